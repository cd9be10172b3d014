// A fact of the vocabulary → the field in which the reader states it.

import { element, labelElement, labelled, said } from "./page.js";

/**
 * Return the field of a fact: `node`, `set(value)`, `show(language)`, `mark(state)` and `focus()`.
 *
 * `answered(value)` is told what a document would say: a boolean, a number, a text, or null for what is unknown;
 * `skipped()` that the reader does not know.
 */
export function field(fact, { answered, skipped }) {
  const id = `try-${fact.path.replace(/[^\w-]/g, "-")}`;
  const skip = element("button", { type: "button", class: "try-skip", onclick: () => skipped() });
  const made = fact.type === "boolean" ? choices(fact, id, answered, skipped) : entry(fact, id, answered, skip);
  const idle = element("small", { class: "try-idle" });
  const error = element("p", { class: "try-error", id: `${id}-error`, hidden: true });
  made.node.append(idle, error);
  const node = element("li", { class: "try-field", "data-fact": fact.path }, made.node);
  return {
    node,
    set: made.set,
    focus: () => made.input.focus(),
    show(language) {
      made.show(language);
      skip.textContent = said(language, "skip");
      idle.textContent = said(language, "idle");
      error.textContent = said(language, "invalid");
    },
    mark({ known, matters, asked, valid }) {
      node.classList.toggle("try-known", known);
      idle.hidden = known || matters;
      skip.classList.toggle("try-away", known || !asked);
      skip.disabled = known || !asked;
      error.hidden = valid;
      made.input.setAttribute("aria-invalid", String(!valid));
    },
  };
}

/** Yes, no or «I do not know», as three buttons of which one is on. */
function choices(fact, id, answered, skipped) {
  const legend = element("legend", {});
  const options = [
    [true, "yes"],
    [false, "no"],
    [null, "skip"],
  ].map(([value, word]) => {
    const input = element("input", {
      type: "radio",
      name: id,
      id: `${id}-${word}`,
      value: word,
      onchange: () => (value === null ? skipped() : answered(value)),
      "aria-describedby": `${id}-error`,
    });
    const text = element("label", { for: `${id}-${word}` });
    return { value, word, input, text, node: element("span", { class: "try-choice" }, input, text) };
  });
  const node = element("fieldset", {}, legend, element("div", { class: "try-choices" }, ...options.map((each) => each.node)));
  return {
    node,
    input: options[0].input,
    set(value, unknown = false) {
      for (const each of options) {
        each.input.checked = value === null ? unknown && each.value === null : each.value === value;
      }
    },
    show(language) {
      legend.replaceChildren(labelElement(fact.labels, language, fact.path));
      for (const each of options) {
        each.text.textContent = said(language, each.word);
      }
    },
  };
}

/** One input with its label: a list of values, a date, a number or a text. */
function entry(fact, id, answered, skip) {
  const label = element("label", { for: id });
  const input = fact.type === "enumeration" ? list(fact, id) : plainInput(fact, id);
  input.setAttribute("aria-describedby", `${id}-error`);
  input.addEventListener("input", () => answered(valueIn(fact, input)));
  return {
    node: element("div", {}, label, element("div", { class: "try-row" }, input, skip)),
    input,
    set(value) {
      const text = value === null || value === undefined ? "" : String(value);
      // A browser complains of a date that is none; the form says so itself.
      input.value = fact.type !== "date" || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? text : "";
    },
    show(language) {
      label.replaceChildren(labelElement(fact.labels, language, fact.path));
      if (fact.type === "enumeration") {
        input.options[0].textContent = `— ${said(language, "choose")} —`;
        fact.values.forEach((value, index) => {
          input.options[index + 1].textContent = labelled(value.labels, language).text || value.name;
        });
      }
    },
  };
}

function list(fact, id) {
  const options = ["", ...fact.values.map((value) => value.name)].map((value) => element("option", { value }));
  return element("select", { id, autocomplete: "off" }, ...options);
}

function plainInput(fact, id) {
  const kinds = {
    date: { type: "date", min: "0001-01-01", max: "9999-12-31" },
    integer: { type: "text", inputmode: "numeric" },
    decimal: { type: "text", inputmode: "decimal" },
    text: { type: "text" },
  };
  return element("input", { id, autocomplete: "off", ...kinds[fact.type] });
}

function valueIn(fact, input) {
  const text = input.value.trim();
  if (text === "") {
    return null;
  }
  return fact.type === "integer" && /^[+-]?[0-9]+$/.test(text) ? Number(text) : text;
}
