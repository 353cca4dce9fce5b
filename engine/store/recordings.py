"""The recordings of a project."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from engine.errors import SmidgenError
from engine.store.connections import Connections
from engine.store.rows import SPLITS, Recording, Speaker, Utterance
from engine.store.speakers import add_speaker, check_consent
from engine.store.utterances import _utterance

_NAMES = [field.name for field in fields(Recording) if field.name != "id"]
_PAGE = 1000


def check_relative(path: str) -> str:
    """`path`, if it stays inside the project folder. Raises `SmidgenError`."""
    pure = PurePosixPath(path)
    if (
        not path
        or "\\" in path
        or "\0" in path
        or pure.is_absolute()
        or PureWindowsPath(path).drive
        or ".." in pure.parts
    ):
        raise SmidgenError(
            f"The path “{path}” leads out of the project folder.", "Copy the file into the project first."
        )
    return path


class Recordings:
    """The table `recordings`. Deleting a row never deletes its file."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, recording: Recording) -> Recording:
        """Add one; the row with its id. The same clip of the same utterance (hash and trim) is never added twice: then
        the row that is there is returned. Its speaker is added where new; one who withdrew consent is refused."""
        return self.add_many([recording])[0][0]

    def add_many(self, recordings: Iterable[Recording]) -> list[tuple[Recording, bool]]:
        """Add all in one transaction; each as it is in the database, and whether it is new."""
        result = []
        where = "sha256 = ? and utterance_id = ? and trim_start = ? and coalesce(trim_end, -1) = ?"
        same = f"select {_columns('')} from recordings where {where}"
        insert = f"insert into recordings ({', '.join(_NAMES)}) values ({','.join('?' * len(_NAMES))})"
        with self._connections.transaction() as db:
            for recording in recordings:
                _check(recording)
                there = db.conn.execute(same, _same_values(recording)).fetchone()
                if there is not None:
                    result.append((_recording(there), False))
                    continue
                if recording.speaker_id is not None:
                    add_speaker(db.conn, Speaker(recording.speaker_id))
                    check_consent(db.conn, recording.speaker_id)
                try:
                    cursor = db.conn.execute(insert, [getattr(recording, name) for name in _NAMES])
                except sqlite3.IntegrityError as error:
                    raise SmidgenError(
                        f"The sentence of the recording {recording.path} is no longer in the corpus.",
                        "Add the sentence again, then the recording.",
                        str(error),
                    ) from error
                result.append((replace(recording, id=cursor.lastrowid), True))
        return result

    def get(self, id: int) -> Recording:  # noqa: A002
        """One row. Raises `SmidgenError` where there is none."""
        row = self._connections.db.execute(f"select {_columns('')} from recordings where id = ?", [id]).fetchone()
        if row is None:
            raise SmidgenError(f"There is no recording number {id} in the project.", "Look at the recordings again.")
        return _recording(row)

    def update(self, recording: Recording) -> None:
        """Store a changed recording."""
        assert recording.id is not None
        _check(recording)
        changes = ", ".join(f"{name} = ?" for name in _NAMES)
        with self._connections.transaction() as db:
            if recording.speaker_id is not None:
                add_speaker(db.conn, Speaker(recording.speaker_id))
            try:
                values = [getattr(recording, name) for name in _NAMES]
                changed = db.execute(f"update recordings set {changes} where id = ?", [*values, recording.id])
            except sqlite3.IntegrityError as error:
                raise SmidgenError(
                    "This very clip of this sentence is in the project already, or the sentence is gone.",
                    "Look at the recordings of the sentence.",
                    str(error),
                ) from error
            if not changed.rowcount:
                raise SmidgenError(f"There is no recording number {recording.id} any more.", "Look at the list again.")

    def delete(self, ids: Iterable[int]) -> int:
        """Delete rows and say how many. The files stay under `audio/`; tests that gave rise to them forget them."""
        deleted = 0
        with self._connections.transaction() as db:
            for id_ in ids:
                db.execute("update tests set recording_id = null where recording_id = ?", [id_])
                deleted += db.execute("delete from recordings where id = ?", [id_]).rowcount
        return deleted

    def set_split(self, ids: Iterable[int], split: str) -> None:
        """Put rows into a split."""
        _check_split(split)
        with self._connections.transaction() as db:
            db.conn.executemany("update recordings set split = ? where id = ?", [(split, id_) for id_ in ids])

    def all(
        self, split: str | None = None, language: str | None = None, speaker: str | None = None
    ) -> Iterator[tuple[Recording, Utterance]]:
        """Every recording with its utterance, by id. Read page by page, so others may write meanwhile."""
        where, values = _where(split, language, speaker)
        query = (
            f"select {_columns('r.')}, u.id, u.text, u.language, u.intent, u.scenario, u.action, u.slots, u.split,"
            f" u.source from recordings r join utterances u on u.id = r.utterance_id where {where} and r.id > ?"
            f" order by r.id limit {_PAGE}"
        )
        last, width = 0, len(_NAMES) + 1
        while page := self._connections.db.execute(query, [*values, last]).fetchall():
            for row in page:
                yield _recording(row[:width]), _utterance(row[width:])
            last = page[-1][width - 1]

    def of_utterance(self, utterance_id: int) -> list[Recording]:
        """The recordings of one utterance, oldest first."""
        query = f"select {_columns('')} from recordings where utterance_id = ? order by id"
        return [_recording(row) for row in self._connections.db.execute(query, [utterance_id])]

    def spoken(self, speaker: str | None = None) -> set[int]:
        """The ids of the utterances that have a recording (by this speaker)."""
        where, values = _where(None, None, speaker)
        query = f"select distinct r.utterance_id from recordings r where {where}"
        return {row[0] for row in self._connections.db.execute(query, values)}

    def counts(self, utterance_ids: Sequence[int]) -> dict[int, int]:
        """How many recordings each of these utterances has; those without are left out."""
        found: dict[int, int] = {}
        for start in range(0, len(utterance_ids), _PAGE):
            part = list(utterance_ids[start : start + _PAGE])
            marks = ",".join("?" * len(part))
            query = (
                f"select utterance_id, count(*) from recordings where utterance_id in ({marks}) group by utterance_id"
            )
            found |= dict(self._connections.db.execute(query, part).fetchall())
        return found

    def with_sha256(self, sha256: str) -> list[Recording]:
        """The recordings made of the file with this hash."""
        query = f"select {_columns('')} from recordings where sha256 = ? order by id"
        return [_recording(row) for row in self._connections.db.execute(query, [sha256])]

    def count(self, split: str | None = None, language: str | None = None, speaker: str | None = None) -> int:
        """How many there are."""
        where, values = _where(split, language, speaker)
        query = f"select count(*) from recordings r where {where}"
        return int(self._connections.db.execute(query, values).fetchone()[0])


