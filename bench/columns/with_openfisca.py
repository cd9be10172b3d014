"""The rules on OpenFisca: a variable a fact and one for what is known of it, a formula a question and a rule."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from bench.columns import rules, with_numpy
from bench.columns.rules import Atom, Rule, Term

PERIOD = "2023-01"
"""Nothing here changes from month to month, but a formula wants to be asked about one."""


def _name(fact: str) -> str:
    return fact.replace(".", "_")


class System:
    """A system of variables for the facts, ends of terms, questions and rules."""

    def __init__(self, calendar: Any, facts: dict[str, tuple[Any, Any]]) -> None:
        self.calendar = calendar
        self.entity = build_entity(key="case", plural="cases", label="", is_person=True)
        self.system = TaxBenefitSystem([self.entity])
        self.choices = {path: each[2] for path, each in facts.items() if len(each) > 2}
        self.added: set[str] = set()
        for path, each in facts.items():
            self._add(_name(path), _kind(each[0].dtype))
            self._add(f"{_name(path)}_known", bool)
        exempt = [self._every(f"exemption_{n}", when) for n, when in enumerate(rules.EXEMPTIONS)]
        self._add("exempt", bool, _any_of([f"{name}_yes" for name in exempt]))
        self._add("not_exempt", bool, _all_of([f"{name}_no" for name in exempt]))
        for rule in rules.RULES:
            self._rule(rule)

    def judge(self, facts: dict[str, tuple[Any, Any]]) -> Any:
        """Return the status of every rule for every case: a new simulation, its inputs set, all rules asked."""
        simulation = SimulationBuilder().build_default_simulation(self.system, len(facts["ground"][0]))
        for path, each in facts.items():
            simulation.set_input(_name(path), PERIOD, each[0])
            simulation.set_input(f"{_name(path)}_known", PERIOD, each[1])
        return np.array([simulation.calculate(f"rule_{rule.name}", PERIOD) for rule in rules.RULES])

    def _add(self, name: str, value_type: Any, formula: Any = None) -> str:
        if name not in self.added:
            self.added.add(name)
            members: dict[str, Any] = {
                "value_type": value_type,
                "entity": self.entity,
                "definition_period": DateUnit.MONTH,
            }
            if formula is not None:
                members["formula"] = formula
            self.system.add_variable(type(name, (Variable,), members))
        return name

    def _rule(self, rule: Rule) -> None:
        when = self._every(f"when_{rule.name}", rule.when)
        requires = self._every(f"requires_{rule.name}", rule.requires)

        def formula(case: Any, period: Any) -> Any:
            applies, not_applicable = case(f"{when}_yes", period), case(f"{when}_no", period)
            if rule.exemptible:
                exempt, not_exempt = case("exempt", period), case("not_exempt", period)
            else:
                exempt, not_exempt = np.zeros_like(applies), np.ones_like(applies)
            met = applies if rule.refers else case(f"{requires}_yes", period)
            violated = np.zeros_like(applies) if rule.refers else applies & not_exempt & case(f"{requires}_no", period)
            return np.select(
                [not_applicable, exempt, met, violated],
                [rules.NOT_APPLICABLE, rules.EXEMPTED, rules.SATISFIED, rules.VIOLATED],
                rules.UNDETERMINED,
            )

        self._add(f"rule_{rule.name}", int, formula)

    def _every(self, name: str, atoms: tuple[Atom, ...]) -> str:
        asked = [self._ask(atom) for atom in atoms]
        self._add(f"{name}_yes", bool, _all_of([f"{each}_yes" for each in asked]))
        self._add(f"{name}_no", bool, _any_of([f"{each}_no" for each in asked]))
        return name

    def _ask(self, atom: Atom) -> str:
        fact = _name(atom.fact)
        term = atom.term
        last = self._end(term) if term else "_or_".join(atom.values)
        name = f"{fact}_{atom.asks}_{last}"
        choices = self.choices.get(atom.fact, [])
        codes = [choices.index(value) for value in atom.values if value in choices]

        def truth(case: Any, period: Any) -> Any:
            values = case(fact, period)
            match atom.asks:
                case "one_of":
                    return np.logical_or.reduce([values == code for code in codes])
                case "holds":
                    return values
                case "fails":
                    return ~values
                case "not_after":
                    return values <= case(last, period)
                case _:
                    return values < case(last, period)

        def known(case: Any, period: Any) -> Any:
            given = case(f"{fact}_known", period)
            return given & case(f"{last}_known", period) if term else given

        truth_name = self._add(f"{name}_truth", bool, truth)
        known_name = self._add(f"{name}_is_known", bool, known)
        self._add(f"{name}_yes", bool, lambda case, period: case(truth_name, period) & case(known_name, period))
        self._add(f"{name}_no", bool, lambda case, period: ~case(truth_name, period) & case(known_name, period))
        return name

    def _end(self, term: Term) -> str:
        fact = _name(term.fact)
        if not term.months and not term.working_days:
            return fact
        name = f"{fact}_plus_{term.months}_months_{term.working_days}_working_days"
        first, ends = self.calendar

        def end(case: Any, period: Any) -> Any:
            days = case(fact, period)
            if term.months:
                return with_numpy.months_later(days, term.months)
            return ends[np.clip((days - first).astype(np.int64), 0, len(ends) - 1)]

        def known(case: Any, period: Any) -> Any:
            given = case(f"{fact}_known", period)
            if term.months:
                return given
            place = (case(fact, period) - first).astype(np.int64)
            return given & (place >= 0) & (place < len(ends)) & ~np.isnat(case(name, period))

        self._add(name, date, end)
        self._add(f"{name}_known", bool, known)
        return name


def _all_of(names: list[str]) -> Any:
    def formula(case: Any, period: Any) -> Any:
        return np.logical_and.reduce([case(name, period) for name in names]) if names else case.filled_array(True)

    return formula


def _any_of(names: list[str]) -> Any:
    def formula(case: Any, period: Any) -> Any:
        return np.logical_or.reduce([case(name, period) for name in names]) if names else case.filled_array(False)

    return formula


def _kind(dtype: Any) -> Any:
    return date if dtype.kind == "M" else bool if dtype.kind == "b" else int
