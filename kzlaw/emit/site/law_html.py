"""Text of the law, marked, compared and attributed → raw HTML: its words are never read as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from kzlaw.emit.site.interface import named, said
from kzlaw.emit.site.markup import Written, anchored, escaped, within_html
from kzlaw.plan.paging.model import (
    Change,
    HeldAct,
    HomePage,
    Link,
    LostLine,
    Moment,
    Segment,
    TextLine,
    WordCount,
    WordsBy,
)

_TAGS = {"added": "ins", "removed": "del"}


def law(line: TextLine) -> Written:
    """Return an абзац with its quoted words marked, each a link to what they became."""
    opens = "".join(f'<a id="{anchored(unit)}"></a>' for unit in line.opens)
    return Written(opens + "".join(_segment(segment) for segment in line.segments))


def _segment(segment: Segment) -> str:
    text = within_html(segment.text)
    if segment.kind == "informative":
        return f'<span class="law-informative" title="{escaped(segment.reason)}">{text}</span>'
    if segment.kind == "uncovered":
        return f'<span class="law-uncovered">{text}</span>'
    if not segment.quoted:
        return text
    if not segment.text.strip():
        # A space between two quotations: a link of nothing could not be followed.
        return f'<mark class="law-{segment.kind}" id="{anchored(segment.anchor)}">{text}</mark>'
    others = " ".join(anchored(link.fragment) for link in segment.quoted[1:])
    more = f' data-also="{others}"' if others else ""
    link = f'<a href="#{anchored(segment.quoted[0].fragment)}"{more}>{text}</a>'
    return f'<mark class="law-{segment.kind}" id="{anchored(segment.anchor)}">{link}</mark>'


def lost(line: LostLine) -> Written:
    """Return an абзац in which the words that nobody accounts for are marked."""
    pieces = ((within_html(each.text), each.lost) for each in line.words)
    return Written("".join(f'<mark class="law-lost">{text}</mark>' if gone else text for text, gone in pieces))


def redline(lines: Iterable[tuple[Change, ...]]) -> Written:
    """Return two texts as one: words taken away and words put in stand out without colour too."""
    paragraphs = "\n".join(f"<p>{''.join(map(_change, line))}</p>" for line in lines)
    return Written(f'<div class="law-text law-redline" lang="kk">\n{paragraphs}\n</div>')


def _change(change: Change) -> str:
    text = within_html(change.text)
    tag = _TAGS.get(change.kind)
    return f"<{tag}>{text}</{tag}>" if tag else text


def authors(lines: Iterable[tuple[WordsBy, ...]]) -> Written:
    """Return a text with the acts that put its words there: a number after the words, and a key under the text."""
    kept = list(lines)
    paragraphs = "\n".join(f"<p>{''.join(map(_words_by, line))}</p>" for line in kept)
    acts = {each.number: each.by.text for line in kept for each in line}
    key = "\n".join(f'<li class="law-by-{number % 4}">{within_html(acts[number])}</li>' for number in sorted(acts))
    return Written(f'<div class="law-text" lang="kk">\n{paragraphs}\n</div>\n\n<ol class="law-key">\n{key}\n</ol>')


def _words_by(words: WordsBy) -> str:
    act = escaped(words.by.text)
    return (
        f'<span class="law-by-{words.number % 4}" title="{act}">{within_html(words.text)}'
        f"<sup>{words.number}</sup></span>"
    )


def code_lines(text: str) -> Written:
    """Return lines of code for the inside of raw HTML, where each keeps a line of its own."""
    return Written("<br>".join(within_html(line) for line in text.split("\n")))


def words(count: WordCount | None) -> Written:
    """Return coverage in words: a bar, and the numbers under it."""
    if count is None or not count.total:
        return Written("")
    parts = (("rule", count.quoted, "quoted"), ("informative", count.informative, "informative"),
             ("uncovered", count.uncovered, "uncovered"))  # fmt: skip
    bar = "".join(
        f'<span class="law-is-{kind}" style="width:{100 * number / count.total:.2f}%"></span>'
        for kind, number, _ in parts
    )
    said = "".join(f'<li class="law-is-{kind}">{named("words_" + name)}: {number}</li>' for kind, number, name in parts)
    return Written(
        f'<div class="law-bar" aria-hidden="true">{bar}</div>\n<ul class="law-legend law-counts">{said}'
        f"<li>{named('words_total')}: {count.total}</li></ul>"
    )


def timeline(home: HomePage) -> Written:
    """Return the editions of all acts on one line of time: a mark each, as wide as the days that are possible."""
    axis = _axis(home)
    rows = "\n".join(_row(act, axis) for act in home.acts)
    return Written(f'<div class="kz-time" data-search-exclude>\n{rows}\n</div>')


def _axis(home: HomePage) -> str:
    """Return some years under a line of time, each where it begins: the first, the last and round ones between."""
    first, last = home.years
    length = max(1, last - first)
    step = next(each for each in (1, 2, 5, 10, 20, 50, 100) if length <= 6 * each or each == 100)
    round_ones = (year for year in range(first + 1, last) if year % step == 0)
    # Years that stand too near to the ends would be printed over them.
    between = [year for year in round_ones if min(year - first, last - year) * 8 >= length]
    years = "".join(
        f'<span style="left:{100 * (year - first) / length:.2f}%">{year}</span>' for year in (first, *between, last)
    )
    return f'<p class="kz-axis" aria-hidden="true">{years}</p>'


def _row(act: HeldAct, axis: str) -> str:
    marks = "".join(
        f'<span class="kz-moment" style="left:{each.earliest}%;width:{each.latest - each.earliest:.2f}%"></span>'
        for each in act.moments
    )
    listed = "".join(f"<li>{_edition(each)}: {said(each.force)}{_amending(each)}</li>" for each in act.moments)
    heading = f"<p><strong>{within_html(act.heading)}</strong></p>"
    return f'{heading}\n<div class="kz-track" aria-hidden="true">{marks}</div>\n{axis}\n<ul>{listed}</ul>'


def _edition(moment: Moment) -> str:
    return f'<a href="{_address(moment.link)}">{said(moment.given)}</a>'


def _amending(moment: Moment) -> str:
    if not moment.amending.page:
        return ""
    return f' · <a href="{_address(moment.amending)}">{named("what_it_changed")}</a>'


def _address(link: Link) -> str:
    # Raw HTML: the site generator turns no `.md` of it into `.html`.
    return f"{link.page.removesuffix('.md')}.html#{anchored(link.fragment)}"
