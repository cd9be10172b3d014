"""`kzlaw trace`: from a unit, a rule or a line of a file to everything linked to it."""

from __future__ import annotations

import json
from pathlib import Path

import click
import msgspec

from kzlaw.building import unchanged
from kzlaw.cli.options import folder_option, format_option, report_language_option
from kzlaw.cli.reporting import fail, write
from kzlaw.trace.lookup import links_of
from kzlaw.trace.model import Trace


@click.command("trace")
@click.argument("ref")
@report_language_option
@folder_option
@format_option()
def command(ref: str, folder: Path, form: str) -> None:
    """Follow REF to every link from it, both ways.

    REF is the id of a unit or of a rule, or FILE:LINE of generated code, of a test, of a page or of the regulation.

    \b
    Examples:
      kzlaw trace para_3__al_2
      kzlaw trace regulation/V2300000001/V2300000001.kzl:24
    """
    from kzlaw.cli.loading import NOWHERE
    from kzlaw.diagnostics.catalogue import command as kinds
    from kzlaw.diagnostics.nearest import did_you_mean

    traces = _traces(folder, form)
    found = links_of(ref, traces)
    if not found:
        names = [norm.id for trace in traces for norm in trace.norms]
        names += [unit.unit for trace in traces for unit in trace.units]
        nearest = did_you_mean(ref, names)
        hint = f"did you mean {nearest}?" if nearest else "give a unit id, a rule id, or FILE:LINE"
        fail(kinds.UNKNOWN_REFERENCE.at(NOWHERE, f"nothing is linked to {ref}", hint), form)
    if form == "json":
        links = [
            {"kind": link.kind, "target": link.target, "file": link.file, "line": link.line, "hash": link.hash}
            for link in found
        ]
        write(json.dumps({"ref": ref, "links": links}, ensure_ascii=False))
        return
    for link in found:
        place = f"  {link.file}:{link.line}" if link.file else ""
        write(f"{link.kind:<10} {link.target}{place}")


def _traces(folder: Path, form: str) -> tuple[Trace, ...]:
    """Return the links as the last build wrote them, or worked out anew where the regulation has moved on."""
    if unchanged(folder) is not None:
        files = sorted((folder / "generated" / "trace").glob("*.json"))
        try:
            return tuple(msgspec.json.decode(file.read_bytes(), type=Trace) for file in files)
        except (OSError, msgspec.MsgspecError):
            pass
    from kzlaw.cli.loading import load
    from kzlaw.generation import generate

    understood, stores = load(folder, form, sound=True)
    generated = generate(understood, stores)
    stores.save()
    return generated.traces
