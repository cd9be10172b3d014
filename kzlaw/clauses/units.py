"""Structure of lines → units with ids: what each line of law is called and what it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import cast

import msgspec
from msgspec.structs import replace

from kzlaw.citation import Citation, UnitKind
from kzlaw.clauses.identify import HEADING_LEVEL, unit_id
from kzlaw.clauses.tree import State, Unit
from kzlaw.parsed.phrases.model import Abbreviation, CommencementPhrase, Definition, NotUnderstood
from kzlaw.parsed.syntax import LawLine, Node, Note
from kzlaw.span import Span

_TOMBSTONE = re.compile(
    r"(?P<number>\d+(?:-\d+)*)(?P<mark>[.)]|\s?-\s?(?:бап|тарау|бөлім|параграф)\.?)\s*(?:[^.]{0,200}?[.–-]\s*)??"
    r"(?P<how>Алып тасталды|Алынып тасталды|Күші жойылды)",
    re.IGNORECASE,
)
_TOMBSTONE_KINDS: dict[str, UnitKind] = {
    ".": "paragraph", ")": "subparagraph", "бап": "article", "тарау": "chapter", "бөлім": "section",
    "параграф": "division",
}  # fmt: skip
_NUMBERED = frozenset({"section", "chapter", "division", "article", "paragraph"})
_PARAGRAPHS = frozenset({"paragraph"})
_SUBPARAGRAPHS = frozenset({"subparagraph"})
_HEADING_IDS = {"section": "sec", "chapter": "chp", "division": "dvs"}
_FRONT = ("preface", "preamble", "conclusions")


class Phrases(msgspec.Struct, frozen=True, array_like=True):
    """What the text of one line itself prints: citations, defined terms, abbreviations, when something starts."""

    citations: tuple[Citation, ...] = ()
    definitions: tuple[Definition, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    commencement: tuple[CommencementPhrase, ...] | NotUnderstood | None = None


class _Count(msgspec.Struct):
    """How many amending operations the unit being read has so far."""

    operations: int = 0


class Reader(msgspec.Struct, frozen=True, array_like=True):
    """Turns nodes into units; ``phrases`` recognises what a line prints."""

    phrases: Callable[[str], Phrases]
    count: _Count = msgspec.field(default_factory=_Count)

    def units(self, nodes: tuple[Node, ...], prefix: str = "") -> tuple[Unit, ...]:
        """Return the units of a component, or of quoted text whose id is ``prefix``."""
        units: list[Unit] = []
        for kind in _FRONT[:2]:
            units.extend(self._front(kind, nodes))
        loose = 0
        for node in nodes:
            if node.kind in _FRONT:
                continue
            if not prefix and node.kind in ("paragraph", "article"):
                self.count.operations = 0
            if node.kind in ("part", "indent", "table", "form", "stamp"):
                loose += 1
            units.append(self._unit(node, prefix, loose))
            if node.kind not in _NUMBERED:
                units.extend(self._tombstones(node, prefix))
            elif not prefix:
                # A paragraph that is gone from an article leaves its number there.
                units.extend(self._tombstones(node, "", _NUMBERED - {"paragraph" if node.kind == "article" else ""}))
        units.extend(self._front("conclusions", nodes))
        return _apart(tuple(units))

    def _front(self, kind: str, nodes: tuple[Node, ...]) -> Iterable[Unit]:
        lines = [node.line for node in nodes if node.kind == kind and node.line is not None]
        if not lines:
            return
        children = tuple(self._leaf(f"{kind}__p_{i}", "indent", str(i), line) for i, line in enumerate(lines, 1))
        yield Unit(kind, cast(UnitKind, kind), "", lines[0].span, children=children)

    def _unit(self, node: Node, prefix: str, ordinal: int) -> Unit:
        match node.kind:
            case "section" | "chapter" | "division":
                assert node.line is not None
                return self._leaf(
                    _join(prefix, f"{_HEADING_IDS[node.kind]}_{node.number}"), node.kind, node.number, node.line
                )
            case "article":
                return self._article(node, prefix)
            case "paragraph":
                return self._paragraph(node, prefix)
            case "subparagraph":
                return self._subparagraph(node, prefix)
            case "operation":
                return self._operation(node, prefix)
            case _:
                return self._part(node, _join(prefix, f"al_{ordinal}"), ordinal)

    def _article(self, node: Node, prefix: str) -> Unit:
        assert node.line is not None
        name = _join(prefix, f"art_{node.number}")
        heading = self._leaf(f"{name}__heading", "title", "", node.line)
        inside = [child for child in node.children if child.kind not in ("paragraph", "part")]
        rest = [child for child in node.children if child.kind in ("paragraph", "part")]
        children = [heading, *self._tombstones(Node("article", node.number, node.line, ()), name, _PARAGRAPHS)]
        alone = len(children)
        parts = 0
        if inside:
            parts = 1
            children.append(
                Unit(f"{name}__al_1", "part", "1", node.line.span, children=self._inside(inside, f"{name}__al_1", 0))
            )
        for child in rest:
            if child.kind == "part":
                parts += 1
                children.append(self._part(child, f"{name}__al_{parts}", parts))
            else:
                children.append(self._paragraph(child, name))
            children.extend(self._tombstones(child, name, _PARAGRAPHS))
        if len(children) == alone:
            return self._leaf(name, "article", node.number, node.line)
        return Unit(name, "article", node.number, node.line.span, children=tuple(children))

    def _paragraph(self, node: Node, prefix: str) -> Unit:
        assert node.line is not None
        name = _join(prefix, f"para_{node.number}")
        inside = [child for child in node.children if child.kind != "part"]
        parts = [child for child in node.children if child.kind == "part"]
        if not node.children:
            return self._leaf(name, "paragraph", node.number, node.line)
        children: list[Unit] = []
        if inside and inside[0].kind == "quoted":
            # The item is itself the formula that gives the quoted text.
            children.append(self._operation(Node("operation", "", node.line, (inside[0],)), name))
            children.extend(self._inside(inside[1:], name, 1))
        elif any(_amends(child) for child in inside):
            # An item of an amending act is counted in абзацы and operations; it has no parts.
            children.append(self._leaf(f"{name}__indent_1", "indent", "1", node.line))
            children.extend(self._inside(inside, name, 1))
        else:
            first = Node("part", "1", node.line, tuple(inside))
            children.append(self._part(first, f"{name}__al_1", 1))
        children.extend(self._part(part, f"{name}__al_{i}", i) for i, part in enumerate(parts, 2))
        return Unit(name, "paragraph", node.number, node.line.span, children=tuple(children))

    def _part(self, node: Node, name: str, ordinal: int) -> Unit:
        assert node.line is not None
        kind: UnitKind = node.kind if node.kind in ("table", "form", "stamp") else "part"
        if not node.children:
            return self._leaf(name, kind, str(ordinal), node.line)
        children = (*self._lead(node, name), *self._inside(list(node.children), name, 1))
        return Unit(name, "part", str(ordinal), node.line.span, children=children)

    def _subparagraph(self, node: Node, prefix: str) -> Unit:
        assert node.line is not None
        name = _join(prefix, f"subpara_{node.number}")
        if not node.children:
            return self._leaf(name, "subparagraph", node.number, node.line)
        if node.children[0].kind == "quoted":
            inner = self._operation(Node("operation", "", node.line, node.children[:1]), _item(prefix))
            more = self._inside(list(node.children[1:]), name, 1)
            return Unit(name, "subparagraph", node.number, node.line.span, children=(inner, *more))
        children = (*self._lead(node, name), *self._inside(list(node.children), name, 1))
        return Unit(name, "subparagraph", node.number, node.line.span, children=children)

    def _lead(self, node: Node, name: str) -> tuple[Unit, ...]:
        """Return the line above what stands under a unit, and the subparagraphs that a note there says are gone."""
        assert node.line is not None
        lead = self._leaf(f"{name}__indent_1", "indent", "1", node.line)
        return (lead, *self._tombstones(Node("indent", "", node.line, ()), name))

    def _inside(self, nodes: list[Node], name: str, before: int) -> tuple[Unit, ...]:
        """Return what stands under a unit; ``before`` абзацы of it come first, so that ordinals are the law's."""
        units: list[Unit] = []
        lines = before
        for node in nodes:
            if node.kind == "subparagraph":
                units.append(self._subparagraph(node, name))
            elif node.kind == "operation":
                units.append(self._operation(node, _item(name)))
            elif node.line is not None:
                kind: UnitKind = node.kind if node.kind in ("table", "form", "stamp") else "indent"
                units.append(self._leaf(f"{name}__indent_{lines + 1}", kind, str(lines + 1), node.line))
            lines += sum(1 for _ in units[-1].leaves())
            units.extend(self._tombstones(node, name))
        return tuple(units)

    def _operation(self, node: Node, prefix: str) -> Unit:
        assert node.line is not None
        self.count.operations += 1
        name = _join(prefix, f"mod_{self.count.operations}")
        if not node.children:
            return self._leaf(name, "operation", "", node.line)
        lead = self._leaf(f"{name}__indent_1", "indent", "1", node.line)
        quoted = node.children[0]
        # Operations inside quoted text are the quoted act's own and are counted there.
        inner = Reader(self.phrases).units(quoted.children, f"{name}__qstr_1")
        content = Unit(f"{name}__qstr_1", "quoted", "", _first_span(quoted, node.line), children=inner)
        return Unit(name, "operation", "", node.line.span, children=(lead, content))

    def _tombstones(self, node: Node, prefix: str, kinds: frozenset[str] = _SUBPARAGRAPHS) -> Iterable[Unit]:
        """Yield the units of some kinds that an editorial note under a node says are gone: «12. Алып тасталды – …»."""
        last = _last_line(node)
        for statement in last.statements if last is not None else ():
            match = _TOMBSTONE.match(statement.text) if isinstance(statement, Note) else None
            if match is None or last is None:
                continue
            state: State = "repealed" if match["how"].lower().startswith("күші") else "deleted"
            kind = _TOMBSTONE_KINDS[match["mark"].strip(" -.").lower() or match["mark"]]
            if kind in kinds:
                yield Unit(unit_id(prefix, kind, match["number"]), kind, match["number"], last.span, state=state)

    def _leaf(self, name: str, kind: UnitKind, number: str, line: LawLine) -> Unit:
        silent = kind in ("form", "stamp", "table")
        phrases = Phrases() if silent else self.phrases(line.text)
        return Unit(
            name, kind, number, line.span, line.text, (), line.statements,
            phrases.citations, phrases.definitions, phrases.abbreviations, line.before, line.after, "held", line.gutter,
        )  # fmt: skip


