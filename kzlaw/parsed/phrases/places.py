"""Syntax tree of cited units → paths of steps, with the grammatical case that says what a path is to its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import msgspec
from lark import Token, Tree

from kzlaw.citation import Step, UnitKind
from kzlaw.parsed.phrases.words import GrammaticalCase, evaluate

Path = tuple[Step, ...]

# Longer stems first: «тармақша» also begins with «тармақ».
KINDS: tuple[tuple[str, UnitKind], ...] = (
    ("тармақша", "subparagraph"), ("тармақ", "paragraph"), ("тармағ", "paragraph"), ("бөлік", "part"),
    ("бөліг", "part"), ("абзац", "indent"), ("бап", "article"), ("баб", "article"), ("тарау", "chapter"),
    ("бөлім", "section"), ("параграф", "division"), ("сөйлем", "sentence"), ("кіріспе", "preamble"),
    ("преамбула", "preamble"), ("тақыры", "title"), ("атау", "title"), ("қосымша", "annex"),
)  # fmt: skip

_RANK: dict[str, int] = {
    "annex": 0, "section": 1, "chapter": 2, "division": 3, "article": 4, "paragraph": 5, "part": 6, "subparagraph": 6,
    "indent": 7, "sentence": 8, "preamble": 1, "title": 9,
}  # fmt: skip

_CASES: dict[str, GrammaticalCase] = {
    "GENITIVE": "genitive", "DATIVE": "dative", "ACCUSATIVE": "accusative", "LOCATIVE": "locative",
    "ABLATIVE": "ablative", "INSTRUMENTAL": "instrumental",
}  # fmt: skip

# More units than an act can have are left as the list that was printed.
_MOST_PATHS = 5000


LAST = "last"
"""The number of «соңғы бөлік»: which one it is only the text can tell."""


class Place(msgspec.Struct, frozen=True):
    """A path as printed: its steps, the case of its last unit, where it stands, and whether it begins with «осы».

    ``possessive`` is set where the first unit is somebody's («тармағы»): a genitive before it then names the owner.
    """

    steps: Path
    case: GrammaticalCase
    start: int
    end: int
    this: bool = False
    possessive: bool = False


def kind_of(word: str) -> UnitKind:
    """Return the kind of unit that a folded word in any case names."""
    return next(kind for stem, kind in KINDS if word.startswith(stem))


def places(tree: Tree[Token], offset: int = 0, *, amending: bool = False) -> tuple[Place, ...]:
    """Return the paths of a `place` tree, each complete: «10-тармақтың 1), 2) тармақшалары және екінші бөлігі» is two.

    ``offset`` is where the parsed text begins. In an ``amending`` line «10-тармақта 2) тармақша …» is one path.
    """
    found: list[Place] = []
    steps: list[Step] = []
    this, start, owned = False, -1, False
    previous: Path = ()
    for branch in _subtrees(tree, ("step", "this_step", "whole_step")):
        step, case, possessive = _step(branch)
        if start < 0:
            start, owned = branch.meta.start_pos, possessive
        this = this or branch.children[0] == "осы"
        steps.append(step)
        # «бірінші бөліктегі екінші сөйлем»: the adjective of a place goes on like a genitive.
        goes_on = case == "genitive" or _adjective(branch) or _titled(tree, branch)
        if (goes_on or (amending and _holds_next(tree, branch))) and not _is_last(tree, branch):
            continue
        path = tuple(steps) if this else inherited(previous, tuple(steps))
        found.append(Place(path, case, offset + start, offset + branch.meta.end_pos, this, owned))
        previous, steps, this, start = path, [], False, -1
    return tuple(found)


def inherited(previous: Path, steps: Path) -> Path:
    """Return ``steps`` under the units of ``previous`` that are larger than its first: a list names those once."""
    rank = _RANK[steps[0].kind]
    if steps[0].kind == "title":
        return steps
    if lettered(steps[0]):
        # «2) тармақшаның а) тармақшасы»: letters stand under the numbers, not beside them.
        numbered = next((place for place, step in enumerate(previous) if lettered(step)), len(previous))
        return (*(step for step in previous[:numbered] if _RANK[step.kind] <= rank), *steps)
    kinds = [step.kind for step in previous]
    if steps[0].kind in kinds:
        return previous[: kinds.index(steps[0].kind)] + steps
    kept: list[Step] = []
    for step in previous:
        if _RANK[step.kind] >= rank:
            break
        kept.append(step)
    return (*kept, *steps)


def lettered(step: Step) -> bool:
    """Return whether a step is a subparagraph with a letter for its number: «а) тармақшасы»."""
    return step.kind == "subparagraph" and bool(step.numbers) and step.numbers[0].isalpha()


def expanded(path: Path) -> tuple[Path, ...]:
    """Return one path for each unit that a path names: lists and ranges of whole numbers taken apart."""
    paths: tuple[Path, ...] = ((),)
    for step in path:
        numbers = _range(step) if step.through is not None else step.numbers
        if numbers is None or len(numbers) == 0 or len(paths) * len(numbers) > _MOST_PATHS:
            paths = tuple((*before, step) for before in paths)
        else:
            paths = tuple((*before, Step(step.kind, (number,))) for before in paths for number in numbers)
    return paths


def _range(step: Step) -> tuple[str, ...] | None:
    *head, first = step.numbers[-1].split("-")
    *tail, last = (step.through or "").split("-")
    # «10-1 – 10-3» counts in its last number; «9 – 10-2» cannot be counted without the act at hand.
    if head != tail or not first.isdigit() or not last.isdigit() or not 0 <= int(last) - int(first) < 1000:
        return None
    counted = ("-".join([*head, str(number)]) for number in range(int(first), int(last) + 1))
    return (*step.numbers[:-1], *counted)


def _subtrees(tree: Tree[Token], names: Iterable[str]) -> list[Tree[Token]]:
    return [child for child in tree.children if isinstance(child, Tree) and child.data.rsplit("__", 1)[-1] in names]


def _is_last(tree: Tree[Token], branch: Tree[Token]) -> bool:
    # A genitive before a comma or «және» ends a path too: «10-тармақтың, 11-тармақтың күші жойылды».
    position = next(index for index, child in enumerate(tree.children) if child is branch)
    rest = tree.children[position + 1 :]
    return not rest or (isinstance(rest[0], Tree) and rest[0].data.endswith("joint"))


def _titled(tree: Tree[Token], branch: Tree[Token]) -> bool:
    # «2-тарау тақырыбы», with no genitive: the title of the chapter, not of the whole.
    following = _next_step(tree, branch)
    return (
        following is not None
        and following.kind == "title"
        and _step(branch)[0].kind in ("section", "chapter", "division")
    )


def _holds_next(tree: Tree[Token], branch: Tree[Token]) -> bool:
    # «10-тармақта 2) тармақша …»: the smaller unit is the one in the larger.
    following = _next_step(tree, branch)
    step, case, _ = _step(branch)
    return following is not None and case == "locative" and _RANK[step.kind] < _RANK[following.kind]


def _next_step(tree: Tree[Token], branch: Tree[Token]) -> Step | None:
    """Return the unit right after another, with no comma and no «және» between them."""
    position = next(index for index, child in enumerate(tree.children) if child is branch)
    following = next(iter(tree.children[position + 1 :]), None)
    return _step(following)[0] if isinstance(following, Tree) and not following.data.endswith("joint") else None


def runs_together(tree: Tree[Token]) -> bool:
    """Return whether a unit follows another with neither a genitive nor a joining word («10-тармақ екінші бөлігі»)."""
    children = [child for child in tree.children if isinstance(child, Tree)]
    return any(
        not first.data.endswith("joint")
        and not second.data.endswith("joint")
        and _step(first)[1] != "genitive"
        and not _adjective(first)
        and not _titled(tree, first)
        and not _holds_next(tree, first)
        for first, second in pairwise(children)
    )


def _adjective(branch: Tree[Token]) -> bool:
    word = branch.children[-1]
    return isinstance(word, Tree) and str(word.children[0]).endswith(("дағы", "дегі", "тағы", "тегі"))


def _step(branch: Tree[Token]) -> tuple[Step, GrammaticalCase, bool]:
    *numbered, unit = [child for child in branch.children if isinstance(child, Tree)]
    word = unit.children[0]
    assert isinstance(word, Token)
    case = _CASES.get(word.type.rsplit("_", 1)[-1], "nominative")
    kind = kind_of(word)
    numbers, through, bracketed = _numbers(numbered[0]) if numbered else ((), None, False)
    # Real acts print «2) және 3) тармақтар»: the bracket says which unit is meant.
    kind = "subparagraph" if bracketed and kind == "paragraph" else kind
    if len(numbers) == 1 and through is None and _plural(word) and numbers[0].count("-") == 1:
        first, last = numbers[0].split("-")
        # «10-12-тармақтар» is a range, «10-1-тармақ» a number.
        if int(last) > int(first):
            numbers, through = (first,), last
    return Step(kind, numbers, through), case, _possessive(word)


def _numbers(tree: Tree[Token]) -> tuple[tuple[str, ...], str | None, bool]:
    numbers: list[str] = []
    through: str | None = None
    bracketed = ranged = False
    for child in tree.children:
        if isinstance(child, Token):
            ranged = True
            continue
        if child.data.endswith("joint"):
            continue
        number = child.children[0]
        text = str(evaluate(number)) if isinstance(number, Tree) else number.rstrip(")-")
        text = LAST if text == "соңғы" else text
        bracketed = bracketed or (isinstance(number, Token) and number.endswith(")"))
        if ranged:
            through, ranged = text, False
        else:
            if through is not None and numbers:
                # A list after a range: the range is counted out so that both fit one step.
                numbers, through = list(_range(Step("part", tuple(numbers), through)) or (*numbers, through)), None
            numbers.append(text)
    return tuple(numbers), through, bracketed


def _plural(word: str) -> bool:
    return any(ending in word[4:] for ending in ("тар", "тер", "дар", "дер", "лар", "лер"))


def _possessive(word: str) -> bool:
    stem = next(stem for stem, _ in KINDS if word.startswith(stem))
    rest = word[len(stem) :]
    for plural in ("тар", "тер", "дар", "дер", "лар", "лер"):
        rest = rest.removeprefix(plural)
    return stem[-1] in "ғгб" or rest.startswith(("ы", "і", "сы", "сі"))
