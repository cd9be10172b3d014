"""`kzlaw serve`: a save changes its page alone and soon, a problem is told with its unit, and no other host gets in."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from kzlaw.cli.live_server import EVENTS, server
from kzlaw.cli.live_site import Live
from kzlaw.cli.serve import command
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.emit.site.search_index import read
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


def test_the_search_still_knows_the_pages_that_were_not_built_again(live: Live) -> None:
    law = live.root / LAW
    text = law.read_text("utf-8")
    before = found(live)
    law.write_text(text.replace("қолдағы кітап бесеуден аспайды", "бір қолда бес кітап қана"), "utf-8")
    live.rebuild()
    after = found(live)
    assert len(before) > 1 and after.keys() == before.keys()
    # As a heading it begins with a capital.
    assert any("Бір қолда бес кітап қана" in said for said in after.values())
    assert not any("Бір қолда бес кітап қана" in said for said in before.values())
    # Sections that are left out do not stand there as the title of their page once more.
    law_pages = (page for page in read(live.site / "search") if page.address.startswith("law/"))
    assert all(each.text or each.also for page in law_pages for each in page.sections if each.fragment)
    law.write_text(text, "utf-8")
    live.rebuild()
    assert found(live) == before


def found(live: Live) -> dict[str, str]:
    """Return what the search knows of each page."""
    return {
        page.address: " ".join(f"{section.title} {section.text}" for section in page.sections)
        for page in read(live.site / "search")
    }


def test_the_pages_of_an_act_that_is_taken_away_go_with_it(live: Live) -> None:
    law = live.root / "regulation/V2400000002/V2400000002.kzl"
    text, page = law.read_text("utf-8"), live.site / "law/V2400000002/amends.html"
    assert page.is_file()
    law.unlink()
    live.rebuild()
    assert not page.exists() and not any(address.startswith("law/V2400000002/") for address in found(live))
    law.write_text(text, "utf-8")
    live.rebuild()
    assert page.is_file()


def by_rename(law: Path, text: str) -> None:
    beside = law.with_name(f"{law.name}~")
    beside.write_text(text, "utf-8")
    beside.replace(law)


def in_parts(law: Path, text: str) -> None:
    data = text.encode()
    with law.open("wb") as file:
        for part in (data[:100], data[100:200], data[200:]):
            file.write(part)
            file.flush()
            time.sleep(0.02)


def away_and_back(law: Path, text: str) -> None:
    law.unlink()
    time.sleep(0.2)
    law.write_text(text, "utf-8")


@pytest.mark.parametrize("save", [by_rename, in_parts, away_and_back])
def test_however_an_editor_saves_the_pages_are_built_once_from_the_whole_file(
    live: Live, monkeypatch: pytest.MonkeyPatch, save: Callable[[Path, str], None]
) -> None:
    law = live.root / LAW
    text = law.read_text("utf-8")
    new = text.replace("бес кітаптан", "алты кітаптан")
    saved: list[str] = []

    def rebuild(_: Live) -> list[Diagnostic]:
        saved.append(law.read_text("utf-8"))
        return []

    monkeypatch.setattr(Live, "rebuild", rebuild)
    watching = live.watch()
    saving = threading.Timer(0.3, save, (law, new))
    saving.start()
    next(watching)
    saving.join()
    assert saved == [new]
    law.write_text(text, "utf-8")


def test_a_port_that_is_taken_is_told_before_anything_is_built(live: Live) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = CliRunner().invoke(command, ["--port", str(port), "-C", str(live.root)])
    assert done.exit_code == 2 and f"cannot listen on 127.0.0.1:{port}" in done.output


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent")
def test_ctrl_c_ends_it_and_leaves_nothing_behind(live: Live, tmp_path: Path) -> None:
    started = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", "kzlaw", "-C", str(live.root), "serve", "--port", "0"],
        cwd=tmp_path, text=True, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path), "NO_MKDOCS_2_WARNING": "1"},
        # A shell in the background has its children ignore the signal.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert started.stderr is not None
    said = next(line for line in started.stderr if "the pages are at" in line)
    assert "Ctrl+C" in said and list(tmp_path.glob("kzlaw-site-*"))
    started.send_signal(signal.SIGINT)
    assert started.wait(timeout=20) == 0
    assert not list(tmp_path.glob("kzlaw-site-*")) and "Traceback" not in started.stderr.read()
    started.stderr.close()


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
