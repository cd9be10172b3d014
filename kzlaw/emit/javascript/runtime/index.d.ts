/** Types of the verdicts, and of what describes an act. */

/** A day as YYYY-MM-DD. */
export type Day = string;
export type Truth = boolean | null;
export type Outcome = "violated" | "undetermined" | "referred" | "exempt" | "compliant";
export type Status = "satisfied" | "violated" | "undetermined" | "not_applicable" | "exempted" | "referred";

/** A text in three languages; empty where there is none. */
export interface Labels {
  kk: string;
  ru: string;
  en: string;
}

export interface Fact {
  path: string;
  type: "boolean" | "integer" | "decimal" | "date" | "text" | "enumeration";
  values?: { name: string; labels: Labels }[];
  labels: Labels;
}

export interface Reading {
  name: string;
  component: string;
  unit: string;
  words: string;
  titles: Labels;
  default: string;
  options: { name: string; titles: Labels }[];
}

export interface Finding {
  rule: string;
  component: string;
  unit: string;
  status: Status;
  /** The words of the law. */
  words: string;
  /** The unknown facts that would decide. */
  missing: string[];
  citation: Labels;
  /** Why nothing is decided although no fact is missing. */
  because?: "calendar" | "out_of_range" | "citation";
}

export interface Bound {
  latest?: Day | number | string | null;
  earliest?: Day | number | string | null;
  by: string[];
  complete: boolean;
  earliest_by?: string[];
  earliest_complete?: boolean;
}

/** What the rules say of one case on one day. */
export interface Verdict {
  id: string | null;
  on: Day;
  edition: string | null;
  outcome: Outcome;
  findings: Finding[];
  /** By fact: the latest and earliest values that the rules known to apply allow. */
  readonly bounds: Record<string, Bound>;
  exemptions: {
    exemption: string;
    component: string;
    unit: string;
    holds: Truth;
    words: string;
    missing: string[];
  }[];
  reason: ({ code: "start_not_known" | "text_not_held" } & Labels) | null;
  readings: Record<string, string>;
}

/** What changes if one reading is chosen otherwise. */
export interface Difference {
  reading: string;
  option: string;
  outcome: Outcome;
  findings: { rule: string; status: Status; instead_of: Status }[];
}

/** A norm with its names and conditions. */
export interface Norm {
  id: string;
  component: string;
  unit: string;
  titles: Labels;
  citation: Labels;
  words: string;
  when: { words: string; reads: string[] }[];
  requires: { words: string; reads: string[] }[];
}

/** A verdict with the rules themselves. */
export interface Judged {
  id: string | null;
  outcome: Outcome;
  findings: { rule: Norm; status: Status; words: string; missing: string[]; because: string; requires: Truth[] }[];
  exemptions: { exemption: Norm; holds: Truth; words: string; missing: string[] }[];
  readonly bounds: { fact: string; side: "latest" | "earliest"; value: unknown; by: string[]; complete: boolean }[];
}

export interface Act {
  id: string;
  title: string;
  official: string;
  facts: readonly Fact[];
  readings: readonly Reading[];
  editions: { by: string; held: boolean }[];
}

export interface Problem {
  case: string;
  path: string;
  expected: string;
  found: string;
}

export class CaseError extends TypeError {
  problems: Problem[];
}

/** Return the verdict as plain values, in the shape that `kzlaw validate --format json` prints. */
export function plain(verdict: Judged): Verdict;

/** Return the unknown facts that can still matter, and the rules that hang on each, those that decide most first. */
export function questions(verdict: Judged): { fact: string; rules: string[] }[];