def _same_values(recording: Recording) -> list[Any]:
    end = -1 if recording.trim_end is None else recording.trim_end
    return [recording.sha256, recording.utterance_id, recording.trim_start, end]


def _check(recording: Recording) -> None:
    check_relative(recording.path)
    _check_split(recording.split)
    end = recording.seconds if recording.trim_end is None else recording.trim_end
    if not 0 <= recording.trim_start <= end <= recording.seconds + 0.01:
        raise SmidgenError(
            f"The trim of {recording.path} lies outside of its {recording.seconds:.2f} seconds.", "Set it again."
        )


def _check_split(split: str) -> None:
    if split not in SPLITS:
        raise SmidgenError(f"“{split}” is no split.", "Use train, dev or test.")


def _where(split: str | None, language: str | None, speaker: str | None) -> tuple[str, list[Any]]:
    wanted = {"r.split": split, "r.language": language, "r.speaker_id": speaker}
    given = {column: value for column, value in wanted.items() if value is not None}
    return " and ".join(["1", *(f"{column} = ?" for column in given)]), list(given.values())


def _columns(prefix: str) -> str:
    return ", ".join(prefix + name for name in [*_NAMES, "id"])


def _recording(row: Sequence[Any]) -> Recording:
    return Recording(**dict(zip([*_NAMES, "id"], row, strict=True)))
