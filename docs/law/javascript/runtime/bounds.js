/** What rules demand of one fact → its bound: the latest and the earliest value that they allow. */

import { compare } from "./numbers.js";

/** Return the demand `fact <= value`; `asked` is false where it belongs to a reading that is not chosen. */
export function atLatest(fact, value, asked = true) {
  return { side: "latest", fact, value, asked };
}

/** Return the demand `fact >= value`. */
export function atEarliest(fact, value, asked = true) {
  return { side: "earliest", fact, value, asked };
}

/** Return the demand `fact < value`: for days and whole numbers, at most the one before. */
export function before(fact, value, asked = true) {
  return { side: "latest", fact, value: next(value, -1), asked };
}

/** Return the demand `fact > value`: for days and whole numbers, at least the one after. */
export function after(fact, value, asked = true) {
  return { side: "earliest", fact, value: next(value, 1), asked };
}

function next(value, step) {
  return typeof value === "bigint" ? value + BigInt(step) : typeof value === "number" ? value + step : value;
}

/**
 * Return the bounds of every fact that some rule bounds, in the order of the rules.
 *
 * A rule that is known not to apply, or to be exempted, bounds nothing; one of which that is not known makes the
 * bound incomplete unless it could not make it stricter.
 */
export function bounds(limits, facts, readings) {
  const demands = new Map();
  for (const [finding, limitsOf] of limits) {
    for (const limit of limitsOf(facts, readings)) {
      if (limit.asked) {
        const key = `${limit.side} ${limit.fact}`;
        demands.set(key, [...(demands.get(key) ?? []), { finding, limit }]);
      }
    }
  }
  return [...demands.values()].map(bound);
}

function bound(demands) {
  const { fact, side } = demands[0].limit;
  const stricter = (one, other) => (side === "latest" ? compare(one, other) < 0 : compare(one, other) > 0);
  const certain = demands.filter(({ finding }) => finding.applies === true);
  const known = certain.filter(({ limit }) => limit.value !== null);
  const strictest = known.reduce(
    (found, { limit }) => (found === null || stricter(limit.value, found) ? limit.value : found),
    null,
  );
  const perhaps = demands.filter(({ finding }) => finding.applies === null);
  const settled = perhaps.every(
    ({ limit }) => limit.value !== null && strictest !== null && !stricter(limit.value, strictest),
  );
  const by = known.filter(({ limit }) => compare(limit.value, strictest) === 0).map(({ finding }) => finding.rule.id);
  return { fact, side, value: strictest, by: [...new Set(by)], complete: settled && known.length === certain.length };
}
