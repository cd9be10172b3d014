"""Fact declarations → vocabulary: checks names, values and labels."""

from __future__ import annotations

from typing import cast

from kzlaw.diagnostics.catalogue import source as source_kinds
from kzlaw.diagnostics.catalogue import vocabulary as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import advice, declarations, expressions
from kzlaw.diagnostics.wording import names as wording
from kzlaw.parsed.mistakes import foreign_letters
from kzlaw.parsed.syntax import FactDeclaration, Title, VocabularyFile
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Labels, Type, Value, Vocabulary

_TYPES = ("boolean", "integer", "decimal", "date", "text")
_RESERVED = frozenset({"id"})
"""Names at the top of a case that every case has of its own."""


def vocabulary(file: VocabularyFile, name: str, found: list[Diagnostic]) -> Vocabulary:
    """Return the vocabulary that a file declares; what is wrong with it is reported and left out."""
    _check_place(file, found)
    facts: dict[str, Fact] = {}
    for declaration in file.facts:
        if not _good_path(declaration, found):
            continue
        first = facts.get(declaration.path)
        if first is not None:
            found.append(
                kinds.DUPLICATE_FACT.at(
                    declaration.path_span,
                    declarations.declared_twice(declaration.path),
                    declarations.KEEP_ONE,
                    (declarations.first_declared(first.span),),
                )
            )
            continue
        fact = _fact(declaration, found)
        if fact is not None:
            facts[fact.path] = fact
    _check_groups(facts, found)
    stated = frozenset(declaration.path for declaration in file.facts)
    lost = None if file.lost is None else (file.lost | stated) - facts.keys()
    return Vocabulary(name, file.path, tuple(facts.values()), lost)


def _check_place(file: VocabularyFile, found: list[Diagnostic]) -> None:
    """Report a header that names another vocabulary than the file's own name: acts would look for it in vain."""
    entry = next((entry for entry in file.header if entry.key == "vocabulary"), None)
    if entry is not None and file.path != f"regulation/vocabulary/{entry.value}.kzl":
        found.append(
            source_kinds.MISPLACED_FILE.at(
                entry.value_span,
                f"the header says that this is the vocabulary {entry.value}",
                f"such a file is called regulation/vocabulary/{entry.value}.kzl",
            )
        )


def labels(titles: tuple[Title, ...]) -> Labels:
    """Return titles as labels by language; the last of several in one language stands."""
    texts = {title.language: title.text for title in titles}
    return Labels(texts.get("kk", ""), texts.get("ru", ""), texts.get("en", ""))


def bad_name(name: str) -> Said | None:
    """Return why ``name`` cannot name a fact, a value, a rule or an option, or None."""
    foreign = None if name.isascii() else foreign_letters(name)
    if foreign is not None:
        return foreign
    if name.startswith("_") or name.endswith("_") or "__" in name:
        return wording.misplaced_underscore(name)
    return None


def _good_path(declaration: FactDeclaration, found: list[Diagnostic]) -> bool:
    for part in declaration.path.split("."):
        reason = bad_name(part)
        if reason is None and part != part.lower():
            reason = wording.has_capitals(part)
        if reason is None and declaration.path in _RESERVED:
            reason = wording.name_of_every_case(declaration.path)
        if reason is not None:
            found.append(kinds.BAD_NAME.at(declaration.path_span, reason, wording.PLAIN_NAME))
            return False
    return True


def _fact(declaration: FactDeclaration, found: list[Diagnostic]) -> Fact | None:
    kind: Type = cast(Type, declaration.type_name) if declaration.type_name else "enumeration"
    values: list[Value] = []
    if kind == "enumeration":
        if len(declaration.values) == 1:
            written = declaration.values[0]
            nearest = did_you_mean(written, _TYPES)
            found.append(
                kinds.BAD_ENUMERATION_VALUE.at(
                    declaration.value_spans[0],
                    declarations.no_choice(written),
                    advice.did_you_mean(nearest) if nearest else declarations.the_types(_TYPES),
                )
            )
            return None
        for value, span in zip(declaration.values, declaration.value_spans, strict=True):
            reason = bad_name(value)
            if "." in value:
                reason = wording.has_dot(value)
            if reason is None and any(value == other.name for other in values):
                reason = wording.listed_twice(value)
            if reason is not None:
                found.append(kinds.BAD_ENUMERATION_VALUE.at(span, reason, wording.ONE_PLAIN_NAME))
                continue
            values.append(Value(value, labels(tuple(t for v, t in declaration.value_labels if v == value))))
    for value, title in declaration.value_labels:
        if value not in declaration.values:
            nearest = did_you_mean(value, declaration.values)
            found.append(
                kinds.BAD_ENUMERATION_VALUE.at(
                    _in_file(title.span, declaration.span),
                    expressions.no_value(value, declaration.path),
                    advice.did_you_mean(nearest) if nearest else "",
                )
            )
    fact = Fact(declaration.path, kind, tuple(values), labels(declaration.labels), declaration.path_span)
    _check_labels(fact, found)
    return fact


def _in_file(span: Span, where: Span) -> Span:
    return Span(where.file, span.line, span.column, span.end_line, span.end_column)


def _check_labels(fact: Fact, found: list[Diagnostic]) -> None:
    missing = [code for code in ("kk", "ru", "en") if not getattr(fact.labels, code)]
    if missing:
        said = declarations.no_label(fact.path, missing)
        found.append(kinds.MISSING_LABEL.at(fact.span, said, declarations.LABELS_ARE_READ))


def _check_groups(facts: dict[str, Fact], found: list[Diagnostic]) -> None:
    for path, fact in facts.items():
        parts = path.split(".")
        for length in range(1, len(parts)):
            outer = facts.get(".".join(parts[:length]))
            if outer is not None:
                found.append(
                    kinds.FACT_AND_GROUP.at(
                        fact.span,
                        declarations.fact_and_group(outer.path, path),
                        declarations.RENAME_ONE,
                        (declarations.declared_here(outer.span),),
                    )
                )
