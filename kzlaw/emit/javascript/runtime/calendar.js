/** Days off and working weekends → the n-th working day after a day, in constant time. */

import { date, dayOf, parts } from "./dates.js";

/** The working days of a country: Monday to Friday but `daysOff`, and the `workingWeekends`. */
export class WorkingDays {
  #table = null;

  /** Nothing is known outside `firstYear` to `lastYear`; `source` names where the days come from. */
  constructor({ source, firstYear, lastYear, daysOff, workingWeekends }) {
    this.source = source;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.daysOff = new Set(daysOff.map(dayOf));
    this.workingWeekends = new Set(workingWeekends.map(dayOf));
  }

  /** Return whether the day is a working day, or null outside the years known. */
  isWorking(day) {
    if (!this.#knows(day)) {
      return null;
    }
    // Day 1 was a Monday.
    return (day - 1) % 7 >= 5 ? this.workingWeekends.has(day) : !this.daysOff.has(day);
  }

  /**
   * Return the last of `days` working days after the day (before it, if negative).
   *
   * Counting starts the day after (or before), whether or not `day` is a working day. Null where the day, or the
   * answer, lies outside the years known: a day off not yet decided is not guessed.
   */
  plus(day, days) {
    if (days === 0) {
      return day;
    }
    if (!this.#knows(day)) {
      return null;
    }
    this.#table ??= this.#count();
    const { first, until, working } = this.#table;
    const index = days > 0 ? until[day - first + 1] + days - 1 : until[day - first] + days;
    return working[index] ?? null;
  }

  #knows(day) {
    const [year] = parts(day);
    return this.firstYear <= year && year <= this.lastYear;
  }

  /** Return the working days in order, and how many there are before each day of the table. */
  #count() {
    const first = date(this.firstYear, 1, 1);
    const last = date(this.lastYear, 12, 31);
    const until = [0];
    const working = [];
    for (let day = first; day <= last; day += 1) {
      if (this.isWorking(day)) {
        working.push(day);
      }
      until.push(working.length);
    }
    return { first, until, working };
  }
}
