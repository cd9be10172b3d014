/**
 * P1200000148: `validate` judges a case.
 *
 * Written by `kzlaw build` from the annotated law: edit that, not this.
 *
 * Official: https://adilet.zan.kz/kaz/docs/P1200000148
 */

import type { Case } from "../facts/migration.js";
import type { Act, Difference, Reading, Verdict, Judged } from "../runtime/index.js";

export type { Case };
export { FACTS } from "../facts/migration.js";
export { CaseError } from "../runtime/index.js";

/** The option chosen for each reading of the act; what is left out is the default. */
export interface Readings {
  // para_10__al_4: «рұқсаттың қолданылу мерзіміне» «рұқсаттың қолданылу мерзіміне» ең көбі ме, дәл сол мерзім бе · «на
  //   срок действия данного разрешения»: не более этого срока или ровно на него · «for the term of that permit»: at
  //   most that term, or exactly that term
  R6?: "at_most" | "exactly";
  // para_10__al_7: «бес жылдан асырмай ұзарту мүмкіндігімен бір жылға» жылдар шегі бүкіл тұруға ма, тек ұзартуларға ма
  //   қатысты · предел в годах относится ко всему сроку проживания или только к продлениям · whether the limit in years
  //   bounds the whole stay or the extensions alone
  R2?: "whole_stay" | "after_first_year";
  // para_10__al_14: «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға» рұқсат бір рет ұзартыла ма, бірнеше рет
  //   пе · возможно одно продление или несколько · whether the permit may be extended once or several times
  R1?: "one_extension" | "several_extensions";
  // para_10__al_15__indent_2: «көшіп келушілер уақытша тұруға рұқсат алудан босатылады» аталған үш белгінің бірі
  //   жеткілікті ме, үшеуі де керек пе · достаточно одного из трех признаков или нужны все три · whether one of the
  //   three grounds of exemption is enough or all three are needed
  R3?: "alternatives";
  // para_10__al_15__indent_4: «16 жасқа толмаған» жас қай күнгі жағдай бойынша тексеріледі · на какой день проверяется
  //   возраст · the day on which the age is tested
  R5?: "on_application" | "on_permit_end";
  // para_10__al_16: «үш жұмыс күні ішінде» мерзім қай күннен бастап есептеледі · с какого дня считается срок · the day
  //   from which the term is counted
  R4?: "day_after" | "day_of_change";
}

export interface Options {
  /** The day as YYYY-MM-DD; today where it is left out. */
  on?: string | null;
  /** The act that gave the edition to judge by, whatever the day. */
  edition?: string | null;
  readings?: Readings;
}

export const ACT: Act;
export const READINGS: readonly Reading[];

/** Return the verdict on a case, in the shape that `kzlaw validate --format json` prints. */
export function validate(given: Case, options?: Options): Verdict;

/** Return the verdict with the rules themselves, their titles and conditions. */
export function judge(given: Case, options?: Options): Judged;

/** Return the options, not chosen, that alone would change a finding or the outcome. */
export function differingReadings(given: Case, options?: Options): Difference[];
