"""What goes into the packed app, found out from what is installed where it is built.

PyInstaller follows imports, and the model packages hide most of theirs (transformers finds its models by looking into
its own folder). So only Qt, Smidgen itself and Python's own library go its way. Every other package is laid beside them
as pip laid it: all files, with the metadata that they ask for.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ICON = ROOT / "resources" / "icons" / "smidgen.svg"
BY_PYINSTALLER = ("pyside6", "shiboken6")
"""Packages that PyInstaller knows how to thin out: Qt is several times as large as what a window needs of it."""
BESIDE = ("pip",)
"""What is needed though nothing imports it: pip fetches the parts of the pocket model."""
NOT_NEEDED = {"test", "idlelib", "lib2to3", "tkinter", "turtle", "turtledemo", "ensurepip", "this", "antigravity"}
"""Of Python's own library."""
QT = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest", "QtOpenGL", "QtOpenGLWidgets", "QtPrintSupport")


def requirements() -> list[str]:
    """The names of the packages that Smidgen asks for, as pyproject.toml has them, without extras."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [_name(wanted) for wanted in project["dependencies"]]


def packages(names: list[str]) -> dict[str, metadata.Distribution]:
    """These packages and all that they ask for here, by name. Raises `SystemExit` where one is not installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            if name in names:
                raise SystemExit(f"{name} is not installed here: pip install . first.") from None
            continue  # asked for on another system, or by an extra
        waiting += [_name(wanted) for wanted in found[name].requires or [] if "extra ==" not in wanted]
    return found


def laid_beside() -> list[tuple[str, str]]:
    """(file, folder in the app) of every package that does not go PyInstaller's way."""
    beside = packages([*requirements(), *BESIDE])
    return [pair for name, package in beside.items() if not name.startswith(BY_PYINSTALLER) for pair in _files(package)]


def own_files() -> list[tuple[str, str]]:
    """Smidgen's own data: resources, the manual, and the pages that it links to."""
    folders = [
        (ROOT / "engine", "**/*.yaml"),
        (ROOT / "resources", "**/*"),
        (ROOT / "docs" / "manual", "**/*"),
        (ROOT / "docs", "*.md"),
    ]
    return [
        (str(path), str(path.parent.relative_to(ROOT)))
        for folder, pattern in folders
        for path in sorted(folder.glob(pattern))
        if path.is_file() and "__pycache__" not in path.parts
    ]


def standard_library() -> list[str]:
    """The modules of Python's own library: what is laid beside may import any of them."""
    from PyInstaller.utils.hooks import collect_submodules

    names = [name for name in sys.stdlib_module_names if name not in NOT_NEEDED and not name.startswith("_")]
    return sorted({module for name in names for module in [name, *_submodules(name, collect_submodules)]})


def _submodules(name: str, collect) -> list[str]:
    try:
        return [module for module in collect(name) if ".test" not in module]
    except Exception:  # a module of another system
        return []


def _files(package: metadata.Distribution) -> Iterator[tuple[str, str]]:
    for file in package.files or []:
        if ".." in file.parts or file.suffix == ".pyc":  # a script in bin, or what Python makes again
            continue
        path = Path(str(package.locate_file(file)))
        if path.is_file():
            yield str(path), str(file.parent)


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")
