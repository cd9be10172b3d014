// Requests on standard input, one a line → what the generated JavaScript answers, one a line:
// {module, case, options} is for `validate`, {module, limits, act, case, readings} for the bounds of one rule, and
// {module, calls} for functions of the runtime: each call is a name and arguments, in which {days} makes a calendar
// and {decimal} a number.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

async function answer(request) {
  const module = await import(pathToFileURL(request.module));
  if (request.calls !== undefined) {
    return request.calls.map(([name, ...given]) => module[name](...given.map((each) => made(module, each))));
  }
  return request.limits === undefined ? verdict(module, request) : limits(module, request);
}

const calendars = new Map();

function made(runtime, given) {
  if (given?.decimal !== undefined) {
    return runtime.decimal(given.decimal);
  }
  if (given?.days === undefined) {
    return given;
  }
  const key = JSON.stringify(given.days);
  calendars.set(key, calendars.get(key) ?? new runtime.WorkingDays(given.days));
  return calendars.get(key);
}

function verdict(act, { case: given, options }) {
  try {
    const found = act.validate(given, options);
    const asked = options?.differences;
    return asked ? { ...found, differing_readings: act.differingReadings(given, asked) } : found;
  } catch (error) {
    return { error: error.name, problems: error.problems };
  }
}

async function limits(rules, { limits: name, act, case: given, readings }) {
  const { FACTS } = await import(pathToFileURL(act));
  const { plainValue, readCase } = await import(new URL("../runtime/index.js", pathToFileURL(act)));
  const types = new Map(FACTS.map((fact) => [fact.path, fact.type]));
  const found = rules[name](readCase(FACTS, given).facts, readings);
  return found.map((limit) => ({ ...limit, value: plainValue(limit.value, types.get(limit.fact)) }));
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
