/** Values that may be unknown → truth that may be unknown: Kleene's three-valued logic, null for unknown. */

import { compare } from "./numbers.js";

/** Return whether two values are the same, unknown if either is. */
export function equal(left, right) {
  return left === null || right === null ? null : same(left, right);
}

/** Return whether two values are not the same, unknown if either is. */
export function differs(left, right) {
  return left === null || right === null ? null : !same(left, right);
}

/** Return whether `left < right`, unknown if either is. */
export function less(left, right) {
  return left === null || right === null ? null : compare(left, right) < 0;
}

/** Return whether `left <= right`, unknown if either is. */
export function atMost(left, right) {
  return left === null || right === null ? null : compare(left, right) <= 0;
}

/** Return whether `left > right`, unknown if either is. */
export function more(left, right) {
  return left === null || right === null ? null : compare(left, right) > 0;
}

/** Return whether `left >= right`, unknown if either is. */
export function atLeast(left, right) {
  return left === null || right === null ? null : compare(left, right) >= 0;
}

/** Return whether a value is among the options, unknown if it is unknown. */
export function oneOf(value, options) {
  return value === null ? null : options.some((option) => same(value, option));
}

/** Return the opposite; the opposite of unknown is unknown. */
export function negate(truth) {
  return truth === null ? null : !truth;
}

/** Return whether all hold: false if one is false, else unknown if one is unknown. */
export function every(...truths) {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

/** Return whether at least one holds: true if one is true, else unknown if one is unknown. */
export function either(...truths) {
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}

/** Return a condition of one reading: where another reading is chosen it asks nothing, so it holds. */
export function under(chosen, truth) {
  return chosen ? truth : true;
}

function same(left, right) {
  const exactly = left === right;
  return exactly || typeof left !== "object" && typeof right !== "object" ? exactly : compare(left, right) === 0;
}
