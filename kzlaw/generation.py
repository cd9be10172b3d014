"""A project that is understood → every generated file with its links; a paragraph that did not change is not redone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import msgspec
from msgspec.structs import replace

from kzlaw.cache.store import Store, key_of
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.catalogue import checked as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.emit.columns.emit import columns_path, emit_columns_around, emit_columns_module
from kzlaw.emit.javascript.emit import emit_javascript_around, emit_javascript_module, module_path, site_path
from kzlaw.emit.python.emit import emit_around
from kzlaw.emit.python.emit_module import Anchor, emit_module
from kzlaw.emit.site.emit_try import emit_try
from kzlaw.emit.tests.from_plan import tests_module
from kzlaw.pages import ActPages, ActSource, Cases, all_places, page_place, pages_of, shared_files
from kzlaw.pipeline import Stores, Understood, calendar_key
from kzlaw.plan.act_facts import ActFacts, ComponentTitle, GivingAct
from kzlaw.plan.from_resolved import plan as plan_of
from kzlaw.plan.pages import ActPage, norm_cases
from kzlaw.plan.paging.phrases import conditions
from kzlaw.plan.rules import ActPlan, ModulePlan
from kzlaw.plan.tests import tests_plan
from kzlaw.plan.witnesses import Surroundings, surroundings, witnesses
from kzlaw.resolved import model
from kzlaw.resolved.fingerprint import Places
from kzlaw.span import Span
from kzlaw.trace.from_emitted import norm_traces, test_lines, unit_traces
from kzlaw.trace.model import NormTrace, TestLines, Trace, printed
from kzlaw.writing.texts import Packed, Texts, pack, pack_text


class Bundle(msgspec.Struct, frozen=True, array_like=True):
    """What was emitted for one paragraph as one act gave it."""

    code: Packed
    anchors: tuple[Anchor, ...]
    columns: Packed
    javascript: Packed
    tests: Packed
    test_lines: msgspec.Raw
    """Where the tests of each norm stand, as `_LINES` reads it: there are many, and only the links ask for them."""
    cases: Packed
    unwitnessed: tuple[tuple[str, int, str], ...]
    """What no case was found for: the norm, which of its places it is, and what is there."""

    @property
    def texts(self) -> tuple[Packed, ...]:
        """What the store must hold besides."""
        return self.code, self.columns, self.javascript, self.tests, self.cases


_BUNDLE = msgspec.msgpack.Decoder(Bundle)
_FILES = msgspec.msgpack.Decoder(tuple[tuple[str, Packed], ...])
_LINES = msgspec.msgpack.Decoder(dict[str, tuple[TestLines, ...]])


class Generated(msgspec.Struct, frozen=True):
    """Every file to write, by path, the links of each act, and what was noticed on the way."""

    files: Texts
    traces: tuple[Trace, ...]
    found: tuple[Diagnostic, ...]


def generate(understood: Understood, stores: Stores) -> Generated:
    """Return all generated files of a project; call it only where no problem is an error."""
    files = Texts(stores.emitted)
    traces: list[Trace] = []
    found: list[Diagnostic] = []
    acts = [
        _Act(understood, act, book, stores.emitted) for act, book in zip(understood.acts, understood.books, strict=True)
    ]
    places = all_places(understood.books)
    own_pages: list[ActPage] = []
    for made in acts:
        made.emit()
        pages, own = pages_of(made.source(), understood, places, stores.emitted)
        own_pages.append(own)
        files.update(made.files)
        files.update(pages.files)
        files.update(emit_try(made.plan, own, places))
        traces.append(made.trace(pages))
        made.bundles.clear()
        found.extend(made.found)
    for path, text in shared_files(own_pages, stores.emitted).items():
        files.put(path, text)
    for trace in traces:
        files.put_spooled(f"generated/trace/{trace.act.lower()}.json", printed(trace))
    files.packed = dict(sorted(files.packed.items()))
    return Generated(files, tuple(traces), tuple(found))


class _Act:
    """One act while its files are made."""

    def __init__(self, understood: Understood, act: Act, book: model.RuleBook, store: Store) -> None:
        self.understood = understood
        self.act = act
        self.book = book
        self.store = store
        self.plan = plan_of(book, act_facts(act, book, understood.acts), understood.calendar)
        self.places = understood.places
        self.files = Texts(store)
        self.bundles: list[tuple[ModulePlan, Bundle]] = []
        self.found: list[Diagnostic] = []

    def emit(self) -> None:
        if self.plan.modules:
            for path, text in self._around():
                self._put(path, text)
        done: set[str] = set()
        for edition, planned in zip(self.book.editions, self.plan.editions, strict=True):
            fresh = [module for module in planned.modules if module.path not in done]
            if not fresh:
                continue
            around = surroundings(edition, self.understood.calendar)
            shared = _shared(self.plan, self.understood, self.places)
            provisions = {(each.component, each.unit): each for each in edition.provisions}
            for module in fresh:
                done.add(module.path)
                provision = provisions[module.component, module.unit]
                above = key_of(shared, self._exempting(provision, around))
                bundle = self._bundle(module, provision, around, planned.by, above)
                self.bundles.append((module, bundle))
                self._put(module.path, bundle.code)
                self._put(columns_path(module), bundle.columns)
                self._put(module_path(module), bundle.javascript)
                self._put(module.test_path, bundle.tests)
                self.found.extend(_unwitnessed(provision, bundle))

    def _exempting(self, provision: model.Provision, around: Surroundings) -> bytes:
        """Return the key of the exemptions that a paragraph's rules are judged with, in their order."""
        norms: tuple[model.Norm, ...] = (*provision.rules, *provision.referrals)
        units = dict.fromkeys(norm.unit for norm in norms)
        covering = [around.exempting.covering(provision.component, unit) for unit in units]
        return self.places.left_out(msgspec.msgpack.encode(covering))

    def _around(self) -> Iterator[tuple[str, Packed]]:
        """Yield the files that are no module of a paragraph; what they are made from is what their keys are made from.

        The packages only list the paragraphs, and the kernels of editions say again what the rules of all of them say.
        """
        listed = _without_norms(self.plan)
        plain = self.places.left_out(msgspec.msgpack.encode(replace(listed, calendar=None)))
        key = key_of(b"around", plain, calendar_key(self.understood.calendar))
        yield from self._once(
            key,
            lambda: (
                *((file.path, file.text) for file in emit_around(listed)),
                *emit_javascript_around(listed).items(),
            ),
        )
        provisions = [provision for edition in self.book.editions for provision in edition.provisions]
        ordered = msgspec.msgpack.encode([[norm.norm.id for norm in module.norms] for module in self.plan.modules])
        key = key_of(key, ordered, *map(self.places.fingerprint, provisions))
        yield from self._once(key, lambda: ((file.path, file.text) for file in emit_columns_around(self.plan)))

    def _once(self, key: bytes, make: Callable[[], Iterable[tuple[str, str]]]) -> tuple[tuple[str, Packed], ...]:
        """Return files by path, from the cache where they were made before."""
        kept = self.store.read(key, _FILES)
        if kept is None or not all(self.store.keep(text.digest) for _, text in kept):
            kept = tuple((path, pack_text(self.store, text)) for path, text in make())
            self.store.put(key, msgspec.msgpack.encode(kept))
        return kept

    def _put(self, path: str, text: Packed) -> None:
        """Keep a file; one of JavaScript once more where the pages can load it."""
        self.files.put(path, text)
        shown = site_path(path)
        if shown is not None:
            self.files.put(shown, text)

    def _bundle(
        self, module: ModulePlan, provision: model.Provision, around: Surroundings, by: str, shared: bytes
    ) -> Bundle:
        # A line more in one paragraph moves all that follow: of its places only the files and the order are shown.
        still = self.places.fingerprint(provision)
        placed = msgspec.msgpack.encode([(norm.norm.id, norm.norm.source.file) for norm in module.norms])
        # All that is planned of the norms follows from the paragraph and from what is shared.
        named = msgspec.msgpack.encode(replace(module, norms=()))
        key = key_of(shared, by.encode(), named, placed, still)
        kept = self.store.read(key, _BUNDLE)
        if kept is not None and all(self.store.keep(text.digest) for text in kept.texts):
            # A copy, else it keeps all that was decoded with it.
            return replace(kept, test_lines=kept.test_lines.copy())
        code = emit_module(module)
        witnessed = witnesses(around, provision)
        tests = tests_plan(self.plan, module, by, witnessed.witnesses, around, self.understood.calendar)
        text = tests_module(tests, self.plan)
        lines = test_lines(text, ((test.function, test.norm.norm.id) for test in tests.tests))
        norms = {norm.id: norm for norm in provision.norms}
        missing = tuple(
            (each.norm, _places_in(norms[each.norm]).index(each.span), each.what) for each in witnessed.unwitnessed
        )
        bundle = Bundle(
            pack_text(self.store, code.text),
            code.anchors,
            pack_text(self.store, emit_columns_module(module)),
            pack_text(self.store, emit_javascript_module(module)),
            pack_text(self.store, text),
            msgspec.Raw(msgspec.msgpack.encode(lines)),
            pack(self.store, (msgspec.msgpack.encode(norm_cases(tests, text)),)),
            missing,
        )
        self.store.put(key, msgspec.msgpack.encode(bundle))
        return bundle

    def source(self) -> ActSource:
        """Return what the pages of the act are written from."""
        cases = {module.test_path: bundle.cases for module, bundle in self.bundles}
        cases_of = Cases(self.store, cases)
        return ActSource(self.act, self.book, self.plan, self.files, cases_of, self.places, tuple(self.found))

    def trace(self, pages: ActPages) -> Trace:
        """Return the links of the act."""
        history = self.understood.library.acts[self.act.id]
        units = tuple(unit_traces(history, partial(page_place, pages)))
        giving = {unit.edition for unit in units}
        official = {act.id: act.source for act in self.understood.acts if act.id in giving and act.source}
        hashes = {(unit.component, unit.unit, unit.edition): unit.hash for unit in units}
        norms: list[NormTrace] = []
        for module, bundle in self.bundles:
            tests = _LINES.decode(bundle.test_lines)
            norms.extend(norm_traces(module, bundle.anchors, tests, pages.norms, hashes))
        return Trace(self.act.id, official, units, tuple(norms))


