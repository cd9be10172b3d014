"""One small act about a library, as several sources print it."""

from __future__ import annotations

import html
import io
import textwrap
import zipfile

TITLE = (
    '"Кітапхананы пайдалану қағидаларын және сирек кітаптарды оқу залында беру тәртібін бекіту туралы" Қазақстан '
    "Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 қаулысына өзгеріс енгізу туралы"
)
OWN = "Қазақстан Республикасы Үкіметінің 2023 жылғы 6 ақпандағы № 17 қаулысы."
BODY = (
    "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:",
    '1. "Кітапхананы пайдалану қағидаларын бекіту туралы" Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы '
    "№ 5 қаулысына мынадай өзгеріс енгізілсін:",
    "көрсетілген қаулымен бекітілген Кітапхананы пайдалану қағидаларында:",
    "3-тармақ мынадай редакцияда жазылсын:",
    '"3. Оқырман кітапты (оның ішінде сирек кітапты) жиырма күнтізбелік күн ішінде қайтарады, бірақ оқу залынан тыс '
    "жерге сирек кітап берілмейді:",
    "1) оқу залында күтілетін кітап;",
    '2) мұрағат қорының кітабы.".',
    "2. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
)
SIGNATURE = ("Қазақстан Республикасының", "Премьер-Министрі                    А. Б. Тегі")
LINES = (TITLE, OWN, *BODY, *SIGNATURE)
STAMP = ("Қазақстан Республикасы", "Үкіметінің", "2023 жылғы 10 қаңтардағы", "№ 5 қаулысымен", "бекітілген")


def printed(indent: str = "      ", blank: bool = True, end: str = "\n") -> bytes:
    """Return the act as the database prints it, one абзац a line."""
    lines = [TITLE, OWN, *(indent + line for line in (*BODY, *SIGNATURE))]
    return ((end * 2 if blank else end).join(lines) + end).encode()


def wrapped(width: int = 78) -> bytes:
    """Return the act as a PDF gives it: wrapped by width, an indent opening each абзац."""
    parts = [textwrap.fill(TITLE, width, break_on_hyphens=False), "", OWN]
    parts += [
        textwrap.fill(line, width, initial_indent=" " * 6, break_on_hyphens=False, drop_whitespace=True)
        for line in BODY
    ]
    parts += ["      " + line for line in SIGNATURE]
    # A page ends in the middle of an абзац.
    middle = parts[7].replace("\n", "\n\n\n", 1)
    return "\n".join([*parts[:7], middle, *parts[8:]]).encode()


RULES = """\
# Кітапхананы пайдалану қағидаларын бекіту туралы

"Кітапхана ісі туралы" Қазақстан Республикасының Заңына сәйкес Қазақстан Республикасының Үкіметі **ҚАУЛЫ ЕТЕДІ:**

1. Қоса беріліп отырған Кітапхананы пайдалану қағидалары бекітілсін.

2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.

**Қазақстан Республикасының Премьер-Министрі**

**А. Тегі**

> *Қазақстан Республикасы*  
> *Үкіметінің*  
> *2023 жылғы 10 қаңтардағы*  
> *№ 5 қаулысымен*  
> *бекітілген*

## Кітапхананы пайдалану қағидалары

> *Ескерту. Қағида жаңа редакцияда - ҚР Үкіметінің 06.02.2023 № 17 қаулысымен.*

### 1. Жалпы ережелер

1. Кітапхана кітап береді:

   1) оқу залында;

   2) үйге.

*2. Алып тасталды – ҚР Үкіметінің 06.02.2023 № 17 қаулысымен.*

### 2. Кітап беру тәртібі

<a id="p3"></a>

3. Оқырман «кітапты» қайтарады.

> *Ескерту. 3-тармақ жаңа редакцияда – ҚР Үкіметінің 06.02.2023 № 17
> қаулысымен.*

| Кітап | Мерзім |
|---|---|
| сирек | 1 күн |

> *Кітапхананы пайдалану қағидаларына*  
> *қосымша*

## №____ өтінім

```
Аты: ______
     (оқырманның аты)

| қолы
```

<table>
<tr>
<td></td>
<td>МӨР &amp; КҮНІ</td>
</tr>
</table>

> *Қазақстан Республикасы*  
> *Үкіметінің*  
> *2023 жылғы 10 қаңтардағы*  
> *№ 6 қаулысымен*  
> *бекітілген*

## Сирек кітаптардың тізбесі

1. "Абай жолы".
"""


def page() -> bytes:
    """Return an act with an annex as a web page prints it."""
    paragraphs = "".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {html.escape(line)}</p>\n" for line in BODY[:1])
    return f"""<!DOCTYPE html><html><head><title>Базадан</title><style>p > a {{}}</style></head><body>
<nav><p>Мәзір 1. Басты бет</p></nav><!-- <p>жасырын</p> -->
<h1>Кітапхананы пайдалану қағидаларын бекіту туралы</h1>
<p>Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 <a href="/docs/x">қаулысы</a>.</p>
<article>{paragraphs}<p>1. Қоса беріліп отырған
қағидалар бекітілсін.</p><p>2. Осы қаулы жарияланған күнінен бастап қолданысқа енгізіледі.</p>
<table><tr><td><p>Қазақстан Республикасының<br>Премьер-Министрі</p></td><td>А. Тегі</td></tr></table>
<table><tr><td>&nbsp;</td><td>{"<br/>".join(STAMP)}</td></tr></table>
<h3>Кітапхананы пайдалану қағидалары</h3>
<h3>1. Жалпы ережелер</h3>
<p>1. Оқырман кітапты 10<sup>2</sup> рет &laquo;оқиды&raquo;.</p>
<p><span class="note">Ескерту. 1-тармақ жаңа редакцияда.</span></p>
<table><tr><th>Кітап</th><th>Мерзім</th></tr><tr><td>сирек</td><td>1 күн</td></tr></table>
</article><footer><p>Төменгі жол</p></footer></body></html>""".encode()


def document(lines: tuple[str, ...] = LINES, xml: str | None = None) -> bytes:
    """Return the act as a word processor saves it."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    runs = "".join(
        f'<w:p><w:pPr><w:ind w:firstLine="708"/></w:pPr><w:r><w:t xml:space="preserve">{html.escape(line[:9])}</w:t>'
        f"</w:r><w:del><w:r><w:delText>жойылған</w:delText></w:r></w:del>"
        f'<w:r><w:t xml:space="preserve">{html.escape(line[9:])}</w:t></w:r></w:p>'
        for line in lines
    )
    content = xml or f'<?xml version="1.0" encoding="UTF-8"?><w:document {space}><w:body>{runs}</w:body></w:document>'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", content)
    return packed.getvalue()
