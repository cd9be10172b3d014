"""`kzlaw serve`: a save changes its page alone and soon, a problem is told with its unit, and no other host gets in."""

from __future__ import annotations

import http.client
import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzlaw.cli.live_server import EVENTS, server
from kzlaw.cli.live_site import Live
from tests.emit.site_project import LIBRARY, VOCABULARY

ROOT = Path(__file__).resolve().parents[2]
LAW = "regulation/V2300000001/V2300000001.kzl"
PAGE = "law/V2300000001/main/para_1_by_v2300000001.html"


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Live:
    folder = tmp_path_factory.mktemp("project")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("law", "diagnostics"))
    for path, text in {**LIBRARY, "regulation/vocabulary/library.kzl": VOCABULARY}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    made = Live(folder, tmp_path_factory.mktemp("site"))
    made.rebuild()
    return made


@pytest.fixture
def address(live: Live) -> Iterator[tuple[str, int]]:
    running = server(live, "127.0.0.1", 0)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield "127.0.0.1", running.server_port
    running.shutdown()
    running.server_close()


def test_a_save_changes_its_page_and_a_mistake_leaves_it(live: Live) -> None:
    law = live.root / LAW
    text = law.read_text("utf-8")
    untouched = live.site / "developers" / "index.html"
    before = untouched.stat().st_mtime_ns
    law.write_text(text.replace("a reader holds at most five books", "no reader holds over five books"), "utf-8")
    live.rebuild()
    assert "no reader holds over five books" in (live.site / PAGE).read_text("utf-8")
    assert untouched.stat().st_mtime_ns == before
    version = live.version
    law.write_text(text.replace("loan.books <= 5", "loan.boks <= 5"), "utf-8")
    live.rebuild()
    problem = next(each for each in json.loads(live.problems) if each["severity"] == "error")
    assert problem["unit"].startswith("para_1") and live.version == version + 1
    assert "no reader holds over five books" in (live.site / PAGE).read_text("utf-8")
    law.write_text(text, "utf-8")
    live.rebuild()
    assert not any(each["severity"] == "error" for each in json.loads(live.problems))


def asked(address: tuple[str, int], path: str, host: str | None = None) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(*address, timeout=10)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    data = answer.read(400_000) if path != EVENTS else answer.fp.readline()
    connection.close()
    return answer.status, data


def test_pages_get_the_script_that_shows_problems(address: tuple[str, int]) -> None:
    status, page = asked(address, f"/{PAGE}")
    assert status == 200 and b'<script src="/.kzlaw/live.js"' in page
    assert asked(address, "/.kzlaw/live.js")[0] == 200
    assert b'"problems":' in asked(address, EVENTS)[1]


def test_another_name_for_this_machine_is_refused(address: tuple[str, int]) -> None:
    assert asked(address, "/index.html", host="elsewhere.example")[0] == 403
    assert asked(address, EVENTS, host="elsewhere.example")[0] == 403
