"""One statement behind the gutter → a norm: its words found, its names bound, its examples checked."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

import msgspec

from kzlaw.diagnostics.catalogue import parsed as parsed_kinds
from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.catalogue import vocabulary as vocabulary_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import advice, expressions, statements
from kzlaw.diagnostics.wording import names as naming
from kzlaw.diagnostics.wording import norms as wording
from kzlaw.parsed import syntax
from kzlaw.resolved import model
from kzlaw.resolved.doubts import Doubt, opened
from kzlaw.resolved.expressions import Binder
from kzlaw.resolved.quantities import check_quantities
from kzlaw.resolved.words import Place, find_words
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact
from kzlaw.vocabulary.from_parsed import bad_name, labels

_STATUSES = {
    "rule": ("satisfied", "violated", "undetermined", "not_applicable", "exempted"),
    "exempt": ("exempt", "not_applicable", "undetermined"),
    "refer": ("referred", "not_applicable", "undetermined", "exempted"),
}
REASONS = ("heading", "formula", "procedure", "discretion", "name")
Statement = syntax.Rule | syntax.Exemption | syntax.Referral
_Named = TypeVar("_Named", syntax.Rule, syntax.Exemption, syntax.Referral, syntax.Reading)


class Setting(msgspec.Struct, frozen=True):
    """What a statement can speak of: the facts, the readings of the edition, and where it stands."""

    facts: Mapping[str, Fact]
    readings: Mapping[str, syntax.Reading]
    place: Place
    unit: str
    prefix: str  # `P1!annex_1`, what ids of norms begin with
    texts: dict[str, str]
    month_end_stated: bool
    found: list[Diagnostic]
    lost: frozenset[str] | None = frozenset()
    """Paths of facts whose declaration is wrong: it is reported there."""
    doubtful: tuple[Doubt, ...] = ()
    """Citations of the paragraph that an amendment has upset, and nobody has confirmed."""

    def id_of(self, name: str) -> str:
        """Return the id of a norm of this unit."""
        return f"{self.prefix}/{self.unit}/{name}"


def rule(statement: syntax.Rule, here: Setting) -> model.Rule | None:
    """Return a rule, or None after reporting why it cannot be one."""
    if not _good_name(statement, here):
        return None
    name = here.id_of(statement.name)
    bound = _conditions(statement, name, here)
    requires = tuple(condition for condition in bound or () if condition.role == "require")
    if not statement.incomplete and not any(condition.role == "require" for condition in statement.conditions):
        here.found.append(
            kinds.RULE_WITHOUT_REQUIREMENT.at(
                here.place.span(statement.name_span),
                wording.requires_nothing(statement.name),
                wording.ADD_REQUIREMENT,
                unit=here.unit,
                rule=name,
            )
        )
        return None
    examples = _examples(statement.examples, "rule", name, here)
    if bound is None or statement.incomplete:
        return None
    when = tuple(condition for condition in bound if condition.role != "require")
    return model.Rule(
        name,
        statement.name,
        here.unit,
        labels(statement.titles),
        when,
        requires,
        examples,
        here.place.span(statement.span),
    )


def referral(statement: syntax.Referral, here: Setting) -> model.Referral | None:
    """Return a referral to other law, or None after reporting why it cannot be one."""
    if not _good_name(statement, here):
        return None
    name = here.id_of(statement.name)
    bound = _conditions(statement, name, here)
    examples = _examples(statement.examples, "refer", name, here)
    if bound is None or statement.incomplete or not _nothing_required(statement, name, here):
        return None
    source = here.place.span(statement.span)
    return model.Referral(
        name, statement.name, here.unit, statement.law, labels(statement.titles), bound, examples, source
    )


def exemption(statement: syntax.Exemption, covers: tuple[str, ...], here: Setting) -> model.Exemption | None:
    """Return an exemption, or None after reporting why it cannot be one."""
    if not _good_name(statement, here):
        return None
    name = here.id_of(statement.name)
    bound = _conditions(statement, name, here)
    examples = _examples(statement.examples, "exempt", name, here)
    if bound is None or statement.incomplete or not _nothing_required(statement, name, here):
        return None
    return model.Exemption(
        name, statement.name, here.unit, covers, labels(statement.titles), bound, examples,
        here.place.span(statement.span),
    )  # fmt: skip


def reading(statement: syntax.Reading, here: Setting) -> model.Reading | None:
    """Return a reading with its options, or None after reporting why it leaves no choice."""
    words: list[model.Words] = []
    for quotation in statement.quotations:
        runs = find_words(quotation, here.place, here.found)
        if runs is not None:
            words.extend(runs)
    options = tuple(
        model.Option(option.name, option.default, option.rejected, labels(option.titles))
        for option in statement.options
    )
    defaults = [option for option in options if option.default]
    names = [option.name for option in options]
    reason: Said | None = None
    if len(options) < 2:
        reason = wording.ONE_OPTION
    elif len(defaults) != 1:
        reason = wording.TWO_DEFAULTS if defaults else wording.NO_DEFAULT
    elif len(set(names)) != len(names):
        reason = wording.OPTIONS_OF_ONE_NAME
    elif defaults[0].rejected:
        reason = wording.REJECTED_DEFAULT
    if statement.incomplete:
        return None
    if reason is not None:
        here.found.append(
            kinds.BAD_READING.at(
                here.place.span(statement.name_span),
                wording.bad_reading(statement.name, reason),
                wording.LIST_OPTIONS,
                unit=here.unit,
            )
        )
        return None
    return model.Reading(
        statement.name, here.unit, labels(statement.titles), tuple(words), options, here.place.span(statement.span)
    )


def informative(statement: syntax.Informative, here: Setting) -> tuple[tuple[model.Words, str], ...]:
    """Return the words that a line declares to compute nothing, with the reason."""
    if statement.reason not in REASONS:
        nearest = did_you_mean(statement.reason, REASONS)
        here.found.append(
            kinds.UNKNOWN_REASON.at(
                here.place.span(statement.reason_span),
                wording.no_reason(statement.reason),
                advice.did_you_mean(nearest) if nearest else wording.the_reasons(REASONS),
                unit=here.unit,
            )
        )
    if not statement.quotations:
        leaf = here.place.leaf
        return ((model.Words(leaf.id, 0, len(leaf.text or ""), leaf.text or ""), statement.reason),)
    runs = [find_words(quotation, here.place, here.found) for quotation in statement.quotations]
    return tuple((run, statement.reason) for each in runs if each is not None for run in each)


def _good_name(statement: Statement, here: Setting) -> bool:
    reason = bad_name(statement.name)
    if reason is None and "." in statement.name:
        reason = naming.has_dot(statement.name)
    if reason is None and statement.name != statement.name.lower():
        reason = naming.has_capitals(statement.name)
    if reason is not None:
        here.found.append(
            vocabulary_kinds.BAD_NAME.at(
                here.place.span(statement.name_span),
                reason,
                naming.PLAIN_NAME,
                unit=here.unit,
            )
        )
    return reason is None


def _nothing_required(statement: syntax.Exemption | syntax.Referral, name: str, here: Setting) -> bool:
    wrong = [condition for condition in statement.conditions if condition.role == "require"]
    for condition in wrong:
        here.found.append(
            parsed_kinds.MALFORMED_STATEMENT.at(
                here.place.span(condition.span),
                statements.ONLY_A_RULE,
                statements.MAKE_IT_A_RULE,
                unit=here.unit,
                rule=name,
            )
        )
    return not wrong


def _conditions(statement: Statement, name: str, here: Setting) -> tuple[model.Condition, ...] | None:
    bound = [_condition(condition, name, here) for condition in statement.conditions]
    kept = tuple(condition for condition in bound if condition is not None)
    if here.doubtful:
        kept = opened(kept, here.doubtful, here.texts)
    return kept if len(kept) == len(bound) else None


def _condition(condition: syntax.Condition, name: str, here: Setting) -> model.Condition | None:
    words: list[model.Words] = []
    complete = True
    for quotation in condition.quotations:
        runs = find_words(quotation, here.place, here.found, name)
        if runs is None:
            complete = False
        else:
            words.extend(runs)
    binder = Binder(here.facts, here.place, here.found, here.month_end_stated, name, here.lost)
    proposition = binder.proposition(condition.expression)
    under = _under(condition.under, name, here)
    if complete:
        check_quantities(condition, tuple(words), here.texts, here.place, name, here.found)
    if proposition is None or under is None or not complete:
        return None
    return model.Condition(condition.role, proposition, tuple(words), under, here.place.span(condition.span))


def _under(
    references: tuple[syntax.OptionReference, ...], name: str, here: Setting
) -> tuple[tuple[str, str], ...] | None:
    chosen: list[tuple[str, str]] = []
    for reference in references:
        span = here.place.span(reference.span)
        found = here.readings.get(reference.reading)
        if found is None:
            nearest = did_you_mean(reference.reading, tuple(here.readings))
            hint = advice.did_you_mean(nearest) if nearest else wording.DECLARE_READING
            message = wording.no_reading(reference.reading)
            here.found.append(kinds.UNKNOWN_READING.at(span, message, hint, unit=here.unit, rule=name))
            return None
        option = next((option for option in found.options if option.name == reference.option), None)
        if option is None and found.incomplete:
            return None
        if option is None:
            names = tuple(option.name for option in found.options)
            nearest = did_you_mean(reference.option, names)
            hint = advice.did_you_mean(nearest) if nearest else wording.its_options(names)
            message = wording.no_option(reference.reading, reference.option)
            here.found.append(kinds.UNKNOWN_READING.at(span, message, hint, unit=here.unit, rule=name))
            return None
        if option.rejected:
            message = wording.rejected(f"{reference.reading}.{reference.option}")
            hint = wording.BIND_TO_ANOTHER
            here.found.append(kinds.REJECTED_OPTION_USED.at(span, message, hint, unit=here.unit, rule=name))
            return None
        chosen.append((reference.reading, reference.option))
    return tuple(chosen)


def _examples(examples: tuple[syntax.Example, ...], kind: str, name: str, here: Setting) -> tuple[model.Example, ...]:
    kept: dict[str, model.Example] = {}
    for example in examples:
        span = here.place.span(example.span)
        if example.name in kept:
            here.found.append(
                kinds.DUPLICATE_EXAMPLE.at(
                    span,
                    wording.two_examples(example.name),
                    advice.ANOTHER_NAME,
                    (advice.the_first(kept[example.name].span),),
                    unit=here.unit,
                    rule=name,
                )
            )
            continue
        under = _under(example.under, name, here)
        given = [_given(assignment, name, here) for assignment in example.given]
        expect = _expect(example, kind, name, here)
        if under is None or expect is None or any(each is None for each in given):
            continue
        facts = tuple(each for each in given if each is not None)
        for place, assignment in enumerate(example.given):
            first = next((other for other in example.given[:place] if other.path == assignment.path), None)
            if first is not None:
                here.found.append(
                    kinds.BAD_EXAMPLE_VALUE.at(
                        here.place.span(assignment.span),
                        wording.given_twice(assignment.path),
                        advice.KEEP_ONE,
                        (advice.the_first(here.place.span(first.span)),),
                        unit=here.unit,
                        rule=name,
                    )
                )
        kept[example.name] = model.Example(example.name, facts, under, example.on, expect, span)
    return tuple(kept.values())


def _expect(example: syntax.Example, kind: str, name: str, here: Setting) -> str | None:
    if example.expect is None or example.expect_span is None:
        return None
    allowed = _STATUSES[kind]
    if example.expect in allowed:
        return example.expect
    nearest = did_you_mean(example.expect, allowed)
    here.found.append(
        kinds.UNKNOWN_STATUS.at(
            here.place.span(example.expect_span),
            wording.no_status(example.expect),
            advice.did_you_mean(nearest) if nearest else wording.the_statuses(allowed),
            unit=here.unit,
            rule=name,
        )
    )
    return None


def _given(assignment: syntax.Assignment, name: str, here: Setting) -> model.Given | None:
    fact = here.facts.get(assignment.path)
    span = here.place.span(assignment.span)
    if fact is None and (here.lost is None or assignment.path in here.lost):
        return None
    if fact is None:
        nearest = did_you_mean(assignment.path, tuple(here.facts))
        hint = advice.did_you_mean(nearest) if nearest else expressions.declare_fact()
        message = expressions.no_fact(assignment.path)
        here.found.append(kinds.UNKNOWN_FACT.at(span, message, hint, unit=here.unit, rule=name))
        return None
    match assignment.value:
        case syntax.UnknownLiteral():
            return model.Given(fact, None)
        case syntax.BooleanLiteral(value) if fact.type == "boolean":
            return model.Given(fact, value)
        case syntax.DateLiteral(value) if fact.type == "date":
            return model.Given(fact, value)
        case syntax.IntegerLiteral(value) if fact.type == "integer":
            return model.Given(fact, value)
        case syntax.IntegerLiteral(value) | syntax.DecimalLiteral(value) if fact.type == "decimal":
            return model.Given(fact, Decimal(value))
        case syntax.TextLiteral(value) if fact.type == "text":
            return model.Given(fact, value)
        case syntax.Name(path) if fact.type == "enumeration":
            values = tuple(value.name for value in fact.values)
            if path in values:
                return model.Given(fact, path)
            nearest = did_you_mean(path, values)
            hint = advice.did_you_mean(nearest) if nearest else expressions.its_values(values[:12])
            message = expressions.no_value(path, fact.path)
            here.found.append(
                kinds.UNKNOWN_VALUE.at(_value_span(assignment, here), message, hint, unit=here.unit, rule=name)
            )
            return None
        case _:
            here.found.append(
                kinds.BAD_EXAMPLE_VALUE.at(
                    _value_span(assignment, here),
                    wording.not_of_its_type(fact.path, fact.type),
                    wording.VALUE_OF_THE_TYPE,
                    unit=here.unit,
                    rule=name,
                )
            )
            return None


def _value_span(assignment: syntax.Assignment, here: Setting) -> Span:
    return here.place.span(assignment.value.span)
