/**
 * P1200000148: `validate` judges a case.
 *
 * Written by `kzlaw build` from the annotated law: edit that, not this.
 *
 * Official: https://adilet.zan.kz/kaz/docs/P1200000148
 */

import { act, date, differingReadings as otherReadings, judge as judgeBy, plain } from "../runtime/index.js";
import { FACTS } from "../facts/migration.js";
import { PROVISION as provision_1 } from "./annex_1/para_10_by_p2200000807.js";
import { PROVISION as provision_2 } from "./annex_1/para_32_by_p2200000807.js";
import { READINGS } from "./readings.js";

export { FACTS, READINGS };
export { CaseError } from "../runtime/index.js";

export const ACT = act({
  id: "P1200000148",
  title: "",
  official: "https://adilet.zan.kz/kaz/docs/P1200000148",
  readings: READINGS,
  facts: FACTS,
  editions: [
    {
      by: "P1200000148",
      earliest: date(2012, 2, 1),
      latest: date(2012, 3, 2),
      provisions: [],
      held: false,
    },
    {
      by: "P2200000807",
      earliest: date(2022, 10, 21),
      latest: date(2022, 11, 20),
      provisions: [provision_1, provision_2],
    },
  ],
});

/**
 * Return the verdict on a case, in the shape that `kzlaw validate --format json` prints.
 *
 * `on` is the day as `YYYY-MM-DD` (default: today), `edition` the act that gave the edition to judge by, `readings`
 * the options chosen. Throws a CaseError where the case cannot be read, a RangeError for a day, an edition or a
 * reading that is not known.
 */
export function validate(given, options = {}) {
  return plain(judgeBy(ACT, given, options));
}

/** Return the verdict with the rules themselves, their titles and conditions: what an explanation needs. */
export function judge(given, options = {}) {
  return judgeBy(ACT, given, options);
}

/** Return the options, not chosen, that alone would change a finding or the outcome. */
export function differingReadings(given, options = {}) {
  return otherReadings(judge(given, options));
}
