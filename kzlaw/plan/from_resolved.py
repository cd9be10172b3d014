"""Resolved rules → plan: decide every file, name and order, so that what prints it only has to loop."""

from __future__ import annotations

from kzlaw.plan.act_facts import ActFacts
from kzlaw.plan.conditions import Fields
from kzlaw.plan.facts import facts_plan
from kzlaw.plan.names import module_name
from kzlaw.plan.norms import norms_plan
from kzlaw.plan.readings import fields_of, readings_plan
from kzlaw.plan.rules import ActPlan, EditionPlan, FactsPlan, ModulePlan
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.runtime.calendar import WorkingDays


def plan(rule_book: model.RuleBook, act: ActFacts, calendar: WorkingDays) -> ActPlan:
    """Return the plan of the package of an act: one module a paragraph and edition, an unchanged one not repeated."""
    package = module_name(act.id)
    facts = facts_plan(rule_book.vocabulary)
    readings = readings_plan(rule_book.editions)
    made = _Modules(act, package, facts, fields_of(readings))
    editions: list[EditionPlan] = []
    for edition in rule_book.editions:
        modules = tuple(made.module(provision, edition) for provision in edition.provisions if _judges(provision))
        editions.append(EditionPlan(edition.by, edition.start, modules, held=bool(edition.provisions)))
    modules = tuple(made.modules)
    components = dict.fromkeys(
        (module.component_package, module.component, module.component_title) for module in modules
    )
    return ActPlan(
        act=act.id,
        title=act.title,
        official=act.official,
        package=package,
        folder=f"generated/kzrules/{package}",
        facts=facts,
        readings=readings,
        editions=tuple(editions),
        modules=modules,
        components=tuple(components),
        calendar=calendar if any(module.working_days for module in modules) else None,
    )


def _judges(provision: model.Provision) -> bool:
    return bool(provision.rules or provision.referrals or provision.exemptions)


class _Modules:
    """The modules made so far: an edition that leaves a paragraph as it was shares its module."""

    def __init__(self, act: ActFacts, package: str, facts: FactsPlan, fields: Fields) -> None:
        self._act = act
        self._package = package
        self._facts = facts
        self._fields = fields
        self._by_provision: dict[tuple[str, str, str], list[tuple[model.Provision, ModulePlan]]] = {}
        self.modules: list[ModulePlan] = []

    def module(self, provision: model.Provision, edition: model.RuleEdition) -> ModulePlan:
        """Return the module of a provision, made when it is first met."""
        versions = self._by_provision.setdefault((provision.component, provision.unit, provision.given_by), [])
        for version, module in versions:
            if version == provision:
                return module
        name = module_name(f"{provision.unit}_by_{provision.given_by}")
        if versions:
            # One act can give a paragraph twice, by steps: the second is named for the day from which it stands.
            name += f"_from_{edition.start.earliest:%Y_%m_%d}"
        module = self._made(provision, name)
        versions.append((provision, module))
        self.modules.append(module)
        return module

    def _made(self, provision: model.Provision, name: str) -> ModulePlan:
        component = module_name(provision.component)
        folder = f"{self._package}/{component}"
        giver = self._act.giver(provision.given_by)
        year = f"{giver.adopted.year}, " if giver and giver.adopted else ""
        return ModulePlan(
            path=f"generated/kzrules/{folder}/{name}.py",
            test_path=f"generated/tests/{folder}/test_{name}.py",
            name=name,
            package=self._package,
            component_package=component,
            vocabulary_module=self._facts.module,
            act=self._act.id,
            component=provision.component,
            component_title=self._act.title_of(provision.component),
            unit=provision.unit,
            heading=name_unit(provision.unit),
            given_by=provision.given_by,
            given=f"{provision.given_by} ({year}No {giver.number})" if giver else provision.given_by,
            official=(giver.official if giver else "") or self._act.official,
            text_hash=provision.hash,
            norms=norms_plan(provision, self._fields),
        )
