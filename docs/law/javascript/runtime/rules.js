/** Truth of a norm's conditions → its finding: rules, referrals and exemptions, with their answers made beforehand. */

import { factsAt, quoted, unknownFacts } from "./conditions.js";

/** What one rule says of one case. */
export class Finding {
  /**
   * `applies` is whether the rule is known to apply: its `when` holds and no exemption covers it. `missing` are the
   * unknown facts that would decide an undetermined finding, `asks` those of them that its `when` reads. `requires`
   * is the truth of each requirement.
   */
  constructor(rule, status, applies, { missing = [], asks = [], because = "", requires = [] } = {}) {
    this.rule = rule;
    this.status = status;
    this.applies = applies;
    this.missing = missing;
    this.asks = asks;
    this.because = because;
    this.requires = requires;
  }

  /** The words of the law: of the requirements not met or not decided, else of all, else of the `when`. */
  get words() {
    if (this.requires.length === 0) {
      return this.rule.words;
    }
    const wanted = this.requires.includes(false) ? false : null;
    const unmet = this.rule.requires.filter((_, index) => this.requires[index] === wanted);
    return unmet.length > 0 ? quoted(unmet) : this.rule.words;
  }
}

/** A norm of a unit of law: its identity, its names and its conditions. */
class Norm {
  constructor({ id, component, unit, titles, citation, when = [], requires = [] }) {
    this.id = id;
    this.component = component;
    this.unit = unit;
    this.titles = titles;
    this.citation = citation;
    this.when = when.map(factsAt);
    this.requires = requires.map(factsAt);
    this.words = quoted(requires.length > 0 ? requires : when);
  }
}

/** A norm: where its `when` holds, every requirement must. */
export class Rule extends Norm {
  constructor(stated) {
    super(stated);
    this.notApplicable = Object.freeze(new Finding(this, "not_applicable", false));
    this.exempted = Object.freeze(new Finding(this, "exempted", false));
    this.satisfied = Object.freeze(new Finding(this, "satisfied", true));
    this.perhapsSatisfied = Object.freeze(new Finding(this, "satisfied", null));
  }

  /**
   * Return the finding of a rule none of whose `when` is false.
   *
   * Exempted where an exemption holds; else satisfied where the requirements hold; else violated where the rule
   * certainly applies and one of them does not; else undetermined, with the facts that would decide it.
   */
  judge(facts, exempt, when, requires) {
    if (exempt === true) {
      return this.exempted;
    }
    const certain = exempt === false && !when.includes(null);
    const broken = requires.includes(false);
    if (broken && certain) {
      return new Finding(this, "violated", true, { requires });
    }
    if (!broken && !requires.includes(null)) {
      return certain ? this.satisfied : this.perhapsSatisfied;
    }
    const asked = unknownFacts(facts, this.when, when);
    const missing = [...asked.missing];
    let because = asked.because;
    if (!broken) {
      const more = unknownFacts(facts, this.requires, requires);
      missing.push(...more.missing.filter((path) => !missing.includes(path)));
      because = because || more.because;
    }
    return new Finding(this, "undetermined", certain ? true : null, { missing, asks: asked.missing, because, requires });
  }
}

/** A norm decided by other law: where its `when` holds, the result is *referred*. */
export class Referral extends Norm {
  constructor({ law, ...stated }) {
    super(stated);
    this.law = law;
    this.notApplicable = Object.freeze(new Finding(this, "not_applicable", false));
    this.exempted = Object.freeze(new Finding(this, "exempted", false));
    this.referred = Object.freeze(new Finding(this, "referred", true));
  }

  /** Return the finding of a referral none of whose `when` is false. */
  judge(facts, exempt, when) {
    if (exempt === true) {
      return this.exempted;
    }
    if (!when.includes(null)) {
      return this.referred;
    }
    const { missing, because } = unknownFacts(facts, this.when, when);
    return new Finding(this, "undetermined", null, { missing, asks: missing, because });
  }
}

/** Whether an exemption holds for a case; `missing` as for a finding. */
export class ExemptionFinding {
  constructor(exemption, holds, { missing = [], because = "" } = {}) {
    this.exemption = exemption;
    this.holds = holds;
    this.missing = missing;
    this.because = because;
  }

  /** The words of the law that exempt. */
  get words() {
    return this.exemption.words;
  }
}

/** Switches the rules of the units `covers`, and of what is inside them, off where its `when` holds. */
export class Exemption extends Norm {
  constructor({ covers, ...stated }) {
    super(stated);
    this.covers = covers;
    this.holds = Object.freeze(new ExemptionFinding(this, true));
    this.doesNotHold = Object.freeze(new ExemptionFinding(this, false));
  }

  /** Return whether the exemption holds for the case. */
  judge(facts, when) {
    if (when.includes(false)) {
      return this.doesNotHold;
    }
    return when.includes(null) ? new ExemptionFinding(this, null, unknownFacts(facts, this.when, when)) : this.holds;
  }
}
