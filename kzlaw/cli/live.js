/* A page of `kzlaw serve`: loads anew when it has changed, and shows each problem at the words that it is about. */
(function () {
  "use strict";

  var first = null;

  function make(tag, text, style) {
    var element = document.createElement(tag);
    element.textContent = text;
    element.style.cssText = style || "";
    return element;
  }

  function place(problem) {
    var names = [problem.rule && "rule-" + problem.rule.split("/").pop(), problem.unit];
    for (var i = 0; i < names.length; i++) {
      var name = names[i];
      while (name) {
        var found = document.getElementById(name);
        if (found) return found;
        name = name.indexOf("__") > 0 && i === 1 ? name.slice(0, name.lastIndexOf("__")) : "";
      }
    }
    return null;
  }

  function note(problem) {
    var colour = problem.severity === "error" ? "#a61b1b" : "#8a5a00";
    var box = make("div", "", "background:#fff;border:2px solid " + colour + ";color:#1a1a1a;font-size:.7rem;margin:.4rem 0;padding:.4rem .6rem;white-space:pre-wrap");
    box.className = "kz-problem";
    box.setAttribute("role", problem.severity === "error" ? "alert" : "note");
    box.setAttribute("lang", "en");
    box.appendChild(make("strong", problem.severity + " " + problem.code + "  ", "color:" + colour));
    box.appendChild(make("span", problem.message));
    box.appendChild(make("div", problem.file + ":" + problem.line, "font-family:monospace"));
    if (problem.hint) box.appendChild(make("div", problem.hint));
    return box;
  }

  function show(problems) {
    document.querySelectorAll(".kz-problem").forEach(function (each) { each.remove(); });
    var top = document.querySelector(".md-content__inner") || document.body;
    problems.forEach(function (problem) {
      var found = place(problem);
      if (found && found.closest("p,li,h2,h3")) found = found.closest("p,li,h2,h3");
      if (found) found.insertAdjacentElement("afterend", note(problem));
      else if (problem.severity === "error") top.insertAdjacentElement("afterbegin", note(problem));
    });
  }

  var stream = new EventSource("/.kzlaw/live");
  stream.onmessage = function (message) {
    var state = JSON.parse(message.data);
    var stopped = state.problems.some(function (each) { return each.severity === "error"; });
    if (first !== null && state.version !== first && !stopped) { location.reload(); return; }
    if (first === null) first = state.version;
    show(state.problems);
  };
})();
