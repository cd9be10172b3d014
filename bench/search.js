/* An index of the search and queries → what each finds, how much of the index it loads, and how long it takes then. */
"use strict";

const fs = require("fs"), path = require("path"), vm = require("vm");

const root = path.dirname(__dirname), [folder, asked] = process.argv.slice(2);
const [find, stem, table] = ["docs/hooks/find.js", "docs/hooks/stem.js", "kzlaw/emit/site/stemmer.json"]
  .map((name) => fs.readFileSync(path.join(root, name), "utf8"));
const finder = vm.runInThisContext(find.replace("/* stem */", () => stem.replace("/* table */", () => table)));

let given = new Map(), bytes = 0;
globalThis.kzlawSearch = (name, data) => given.set(name, data);

async function load(name) {
  if (!given.has(name)) {
    const script = fs.readFileSync(path.join(folder, name + ".js"));
    bytes += script.length;
    vm.runInThisContext(script.toString("utf8"));
  }
  return given.get(name);
}

async function answer(query) {
  const result = await finder.find(load, query);
  const pages = await Promise.all(result.pages.slice(0, 10).map((each) => finder.page(load, result, each)));
  for (const page of pages) {
    for (const each of [page.first, ...page.sections]) finder.parts(finder.excerpt(each.text, result.answers, 240), () => true);
  }
  return { result, pages };
}

(async () => {
  const answers = [];
  for (const query of JSON.parse(asked)) {
    given = new Map();
    bytes = 0;
    await answer(query);
    const loaded = { bytes, pieces: [...given.keys()] };
    /* What was loaded is there; a program that has run some times is as fast as it gets. */
    for (let turn = 0; turn < 3; turn += 1) await answer(query);
    const start = process.hrtime.bigint();
    const { result, pages } = await answer(query);
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    answers.push({
      query, ...loaded, milliseconds, count: result.pages.length, more: result.more || "", wide: result.wide,
      pages: pages.map((each) => ({ address: each.address, missing: each.missing, sections: each.sections.map((one) => one.fragment) })),
    });
  }
  console.log(JSON.stringify(answers));
})();
