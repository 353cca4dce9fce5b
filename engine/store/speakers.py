"""Who speaks in a project's recordings."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from typing import Any

from engine.errors import SmidgenError
from engine.store.connections import Connections
from engine.store.rows import Speaker

CONSENT = ("", "given", "withdrawn")
HOW = ("", "spoken", "signed")
_NAMES = [field.name for field in fields(Speaker)]


class Speakers:
    """The table `speakers`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, speaker: Speaker) -> None:
        """Add a speaker; one that is there already stays as it is."""
        with self._connections.transaction() as db:
            add_speaker(db.conn, speaker)

    def update(self, speaker: Speaker) -> None:
        """Store what changed about a speaker."""
        changes = ", ".join(f"{name} = ?" for name in _NAMES[1:])
        with self._connections.transaction() as db:
            db.execute(f"update speakers set {changes} where id = ?", [*_values(speaker)[1:], speaker.id])

    def all(self) -> list[Speaker]:
        """All speakers by id."""
        rows = self._connections.db.execute(f"select {', '.join(_NAMES)} from speakers order by id")
        return [_speaker(row) for row in rows]

    def get(self, id: str) -> Speaker:  # noqa: A002
        """One speaker. Raises `SmidgenError` where there is none."""
        query = f"select {', '.join(_NAMES)} from speakers where id = ?"
        row = self._connections.db.execute(query, [id]).fetchone()
        if row is None:
            raise SmidgenError(f"There is no speaker “{id}” in the project.", "Look at the list of speakers again.")
        return _speaker(row)

    def check_consent(self, speaker: str | None) -> None:
        """Raises `SmidgenError` where this speaker has withdrawn consent."""
        if speaker is not None:
            check_consent(self._connections.db.conn, speaker)


def add_speaker(connection: sqlite3.Connection, speaker: Speaker) -> None:
    """Add a speaker within a transaction; one that is there already stays as it is."""
    if not speaker.id.strip():
        raise SmidgenError("The speaker has no name.", "Give the speaker a short one.")
    connection.execute(
        f"insert into speakers ({', '.join(_NAMES)}) values ({','.join('?' * len(_NAMES))}) on conflict do nothing",
        _values(speaker),
    )


def check_consent(connection: sqlite3.Connection, speaker: str) -> None:
    """Raises `SmidgenError` where this speaker has withdrawn consent."""
    query = "select consent_date from speakers where id = ? and consent_state = 'withdrawn'"
    row = connection.execute(query, [speaker]).fetchone()
    if row is not None:
        raise SmidgenError(
            f"The speaker “{speaker}” withdrew consent{f' on {row[0]}' if row[0] else ''}.",
            "Leave the recording out; if the speaker agreed anew, say so on the speaker's sheet first.",
        )


def _values(speaker: Speaker) -> list[Any]:
    if speaker.consent_state not in CONSENT:
        raise SmidgenError(f"“{speaker.consent_state}” says nothing of consent.", "Use given or withdrawn, or neither.")
    if speaker.consent_how not in HOW:
        raise SmidgenError(f"“{speaker.consent_how}” is no way to agree.", "Use spoken or signed, or neither.")
    return [int(value) if isinstance(value, bool) else value for value in (getattr(speaker, n) for n in _NAMES)]


def _speaker(row: tuple[Any, ...]) -> Speaker:
    found = dict(zip(_NAMES, row, strict=True))
    return Speaker(**found | {"synthetic": bool(found["synthetic"])})
