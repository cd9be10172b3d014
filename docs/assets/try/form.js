// A case, question by question: what is asked next, what the rules say, and the case as a link or a file.

import { explanation } from "./explanation.js";
import { field } from "./fields.js";
import { load, open, save, share } from "./keeping.js";
import { dayText, element, labelElement, labelled, readerLanguage, said } from "./page.js";

const AT_ONCE = 3;

/**
 * Put the form of an act into the page.
 *
 * `act` and `runtime` are generated modules, `pages` the page of each module of rules, `names` what the acts that gave
 * editions are called, `base` the address that these pages count from.
 */
export function start({ act, runtime, pages, names, base }) {
  const root = document.getElementById("kzlaw-try");
  const form = new Form(act, runtime, pages, names, base);
  root.replaceChildren(form.node);
  root.classList.add("try-ready");
  open(form, location.hash);
  window.addEventListener("hashchange", () => open(form, location.hash));
  document.addEventListener("kzlaw:language", (event) => form.speak(event.detail));
}

class Form {
  constructor(act, runtime, pages, names, base) {
    Object.assign(this, { act, runtime, pages, names, base });
    this.facts = new Map(act.FACTS.map((fact) => [fact.path, fact]));
    this.values = new Map();
    this.skipped = new Set();
    this.asked = [];
    this.readings = {};
    this.openFolds = new Set();
    this.language = readerLanguage();
    this.fields = new Map(
      act.FACTS.map((fact) => [
        fact.path,
        field(fact, { answered: (value) => this.answer(fact.path, value), skipped: () => this.skip(fact.path) }),
      ]),
    );
    this.node = this.build();
    this.speak(this.language);
  }

  // --- the page ------------------------------------------------------------------------------------------------------

  build() {
    this.on = element("input", { type: "date", id: "try-on", min: "0001-01-01", max: "9999-12-31", value: this.today() });
    this.on.addEventListener("input", () => this.judge());
    this.edition = element("select", { id: "try-edition", autocomplete: "off", onchange: () => this.judge() });
    this.edition.append(element("option", { value: "" }));
    const held = [...new Set(this.act.ACT.editions.filter((each) => each.held).map((each) => each.by))];
    this.edition.append(...held.map((by) => element("option", { value: by }, by)));
    this.file = element("input", { type: "file", accept: ".json,application/json", hidden: true, tabindex: "-1" });
    this.file.addEventListener("change", () => load(this, this.file.files[0]));
    this.link = element("input", { type: "text", readonly: true, id: "try-link" });
    this.linkRow = element("p", { class: "try-link", hidden: true }, this.label("linkHere", "try-link"), this.link);
    this.said = element("p", { class: "try-said", role: "status" });
    this.questions = element("ol", { class: "try-questions" });
    this.note = element("p", { class: "try-note" });
    this.all = element("ul", { class: "try-all" });
    this.allSummary = element("summary");
    this.readingFields = element("div");
    this.outcome = element("p", { class: "try-outcome" });
    this.why = element("p");
    this.by = element("p", { class: "try-note" });
    this.summary = element("p", { class: "try-hidden", role: "status", "aria-live": "polite" });
    this.details = element("div");
    this.now = element("button", { type: "button", class: "try-now", onclick: () => this.result.scrollIntoView() });
    return element(
      "div",
      { class: "try" },
      element(
        "div",
        { class: "try-bar" },
        element("p", {}, this.label("day", "try-on"), this.on),
        element("p", {}, this.label("edition", "try-edition"), this.edition),
        element(
          "p",
          { class: "try-buttons" },
          this.button("link", () => share(this)),
          this.button("save", () => save(this)),
          this.button("load", () => this.file.click()),
          this.button("clear", () => this.clear()),
          this.file,
        ),
      ),
      this.linkRow,
      this.said,
      element(
        "div",
        { class: "try-halves" },
        element(
          "section",
          { class: "try-asking", "aria-labelledby": "try-asking" },
          this.text("h2", "questions", { id: "try-asking" }),
          this.text("p", "private", { class: "try-note" }),
          this.questions,
          this.note,
          element("details", { class: "try-more" }, this.allSummary, this.all),
          this.act.READINGS.some((reading) => reading.options.length > 1)
            ? element("details", { class: "try-more" }, this.text("summary", "readings"), this.readingFields)
            : null,
        ),
        (this.result = element(
          "section",
          { class: "try-result", "aria-labelledby": "try-result" },
          this.text("h2", "result", { id: "try-result" }),
          this.summary,
          this.outcome,
          this.why,
          this.by,
          this.details,
        )),
      ),
      this.now,
    );
  }

