/* Kazakh for the search of the pages: the stemmer of kzlaw/emit/site/stemmer.py over the same table. */
(function (rules) {
  "use strict";

  function row(word) {
    for (var place = word.length - 1; place >= 0; place--) {
      if (rules.back.indexOf(word[place]) >= 0) return "back";
      if (rules.front.indexOf(word[place]) >= 0) return "front";
    }
    return "";
  }

  function enough(rest, short) {
    if (rest.length === rules.least - 1) {
      return short && rules.vowels.indexOf(rest[0]) >= 0 && rules.vowels.indexOf(rest[1]) < 0;
    }
    return rest.length >= rules.least && rest.split("").some(function (letter) { return rules.vowels.indexOf(letter) >= 0; });
  }

  function fits(rest, form, ending) {
    var sounds = rules.sounds[ending.after];
    if (sounds && sounds.indexOf(rest[rest.length - 1]) < 0) return false;
    if (ending.single && rest.slice(-2).split("").every(function (letter) { return rules.sounds.silent.indexOf(letter) >= 0; })) {
      return false;
    }
    var own = row(form), around = row(rest);
    return ending.fixed || !own || !around || own === around;
  }

  function without(word, endings, verbal) {
    var longest = "";
    endings.forEach(function (each) {
      each.forms.forEach(function (form) {
        if (form.length <= longest.length || word.slice(-form.length) !== form) return;
        var rest = word.slice(0, -form.length);
        if (enough(rest, verbal || form.length > 1) && fits(rest, form, each)) longest = form;
      });
    });
    return longest ? word.slice(0, -longest.length) : word;
  }

  function finite(word) {
    return rules.nouns.indexOf(word.slice(0, -2)) >= 0 ? word : without(word, rules.finite, true);
  }

  function untailed(word) {
    return word.length > rules.least && rules.tail.indexOf(word[word.length - 1]) >= 0 ? word.slice(0, -1) : word;
  }

  function known(words, word) {
    return Object.prototype.hasOwnProperty.call(words, word) ? words[word] : "";
  }

  function putBack(word) {
    if (known(rules.contracted, word)) return rules.contracted[word];
    if (!word) return word;
    return word.slice(0, -1) + (known(rules.voicing, word[word.length - 1]) || word[word.length - 1]);
  }

  function stem(whole) {
    if (known(rules.irregular, whole)) return rules.irregular[whole];
    var word = finite(whole);
    var acts = word !== whole;
    for (var round = acts ? rules.rounds : 0; round < rules.rounds; round++) {
      var before = word;
      rules.layers.forEach(function (layer) { word = without(word, layer.endings, false); });
      var noun = word;
      word = finite(noun);
      acts = word !== noun;
      if (acts || word === before) break;
    }
    word = putBack(untailed(word));
    var verb = rules.nouns.indexOf(word) >= 0 ? word : without(word, rules.verb, true);
    if (acts || verb !== word) {
      word = without(without(verb, rules.negation, true), rules.voice, false);
      if (word.length > rules.least + 1 && rules.verb_tail.indexOf(word[word.length - 1]) >= 0) word = word.slice(0, -1);
    }
    return putBack(untailed(word));
  }

  if (typeof module !== "undefined") module.exports = stem;
  return stem;
})(/* table */)
