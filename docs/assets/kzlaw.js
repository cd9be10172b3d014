/* Pages of law with scripts on: tabs, words tied to their rules and code, and the language of the interface.
   Everything here is reached by plain links as well. */
(function () {
  "use strict";

  var root = document.documentElement;
  var texts = window.kzlawStrings || {};

  function all(selector, inside) {
    return Array.prototype.slice.call((inside || document).querySelectorAll(selector));
  }

  function said(name) {
    var found = texts[name];
    return found ? found[["kk", "ru", "en"].indexOf(root.dataset.ui)] || found[0] : "";
  }

  /* --- the language ---------------------------------------------------------------------------------------------- */

  var chrome = [
    [".md-skip", "skip"],
    [".md-search__input", "search", "placeholder"],
    [".md-search__input", "search", "aria-label"],
    [".md-search", "search", "aria-label"],
    [".md-search__options", "search", "aria-label"],
    [".md-search__form button[type=reset]", "search_reset", "title"],
    [".md-search__form button[type=reset]", "search_reset", "aria-label"],
    [".md-header__inner", "header", "aria-label"],
    [".md-nav--primary", "sections", "aria-label"],
    [".md-nav--secondary", "contents", "aria-label"],
    [".md-footer__inner", "footer", "aria-label"],
    [".md-footer__link--prev .md-footer__direction", "previous"],
    [".md-footer__link--next .md-footer__direction", "next"],
    [".md-code__button", "copy", "title"],
    [".kz-filter", "filter", "placeholder"],
    [".kz-filter", "filter", "aria-label"],
    [".md-header [for=__palette_1]", "to_dark", "title"],
    [".md-header [for=__palette_0]", "to_light", "title"],
    ["#__palette_0", "to_dark", "aria-label"],
    ["#__palette_1", "to_light", "aria-label"],
  ];

  /* The theme's lists hold plain text: headings lend them their three languages, the sections are named in the data. */
  function named(link) {
    var shown = link.querySelector(".md-ellipsis") || link;
    var address = link.getAttribute("href") || "";
    var heading = address[0] === "#" && document.getElementById(decodeURIComponent(address.slice(1)));
    var inner = heading ? all("i[lang]", heading) : [];
    if (inner.length) {
      shown.textContent = "";
      inner.forEach(function (each) { shown.appendChild(each.cloneNode(true)); });
      return;
    }
    var text = link.kzNamed || shown.textContent.replace(/\s+/g, " ").trim();
    Object.keys(texts).forEach(function (name) {
      if (name.slice(0, 4) !== "nav_" || texts[name].indexOf(text) < 0) return;
      link.kzNamed = text;
      shown.textContent = said(name);
      shown.lang = root.dataset.ui;
    });
  }

  /* --- names of acts and units ------------------------------------------------------------------------------------- */

  var inWords = window.kzlawInWords || function () { return ""; };
  var shown = [];

  function collect() {
    var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), node;
    while ((node = walker.nextNode())) {
      if (node.data.length < 200 && inWords(node.data, "kk")
        && !node.parentNode.closest(".law-text, .law-words, blockquote, pre, code, script, style, i[lang], .try, .md-search, .md-header")) {
        shown.push({ node: node, kk: node.data, heading: /^H[1-6]$/.test(node.parentNode.nodeName) });
      }
    }
  }

  function raised(text, heading) { return heading ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text; }

  function rename() {
    var language = root.dataset.ui;
    if (language !== "kk" && !shown.length) collect();
    shown.forEach(function (each) {
      each.node.data = language === "kk" ? each.kk : raised(inWords(each.kk, language), each.heading);
      each.node.parentNode.lang = language;
    });
    var own = document.querySelector(".md-content h1 i.for-" + language + ", .md-content h1 i[lang=" + language + "]:not([class])");
    var site = / - [^-]+$/.exec(title), plain = site ? title.slice(0, site.index) : title;
    var called = own ? own.textContent : raised(inWords(plain, language), true) || plain;
    document.title = called + (site ? site[0] : "");
    all(".md-header__topic + .md-header__topic .md-ellipsis").forEach(function (each) { each.textContent = called; });
  }

  var title = document.title;

  /* --- all of it in one language ------------------------------------------------------------------------------------ */

  function translate() {
    root.lang = root.dataset.ui;
    chrome.forEach(function (each) {
      all(each[0]).forEach(function (element) {
        var text = said(each[1]);
        if (!text) return;
        if (each[2]) element.setAttribute(each[2], text);
        else element.textContent = text;
      });
    });
    rename();
    all(".md-nav--secondary .md-nav__link, .md-nav--primary .md-nav__link, .md-footer__title").forEach(named);
    all(".md-nav--secondary > .md-nav__title").forEach(function (each) { each.lastChild.data = said("contents"); });
    all(".md-top").forEach(function (each) { each.lastChild.data = " " + said("to_top"); });
    all("[data-said]").forEach(function (element) { element.textContent = said(element.dataset.said); });
    all(".kz-languages button").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.ui === root.dataset.ui));
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest(".kz-languages button") : null;
    if (!button) return;
    root.dataset.ui = button.dataset.ui;
    try { localStorage.setItem("kzlaw.ui", button.dataset.ui); } catch (error) { /* remembered for this page alone */ }
    translate();
    document.dispatchEvent(new CustomEvent("kzlaw:language", { detail: button.dataset.ui }));
  });

  /* --- tabs beside the text --------------------------------------------------------------------------------------- */

  var panels = all(".law-panel");
  var beside = document.querySelector(".law-beside");
  var tabs = all(".law-tabs a");

  function panelOf(id) {
    var target = id && document.getElementById(id);
    var panel = target && target.closest(".law-panel");
    return panel ? panels.indexOf(panel) : -1;
  }

  function choose(number) {
    panels.forEach(function (panel, each) { panel.classList.toggle("law-chosen", each === number); });
    tabs.forEach(function (tab, each) {
      tab.setAttribute("aria-selected", String(each === number));
      tab.tabIndex = each === number ? 0 : -1;
    });
  }

  if (tabs.length) {
    var list = document.querySelector(".law-tabs");
    list.setAttribute("role", "tablist");
    all("li", list).forEach(function (item) { item.setAttribute("role", "presentation"); });
    tabs.forEach(function (tab, number) {
      var panel = panels[number];
      tab.id = "tab-" + number;
      tab.setAttribute("role", "tab");
      panel.id = "panel-" + number;
      tab.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", function (event) {
        event.preventDefault();
        choose(number);
        history.replaceState(null, "", tab.getAttribute("href"));
        if (!wide()) beside.scrollIntoView();
      });
    });
    list.addEventListener("keydown", function (event) {
      var now = tabs.indexOf(document.activeElement);
      var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      var next = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : step ? (now + step + tabs.length) % tabs.length : -1;
      if (now < 0 || next < 0) return;
      event.preventDefault();
      choose(next);
      tabs[next].focus();
    });
    choose(Math.max(0, panelOf(decodeURIComponent(location.hash.slice(1)))));
  }

  /* On a narrow screen the tabs stay at its lower edge, and one more leads back to the text. */
  if (tabs.length) {
    var back = document.createElement("a");
    back.className = "law-to-text";
    back.href = "#text";
    all("#text > i[lang]").forEach(function (each) { back.appendChild(each.cloneNode(true)); });
    list.parentNode.insertBefore(back, list);
  }

  /* --- a citation to take away --------------------------------------------------------------------------------------- */

  all(".law-panel blockquote[lang]").forEach(function (quote) {
    var button = document.createElement("button"), done = document.createElement("span");
    button.type = "button";
    button.className = "law-copy";
    button.dataset.said = "copy_citation";
    done.className = "law-copied";
    done.setAttribute("role", "status");
    quote.after(button, done);
    button.addEventListener("click", function () {
      var chosen = document.createRange();
      chosen.selectNodeContents(quote);
      getSelection().removeAllRanges();
      getSelection().addRange(chosen);
      /* A page opened from a folder may not write to the clipboard otherwise. */
      if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(quote.textContent.trim()).then(tell, older);
      else older();
      function older() { if (document.execCommand("copy")) tell(); }
      function tell() {
        done.textContent = said("copied");
        setTimeout(function () { done.textContent = ""; }, 3000);
      }
    });
  });

  /* --- words of the law, and what they became ------------------------------------------------------------------------ */

  var marks = all(".law-main mark").filter(function (mark) { return mark.querySelector("a"); });
  var phrases = {};
  var quoting = {};

  all(".law-panel .law-phrases > li").forEach(function (item) { phrases[item.id] = item; });
  marks.forEach(function (mark) {
    var link = mark.querySelector("a");
    var names = [link.getAttribute("href").slice(1)].concat((link.dataset.also || "").split(" ")).filter(Boolean);
    mark.kzPhrases = names;
    names.forEach(function (name) { (quoting[name] = quoting[name] || []).push(mark); });
  });

  function light(words, items) {
    all(".law-lit").forEach(function (element) { element.classList.remove("law-lit"); });
    words.concat(items).forEach(function (element) { element.classList.add("law-lit"); });
  }

  function fromMark(mark) {
    var items = mark.kzPhrases.map(function (name) { return phrases[name]; }).filter(Boolean);
    var words = [];
    mark.kzPhrases.forEach(function (name) { words = words.concat(quoting[name] || []); });
    return { words: words, items: items };
  }

  function wide() { return window.matchMedia("(min-width: 60em)").matches; }

  function within(container, element) {
    /* Only the column beside the text moves, never the page under the reader. */
    var box = container.getBoundingClientRect(), place = element.getBoundingClientRect();
    var tabsEnd = list.getBoundingClientRect().bottom + 8, heading = element.closest("ol, h3") || element;
    while (heading && heading.nodeName !== "H3") heading = heading.previousElementSibling;
    var start = (heading || element).getBoundingClientRect().top;
    /* The title of a rule is seen with its words, unless they stand too far from it. */
    if (place.bottom - start > box.bottom - tabsEnd) start = place.top;
    if (start < tabsEnd || place.bottom > box.bottom) container.scrollTop += start - tabsEnd - 8;
  }

  function showItem(item) {
    var number = panels.indexOf(item.closest(".law-panel"));
    if (number >= 0) choose(number);
    if (wide()) within(beside, item);
  }

  marks.forEach(function (mark) {
    function look() { var both = fromMark(mark); light(both.words, both.items); if (both.items[0] && wide()) showItem(both.items[0]); }
    mark.addEventListener("mouseenter", look);
    mark.addEventListener("focusin", look);
  });

  Object.keys(phrases).forEach(function (name) {
    function look() { light(quoting[name] || [], [phrases[name]]); }
    phrases[name].addEventListener("mouseenter", look);
    phrases[name].addEventListener("focusin", look);
  });

  function follow() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    var number = panelOf(id);
    if (number >= 0) choose(number);
    if (phrases[id]) light(quoting[id] || [], [phrases[id]]);
    else if (target.kzPhrases) { var both = fromMark(target); light(both.words, both.items); }
    if (number >= 0 && wide()) within(beside, target);
    else if (number >= 0 && target === panels[number].firstElementChild) beside.scrollIntoView();
    else target.scrollIntoView({ block: "center" });
    var link = target.matches("a,button,input") ? target : target.querySelector("a");
    if (link && (phrases[id] || target.kzPhrases)) link.focus({ preventScroll: true });
  }

  window.addEventListener("hashchange", follow);
  /* The browser goes to the place itself when all is there, and takes the focus from what had it before. */
  if (location.hash) window.addEventListener("load", function () { setTimeout(follow, 0); });

  /* --- tables that sort and filter ----------------------------------------------------------------------------------- */

  all("table.kz-matrix").forEach(function (table) {
    var body = table.tBodies[0], rows = all("tr", body), filter = document.querySelector(".kz-filter");
    /* A narrow screen lays the cells out anew, which would take their meaning from them. */
    [[table, "table"], [table.tHead, "rowgroup"], [body, "rowgroup"]].forEach(function (each) { each[0].setAttribute("role", each[1]); });
    all("tr", table).forEach(function (each) { each.setAttribute("role", "row"); });
    all("th", table).forEach(function (each) { each.setAttribute("role", "columnheader"); });
    rows.forEach(function (row) {
      all("td", row).forEach(function (each) {
        each.setAttribute("role", "cell");
        each.kzKey = each.dataset.key || each.textContent;
      });
    });
    all("th", table.tHead).forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        all("th", table.tHead).forEach(function (each) { each.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        rows.map(function (row) { return { row: row, key: row.cells[column].kzKey }; })
          .sort(function (a, b) { return (down ? -1 : 1) * a.key.localeCompare(b.key, "kk", { numeric: true }); })
          .forEach(function (each) { body.appendChild(each.row); });
      });
    });
    if (filter) filter.addEventListener("input", function () {
      var sought = filter.value.toLocaleLowerCase();
      rows.forEach(function (row) { row.hidden = row.textContent.toLocaleLowerCase().indexOf(sought) < 0; });
    });
  });

  /* --- what the theme leaves undone ------------------------------------------------------------------------------------ */

  all(".highlight > pre, .md-typeset pre > code").forEach(function (block) {
    if (!block.hasAttribute("tabindex") && block.scrollWidth > block.clientWidth) block.tabIndex = 0;
  });
  /* Landmarks of one kind need names of their own: lists within lists, and the buttons on each block of code. */
  function tellApart() {
    all("nav.md-code__nav").forEach(function (each, number) { each.setAttribute("aria-label", said("copy") + " " + (number + 1)); });
    all("nav.md-nav[aria-labelledby]").forEach(function (each) {
      var label = document.getElementById(each.getAttribute("aria-labelledby"));
      each.removeAttribute("aria-labelledby");
      each.setAttribute("aria-label", said("sections") + ": " + (label ? label.textContent.trim() : ""));
    });
  }
  tellApart();
  new MutationObserver(function (records) {
    records.forEach(function (record) {
      if (record.target.closest && record.target.closest("pre, .highlight")) tellApart();
    });
  }).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("beforeprint", function () {
    all("details").forEach(function (each) { each.open = true; });
  });

  translate();
})();
