// The form and a case as a link or a file: nothing of it is sent anywhere.

import { element } from "./page.js";
import { documentOf, factsIn, fragmentOf, readFragment, valueOfText } from "./sharing.js";

/** Put the case into the address of the page, and copy that. */
export async function share(form) {
  const on = form.on.value === form.today() ? "" : form.on.value;
  const said = { values: form.values, on, edition: form.edition.value, readings: form.readings };
  history.replaceState(null, "", `#${fragmentOf(said)}`);
  form.link.value = location.href;
  form.linkRow.hidden = false;
  try {
    await navigator.clipboard.writeText(location.href);
    form.say("copied");
  } catch {
    // Not every browser lets a page write there.
    form.link.select();
    form.say("notCopied");
  }
}

/** Take the case that a link says. */
export function open(form, hash) {
  const { facts, options } = readFragment(hash);
  const names = new Set(form.act.READINGS.map((reading) => reading.name));
  const known = [...facts].filter(([path]) => form.facts.has(path));
  if (known.length === 0 && options.size === 0) {
    return;
  }
  form.take(new Map(known.map(([path, text]) => [path, valueOfText(form.facts.get(path), text)])));
  form.readings = {};
  for (const [name, value] of options) {
    const reading = form.act.READINGS.find((each) => each.name === name);
    if (reading?.options.some((option) => option.name === value)) {
      form.readings[name] = value;
    }
  }
  form.on.value = form.runtime.dayOf(options.get("on") ?? "") === null ? form.today() : options.get("on");
  form.edition.value = [...form.edition.options].some((each) => each.value === options.get("edition")) ? options.get("edition") : "";
  form.sayReadings();
  form.judge();
  const lost = [...facts.keys()].filter((path) => !form.facts.has(path));
  const strange = [...options.keys()].filter((name) => !names.has(name) && name !== "on" && name !== "edition");
  if (lost.length + strange.length > 0) {
    form.say("notRead", { list: [...lost, ...strange].join(", ") });
  }
}

/** Hand the case to the reader as a file. */
export function save(form) {
  const text = `${JSON.stringify(documentOf(form.values), null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const name = `${form.act.ACT.id.toLowerCase()}-case.json`;
  const link = element("a", { href: address, download: name });
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  form.say("saved", { name });
}

/** Take the case that a file states. */
export async function load(form, file) {
  if (file === undefined) {
    return;
  }
  try {
    const document = JSON.parse(await file.text());
    if (typeof document !== "object" || document === null || Array.isArray(document)) {
      throw new TypeError("{ … }");
    }
    const { facts, other } = factsIn(document, form.facts);
    form.take(new Map([...facts].filter(([, value]) => value !== null)));
    form.judge();
    form.say(other.length > 0 ? "notRead" : "loaded", { name: file.name, list: other.join(", ") });
  } catch (error) {
    form.say("notLoaded", { why: error.message });
  }
  form.file.value = "";
}
