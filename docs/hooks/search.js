/* The search of the pages: what is typed, or asked for by an address with `?q=`, is answered in the theme's own look.
   The index comes as scripts that hand over data, so that pages opened from a folder are searched, too.
   Words of the law are put into the page as text, never as markup. */
(function (finder) {
  "use strict";

  const root = document.documentElement, texts = window.kzlawStrings || {};
  const box = document.querySelector(".md-search"), toggle = document.getElementById("__search");
  const AT_ONCE = 10, EXCERPT = 240;

  function said(name, value) {
    const found = texts[name] || [""];
    return (found[["kk", "ru", "en"].indexOf(root.dataset.ui)] || found[0]).replace("#", value);
  }

  function made(name, kind, children) {
    const element = document.createElement(name);
    if (kind) element.className = kind;
    element.append.apply(element, children || []);
    return element;
  }

  function drawn(text, marked) {
    return finder.parts(text, marked).map(function (part) {
      if (!part.marked) return part.text;
      const mark = made("mark", "", [part.text]);
      mark.setAttribute("data-md-highlight", "");
      return mark;
    });
  }

  /* --- words that were sought, on the page that was found --------------------------------------------------------- */

  function highlight(sought) {
    const stems = new Set(sought.map(finder.stem)), known = new Map();
    function marked(word) {
      if (!known.has(word)) {
        known.set(word, stems.has(finder.stem(word)) || sought.some(function (each) {
          return each.length > 2 && word.startsWith(each);
        }));
      }
      return known.get(word);
    }
    const walker = document.createTreeWalker(document.querySelector(".md-content"), NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      /* Names of acts and units are said anew in another language, and must stay whole for that. */
      if (node.parentElement.closest("script, style, textarea, select, svg")) continue;
      if (!window.kzlawInWords || !window.kzlawInWords(node.data, "kk")) nodes.push(node);
    }
    nodes.forEach(function (node) {
      const parts = drawn(node.data, marked);
      if (parts.some(function (each) { return typeof each !== "string"; })) node.replaceWith.apply(node, parts);
    });
  }

  const address = new URL(location.href);
  if (address.searchParams.get("h")) highlight(finder.words(address.searchParams.get("h")));
  if (!box || !toggle) return;

  /* --- the index -------------------------------------------------------------------------------------------------- */

  const settings = JSON.parse(document.getElementById("__config").textContent);
  const base = new URL("search/", new URL(settings.base.replace(/\/?$/, "/"), location.href));
  const given = new Map(), asked = new Map();
  let again = "";
  window.kzlawSearch = function (name, data) { given.set(name, data); };

  function load(name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise(function (done, failed) {
        const script = made("script");
        script.src = new URL(name + ".js" + again, base).href;
        script.onload = script.onerror = function () {
          script.remove();
          if (given.has(name)) done(given.get(name)); else failed(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return asked.get(name);
  }

  /* The site may have been written anew since its contents were read: then they are read once more. */
  async function sure(work) {
    try { return await work(); } catch (error) {
      again = "?" + Date.now();
      asked.clear();
      given.clear();
      return work();
    }
  }

  /* --- what is found ---------------------------------------------------------------------------------------------- */

  const query = box.querySelector(".md-search__input"), meta = box.querySelector(".md-search-result__meta");
  const list = box.querySelector(".md-search-result__list"), scrolled = box.querySelector(".md-search__scrollwrap");
  const suggestion = box.querySelector(".md-search__suggest");
  let turn = 0, value = "", result = null, failed = false, shown = 0, growing = false, ready = Promise.resolve();

  /* A title as the reader reads it; in other languages, too, where the words were found in those. */
  function titled(section) {
    const language = ["ru", "en"].indexOf(root.dataset.ui), all = [section.title].concat(section.also);
    const own = (language >= 0 && section.also[language]) || section.title;
    const inWords = language >= 0 && own === section.title && window.kzlawInWords;
    const name = inWords ? inWords(own, root.dataset.ui) : "";
    const others = all.filter(function (each) {
      return each !== own && finder.parts(each, isSought).some(function (part) { return part.marked; });
    });
    return { title: name ? name.charAt(0).toLocaleUpperCase() + name.slice(1) : own, others: name ? [] : others };
  }

  function isSought(word) { return result.answers.some(function (each) { return each.forms.has(word); }); }

  function link(page, section, parent) {
    const to = new URL("./" + page.address, new URL("../", base));
    to.searchParams.set("h", page.held.join(" "));
    to.hash = section.fragment;
    const article = made("article", "md-search-result__article md-typeset");
    article.dataset.mdScore = section.score.toFixed(2);
    if (parent) article.append(made("div", "md-search-result__icon md-icon"));
    const shown = titled(section);
    const heading = made(parent ? "h1" : "h2", "", drawn(shown.title, isSought));
    if (shown.title !== section.title) heading.lang = root.dataset.ui;
    article.append(heading);
    const text = shown.others.concat(section.text).join("\n");
    const teaser = section.said.some(Boolean) && finder.excerpt(text, result.answers, EXCERPT);
    if (teaser) article.append(made("p", "", drawn(teaser, isSought)));
    const anchor = made("a", "md-search-result__link", [article]);
    anchor.href = to.href;
    return anchor;
  }

  function item(page) {
    const links = page.sections.map(function (each) { return link(page, each, false); });
    const best = page.sections.filter(function (each) { return each.score >= page.sections[0].score * 0.7; }).length;
    const first = link(page, page.first, true);
    const few = Math.min(best, 3);
    if (page.within) {
      const name = window.kzlawInWords && window.kzlawInWords(page.within, root.dataset.ui);
      const within = made("p", "kz-search-within", drawn(name || page.within, isSought));
      if (name) within.lang = root.dataset.ui;
      first.querySelector("h1").after(within);
    }
    if (page.missing.length) {
      const words = page.missing.map(function (each) { return made("del", "", [each]); });
      const parts = words.flatMap(function (each, at) { return at ? [" ", each] : [each]; });
      const terms = made("p", "md-search-result__terms", [said("search_missing") + ": "].concat(parts));
      terms.lang = root.dataset.ui;
      first.firstChild.append(terms);
    }
    const element = made("li", "md-search-result__item", [first].concat(links.slice(0, few)));
    const rest = links.slice(few);
    if (rest.length) {
      const more = said(rest.length === 1 ? "search_more_one" : "search_more_other", rest.length);
      const details = made("details", "md-search-result__more", [made("summary", "", [made("div", "", [more])])]);
      details.firstChild.lang = root.dataset.ui;
      details.append.apply(details, rest);
      element.append(details);
    }
    /* Pages of law are in Kazakh, those for developers in English. */
    element.lang = /^(?:law\/|index\.html)/.test(page.address) ? "kk" : "en";
    return element;
  }

  async function grow(own, from) {
    const found = await Promise.all(result.pages.slice(from, from + AT_ONCE).map(function (each) {
      return finder.page(load, result, each);
    }));
    if (own !== turn) return;
    const items = found.map(item);
    if (from) list.append.apply(list, items); else { list.replaceChildren.apply(list, items); scrolled.scrollTop = 0; }
    shown = from + items.length;
  }

  function tell() {
    const count = result ? result.pages.length : 0;
    meta.textContent = failed ? said("search_failed")
      : !result || !result.answers.length || result.wide ? said("search_type")
      : count === 1 ? said("search_one") : count ? said("search_other", count) : said("search_none");
    if (suggestion) suggestion.textContent = result && result.more && query.value === value ? value + result.more : "";
  }

  function answer() {
    if (query.value === value && !failed) return;
    value = query.value;
    turn += 1;
    const own = turn;
    if (suggestion) suggestion.textContent = "";
    ready = sure(async function () {
      const found = await finder.find(load, value);
      if (own !== turn) return;
      failed = false;
      result = found;
      await grow(own, 0);
    }).catch(function () { if (own === turn) { failed = true; result = null; list.replaceChildren(); } })
      .then(function () { if (own === turn) tell(); });
  }

  scrolled.addEventListener("scroll", function () {
    const near = scrolled.scrollTop + scrolled.clientHeight > scrolled.scrollHeight - 400;
    if (!near || growing || !result || shown >= result.pages.length) return;
    growing = true;
    grow(turn, shown).catch(function () {}).then(function () { growing = false; });
  });

  /* --- the box ---------------------------------------------------------------------------------------------------- */

  function open(wanted) { if (toggle.checked !== wanted) toggle.click(); }

  function opened() {
    list.hidden = !toggle.checked;
    list.setAttribute("role", toggle.checked ? "list" : "presentation");
  }

  /* An address that asks does not ask again once the answer has been seen. */
  function closed() {
    const now = new URL(location.href);
    if (toggle.checked || !now.searchParams.has("q")) return;
    now.searchParams.delete("q");
    try { history.replaceState(history.state, "", now.href); } catch (error) { /* a page from a folder keeps its address */ }
  }

  function writing() {
    const active = document.activeElement;
    return active && (active.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.nodeName));
  }

  function go() {
    ready.then(function () {
      const links = Array.from(list.querySelectorAll("li:first-child > a"));
      links.sort(function (one, other) { return other.firstChild.dataset.mdScore - one.firstChild.dataset.mdScore; });
      if (links.length) links[0].click();
    });
  }

  function step(by) {
    const places = [query].concat(Array.from(list.querySelectorAll("li > a, summary, details[open] > a")));
    const at = Math.max(0, places.indexOf(document.activeElement)) + by;
    places[(at + places.length) % places.length].focus();
  }

  const keys = {
    Enter: function () { if (document.activeElement !== query) return false; go(); return true; },
    Escape: function () { open(false); query.blur(); return true; },
    ArrowDown: function () { step(1); return true; },
    ArrowUp: function () { step(-1); return true; },
    ArrowRight: function () {
      const whole = suggestion && suggestion.textContent;
      if (document.activeElement !== query || !whole || query.selectionStart !== query.value.length) return false;
      query.value = whole;
      answer();
      return true;
    },
  };

  document.addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (toggle.checked) {
      if (keys[event.key] && keys[event.key]()) event.preventDefault();
      /* Who goes on writing beside a result writes into the box. */
      else if (/^\S$/u.test(event.key) && list.contains(document.activeElement)) query.focus();
    } else if (!writing() && /^[fs/]$/.test(event.key)) {
      query.focus();
      query.select();
      event.preventDefault();
    }
  });
  query.addEventListener("focus", function () {
    load("index").catch(function () {});
    /* The label that leads here opens the box as well: after it has, nothing is left to do. */
    setTimeout(function () { if (document.activeElement === query) open(true); }, 1);
  });
  query.addEventListener("input", answer);
  query.form.addEventListener("submit", function (event) { event.preventDefault(); });
  query.form.addEventListener("reset", function () { setTimeout(function () { query.focus(); answer(); }); });
  toggle.addEventListener("change", opened);
  toggle.addEventListener("change", closed);
  document.querySelectorAll("header [for=__search]").forEach(function (each) {
    each.addEventListener("click", function () { query.focus(); });
  });
  box.addEventListener("click", function (event) { if (event.target.closest("a")) open(false); });
  box.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) open(false);
  });
  document.addEventListener("kzlaw:language", function () {
    tell();
    if (result) grow(turn, 0).catch(function () {});
  });

  tell();
  opened();
  if (address.searchParams.has("q")) {
    query.value = address.searchParams.get("q");
    query.focus();
    open(true);
  }
  /* A browser that goes back to the page has what was typed there. */
  if (query.value) answer();
})(/* find */);