  /** Return an element that says a text of the interface, in whatever language the reader chooses. */
  text(name, word, attributes = {}) {
    return element(name, { ...attributes, "data-word": word });
  }

  label(word, target) {
    return this.text("label", word, { for: target });
  }

  button(word, pressed) {
    return this.text("button", word, { type: "button", class: "md-button", onclick: pressed });
  }

  /** Say everything in a language. */
  speak(language) {
    this.language = language;
    this.node.lang = language;
    for (const node of this.node.querySelectorAll("[data-word]")) {
      node.textContent = said(language, node.dataset.word);
    }
    this.edition.options[0].textContent = said(language, "byDay");
    for (const option of [...this.edition.options].slice(1)) {
      option.textContent = this.named(option.value);
    }
    for (const each of this.fields.values()) {
      each.show(language);
    }
    this.sayReadings();
    this.judge();
  }

  sayReadings() {
    const { language } = this;
    const choosable = this.act.READINGS.filter((reading) => reading.options.length > 1);
    this.readingFields.replaceChildren(
      ...choosable.map((reading) => {
        const id = `try-reading-${reading.name}`;
        const select = element("select", { id, autocomplete: "off" });
        select.append(
          ...reading.options.map((option) => {
            const standard = option.name === reading.default ? ` (${said(language, "standard")})` : "";
            return element("option", { value: option.name }, (labelled(option.titles, language).text || option.name) + standard);
          }),
        );
        select.value = this.readings[reading.name] ?? reading.default;
        select.addEventListener("change", () => {
          this.readings[reading.name] = select.value;
          this.judge();
        });
        const label = element("label", { for: id }, labelElement(reading.titles, language, reading.name));
        return element("div", { class: "try-field" }, label, element("p", { class: "try-note", lang: "kk" }, `«${reading.words}»`), select);
      }),
    );
  }

  // --- answers -------------------------------------------------------------------------------------------------------

  answer(path, value) {
    if (value === null) {
      this.values.delete(path);
    } else {
      this.values.set(path, value);
      this.skipped.delete(path);
    }
    this.judge();
  }

  skip(path) {
    this.skipped.add(path);
    this.values.delete(path);
    this.fields.get(path).set(null, true);
    const had = document.activeElement;
    this.judge();
    // What had the focus may now be folded away: the next question takes it.
    const next = this.asked.find((each) => !this.values.has(each));
    if (next !== undefined && document.activeElement !== had) {
      this.fields.get(next).focus();
    }
  }

  clear() {
    this.take(new Map());
    this.readings = {};
    this.edition.value = "";
    this.on.value = this.today();
    history.replaceState(null, "", location.pathname + location.search);
    this.linkRow.hidden = true;
    this.sayReadings();
    this.judge();
    this.say("cleared");
  }

  /** Replace all answers. */
  take(values) {
    this.values = values;
    this.skipped.clear();
    this.asked = [...values.keys()];
    for (const [path, each] of this.fields) {
      each.set(values.get(path) ?? null);
    }
  }

  goTo(path) {
    if (!this.asked.includes(path)) {
      this.skipped.delete(path);
      this.asked.push(path);
      this.judge();
    }
    this.fields.get(path).focus();
    this.fields.get(path).node.scrollIntoView({ block: "center", behavior: "auto" });
  }

  // --- the verdict ---------------------------------------------------------------------------------------------------

  judge() {
    const invalid = new Set();
    const given = {};
    for (const [path, value] of this.values) {
      if (this.runtime.valueOf(this.facts.get(path), value).expected === undefined) {
        given[path] = value;
      } else {
        invalid.add(path);
      }
    }
    const on = this.runtime.dayOf(this.on.value) === null ? this.today() : this.on.value;
    const options = { on, edition: this.edition.value || null, readings: this.readings };
    const verdict = this.act.judge(given, options);
    const matters = this.runtime.questions(verdict).map((question) => question.fact);
    this.ask(matters, invalid);
    this.explain(verdict);
  }

