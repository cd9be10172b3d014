"""Names of the law and of vocabularies → names of Python: legal, free, and the same on every machine."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Container

# The names themselves, not `dir(builtins)`: a newer Python must not change what is written. `l`, `I` and `O` are
# names that readers take for digits.
BUILTINS = frozenset(
    """
    abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex
    copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals
    hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next
    object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str
    sum super tuple type vars zip self cls l I O
    """.split()
)

# What a module of rules imports or defines itself: a rule of that name would hide it.
RULE_MODULE_NAMES = frozenset(
    """
    Case Readings Rule Referral Exemption Condition Labels Finding ExemptionFinding Provision Limits Truth PROVISION
    WORKING_DAYS Decimal date equal differs less at_most more at_least one_of negate every either under plus_years
    plus_months plus_days plus_working_days earliest latest number add subtract at_latest at_earliest before
    after annotations
    """.split()
)

# What a module of facts imports or defines itself.
FACT_MODULE_NAMES = frozenset(
    {"Case", "Date", "Decimal", "Fact", "FACTS", "Labels", "Literal", "FrozenRecord", "TYPE_CHECKING"}
)

# What the package of an act imports or defines itself: its vocabulary's records stand beside.
ACT_MODULE_NAMES = frozenset(
    """
    ACT EDITIONS READINGS DEFAULT_READINGS FACTS CASE_READER Act Edition Reading ReadingOption Readings Verdict
    Difference CaseReader validate differing_readings date
    """.split()
)


def identifier(text: str) -> str:
    """Return a text as a Python identifier, as Python itself would fold it: «para_4-1» is `para_4_1`."""
    name = re.sub(r"\W", "_", unicodedata.normalize("NFKC", text)) or "_"
    return name if name.isidentifier() or keyword.iskeyword(name) else f"_{name}"


def field_name(name: str) -> str:
    """Return the attribute that keeps a fact: a name that Python reserves gets an underscore."""
    field = identifier(name)
    return f"{field}_" if keyword.iskeyword(field) or field in BUILTINS else field


def class_name(path: tuple[str, ...]) -> str:
    """Return the record of a group of facts: `reader.home` is `Reader_Home`, `reading_room` is `ReadingRoom`."""
    name = "_".join("".join(part[:1].upper() + part[1:] for part in step.split("_") if part) for step in path)
    name = identifier(name)
    # Tests import the record: pytest takes every class that begins so for one of tests.
    name = f"Group_{name}" if name.startswith("Test") else name
    return f"{name}_" if name in FACT_MODULE_NAMES or name in ACT_MODULE_NAMES or keyword.iskeyword(name) else name


def free(name: str, taken: Container[str]) -> str:
    """Return the name, with an underscore or a number where it is taken, or is one that Python reserves."""
    return numbered(name, lambda one: one not in taken and not keyword.iskeyword(one) and one not in BUILTINS)


def numbered(name: str, fits: Callable[[str], bool]) -> str:
    """Return the name, else the name with an underscore, else with a number from 2 on, whichever fits.

    Thousands may wish for one name: a free number is looked for in ever larger steps, then between the last two.
    """
    for wish in (name, f"{name}_"):
        if fits(wish):
            return wish
    number, step = 2, 1
    while not fits(f"{name}_{number}"):
        number, step = number + step, step * 2
    low = number - step // 2
    while low < number:
        middle = (low + number) // 2
        low, number = (low, middle) if fits(f"{name}_{middle}") else (middle + 1, number)
    return f"{name}_{number}"


def module_name(text: str) -> str:
    """Return the module or package of an id: lower case, `L2-1` is `l2_1`."""
    name = identifier(text.lower())
    return f"{name}_" if keyword.iskeyword(name) else name
