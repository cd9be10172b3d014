// Written by `kzlaw build`: the rules of an act, and the pages of their words, for the form.

import { start } from "../../assets/try/form.js";
import * as act from "../javascript/p1200000148/index.js";
import * as runtime from "../javascript/runtime/index.js";

const pages = {
  "annex_1/para_10_by_p2200000807": "annex_1/para_10_by_p2200000807",
  "annex_1/para_32_by_p2200000807": "annex_1/para_32_by_p2200000807",
};
const names = {
  P2200000807: {
    kk: "2022 жылғы 10 қазандағы № 807 қаулы",
    ru: "постановление от 10 октября 2022 года № 807",
    en: "resolution No 807 of 10 October 2022",
  },
};

start({ act, runtime, pages, names, base: import.meta.url });
