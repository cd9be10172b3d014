"""Folder of a run → what is done of it: parts under their own names, so that a run that is stopped can go on.

The folder stands beside the output, is made anew unless the run is resumed, and goes away with the last step, which
puts whole files under their final names.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from kzlaw.batch.model import Judging, Reject, Source, Start
from kzlaw.batch.output import joined_parts
from kzlaw.batch.tally import Tally, from_json

SUFFIX = ".kzlaw-run"


class Wanted(msgspec.Struct, frozen=True):
    """What a run is to write: ``out`` and ``rejects`` are None where nothing is; ``only`` is `problems` or `all`.

    ``always`` is set where the reject file is written although no row is rejected.
    """

    out: Path | None
    rejects: Path | None
    only: str
    always: bool = False

    @property
    def anything(self) -> bool:
        """True where some file is to be written."""
        return self.out is not None or self.rejects is not None

    @property
    def folder(self) -> Path | None:
        """Where the parts are kept until the run is over."""
        target = self.out or self.rejects
        return None if target is None else target.with_name(target.name + SUFFIX)


def fingerprint(source: Source, judging: Judging, wanted: Wanted, rules: Iterable[tuple[str, str]]) -> str:
    """Return what must be the same for parts to fit together; empty where the source cannot be known again."""
    if not source.identity:
        return ""
    parts = [source.identity, judging.module, judging.on.isoformat(), repr(judging.readings), wanted.only]
    parts += [f"{wanted.out} {wanted.rejects}", repr(sorted(rules))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


class Finished(msgspec.Struct, frozen=True):
    """A piece that is done: its counts, and where the piece after it begins."""

    tally: Tally
    following: Start


class Workshop(msgspec.Struct, frozen=True):
    """The folder of a run."""

    folder: Path
    suffix: str

    def begin(self, mark: str, resume: bool, parts: bool) -> dict[int, Finished]:
        """Return the pieces that an earlier run has finished: none where this one cannot go on with it.

        ``parts`` says that a piece is finished only where its part of the output is there.
        """
        kept = self.folder / "run.json"
        same = False
        if resume and mark:
            with suppress(OSError, ValueError, AttributeError):
                same = json.loads(kept.read_text("utf-8")).get("mark") == mark
        if same:
            return self._finished(parts)
        if self.folder.exists():
            # Without this file nobody goes on with a folder that is half taken away.
            kept.unlink(missing_ok=True)
            shutil.rmtree(self.folder)
        self.folder.mkdir()
        _write(kept, json.dumps({"mark": mark}))
        return {}

    def _finished(self, parts: bool) -> dict[int, Finished]:
        done: dict[int, Finished] = {}
        for path in self.folder.glob("done-*.json"):
            with suppress(OSError, KeyError, ValueError, TypeError, msgspec.ValidationError):
                number = int(path.stem.removeprefix("done-"))
                record = json.loads(path.read_text("utf-8"))
                if not parts or self.part(number).exists():
                    following = msgspec.convert(record["following"], Start)
                    done[number] = Finished(from_json(record["tally"]), following)
        return done

    def part(self, number: int) -> Path:
        """Return where the output of a piece is kept."""
        return self.folder / f"part-{number:08d}{self.suffix}"

    def rejects(self, number: int) -> Path:
        """Return where the rejected rows of a piece are kept."""
        return self.folder / f"rejects-{number:08d}.jsonl"

    def put_rejects(self, number: int, rejects: Iterable[Reject]) -> None:
        """Keep the rejected rows of a piece."""
        lines = (json.dumps(reject.to_json(), ensure_ascii=False, default=str) + "\n" for reject in rejects)
        with self.rejects(number).open("w", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(lines)

    def finish_piece(self, number: int, tally: Tally, following: Start) -> None:
        """Note that a piece is done, and where the next one begins: only now do its parts count."""
        record = {"tally": tally.to_json(), "following": msgspec.to_builtins(following)}
        _write(self.folder / f"done-{number:08d}.json", json.dumps(record))

    def finish(self, wanted: Wanted, count: int, rejected: int) -> None:
        """Put the whole files under their final names and take the folder away."""
        ready: list[tuple[Path, Path]] = []
        if wanted.out is not None:
            whole = self.folder / f"whole{self.suffix}"
            joined_parts([self.part(number) for number in range(count)], whole, self.suffix)
            ready.append((whole, wanted.out))
        if wanted.rejects is not None and (rejected or wanted.always):
            whole = self.folder / "rejects.jsonl"
            joined_parts([self.rejects(number) for number in range(count)], whole, ".jsonl")
            ready.append((whole, wanted.rejects))
        for whole, target in ready:
            with whole.open("rb") as file:
                os.fsync(file.fileno())
            os.replace(whole, target)
        if wanted.rejects is not None and not rejected and not wanted.always:
            # What an earlier run rejected is no longer true.
            wanted.rejects.unlink(missing_ok=True)
        (self.folder / "run.json").unlink()
        shutil.rmtree(self.folder)


def _write(path: Path, text: str) -> None:
    """Write a small file in one step."""
    beside = path.with_suffix(".tmp")
    beside.write_text(text, "utf-8")
    os.replace(beside, path)
