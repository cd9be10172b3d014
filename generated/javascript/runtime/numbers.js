/** Numbers that may be unknown → exact sums and comparisons: no amount of money is rounded to a binary fraction. */

const DIGITS = 28;

/** A decimal number, kept exactly: `digits × 10^exponent`. */
export class Decimal {
  constructor(digits, exponent) {
    this.digits = digits;
    this.exponent = exponent;
    Object.freeze(this);
  }

  /** Return the number as the validators of the other languages print it: «10.50» keeps its nought. */
  toString() {
    const sign = this.digits < 0n ? "-" : "";
    const digits = String(this.digits < 0n ? -this.digits : this.digits);
    const left = this.exponent + digits.length;
    const point = this.exponent <= 0 && left > -6 ? left : 1;
    const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
    const fraction = point <= 0 ? "0".repeat(-point) + digits : digits.slice(point);
    const power = left - point;
    return sign + whole + (fraction ? `.${fraction}` : "") + (power === 0 ? "" : `E${power > 0 ? "+" : ""}${power}`);
  }

  toJSON() {
    return this.toString();
  }
}

/** Return the number that a text writes: `decimal("10.50")`. */
export function decimal(text) {
  const [number, power = "0"] = String(text).toLowerCase().split("e");
  const [whole, fraction = ""] = number.split(".");
  return new Decimal(BigInt(whole.replace(/^\+/, "") + fraction), Number(power) - fraction.length);
}

/** Return a negative number, 0 or a positive one as `left` comes before, with or after `right`. */
export function compare(left, right) {
  if (typeof left === "object" || typeof right === "object") {
    const [one, other] = aligned(exact(left), exact(right));
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Return the sum, unknown if one of the numbers is. */
export function add(...numbers) {
  return numbers.includes(null) ? null : numbers.reduce(plus, 0);
}

/** Return the number less all the others, unknown if one of them is. */
export function subtract(number, ...others) {
  const less = add(...others);
  return number === null || less === null ? null : plus(number, opposite(less));
}

function plus(left, right) {
  if (typeof left === "object" || typeof right === "object") {
    const [one, other, exponent] = aligned(exact(left), exact(right));
    return rounded(one + other, exponent);
  }
  const sum = BigInt(left) + BigInt(right);
  // Whole numbers that fit are plain numbers, so that equal ones are the same.
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : sum;
}

/** Whole numbers are never rounded; sums with decimals keep 28 digits, as in the other languages. */
function rounded(digits, exponent) {
  const size = String(digits < 0n ? -digits : digits).length;
  if (size <= DIGITS) {
    return new Decimal(digits, exponent);
  }
  const cut = 10n ** BigInt(size - DIGITS);
  const sign = digits < 0n ? -1n : 1n;
  let kept = (sign * digits) / cut;
  const rest = ((sign * digits) % cut) * 2n;
  if (rest > cut || (rest === cut && kept % 2n === 1n)) {
    kept += 1n;
  }
  return rounded(sign * kept, exponent + size - DIGITS);
}

function opposite(number) {
  return typeof number === "object" ? new Decimal(-number.digits, number.exponent) : -number;
}

function exact(number) {
  return typeof number === "object" ? number : new Decimal(BigInt(number), 0);
}

function aligned(one, other) {
  const exponent = Math.min(one.exponent, other.exponent);
  return [
    one.digits * 10n ** BigInt(one.exponent - exponent),
    other.digits * 10n ** BigInt(other.exponent - exponent),
    exponent,
  ];
}
