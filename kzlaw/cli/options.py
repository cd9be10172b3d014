"""Options that several commands share."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from kzlaw.diagnostics.said import Language

_CHOSEN = "kzlaw.language"
F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType[datetime.date]):
    """A day as ISO 8601 writes it: 2023-01-31."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        """Return the day, or fail with the form expected."""
        if isinstance(value, datetime.date):
            return value
        try:
            if len(str(value)) == len("2023-01-31"):
                return datetime.date.fromisoformat(str(value))
        except ValueError:
            pass
        self.fail(f"{value!r} is no day; write year-month-day, such as 2023-01-31", param, ctx)


def folder_option(function: F) -> F:
    """Add `-C DIR`, which may also stand before the command."""

    def chosen(ctx: click.Context, _param: click.Parameter, value: str | None) -> Path:
        named = value if value is not None else ctx.obj
        folder = Path(named if named is not None else ".")
        if not folder.is_dir():
            raise click.UsageError(f"`{folder}` is no folder", ctx)
        if (folder / ".kzlaw-cache" / "journal").exists():
            _finish(folder)
        return folder

    return click.option(
        "-C", "folder", metavar="DIR", default=None, callback=chosen, help="The project folder (default: here)."
    )(function)


def _finish(folder: Path) -> None:
    """Finish what a run left that was killed while it put new files in the place of old ones."""
    from kzlaw.writing.transaction import alone, finish_interrupted

    try:
        with alone(folder):
            finish_interrupted(folder)
    except OSError:
        return  # who may not write may still read


def format_option(*formats: str) -> Callable[[F], F]:
    """Add `--format`."""
    names = formats or ("text", "json")
    return click.option(
        "--format", "form", type=click.Choice(names), default="text", show_default=True, help="How to print results."
    )


def day_option(name: str = "--on", help_text: str = "The day to speak of (default: today).") -> Callable[[F], F]:
    """Add an option that takes a day."""
    return click.option(name, type=Day(), default=None, help=help_text)


def language_option(function: F) -> F:
    """Add `--lang`; the default comes from the environment. Problems are reported in that language too."""
    return _language("The language of explanations", handed_over=True)(function)


def report_language_option(function: F) -> F:
    """Add `--lang` to a command that says nothing to people but its problems: only the report needs to know it."""
    return _language("The language of problems as text", handed_over=False)(function)


def reader() -> Language:
    """Return the language that was chosen for the command that runs; English where it cannot be chosen."""
    context = click.get_current_context(silent=True)
    return context.meta.get(_CHOSEN, Language.ENGLISH) if context is not None else Language.ENGLISH


def _language(what: str, *, handed_over: bool) -> Callable[[F], F]:
    def chosen(ctx: click.Context, _param: click.Parameter, value: str) -> str:
        ctx.meta[_CHOSEN] = Language(value)
        return value

    return click.option(
        "--lang",
        "language",
        type=click.Choice(tuple(language.value for language in Language)),
        default=_from_environment,
        callback=chosen,
        expose_value=handed_over,
        help=f"{what} (default: from LC_ALL, LC_MESSAGES or LANG).",
    )


def _from_environment() -> str:
    # The first that is set decides, as for every program: who sets LC_ALL=C asks for no language, whatever LANG says.
    chosen = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    language = chosen[:2].lower()
    return language if language in {each.value for each in Language} else "en"
