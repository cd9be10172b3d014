"""Source and what to judge by → verdicts of every piece, in this process or in several, and the counts of all."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kzlaw.batch.engines import Verdicts, engine_of, facts_of
from kzlaw.batch.model import BEGINNING, Judging, Piece, Read, Reject, Source, after
from kzlaw.batch.output import write_part, written_rows
from kzlaw.batch.reading import read_piece
from kzlaw.batch.sharing import each_piece
from kzlaw.batch.tally import Tally, count, nothing
from kzlaw.batch.workshop import Finished, Wanted, Workshop, fingerprint

SHOWN_REJECTS = 20


class PieceResult(msgspec.Struct, frozen=True):
    """What came of one piece: its counts, and the first of its rejects for the screen."""

    number: int
    done: int
    tally: Tally
    rejects: tuple[Reject, ...]


class Outcome(msgspec.Struct, frozen=True):
    """What came of a run. ``resumed`` is how many rows an earlier run had judged."""

    tally: Tally
    verdicts: Verdicts
    engine: str
    rejects: tuple[Reject, ...]
    resumed: int


class Task(msgspec.Struct, frozen=True):
    """All that is needed to judge a piece, wherever that is done."""

    judging: Judging
    engine: str
    wanted: Wanted
    workshop: Workshop | None

    def __call__(self, piece: Piece) -> PieceResult:
        """Judge a piece, keep its parts, and return its counts."""
        engine = engine_of(self.judging, self.engine)
        read: Read = read_piece(piece, facts_of(self.judging))
        judged = engine.judge(read.cases)
        tally = count(judged, len(read.rejects), engine.verdicts)
        if self.workshop is not None:
            if self.wanted.out is not None:
                only = self.wanted.only == "problems"
                table = written_rows(judged, read.rows, self.judging, engine.verdicts, only)
                part = self.workshop.part(piece.number)
                write_part(table, part, self.workshop.suffix, header=piece.number == 0)
            if self.wanted.rejects is not None:
                self.workshop.put_rejects(piece.number, read.rejects)
            self.workshop.finish_piece(piece.number, tally, after(piece))
        return PieceResult(piece.number, piece.done, tally, read.rejects[:SHOWN_REJECTS])


def run(
    source: Source,
    judging: Judging,
    wanted: Wanted,
    *,
    engine: str = "auto",
    jobs: int = 1,
    resume: bool = False,
    progress: Callable[[int], None] = lambda _done: None,
) -> Outcome:
    """Judge all cases of a source and write what is wanted; OSError where a file cannot be read or written.

    Memory does not grow with the source. A run that is stopped leaves no file under its final name; with ``resume``
    the next one goes on where it stopped, if source, rules and options are the same, and else starts over.
    """
    chosen = engine_of(judging, engine)
    suffix = wanted.out.suffix.lower() if wanted.out is not None else ".jsonl"
    workshop = Workshop(wanted.folder, suffix) if wanted.folder is not None else None
    done: dict[int, Finished] = {}
    if workshop is not None:
        rules: list[tuple[str, str]] = [
            (f"{provision.component}/{provision.unit}/{provision.given_by}", provision.text_hash)
            for edition in facts_of(judging).rules.EDITIONS
            for provision in edition.provisions
        ]
        mark = fingerprint(source, judging, wanted, rules)
        done = workshop.begin(mark, resume, parts=wanted.out is not None)
    total = nothing(chosen.verdicts)
    for finished in done.values():
        total += finished.tally
    resumed, pieces, start = total.read, len(done), BEGINNING
    while start.number in done:
        # What was finished without a gap is not even read again.
        start = done[start.number].following
    shown: list[Reject] = []
    task = Task(judging, chosen.name, wanted, workshop)
    threads = source.columnar and chosen.name == "columns"
    for result in each_piece(source, start, task, jobs, threads=threads, done=done):
        pieces += 1
        total += result.tally
        shown += result.rejects[: SHOWN_REJECTS - len(shown)]
        progress(result.done)
    if not total.adds_up:
        raise RuntimeError(f"{total.read} rows were read, but {total.judged + total.rejected} accounted for")
    if workshop is not None:
        if not pieces:
            _put_nothing(task)
            pieces = 1
        workshop.finish(wanted, pieces, total.rejected)
    return Outcome(total, chosen.verdicts, chosen.name, tuple(shown), resumed)


def _put_nothing(task: Task) -> None:
    """Keep the parts of a source without a single row: its output has columns and no rows."""
    from kzlaw.batch.model import Documents

    task(Documents(0, 1, 0, ()))
