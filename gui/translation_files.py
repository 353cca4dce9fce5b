"""Keeps the translations in step with the code: `python -m gui.translation_files update | release | check`.

    update    write every string of the code into each .ts file; translations that are there stay
    release   make the .qm files, which Qt reads, of the .ts files
    check     say what is missing; the exit status is 1 where anything is

The .qm files are committed, too: `pip install .` and a plain checkout then need no build step, which would need PySide6
(some 200 MB) before anything is installed. A test holds them to the .ts files.
"""

from __future__ import annotations

import os
import re
import shutil
import string
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gui.translation import FOLDER, SOURCE, languages

GUI = Path(__file__).resolve().parent
TRANSLATED = tuple(code for code in languages() if code != SOURCE)


@dataclass(frozen=True)
class Message:
    """A string of the code, by its context and its English, and what a .ts file makes of it; `done` is what lrelease
    would take."""

    context: str
    source: str
    translation: str
    done: bool


def ts_file(code: str, folder: Path = FOLDER) -> Path:
    """The file that translators edit."""
    return folder / f"smidgen_{code}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files of `folder` in line with the code. Strings that went away go."""
    sources = [str(path) for path in sorted(GUI.rglob("*.py"))]
    for code in TRANSLATED:
        options = ["-locations", "none", "-no-obsolete", "-source-language", SOURCE, "-target-language", code]
        _run("lupdate", *options, *sources, "-ts", str(ts_file(code, folder)))


def release(folder: Path = FOLDER) -> None:
    """Make a .qm file of each .ts file of `folder`."""
    for code in TRANSLATED:
        _run("lrelease", "-silent", str(ts_file(code, folder)))


def read(file: Path) -> list[Message]:
    """The strings of a .ts file."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            text = (translation.text or "") if translation is not None else ""
            done = bool(text) and translation is not None and translation.get("type") is None
            found.append(Message(context.findtext("name") or "", message.findtext("source") or "", text, done))
    return found


def missing(code: str) -> list[Message]:
    """The strings of the code as it is now that a language has no finished translation of."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = ts_file(code, Path(scratch))
        shutil.copy(ts_file(code), copy)
        update_one = ["-locations", "none", "-no-obsolete", "-disable-heuristic", "sametext"]
        update_one += ["-disable-heuristic", "similartext"]
        _run("lupdate", *update_one, *[str(path) for path in sorted(GUI.rglob("*.py"))], "-ts", str(copy))
        return [message for message in read(copy) if not message.done]


def faults(code: str) -> Iterator[str]:
    """What is wrong with the finished translations of a language, in sentences."""
    for message in read(ts_file(code)):
        if not message.done:
            continue
        where = f"{code}, {message.context}: “{message.source}” → “{message.translation}”"
        if fields(message.source) != fields(message.translation):
            yield f"{where}: other values than in the English."
        ours, theirs = (len(re.findall(r"&(?=\w)", text)) for text in (message.source, message.translation))
        if theirs > ours:
            yield f"{where}: a key after & that the English has not."


def fields(text: str) -> set[str]:
    """The {0}, {1} … of a template; what `str.format` cannot read gives what is never equal."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return {text}


def main(arguments: list[str]) -> int:
    """Do what the command line says; returns the exit status."""
    if arguments == ["update"]:
        update()
    elif arguments == ["release"]:
        release()
    elif arguments == ["check"]:
        found = [
            *(
                f"{code}, {one.context}: “{one.source}” is not translated."
                for code in TRANSLATED
                for one in missing(code)
            ),
            *(fault for code in TRANSLATED for fault in faults(code)),
        ]
        print("\n".join(found) or "Every string is translated.")
        return int(bool(found))
    else:
        print(__doc__)
        return 2
    return 0


def _run(tool: str, *arguments: str) -> None:
    name = f"pyside6-{tool}" + (".exe" if os.name == "nt" else "")
    subprocess.run([str(Path(sysconfig.get_path("scripts")) / name), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
