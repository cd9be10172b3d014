// Cases on standard input, one a line → what the generated JavaScript says of them, one a line.
// A line is {module, case, options} for `validate`, or {module, limits, case, readings} for the bounds of one rule;
// {module, read} asks only whether the case can be read.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const loaded = new Map();

async function load(path) {
  if (!loaded.has(path)) {
    loaded.set(path, await import(pathToFileURL(path)));
  }
  return loaded.get(path);
}

async function answer({ module, limits, case: given, options, readings, act }) {
  const rules = await load(module);
  if (limits === undefined) {
    try {
      const differences = options?.differences ? rules.differingReadings(given, options.differences) : undefined;
      return { ...rules.validate(given, options), ...(differences && { differing_readings: differences }) };
    } catch (error) {
      return { error: error.name, problems: error.problems };
    }
  }
  const { FACTS, runtime } = await load(act).then(async (index) => ({
    FACTS: index.FACTS,
    runtime: await load(new URL("../runtime/index.js", pathToFileURL(act)).pathname),
  }));
  const { facts } = runtime.readCase(FACTS, given);
  const types = new Map(FACTS.map((fact) => [fact.path, fact.type]));
  return rules[limits](facts, readings).map((limit) => ({
    ...limit,
    value: runtime.plainValue(limit.value, types.get(limit.fact)),
  }));
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
