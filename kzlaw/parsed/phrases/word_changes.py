"""Clause of an amending line about words → operations: which are old, which new, beside which others they stand."""

from __future__ import annotations

import msgspec
from lark import Token, Tree
from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.parsed.phrases.clauses import Clause, completed, quoted_words
from kzlaw.parsed.phrases.model import NotUnderstood, OperationPhrase
from kzlaw.parsed.phrases.places import Path, expanded, places
from kzlaw.parsed.phrases.quoting import Quoted


class _Mention(msgspec.Struct, frozen=True):
    role: str  # NAMED (old), NAMED_WITH (new), NAMED_AFTER, NAMED_BEFORE (anchors), STANDS_AFTER, STANDS_BEFORE
    words: tuple[str, ...]
    targets: tuple[Path, ...]
    sentence: bool = False


def word_changes(
    clause: Clause, targets: tuple[Path, ...], quoted: tuple[Quoted, ...], component: str | None, throughout: bool
) -> list[OperationPhrase] | NotUnderstood:
    """Return the replacements, insertions and deletions of words that a clause states, in the order printed."""
    mentions = _mentions(clause, targets, quoted)
    verb = next(child for child in clause.change.children if isinstance(child, Token)).type.rsplit("__", 1)[-1]
    span = (clause.start, clause.end)
    if verb == "ADDED":
        # «"A" деген сөзден кейін "B" деген сөздер қосылсын»: what is named in no case is what comes in.
        mentions = [replace(said, role="NAMED_WITH") if said.role == "NAMED" else said for said in mentions]
        verb = "SUPPLEMENTED"
    found: list[OperationPhrase] = []
    position = 0
    while position < len(mentions):
        beside = _beside(mentions[position], verb)
        position += beside is not None
        if position == len(mentions) or (beside is not None and len(beside.words) != 1):
            return NotUnderstood(*span, "the words are not told beside which others stand")
        group: list[_Mention] = []
        while position < len(mentions) and _is_old(mentions[position], verb):
            group.append(mentions[position])
            position += 1
        new: list[_Mention] = []
        while position < len(mentions) and mentions[position].role == "NAMED_WITH":
            new.append(mentions[position])
            position += 1
        words = tuple(word for said in new for word in said.words)
        shared = _shared(group or new[:1], () if not group else words, words)
        if shared is None:
            old = sum(len(said.words) for said in group)
            return NotUnderstood(*span, f"{old} quoted words against {len(words)} do not fit the verb")
        for said, own in shared:
            units = tuple(path for target in said.targets for path in expanded(target)) or ((),)
            made = _change(verb, said, units, said.words if group else (), own, throughout)
            if made is None:
                old = len(said.words) if group else 0
                return NotUnderstood(*span, f"{old} quoted words against {len(own)} do not fit the verb")
            found += [replace(operation, component_title=component, span=span) for operation in made]
        if beside is not None:
            if found[-1].kind == "insert" or len(group) != 1 or len(group[0].words) != 1:
                return NotUnderstood(*span, "there are no words that could stand beside those")
            after = beside.role.endswith("AFTER")
            found[-1] = replace(found[-1], **{"after" if after else "ahead": beside.words[0]})
    return _joined(found)


def _shared(
    group: list[_Mention], new: tuple[str, ...], every: tuple[str, ...]
) -> list[tuple[_Mention, tuple[str, ...]]] | None:
    """Return the old words unit by unit, each with its new ones: «5-тармақтағы "A", 3-тармақтағы "B" … тиісінше …»."""
    units: list[_Mention] = []
    for said in group:
        if units and (units[-1].targets, units[-1].role) == (said.targets, said.role):
            units[-1] = replace(units[-1], words=units[-1].words + said.words)
        else:
            units.append(said)
    if len(units) == 1 or len(new) <= 1:
        return [(said, every) for said in units]
    if len(new) != sum(len(said.words) for said in units):
        return None
    shared = []
    for said in units:
        shared.append((said, new[: len(said.words)]))
        new = new[len(said.words) :]
    return shared


