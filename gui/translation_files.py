"""Keeps the translations in step with the code: `python -m gui.translation_files update | release | check`.

    update    write every string of the code into each .ts file; translations that are there stay
    release   make the .qm files, which Qt reads, of the .ts files
    check     say what is missing, templates for the engine's sentences as well; the exit status is 1 where anything is

The .qm files are committed, too: `pip install .` and a plain checkout then need no build step, which would need PySide6
(some 200 MB) before anything is installed. A test holds them to the .ts files.
"""

from __future__ import annotations

import os
import re
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
    for code in TRANSLATED:
        _lupdate(ts_file(code, folder), "-target-language", code)


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


def of_the_code() -> list[Message]:
    """Every string of the code as lupdate finds it now."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "code.ts"
        _lupdate(fresh, "-target-language", TRANSLATED[0])
        return read(fresh)


def missing(code: str, strings: list[Message]) -> list[Message]:
    """Those of `strings` (`of_the_code()`) that a language has no finished translation of."""
    there = {(message.context, message.source) for message in read(ts_file(code)) if message.done}
    return [message for message in strings if (message.context, message.source) not in there]


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
    """The {0}, {1} … of a template."""
    return set(re.findall(r"\{\d+\}", text))


def main(arguments: list[str]) -> int:
    """Do what the command line says; returns the exit status."""
    if arguments == ["update"]:
        update()
    elif arguments == ["release"]:
        release()
    elif arguments == ["check"]:
        from gui.translation_gaps import unlooked, untold

        strings = of_the_code()
        found = [
            *(f"engine/{one.where}: “{one.text}” has no template in gui/engine_sentences." for one in untold()),
            *(f"engine/{place} gives people something that nobody has looked at." for place in unlooked()),
            *(
                f"{code}, {one.context}: “{one.source}” is not translated."
                for code in TRANSLATED
                for one in missing(code, strings)
            ),
            *(fault for code in TRANSLATED for fault in faults(code)),
        ]
        print("\n".join(found) or "Every string is translated.")
        return int(bool(found))
    else:
        print(__doc__)
        return 2
    return 0


def _lupdate(file: Path, *options: str) -> None:
    sources = [str(path) for path in sorted(GUI.rglob("*.py"))]
    options = ("-locations", "none", "-no-obsolete", "-source-language", SOURCE, *options)
    _run("lupdate", *options, *sources, "-ts", str(file))


def _run(tool: str, *arguments: str) -> None:
    name = Path(sysconfig.get_path("scripts")) / (f"pyside6-{tool}" + (".exe" if os.name == "nt" else ""))
    done = subprocess.run([str(name), *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stderr.strip().splitlines()[0] if done.stderr.strip() else ''}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
