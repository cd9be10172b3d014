"""Operations and scopes of amending acts: every form that real acts print."""

from __future__ import annotations

import datetime

import pytest

from kzlaw.citation import ActReference, Step
from kzlaw.parsed.phrases.amending import is_operation_shape, parse_operation
from kzlaw.parsed.phrases.model import NotUnderstood, OperationPhrase, ScopePhrase
from kzlaw.parsed.phrases.scopes import parse_scope


def path(steps: tuple[Step, ...]) -> str:
    return "/".join(step.kind + ",".join(step.numbers) for step in steps)


def written(operation: OperationPhrase) -> str:
    parts = [operation.kind, " ".join(path(target) or "." for target in operation.targets)]
    if operation.kind.endswith("words"):
        parts += [" | ".join(operation.old), " | ".join(operation.new)]
    if operation.renumbered:
        parts.append(" ".join(path(target) for target in operation.renumbered))
    parts += ["throughout"] * operation.throughout + ["before"] * operation.before
    parts += [f"{operation.several} units"] * (operation.several is not None)
    if operation.as_annex is not None:
        parts.append(f"annex {operation.as_annex}".strip())
    return "; ".join(parts)


CASES = [
    ("10-тармақ мынадай редакцияда жазылсын:", ["replace; paragraph10"]),
    ("10-1-тармақ мынадай редакцияда жазылсын:", ["replace; paragraph10-1"]),
    ("8-1) тармақша мынадай редакцияда жазылсын:", ["replace; subparagraph8-1"]),
    ("2) және 3) тармақтар мынадай редакцияда жазылсын:", ["replace; subparagraph2 subparagraph3"]),
    ("2), 3) және 5) тармақшалар мынадай редакцияда жазылсын:", ["replace; subparagraph2 subparagraph3 subparagraph5"]),
    ("1) 10-тармақтың екінші бөлігі мынадай редакцияда жазылсын:", ["replace; paragraph10/part2"]),
    ("2. 5-баптың 2-тармағы мынадай редакцияда жазылсын:", ["replace; article5/paragraph2"]),
    ("кіріспе мынадай редакцияда жазылсын:", ["replace; preamble"]),
    ("кіріспесі мынадай редакцияда жазылсын:", ["replace; preamble"]),
    ("тақырыбы мынадай редакцияда жазылсын:", ["replace; title"]),
    ("2-тараудың тақырыбы мынадай редакцияда жазылсын:", ["replace; chapter2/title"]),
    ("3-тармақтың екінші сөйлемі мынадай редакцияда жазылсын:", ["replace; paragraph3/sentence2"]),
    ("қосымша осы қаулыға 2-қосымшаға сәйкес жаңа редакцияда жазылсын.", ["replace; annex; annex 2"]),
    ("мынадай мазмұндағы 32-тармақпен толықтырылсын:", ["insert; paragraph32"]),
    ("10-тармақ мынадай мазмұндағы 7) тармақшамен толықтырылсын:", ["insert; paragraph10/subparagraph7"]),
    ("мынадай мазмұндағы екінші және үшінші бөліктермен толықтырылсын:", ["insert; part2 part3"]),
    ("мынадай мазмұндағы 2-1-тараумен толықтырылсын:", ["insert; chapter2-1"]),
    ("мынадай мазмұндағы абзацпен толықтырылсын:", ["insert; indent"]),
    ("екінші бөліктен кейін мынадай мазмұндағы бөлікпен толықтырылсын:", ["insert; part3"]),
    ("екінші бөліктен кейін мынадай мазмұндағы бөліктермен толықтырылсын:", ["insert; part3; 0 units"]),
    ("мынадай мазмұндағы екі абзацпен толықтырылсын:", ["insert; indent; 2 units"]),
    ("5-тармақ мынадай мазмұндағы он бір бөлікпен толықтырылсын:", ["insert; paragraph5/part; 11 units"]),
    ("3) тармақшадан кейін мынадай мазмұндағы тармақшалармен толықтырылсын:", ["insert; subparagraph; 0 units"]),
    (
        "10-тармақтың бірінші бөлігі екінші абзацтан кейін мынадай мазмұндағы абзацпен толықтырылсын:",
        ["insert; paragraph10/part1/indent3"],
    ),
    ("мынадай редакциядағы 5-1-тармақпен толықтырылсын:", ["insert; paragraph5-1"]),
    ("5-тармақ мынадай мазмұнда жазылсын:", ["replace; paragraph5"]),
    ("осы қаулыға қосымшаға сәйкес редакцияда жазылсын.", ["replace; .; annex"]),
    (
        "1 және 2-қосымшалар осы бұйрыққа 3 және 4-қосымшаларға сәйкес жаңа редакцияда жазылсын;",
        ["replace; annex1; annex 3", "replace; annex2; annex 4"],
    ),
    (
        "осы қаулыға 1, 2-қосымшаларға сәйкес 5 және 6-қосымшалармен толықтырылсын;",
        ["insert; annex5; annex 1", "insert; annex6; annex 2"],
    ),
    (
        '4) тармақшасындағы "." тыныс белгісі ";" тыныс белгісімен ауыстырылып, мынадай мазмұндағы 5) тармақшамен '
        "толықтырылсын:",
        ["replace-words; subparagraph4; .; ;", "insert; subparagraph5"],
    ),
    ('5-тармақтың екінші бөлігі "А." деген сөйлеммен толықтырылсын;', ["insert; paragraph5/part2/sentence"]),
    ("қаулының тақырыбы мынадай редакцияда жазылсын:", ["replace; title"]),
    ("осы қаулыға қосымшаға сәйкес 3-қосымшамен толықтырылсын.", ["insert; annex3; annex"]),
    ('"оқырман" деген сөз "пайдаланушы" деген сөзбен ауыстырылсын;', ["replace-words; .; оқырман; пайдаланушы"]),
    ('"5" деген цифр "10" деген цифрлармен ауыстырылсын;', ["replace-words; .; 5; 10"]),
    (
        'он төртінші бөліктегі "алты айға" деген сөздер "тоғыз айға" деген сөздермен ауыстырылсын;',
        ["replace-words; part14; алты айға; тоғыз айға"],
    ),
    (
        '10-тармақтың бірінші бөлігінде "А" деген сөздер "Ә" деген сөздермен, "Б" деген сөз '
        '"В" деген сөзбен ауыстырылсын.',
        ["replace-words; paragraph10/part1; А | Б; Ә | В"],
    ),
    ("«А» және «Б» деген сөздер «В» деген сөзбен ауыстырылсын;", ["replace-words; .; А | Б; В | В"]),
    (
        'бүкіл мәтін бойынша "А", "Б" деген сөздер тиісінше "В", "Г" деген сөздермен ауыстырылсын;',
        ["replace-words; .; А | Б; В | Г; throughout"],
    ),
    (
        '10-тармақтың он алтыншы бөлігі "үш жұмыс күні ішінде" деген сөздерден кейін '
        '"жазбаша" деген сөзбен толықтырылсын.',
        ["insert-words; paragraph10/part16; үш жұмыс күні ішінде; жазбаша"],
    ),
    ('"А" деген сөздердің алдынан "Б" деген сөздермен толықтырылсын;', ["insert-words; .; А; Б; before"]),
    ('3-тармақ "Б" деген сөздермен толықтырылсын;', ["insert-words; paragraph3; ; Б"]),
    ('"А" деген сөздер алып тасталсын;', ["delete-words; .; А; "]),
    ('3-тармақта "А", "Б" деген сөздер алып тасталсын;', ["delete-words; paragraph3; А | Б; "]),
    ("10-тармақтың екінші бөлігі алып тасталсын", ["delete; paragraph10/part2"]),
    ("8-тармақ және 10-тармақтың екінші бөлігі алып тасталсын;", ["delete; paragraph8 paragraph10/part2"]),
    ("5) – 7) тармақшалар алып тасталсын;", ["delete; subparagraph5 subparagraph6 subparagraph7"]),
    ("бірінші бөліктегі екінші сөйлем алып тасталсын;", ["delete; part1/sentence2"]),
    ("10-тармақтың екінші бөлігінің күші жойылды деп танылсын;", ["repeal; paragraph10/part2"]),
    ("3-тармақтың, 4-тармақтың күші жойылды деп танылсын;", ["repeal; paragraph3 paragraph4"]),
    ("Осы қаулыға қосымшаға сәйкес Үкіметтің кейбір шешімдерінің күші жойылды деп танылсын.", ["repeal; act; annex"]),
    (
        "төртінші – алтыншы бөліктер тиісінше үшінші – бесінші бөліктер деп есептелсін",
        ["renumber; part4 part5 part6; part3 part4 part5"],
    ),
    (
        "10-тармақтың үшінші бөлігі екінші бөлік деп есептелсін;",
        ["renumber; paragraph10/part3; paragraph10/part2"],
    ),
    ("11-тармақ 12-тармақ деп есептелсін;", ["renumber; paragraph11; paragraph12"]),
    (
        '10-тармақтың екінші бөлігі алып тасталсын, үшінші бөлігіндегі "А" деген сөздер "Б" '
        "деген сөздермен ауыстырылсын;",
        ["delete; paragraph10/part2", "replace-words; paragraph10/part3; А; Б"],
    ),
    (
        '3-тармақта "5" деген цифр "10" деген цифрлармен ауыстырылсын, "А" деген сөздер алып тасталсын және '
        '"Б" деген сөзден кейін "В" деген сөзбен толықтырылсын.',
        ["replace-words; paragraph3; 5; 10", "delete-words; paragraph3; А; ", "insert-words; paragraph3; Б; В"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_operations(text: str, expected: list[str]) -> None:
    found = parse_operation(text)
    assert isinstance(found, tuple), found
    assert [written(operation) for operation in found] == expected
    assert is_operation_shape(text)
    assert all(0 <= operation.span[0] < operation.span[1] <= len(text) for operation in found)
    assert found[-1].quoted_follows == text.endswith(":")


@pytest.mark.parametrize(
    ("words", "old"),
    [
        ('"А "Б"', 'А "Б'),
        ('"А "Б", В"', 'А "Б", В'),
        ("«А «Б» В»", "А «Б» В"),
        ('«А "Б", "В" Г»', 'А "Б", "В" Г'),
        ("“А, Б”", "А, Б"),
        ('"А; Б."', "А; Б."),
    ],
)
def test_quotation_marks_nested_and_unbalanced(words: str, old: str) -> None:
    found = parse_operation(f'3-тармақта {words} деген сөздер "Г «Д» деген сөздермен ауыстырылсын;')
    assert isinstance(found, tuple), found
    assert found[0].old == (old,)
    assert found[0].new == ("Г «Д",)


def test_new_edition_of_the_whole() -> None:
    found = parse_operation(
        "көрсетілген қаулымен бекітілген Кітапхананы пайдалану қағидалары осы қаулыға қосымшаға сәйкес "
        "жаңа редакцияда жазылсын."
    )
    assert isinstance(found, tuple)
    assert (found[0].targets, found[0].as_annex, found[0].component_title) == (
        ((),),
        "",
        "Кітапхананы пайдалану қағидалары",
    )


def test_new_text_on_the_line_itself() -> None:
    found = parse_operation('3-тармақ мынадай редакцияда жазылсын: "3. Оқырман – кітап оқитын адам.";')
    assert isinstance(found, tuple)
    assert (found[0].new, found[0].quoted_follows) == (("3. Оқырман – кітап оқитын адам.",), False)


def test_repeal_of_an_act() -> None:
    found = parse_operation(
        '"Кітап қоры туралы" Қазақстан Республикасы Үкіметінің 2015 жылғы 3 мамырдағы № 55 қаулысының '
        "күші жойылды деп танылсын."
    )
    assert isinstance(found, tuple)
    assert found[0].act == ActReference(
        "Кітап қоры туралы", "resolution", "government", datetime.date(2015, 5, 3), "55"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1-тармақтың төртінші абзацы басқаша түрде жазылсын:", "басқаша"),
        ("кітап алып тасталсын;", "кітап"),
        ("10-тармақ екінші бөлігі алып тасталсын;", "10-тармақ екінші бөлігі алып тасталсын"),
        ("төртінші – алтыншы бөліктер тиісінше үшінші бөлік деп есептелсін", None),
        ("алып тасталсын;", None),
        ("1 және 2-қосымшалар осы бұйрыққа 1-3-қосымшаларға сәйкес жаңа редакцияда жазылсын;", None),
        ("3-тармақтың екінші, 4-тармақтың үшінші абзацынан кейін мынадай мазмұндағы абзацпен толықтырылсын:", None),
        ("4-тармақ және 5-тармақ мынадай мазмұндағы абзацтармен толықтырылсын:", None),
        ('"А", "Б" деген сөздер "В", "Г", "Д" деген сөздермен ауыстырылсын;', None),
    ],
)
def test_not_understood_at_its_words(text: str, words: str | None) -> None:
    found = parse_operation(text)
    assert isinstance(found, NotUnderstood)
    assert 0 <= found.start < found.end <= len(text)
    if words is not None:
        assert text[found.start : found.end] == words


@pytest.mark.parametrize("text", ["Кітаптар сөреге қойылады.", "Қағидалар бекітілсін.", "Мыналар:", ""])
def test_not_an_operation(text: str) -> None:
    assert parse_operation(text) is None
    assert not is_operation_shape(text)


ACT = ActReference("Кітапхана қағидаларын бекіту туралы", "resolution", "government", datetime.date(2012, 3, 1), "14")
NAMED = '"Кітапхана қағидаларын бекіту туралы" Қазақстан Республикасы Үкіметінің 2012 жылғы 1 наурыздағы № 14'


@pytest.mark.parametrize(
    ("text", "targets", "component", "act"),
    [
        ("10-тармақта:", ["paragraph10"], None, None),
        ("6) тармақшада:", ["subparagraph6"], None, None),
        ("бірінші бөліктің екінші абзацында:", ["part1/indent2"], None, None),
        ("2) 3-тармақтың бірінші бөлігінде:", ["paragraph3/part1"], None, None),
        ("кіріспеде:", ["preamble"], None, None),
        ("көрсетілген қаулыға 1-қосымшада:", ["annex1"], None, None),
        ("көрсетілген қаулының 1-тармағында:", ["paragraph1"], None, None),
        ("көрсетілген қаулымен бекітілген Кітапхана қағидаларында:", [], "Кітапхана қағидалары", None),
        ("көрсетілген қаулымен бекітілген Кітапхана тізбесінде:", [], "Кітапхана тізбесі", None),
        (
            "аталған бұйрықпен бекітілген Кітапхана қағидаларының 4-тармағында:",
            ["paragraph4"],
            "Кітапхана қағидалары",
            None,
        ),
        (f"1. {NAMED} қаулысына мынадай өзгеріс пен толықтыру енгізілсін:", [], None, ACT),
        (f"{NAMED} қаулысына мынадай өзгерістер енгізілсін:", [], None, ACT),
        (f"1) {NAMED} қаулысында:", [], None, ACT),
        ("Үкіметтің кейбір шешімдеріне мынадай өзгерістер енгізілсін:", [], None, None),
    ],
)
def test_scopes(text: str, targets: list[str], component: str | None, act: ActReference | None) -> None:
    found = parse_scope(text)
    assert isinstance(found, ScopePhrase), found
    assert [path(target) for target in found.targets] == targets
    assert (found.component_title, found.act) == (component, act)


def test_the_title_of_an_amending_act_holds_the_name_of_another() -> None:
    title = f"{NAMED[1:]} қаулысына өзгеріс енгізу туралы"
    found = parse_scope(
        f'1. "{title}" Қазақстан Республикасы Үкіметінің 2022 жылғы 5 мамырдағы № 20 қаулысына '
        "мынадай өзгеріс енгізілсін:"
    )
    assert isinstance(found, ScopePhrase) and found.act is not None
    assert (found.act.title, found.act.number) == (title, "20")


@pytest.mark.parametrize(
    "text",
    [
        "Мыналар:",
        "10. Оқырман билеті:",
        "Осы Қағидаларда мынадай ұғымдар пайдаланылады:",
        "10-тармақ мынадай редакцияда жазылсын:",
        "",
    ],
)
def test_not_a_scope(text: str) -> None:
    assert parse_scope(text) is None
