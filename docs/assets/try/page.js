// Small things that every part of the form needs: elements without markup in texts, and words of the reader's language.

import { LANGUAGES, WORDS } from "./words.js";

const KEPT = "kzlaw-language";

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
  let kept = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // A browser may forbid it: the page's own language is used.
  }
  return [kept, document.documentElement.lang, "kk"].find((language) => language in LANGUAGES);
}

/** Remember the language that the reader chose, and tell the rest of the page. */
export function chooseLanguage(language) {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // It is then chosen for this page alone.
  }
  document.dispatchEvent(new CustomEvent("kzlaw:language", { detail: language }));
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
