"""A project that is understood → every generated file with its links; a paragraph that did not change is not redone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import msgspec

from kzlaw.cache.store import Store, key_of
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.catalogue import checked as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.emit.python.emit import emit_around
from kzlaw.emit.python.emit_module import Anchor, emit_module
from kzlaw.emit.tests.from_plan import tests_module
from kzlaw.moving import Places, can_move, moved
from kzlaw.pages import ActPages, ActSource, all_places, page_place, pages_of, shared_files
from kzlaw.pipeline import Stores, Understood
from kzlaw.plan.act_facts import ActFacts, ComponentTitle, GivingAct
from kzlaw.plan.from_resolved import plan as plan_of
from kzlaw.plan.pages import ActPage, NormCases, norm_cases
from kzlaw.plan.rules import ActPlan, ModulePlan
from kzlaw.plan.tests import tests_plan
from kzlaw.plan.witnesses import Surroundings, surroundings, witnesses
from kzlaw.resolved import model
from kzlaw.span import Span
from kzlaw.trace.from_emitted import norm_traces, test_places, unit_traces
from kzlaw.trace.model import NormTrace, TestPlace, Trace


class Bundle(msgspec.Struct, frozen=True):
    """What was emitted for one paragraph as one act gave it."""

    code: str
    anchors: tuple[Anchor, ...]
    tests: str
    test_places: dict[str, tuple[TestPlace, ...]]
    cases: tuple[NormCases, ...]
    unwitnessed: tuple[tuple[str, str, Span, str], ...]


_BUNDLE = msgspec.msgpack.Decoder(Bundle)


@dataclass(frozen=True, slots=True)
class Generated:
    """Every file to write, by path, the links of each act, and what was noticed on the way."""

    files: Mapping[str, str]
    traces: tuple[Trace, ...]
    found: tuple[Diagnostic, ...]


def generate(understood: Understood, stores: Stores) -> Generated:
    """Return all generated files of a project; call it only where no problem is an error."""
    files: dict[str, str] = {}
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
        traces.append(made.trace(pages))
        found.extend(made.found)
    files.update(shared_files(own_pages))
    for trace in traces:
        text = msgspec.json.format(msgspec.json.encode(trace), indent=1).decode()
        files[f"generated/trace/{trace.act.lower()}.json"] = text + "\n"
    return Generated(dict(sorted(files.items())), tuple(traces), tuple(found))


class _Act:
    """One act while its files are made."""

    def __init__(self, understood: Understood, act: Act, book: model.RuleBook, store: Store) -> None:
        self.understood = understood
        self.act = act
        self.book = book
        self.store = store
        self.plan = plan_of(book, act_facts(act, book, understood.acts), understood.calendar)
        self.places = Places(tuple(understood.sources))
        self.files: dict[str, str] = {}
        self.bundles: list[tuple[ModulePlan, Bundle]] = []
        self.found: list[Diagnostic] = []

    def emit(self) -> None:
        if self.plan.modules:
            for file in emit_around(self.plan):
                self.files[file.path] = file.text
        done: set[str] = set()
        for edition, planned in zip(self.book.editions, self.plan.editions, strict=True):
            fresh = [module for module in planned.modules if module.path not in done]
            if not fresh:
                continue
            around = surroundings(edition, self.understood.calendar)
            shared = _shared(edition, self.plan, self.understood, self.places)
            provisions = {(each.component, each.unit): each for each in edition.provisions}
            for module in fresh:
                done.add(module.path)
                bundle = self._bundle(module, provisions[module.component, module.unit], around, planned.by, shared)
                self.bundles.append((module, bundle))
                self.files[module.path] = bundle.code
                self.files[module.test_path] = bundle.tests
                self.found.extend(
                    kinds.NEVER_HOLDS.at(span, what, unit=unit, rule=norm)
                    for norm, unit, span, what in bundle.unwitnessed
                )

    def _bundle(
        self, module: ModulePlan, provision: model.Provision, around: Surroundings, by: str, shared: bytes
    ) -> Bundle:
        # A line more in one paragraph moves all that follow: where a paragraph stands is no part of its key.
        planned = msgspec.msgpack.encode(module)
        keys = (key_of(shared, by.encode(), self.places.left_out(planned)), key_of(shared, by.encode(), planned))
        for key in keys:
            kept = self.store.get(key)
            if kept is not None:
                try:
                    return _moved(_BUNDLE.decode(kept), module)
                except msgspec.MsgspecError:
                    pass
        code = emit_module(module)
        witnessed = witnesses(around, provision)
        tests = tests_plan(self.plan, module, by, witnessed.witnesses, self.understood.calendar)
        text = tests_module(tests, self.plan)
        places = test_places(module.test_path, text, ((test.function, test.norm.norm.id) for test in tests.tests))
        missing = tuple((each.norm, each.unit, each.span, each.what) for each in witnessed.unwitnessed)
        bundle = Bundle(code.text, code.anchors, text, places, norm_cases(tests, text), missing)
        movable = not missing and can_move(code.text, code.anchors)
        self.store.put(keys[0] if movable else keys[1], msgspec.msgpack.encode(bundle))
        return bundle

    def source(self) -> ActSource:
        """Return what the pages of the act are written from."""
        code = {module.path: bundle.code for module, bundle in self.bundles}
        cases = {module.test_path: bundle.cases for module, bundle in self.bundles}
        return ActSource(self.act, self.book, self.plan, code, cases)

    def trace(self, pages: ActPages) -> Trace:
        """Return the links of the act."""
        officials = {act.id: act.source for act in self.understood.acts}
        history = self.understood.library.acts[self.act.id]
        units = tuple(unit_traces(history, officials, partial(page_place, pages)))
        hashes = {(unit.component, unit.unit, unit.edition): unit.hash for unit in units}
        norms: list[NormTrace] = []
        for module, bundle in self.bundles:
            norms.extend(norm_traces(module, bundle.anchors, bundle.test_places, pages.norms, hashes))
        return Trace(self.act.id, units, tuple(norms))


def _moved(bundle: Bundle, module: ModulePlan) -> Bundle:
    code, anchors = moved(bundle.code, bundle.anchors, module)
    return msgspec.structs.replace(bundle, code=code, anchors=anchors)


def act_facts(act: Act, book: model.RuleBook, acts: tuple[Act, ...]) -> ActFacts:
    """Return what the plan needs to know of an act and of those that gave it words."""
    givers = {edition.by for edition in book.editions}
    giving = tuple(GivingAct(each.id, each.adopted, each.number, each.source) for each in acts if each.id in givers)
    titles = tuple(ComponentTitle(component.name, component.title) for component in act.components)
    return ActFacts(act.id, act.kind, act.number, act.adopted, act.title, act.source, titles, giving)


def _shared(edition: model.RuleEdition, plan: ActPlan, understood: Understood, places: Places) -> bytes:
    """Return the key of what every paragraph of an edition depends on besides itself."""
    exemptions = [exemption for provision in edition.provisions for exemption in provision.exemptions]
    calendar = understood.calendar
    days = (sorted(calendar.days_off), sorted(calendar.working_weekends))
    return key_of(
        places.left_out(msgspec.msgpack.encode(exemptions)),
        places.left_out(msgspec.msgpack.encode(plan.readings)),
        places.left_out(msgspec.msgpack.encode(plan.facts)),
        f"{calendar.source} {calendar.first_year} {calendar.last_year} {days}".encode(),
    )
