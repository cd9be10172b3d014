// A verdict → what it means: the rules and their words, the facts that are missing, the limits, the other readings.

import { element, labelElement, labelled, said } from "./page.js";

const ORDER = ["violated", "undetermined", "referred", "exempted", "satisfied", "not_applicable"];
const OPEN = new Set(["violated", "referred"]);

/** Return the parts of the explanation, in the order in which they are read. */
export function explanation(verdict, differences, page) {
  if (verdict.edition === null) {
    return [element("p", {}, labelElement(verdict.reason, page.language))];
  }
  const exempting = verdict.exemptions.filter((each) => each.holds === true);
  const groups = ORDER.map((status) => [status, verdict.findings.filter((each) => each.status === status)]);
  return [
    ...limits(verdict, page),
    exempting.length > 0 ? exemptions(exempting, page) : null,
    ...groups.filter(([, found]) => found.length > 0).map(([status, found]) => group(status, found, verdict, page)),
    otherReadings(differences, verdict, page),
  ].filter(Boolean);
}

/** Return the limits that rules set: the latest values on top, the others folded. */
function limits(verdict, page) {
  const known = verdict.bounds.filter((bound) => bound.value !== null);
  const shown = known.filter((bound) => bound.side === "latest").map((bound) => limit(bound, verdict, page));
  const folded = known.filter((bound) => bound.side === "earliest");
  const children = () => folded.map((bound) => limit(bound, verdict, page));
  const more = folded.length > 0 ? fold("bounds", said(page.language, "otherBounds"), children, page) : null;
  return [...shown, more];
}

function limit(bound, verdict, page) {
  const { language } = page;
  const fact = page.fact(bound.fact);
  const rules = bound.by.map((id) => page.rule(verdict, id)).map((rule) => element("li", {}, title(rule, page), " ", place(rule, page)));
  return element(
    "section",
    { class: "try-limit" },
    element("h3", {}, labelElement(fact.labels, language, fact.path)),
    element(
      "p",
      { class: "try-limit-value" },
      `${said(language, bound.side)} `,
      element("strong", {}, page.shown(bound.value, fact)),
    ),
    element("p", { class: "try-note" }, said(language, "setBy"), ":"),
    element("ul", {}, ...rules),
    bound.complete ? null : element("p", { class: "try-note" }, said(language, "notFinal")),
  );
}

function exemptions(exempting, page) {
  const norms = exempting.map((each) => norm(each.exemption, each.words, page));
  return element("section", { class: "try-group" }, element("h3", {}, said(page.language, "exemptions")), ...norms);
}

function group(status, found, verdict, page) {
  const heading = `${said(page.language, `status.${status}`)}: ${found.length}`;
  const rules = () => found.map((finding) => ruleOf(finding, page));
  return OPEN.has(status)
    ? element("section", { class: `try-group try-${status}` }, element("h3", {}, heading), ...rules())
    : fold(status, heading, rules, page);
}

function ruleOf(finding, page) {
  const { language } = page;
  const because = finding.because === "" ? null : element("p", {}, said(language, finding.because));
  const failed = finding.rule.requires.filter((_, index) => finding.requires[index] === false);
  const read = [...new Set(failed.flatMap((condition) => condition.reads))];
  return norm(
    finding.rule,
    finding.words,
    page,
    finding.status === "violated" && read.length > 0 ? facts("given", read, page, true) : null,
    finding.missing.length > 0 ? facts("missing", finding.missing, page, false) : null,
    because,
  );
}

/** Return one norm: its title, the words of the law, and the place where they stand. */
function norm(rule, words, page, ...more) {
  return element(
    "article",
    { class: "try-rule" },
    element("h4", {}, title(rule, page)),
    words === "" ? null : element("blockquote", { lang: "kk" }, `«${words}»`),
    element("p", { class: "try-place" }, place(rule, page)),
    ...more,
  );
}

function title(rule, page) {
  return labelElement(rule.titles, page.language, rule.id);
}

function place(rule, page) {
  const address = page.address(rule);
  const text = labelled(rule.citation, page.language).text || rule.unit;
  return address === null ? element("span", {}, text) : element("a", { href: address }, text);
}

/** Return facts as buttons that lead to their fields, with what is stated of them. */
function facts(word, paths, page, withValues) {
  const items = paths.map((path) => {
    const fact = page.fact(path);
    const label = labelled(fact.labels, page.language).text || fact.path;
    const value = withValues && page.value(path) !== null ? ` – ${page.shown(page.value(path), fact)}` : "";
    const go = element("button", { type: "button", class: "try-fact", onclick: () => page.goTo(path) }, label);
    return element("li", {}, go, value);
  });
  return element("div", {}, element("p", { class: "try-note" }, said(page.language, word), ":"), element("ul", {}, ...items));
}

function otherReadings(differences, verdict, page) {
  if (differences.length === 0) {
    return null;
  }
  const { language } = page;
  const items = differences.map((difference) => {
    const reading = verdict.act.readings.find((each) => each.name === difference.reading);
    const option = reading.options.find((each) => each.name === difference.option);
    const changed = difference.findings.map((each) =>
      element(
        "li",
        {},
        title(page.rule(verdict, each.rule), page),
        `: ${said(language, `status.${each.instead_of}`)} → ${said(language, `status.${each.status}`)}`,
      ),
    );
    return element(
      "li",
      {},
      said(language, "ifRead", { words: reading.words, option: labelled(option.titles, language).text || option.name }),
      ": ",
      element("strong", {}, said(language, `outcome.${difference.outcome}`)),
      changed.length > 0 ? element("ul", {}, ...changed) : null,
    );
  });
  return element(
    "section",
    { class: "try-group" },
    element("h3", {}, said(language, "otherReadings")),
    element("ul", {}, ...items),
  );
}

function fold(name, heading, children, page) {
  const open = page.open.has(name);
  const details = element("details", { open }, element("summary", {}, element("h3", {}, heading)), ...(open ? children() : []));
  let empty = !open;
  details.addEventListener("toggle", () => {
    if (details.open) {
      page.open.add(name);
      // What nobody looks at is not made: an answer is judged sooner.
      details.append(...(empty ? children() : []));
      empty = false;
    } else {
      page.open.delete(name);
    }
  });
  return details;
}
