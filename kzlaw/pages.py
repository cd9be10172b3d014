"""Emitted rules and tests of all acts → the generated pages; a page that cannot have changed is not planned anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

import msgspec

from kzlaw.cache.store import Store, key_of
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.emit.python.emit_module import Anchor, EmittedFile
from kzlaw.emit.site.emit_page import emit_page, unit_lines
from kzlaw.emit.site.matrix import csv_rows, emit_matrix, table_rows
from kzlaw.pipeline import Understood
from kzlaw.plan.pages import (
    ActPage,
    Counted,
    NormCases,
    PagePlace,
    PagePlan,
    PageSource,
    Paging,
    counted,
    diagnostics_pages,
    home_page,
    law_page,
    matrix_rows,
    page_places,
    paging,
)
from kzlaw.plan.paging.places import Standing
from kzlaw.plan.rules import ActPlan, ModulePlan
from kzlaw.resolved import model
from kzlaw.resolved.fingerprint import Places
from kzlaw.trace.model import Place
from kzlaw.writing.texts import Packed, Spool, Texts, pack, pack_text, unpack


class Cases(Mapping[str, tuple[NormCases, ...]]):
    """The cases of each module of tests, by its path; unpacked when they are asked for."""

    def __init__(self, store: Store, packed: Mapping[str, Packed]) -> None:
        """Take the cases of each module, which a store holds as msgpack."""
        self.store = store
        self.packed = packed

    def __getitem__(self, path: str) -> tuple[NormCases, ...]:
        return _CASES.decode(unpack(self.store, self.packed[path]))

    def __contains__(self, path: object) -> bool:
        return path in self.packed

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)


class ActSource(msgspec.Struct, frozen=True):
    """One act with what was emitted for it: code by path, cases by the path of the test module."""

    act: Act
    book: model.RuleBook
    plan: ActPlan
    code: Texts
    cases: Cases
    places: Places
    """The places in the files of the project, to be left out of keys."""
    found: tuple[Diagnostic, ...] = ()
    """What was noticed while code and tests were made."""


class ActPages(msgspec.Struct, frozen=True):
    """The pages of one act, and where norms and units stand in them."""

    files: Texts
    norms: Mapping[str, tuple[Place, str]]
    units: Mapping[tuple[str, str, str], tuple[str, Mapping[str, int]]]


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """A page as the cache keeps it, with the pages of its rules by path, and its rows of the matrix twice."""

    text: Packed
    rules: dict[str, Packed]
    table: str
    sheet: str
    anchors: tuple[Anchor, ...]
    lines: dict[str, int]


_CASES = msgspec.msgpack.Decoder(tuple[NormCases, ...])
_PRINTED = msgspec.msgpack.Decoder(tuple[str, Packed])
_KEPT = msgspec.msgpack.Decoder(_Kept)


def shared_files(pages: Sequence[ActPage], store: Store) -> dict[str, Packed]:
    """Return the pages that belong to no act: the list of acts, and what explains every diagnostic."""
    index, kinds = diagnostics_pages()
    plans: list[PagePlan] = [law_page(pages), home_page(pages), index, *kinds]
    return dict(_printed(plan, store) for plan in plans)


def _printed(plan: PagePlan, store: Store) -> tuple[str, Packed]:
    """Return the path and the text of a page, from the cache where the same was printed before."""
    key = key_of(type(plan).__name__.encode(), msgspec.msgpack.encode(plan))
    return _kept(key, store, lambda: emit_page(plan))


def _kept(key: bytes, store: Store, printed: Callable[[], EmittedFile]) -> tuple[str, Packed]:
    held = store.read(key, _PRINTED)
    if held is not None and store.keep(held[1].digest):
        return held
    file = printed()
    packed = pack_text(store, file.text)
    store.put(key, msgspec.msgpack.encode((file.path, packed)))
    return file.path, packed


def all_places(books: Sequence[model.RuleBook]) -> tuple[PagePlace, ...]:
    """Return where every paragraph of every act has its page."""
    return tuple(place for book in books for place in page_places(book))


def pages_of(
    source: ActSource, understood: Understood, places: Sequence[PagePlace], store: Store
) -> tuple[ActPages, ActPage]:
    """Return the pages of an act, and the plan of its own page, which the list of acts shows too."""
    made = paging(
        PageSource(
            source.act, understood.acts, understood.library, source.book, source.plan, source.code, source.cases,
            understood.lines_of, places, _counted(source, understood), understood.books, understood.changed,
        )
    )  # fmt: skip
    files = Texts(store)
    tables, sheets = Spool(), Spool()
    norms: dict[str, tuple[Place, str]] = {}
    units: dict[tuple[str, str, str], tuple[str, Mapping[str, int]]] = {}
    around = _around(source, understood)
    versions: dict[tuple[str, str], list[tuple[str, tuple[Standing, ...]]]] = {}
    for place in made.places:
        versions.setdefault((place.component, place.unit), []).append((place.path, place.standing))
    modules = {
        (module.component, module.unit, module.given_by, module.text_hash): module for module in source.plan.modules
    }
    for place in made.places:
        emitted = modules.get((place.component, place.unit, place.given_by, place.provision.hash))
        key = key_of(
            around,
            # A line more above a paragraph moves it: of its places the page says only the files.
            source.places.fingerprint(place.provision),
            msgspec.msgpack.encode((place.path, place.standing, place.current, _files(place.provision))),
            msgspec.msgpack.encode(versions[place.component, place.unit]),
            *_emitted(emitted, source),
            *(text.encode() for text in _annotations(place.provision, understood)),
            msgspec.msgpack.encode(made.around(place)),
        )
        path, kept = f"docs/{place.path}", _page(made, place, key, store)
        files.put(path, kept.text)
        for rule, text in kept.rules.items():
            files.put(rule, text)
        if kept.table:
            tables.put(kept.table.encode() if tables.empty else b"\n" + kept.table.encode())
        sheets.put(kept.sheet.encode())
        units[place.component, place.unit, place.given_by] = (path, kept.lines)
        for anchor in kept.anchors:
            norms[anchor.norm] = (Place(path, anchor.line, anchor.end_line), anchor.function)
    for pair in made.redlines():
        key = key_of(around, msgspec.msgpack.encode(made.redline_key(pair)))
        files.put(*_kept(key, store, partial(_redline, made, pair)))
    own, amending = made.act(), made.amending()
    if amending is not None:
        files.put(*_printed(amending, store))
    noticed = [each for each in (*understood.found, *source.found) if _of_act(each.span.file, source)]
    for page in (own, made.coverage(noticed)):
        files.put(*_printed(page, store))
    for path, pieces in emit_matrix(source.act.id, own.named.kk, tables.pieces(), sheets.pieces()):
        files.put(path, pack(store, pieces))
    return ActPages(files, norms, units), own


def _redline(made: Paging, pair: tuple[int, int]) -> EmittedFile:
    return emit_page(made.redline(pair))


def _of_act(file: str, source: ActSource) -> bool:
    """Return whether a file holds text or annotations of an act: its own, or that of an act that gave it words."""
    acts = {source.act.id, *(edition.by for edition in source.book.editions)}
    return any(file.startswith(f"regulation/{act}/") for act in acts)


def _page(made: Paging, place: PagePlace, key: bytes, store: Store) -> _Kept:
    page = store.read(key, _KEPT)
    if page is not None and all(store.keep(text.digest) for text in (page.text, *page.rules.values())):
        return page
    plan = made.paragraph(place)
    file = emit_page(plan)
    rules = {rule.path: pack_text(store, rule.text) for rule in map(emit_page, made.rules(plan))}
    rows = matrix_rows(plan) if plan.current else ()
    table, sheet = table_rows(place.act, rows), csv_rows(rows)
    kept = _Kept(pack_text(store, file.text), rules, table, sheet, file.anchors, unit_lines(file))
    store.put(key, msgspec.msgpack.encode(kept))
    return kept


def _files(provision: model.Provision) -> tuple[str, ...]:
    """Return the files in which the annotations that a page shows stand."""
    spans = [*(norm.source for norm in provision.norms), *(reading.source for reading in provision.readings)]
    return tuple(span.file for span in (*spans, *((provision.source,) if provision.source is not None else ())))


def _emitted(module: ModulePlan | None, source: ActSource) -> Iterator[bytes]:
    """Yield the code and the cases that a page shows."""
    if module is not None:
        yield source.code.packed[module.path].digest
        yield source.cases.packed[module.test_path].digest


def _annotations(provision: model.Provision, understood: Understood) -> Iterator[str]:
    """Yield the lines behind the gutter from which a page takes the statements that it shows."""
    through: dict[str, int] = {}
    for source in sorted(norm.source for norm in provision.norms):
        if source.line <= through.get(source.file, 0):
            continue
        lines = understood.lines_of(source.file)
        end = source.line
        while end < len(lines) and (lines[end].startswith("|") or not lines[end].strip()):
            end += 1
        through[source.file] = end
        yield "\n".join(lines[source.line - 1 : end])


def _around(source: ActSource, understood: Understood) -> bytes:
    """Return the key of what every page of an act depends on besides its own paragraph."""
    acts = [
        (act.id, act.kind, act.number, act.adopted, act.published, act.title, act.source) for act in understood.acts
    ]
    titles = [(component.name, component.title) for component in source.act.components]
    editions = [(edition.by, edition.start) for edition in source.book.editions]
    others = [
        (provision.component, provision.unit, provision.exemptions, provision.readings)
        for edition in source.book.editions
        for provision in edition.provisions
        if provision.exemptions or provision.readings
    ]
    # A line more in the law is no reason to print the pages of the paragraphs above it anew.
    return key_of(source.places.left_out(msgspec.msgpack.encode((acts, titles, editions, others, source.plan.facts))))


def _counted(source: ActSource, understood: Understood) -> Counted | None:
    """Return how many words of the newest edition are accounted for, and which are not."""
    if not source.book.editions:
        return None
    newest = source.book.editions[-1].provisions
    through = [
        provision
        for book in understood.books
        if book.act != source.act.id
        for edition in book.editions
        if edition.by == source.act.id
        for provision in edition.provisions
    ]
    return counted(newest, through)


def page_place(pages: ActPages, component: str, unit: str, by: str) -> Place | None:
    """Return the line of a page at which a unit stands, or None where it has no page."""
    top = unit.split("__")[0]
    for name in dict.fromkeys((unit, top, "__".join(unit.split("__")[:2]))):
        found = pages.units.get((component, name, by))
        if found is not None:
            path, lines = found
            line = lines.get(unit, 1)
            return Place(path, line, line)
    return None
