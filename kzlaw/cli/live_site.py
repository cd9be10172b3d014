"""A project folder → its pages in a folder of their own, brought up to date after every save."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kzlaw.building import inputs, remember, with_list, write
from kzlaw.cli.reporting import say
from kzlaw.diagnostics.diagnostic import Diagnostic, has_errors
from kzlaw.diagnostics.json_form import form
from kzlaw.generation import generate
from kzlaw.pipeline import REGULATION, Stores, understand

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig

SETTINGS = "mkdocs.yml"
PAUSE = 0.1
"""Seconds between two looks at the files."""
STEADY = 0.03
"""Seconds in which a file must not change, so that none is read while an editor writes it."""
GRACE = 0.5
"""Seconds that a file may be away, or go on changing: some editors take it away before they put the new one there."""


Files = dict[str, tuple[int, int]]
"""When each file was changed, and its size."""


class Live(msgspec.Struct):
    """What a browser is told: a number that grows with every change of the pages, and the problems found."""

    root: Path
    site: Path
    version: int = 0
    problems: bytes = b"[]"
    seconds: float = 0.0
    changed: threading.Condition = msgspec.field(default_factory=threading.Condition)
    stores: Stores | None = None
    templates: Environment | None = None

    def rebuild(self) -> list[Diagnostic]:
        """Bring the pages up to date; while a problem is an error they stay as they were, and say so."""
        started = time.monotonic()
        if self.stores is None:
            self.stores = Stores.of(self.root)
        read = inputs(self.root)
        understood = understand(self.root, self.stores)
        found = list(understood.found)
        if not has_errors(found):
            generated = generate(understood, self.stores)
            files = with_list(generated.files)
            found.extend(generated.found)
            written = write(self.root, files, found)
            if written is not None:
                remember(self.root, files, tuple(found), read)
                self._pages(written.removed)
        self.stores.save()
        with self.changed:
            self.problems = msgspec.json.encode([form(each) for each in found])
            self.version += 1
            self.seconds = time.monotonic() - started
            self.changed.notify_all()
        return found

    def _pages(self, removed: Iterable[str]) -> None:
        """Let the site generator write the pages that changed; all of them the first time."""
        from mkdocs.commands.build import build
        from mkdocs.config import load_config
        from mkdocs.exceptions import MkDocsException

        logging.getLogger("mkdocs").setLevel(logging.ERROR)
        again = (self.site / "index.html").exists()
        settings = load_config(str(self.root / SETTINGS), site_dir=str(self.site), quiet=True)
        self._keep_templates(settings)
        settings.plugins.on_startup(command="serve", dirty=again)
        for page in (path.removeprefix("docs/").removesuffix(".md") for path in removed if path.startswith("docs/")):
            (self.site / f"{page}.html").unlink(missing_ok=True)
        try:
            build(settings, dirty=again)
        except (MkDocsException, OSError) as problem:
            # A page written by hand may be half saved: the next save builds it again.
            say(f"the pages are not up to date: {problem}")
        finally:
            settings.plugins.on_shutdown()

    def _keep_templates(self, settings: MkDocsConfig) -> None:
        """Let one build after another use the same templates: to compile them takes longer than all the rest."""
        if self.templates is None:
            self.templates = settings.theme.get_env()
            found = self.templates.list_templates

            @cache
            def names() -> list[str]:
                # What the site generator takes of a theme: no templates, and none of its thousands of icons.
                left_out = (".html", ".py", ".pyc", ".yml", ".yaml", ".md", ".markdown")
                return found(filter_func=lambda name: not name.startswith(".icons/") and not name.endswith(left_out))

            vars(self.templates)["list_templates"] = lambda **_: names()
        kept = self.templates
        vars(settings.theme)["get_env"] = lambda: kept

    def watch(self) -> Iterator[list[Diagnostic]]:
        """Rebuild whenever a file of the regulation, or a page written by hand, has changed; yield what was found."""
        seen = self._seen()
        while True:
            time.sleep(PAUSE)
            now = self._seen()
            if now != seen:
                seen = self._settled(seen, now)
                yield self.rebuild()

    def _settled(self, before: Files, now: Files) -> Files:
        """Return the files once they stand still: an editor may write one in parts, or take it away for a moment."""
        patience = time.monotonic() + GRACE
        while True:
            time.sleep(STEADY)
            later = self._seen()
            if time.monotonic() > patience or (later == now and before.keys() <= later.keys()):
                return later
            now = later

    def _seen(self) -> Files:
        found: Files = {}
        for top, skipped in ((REGULATION, ()), ("docs", ("law", "diagnostics"))):
            for parent, folders, names in os.walk(self.root / top):
                folders[:] = [name for name in folders if name not in skipped and not name.startswith(".")]
                for name in names:
                    path = os.path.join(parent, name)
                    try:
                        status = os.stat(path)
                    except OSError:
                        continue
                    found[path] = (status.st_mtime_ns, status.st_size)
        return found
