"""The rules on ZEN, the engine behind GoRules: one expression a question and a rule, one case at a time.

ZEN has no calendar of working days: the day on which the notice is due is handed in with the case.
"""

from __future__ import annotations

import json
from typing import Any

import zen

from bench.columns import rules
from bench.columns.rules import Atom, Rule, Term

DUE = "residence_due"


def _key(fact: str) -> str:
    return fact.replace(".", "_")


class Judge:
    """A decision of one expression node; null is unknown."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}
        exempt = [self._every(f"exemption_{n}", when) for n, when in enumerate(rules.EXEMPTIONS)]
        self.lines["exempt"] = _either(exempt)
        for rule in rules.RULES:
            self._rule(rule)
        expressions = [{"id": key, "key": key, "value": value} for key, value in self.lines.items()]
        nodes = [
            {"id": "in", "name": "in", "type": "inputNode"},
            {"id": "rules", "name": "rules", "type": "expressionNode", "content": {"expressions": expressions}},
            {"id": "out", "name": "out", "type": "outputNode"},
        ]
        edges = [
            {"id": "1", "type": "edge", "sourceId": "in", "targetId": "rules"},
            {"id": "2", "type": "edge", "sourceId": "rules", "targetId": "out"},
        ]
        self.decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))

    def judge(self, case: dict[str, Any]) -> list[int]:
        """Return the status of every rule for one case."""
        found = self.decision.evaluate(case)["result"]
        return [int(found[f"rule_{rule.name}"]) for rule in rules.RULES]

    def _rule(self, rule: Rule) -> None:
        when, requires = self._every(f"when_{rule.name}", rule.when), self._every(f"req_{rule.name}", rule.requires)
        exempt = "$.exempt" if rule.exemptible else "false"
        met = f"{when} == true" if rule.refers else f"{requires} == true"
        violated = "false" if rule.refers else f"({when} == true and {exempt} == false and {requires} == false)"
        self.lines[f"rule_{rule.name}"] = (
            f"{when} == false ? {rules.NOT_APPLICABLE} : {exempt} == true ? {rules.EXEMPTED} : "
            f"{met} ? {rules.SATISFIED} : {violated} ? {rules.VIOLATED} : {rules.UNDETERMINED}"
        )

    def _every(self, name: str, atoms: tuple[Atom, ...]) -> str:
        asked = [self._ask(atom) for atom in atoms]
        if len(asked) < 2:
            return asked[0] if asked else "true"
        no = " or ".join(f"{each} == false" for each in asked)
        yes = " and ".join(f"{each} == true" for each in asked)
        self.lines[name] = f"({no}) ? false : ({yes}) ? true : null"
        return f"$.{name}"

    def _ask(self, atom: Atom) -> str:
        fact = _key(atom.fact)
        if atom.asks == "holds":
            return fact
        if atom.asks == "fails":
            value, name = f"not {fact}", f"not_{fact}"
        elif atom.asks == "one_of":
            value = " or ".join(f"{fact} == '{value}'" for value in atom.values)
            name = f"{fact}_is_{'_or_'.join(atom.values)}"
        else:
            assert atom.term is not None
            end, unknown = self._end(atom.term)
            operator = "<=" if atom.asks == "not_after" else "<"
            name = f"{fact}_{atom.asks}_{_key(atom.term.fact)}_{atom.term.months}_{atom.term.working_days}"
            self.lines.setdefault(name, f"({fact} == null or {unknown} == null) ? null : d({fact}) {operator} {end}")
            return f"$.{name}"
        self.lines.setdefault(name, f"{fact} == null ? null : ({value})")
        return f"$.{name}"

    def _end(self, term: Term) -> tuple[str, str]:
        if term.working_days:
            return f"d({DUE})", DUE
        fact = _key(term.fact)
        return (f"d({fact}).add('{term.months}M')" if term.months else f"d({fact})"), fact


def _either(asked: list[str]) -> str:
    yes = " or ".join(f"{each} == true" for each in asked)
    no = " and ".join(f"{each} == false" for each in asked)
    return f"({yes}) ? true : ({no}) ? false : null"


def case_of(document: dict[str, Any], working_days: Any) -> dict[str, Any]:
    """Return a case as ZEN takes it: plain values, days as texts, and the day that it cannot work out itself."""
    moved = document.get("residence.changed_on")
    due = None if moved is None else working_days.plus(moved, 3)
    case = {_key(path): value.isoformat() if hasattr(value, "isoformat") else value for path, value in document.items()}
    return {**case, DUE: None if due is None else due.isoformat()}
