"""Words of a shell → a command; the module of a command is imported only when it is asked for."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from typing import Any

import click

from kzlaw import __version__

_COMMANDS = {
    "import": ("import_act", "Import the official text of an act as annotated law."),
    "check": ("check", "Say everything that is wrong with the regulation."),
    "build": ("build", "Write code, tests, pages and links from the annotated law."),
    "text": ("text", "Print the consolidated official text of a day."),
    "history": ("history", "List the editions of an act and what made them."),
    "diff": ("diff", "Compare two days of an act, word by word."),
    "blame": ("blame", "Say which act put each word there."),
    "validate": ("validate", "Judge cases by the law, with its own words as the reason."),
    "compare": ("compare", "Judge the same cases by two editions or readings: who is affected."),
    "emit": ("emit", "Write rules in another language: SQL."),
    "trace": ("trace", "Follow a unit, a rule or a line of a file to everything linked to it."),
    "coverage": ("coverage", "Count the words of the law that rules quote."),
    "serve": ("serve", "Show the pages, rebuilt as you save, with problems at their place."),
    "amend": ("amend", "Land an amending act: import, apply, check, build and report."),
}


class Commands(click.Group):
    """The commands by name: help needs none of their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of a first day's work."""
        return [name for name, (module, _) in _COMMANDS.items() if _exists(module)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, imported now."""
        if cmd_name not in _COMMANDS or not _exists(_COMMANDS[cmd_name][0]):
            return None
        command: click.Command = importlib.import_module(f"kzlaw.cli.{_COMMANDS[cmd_name][0]}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][1]) for name in self.list_commands(ctx)])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Return the command, or say which one was probably meant."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            from kzlaw.diagnostics.nearest import did_you_mean

            nearest = did_you_mean(args[0], tuple(self.list_commands(ctx)))
            hint = f" Did you mean `{nearest}`?" if nearest else ""
            raise click.UsageError(f"No such command: `{args[0]}`.{hint}", ctx)
        return super().resolve_command(ctx, args)


def _exists(module: str) -> bool:
    return os.path.exists(os.path.join(os.path.dirname(__file__), f"{module}.py"))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done; 1 the law or a case has problems; 2 wrong usage.",
)
@click.version_option(__version__, prog_name="kzlaw")
@click.option("-C", "folder", metavar="DIR", default=None, help="The project folder, which holds regulation/.")
@click.pass_context
def cli(ctx: click.Context, folder: str | None) -> None:
    """Keep law and code the same thing.

    Annotated law under regulation/ becomes validators, tests, pages and the links between them; amending acts are
    applied to the acts that they change.

    \b
    Examples:
      kzlaw check
      kzlaw build
      kzlaw text V2300000001 para_3 --on 2023-01-01
      kzlaw validate V2300000001 cases.jsonl --lang ru
    """
    ctx.obj = folder


def main() -> None:
    """Run the command line; the exit code is the process's own."""
    # The tree of an act is large and stays: to look through it again and again for what is garbage is time lost. What
    # a build makes has hardly any cycles.
    building = bool({"build", "check"} & set(sys.argv))
    gc.set_threshold(3_000_000 if building else 50_000, 1_000, 1_000)
    for stream in (sys.stdout, sys.stderr):
        # Law is Unicode, whatever the terminal claims to speak.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    try:
        cli.main(prog_name="kzlaw", standalone_mode=True)
    except BrokenPipeError:
        # Who reads our output has gone: nobody is left to tell.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        sys.exit(0)
    except SystemExit as end:
        _leave(end.code)
        raise


_WITH_AN_END = frozenset({"concurrent.futures", "coverage", "multiprocessing", "pyarrow", "duckdb", "numba"})
"""Modules that have something to do when a process ends."""


def _hosted() -> bool:
    """Return whether another program runs this one in its own process (a test does), which must then go on."""
    started = os.path.normpath(getattr(sys.modules.get("__main__"), "__file__", None) or "")
    script = os.path.splitext(os.path.basename(started))[0]
    return script != "kzlaw" and not started.endswith(os.path.join("kzlaw", "__main__.py"))


def _leave(code: str | int | None) -> None:
    """End the process at once where nothing waits for its end: to give back a large act piece by piece takes long."""
    if isinstance(code, str) or _hosted() or _WITH_AN_END & sys.modules.keys():
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(code or 0)