  /** Show what was answered and what can still matter, three questions at once; the rest stays folded. */
  ask(matters, invalid) {
    // A question that the reader is at stays where it is, even when it no longer matters.
    const focused = document.activeElement?.closest?.("[data-fact]")?.dataset.fact;
    const waiting = matters.filter((path) => !this.skipped.has(path));
    this.asked = this.asked.filter(
      (path) => this.values.has(path) || waiting.includes(path) || (path === focused && !this.skipped.has(path)),
    );
    for (const path of waiting) {
      const open = this.asked.filter((each) => !this.values.has(each)).length;
      if (open < AT_ONCE && !this.asked.includes(path)) {
        this.asked.push(path);
      }
    }
    arrange(this.questions, this.asked.map((path) => this.fields.get(path).node));
    const rest = [...this.facts.keys()].filter((path) => !this.asked.includes(path));
    arrange(this.all, rest.map((path) => this.fields.get(path).node));
    for (const [path, each] of this.fields) {
      const known = this.values.has(path) && !invalid.has(path);
      each.mark({ known, matters: matters.includes(path), asked: this.asked.includes(path), valid: !invalid.has(path) });
    }
    const more = waiting.filter((path) => !this.asked.includes(path)).length;
    const open = this.asked.some((path) => !this.values.has(path));
    const word = more > 0 ? "more" : open ? "" : matters.length > 0 ? "onlySkipped" : "nothingMore";
    this.note.textContent = word === "" ? "" : said(this.language, word, { count: more });
    this.allSummary.textContent = said(this.language, "all", { count: rest.length });
  }

  explain(verdict) {
    const { language } = this;
    const count = (status) => verdict.findings.filter((finding) => finding.status === status).length;
    const name = said(language, `outcome.${verdict.outcome}`);
    this.outcome.className = `try-outcome try-${verdict.outcome}`;
    this.outcome.textContent = name;
    this.now.className = `try-now try-${verdict.outcome}`;
    this.now.textContent = `${said(language, "result")}: ${name}`;
    this.why.textContent = verdict.edition === null ? "" : said(language, `because.${verdict.outcome}`);
    const day = dayText(this.runtime.isoDay(verdict.on), language);
    this.by.textContent = verdict.edition === null ? "" : said(language, "editionUsed", { day, by: this.named(verdict.edition.by) });
    const summary = said(language, "summary", { outcome: name, violated: count("violated"), undetermined: count("undetermined") });
    if (this.summary.textContent !== summary) {
      this.summary.textContent = summary;
    }
    const differences = this.runtime.differingReadings(verdict);
    this.details.replaceChildren(...explanation(verdict, differences, this.context()));
  }

  /** What the explanation needs of the page. */
  context() {
    return {
      language: this.language,
      open: this.openFolds,
      fact: (path) => this.facts.get(path),
      value: (path) => (this.values.has(path) ? this.values.get(path) : null),
      shown: (value, fact) => this.shown(value, fact),
      rule: (verdict, id) => verdict.findingOf(id).rule,
      address: (rule) => this.address(rule),
      goTo: (path) => this.goTo(path),
    };
  }

  /** Return what the act that gave an edition is called. */
  named(act) {
    return labelled(this.names[act] ?? {}, this.language).text || act;
  }

  shown(value, fact) {
    if (typeof value === "boolean") {
      return said(this.language, value ? "yes" : "no");
    }
    const named = fact.values?.find((each) => each.name === value);
    if (named !== undefined) {
      return labelled(named.labels, this.language).text || named.name;
    }
    const text = String(typeof value === "string" ? value : this.runtime.plainValue(value, fact.type));
    return fact.type === "date" && this.runtime.dayOf(text) !== null ? dayText(text, this.language) : text;
  }

  /** Return the address of the words of a rule, or null where they have no page. */
  address(rule) {
    const provisions = this.act.ACT.editions.flatMap((edition) => edition.provisions);
    const holds = ([norm]) => norm === rule;
    const provision = provisions.find((each) => each.norms?.some(holds) || each.exemptions?.some(holds));
    const page = this.pages[provision?.module];
    if (page === undefined) {
      return null;
    }
    const ending = location.pathname.endsWith(".html") ? ".html" : "/";
    return new URL(`${page}${ending}#${rule.unit.replace(/[^\w-]/g, "-")}`, this.base).href;
  }

  // --- what all of it needs ------------------------------------------------------------------------------------------

  say(word, filled = {}) {
    this.said.textContent = said(this.language, word, filled);
  }

  today() {
    return this.runtime.isoDay(this.runtime.today());
  }
}

/** Put nodes into a list in their order; one that stands right is not touched, so that it keeps the focus. */
function arrange(list, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...list.children].filter((each) => !wanted.has(each))) {
    node.remove();
  }
  nodes.forEach((node, index) => {
    if (list.children[index] !== node) {
      list.insertBefore(node, list.children[index] ?? null);
    }
  });
}
