"""Any text → Markdown and HTML that show it and nothing else: no text can become markup, code or a link."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

# Every ASCII sign that Markdown, its extensions or HTML could read where it stands. The signs of plain prose are left
# as they are, so that pages can be read and compared without a browser.
_SIGN = re.compile(
    r"""[!-$&'(*+<>?@\[-`{-~]        # all that opens, closes or joins something
      | (?<![^\W_])-|-(?![^\W_])    # a hyphen that is not inside a word
      | :(?![ ]|$)|^:               # `:smile:`, a definition
      | ^=|=(?==)|(?<==)=           # a heading, marked text
      | (?<![^\d.])\.|\.(?=\.)      # after a number it would begin a list; three make an ellipsis
      | [^\S ]                      # tabs, and all white space but the plain space
    """,
    re.VERBOSE,
)
_OUTER_SPACE = re.compile(r"^ | $|(?<= ) ")
_NO_ANCHOR = re.compile(r"[^\w-]")
_PLAIN_CODE = re.compile(r"[\w./:!#-]*[\w/](?:, [a-z]+ \w+)?")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+")
_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9./-]+")


class Written(str):
    """Text that is Markdown or HTML already: a template prints it as it is."""

    __slots__ = ()


def escaped(text: str) -> Written:
    """Return a text as it is to be read, safe in Markdown, in HTML and in an attribute."""
    return Written(_OUTER_SPACE.sub("&#32;", within_html(text)))


def within_html(text: str) -> Written:
    """Return a text for the inside of raw HTML, where no space is lost."""
    return Written(_SIGN.sub(lambda sign: f"&#{ord(sign[0])};", text))


def finished(value: object) -> str:
    """Return what a template prints for a value: everything is a text to be escaped unless it is written already."""
    return value if isinstance(value, Written) else escaped(str(value))


def anchored(name: str) -> Written:
    """Return an id of a unit or a norm as an HTML id, which the ids of this project are already."""
    return Written(_NO_ANCHOR.sub("-", name))


def code(text: str) -> Written:
    """Return a name or a place as code within a line."""
    if _PLAIN_CODE.fullmatch(text):
        return Written(f"`{text}`")
    return Written(f"<code>{escaped(text)}</code>")


def code_html(text: str) -> Written:
    """Return a name or a place as code within raw HTML."""
    return Written(f"<code>{within_html(text)}</code>")


def fenced(text: str, language: str, title: str = "") -> Written:
    """Return lines of a file as a block of code, in a fence that none of them can close."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    head = f' title="{title}"' if title and _PLAIN_CODE.fullmatch(title) else ""
    return Written(f"{fence}{language}{head}\n{text}\n{fence}")


def relative(target: str, page: str) -> str:
    """Return the address of a page as seen from another."""
    folder, _, name = target.rpartition("/")
    way = _way(folder, page.rpartition("/")[0])
    return name if way == "." else f"{way}/{name}"


@lru_cache(maxsize=4_096)
def _way(folder: str, start: str) -> str:
    return posixpath.relpath(folder or ".", start or ".")


def address(url: str) -> Written:
    """Return an address as a link to the official database; what is no web address is a text."""
    if not _ADDRESS.fullmatch(url):
        return escaped(url)
    if _PLAIN_ADDRESS.fullmatch(url):
        return Written(f'<a href="{url}">{url}</a>')
    return Written(f'<a href="{escaped(url)}">{escaped(url)}</a>')


def official(url: str, text: Written) -> Written:
    """Return a link to the official database under a text; nothing where the address is none of the web."""
    return Written(f'<a href="{escaped(url)}">{text}</a>') if _ADDRESS.fullmatch(url) else Written("")
