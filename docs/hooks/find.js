/* What is asked → pages of the index that kzlaw/emit/site/search_index.py wrote, best first, and the words to mark there.
   Of the index only the pieces that are needed are asked for: `load` returns a promise of one by its name. */
(function (stem) {
  "use strict";

  const LOUDEST = 63, QUIETEST = ":".charCodeAt(0), ZERO = "0".charCodeAt(0);
  /* A beginning that would need more pieces than this waits for one letter more. */
  const WIDE = 4;
  const WORD = /[\p{L}\p{N}_]+/gu;
  const EXACT = 1, SAME_STEM = 0.9, BEGINNING = 0.6;

  function words(text) { return (text.match(WORD) || []).map(function (word) { return word.toLowerCase(); }); }

  /* The number of the last piece that begins at what is sought, or before it. */
  function place(firsts, sought) {
    let low = 0, high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= sought) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /* One word of a query: the forms that answer it, and how loudly each page speaks of it. */
  function Answer(word, pages) {
    this.word = word;
    this.forms = new Set();
    this.loudness = new Float64Array(pages);
    this.found = 0;
    this.longer = "";
    this.wide = false;
    this.most = 0;
  }

  /* Pages are written as how far they are from the one before, if they are not the next, and a sign for their loudness. */
  Answer.prototype.add = function (form, pages, weight) {
    this.forms.add(form);
    let page = -1, far = 0;
    for (let at = 0; at < pages.length; at += 1) {
      const sign = pages.charCodeAt(at);
      if (sign < QUIETEST) { far = far * 10 + sign - ZERO; continue; }
      page += far || 1;
      far = 0;
      const loud = weight * (sign - QUIETEST) / LOUDEST;
      if (!this.loudness[page]) this.found += 1;
      if (loud > this.loudness[page]) this.loudness[page] = loud;
    }
  };

  function forEachForm(entry, visit) {
    for (let at = 1; at < entry.length; at += 2) visit(entry[at], entry[at + 1]);
  }

  async function answer(contents, load, word, typing) {
    const found = new Answer(word, contents.pages);
    if (!contents.words.length) return found;
    const root = stem(word);
    function piece(number) { return load(contents.version + "/w" + number); }
    const own = await piece(place(contents.words, root));
    own.stems.filter(function (entry) { return entry[0] === root; }).forEach(function (entry) {
      forEachForm(entry, function (form, pages) { found.add(form, pages, form === word ? EXACT : SAME_STEM); });
    });
    if (found.found && !typing) return found;
    const first = place(contents.words, word), last = place(contents.words, word + "\uffff");
    found.wide = last - first >= WIDE || (word.length < 2 && last > first);
    if (found.wide) return found;
    const numbers = Array.from({ length: last - first + 1 }, function (_, each) { return first + each; });
    const near = await Promise.all(numbers.map(piece));
    const roots = new Set();
    near.forEach(function (each) {
      each.elsewhere.forEach(function (pair) { if (pair[0].startsWith(word)) roots.add(pair[1]); });
    });
    const far = new Set(Array.from(roots, function (each) { return place(contents.words, each); }));
    numbers.forEach(function (number) { far.delete(number); });
    const all = near.concat(await Promise.all(Array.from(far).slice(0, WIDE).map(piece)));
    all.forEach(function (each) {
      each.stems.forEach(function (entry) {
        forEachForm(entry, function (form, pages) {
          if (!form.startsWith(word) || form === word) return;
          if (entry[0] !== root) found.add(form, pages, BEGINNING * (0.5 + 0.5 * word.length / form.length));
          if (pages.length > found.most) { found.most = pages.length; found.longer = form; }
        });
      });
    });
    return found;
  }

  /* Pages that hold all words stand before those that lack one. */
  async function find(load, asked) {
    const contents = await load("index");
    const sought = Array.from(new Set(words(asked))), last = words(asked).pop();
    const typing = asked && !/[^\p{L}\p{N}_]$/u.test(asked);
    const answers = await Promise.all(sought.map(function (word) {
      return answer(contents, load, word, typing && word === last);
    }));
    answers.forEach(function (each) {
      each.weight = Math.log(1 + (contents.pages - each.found + 0.5) / (each.found + 0.5));
    });
    const pages = [];
    for (let page = 0; page < contents.pages; page += 1) {
      let score = 0, held = 0;
      for (const each of answers) {
        if (!each.loudness[page]) continue;
        held += 1;
        score += each.weight * each.loudness[page];
      }
      if (held) pages.push({ number: page, score: score * Math.pow(held / answers.length, 2) });
    }
    pages.sort(function (one, other) { return other.score - one.score || one.number - other.number; });
    const typed = typing && answers.find(function (each) { return each.word === last; });
    return {
      answers: answers,
      pages: pages,
      more: typed && typed.longer.slice(typed.word.length),
      wide: !pages.length && answers.some(function (each) { return each.wide; }),
    };
  }

  /* A page with its sections, those first that speak of more of the words. */
  async function page(load, result, found) {
    const contents = await load("index");
    const piece = place(contents.texts, found.number);
    const [address, sections, within] = (await load(contents.version + "/p" + piece))[found.number - contents.texts[piece]];
    const [held, missing] = [true, false].map(function (wanted) {
      const those = result.answers.filter(function (each) { return Boolean(each.loudness[found.number]) === wanted; });
      return those.map(function (each) { return each.word; });
    });
    const rated = sections.map(function (each, number) {
      const [fragment, title, text, also] = each;
      const inTitle = counted(title, result.answers);
      const inText = counted(also.concat(text).join("\n"), result.answers);
      const score = result.answers.reduce(function (sum, answer, at) {
        return sum + answer.weight * (Math.min(1, inTitle[at]) / 2 + inText[at] / (inText[at] + 1));
      }, 0);
      return { fragment: fragment, title: title, text: text, also: also, score: score, number: number, said: inText };
    });
    const others = rated.slice(1).filter(function (each) { return each.score; });
    others.sort(function (one, other) { return other.score - one.score || one.number - other.number; });
    return { address: address, within: within, first: rated[0], sections: others, held: held, missing: missing };
  }

  function counted(text, answers) {
    const times = answers.map(function () { return 0; });
    words(text).forEach(function (word) {
      answers.forEach(function (each, at) { if (each.forms.has(word)) times[at] += 1; });
    });
    return times;
  }

  /* A text as parts, those apart that are to be marked. */
  function parts(text, marked) {
    const found = [];
    let end = 0;
    for (const word of text.matchAll(WORD)) {
      if (!marked(word[0].toLowerCase())) continue;
      found.push({ text: text.slice(end, word.index), marked: false }, { text: word[0], marked: true });
      end = word.index + word[0].length;
    }
    found.push({ text: text.slice(end), marked: false });
    return found.filter(function (each) { return each.text; });
  }

  /* The stretch of a long text where most of the words stand together. */
  function excerpt(text, answers, most) {
    const plain = text.replace(/\s+/g, " ");
    if (plain.length <= most) return plain;
    const places = [];
    for (const word of plain.matchAll(WORD)) {
      const form = word[0].toLowerCase();
      answers.forEach(function (each, at) { if (each.forms.has(form)) places.push({ at: at, start: word.index }); });
    }
    let best = 0, start = 0;
    places.forEach(function (each, from) {
      const near = places.slice(from).filter(function (other) { return other.start < each.start + most * 0.7; });
      const worth = new Set(near.map(function (other) { return other.at; })).size * 100 + near.length;
      if (worth > best) { best = worth; start = each.start; }
    });
    let from = Math.max(0, Math.min(start - Math.round(most * 0.2), plain.length - most)), to = from + most;
    if (from) from = plain.indexOf(" ", from) + 1;
    const cut = to < plain.length ? plain.lastIndexOf(" ", to) : plain.length;
    to = cut > from ? cut : to;
    return (from ? "… " : "") + plain.slice(from, to) + (to < plain.length ? " …" : "");
  }

  const finder = { find: find, page: page, parts: parts, excerpt: excerpt, words: words, stem: stem };
  if (typeof module !== "undefined") module.exports = finder;
  return finder;
})(/* stem */)
