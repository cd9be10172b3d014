/** Everything that generated rules import, and what programs may use beside `validate`. */

export { after, atEarliest, atLatest, before } from "./bounds.js";
export { WorkingDays } from "./calendar.js";
export { CaseError, readCase, valueOf } from "./cases.js";
export {
  date,
  dayOf,
  earliest,
  isoDay,
  latest,
  plusDays,
  plusMonths,
  plusWorkingDays,
  plusYears,
  today,
} from "./dates.js";
export { act } from "./editions.js";
export { add, Decimal, decimal, subtract } from "./numbers.js";
export { questions } from "./questions.js";
export { Exemption, Referral, Rule } from "./rules.js";
export { atLeast, atMost, differs, either, equal, every, less, more, negate, oneOf, under } from "./truth.js";
export { differingReadings, judge, plain, plainValue } from "./verdict.js";
