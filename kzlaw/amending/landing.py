"""The official text of an amending act → everything that it changes in a project, or why it is refused whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from kzlaw.amending.accepting import with_new_outcomes, with_proposals
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.catalogue.editions import STALE_RULE
from kzlaw.diagnostics.diagnostic import Diagnostic, has_errors
from kzlaw.editions.model import ActHistory
from kzlaw.generation import Generated, generate
from kzlaw.impact.from_editions import Between, impact, proposals
from kzlaw.impact.model import Impact
from kzlaw.importing.from_text import import_text
from kzlaw.importing.model import Imported, ImportOptions
from kzlaw.pipeline import Stores, Understood, understand
from kzlaw.resolved.proposals import Proposal
from kzlaw.span import Span

_ACT = re.compile(rb"^act:[ \t]*([A-Z]\w+)[ \t\r]*$", re.MULTILINE | re.ASCII)
_NOWHERE = Span("", 0, 0, 0, 0)


class Landing(msgspec.Struct, frozen=True):
    """What an amending act comes to. ``generated`` is None where it is refused; ``files`` are its own files.

    ``found`` are its problems, ``before`` those errors that were there without it.
    """

    act: str
    files: Mapping[str, bytes]
    understood: Understood | None
    generated: Generated | None
    found: tuple[Diagnostic, ...]
    before: tuple[Diagnostic, ...]
    accepted: tuple[Proposal, ...]
    impacts: tuple[Impact, ...]

    @property
    def stale(self) -> bool:
        """Return whether statements that quote changed words are among what is wrong."""
        return any(problem.code == STALE_RULE.code and problem.is_error for problem in self.found)


def land(root: Path, data: bytes, name: str, options: ImportOptions, stores: Stores, *, accept: bool) -> Landing:
    """Return what a project becomes with an amending act; nothing is written.

    With ``accept`` the statements that can be computed for the new words are put behind the gutter of the act. A file
    of regulation (.kzl), imported before and annotated by hand, is landed as it is.
    """
    imported = _annotated(data, name) or import_text(data, name, options)
    found = list(imported.diagnostics)
    files = {path: text.encode() for path, text in imported.files}
    held = [path for path in files if (root / path).exists()]
    if name.endswith(".kzl"):
        # The file itself, imported and annotated before, is what is landed; another one would take its place.
        held = [path for path in held if (root / path).read_bytes() != files[path]]
    if held and not options.force:
        message = f"{held[0]} is there already"
        found.append(kinds.ALREADY_EXISTS.at(_NOWHERE, message, "its annotations would be lost: --force overwrites it"))
    if has_errors(found) or not files:
        return Landing(imported.act, files, None, None, tuple(found), (), (), ())
    # An act that is there already is measured against the regulation without it.
    without = understand(root, stores, left_out=frozenset(files))
    known = {_key(problem) for problem in without.found if problem.span.file not in files}
    understood = understand(root, stores, files)
    accepted: tuple[Proposal, ...] = ()
    if accept:
        files, accepted = with_proposals(files, _proposed(understood, imported.act), understood.acts)
    if accepted:
        understood = understand(root, stores, files)
        mended = with_new_outcomes(files, understood)
        if mended != files:
            files, understood = mended, understand(root, stores, mended)
    own = [problem for problem in understood.found if _key(problem) not in known]
    before = tuple(problem for problem in without.found if problem.is_error and _key(problem) in known)
    found += own
    if not _amends(understood, imported.act) and not has_errors(found):
        message = f"{imported.act} changes no act that is held"
        found.append(kinds.AMENDS_NOTHING.at(_NOWHERE, message, f"to add it to the regulation: kzlaw import {name}"))
    generated = None
    if not has_errors([*found, *before]):
        generated = generate(understood, stores)
        found += [problem for problem in generated.found if _key(problem) not in known]
    paths = generated.files.keys() if generated is not None else ()
    impacts = tuple(impact(understood, between, paths) for between in _betweens(understood, imported.act))
    return Landing(imported.act, files, understood, generated, tuple(found), before, accepted, impacts)


def _annotated(data: bytes, name: str) -> Imported | None:
    """Return a file of regulation at the place of its act; None for a text that is yet to be imported."""
    act = _ACT.search(data) if name.endswith(".kzl") else None
    if act is None:
        return None
    identifier = act[1].decode("ascii")
    return Imported(identifier, ((f"regulation/{identifier}/{name}", data.decode("utf-8", "replace")),), ())


def _key(problem: Diagnostic) -> tuple[object, ...]:
    return problem.code, problem.span, problem.message


def _amends(understood: Understood, act: str) -> bool:
    return any(True for _ in _betweens(understood, act))


def _betweens(understood: Understood, act: str) -> Iterable[Between]:
    """Yield each run of editions that the act gives to another one."""
    for history in understood.library.acts.values():
        for first, last in _runs(history, act):
            yield Between(history.act, first - 1, last)


def _runs(history: ActHistory, act: str) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number, edition in enumerate(history.editions):
        if edition.by != act or not number or all(one.outcome == "refused" for one in edition.operations):
            continue
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _proposed(understood: Understood, act: str) -> Sequence[Proposal]:
    found: list[Proposal] = []
    for between in _betweens(understood, act):
        found += proposals(understood, between.act, range(between.before + 1, between.now + 1))
    return found
