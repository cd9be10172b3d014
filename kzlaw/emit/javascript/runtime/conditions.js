/** Conditions of a norm → the words that they formalise, and the unknown facts that they read. */

/** Return a condition with the names that lead to each fact it reads. */
export function factsAt(condition) {
  const { words, reads = [], workingDays = false, unconfirmed = false } = condition;
  return { words, reads, workingDays, unconfirmed, steps: reads.map((path) => path.split(".")) };
}

/** Return the words of some conditions, each once, in their order. */
export function quoted(conditions) {
  return [...new Set(conditions.map((condition) => condition.words).filter((words) => words !== ""))].join(" … ");
}

/** Return the unknown facts that the unknown conditions read, or why they are unknown without any. */
export function unknownFacts(facts, conditions, truths) {
  const missing = [];
  let because = "";
  conditions.forEach((condition, index) => {
    if (truths[index] !== null) {
      return;
    }
    const unknown = condition.reads.filter((_, number) => valueAt(facts, condition.steps[number]) === null);
    missing.push(...unknown.filter((path) => !missing.includes(path)));
    if (condition.unconfirmed) {
      because = "citation";
    } else if (unknown.length === 0) {
      because = condition.workingDays ? "calendar" : because || "out_of_range";
    }
  });
  return { missing, because };
}

/** Return the value of a fact, null where it is unknown. */
export function valueAt(facts, steps) {
  let value = facts;
  for (const step of steps) {
    value = value[step];
  }
  return value;
}
