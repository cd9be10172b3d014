"""Plans: names that Python allows, shared modules, readings, split conditions and bounds."""

from __future__ import annotations

from msgspec.structs import replace

from kzlaw.editions.model import Start
from kzlaw.plan.facts import facts_plan
from kzlaw.plan.from_resolved import plan
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact, Labels, Vocabulary
from tests.emit import library_rules as library

PLAN = plan(library.BOOK, library.ACT, library.CALENDAR)


def names(provision: model.Provision) -> list[str]:
    edition = replace(library.BOOK.editions[1], provisions=(provision,))
    made = plan(replace(library.BOOK, editions=(edition,)), library.ACT, library.CALENDAR)
    return [norm.function for norm in made.modules[0].norms]


def test_an_unchanged_paragraph_is_not_repeated() -> None:
    assert [module.name for module in PLAN.modules] == ["para_4_by_l2", "para_5_by_l3"]
    assert [len(edition.modules) for edition in PLAN.editions] == [0, 1, 2]
    assert PLAN.editions[1].modules[0] is PLAN.editions[2].modules[0]
    assert [edition.held for edition in PLAN.editions] == [False, True, True]
    assert PLAN.modules[0].path == "generated/kzrules/l1/annex_1/para_4_by_l2.py"
    assert PLAN.modules[0].test_path == "generated/tests/l1/annex_1/test_para_4_by_l2.py"
    assert PLAN.modules[0].given == "L2 (2022, No 7)"


def test_one_act_that_gives_a_paragraph_twice_gives_two_modules() -> None:
    later = model.RuleEdition("L2", Start(library.DAY(2023, 5, 1), library.DAY(2023, 5, 1)), (changed(),))
    book = replace(library.BOOK, editions=(library.BOOK.editions[1], later))
    made = plan(book, library.ACT, library.CALENDAR)
    assert [module.name for module in made.modules] == ["para_4_by_l2", "para_4_by_l2_from_2023_05_01"]


def changed() -> model.Provision:
    return replace(library.provision(), hash="cd" * 32)


def test_names_are_free_and_allowed() -> None:
    rules = tuple(
        library.rule(unit, name, (), line)
        for line, (unit, name) in enumerate(
            [
                ("para_4__al_1__subpara_1", "petitioner"),
                ("para_4__al_1__subpara_2", "petitioner"),
                ("para_4__al_2", "equal"),
                ("para_4__al_3", "provision"),
                ("para_4__al_4", "class"),
                ("para_4__al_5", "o"),
                ("para_4__al_6", "few_limits"),
                ("para_4__al_7", "ереже"),
            ]
        )
    )
    functions = names(library.provision(rules_=rules))
    assert functions[:3] == ["al_1_subpara_1_petitioner", "al_1_subpara_2_petitioner", "equal_"]
    assert all(name.isidentifier() for name in functions)
    assert len(set(functions)) == len(functions)
    assert functions[4] == "class_"


def test_facts_become_records() -> None:
    def fact(path: str) -> Fact:
        return Fact(path, "date", (), Labels(), library.SPAN)

    paths = ("date", "case.from", "a.b.c", "a_b.c", "class", "labels.x")
    facts = facts_plan(Vocabulary("v", "", tuple(map(fact, paths))))
    assert [record.name for record in facts.records] == ["A_B", "Case_", "A", "AB", "Labels_", "Case"]
    assert [place.attributes for place in facts.facts] == ["date", "case.from_", "a.b.c", "a_b.c", "class_", "labels.x"]
    assert next(place.attributes for place in facts.facts if place.fact.path == "case.from") == "case.from_"


def test_no_name_is_taken_for_a_test() -> None:
    rules = tuple(library.rule("para_4", name, library.rules()[0].requires) for name in ("tests", "test_period", "fit"))
    assert names(library.provision(rules_=rules))[:3] == ["norm_tests", "norm_test_period", "fit"]
    tested = Fact("tests.until", "date", (), Labels(), library.SPAN)
    facts = facts_plan(Vocabulary("v", "", (tested,)))
    assert [record.name for record in facts.records] == ["Group_Tests", "Case"]


def test_conditions_are_split_and_bound_facts() -> None:
    card, few, study, notice = [norm for norm in PLAN.modules[0].norms if norm.kind == "rule"]
    assert [entry.first for entry in few.requires] == [True, False]
    assert isinstance(study.when[1].proposition, model.Not)
    assert [(limit.fact.path, limit.side, limit.strict) for limit in card.limits] == [
        ("loan.until", "latest", False),
        ("card.valid_until", "earliest", False),
    ]
    assert [limit.strict for limit in study.limits] == [False, True]
    assert [(each.field, each.option) for each in study.limits[0].under] == [("R1", "first_only")]
    assert notice.requires[0].working_days
    assert PLAN.calendar is library.CALENDAR


def test_a_negated_comparison_bounds_too() -> None:
    late = library.compare(library.the("loan.until"), ">", library.the("card.valid_until"))
    rule = library.rule("para_4", "x", (library.require("para_4", "w", model.Not(late)),))
    edition = replace(library.BOOK.editions[1], provisions=(library.provision(rules_=(rule,)),))
    made = plan(replace(library.BOOK, editions=(edition,)), library.ACT, library.CALENDAR)
    limits = made.modules[0].norms[0].limits
    assert [(limit.fact.path, limit.side, limit.strict) for limit in limits] == [
        ("loan.until", "latest", False),
        ("card.valid_until", "earliest", False),
    ]


def test_readings_leave_out_what_was_rejected() -> None:
    (reading,) = PLAN.readings
    assert (reading.field, reading.default) == ("R1", "first_only")
    assert [option.name for option in reading.options] == ["first_only", "with_extension"]


def test_readings_of_one_name_in_two_components_are_told_apart() -> None:
    other = replace(library.provision(component="main"), component="main")
    edition = replace(library.BOOK.editions[1], provisions=(library.provision(), other))
    made = plan(replace(library.BOOK, editions=(edition,)), library.ACT, library.CALENDAR)
    assert [reading.field for reading in made.readings] == ["annex_1_R1", "main_R1"]
