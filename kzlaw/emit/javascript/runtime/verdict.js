/** A case and the rules of a day → the verdict: every finding, the outcome, and the bounds when asked. */

import { bounds } from "./bounds.js";
import { CaseError, readCase } from "./cases.js";
import { dayOf, isoDay, today } from "./dates.js";
import { Decimal } from "./numbers.js";
import { editionBy, editionOn } from "./editions.js";
import { either } from "./truth.js";

/**
 * What the rules say of one case on one day.
 *
 * `by` is the act whose edition was asked for, or null; `edition` is the one that judged, null where none can be
 * named: `reason` then says why.
 */
export class Verdict {
  #bounds = null;

  constructor({ act, id, on, by, edition, reason, facts, readings, findings, exemptions, outcome }) {
    Object.assign(this, { act, id, on, by, edition, reason, facts, readings, findings, exemptions, outcome });
  }

  /** The latest and earliest values that the rules allow, worked out when asked. */
  get bounds() {
    const limits = this.edition === null ? [] : this.edition.limits;
    this.#bounds ??= bounds(
      limits.map(([index, limitsOf]) => [this.findings[index], limitsOf]),
      this.facts,
      this.readings,
    );
    return this.#bounds;
  }

  /** Return the finding of the rule of that id, or null if the edition has no such rule. */
  findingOf(rule) {
    return this.findings.find((finding) => finding.rule.id === rule) ?? null;
  }
}

/**
 * Return the verdict on a case by the edition in force on a day (default: today), or by the one named.
 *
 * Throws a CaseError where the case cannot be read, and a RangeError for a day, an edition or a reading not known.
 */
export function judge(act, given, { on = null, edition: by = null, readings: chosen = {} } = {}) {
  const { id, facts, problems } = readCase(act.facts, given);
  if (problems.length > 0) {
    throw new CaseError(problems);
  }
  const day = on === null ? today() : dayOf(on);
  if (day === null) {
    throw new RangeError(`not a day as YYYY-MM-DD: ${on}`);
  }
  return judgeFacts(act, id, facts, day, by, readingsOf(act, chosen));
}

function judgeFacts(act, id, facts, on, by, readings) {
  const { edition, reason } = by === null ? editionOn(act, on) : { edition: named(act, by), reason: null };
  const found = { act, id, on, by, edition, reason, facts, readings };
  if (edition === null) {
    return new Verdict({ ...found, findings: [], exemptions: [], outcome: "undetermined" });
  }
  const exemptions = edition.exemptionJudges.map((judgeOf) => judgeOf(facts, readings));
  const exempt = edition.exemptionGroups.map((group) => either(...group.map((index) => exemptions[index].holds)));
  const findings = edition.judges.map(([judgeOf, group]) => judgeOf(facts, readings, exempt[group]));
  if (exempt.includes(null)) {
    nameWhatExempts(findings, exemptions, exempt, edition);
  }
  return new Verdict({ ...found, findings, exemptions, outcome: outcomeOf(findings, exemptions) });
}

function named(act, by) {
  const edition = editionBy(act, by);
  if (edition === null) {
    const known = act.editions.map((each) => each.by).join(", ");
    throw new RangeError(`${act.id} has no edition given by ${by}; known: ${known}`);
  }
  return edition;
}

/** Return the option of every reading: the chosen one, else the default. */
function readingsOf(act, chosen) {
  const readings = { ...act.defaults };
  for (const [name, option] of Object.entries(chosen)) {
    const reading = act.readings.find((each) => each.name === name);
    if (!reading?.options.some((each) => each.name === option)) {
      throw new RangeError(`${act.id} has no reading ${name}=${option}`);
    }
    readings[name] = option;
  }
  return readings;
}

function outcomeOf(findings, exemptions) {
  const statuses = new Set(findings.map((finding) => finding.status));
  const worst = ["violated", "undetermined", "referred"].find((status) => statuses.has(status));
  return worst ?? (exemptions.some((exemption) => exemption.holds === true) ? "exempt" : "compliant");
}

/** Add the facts that would decide an exemption to the findings that hang on it. */
function nameWhatExempts(findings, exemptions, exempt, edition) {
  findings.forEach((finding, index) => {
    const group = edition.judges[index][1];
    if (finding.status === "undetermined" && exempt[group] === null) {
      const deciding = edition.exemptionGroups[group].map((number) => exemptions[number]);
      finding.missing = [...new Set([...finding.missing, ...deciding.flatMap((each) => each.missing)])];
      finding.because = finding.because || (deciding.find((each) => each.because !== "")?.because ?? "");
    }
  });
}

/** Return the options, not chosen in the verdict, that alone would change a finding or the outcome. */
export function differingReadings(verdict) {
  const { act, id, on, by, facts, readings } = verdict;
  const differences = [];
  for (const reading of act.readings) {
    for (const option of reading.options.filter((each) => each.name !== readings[reading.name])) {
      const other = judgeFacts(act, id, facts, on, by, { ...readings, [reading.name]: option.name });
      const findings = verdict.findings.flatMap((now, index) => {
        const then = other.findings[index];
        return then.status === now.status ? [] : [{ rule: now.rule.id, status: then.status, instead_of: now.status }];
      });
      if (findings.length > 0 || other.outcome !== verdict.outcome) {
        differences.push({ reading: reading.name, option: option.name, outcome: other.outcome, findings });
      }
    }
  }
  return differences;
}

/** Return a verdict as plain values, in the shape that `kzlaw validate --format json` prints. */
export function plain(verdict) {
  return {
    id: verdict.id,
    on: isoDay(verdict.on),
    edition: verdict.edition === null ? null : verdict.edition.by,
    outcome: verdict.outcome,
    findings: verdict.findings.map(plainFinding),
    get bounds() {
      return plainBounds(verdict);
    },
    exemptions: verdict.exemptions.map((finding) => ({
      exemption: finding.exemption.id,
      component: finding.exemption.component,
      unit: finding.exemption.unit,
      holds: finding.holds,
      words: finding.words,
      missing: finding.missing,
    })),
    reason: verdict.reason,
    readings: verdict.readings,
  };
}

function plainFinding(finding) {
  const { id, component, unit, citation } = finding.rule;
  const { status, words, missing, because } = finding;
  return { rule: id, component, unit, status, words, missing, citation, ...(because === "" ? {} : { because }) };
}

/** Return the bounds by fact; where a fact is bounded on both sides, the keys of the earliest carry its name. */
function plainBounds(verdict) {
  const document = {};
  const sides = { latest: 0, earliest: 1 };
  for (const bound of [...verdict.bounds].sort((one, other) => sides[one.side] - sides[other.side])) {
    const type = verdict.act.facts.find((fact) => fact.path === bound.fact)?.type;
    const entry = (document[bound.fact] ??= {});
    const prefix = "latest" in entry ? "earliest_" : "";
    entry[bound.side] = plainValue(bound.value, type);
    entry[`${prefix}by`] = bound.by;
    entry[`${prefix}complete`] = bound.complete;
  }
  return document;
}

/** Return the value of a fact as a document writes it. */
export function plainValue(value, type) {
  if (value === null) {
    return null;
  }
  if (type === "date") {
    return isoDay(value);
  }
  return value instanceof Decimal || typeof value === "bigint" ? value.toString() : value;
}
