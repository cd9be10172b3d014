/** Verdict → what to ask next: the unknown facts that can still change a finding, those that decide most first. */

/**
 * Return `[{fact, rules}]`: each unknown fact that can still matter, and the ids of the rules that hang on it.
 *
 * Facts that decide whether a rule applies at all (its `when`, or an exemption) come before those that only its
 * requirements read: one answer there can make many questions needless.
 */
export function questions(verdict) {
  const asked = new Map();
  const exempting = new Set(
    verdict.exemptions.filter((each) => each.holds === null).flatMap((each) => each.missing),
  );
  for (const finding of verdict.findings.filter((each) => each.status === "undetermined")) {
    for (const fact of finding.missing) {
      const entry = asked.get(fact) ?? { fact, rules: [], applies: 0 };
      entry.rules.push(finding.rule.id);
      entry.applies += finding.asks.includes(fact) || exempting.has(fact) ? 1 : 0;
      asked.set(fact, entry);
    }
  }
  return [...asked.values()]
    .sort((one, other) => other.applies - one.applies || other.rules.length - one.rules.length)
    .map(({ fact, rules }) => ({ fact, rules }));
}
