"""A whole project in one file, to be handed on: packed while it is open, unpacked as a folder anywhere."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from engine.errors import SmidgenError
from engine.paths import workshop
from engine.progress import Meter, Report, silent
from engine.project import DATABASE, Project
from engine.store.store import Store

_LEFT_OUT = {"cache", "backups"}
"""What can be made again, or says nothing on another machine."""
_NO_GAIN = {".flac", ".ogg", ".oga", ".opus", ".mp3", ".safetensors"}
"""Files that are as small as they get."""


def pack(project: Project, to: Path, overwrite: bool = False, report: Report = silent) -> Path:
    """Write the project into the zip file `to`: database, recordings, runs, exports. Consistent while it is in use.

    Raises `SmidgenError` where `to` cannot be written, or is there already and is not to be overwritten; nothing half
    done is left, and an old file stays until the new one is whole.
    """
    to = Path(to).absolute()
    if to.exists() and not overwrite:
        raise SmidgenError(f"{to} is there already.", "Choose another name: nothing is written over.")
    files = [path for path in sorted(project.path.rglob("*")) if path != to and _belongs(project.path, path)]
    meter = Meter("Packing the project", sum(path.stat().st_size for path in files) or 1, report)
    partial, done = to.with_name(f".{to.name}.partial"), 0
    try:
        with tempfile.TemporaryDirectory(prefix="smidgen-") as scratch:
            database = project.store.connections.backup(Path(scratch) / DATABASE)
            with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
                archive.write(database, f"{to.stem}/{DATABASE}")
                for path in files:
                    meter.at(done)
                    kind = zipfile.ZIP_STORED if path.suffix.lower() in _NO_GAIN else zipfile.ZIP_DEFLATED
                    archive.write(path, f"{to.stem}/{path.relative_to(project.path).as_posix()}", kind)
                    done += path.stat().st_size
        partial.replace(to)
    except OSError as error:
        raise SmidgenError(
            f"{to} could not be written ({error.strerror or error}).", "Look for room and the right to write there."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return to


def unpack(archive: Path, folder: Path, report: Report = silent) -> Path:
    """Make the new folder `folder` of a packed project; the folder. All of it or nothing.

    Raises `SmidgenError` where `folder` holds something, or the file is damaged, no packed project, or would write
    outside of the folder.
    """
    folder = Path(folder).absolute()
    if folder.exists() and any(folder.iterdir()):
        raise SmidgenError(f"{folder} is not empty.", "Choose a new or empty folder.")
    try:
        with workshop(folder) as made, zipfile.ZipFile(archive) as packed:
            root = _root(packed, archive)
            members = [info for info in packed.infolist() if not info.is_dir()]
            meter = Meter("Unpacking the project", sum(info.file_size for info in members) or 1, report)
            done = 0
            for info in members:
                meter.at(done)
                _extract(packed, info, root, made / "project", archive)
                done += info.file_size
            Store(made / "project" / DATABASE, made / "project" / "backups").close()  # it can be opened here
            if folder.exists():
                folder.rmdir()
            (made / "project").rename(folder)
    except (OSError, zipfile.BadZipFile) as error:
        raise SmidgenError(
            f"{archive} could not be unpacked ({error}).", "Copy it again; it may be damaged."
        ) from error
    return folder


def _belongs(root: Path, path: Path) -> bool:
    parts = path.relative_to(root).parts
    ours = parts[0] not in _LEFT_OUT and not parts[0].startswith((".", DATABASE))
    return ours and path.is_file() and not path.is_symlink()


def _root(packed: zipfile.ZipFile, archive: Path) -> str:
    """The folder in the archive with the project."""
    found = [name for name in packed.namelist() if PurePosixPath(name).name == DATABASE]
    if len(found) != 1:
        raise SmidgenError(f"{archive} is no packed project.", "Choose a file that Smidgen has packed.")
    return found[0].removesuffix(DATABASE)


def _extract(packed: zipfile.ZipFile, info: zipfile.ZipInfo, root: str, folder: Path, archive: Path) -> None:
    target = folder / info.filename.removeprefix(root)
    if not info.filename.startswith(root) or not target.resolve().is_relative_to(folder.resolve()):
        raise SmidgenError(f"{archive} holds a file outside of its project.", "Do not trust it.", info.filename)
    target.parent.mkdir(parents=True, exist_ok=True)
    with packed.open(info) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy, 1 << 20)
