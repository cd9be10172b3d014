"""A rule book on another subject, made by hand: a library lends books."""

from __future__ import annotations

import datetime
from decimal import Decimal

from kzlaw.editions.model import Start
from kzlaw.plan.act_facts import ActFacts, ComponentTitle, GivingAct
from kzlaw.resolved import model
from kzlaw.runtime.calendar import WorkingDays
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Labels, Type, Value, Vocabulary

SPAN = Span("regulation/L1/annex_1.kzl", 10, 1, 10, 5)
DAY = datetime.date


def fact(path: str, kind: Type, *values: str) -> Fact:
    labels = Labels(f"{path} дерегі", f"факт {path}", f"fact {path}")
    return Fact(path, kind, tuple(Value(value, Labels()) for value in values), labels, SPAN)


FACTS = {
    each.path: each
    for each in (
        fact("purpose", "enumeration", "reading", "study", "exhibition"),
        fact("reader.birth_date", "date"),
        fact("reader.student", "boolean"),
        fact("reader.id", "text"),
        fact("reader.home.city", "text"),
        fact("loan.from", "date"),
        fact("loan.until", "date"),
        fact("loan.books", "integer"),
        fact("loan.extension", "boolean"),
        fact("loan.deposit", "decimal"),
        fact("card.valid_until", "date"),
        fact("notice.lost_on", "date"),
        fact("notice.given_on", "date"),
        fact(
            "place",
            "enumeration",
            "main_building_on_the_square",
            "branch_in_the_northern_district",
            "reading_room_of_the_university",
        ),
    )
}
VOCABULARY = Vocabulary("library", "regulation/vocabulary/library.kzl", tuple(FACTS.values()))


def the(path: str) -> model.FactTerm:
    return model.FactTerm(FACTS[path])


def holds(path: str) -> model.Holds:
    return model.Holds(FACTS[path])


def text(value: str) -> model.Constant:
    return model.Constant("enumeration", value)


def number(value: int) -> model.Constant:
    return model.Constant("integer", value)


def compare(left: model.Term, operator: model.Operator, right: model.Term) -> model.Compare:
    return model.Compare(left, operator, right)


def after(path: str, *periods: tuple[int, model.PeriodUnit]) -> model.Shift:
    return model.Shift(the(path), tuple(model.Period(amount, unit) for amount, unit in periods))


def quote(leaf: str, words: str) -> tuple[model.Words, ...]:
    return (model.Words(leaf, 0, len(words), words),)


def when(unit: str, words: str, proposition: model.Proposition, *under: tuple[str, str]) -> model.Condition:
    return model.Condition("when", proposition, quote(unit, words), under, SPAN)


def unless(unit: str, words: str, proposition: model.Proposition, *under: tuple[str, str]) -> model.Condition:
    return model.Condition("unless", proposition, quote(unit, words), under, SPAN)


def require(unit: str, words: str, proposition: model.Proposition, *under: tuple[str, str]) -> model.Condition:
    return model.Condition("require", proposition, quote(unit, words), under, SPAN)


def rule(
    unit: str, name: str, conditions: tuple[model.Condition, ...], line: int = 10, component: str = "annex_1"
) -> model.Rule:
    return model.Rule(
        id=f"L1!{component}/{unit}/{name}",
        name=name,
        unit=unit,
        titles=Labels(f"{name} ережесі", f"правило {name}", f"the rule {name}"),
        when=tuple(each for each in conditions if each.role != "require"),
        requires=tuple(each for each in conditions if each.role == "require"),
        examples=(),
        source=Span(SPAN.file, line, 1, line, 9),
    )


TEXT = (
    (
        "para_4__al_1",
        "4. Кітап оқырман билетінің қолданылу мерзімінен аспайтын мерзімге, бес кітаптан асырмай беріледі.",
    ),
    ("para_4__al_2", "Оқу мақсатында кітап бір жылдан аспайтын мерзімге беріледі."),
    ("para_4__al_3", "Кітап жоғалғаны туралы үш жұмыс күні ішінде хабарланады."),
    ("para_4__al_4", "Кітапты көрмеге беру басқа заңмен реттеледі."),
    ("para_4__al_5", "16 жасқа толмаған оқырман кепілден босатылады."),
)


