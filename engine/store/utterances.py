"""The utterances of a project: sentences with their meanings."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat
from typing import Any

from engine.errors import SmidgenError
from engine.progress import Report, silent, tracked
from engine.semantics import Meaning, Slot, TaskSchema, nfc, slots_to_list
from engine.store.connections import Connections
from engine.store.folding import fold_sentence
from engine.store.health import CONDITIONS
from engine.store.rows import SPLITS, Utterance
from engine.store.settings import Settings

_PAGE = 1000
_COLUMNS = "id, text, language, intent, scenario, action, slots, split, source"
_STORED = "text, sentence, language, intent, scenario, action, slots, split, source, key"
_KEY = 32
"""Characters of a key; what follows (#2, #3) tells the repeats of a held-out sentence apart."""
_CHANGES = ", ".join(f"{name} = ?" for name in _STORED.split(", ")).replace(
    "key = ?", f"key = ? || substr(key, {_KEY + 1})"
)
ORDERS = {
    "id": "id",
    "text": "sentence",
    "intent": "intent",
    "language": "language",
    "split": "split",
    "source": "source",
    "length": "length(sentence)",
    "recordings": "(select count(*) from recordings where utterance_id = utterances.id)",
}
"""What a list of utterances may be sorted by; a minus sign before the name turns the order round."""


@dataclass(frozen=True)
class Added:
    """How many rows came in, how many were there before, and how many of these are there in another split."""

    added: int
    duplicates: int
    other_split: int = 0

    def __add__(self, other: Added) -> Added:
        return Added(self.added + other.added, self.duplicates + other.duplicates, self.other_split + other.other_split)


@dataclass(frozen=True)
class Filter:
    """Which utterances: `text` anywhere in the sentence (letter case and punctuation do not count), language, intent,
    split, whether there is a recording (None: either), and a finding of `engine.store.health.CONDITIONS`."""

    text: str = ""
    language: str | None = None
    intent: str | None = None
    split: str | None = None
    recorded: bool | None = None
    finding: str | None = None

    def where(self) -> tuple[str, list[Any]]:
        """An SQL condition and its parameters."""
        parts, values = ["1"], list[Any]()
        if self.text.strip():
            folded = fold_sentence(self.text)
            parts.append("instr(sentence, ?)" if folded else "instr(text, ?)")
            values.append(folded or self.text.strip())
        for column in ("language", "intent", "split"):
            if (wanted := getattr(self, column)) is not None:
                parts.append(f"{column} = ?")
                values.append(wanted)
        if self.recorded is not None:
            negation = "" if self.recorded else "not "
            parts.append(f"{negation}exists (select 1 from recordings where utterance_id = utterances.id)")
        if self.finding is not None:
            parts.append(f"({CONDITIONS[self.finding]})")
        return " and ".join(parts), values


def utterance_key(text: str, language: str, meaning: Meaning) -> str:
    """A hash that is the same for the same text, language and meaning; slot order and spacing do not count."""
    slots = sorted((nfc(s.type), nfc(s.value)) for s in meaning.slots)
    parts = json.dumps([nfc(text), language, meaning.intent, slots], ensure_ascii=False)
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:_KEY]


