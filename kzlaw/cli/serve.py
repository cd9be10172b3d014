"""`kzlaw serve`: the pages on this machine, rebuilt as a drafter saves, with each problem at its place."""

from __future__ import annotations

import contextlib
import importlib.util
import signal
import sys
import tempfile
import threading
from pathlib import Path

import click

from kzlaw.cli.options import folder_option, report_language_option
from kzlaw.cli.reporting import progress, report, say
from kzlaw.diagnostics.diagnostic import Diagnostic


@click.command("serve")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 takes any that is free."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@report_language_option
@folder_option
def command(port: int, host: str, folder: Path) -> None:
    """Show the pages in a browser and rebuild what changed whenever a file under regulation/ is saved.

    A problem appears on the page at the words that it is about; while it is an error, the pages stay as they were.

    \b
    Examples:
      kzlaw serve
      kzlaw serve --port 9000
    """
    from kzlaw.cli.live_site import SETTINGS, Live

    if not (folder / SETTINGS).is_file():
        raise click.UsageError(f"there is no `{SETTINGS}` in `{folder}`: the pages of this project have no settings")
    if importlib.util.find_spec("mkdocs") is None:
        raise click.UsageError("the pages need the extra `kzlaw[site]`: mkdocs and its theme")
    from kzlaw.cli.live_server import server

    with contextlib.ExitStack() as closing:
        site = closing.enter_context(tempfile.TemporaryDirectory(prefix="kzlaw-site-"))
        live = Live(folder.resolve(), Path(site))
        try:
            served = server(live, host, port)
        except OSError as problem:
            raise click.UsageError(f"cannot listen on {host}:{port}: {problem.strerror or problem}") from None
        closing.callback(served.server_close)
        # Whatever ends the command, the folder of pages goes with it.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            with progress("building the pages"):
                found = live.rebuild()
            _tell(live.seconds, found)
            threading.Thread(target=served.serve_forever, args=(0.1,), daemon=True).start()
            closing.callback(served.shutdown)
            say(f"the pages are at http://{host}:{served.server_port}/  (Ctrl+C ends)")
            for found in live.watch():
                _tell(live.seconds, found)
        except KeyboardInterrupt:
            sys.exit(0)


def _tell(seconds: float, found: list[Diagnostic]) -> None:
    report(found, lambda _file: (), "text")
    say(f"up to date in {seconds:.1f} s")