def rules() -> tuple[model.Rule, ...]:
    by_card = compare(the("loan.until"), "<=", the("card.valid_until"))
    few = compare(the("loan.books"), "<=", number(5))
    study = compare(the("purpose"), "=", text("study"))
    year = compare(the("loan.until"), "<=", after("loan.from", (1, "year")))
    longer = compare(the("loan.until"), "<", after("loan.from", (1, "year"), (6, "month")))
    told = compare(the("notice.given_on"), "<=", after("notice.lost_on", (3, "working_day")))
    deposit = compare(the("loan.deposit"), ">=", model.Constant("decimal", Decimal("10.50")))
    return (
        rule(
            "para_4__al_1", "card_limit", (require("para_4__al_1", "билетінің қолданылу мерзімінен аспайтын", by_card),)
        ),
        rule(
            "para_4__al_1",
            "few_books",
            (require("para_4__al_1", "бес кітаптан асырмай", model.Every((few, deposit))),),
            11,
        ),
        rule(
            "para_4__al_2",
            "study_term",
            (
                when("para_4__al_2", "Оқу мақсатында", study),
                unless("para_4__al_2", "мерзімге", holds("loan.extension"), ("R1", "first_only")),
                require("para_4__al_2", "бір жылдан аспайтын", year, ("R1", "first_only")),
                require("para_4__al_2", "бір жылдан аспайтын", longer, ("R1", "with_extension")),
            ),
            12,
        ),
        rule("para_4__al_3", "lost_notice", (require("para_4__al_3", "үш жұмыс күні ішінде", told),), 13),
    )


EXHIBITION = model.Referral(
    "L1!annex_1/para_4__al_4/exhibition",
    "exhibition",
    "para_4__al_4",
    "Law on museums",
    Labels("", "", "lent to an exhibition"),
    (when("para_4__al_4", "көрмеге беру", compare(the("purpose"), "=", text("exhibition"))),),
    (),
    Span(SPAN.file, 14, 1, 14, 9),
)
CHILD = model.Exemption(
    "L1!annex_1/para_4__al_5/child",
    "child",
    "para_4__al_5",
    ("para_4__al_1",),
    Labels("", "", "a child"),
    (
        when(
            "para_4__al_5",
            "16 жасқа толмаған",
            compare(the("loan.from"), "<", after("reader.birth_date", (16, "year"))),
        ),
    ),
    (),
    Span(SPAN.file, 15, 1, 15, 9),
)
READING = model.Reading(
    "R1",
    "para_4__al_2",
    Labels("", "", "what the year counts"),
    quote("para_4__al_2", "бір жылдан"),
    (
        model.Option("first_only", True, False, Labels("", "", "the first term")),
        model.Option("with_extension", False, False, Labels("", "", "the extension too")),
        model.Option("never", False, True, Labels("", "", "no limit")),
    ),
    SPAN,
)


def provision(
    given_by: str = "L2", unit: str = "para_4", rules_: tuple[model.Rule, ...] | None = None, component: str = "annex_1"
) -> model.Provision:
    own = rules() if rules_ is None else rules_
    whole = rules_ is None
    return model.Provision(
        component=component,
        unit=unit,
        number=unit.rpartition("_")[2],
        given_by=given_by,
        text=TEXT,
        hash="ab" * 32,
        rules=own,
        referrals=(EXHIBITION,) if whole else (),
        exemptions=(CHILD,) if whole else (),
        readings=(READING,) if whole else (),
        informative=(),
    )


BOOK = model.RuleBook(
    "L1",
    VOCABULARY,
    (
        model.RuleEdition("L1", Start(DAY(2012, 1, 21), DAY(2012, 1, 21)), ()),
        model.RuleEdition("L2", Start(DAY(2022, 10, 21), DAY(2022, 11, 20)), (provision(),)),
        model.RuleEdition(
            "L3",
            Start(DAY(2024, 1, 1), DAY(2024, 1, 1)),
            (
                provision(),
                provision(
                    "L3",
                    "para_5",
                    (rule("para_5", "card_limit", (unless("para_5", "кітап", holds("reader.student")),)),),
                ),
            ),
        ),
    ),
    True,
)
ACT = ActFacts(
    "L1",
    "rules",
    "1",
    DAY(2012, 1, 21),
    "Кітапхана туралы",
    "https://example.org/L1",
    (ComponentTitle("annex_1", "Кітап беру қағидалары"),),
    (GivingAct("L2", DAY(2022, 10, 10), "7", "https://example.org/L2"), GivingAct("L3", DAY(2023, 12, 1), "9")),
)
CALENDAR = WorkingDays(
    "a calendar for tests",
    2022,
    2023,
    frozenset({DAY(2022, 10, 24), DAY(2022, 10, 25)}),
    frozenset({DAY(2022, 10, 22)}),
)
