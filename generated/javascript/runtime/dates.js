/**
 * Days that may be unknown → other days: terms in years, months, days and working days.
 *
 * A day is a number: 1 is 1 January of year 1, so that days compare as numbers do. A term in years or months ends on
 * the same day of the last month, and on that month's last day where there is no such day: 29 February 2024 and one
 * year is 28 February 2025. What leaves the calendar (year 1 to 9999) is unknown.
 */

import { compare } from "./numbers.js";

const LAST_DAY = 3652059;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Return the day of a year, a month from 1 to 12 and a day of the month. */
export function date(year, month, day) {
  // Years are counted from March, so that the leap day is the last of its year.
  const march = month > 2 ? month - 3 : month + 9;
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leaps + Math.floor((153 * march + 2) / 5) + day - 306;
}

/** Return the year, the month from 1 to 12 and the day of the month of a day. */
export function parts(day) {
  const count = day + 305;
  const era = Math.floor(count / 146097);
  const within = count - 146097 * era;
  const year = Math.floor(
    (within - Math.floor(within / 1460) + Math.floor(within / 36524) - Math.floor(within / 146096)) / 365,
  );
  const ordinal = within - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ordinal + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return [400 * era + year + (month <= 2 ? 1 : 0), month, ordinal - Math.floor((153 * march + 2) / 5) + 1];
}

/** Return how many days a month has. */
export function monthLength(year, month) {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return DAYS_OF_MONTHS[month - 1] + (leap ? 1 : 0);
}

/** Return a day as `2023-06-01`. */
export function isoDay(day) {
  const [year, month, number] = parts(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}

/** Return the day that `2023-06-01` names, or null where there is no such day. */
export function dayOf(text) {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (found === null) {
    return null;
  }
  const [year, month, number] = found.slice(1).map(Number);
  const exists = year >= 1 && month >= 1 && month <= 12 && number >= 1 && number <= monthLength(year, month);
  return exists ? date(year, month, number) : null;
}

/** Return the day that it is here and now. */
export function today() {
  const now = new Date();
  return date(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Return the day a number of years later, or earlier if negative. */
export function plusYears(day, years) {
  return plusMonths(day, 12 * years);
}

/** Return the day a number of months later, or earlier if negative. */
export function plusMonths(day, months) {
  if (day === null) {
    return null;
  }
  const [year, month, number] = parts(day);
  const count = 12 * year + month - 1 + months;
  const to = Math.floor(count / 12);
  const last = count - 12 * to + 1;
  return to < 1 || to > 9999 ? null : date(to, last, Math.min(number, monthLength(to, last)));
}

/** Return the day a number of calendar days later, or earlier if negative. */
export function plusDays(day, days) {
  return day === null || day + days < 1 || day + days > LAST_DAY ? null : day + days;
}

/** Return the last of so many working days after the day (before it, if negative); unknown beyond the calendar. */
export function plusWorkingDays(day, days, calendar) {
  return day === null ? null : calendar.plus(day, days);
}

/** Return the earliest day, or the smallest number; unknown if one of them is. */
export function earliest(...values) {
  return values.includes(null) ? null : values.reduce((one, other) => (compare(other, one) < 0 ? other : one));
}

/** Return the latest day, or the largest number; unknown if one of them is. */
export function latest(...values) {
  return values.includes(null) ? null : values.reduce((one, other) => (compare(other, one) > 0 ? other : one));
}
