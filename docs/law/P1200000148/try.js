// Written by `kzlaw build`: the rules of an act, and the pages of their words, for the form.

import { start } from "../../assets/try/form.js";
import * as act from "../javascript/p1200000148/index.js";
import * as runtime from "../javascript/runtime/index.js";

const pages = {
  "annex_1/para_10_by_p2200000807": "annex_1/para_10_by_p2200000807",
  "annex_1/para_32_by_p2200000807": "annex_1/para_32_by_p2200000807",
};

start({ act, runtime, pages, base: import.meta.url });
