/* Kazakh for the search of the pages: the stemmer of kzlaw/emit/site/stemmer.py over the same table.
   A word is found by itself and by its stem, a query by its beginning and by its stem. */
(function (rules) {
  "use strict";

  function row(word) {
    for (var place = word.length - 1; place >= 0; place--) {
      if (rules.back.indexOf(word[place]) >= 0) return "back";
      if (rules.front.indexOf(word[place]) >= 0) return "front";
    }
    return "";
  }

  function fits(rest, form, after) {
    if (rest.length < rules.least) return false;
    if (!rest.split("").some(function (letter) { return rules.vowels.indexOf(letter) >= 0; })) return false;
    var sounds = rules.sounds[after];
    if (sounds && sounds.indexOf(rest[rest.length - 1]) < 0) return false;
    var own = row(form), around = row(rest);
    return !own || !around || own === around;
  }

  function without(word, endings) {
    var longest = "";
    endings.forEach(function (each) {
      each.forms.forEach(function (form) {
        if (form.length <= longest.length || word.slice(-form.length) !== form) return;
        if (fits(word.slice(0, -form.length), form, each.after)) longest = form;
      });
    });
    return longest ? word.slice(0, -longest.length) : word;
  }

  function untailed(word) {
    return word.length > rules.least && rules.tail.indexOf(word[word.length - 1]) >= 0 ? word.slice(0, -1) : word;
  }

  function putBack(word) {
    if (Object.prototype.hasOwnProperty.call(rules.contracted, word)) return rules.contracted[word];
    if (!word) return word;
    return word.slice(0, -1) + (rules.voicing[word[word.length - 1]] || word[word.length - 1]);
  }

  function stem(whole) {
    var word = without(whole, rules.finite);
    var acts = word !== whole;
    for (var round = 0; round < rules.rounds; round++) {
      var before = word;
      rules.layers.forEach(function (layer) { word = without(word, layer.endings); });
      if (word === before) break;
    }
    word = putBack(untailed(word));
    var verb = without(word, rules.verb);
    if (acts || verb !== word) word = without(verb, rules.voice);
    return putBack(untailed(word));
  }

  if (typeof module !== "undefined") { module.exports = stem; return; }

  var lunr = self.lunr;

  lunr.kk = function () {
    this.pipeline.reset();
    this.pipeline.add(lunr.kk.stemmer);
    this.searchPipeline.reset();
  };

  lunr.kk.stemmer = function (token) {
    var found = stem(token.toString());
    return found === token.toString() ? token : [token, token.clone(function () { return found; })];
  };

  lunr.Pipeline.registerFunction(lunr.kk.stemmer, "stemmer-kk");

  /* The theme turns each word of a query into its beginning, «рұқсаттар*»: beside that its stem is sought. */
  var clause = lunr.Query.prototype.clause;

  lunr.Query.prototype.clause = function (asked) {
    clause.call(this, asked);
    var word = (asked.term || "").replace(/\*$/, "");
    var found = stem(word);
    if (asked.presence === lunr.Query.presence.PROHIBITED || found === word || found.length < rules.least) return this;
    if (asked.presence === lunr.Query.presence.REQUIRED) asked.presence = lunr.Query.presence.OPTIONAL;
    return clause.call(this, {
      term: found, fields: asked.fields, boost: (asked.boost || 1) * 0.8, usePipeline: false,
      presence: lunr.Query.presence.OPTIONAL, wildcard: lunr.Query.wildcard.NONE, editDistance: 0,
    });
  };
})(/* table */);
