/** An object, nested or dotted, as JSON gives it → the facts of a case, or every problem with it. */

import { dayOf } from "./dates.js";
import { decimal } from "./numbers.js";

/** Why a case cannot be read: `problems` say the case, the path in it, what was expected and what was found. */
export class CaseError extends TypeError {
  constructor(problems) {
    super(problems.map(sentence).join("; "));
    this.name = "CaseError";
    this.problems = problems;
  }
}

/** Return a problem with a case as one sentence. */
export function sentence({ case: name, path, expected, found }) {
  return `${path === "" ? name : `${name}: ${path}`}: expected ${expected}, found ${found}`;
}

const TABLES = new WeakMap();

/** Return what every reading of a case by this table needs, worked out once. */
function prepared(table) {
  let found = TABLES.get(table);
  if (found === undefined) {
    const byPath = new Map(table.map((fact) => [fact.path, fact]));
    const steps = new Map(table.map((fact) => [fact.path, fact.path.split(".")]));
    const groups = new Set();
    for (const names of steps.values()) {
      names.slice(0, -1).forEach((_, index) => groups.add(names.slice(0, index + 1).join(".")));
    }
    found = { byPath, steps, groups };
    TABLES.set(table, found);
  }
  return found;
}

/** Return a case of which nothing is known. */
function unknownFacts(steps) {
  const facts = Object.create(null);
  for (const names of steps.values()) {
    put(facts, names, null);
  }
  return facts;
}

/**
 * Return `{id, facts, problems}`: every fact of the vocabulary, null where it is unknown, and what is wrong.
 *
 * `given` maps fact paths to values, nested (`{loan: {until: …}}`), dotted (`{"loan.until": …}`) or both.
 */
export function readCase(table, given, name = "case") {
  const { byPath, groups, steps } = prepared(table);
  const facts = unknownFacts(steps);
  if (!isObject(given)) {
    return { id: null, facts, problems: [problem(name, "", "an object with fact paths", given)] };
  }
  const problems = [];
  const id = typeof given.id === "string" || Number.isInteger(given.id) ? String(given.id) : null;
  if (id === null && given.id !== undefined && given.id !== null) {
    problems.push(problem(name, "id", "a text", given.id));
  }
  const called = id ?? name;
  const found = new Map();
  const rest = Object.entries(given)
    .filter(([key]) => key !== "id")
    .reverse();
  while (rest.length > 0) {
    const [path, value] = rest.pop();
    if (byPath.has(path)) {
      if (found.has(path) && found.get(path) !== value) {
        const both = `both ${shown(found.get(path))} and ${shown(value)}`;
        problems.push({ case: called, path, expected: "one value", found: both });
      }
      found.set(path, value);
    } else if (!groups.has(path)) {
      problems.push({ case: called, path, expected: "a fact of the vocabulary", found: "an unknown path" });
    } else if (isObject(value)) {
      rest.push(...Object.entries(value).map(([key, inner]) => [`${path}.${key}`, inner]).reverse());
    } else if (value !== null) {
      problems.push(problem(called, path, "an object with facts", value));
    }
  }
  for (const [path, value] of found) {
    const fact = byPath.get(path);
    const read = value === null || value === undefined ? { value: null } : valueOf(fact, value);
    if (read.expected !== undefined) {
      problems.push(problem(called, path, read.expected, value));
    } else {
      put(facts, steps.get(path), read.value);
    }
  }
  return { id, facts, problems };
}

/** Return `{value}`, the value of a fact as a document gives it, or `{expected}`. */
export function valueOf(fact, given) {
  switch (fact.type) {
    case "boolean":
      return typeof given === "boolean" ? { value: given } : { expected: "true or false" };
    case "integer":
      return wholeNumber(given);
    case "decimal":
      return decimalNumber(given);
    case "date":
      return day(given);
    case "enumeration": {
      const names = fact.values.map((value) => value.name);
      return names.includes(given) ? { value: given } : { expected: `one of ${names.join(", ")}` };
    }
    default:
      return typeof given === "string" ? { value: given } : { expected: "a text" };
  }
}

function wholeNumber(given) {
  if (typeof given === "bigint") {
    return { value: Number.isSafeInteger(Number(given)) ? Number(given) : given };
  }
  return Number.isSafeInteger(given) ? { value: given === 0 ? 0 : given } : { expected: "an integer" };
}

function decimalNumber(given) {
  const text = typeof given === "number" || typeof given === "bigint" ? String(given) : given;
  const plain = typeof text === "string" && text.length <= 400 && /^[+-]?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]{1,3})?$/.test(text);
  return plain ? { value: decimal(text) } : { expected: "a decimal number" };
}

function day(given) {
  const value = typeof given === "string" ? dayOf(given) : null;
  if (value !== null) {
    return { value };
  }
  const looks = typeof given === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(given);
  return { expected: looks ? "a date that exists, as YYYY-MM-DD" : "a date as YYYY-MM-DD" };
}

function put(facts, steps, value) {
  let group = facts;
  for (const step of steps.slice(0, -1)) {
    group = group[step] ??= Object.create(null);
  }
  group[steps[steps.length - 1]] = value;
}

function problem(name, path, expected, value) {
  return { case: name, path, expected, found: shown(value) };
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Return a value as a document would write it, cut where it is long. */
function shown(value) {
  const text = isObject(value) ? "an object" : Array.isArray(value) ? "a list" : typeof value === "string" ? `"${value}"` : String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…${typeof value === "string" ? '"' : ""}`;
}
