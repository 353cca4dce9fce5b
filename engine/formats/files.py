"""Text files as they come: byte order marks, line ends, wrong encodings, endless lines, things that are no text."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SmidgenError

LONGEST_LINE = 1_000_000
"""Bytes; a longer line is no sentence and is rejected without being kept in memory."""
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_OTHERS = {
    b"RIFF": "a sound file",
    b"fLaC": "a sound file",
    b"OggS": "a sound file",
    b"ID3": "a sound file",
    b"PK\x03\x04": "a packed file (zip, or a spreadsheet such as xlsx)",
    b"\x1f\x8b": "a packed file (gzip)",
    b"SQLite format 3": "a database",
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old Office file",
}
_UTF8 = "Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again."


@dataclass(frozen=True)
class Line:
    """A line without its end; `number` counts from 1. `problem` says why it cannot be read, with what to do."""

    number: int
    text: str
    problem: tuple[str, str] | None = None


def check_readable(path: Path) -> bytes:
    """The first bytes of a text file. Raises `SmidgenError` where it is missing, empty or no text."""
    try:
        with path.open("rb") as file:
            head = file.read(65536)
    except FileNotFoundError:
        raise SmidgenError(f"There is no file {path}.", "Check its path and name.") from None
    except IsADirectoryError:
        raise SmidgenError(f"{path} is a folder, not a file.", "Name the files in it.") from None
    except OSError as error:
        raise SmidgenError(f"{path} cannot be read ({error.strerror}).", "Check who may read it.") from error
    if not head.strip(b" \r\n\t\xef\xbb\xbf"):
        raise SmidgenError(f"{path} is empty.", "Copy it again from where it came.")
    for magic, what in _OTHERS.items():
        if head.startswith(magic):
            step = "Import recordings as speech instead." if "sound" in what else "Save its content as CSV in UTF-8."
            raise SmidgenError(f"{path} is {what}, not a text corpus.", step)
    # A few NULs are what a power cut leaves in a text file: they cost their lines only.
    if head.count(0) > len(head) // 20 and _encoding(head) == "utf-8":
        raise SmidgenError(f"{path} is not a text file.", "Choose the corpus file, or save it as UTF-8.")
    return head


def head_text(path: Path) -> str:
    """The beginning of a text file, for telling its format. Raises `SmidgenError` as `check_readable`."""
    head = check_readable(path)
    return head.decode(_encoding(head), errors="replace").lstrip("\ufeff")


def lines(path: Path) -> Iterator[Line]:
    """The lines of a text file; one that is not UTF-8 or endless comes with its problem, the others are not harmed."""
    head = check_readable(path)
    if _encoding(head) != "utf-8" or (b"\r" in head and b"\n" not in head):  # an old Mac's line ends
        for number, text in enumerate(read_text(path).split("\n"), 1):
            yield Line(number, text)
        return
    with path.open("rb") as file:
        number = 0
        while raw := file.readline(LONGEST_LINE):
            number += 1
            if len(raw) == LONGEST_LINE and not raw.endswith(b"\n"):
                while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                    pass
                yield Line(
                    number, "", ("The line is longer than a million characters.", "Check how the file was made.")
                )
                continue
            if number == 1:
                raw = raw.removeprefix(codecs.BOM_UTF8)
            try:
                yield Line(number, raw.decode("utf-8").rstrip("\r\n"))
            except UnicodeDecodeError as error:
                shown = raw.decode("cp1252", errors="replace").strip()[:60]
                what = f"The line is not UTF-8 (at character {error.start + 1}); it may be Latin-1: “{shown}”."
                yield Line(number, raw.decode("utf-8", errors="replace").rstrip("\r\n"), (what, _UTF8))


def read_text(path: Path) -> str:
    """The whole of a text file with plain line ends. Raises `SmidgenError` naming the line that is not UTF-8."""
    encoding = _encoding(check_readable(path))
    raw = path.read_bytes()
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SmidgenError(f"{path} is not UTF-8 (line {line}); it may be Latin-1.", _UTF8) from error
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def count_lines(path: Path) -> int:
    """How many lines a file has, near enough for progress; 0 where it cannot be read."""
    try:
        with path.open("rb") as file:
            return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) + 1
    except OSError:
        return 0


def _encoding(head: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "utf-8")
