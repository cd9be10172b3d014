"""Quoted text of an operation → the units of it that belong to each of its targets, and targets that it tells."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kzlaw.citation import Step, UnitKind
from kzlaw.clauses.identify import HEADING_LEVEL, unit_id
from kzlaw.clauses.locate import LABEL
from kzlaw.clauses.tree import Unit
from kzlaw.parsed.phrases.citations import find_citations
from kzlaw.parsed.phrases.terms import find_abbreviations, find_definitions

Path = tuple[Step, ...]

# Units that print no number: they are told apart by their place alone.
_BY_PLACE = frozenset({"part", "indent", "sentence"})


def shares(targets: Sequence[Path], content: Sequence[Unit]) -> tuple[tuple[Unit, ...], ...]:
    """Return the quoted units of each target; nothing for one of which the quoted text does not tell its own.

    A unit that prints its number goes to the target of that number, with what stands under it where it is a heading.
    The other units go to the targets that have no printed number («екінші және үшінші бөліктер»), by their place.
    """
    if len(targets) == 1:
        return (tuple(content),)
    own: list[list[Unit]] = [[] for _ in targets]
    rest: list[Unit] = []
    current = None
    for unit in content:
        claimed = next((at for at, path in enumerate(targets) if not own[at] and _names(path, unit)), None)
        if claimed is not None:
            current = claimed
        elif current is None or targets[current][-1].kind not in HEADING_LEVEL:
            rest.append(unit)
            continue
        own[current].append(unit)
    waiting = [at for at in range(len(targets)) if not own[at]]
    pieces = divided(rest, len(waiting)) if all(_by_place(targets[at]) for at in waiting) else ()
    if not pieces and len(content) == len(targets) and len(waiting) == len(targets):
        pieces = [(unit,) for unit in content]
    for at, piece in zip(waiting, pieces, strict=False):
        own[at].extend(piece)
    return tuple(tuple(piece) for piece in own)


def divided(units: Sequence[Unit], number: int) -> Sequence[tuple[Unit, ...]]:
    """Return quoted text in so many pieces: unit by unit, else абзац by абзац; nothing where neither comes out even."""
    if len(units) == number:
        return [(unit,) for unit in units]
    leaves = [leaf for unit in units for leaf in unit.leaves()]
    return [(leaf,) for leaf in leaves] if len(leaves) == number else ()


def told(target: Path, several: int, content: Sequence[Unit]) -> tuple[tuple[Path, tuple[Unit, ...]], ...] | None:
    """Return each new unit of «мынадай мазмұндағы екі абзацпен» with its text, or None where they are not so many.

    ``several`` is how many are announced, 0 for any number of them. Units that print numbers have those; the others
    follow one another.
    """
    *around, step = target
    if step.kind in _BY_PLACE:
        lines = [leaf for unit in content for leaf in unit.leaves()]
        by_unit = step.kind == "part" and len(content) == (several or len(content))
        pieces: list[tuple[Unit, ...]] = [(unit,) for unit in (content if by_unit else lines)]
        first = int(step.numbers[0]) if step.numbers else None
        paths = [
            (*around, Step(step.kind, (str(first + place),) if first is not None else ()))
            for place in range(len(pieces))
        ]
    else:
        numbered = [unit.number for unit in content if unit.kind == step.kind and unit.number]
        paths = [(*around, Step(step.kind, (number,))) for number in numbered]
        pieces = [piece for piece in shares(paths, content) if piece] if paths else []
    if not pieces or len(pieces) != len(paths) or (several and len(pieces) != several):
        return None
    return tuple(zip(paths, pieces, strict=True))


def on_the_line(words: str, target: Path, line: Unit) -> Unit:
    """Return new text that an operation prints on its own line as a unit of quoted text."""
    label = LABEL.match(words)
    sign = label[0].strip() if label else ""
    kind: UnitKind = "paragraph" if sign.endswith(".") else "subparagraph" if sign else "part"
    if target and target[-1].kind not in ("paragraph", "subparagraph"):
        kind = target[-1].kind
    number = sign.rstrip(".)") if kind in ("paragraph", "subparagraph") else ""
    name = unit_id(f"{line.id}__qstr_1", kind, number or "1")
    leaf = replace(line, id=name, kind=kind, number=number or "1", text=words, children=(), before="", after="")
    return replace(
        leaf,
        citations=find_citations(words),
        definitions=find_definitions(words),
        abbreviations=find_abbreviations(words),
    )


def _names(path: Path, unit: Unit) -> bool:
    return bool(path) and not _by_place(path) and path[-1].kind == unit.kind and unit.number in path[-1].numbers


def _by_place(path: Path) -> bool:
    return not path or path[-1].kind in _BY_PLACE or not path[-1].numbers
