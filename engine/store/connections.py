"""Connections to a project's database: one a thread, all closed together."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from engine.errors import SmidgenError
from engine.store.health import install
from engine.store.migrations import MIGRATIONS

BUSY_MS = 30_000
"""How long a thread waits for another one's transaction before it gives up."""


class Connections:
    """Opens the database at `path` once a thread. WAL, foreign keys, and every commit flushed to disk.

    `write=False` gives connections that cannot change anything. Raises `SmidgenError` where the file is damaged, no
    database, or of a newer Smidgen.
    """

    def __init__(self, path: Path, write: bool = True) -> None:
        self.path = path
        self.write = write
        self._local = threading.local()
        self._all: list[tuple[threading.Thread, Database]] = []
        self._guard = threading.Lock()
        self._closed = False

    @property
    def db(self) -> Database:
        """The calling thread's connection."""
        if self._closed:
            raise SmidgenError("The project is closed.", "Open it again.")
        found: Database | None = getattr(self._local, "db", None)
        if found is None:
            found = self._local.db = self._connect()
        return found

    def _connect(self) -> Database:
        # check_same_thread: each thread uses its own; only `close` reaches over to the others.
        connection = sqlite3.connect(self.path, timeout=BUSY_MS / 1000, check_same_thread=False)
        try:
            db = Database(connection)
            install(connection, self.path.parent)
            if self.write:
                db.enable_wal()
            for pragma in ("foreign_keys=on", "synchronous=full", f"query_only={'off' if self.write else 'on'}"):
                db.execute(f"pragma {pragma}")
        except sqlite3.DatabaseError as error:
            connection.close()
            raise _damaged(self.path, error) from error
        with self._guard:
            # A thread that ended leaves its connection behind: close it here, so that they do not pile up.
            for thread, old in self._all:
                if not thread.is_alive():
                    old.close()
            self._all = [(thread, old) for thread, old in self._all if thread.is_alive()]
            self._all.append((threading.current_thread(), db))
        return db

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Database]:
        """All or nothing. Takes the write lock at once, so that it never fails half-way for another thread's sake."""
        if not self.write:
            raise SmidgenError("The project is open for reading only.", "Open it for writing.")
        db = self.db
        if db.conn.in_transaction:
            with db.atomic():
                yield db
            return
        try:
            db.conn.execute("begin immediate")
        except sqlite3.OperationalError as error:
            raise SmidgenError(
                f"The database of the project is busy or cannot be written ({error}).",
                "Check that the disk is neither full nor read-only, then try again.",
            ) from error
        try:
            yield db
            db.conn.execute("commit")
        except BaseException as error:
            if db.conn.in_transaction:
                db.conn.execute("rollback")
            if isinstance(error, sqlite3.OperationalError):
                raise SmidgenError(
                    f"The database of the project could not be written ({error}).",
                    "Nothing was changed. Check that the disk is neither full nor read-only, then try again.",
                ) from error
            raise

    def migrate(self, backups: Path) -> None:
        """Bring the database up to date; a backup of it comes first. Refuses one of a newer Smidgen."""
        db = self.db
        self.check_version()
        pending = MIGRATIONS.pending(db)
        if not pending:
            return
        if MIGRATIONS.applied(db):
            self.backup(backups / f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-before-{pending[0].name}.sqlite")
        MIGRATIONS.apply(db)

    def check_version(self) -> None:
        """Raises `SmidgenError` where the database has steps that this Smidgen does not know, or is damaged."""
        try:
            applied = {step.name for step in MIGRATIONS.applied(self.db)}
            tables = self.db.table_names()
        except sqlite3.DatabaseError as error:
            raise _damaged(self.path, error) from error
        if applied - {step.name for step in MIGRATIONS._migrations}:
            raise SmidgenError(
                f"The project in {self.path.parent} was made by a newer Smidgen.",
                "Update Smidgen, then open it again; nothing was changed.",
            )
        if tables and not applied:
            raise SmidgenError(f"{self.path} is a database, but not of a Smidgen project.", "Choose another folder.")

    @property
    def outdated(self) -> bool:
        """Whether there are migrations to apply."""
        return bool(MIGRATIONS.pending(self.db))

    def backup(self, to: Path) -> Path:
        """Copy the whole database to the new file `to`, consistent even while others write."""
        to.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(to.parent).free < self.path.stat().st_size * 2:
            raise SmidgenError(
                f"There is not enough room on the disk for a backup of {self.path.parent}.",
                "Free some, then try again.",
            )
        partial = to.with_suffix(".partial")
        target = sqlite3.connect(partial)
        try:
            self.db.conn.backup(target)
        finally:
            target.close()
        return partial.rename(to)

    def close(self) -> None:
        """Close every thread's connection; the last one folds the write-ahead log into the file."""
        with self._guard:
            self._closed = True
            for _, db in self._all:
                db.close()
            self._all.clear()


def _damaged(path: Path, error: Exception) -> SmidgenError:
    return SmidgenError(
        f"The database {path} cannot be read ({error}).",
        f"Copy the newest file in {path.parent / 'backups'} over it, or restore your own backup.",
    )
