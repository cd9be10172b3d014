// Small things that every part of the form needs: elements without markup in texts, and words of the reader's language.

import { WORDS } from "./words.js";

/** Return an element; every text becomes a text, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Return the language that the reader chose on this site, else that of the page. */
export function readerLanguage() {
  const page = document.documentElement;
  return [page.dataset.ui, page.lang].find((language) => language in WORDS) ?? "kk";
}

/** Return a day as people of a language write it: browsers do not all know the months in Kazakh. */
export function dayText(iso, language) {
  const [year, month, day] = iso.split("-").map(Number);
  return said(language, "date", { year, month: said(language, "months").split(" ")[month - 1], day });
}

/** Return a text of the interface, with what is in braces filled in. */
export function said(language, key, filled = {}) {
  const words = key.split(".").reduce((found, step) => found[step], WORDS[language]);
  return words.replace(/\{(\w+)\}/g, (_, name) => String(filled[name]));
}

/** Return the text of labels in a language, or in the first that has one, with the language that it is in. */
export function labelled(labels, language) {
  const found = [language, "kk", "ru", "en"].find((each) => labels[each]);
  return found === undefined ? { text: "", lang: language } : { text: labels[found], lang: found };
}

/** Return the text of labels as an element that says its language where it is another. */
export function labelElement(labels, language, otherwise = "") {
  const { text, lang } = labelled(labels, language);
  return element("span", { lang: lang === language ? null : lang }, text || otherwise);
}
