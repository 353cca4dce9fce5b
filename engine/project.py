"""A project: one folder that can be moved, zipped and handed on."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from engine.errors import SmidgenError
from engine.languages import check_language
from engine.locks import try_lock
from engine.store.recordings import check_relative
from engine.store.store import Store

__all__ = ["DATABASE", "Project", "check_language"]

DATABASE = "project.sqlite"
_OURS = (DATABASE, "audio", "runs", "exports", "backups")


class Project:
    """An open project folder. Made by `create` or `open`; closed by `close` or at the end of a ``with`` block."""

    def __init__(self, path: Path, store: Store, lock: int | None) -> None:
        self.path = path
        self.store = store
        self._lock = lock
        self.audio, self.runs, self.exports = path / "audio", path / "runs", path / "exports"

    @classmethod
    def create(cls, folder: str | Path, language: str, name: str = "", synthetic: str = "") -> Project:
        """Make `folder` a project of `language` (a code such as ``tr``) and open it for writing.

        `synthetic` is a notice to show wherever the data is shown. Raises `SmidgenError` where the folder is a project
        already, or holds files that a project would write over.
        """
        path = Path(folder).expanduser().absolute()
        language = check_language(language)
        if (path / DATABASE).exists():
            raise SmidgenError(f"{path} is a project already.", "Open it, or choose another folder.")
        if path.exists() and not path.is_dir():
            raise SmidgenError(f"{path} is a file, not a folder.", "Choose another place for the project.")
        if taken := [ours for ours in _OURS if (path / ours).exists()]:
            raise SmidgenError(f"{path} already has a folder “{taken[0]}”.", "Choose a new or empty folder.")
        try:
            for part in ("audio", "runs", "exports"):
                (path / part).mkdir(parents=True)
        except OSError as error:
            raise SmidgenError(
                f"The folder {path} cannot be made ({error.strerror}).", "Choose another place."
            ) from error
        lock = _take_lock(path)
        try:
            store = Store(path / DATABASE, path / "backups")
        except BaseException:
            os.close(lock)
            raise
        with store.transaction():
            store.settings.set("name", name.strip() or path.name)
            store.settings.set("language", language)
            store.settings.set("created", datetime.now(UTC).isoformat(timespec="seconds"))
            store.settings.set("synthetic", synthetic or None)
        return cls(path, store, lock)

    @classmethod
    def open(cls, folder: str | Path, write: bool = True) -> Project:
        """Open a project. With `write` it is locked until closed; without, any number may read it meanwhile.

        Raises `SmidgenError` where `folder` is no project, is open elsewhere, or was made by a newer Smidgen.
        """
        path = Path(folder).expanduser().absolute()
        if not (path / DATABASE).is_file():
            raise SmidgenError(f"{path} is not a Smidgen project.", "Choose a project's folder, or make one first.")
        if not (path / DATABASE).stat().st_size:
            raise SmidgenError(
                f"The database {path / DATABASE} is empty.",
                f"Copy the newest file in {path / 'backups'} over it, or restore your own backup.",
            )
        if write:
            lock = _take_lock(path)
            try:
                store = Store(path / DATABASE, path / "backups")
            except BaseException:
                os.close(lock)
                raise
            for part in ("audio", "runs", "exports"):
                (path / part).mkdir(exist_ok=True)
            return cls(path, store, lock)._finish_withdrawals()._take_in_runs()
        store = Store(path / DATABASE, write=False)
        if store.connections.outdated:  # written by an older Smidgen: bring it up to date first, which needs the lock
            store.close()
            cls.open(path).close()
            store = Store(path / DATABASE, write=False)
        return cls(path, store, None)

    def _finish_withdrawals(self) -> Project:
        """Delete what a withdrawal of consent has left; where that fails it is tried again the next time."""
        if self.store.settings.get("withdrawing"):
            from engine import consent  # which needs this class

            with contextlib.suppress(SmidgenError):
                consent.finish(self)
        return self

    def _take_in_runs(self) -> Project:
        """Know the runs that were trained elsewhere and copied into the folder."""
        from engine.training.run_folder import register  # which needs this class

        register(self)
        return self

    @property
    def name(self) -> str:
        """What the project is called; its folder's name unless given."""
        return str(self.store.settings.get("name", self.path.name))

    @property
    def language(self) -> str:
        """The code of the language that the project is about."""
        return str(self.store.settings.get("language", ""))

    @property
    def synthetic(self) -> str:
        """A notice to show wherever the data is shown (it is no human speech), or an empty string."""
        return str(self.store.settings.get("synthetic", ""))

    @property
    def writable(self) -> bool:
        """Whether it is open for writing."""
        return self._lock is not None

    def absolute(self, relative: str | Path) -> Path:
        """Where a path of the database lies now. Raises `SmidgenError` where it would leave the project folder."""
        found = self.path / check_relative(str(relative))
        if not found.resolve().is_relative_to(self.path.resolve()):
            raise SmidgenError(
                f"The path “{relative}” leads out of the project folder.", "Copy the file into the project."
            )
        return found

    def relative(self, path: str | Path) -> str:
        """`path` as the database keeps it: relative to the project folder, with forward slashes."""
        resolved, root = Path(path).resolve(), self.path.resolve()
        if not resolved.is_relative_to(root) or resolved == root:
            raise SmidgenError(f"{path} lies outside of the project folder.", "Copy the file into the project.")
        return resolved.relative_to(root).as_posix()

    def close(self) -> None:
        """Close the database and let others write. Closing twice does no harm."""
        self.store.close()
        if self._lock is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._lock, 0)
            os.close(self._lock)  # which gives the lock back
            self._lock = None

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _take_lock(folder: Path) -> int:
    """Lock the folder for writing and say in the lock file who did; the descriptor to close.

    The kernel gives the lock back when the process ends, however it ends: a lock file left behind blocks nobody.
    """
    path = folder / ".lock"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise SmidgenError(
            f"The project folder {folder} cannot be written ({error.strerror}).",
            "Copy the project to a disk that you may write to.",
        ) from error
    try:
        ours = try_lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise SmidgenError(
            f"The disk of {folder} cannot lock files ({error.strerror}).", "Copy the project to a local disk."
        ) from error
    if not ours:
        who = _holder(descriptor)
        os.close(descriptor)
        raise SmidgenError(f"The project {folder} is already open{who}.", "Close it there first.")
    os.ftruncate(descriptor, 0)
    os.write(descriptor, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
    return descriptor


def _holder(descriptor: int) -> str:
    try:
        holder = json.loads(os.read(descriptor, 1000))
        pid, host = int(holder["pid"]), str(holder["host"])
    except (ValueError, KeyError, TypeError):
        return " in another window or process"
    if pid == os.getpid() and host == socket.gethostname():
        return " in this window"
    return f" in another window or process (process {pid} on {host})"
