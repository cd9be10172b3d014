// A case → the part of a link after #, or a file; and back. Nothing of it is sent anywhere.

const OPTION = "~";

/** Return the fragment that says a case: facts by their paths, and what it is judged by behind a tilde. */
export function fragmentOf({ values, on, edition, readings }) {
  const said = new URLSearchParams();
  for (const [path, value] of values) {
    said.set(path, String(value));
  }
  for (const [name, value] of Object.entries({ on, edition, ...readings })) {
    if (value) {
      said.set(OPTION + name, value);
    }
  }
  return said.toString();
}

/** Return what a fragment says: texts by path, and options by name. */
export function readFragment(fragment) {
  const facts = new Map();
  const options = new Map();
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ""))) {
    if (name.startsWith(OPTION)) {
      options.set(name.slice(OPTION.length), value);
    } else {
      facts.set(name, value);
    }
  }
  return { facts, options };
}

/** Return the value that a text of a link stands for, as a document would state it. */
export function valueOfText(fact, text) {
  if (fact.type === "boolean") {
    return text === "true" ? true : text === "false" ? false : text;
  }
  return fact.type === "integer" && /^[+-]?[0-9]+$/.test(text) ? Number(text) : text;
}

/** Return a case as the nested document that `kzlaw validate` reads. */
export function documentOf(values) {
  const document = {};
  for (const [path, value] of values) {
    const steps = path.split(".");
    let group = document;
    for (const step of steps.slice(0, -1)) {
      group = group[step] ??= {};
    }
    group[steps.at(-1)] = value;
  }
  return document;
}

/** Return the facts of a document by their whole paths, and what it says of other things. */
export function factsIn(document, known) {
  const facts = new Map();
  const other = [];
  const rest = Object.entries(document);
  while (rest.length > 0) {
    const [path, value] = rest.shift();
    if (known.has(path)) {
      facts.set(path, value);
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      rest.unshift(...Object.entries(value).map(([key, inner]) => [`${path}.${key}`, inner]));
    } else if (path !== "id") {
      other.push(path);
    }
  }
  return { facts, other };
}
