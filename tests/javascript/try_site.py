"""A server on this machine that shows the form for cases as a site would, and notes what is asked of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import markdown  # type: ignore[import-untyped]

from tests.javascript.node import ROOT

PAGE = """<!doctype html>
<html lang="kk" data-ui="kk"><head><meta charset="utf-8"><title>kzlaw</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/law.css"></head>
<body data-md-color-scheme="default"><main class="md-typeset">{body}</main></body></html>"""
# The page needs nothing of another host, and no text of it may become a script.
POLICY = "default-src 'self'; img-src 'self' data:"


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, asked: list[str], *arguments: Any, **options: Any) -> None:
        self.asked = asked
        super().__init__(*arguments, directory=str(ROOT / "docs"), **options)

    def do_GET(self) -> None:
        self.asked.append(self.path)
        source = ROOT / "docs" / self.path.lstrip("/").replace("try.html", "try.md")
        if not self.path.endswith("/try.html") or not source.is_file():
            super().do_GET()
            return
        text = source.read_text("utf-8").partition("\n---\n")[2]
        body = markdown.markdown(text, extensions=["attr_list", "md_in_html"])
        data = PAGE.format(body=body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing: what is asked is noted."""


@contextmanager
def served() -> Iterator[tuple[str, list[str]]]:
    """Serve the pages; yield their address and the list of what was asked."""
    asked: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, asked))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
