"""A project folder → everything known of it: the one readable list of stages."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from pathlib import Path

import msgspec

from kzlaw.cache.store import Store, key_of
from kzlaw.calendars.load import load as load_calendar
from kzlaw.checked.from_resolved import check
from kzlaw.checked.memory import Memory
from kzlaw.clauses.from_parsed import acts as acts_from
from kzlaw.clauses.from_parsed import phrases_of
from kzlaw.clauses.tree import Act
from kzlaw.clauses.units import Phrases
from kzlaw.diagnostics.catalogue import command as command_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.order import in_order
from kzlaw.editions.citing import ChangedCitation, changed_citations
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.model import Library
from kzlaw.parsed.annotations import parse_block
from kzlaw.parsed.from_source import Block, parse_act
from kzlaw.parsed.syntax import ActFile, Statement, VocabularyFile
from kzlaw.parsed.vocabulary import parse_vocabulary
from kzlaw.resolved.fingerprint import Places
from kzlaw.resolved.from_editions import resolve
from kzlaw.resolved.model import RuleBook
from kzlaw.resolved.remembered import Remembered
from kzlaw.resolved.stale import Stale
from kzlaw.runtime.calendar import WorkingDays
from kzlaw.source.text import SourceText, read_source, text_of
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Vocabulary
from kzlaw.vocabulary.from_parsed import vocabulary as vocabulary_from

REGULATION = "regulation"
VOCABULARY = "vocabulary"


class Understood(msgspec.Struct, frozen=True):
    """A project with all its acts, and every problem found on the way, in order of place."""

    root: Path
    sources: Mapping[str, SourceText]
    acts: tuple[Act, ...]
    vocabularies: Mapping[str, Vocabulary]
    library: Library
    books: tuple[RuleBook, ...]
    calendar: WorkingDays
    places: Places
    found: tuple[Diagnostic, ...]
    changed: tuple[ChangedCitation, ...] = ()
    """Citations that an amendment has upset."""
    stale: tuple[Stale, ...] = ()
    """Statements whose words an amendment has changed."""

    def lines_of(self, file: str) -> tuple[str, ...]:
        """Return the lines of a file of the project, none where it could not be read."""
        source = self.sources.get(file)
        return source.lines if source is not None else ()


class Stores(msgspec.Struct):
    """What earlier runs worked out: lines behind the gutter, phrases of law, emitted files."""

    blocks: Store
    phrases: Store
    emitted: Store
    memory: dict[str, Phrases] = msgspec.field(default_factory=dict)

    @classmethod
    def of(cls, root: Path | None) -> Stores:
        """Open the stores of a project folder; with None, stores that are kept nowhere."""
        return cls(Store(root, "blocks"), Store(root, "phrases"), Store(root, "emitted"))

    def save(self) -> None:
        """Keep what this run worked out."""
        self.blocks.save()
        self.phrases.save()
        self.emitted.save()


def understand(
    root: Path, stores: Stores, overlay: Mapping[str, bytes] | None = None, left_out: Collection[str] = ()
) -> Understood:
    """Return what the files under ``root/regulation`` say.

    ``overlay`` holds files that are not on disk yet; ``left_out`` are paths that are taken for not being there.
    """
    found: list[Diagnostic] = []
    sources = {path: text for path, text in _sources(root, overlay or {}, found) if path not in left_out}
    files, vocabulary_files = _parsed(sources, stores, found)
    vocabularies = {
        name: vocabulary_from(file, name, found)
        for file in vocabulary_files
        for name in [next((entry.value for entry in file.header if entry.key == "vocabulary"), Path(file.path).stem)]
    }
    acts = acts_from(files, found, partial(_phrases, stores))
    del files, vocabulary_files  # what they say is in the acts now, and a long act takes much memory
    library = edit(acts, found)
    loaded = load_calendar(root)
    found.extend(loaded.found)
    calendar = loaded.working_days
    changed = changed_citations(acts, library)
    stale: list[Stale] = []
    places = Places(tuple(sources))
    remembered = Remembered(stores.blocks, places)
    books = resolve(acts, library, vocabularies, found, changed, stale, remembered)
    known = partial(places.key, calendar_key(calendar))
    memory = Memory(known, stores.blocks.keep, partial(stores.blocks.put, value=b""))
    check(acts, library, books, calendar, found, changed, memory)
    in_place = tuple(in_order(found))
    return Understood(
        root, sources, acts, vocabularies, library, books, calendar, places, in_place, changed, tuple(stale)
    )


def calendar_key(calendar: WorkingDays) -> bytes:
    """Return the key of a calendar: two that know the same days from the same source are one."""
    days = (sorted(calendar.days_off), sorted(calendar.working_weekends))
    return key_of(f"{calendar.source} {calendar.first_year} {calendar.last_year} {days}".encode())


def regulation_files(root: Path) -> list[str]:
    """Return the paths of the files that make up the regulation, in order."""
    folder = root / REGULATION
    # What is no regular file, such as a link to nowhere, is reported when it is read.
    return sorted(path.relative_to(root).as_posix() for path in folder.glob("*/*.kzl"))


def _sources(root: Path, overlay: Mapping[str, bytes], found: list[Diagnostic]) -> Iterator[tuple[str, SourceText]]:
    if not (root / REGULATION).is_dir() and not overlay:
        found.append(
            command_kinds.NO_REGULATION.at(
                Span("", 0, 0, 0, 0),
                f"there is no folder `{REGULATION}` here",
                "name the project folder with -C, or begin one: regulation/<act id>/<act id>.kzl",
            )
        )
        return
    for path in sorted({*regulation_files(root), *overlay}):
        source = text_of(path, overlay[path], found) if path in overlay else read_source(root, path, found)
        if source is not None:
            yield path, source


def _parsed(
    sources: Mapping[str, SourceText], stores: Stores, found: list[Diagnostic]
) -> tuple[tuple[ActFile, ...], tuple[VocabularyFile, ...]]:
    files: list[ActFile] = []
    vocabularies: list[VocabularyFile] = []
    for path, source in sources.items():
        if path.startswith(f"{REGULATION}/{VOCABULARY}/"):
            vocabulary = _vocabulary(stores, source, found)
            if vocabulary is not None:
                vocabularies.append(vocabulary)
        else:
            file = parse_act(source, found, partial(_block, stores))
            if file is not None:
                files.append(file)
    return tuple(files), tuple(vocabularies)


_VOCABULARY = msgspec.msgpack.Decoder(VocabularyFile)


def _vocabulary(stores: Stores, source: SourceText, found: list[Diagnostic]) -> VocabularyFile | None:
    """Return the declarations of a file, from the cache where it was read before and nothing was wrong with it."""
    key = key_of(source.path.encode(), "\n".join(source.lines).encode())
    kept = stores.blocks.read(key, _VOCABULARY)
    if kept is not None:
        return kept
    before = len(found)
    vocabulary = parse_vocabulary(source, found)
    if vocabulary is not None and len(found) == before:
        stores.blocks.put(key, msgspec.msgpack.encode(vocabulary))
    return vocabulary


_BLOCK = msgspec.msgpack.Decoder(tuple[Statement, ...])
_PHRASES = msgspec.msgpack.Decoder(Phrases)


def _block(stores: Stores, lines: tuple[str, ...]) -> Block:
    """Return the statements of the lines behind the gutter, from the cache where they were read before."""
    key = key_of("\n".join(lines).encode())
    kept = stores.blocks.read(key, _BLOCK)
    if kept is not None:
        return kept, ()
    block = parse_block(lines)
    if not block[1]:
        stores.blocks.put(key, msgspec.msgpack.encode(block[0]))
    return block


def _phrases(stores: Stores, text: str) -> Phrases:
    """Return what a line of law prints, from the cache where it was read before."""
    known = stores.memory.get(text)
    if known is not None:
        return known
    key = key_of(text.encode())
    phrases = stores.phrases.read(key, _PHRASES)
    if phrases is None:
        phrases = phrases_of(text)
        stores.phrases.put(key, msgspec.msgpack.encode(phrases))
    stores.memory[text] = phrases
    return phrases
