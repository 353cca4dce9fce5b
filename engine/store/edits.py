"""Undo and redo for the corpus: what changed is written down by the database itself, whatever changed it.

While a step is done, triggers note for each changed row the statement that would change it back. They are temporary:
they belong to the one connection that does the step, so that takes saved meanwhile by others are no part of it. Undoing
runs the statements backwards, noted in turn: that is what redoing runs.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from engine.errors import SmidgenError
from engine.store.connections import Connections

TABLES = ("utterances", "recordings", "speakers", "tests", "settings")
STEPS = 100
"""Steps that are kept."""
STATEMENTS = 500_000
"""Statements that are kept, of all steps together: some 200 bytes each."""

_WHERE = " where id = "
_AT_ONCE = 500

Result = TypeVar("Result")


@dataclass(frozen=True)
class Step:
    """What was done, in words, and the statements that take it back, in the order in which to run them."""

    label: str
    statements: tuple[str, ...]


class Edits:
    """The steps of this session, newest last. `do` runs one; any thread may, one after the other."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._guard = threading.Lock()
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, or an empty string."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What `redo` would do again, or an empty string."""
        return self._undone[-1].label if self._undone else ""

    def do(self, label: str, function: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Run ``function(*args, **kwargs)``; what it changes in the database becomes a step, if it changes anything."""
        with self._guard:
            statements: list[str] = []
            with self._noting(statements):
                result = function(*args, **kwargs)
            if statements:
                self._done.append(Step(label, _merged(reversed(statements))))
                self._undone.clear()
                self._forget_old()
            return result

    def undo(self) -> str:
        """Take the newest step back; its label. Raises `SmidgenError` where there is none, or it cannot be any more."""
        return self._turn(self._done, self._undone, "undo")

    def redo(self) -> str:
        """Do the step again that was taken back last; its label. Raises `SmidgenError` as `undo`."""
        return self._turn(self._undone, self._done, "redo")

    def clear(self) -> None:
        """Forget every step: something happened that must not come back."""
        with self._guard:
            self._done.clear()
            self._undone.clear()

    def _turn(self, source: list[Step], target: list[Step], what: str) -> str:
        with self._guard:
            if not source:
                raise SmidgenError(f"There is nothing to {what}.", "")
            step = source.pop()
            statements: list[str] = []
            try:
                with self._noting(statements), self._connections.transaction() as db:
                    for statement in step.statements:
                        db.conn.execute(statement)
            except sqlite3.IntegrityError as error:
                raise SmidgenError(
                    f"“{step.label}” can no longer be taken back or done again: what it changed has changed since.",
                    "The corpus was left as it is.",
                    str(error),
                ) from error
            target.append(Step(step.label, _merged(reversed(statements))))
            return step.label

    def _forget_old(self) -> None:
        del self._done[:-STEPS]
        while len(self._done) > 1 and sum(len(step.statements) for step in self._done) > STATEMENTS:
            del self._done[0]

    @contextlib.contextmanager
    def _noting(self, statements: list[str]) -> Iterator[None]:
        """Note into `statements`, oldest first, what would take back each change made on this connection."""
        if not self._connections.write:
            raise SmidgenError("The project is open for reading only.", "Open it for writing.")
        connection = self._connections.db.conn
        names = _install(connection)
        try:
            yield
            statements += [row[0] for row in connection.execute("select statement from edit_log order by id")]
        finally:
            for name in names:
                connection.execute(f"drop trigger temp.{name}")
            connection.execute("drop table temp.edit_log")


def _merged(statements: Iterable[str]) -> tuple[str, ...]:
    """The same, but neighbours that give the same value back to rows of one table are one statement."""
    result: list[str] = []
    for head, group in groupby(statements, _head):
        if not head:
            result += group
            continue
        ids = [statement[len(head) + len(_WHERE) :] for statement in group]
        result += [f"{head} where id in ({','.join(part)})" for part in _parts(ids)]
    return tuple(result)


def _head(statement: str) -> str:
    """What stands before the id in an update of one row; empty for other statements."""
    head, found, number = statement.rpartition(_WHERE)
    return head if found and number.isdigit() and statement.startswith("update ") else ""


def _parts(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _install(connection: sqlite3.Connection) -> list[str]:
    """Make the temporary log and its triggers; the triggers' names."""
    connection.execute("create temp table edit_log (id integer primary key, statement text)")
    names = []

    def trigger(name: str, event: str, table: str, statement: str, when: str = "") -> None:
        names.append(name)
        connection.execute(
            f"create temp trigger {name} after {event} on main.{table} {when}"
            f" begin insert into edit_log (statement) values ({statement}); end"
        )

    for table in TABLES:
        info = connection.execute(f"pragma main.table_info({table})").fetchall()
        columns = [row[1] for row in info]
        (key,) = (row[1] for row in info if row[5])
        values = " || ',' || ".join(f"quote(old.{column})" for column in columns)
        at = f"' where {key} = ' || quote(old.{key})"
        trigger(f"{table}_in", "insert", table, f"'delete from {table} where {key} = ' || quote(new.{key})")
        trigger(
            f"{table}_out", "delete", table, f"'insert into {table} ({', '.join(columns)}) values (' || {values} || ')'"
        )
        for column in columns:
            if column != key:
                back = f"'update {table} set {column} = ' || quote(old.{column}) || {at}"
                changed = f"when old.{column} is not new.{column}"
                trigger(f"{table}_{column}", f"update of {column}", table, back, changed)
    return names
