/* Names of units and acts are made of numbers and a few nouns, which the hook puts in: «10-тармақ, 4-бөлік» is said
   anew in the language of the reader. */
window.kzlawInWords = (function (names) {
  "use strict";

  function any(table) { return Object.keys(table).join("|"); }

  var after = "(?=$|[\\s,›;:)])";
  var step = "(?:[^\\s,()«»›]+?(?:-|\\) ))?(?:" + any(names.units) + ")" + after;
  var act = "(\\d{4}) жылғы (\\d+) (" + any(names.months) + ") № ([^\\s«»]+) (" + any(names.kinds) + ")" + after;
  var name = new RegExp(act + "|" + step + "(?:, " + step + ")*", "g");
  var steps = /^(?:(.+?)(-|\) ))?(\S+)$/;

  function unit(text, language) {
    var parts = text.split(", ").map(function (each) {
      var found = steps.exec(each), nouns = names.units[found[3]];
      return { number: found[1] ? " " + found[1] + (found[2] === "-" ? "" : ")") : "", nouns: nouns };
    });
    if (language === "en") return parts.map(function (each) { return each.nouns[2] + each.number; }).join(", ");
    return parts.reverse().map(function (each, number) { return each.nouns[number ? 1 : 0] + each.number; }).join(" ");
  }

  function actOf(year, day, month, number, kind, language) {
    var of = names.months[month], what = names.kinds[kind];
    return language === "en" ? what[1] + " No " + number + " of " + day + " " + of[1] + " " + year
      : what[0] + " от " + day + " " + of[0] + " " + year + " года № " + number;
  }

  /* Returns nothing for a text that holds more than such names. */
  return function (text, language) {
    var rest = text.replace(name, "");
    if (rest === text || /[^\s\d→›·–,:;()-]/.test(rest)) return "";
    return language === "kk" ? text : text.replace(name, function (all, year, day, month, number, kind) {
      return year ? actOf(year, day, month, number, kind, language) : unit(all, language);
    });
  };
})(/* nouns */);
