"""The database of a project: one attribute a table."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from engine.store.connections import Connections
from engine.store.edits import Edits
from engine.store.history import Runs, Tests
from engine.store.overview import Overview, look_over
from engine.store.recordings import Recordings
from engine.store.settings import Settings
from engine.store.speakers import Speakers
from engine.store.utterances import Utterances


class Store:
    """The database at `path`, brought up to date (a backup into `backups` comes first), and its connections.

    Any thread may use it. `write=False` gives a store that cannot change anything; see `connections.outdated`.
    Raises `SmidgenError` where the file is damaged, no project's, or of a newer Smidgen.
    """

    def __init__(self, path: Path, backups: Path | None = None, write: bool = True) -> None:
        self.connections = Connections(path, write)
        try:
            if write:
                self.connections.migrate(backups or path.parent / "backups")
            else:
                self.connections.check_version()
        except BaseException:
            self.connections.close()
            raise
        self.edits = Edits(self.connections)
        self.settings = Settings(self.connections)
        self.utterances = Utterances(self.connections, self.settings)
        self.recordings = Recordings(self.connections)
        self.speakers = Speakers(self.connections)
        self.runs = Runs(self.connections)
        self.tests = Tests(self.connections)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything done to the tables inside (in this thread) is stored together or not at all."""
        with self.connections.transaction():
            yield

    def overview(self) -> Overview:
        """What there is, and what comes next."""
        return look_over(self.connections.db)

    def close(self) -> None:
        """Close all threads' connections."""
        self.connections.close()