def _unwitnessed(provision: model.Provision, bundle: Bundle) -> Iterator[Diagnostic]:
    """Yield a warning for each part of a norm that no case was found for, where it stands now."""
    norms = {norm.id: norm for norm in provision.norms}
    for name, number, what in bundle.unwitnessed:
        norm = norms[name]
        yield kinds.NEVER_HOLDS.at(
            _places_in(norm)[number],
            f"no case was found that shows {what}",
            "the condition may contradict itself, or change nothing",
            unit=norm.unit,
            rule=name,
        )


def _places_in(norm: model.Norm) -> tuple[Span, ...]:
    """Return where a norm and its conditions stand."""
    return norm.source, *(condition.span for condition in conditions(norm))


def act_facts(act: Act, book: model.RuleBook, acts: tuple[Act, ...]) -> ActFacts:
    """Return what the plan needs to know of an act and of those that gave it words."""
    givers = {edition.by for edition in book.editions}
    giving = tuple(GivingAct(each.id, each.adopted, each.number, each.source) for each in acts if each.id in givers)
    titles = tuple(ComponentTitle(component.name, component.title) for component in act.components)
    return ActFacts(act.id, act.kind, act.number, act.adopted, act.title, act.source, titles, giving)


def _shared(plan: ActPlan, understood: Understood, places: Places) -> bytes:
    """Return the key of what every paragraph of an act depends on besides itself and its exemptions."""
    return key_of(
        places.left_out(msgspec.msgpack.encode(plan.readings)),
        places.left_out(msgspec.msgpack.encode(plan.facts)),
        calendar_key(understood.calendar),
    )


def _without_norms(plan: ActPlan) -> ActPlan:
    """Return a plan that lists its paragraphs and says nothing of their norms: nor can what is printed from it."""
    bare = {module.path: replace(module, norms=(), text_hash="") for module in plan.modules}
    editions = (replace(each, modules=tuple(bare[module.path] for module in each.modules)) for each in plan.editions)
    return replace(plan, modules=tuple(bare.values()), editions=tuple(editions))
