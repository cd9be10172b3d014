"""Modules become one script that does the same, or are refused."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
NODE = shutil.which("node")
MODULES = {
    "try.js": 'import { twice as double, Box } from "./lib/index.js";\nimport * as all from "./lib/more.js";\n'
    "console.log(double(2), new Box(3).size, all.name, all.LIST.length, import.meta.url);\n",
    "lib/index.js": 'export { twice } from "./more.js";\nexport {\n  Box,\n  name as called,\n} from "./more.js";\n',
    "lib/more.js": 'const name = "more";\nexport const LIST = [1, 2];\n'
    "export function twice(number) {\n  return 2 * number;\n}\n"
    "export class Box {\n  constructor(size) {\n    this.size = size;\n  }\n}\nexport { name };\n",
}


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bundle", ROOT / "docs" / "hooks" / "bundle.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def written(folder: Path, modules: dict[str, str]) -> Path:
    for name, text in modules.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "try.js"


@pytest.mark.skipif(NODE is None, reason="Node.js is not installed: the script is not run")
def test_one_script_does_what_the_modules_do(hook: ModuleType, tmp_path: Path) -> None:
    script = hook.bundled(written(tmp_path, MODULES))
    run = tmp_path / "run.js"
    run.write_text('const document = { currentScript: { src: "here" } };\n' + script, encoding="utf-8")
    done = subprocess.run([str(NODE), str(run)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("4 3 more 2 here\n", "")


def test_what_is_not_understood_is_refused(hook: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not understood: export default"):
        hook.bundled(written(tmp_path, {"try.js": "export default 1;\n"}))
    circle = {"try.js": 'import { a } from "./a.js";\n', "a.js": 'import { b } from "./try.js";\n'}
    with pytest.raises(ValueError, match="import one another"):
        hook.bundled(written(tmp_path, circle))
