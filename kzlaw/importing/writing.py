"""Component and identity → the text of a file of regulation: the header, lines of law, and notes behind the gutter."""

from __future__ import annotations

import datetime

from kzlaw.importing.headings import paragraph_number, statement_for
from kzlaw.importing.identity import Identity
from kzlaw.importing.model import ComponentText, PrintedLine

_DATABASE = "https://adilet.zan.kz/kaz/docs/"


def component_path(act: str, component: str) -> str:
    """Return where a component lies in the project folder."""
    return f"regulation/{act}/{act if component == 'main' else component}.kzl"


def component_text(identity: Identity, component: ComponentText, published: datetime.date | None) -> str:
    """Return the file of a component: without its header and gutter it holds the lines printed, word for word."""
    return "\n".join([*_header(identity, component, published), "", *_body(component.lines)]) + "\n"


def _header(identity: Identity, component: ComponentText, published: datetime.date | None) -> list[str]:
    own = [f"component: {component.name}"] if component.name != "main" else []
    if component.title:
        own.append(f"title: {component.title}")
    return [
        "---",
        f"act: {identity.act}",
        f"kind: {identity.kind}",
        f"issuer: {identity.issuer}",
        f"adopted: {identity.adopted.isoformat()}",
        f"number: {identity.number}",
        "language: kaz",
        f"published: {published.isoformat() if published else 'unknown'}",
        *own,
        f"source: {_DATABASE}{identity.act}",
        "---",
    ]


def _body(lines: tuple[PrintedLine, ...]) -> list[str]:
    law = [line for line in lines if line.kind != "note"]
    notes: dict[int, list[str]] = {}
    count = 0
    for line in lines:
        if line.kind == "note":
            # A note above the first line of law goes under it: nothing stands behind a gutter without a line.
            notes.setdefault(max(count - 1, 0), []).append(line.text)
        else:
            count += 1
    written: list[str] = []
    last = 0
    for i, line in enumerate(law):
        if written and not (line.kind in ("stamp", "form") and law[i - 1].kind == line.kind):
            written.append("")
        written.append(_escaped(line.text))
        statement = statement_for(law, i, last)
        if statement:
            written.append(f"| {statement}")
        elif line.kind == "law":
            last = paragraph_number(line.text) or last
        for note in notes.get(i, ()):
            written.append("| note " + " ".join(note.split()))
            last = paragraph_number(note) or last
    return written


def _escaped(text: str) -> str:
    return "\\" + text if text.startswith(("|", "\\")) else text
