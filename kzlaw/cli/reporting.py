"""Problems and progress → the terminal: text on stderr, documents on stdout."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from kzlaw.cli.options import reader
from kzlaw.diagnostics.diagnostic import Diagnostic, has_errors
from kzlaw.diagnostics.excerpt import LinesOf
from kzlaw.diagnostics.said import Said


def report(found: Iterable[Diagnostic], lines_of: LinesOf, form: str = "text") -> None:
    """Print problems: for people on stderr, in the language that they chose, as a document on stdout."""
    problems = list(found)
    match form:
        case "json":
            from kzlaw.diagnostics import json_form

            write(json_form.render(problems, lines_of))
        case "sarif":
            from kzlaw import __version__
            from kzlaw.diagnostics import sarif

            write(sarif.render(problems, lines_of, version=__version__))
        case "github":
            from kzlaw.diagnostics import github

            text = github.render(problems, lines_of)
            if text:
                write(text)
        case _:
            from kzlaw.diagnostics import terminal

            if problems:
                text = terminal.render(problems, lines_of, colour=coloured(sys.stderr), language=reader())
                sys.stderr.write(text.rstrip("\n") + "\n")


def fail(problem: Diagnostic, form: str = "text") -> NoReturn:
    """Print one problem and leave with exit code 1."""
    report([problem], lambda _file: (), form)
    sys.exit(1)


def exit_by(found: Iterable[Diagnostic]) -> None:
    """Leave with exit code 1 where a problem is an error."""
    if has_errors(list(found)):
        sys.exit(1)


def write(text: str) -> None:
    """Print a document or a result on stdout."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def say(text: str | Said) -> None:
    """Tell a person something, on stderr; in the language that they chose where it is said in each."""
    sys.stderr.write((text if isinstance(text, str) else text.in_language(reader())) + "\n")


def coloured(stream: object) -> bool:
    """Return whether colours may be used: on a terminal, unless the reader does not want them."""
    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb")


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Show on a terminal that work is under way; say nothing anywhere else."""
    if not coloured(sys.stderr):
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(what):
        yield