class Utterances:
    """The table `utterances`."""

    def __init__(self, connections: Connections, settings: Settings) -> None:
        self._connections = connections
        self._settings = settings

    def add_many(
        self, rows: Iterable[Utterance], report: Report = silent, total: float = 0, keep_repeats: bool = False
    ) -> Added:
        """Add `rows` in one transaction: all of them, or none where anything (a cancel, say) goes wrong.

        The same text, language and meaning comes in once. With `keep_repeats`, `rows` are one file, and what it holds
        out (dev, test) stays whole: a sentence that it has three times is there three times, and one that train has
        comes in all the same. Adding the file again still adds nothing.
        """
        added = duplicates = other_split = 0
        seen: defaultdict[str, Counter[str]] = defaultdict(Counter)  # by key and split: how often the file holds it out
        marks = ",".join("?" * len(_STORED.split(",")))
        insert = f"insert into utterances ({_STORED}) values ({marks}) on conflict (key) do nothing"
        with self._connections.transaction() as db:
            for row in tracked(rows, "Adding sentences", report, total):
                values = _values(row)
                key = values[-1]
                held = keep_repeats and row.split != "train"
                if held:
                    seen[key][row.split] += 1
                if db.conn.execute(insert, values).rowcount:
                    added += 1
                    continue
                if held and (repeat := self._repeat(db.conn, key, row, seen[key])):
                    added += db.conn.execute(insert, [*values[:-1], repeat]).rowcount
                    continue
                duplicates += 1
                there = db.conn.execute("select split from utterances where key = ?", [key]).fetchone()
                other_split += there[0] != row.split
        return Added(added, duplicates, other_split)

    @staticmethod
    def _repeat(connection: sqlite3.Connection, key: str, row: Utterance, seen: Counter[str]) -> str | None:
        """A free key for the next time that a file holds `row` out, as often as `seen` by now; None where it is there
        that often already, in this split, or from this file and put into another split since."""
        query = "select key, split, source from utterances where key >= ? and key < ?"
        found = connection.execute(query, [key, f"{key}$"]).fetchall()  # $ follows #
        own = sum(split == row.split or (source == row.source and split not in seen) for _, split, source in found)
        if own >= seen[row.split] or sum(source == row.source for _, _, source in found) >= seen.total():
            return None
        taken = {there for there, _, _ in found}
        return next(name for n in range(2, len(taken) + 3) if (name := f"{key}#{n}") not in taken)

    def add(self, utterance: Utterance) -> Utterance:
        """Add one, or find the same one; the row as it is in the database, with its id."""
        self.add_many([utterance])
        found = self.find_same(utterance)
        assert found is not None
        return found

    def find_same(self, utterance: Utterance) -> Utterance | None:
        """The row with the same text, language and meaning, if there is one."""
        key = utterance_key(utterance.text, utterance.language, utterance.meaning)
        return self._one("key = ?", [key])

    def with_text(self, text: str, language: str) -> list[Utterance]:
        """The utterances of this very text (letter case and punctuation do not count), each with its meaning."""
        sentence = fold_sentence(text)
        if not sentence:
            return []
        query = f"select {_COLUMNS} from utterances where sentence = ? and language = ? order by id"
        found = [_utterance(row) for row in self._connections.db.execute(query, [sentence, language])]
        exact = nfc(text)
        return sorted(found, key=lambda utterance: utterance.text != exact)

    def get(self, id: int) -> Utterance:  # noqa: A002
        """One row. Raises `SmidgenError` where there is none."""
        found = self._one("id = ?", [id])
        if found is None:
            raise SmidgenError(f"There is no sentence number {id} in the corpus.", "Look at the corpus again.")
        return found

    def update(self, utterance: Utterance) -> Utterance:
        """Store a changed utterance. Its recordings keep to it. Returns it as it is now."""
        assert utterance.id is not None
        with self._connections.transaction() as db:
            try:
                changed = db.execute(
                    f"update utterances set {_CHANGES} where id = ?", [*_values(utterance), utterance.id]
                )
            except sqlite3.IntegrityError as error:
                raise SmidgenError(
                    f"The corpus already has “{utterance.text}” with this meaning.", "Delete one of the two instead."
                ) from error
            if not changed.rowcount:
                raise SmidgenError(f"There is no sentence number {utterance.id} any more.", "Look at the corpus again.")
        return self.get(utterance.id)

    def update_unless_there(self, utterance: Utterance) -> bool:
        """Store a changed utterance; False, and nothing changed, where it would be the same as another one."""
        assert utterance.id is not None
        with self._connections.transaction() as db:
            query = f"update or ignore utterances set {_CHANGES} where id = ?"
            return bool(db.conn.execute(query, [*_values(utterance), utterance.id]).rowcount)

    def delete(self, ids: Iterable[int]) -> int:
        """Delete rows and say how many. Refused as a whole where one of them has recordings."""
        wanted = list(ids)
        with self._connections.transaction() as db:
            recorded = sum(
                db.execute(f"select count(*) from recordings where utterance_id in ({_marks(part)})", part).fetchone()[
                    0
                ]
                for part in _parts(wanted)
            )
            if recorded:
                raise SmidgenError(
                    f"{recorded} recording{'s' if recorded > 1 else ''} belong to these sentences.",
                    "Delete the recordings first, if you really want to lose them.",
                )
            return sum(
                db.execute(f"delete from utterances where id in ({_marks(part)})", part).rowcount
                for part in _parts(wanted)
            )

    def set_split(self, ids: Iterable[int], split: str) -> None:
        """Put rows into a split."""
        _check_split(split)
        with self._connections.transaction() as db:
            for part in _parts(list(ids)):
                db.execute(f"update utterances set split = ? where id in ({_marks(part)})", [split, *part])

    def count(self, filter: Filter = Filter()) -> int:  # noqa: A002
        """How many rows `filter` lets through."""
        where, values = filter.where()
        return int(self._connections.db.execute(f"select count(*) from utterances where {where}", values).fetchone()[0])

    def ids(self, filter: Filter = Filter(), order: str = "id") -> array[int]:  # noqa: A002
        """The ids that `filter` lets through, sorted by one of `ORDERS`."""
        where, values = filter.where()
        direction = "desc" if order.startswith("-") else "asc"
        column = ORDERS[order.removeprefix("-")]
        query = f"select id from utterances where {where} order by {column} {direction}, id {direction}"
        return array("q", (row[0] for row in self._connections.db.execute(query, values)))

    def intents(self, filter: Filter = Filter()) -> Iterator[tuple[int, str]]:  # noqa: A002
        """Id and intent of each row with text that `filter` lets through, by id. For the order in which to speak."""
        where, values = filter.where()
        yield from self._connections.db.execute(
            f"select id, intent from utterances where {where} and text != '' order by id", values
        )

    def fetch(self, ids: Sequence[int]) -> list[Utterance]:
        """The rows of `ids`, in that order; ids that are gone are left out."""
        found: dict[int, Utterance] = {}
        for part in _parts(list(ids)):
            query = f"select {_COLUMNS} from utterances where id in ({_marks(part)})"
            found |= {row[0]: _utterance(row) for row in self._connections.db.execute(query, part)}
        return [found[id_] for id_ in ids if id_ in found]

    def all(self, filter: Filter = Filter()) -> Iterator[Utterance]:  # noqa: A002
        """Every row that `filter` lets through, by id. Read page by page, so others may write meanwhile."""
        where, values = filter.where()
        query = f"select {_COLUMNS} from utterances where {where} and id > ? order by id limit {_PAGE}"
        last = 0
        while page := self._connections.db.execute(query, [*values, last]).fetchall():
            yield from map(_utterance, page)
            last = page[-1][0]

    def values(self, column: str) -> dict[str, int]:
        """The distinct values of `language`, `intent`, `split` or `source` with how often each is there."""
        assert column in {"language", "intent", "split", "source"}
        query = f"select {column}, count(*) from utterances group by {column} order by {column}"
        return dict(self._connections.db.execute(query).fetchall())

    def pairs(self) -> dict[str, tuple[str, str]]:
        """Each intent with its scenario and action; those that have none are left out."""
        query = "select distinct intent, scenario, action from utterances where scenario != ''"
        return {intent: (scenario, action) for intent, scenario, action in self._connections.db.execute(query)}

    def schema(self, split: str | None = None) -> TaskSchema:
        """The task schema of the corpus (or of one split), with the user's choices of closed and open slot types."""
        where, values = Filter(split=split).where()
        # the same meaning comes many times: it is read once
        query = (
            f"select 0, '', '', intent, scenario, action, slots, '', '', count(*) from utterances where {where}"
            " group by intent, scenario, action, slots order by max(id)"
        )
        rows = self._connections.db.execute(query, values)
        meanings = (repeat(_utterance(row[:-1]).meaning, row[-1]) for row in rows)
        return TaskSchema.from_meanings(chain.from_iterable(meanings), self.slot_choices())

    def slot_choices(self) -> Mapping[str, bool]:
        """The slot types of which the user said that they are closed (True) or open (False)."""
        return dict(self._settings.get("slot_types", {}))

    def set_slot_type(self, name: str, closed: bool | None) -> None:
        """Say that a slot type is closed or open; None goes back to what the corpus shows."""
        choices = {key: value for key, value in self.slot_choices().items() if key != name}
        self._settings.set("slot_types", choices if closed is None else choices | {name: closed})

    def _one(self, where: str, values: list[Any]) -> Utterance | None:
        row = self._connections.db.execute(f"select {_COLUMNS} from utterances where {where}", values).fetchone()
        return _utterance(row) if row else None


