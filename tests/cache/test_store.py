"""The store gives back what was put, whatever the runs before asked for, and forgets what nobody asks for."""

from __future__ import annotations

import random
from pathlib import Path

from kzlaw.cache.store import FOLDER, Store, key_of

KEYS = [key_of(b"%d" % number) for number in range(400)]


def value(number: int, turn: int) -> bytes:
    return b"%d of turn %d " % (number, turn) * (number % 7 + 1)


def size(root: Path) -> int:
    return sum(file.stat().st_size for file in (root / FOLDER).glob("values-*"))


def test_runs_after_one_another(tmp_path: Path) -> None:
    dice = random.Random(3)
    kept: dict[int, bytes] = {}
    for turn in range(40):
        store = Store(tmp_path, "values")
        share = dice.choice([0.0, 0.3, 0.9, 1.0])
        asked = {number for number in kept if dice.random() < share}
        for number in sorted(asked):
            assert store.get(KEYS[number]) == kept[number]
        new = dice.sample(range(400), dice.choice([0, 1, 60]))
        for number in new:
            store.put(KEYS[number], value(number, turn))
        store.save()
        for number in (*asked, *new):
            # After it was saved, too, a run may ask for what it had asked for.
            expected = value(number, turn) if number in new else kept[number]
            assert store.get(KEYS[number]) == expected
        kept = {number: text for number, text in kept.items() if number in asked or number in _held(tmp_path, kept)}
        kept |= {number: value(number, turn) for number in new}
    assert len(list((tmp_path / FOLDER).iterdir())) <= 1


def _held(root: Path, kept: dict[int, bytes]) -> set[int]:
    """Return what a store still holds though nobody asked for it: less than a quarter may stay."""
    store = Store(root, "values")
    return {number for number in kept if store.get(KEYS[number]) == kept[number]}


def test_what_nobody_asks_for_goes(tmp_path: Path) -> None:
    store = Store(tmp_path, "values")
    for number in range(400):
        store.put(KEYS[number], value(number, 0))
    store.save()
    full = size(tmp_path)
    store = Store(tmp_path, "values")
    for number in range(40):
        assert store.keep(KEYS[number])
    store.save()
    assert size(tmp_path) < full / 5
    store = Store(tmp_path, "values")
    assert [store.get(KEYS[number]) for number in range(40)] == [value(number, 0) for number in range(40)]
    assert store.get(KEYS[40]) is None


def test_a_run_that_asks_for_nothing_changes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path, "values")
    store.put(KEYS[0], b"zero")
    store.save()
    Store(tmp_path, "values").save()
    assert Store(tmp_path, "values").get(KEYS[0]) == b"zero"


def test_one_more_value_copies_the_others(tmp_path: Path) -> None:
    for turn in range(12):
        store = Store(tmp_path, "values")
        for number in range(300):
            if turn:
                assert store.get(KEYS[number]) is not None
            else:
                store.put(KEYS[number], value(number, 0))
        store.put(key_of(b"own", b"%d" % turn), b"x")
        store.save()
    # The values of earlier turns were not asked for: some stay, but not for ever.
    assert size(tmp_path) < 40_000


def test_a_file_cut_short_is_forgotten(tmp_path: Path) -> None:
    store = Store(tmp_path, "values")
    store.put(KEYS[0], b"zero")
    store.save()
    (file,) = (tmp_path / FOLDER).glob("values-*")
    file.write_bytes(file.read_bytes()[:-3])
    store = Store(tmp_path, "values")
    assert store.get(KEYS[0]) is None
    store.put(KEYS[1], b"one")
    store.save()
    assert Store(tmp_path, "values").get(KEYS[1]) == b"one"
