"""Pages in a folder → a server on this machine that tells the browser when they have changed, and what is wrong."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kzlaw.cli.live_site import Live

SCRIPT = Path(__file__).parent / "live.js"
EVENTS = "/.kzlaw/live"
TAG = b'<script src="/.kzlaw/live.js" defer></script>'
NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})


class Handler(SimpleHTTPRequestHandler):
    """Serves files of the site, each page with one more script."""

    protocol_version = "HTTP/1.0"

    def __init__(self, *arguments: Any, live: Live, host: str, **named: Any) -> None:
        """Serve the pages of a project."""
        self.live = live
        self.host = host
        super().__init__(*arguments, directory=str(live.site), **named)

    def do_GET(self) -> None:
        """Answer with a file, the script, or the stream of changes."""
        name = (self.headers.get("Host") or "").rsplit(":", 1)[0]
        if name not in NAMES and name != self.host:
            # Another site must not read this machine's drafts through a name that leads here.
            self.send_error(HTTPStatus.FORBIDDEN, "open the pages by the address that kzlaw printed")
        elif self.path == EVENTS:
            self._stream()
        elif self.path == "/.kzlaw/live.js":
            self._send(SCRIPT.read_bytes(), "text/javascript; charset=utf-8")
        else:
            self._file()

    def _file(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if path.suffix == ".html" and path.is_file():
            self._send(path.read_bytes().replace(b"</body>", TAG + b"</body>"), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _send(self, data: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _stream(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        told = -1
        try:
            while True:
                with self.live.changed:
                    if told == self.live.version:
                        self.live.changed.wait(timeout=10)
                    version, problems = self.live.version, self.live.problems
                # A line of nothing keeps the connection, and finds out that the browser has gone.
                said = b": \n\n" if version == told else b'data: {"version":%d,"problems":%b}\n\n' % (version, problems)
                self.wfile.write(said)
                self.wfile.flush()
                told = version
        except OSError:
            return

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: what is worth saying, the command says."""


def server(live: Live, host: str, port: int) -> ThreadingHTTPServer:
    """Return a server that is ready to run."""
    made = ThreadingHTTPServer((host, port), partial(Handler, live=live, host=host))
    made.daemon_threads = True
    return made
