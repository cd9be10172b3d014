"""Units of an amending act → operations: each formula with the scope that the lines above it open."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import cast

import msgspec
from msgspec.structs import replace

from kzlaw.citation import ActReference, Step
from kzlaw.clauses.identify import steps_of
from kzlaw.clauses.quoted import on_the_line, shares, told
from kzlaw.clauses.tree import Operation, Unit
from kzlaw.diagnostics.catalogue import editions as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.parsed.phrases.amending import is_operation_shape, names_its_act, parse_operation, parse_scope
from kzlaw.parsed.phrases.folding import fold
from kzlaw.parsed.phrases.model import NotUnderstood, OperationKind, OperationPhrase, ScopePhrase
from kzlaw.parsed.phrases.places import lettered
from kzlaw.parsed.phrases.scopes import leaves_kazakh_text
from kzlaw.parsed.syntax import StatedOperation

_RANK: dict[str, int] = {
    "annex": 0, "preface": 1, "preamble": 1, "title": 1, "section": 1, "chapter": 2, "division": 3, "article": 4,
    "paragraph": 5, "part": 6, "subparagraph": 7, "indent": 8, "sentence": 9,
}  # fmt: skip


class _Scope(msgspec.Struct, frozen=True):
    """Where the operations on the lines below apply."""

    act: ActReference | None = None
    component_title: str | None = None
    paths: tuple[tuple[Step, ...], ...] = ((),)
    """The units in which they apply, each of them: «5-тармақта, 6-тармақтың екінші бөлігінде:» is two."""


class Changes(msgspec.Struct, frozen=True):
    """What an act changes in other acts, in the order printed, and the ids of lines that are not understood."""

    operations: tuple[Operation, ...]
    unclear: tuple[str, ...]


def operations_of(units: tuple[Unit, ...], found: list[Diagnostic]) -> Changes:
    """Return what an act changes in other acts; a line that is not understood is reported."""
    operations: list[Operation] = []
    unclear: list[str] = []
    for unit in units:
        if unit.kind not in ("paragraph", "article"):
            continue
        if unit.children and _REPEALED.search(fold(next(unit.leaves()).text or "")):
            operations.extend(_Item(found, unclear).repealed(unit))
        elif any(child.kind == "operation" for child in unit.walk()):
            item = _Item(found, unclear)
            read = item.read(unit)
            operations.extend(read)
            item.unread(unit, {operation.id for operation in read})
        elif unit.children and _announces(*itertools.islice(unit.leaves(), 2)):
            # None of its lines looks like an operation: each is reported.
            operations.extend(_Item(found, unclear).read(replace(unit, children=tuple(unit.leaves()))))
        elif unit.text is not None and _amends(unit.text):
            operations.extend(_Item(found, unclear).alone(unit))
        elif unit.children and _amends(next(unit.leaves()).text or ""):
            _Item(found, unclear).crowded(next(unit.leaves()))
    return Changes(tuple(operations), tuple(unclear))


def _amends(text: str) -> bool:
    """Return whether a line by itself changes an act that it names, or repeals it, understood or not."""
    match parse_operation(text):
        case None:
            return False
        case NotUnderstood():
            return names_its_act(text)
        case phrases:
            return any(phrase.act is not None for phrase in phrases)


def _announces(lead: Unit, following: Unit | None = None) -> bool:
    """Return whether a line says that changes of another act follow, or opens a scope in which one does."""
    changes = following is not None and is_operation_shape(following.text or "")
    if lead.text is None or not (changes or "енгізілсін" in lead.text):
        return False
    scope = parse_scope(lead.text)
    return isinstance(scope, ScopePhrase) and scope.act is not None


# «Мыналардың күші жойылды деп танылсын:», with the acts on the lines below
_REPEALED = re.compile(
    r"(?:күші\s+(?:жой(?:ылды|ылған)\s+деп\s+танылсын|жойылсын)|күшін\s+жойған\s+деп\s+танылсын)\s*:\s*$"
)


# «(Қазақстан Республикасының ПҮАЖ-ы, 2021 ж., № 5, 17-құжат)»: where an act that is cited was printed
_PRINTED_IN = re.compile(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$")


def _unparted(units: Sequence[Unit]) -> Iterator[Unit]:
    """Yield units with what stands in parts in the place of those: parts are no level of amendments."""
    for unit in units:
        if unit.kind == "part" and unit.children:
            yield from _unparted(unit.children)
        else:
            yield unit


def _operations_in(unit: Unit) -> Iterator[Unit]:
    """Yield the operations in a unit, none of those in text that it quotes."""
    for child in unit.children:
        if child.kind == "operation":
            yield child
        elif child.kind != "quoted":
            yield from _operations_in(child)


class _Item(msgspec.Struct):
    """Reads one item of an amending act, top to bottom, keeping the scopes that its lines open."""

    found: list[Diagnostic]
    unclear: list[str]

    def read(self, item: Unit) -> list[Operation]:
        lead, *rest = _unparted(item.children)
        if lead.kind == "operation":
            return self._lines([lead, *rest], _Scope())
        return self._lines(rest, self._lead(lead))

    def unread(self, item: Unit, read: set[str]) -> None:
        """Report each operation of an item that was not read: none may be lost without a word."""
        for unit in _operations_in(item):
            line = unit.children[0] if unit.children else unit
            said = unit.id in read or line.id in self.unclear or unit.id in self.unclear
            if unit.state == "held" and not said and not leaves_kazakh_text(line.text or ""):
                self._not_understood(line, 0, len(line.text or ""), "nothing above it says what it changes")

    def crowded(self, lead: Unit) -> None:
        """Report a line that names an act and changes it at once, with something below that is not in marks."""
        reason = "what stands below it is neither an operation nor new text in quotation marks"
        self._not_understood(lead, 0, len(lead.text or ""), reason)

    def alone(self, item: Unit) -> list[Operation]:
        """Return what an item of one line does: it names the act itself."""
        return self._operation(item, _Scope())

    def repealed(self, item: Unit) -> list[Operation]:
        """Return what an item does that lists acts, or units of acts, to be repealed: each line is one."""
        operations: list[Operation] = []
        for leaf in itertools.islice(item.leaves(), 1, None):
            said = _PRINTED_IN.sub("", (leaf.text or "").rstrip(" ;.,"))
            before = len(self.found)
            operations.extend(self._operation(replace(leaf, text=f"{said} күші жойылды деп танылсын;"), _Scope()))
            # Such lists are of old acts that are seldom held, in every wording: none holds up the act that prints it.
            self.found[before:] = [replace(problem, severity=Severity.WARNING) for problem in self.found[before:]]
        return operations

    def _lead(self, lead: Unit) -> _Scope:
        scope = parse_scope(lead.text or "")
        if isinstance(scope, ScopePhrase):
            return _Scope(scope.act, scope.component_title, scope.targets or ((),))
        return _Scope()

    def _lines(self, units: list[Unit], outer: _Scope) -> list[Operation]:
        operations: list[Operation] = []
        scope = outer
        for unit in units:
            match unit.kind:
                case _ if unit.state != "held":
                    pass  # another act has taken this line away before it came into force
                case "indent" | "part" | "subparagraph" if unit.text is not None and leaves_kazakh_text(unit.text):
                    pass
                case "operation":
                    operations.extend(self._operation(unit, scope))
                case "subparagraph" if unit.children:
                    first = unit.children[0]
                    if first.kind == "operation":
                        operations.extend(self._lines(list(unit.children), scope))
                    else:
                        inner = self._scoped(first, scope)
                        operations.extend(self._lines(list(unit.children[1:]), inner))
                case "subparagraph":
                    operations.extend(self._operation(unit, scope))
                case "indent" | "part" if unit.text is not None:
                    scope = self._scoped(unit, scope)
                case _:
                    pass
        return operations

    def _scoped(self, unit: Unit, scope: _Scope) -> _Scope:
        """Return the scope under a line that is no operation; report a line that is neither."""
        phrase = parse_scope(unit.text or "")
        match phrase:
            case ScopePhrase():
                if phrase.act is not None:
                    return _Scope(phrase.act, phrase.component_title, phrase.targets or ((),))
                if phrase.component_title is not None:
                    return _Scope(scope.act, phrase.component_title, phrase.targets or ((),))
                if not phrase.targets:
                    # «көрсетілген қаулыда:» goes back from a rule book to the act itself.
                    return _Scope(scope.act)
                return replace(scope, paths=_each_under(scope.paths, phrase.targets))
            case NotUnderstood(start, end, reason):
                self._not_understood(unit, start, end, reason)
            case None:
                self._not_understood(unit, 0, len(unit.text or ""), "no scope and no operation is recognised here")
        return scope

    def _operation(self, unit: Unit, scope: _Scope) -> list[Operation]:
        line = unit.children[0] if unit.children else unit
        content = unit.children[1].children if len(unit.children) > 1 else ()
        stated = [statement for statement in line.statements if isinstance(statement, StatedOperation)]
        if stated:
            return [self._stated(statement, unit, line, content, scope) for statement in stated]
        phrases = parse_operation(line.text or "")
        match phrases:
            case None:
                self._not_understood(line, 0, len(line.text or ""), "no operation is recognised here")
                return []
            case NotUnderstood(start, end, reason):
                self._not_understood(line, start, end, reason)
                return []
        operations = []
        for phrase in phrases:
            changes = self._changes(line, phrase, content)
            # A line that names the rule book itself stands in no scope of units.
            within = scope if phrase.component_title is None else _Scope(scope.act, phrase.component_title)
            if phrase.act is not None:
                within = _Scope(phrase.act, phrase.component_title)
            for i, (target, new_text) in enumerate(changes):
                renumbered = phrase.renumbered[i] if i < len(phrase.renumbered) else ()
                operations += [
                    Operation(
                        unit.id,
                        phrase.kind,
                        within.act or ActReference(),
                        within.component_title,
                        path,
                        line.span,
                        new_text,
                        phrase.old,
                        phrase.new,
                        phrase.throughout,
                        phrase.before,
                        phrase.as_annex,
                        _under(path[:-1], renumbered) if renumbered else (),
                        line.statements,
                        line.gutter,
                        phrase.after,
                        phrase.ahead,
                        phrase.onward,
                    )
                    for path in _each_under(within.paths, (target,))
                ]
        return operations

    def _changes(
        self, line: Unit, phrase: OperationPhrase, content: tuple[Unit, ...]
    ) -> tuple[tuple[tuple[Step, ...], tuple[Unit, ...]], ...]:
        """Return each unit that a phrase changes with the part of the new text that is its own."""
        targets = phrase.targets or ((),)
        if phrase.kind not in ("replace", "insert"):
            return tuple((target, content) for target in targets)
        if not content and phrase.new:
            content = tuple(on_the_line(words, targets[0], line) for words in phrase.new)
        if phrase.several is None:
            pieces = shares(targets, content)
            given = sum(1 for piece in pieces for unit in piece for _ in unit.leaves())
            if len(targets) > 1 and all(pieces) and given < sum(1 for unit in content for _ in unit.leaves()):
                reason = "the quoted text holds more than the units that are announced"
                self._not_understood(line, *phrase.span, reason)
                return ()
            return tuple(zip(targets, pieces, strict=True))
        found = told(targets[0], phrase.several, content)
        if found is None:
            announced = f"{phrase.several} units are announced" if phrase.several else "several units are announced"
            reason = f"{announced}, and the quoted text is not divided into so many"
            self._not_understood(line, *phrase.span, reason)
            return ()
        return found

    def _stated(
        self, statement: StatedOperation, unit: Unit, line: Unit, content: tuple[Unit, ...], scope: _Scope
    ) -> Operation:
        words = statement.arguments
        old, new = (words[:1], words[1:2]) if statement.operation in ("replace-words", "insert-words") else (words, ())
        component, _, name = statement.target.rpartition("!")
        return Operation(
            unit.id, cast(OperationKind, statement.operation), scope.act or ActReference(),
            component or scope.component_title, steps_of(name) or (), line.span, content, old, new,
        )  # fmt: skip

    def _not_understood(self, unit: Unit, start: int, end: int, reason: str) -> None:
        self.unclear.append(unit.id)
        self.found.append(
            kinds.OPERATION_NOT_UNDERSTOOD.at(
                unit.span.within(start, max(end, start + 1)),
                f"this line of an amending act is not understood: {reason}",
                "state it by hand under the line: `| operation replace para_3`",
                unit=unit.id,
            )
        )


def _each_under(
    scopes: Sequence[tuple[Step, ...]], targets: Sequence[tuple[Step, ...]]
) -> tuple[tuple[Step, ...], ...]:
    """Return each target in each scope, once: one that names its own paragraph is in neither of two others."""
    return tuple(dict.fromkeys(_under(scope, target) for scope in scopes for target in targets))


def _under(scope: tuple[Step, ...], target: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return a target inside a scope: a scope of the same or a lower rank has ended."""
    if not target:
        return scope
    rank = _rank(target[0])
    kept = scope
    while kept and _rank(kept[-1]) >= rank:
        kept = kept[:-1]
    return (*kept, *target)


def _rank(step: Step) -> float:
    # «2) тармақшада: а) тармақша …»: letters stand under the numbers.
    return _RANK.get(step.kind, 0) + (0.5 if lettered(step) else 0)