def _change(
    verb: str, said: _Mention, units: tuple[Path, ...], old: tuple[str, ...], new: tuple[str, ...], throughout: bool
) -> list[OperationPhrase] | None:
    """Return what is done to words of some units; None where the words do not fit the verb."""
    match verb, said.role:
        case "DELETED", "NAMED" if old and not new:
            return [OperationPhrase("delete-words", units, old, (), throughout)]
        case "SUPPLEMENTED", "NAMED_AFTER" | "NAMED_BEFORE" if (old and len(new) == 1) or len(old) == len(new) > 0:
            before = said.role == "NAMED_BEFORE"
            # Words put in after several others are that many operations.
            pairs = zip(old, new * len(old) if len(new) == 1 else new, strict=True)
            return [
                OperationPhrase("insert-words", units, (anchor,), (words,), throughout, before)
                for anchor, words in pairs
            ]
        case "SUPPLEMENTED", "NAMED_WITH" if len(new) == 1 and said.sentence:
            # «"Жаңа сөйлем." деген сөйлеммен»: after the closing mark of the unit, not before it.
            return [OperationPhrase("insert", tuple((*unit, Step("sentence", ())) for unit in units), new=new)]
        case "SUPPLEMENTED", "NAMED_WITH" if len(new) == 1:
            # No anchor: the words go to the end of the unit.
            return [OperationPhrase("insert-words", units, (), new, throughout)]
        case "REPLACED", "NAMED" if (old and len(new) == 1) or len(old) == len(new) > 0:
            # Several words replaced by one and the same are that many pairs.
            return [OperationPhrase("replace-words", units, old, new * len(old) if len(new) == 1 else new, throughout)]
        case _:
            return None


def _beside(mention: _Mention, verb: str) -> _Mention | None:
    """Return a mention that says which of the words after it are meant: «"A" деген сөзден кейінгі "B" деген сөз»."""
    told = mention.role.startswith("STANDS") or (verb != "SUPPLEMENTED" and mention.role in _ANCHORS)
    return mention if told else None


def _is_old(mention: _Mention, verb: str) -> bool:
    return mention.role != "NAMED_WITH" and _beside(mention, verb) is None


_ANCHORS = ("NAMED_AFTER", "NAMED_BEFORE")


def _joined(found: list[OperationPhrase]) -> list[OperationPhrase]:
    """Join replacements of one line in one unit: all seek their words in the text before the line."""
    kept: list[OperationPhrase] = []
    for operation in found:
        last = kept[-1] if kept else None
        if last is not None and _is_plain(operation) and _is_plain(last) and operation.targets == last.targets:
            kept[-1] = OperationPhrase(
                "replace-words",
                last.targets,
                last.old + operation.old,
                last.new + operation.new,
                last.throughout,
                component_title=last.component_title,
                span=last.span,
            )
        else:
            kept.append(operation)
    return kept


def _is_plain(operation: OperationPhrase) -> bool:
    return operation.kind == "replace-words" and not operation.after and not operation.ahead


def _mentions(clause: Clause, targets: tuple[Path, ...], quoted: tuple[Quoted, ...]) -> list[_Mention]:
    words = next(clause.change.find_data("words"))
    found: list[_Mention] = []
    current = targets
    for child in words.children:
        if not isinstance(child, Tree):
            continue
        if child.data == "place":
            current = completed(current, tuple(place.steps for place in places(child, amending=True)))
        elif child.data == "mention":
            said = [
                word for token in child.children if (word := quoted_words(token, quoted, clause.offset)) is not None
            ]
            name = next(token for token in reversed(child.children) if isinstance(token, Token))
            found.append(_Mention(name.type.rsplit("__", 1)[-1], tuple(said), current, "сөйлем" in name))
    return found