def _values(row: Utterance) -> tuple[Any, ...]:
    _check_split(row.split)
    meaning = row.meaning
    if not meaning.intent:
        raise SmidgenError(f"“{row.text}” has no intent.", "Give it one.")
    text = nfc(row.text)
    # Spans count characters of the text as it came; where tidying changed the text they no longer hold.
    slots = meaning.slots if text == row.text else tuple(replace(s, start=None, end=None) for s in meaning.slots)
    return (
        text,
        fold_sentence(text),
        row.language,
        meaning.intent,
        meaning.scenario,
        meaning.action,
        json.dumps(slots_to_list(slots), ensure_ascii=False, separators=(",", ":")),
        row.split,
        row.source,
        utterance_key(text, row.language, meaning),
    )


def _utterance(row: Sequence[Any]) -> Utterance:
    id_, text, language, intent, scenario, action, slots, split, source = row
    items = json.loads(slots) if slots != "[]" else ()  # as `_values` wrote them: nothing to check again
    found = tuple(Slot(item["type"], item["value"], item.get("start"), item.get("end")) for item in items)
    meaning = Meaning(intent, found, scenario, action)
    return Utterance(text, language, meaning, split, source, id_)


def _check_split(split: str) -> None:
    if split not in SPLITS:
        raise SmidgenError(f"“{split}” is no split.", "Use train, dev or test.")


def _parts(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _PAGE):
        yield ids[start : start + _PAGE]


def _marks(values: Sequence[Any]) -> str:
    return ",".join("?" * len(values))