def _apart(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Return the units with headings that are numbered anew called by the heading around them: `chp_2__dvs_1`."""
    names = Counter((unit.kind, unit.number) for unit in units if unit.kind in HEADING_LEVEL)
    anew = {kind for (kind, _), count in names.items() if count > 1}
    if not anew:
        return units
    apart: list[Unit] = []
    around: list[Unit] = []
    for unit in units:
        level = HEADING_LEVEL.get(unit.kind)
        if level is not None:
            while around and HEADING_LEVEL[around[-1].kind] >= level:
                around.pop()
            if around and unit.kind in anew:
                unit = replace(unit, id=unit_id(around[-1].id, unit.kind, unit.number))
            around.append(unit)
        apart.append(unit)
    return tuple(apart)


def _amends(node: Node) -> bool:
    return node.kind in ("operation", "quoted") or any(
        _amends(child) for child in node.children if child.kind != "quoted"
    )


def _item(name: str) -> str:
    """Return the item of an amending act that a unit is in: operations are counted through it."""
    return re.sub(r"__(?:subpara_[\w-]+|al_\d+|indent_\d+)(?:__.*)?$", "", name)


def _join(prefix: str, name: str) -> str:
    return f"{prefix}__{name}" if prefix else name


def _last_line(node: Node) -> LawLine | None:
    while node.children:
        node = node.children[-1]
    return node.line


def _first_span(node: Node, fallback: LawLine) -> Span:
    first = node
    while first.line is None and first.children:
        first = first.children[0]
    return (first.line or fallback).span


def owner(units: tuple[Unit, ...]) -> dict[str, str]:
    """Return for each leaf the id of the unit that its statements are about.

    Under the first абзац of a part or a subparagraph that goes on, they are about the whole of it.
    """
    owners: dict[str, str] = {}

    def visit(unit: Unit) -> None:
        for i, child in enumerate(unit.children):
            if not child.children:
                lead = (
                    i == 0
                    and child.kind == "indent"
                    and unit.kind in ("part", "subparagraph", "paragraph", "operation")
                )
                owners[child.id] = unit.id if lead else child.id
            visit(child)

    for unit in units:
        if not unit.children:
            owners[unit.id] = unit.id
        visit(unit)
    return owners
