"""Random texts of law: paragraphs, subparagraphs, parts, headings and quoted units, nested as acts nest them."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = (
    "оқырман кітапты күнтізбелік он күн ішінде қайтарады кітапхана билет береді Ересек үш жұмыс күні осы тармақтың "
    'екінші бөлігінде № 148 (бұдан әрі – АХҚО) ҚР 2-тармақ «Бүркіт» "атау" e-mail 10,5 % |жақша \\ қисық * _'
).split()
ENDINGS = (".", ";", ":", ",", "", "!", "?", ").", '";', '".', "»;")
SIGNATURES: tuple[list[str], ...] = (["      Премьер-Министр", "      Ә. Аты-Жөні"], ["Министр Б. Тегі"], [])


def _line(words: list[str], ending: str) -> str:
    return " ".join(words) + ending


SENTENCE = st.builds(_line, st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.sampled_from(ENDINGS))


def _numbered(kind: str, number: int, text: str) -> str:
    match kind:
        case "paragraph":
            return f"{number}. {text}"
        case "article":
            return f"{number}-бап. {text}"
        case "chapter":
            return f"{number}-тарау. {text}"
        case "subparagraph":
            return f"{number}) {text}"
        case "table":
            return f"{text}\t{number}\t"
        case "operation":
            return f"{number}-тармақ мынадай редакцияда жазылсын:"
        case "quoted":
            return f'"{number}. {text}'
        case "amends":
            return f"{number}. № {number} қаулыға мынадай өзгерістер енгізілсін:"
        case _:
            return text


KINDS = (
    "paragraph", "paragraph", "subparagraph", "subparagraph", "plain", "plain", "article", "chapter", "table",
    "operation", "quoted", "amends",
)  # fmt: skip
LINES = st.lists(st.builds(_numbered, st.sampled_from(KINDS), st.integers(1, 40), SENTENCE), min_size=1, max_size=25)
BARE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cf")), min_size=1, max_size=40)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, ...]:
    """Return the lines of a text of law, none of them blank, none with blanks around it."""
    lines = [*draw(LINES), *draw(st.lists(BARE, max_size=3)), *draw(st.sampled_from(SIGNATURES))]
    draw(st.randoms()).shuffle(lines) if draw(st.booleans()) else None
    stripped = [line.strip(" \u00a0") for line in lines]
    return tuple(line for line in stripped if line.strip())
