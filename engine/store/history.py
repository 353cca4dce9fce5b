"""The training runs of a project, and the utterances tried on the test page."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from engine.errors import SmidgenError
from engine.store.connections import Connections
from engine.store.recordings import check_relative
from engine.store.rows import Run, Test


class Runs:
    """The table `runs`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, run: Run) -> Run:
        """Add a run; the row with its id. Its name must be new."""
        check_relative(run.folder)
        with self._connections.transaction() as db:
            try:
                cursor = db.conn.execute(
                    "insert into runs (name, folder, created, notes) values (?,?,?,?)",
                    [run.name, run.folder, run.created, run.notes],
                )
            except sqlite3.IntegrityError as error:
                raise SmidgenError(f"There is a run named “{run.name}” already.", "Choose another name.") from error
        return replace(run, id=cursor.lastrowid)

    def all(self) -> list[Run]:
        """All runs, oldest first."""
        rows = self._connections.db.execute("select name, folder, created, notes, id from runs order by id")
        return [Run(*row) for row in rows]

    def get(self, name: str) -> Run:
        """One run. Raises `SmidgenError` naming those that there are."""
        for run in (runs := self.all()):
            if run.name == name:
                return run
        names = ", ".join(run.name for run in runs)
        raise SmidgenError(f"There is no run “{name}”.", f"Choose one of {names}." if names else "Train one first.")

    def update(self, run: Run) -> None:
        """Store what changed about a run."""
        check_relative(run.folder)
        with self._connections.transaction() as db:
            db.execute(
                "update runs set name = ?, folder = ?, created = ?, notes = ? where id = ?",
                [run.name, run.folder, run.created, run.notes, run.id],
            )


class Tests:
    """The table `tests`."""

    __test__ = False  # not one of pytest's

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, test: Test) -> Test:
        """Add a test; the row with its id."""
        with self._connections.transaction() as db:
            cursor = db.conn.execute(
                "insert into tests (run, path, created, prediction, correction, recording_id, source)"
                " values (?,?,?,?,?,?,?)",
                _test_values(test),
            )
        return replace(test, id=cursor.lastrowid)

    def all(self) -> list[Test]:
        """All tests, oldest first."""
        columns = "run, path, created, prediction, correction, recording_id, source, id"
        return [_test(row) for row in self._connections.db.execute(f"select {columns} from tests order by id")]

    def update(self, test: Test) -> None:
        """Store what changed about a test (a correction, say)."""
        changes = "run = ?, path = ?, created = ?, prediction = ?, correction = ?, recording_id = ?, source = ?"
        with self._connections.transaction() as db:
            db.execute(f"update tests set {changes} where id = ?", [*_test_values(test), test.id])


def _test_values(test: Test) -> list[Any]:
    check_relative(test.path)
    correction = None if test.correction is None else json.dumps(test.correction, ensure_ascii=False)
    prediction = json.dumps(test.prediction, ensure_ascii=False)
    return [test.run, test.path, test.created, prediction, correction, test.recording_id, test.source]


def _test(row: Sequence[Any]) -> Test:
    run, path, created, prediction, correction, recording_id, source, id_ = row
    return Test(
        run,
        path,
        created,
        json.loads(prediction),
        json.loads(correction) if correction else None,
        recording_id,
        id_,
        source,
    )
