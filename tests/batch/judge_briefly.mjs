// Cases on standard input, one a line, after a line with the module, the day and the readings → for each, on a line,
// what the generated JavaScript says of it: outcome, rules by status, missing facts, bounds.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

let act;
let options;

for await (const line of createInterface({ input: process.stdin })) {
  const given = JSON.parse(line);
  if (act === undefined) {
    act = await import(pathToFileURL(given.module));
    options = { on: given.on, readings: given.readings };
    continue;
  }
  const { id, outcome, edition, findings, bounds } = act.validate(given, options);
  const found = { id, outcome, edition, missing: [...new Set(findings.flatMap(({ missing }) => missing))], bounds };
  for (const status of ["violated", "undetermined", "exempted", "referred"]) {
    found[status] = findings.filter((finding) => finding.status === status).map(({ rule }) => rule);
  }
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
