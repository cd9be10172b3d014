"""A small rule book on another subject: the lending of books, resolved by hand."""

from __future__ import annotations

import datetime
from decimal import Decimal

from kzlaw.editions.model import Start
from kzlaw.resolved import model
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Labels, Type, Value, Vocabulary

HERE = Span("regulation/library/rules.kzl", 1, 1, 1, 1)
NONE = Labels()


def fact(path: str, type_: Type, *values: str) -> Fact:
    return Fact(path, type_, tuple(Value(name, NONE) for name in values), NONE, HERE)


KIND = fact("reader.kind", "enumeration", "child", "student", "adult", "staff")
BIRTH = fact("reader.birth_date", "date")
FROM = fact("loan.from", "date")
UNTIL = fact("loan.until", "date")
BOOKS = fact("loan.books", "integer")
EXTENDED = fact("loan.extended", "boolean")
RARE = fact("loan.rare", "boolean")
CARD = fact("card.valid_until", "date")
LOST = fact("loss.found_on", "date")
TOLD = fact("loss.reported_on", "date")
FINE = fact("fine.amount", "decimal")
WAIVED = fact("fine.waived", "boolean")
TITLE = fact("book.title", "text")
DAY = datetime.date(2023, 5, 5)
VOCABULARY = Vocabulary(
    "library",
    "regulation/vocabulary/library.kzl",
    (KIND, BIRTH, FROM, UNTIL, BOOKS, EXTENDED, RARE, CARD, LOST, TOLD, FINE, WAIVED, TITLE),
)


def read(one: Fact) -> model.FactTerm:
    return model.FactTerm(one)


def is_kind(name: str) -> model.Compare:
    return model.Compare(read(KIND), "=", model.Constant("enumeration", name))


def after(one: Fact, amount: int, unit: model.PeriodUnit) -> model.Shift:
    return model.Shift(read(one), (model.Period(amount, unit),))


def number(value: int | Decimal) -> model.Constant:
    return model.Constant("integer" if isinstance(value, int) else "decimal", value)


def same_text(one: Fact, text: str) -> model.Compare:
    return model.Compare(read(one), "=", model.Constant("text", text))


def not_negative(one: Fact) -> model.Compare:
    return model.Compare(read(one), ">=", number(0))


def when(proposition: model.Proposition, *under: tuple[str, str]) -> model.Condition:
    return model.Condition("when", proposition, (), under, HERE)


def unless(proposition: model.Proposition) -> model.Condition:
    return model.Condition("unless", proposition, (), (), HERE)


def require(proposition: model.Proposition, *under: tuple[str, str]) -> model.Condition:
    return model.Condition("require", proposition, (), under, HERE)


def rule(unit: str, name: str, *conditions: model.Condition) -> model.Rule:
    whens = tuple(condition for condition in conditions if condition.role != "require")
    requires = tuple(condition for condition in conditions if condition.role == "require")
    return model.Rule(f"L1/{unit}/{name}", name, unit, NONE, whens, requires, (), HERE)


CARD_CAP = rule("para_1__al_1", "card_cap", require(model.Compare(read(UNTIL), "<=", read(CARD))))
TERM = rule(
    "para_1__al_2",
    "term",
    when(is_kind("student")),
    unless(model.Holds(EXTENDED)),
    require(model.Compare(read(UNTIL), "<=", after(FROM, 6, "month")), ("total", "each")),
    require(model.Compare(read(UNTIL), "<", after(FROM, 1, "year")), ("total", "whole")),
)
SEVERAL = rule(
    "para_1__al_3",
    "several",
    when(model.Member(read(KIND), (model.Constant("enumeration", "child"), model.Constant("enumeration", "student")))),
    require(model.Every((model.Compare(read(BOOKS), "<=", number(5)), model.Not(model.Holds(RARE))))),
)
LOSS = rule("para_1__al_4", "loss", require(model.Compare(read(TOLD), "<=", after(LOST, 3, "working_day"))))
FINES = rule(
    "para_1__al_5",
    "fines",
    when(model.Compare(read(FINE), ">", number(0))),
    require(model.Either((model.Compare(read(FINE), "<", number(Decimal("10.50"))), model.Holds(WAIVED)))),
)
SHORTEST = rule(
    "para_1__al_6",
    "shortest",
    require(
        model.Compare(
            read(UNTIL),
            "<=",
            model.Extreme("earliest", (after(FROM, 1, "year"), read(CARD), after(FROM, 30, "calendar_day"))),
        )
    ),
)
CULTURE = model.Referral(
    "L1/para_1__al_7/rare", "rare", "para_1__al_7", "Law", NONE, (when(model.Holds(RARE)),), (), HERE
)
MINOR = model.Exemption(
    "L1/para_2/minor",
    "minor",
    "para_2",
    ("para_1__al_1", "para_1__al_2", "para_1__al_3", "para_1__al_7"),
    NONE,
    (when(model.Either((is_kind("staff"), model.Compare(read(FROM), "<", after(BIRTH, 16, "year"))))),),
    (),
    HERE,
)
TOTAL = model.Reading(
    "total",
    "para_1__al_2",
    NONE,
    (),
    (
        model.Option("each", True, False, NONE),
        model.Option("whole", False, False, NONE),
        model.Option("never", False, True, NONE),
    ),
    HERE,
)
RULES = (CARD_CAP, TERM, SEVERAL, LOSS, FINES, SHORTEST)


def provision(
    unit: str,
    rules: tuple[model.Rule, ...] = (),
    referrals: tuple[model.Referral, ...] = (),
    exemptions: tuple[model.Exemption, ...] = (),
    readings: tuple[model.Reading, ...] = (),
) -> model.Provision:
    number_ = unit.removeprefix("para_")
    return model.Provision("main", unit, number_, "L1", (), "", rules, referrals, exemptions, readings, ())


LENDING = provision("para_1", RULES, (CULTURE,), (), (TOTAL,))
EXEMPTING = provision("para_2", exemptions=(MINOR,))
START = Start(datetime.date(2020, 1, 1), datetime.date(2020, 1, 1))
EDITION = model.RuleEdition("L1", START, (LENDING, EXEMPTING))


class Weekdays:
    """Monday to Friday, with one day off and one working Saturday, known for 2020 to 2025."""

    OFF = datetime.date(2023, 7, 5)
    WORKED = datetime.date(2023, 7, 8)

    def plus(self, day: datetime.date, days: int, /) -> datetime.date | None:
        step = 1 if days > 0 else -1
        while days:
            if not 2020 <= day.year <= 2025:
                return None
            day += datetime.timedelta(days=step)
            works = day == self.WORKED or (day.weekday() < 5 and day != self.OFF)
            days -= step if works else 0
        return day if 2020 <= day.year <= 2025 else None
