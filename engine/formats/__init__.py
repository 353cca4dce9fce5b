"""Corpus formats: one module each, with `NAME`, `LABEL`, `matches`, `read` and `write`, its inverse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import ModuleType

from engine.errors import SmidgenError
from engine.formats import conll, jsonl, manifest, massive, rasa, slurp, snips, table
from engine.formats.columns import SYNONYMS, guess
from engine.formats.files import head_text
from engine.formats.rows import Reject, SpeechRow, TextRow

__all__ = ["FORMATS", "Preview", "Reject", "SpeechRow", "TextRow", "detect", "preview", "read", "read_speech", "write"]

FORMATS: dict[str, ModuleType] = {m.NAME: m for m in (massive, slurp, snips, rasa, conll, jsonl, table)}
"""Name to module; the first whose `matches` says yes is taken, so the particular ones come first."""
_ALIASES = {"csv": "table", "tsv": "table", "xsid": "conll", "json": "jsonl", "yaml": "rasa"}


def detect(path: str | Path) -> str:
    """The name of a file's format, told by its content. Raises `SmidgenError` where it is none."""
    path = Path(path)
    head = head_text(path)
    for name, module in FORMATS.items():
        if module.matches(head, path):
            return name
    labels = ", ".join(module.LABEL for module in FORMATS.values())
    raise SmidgenError(
        f"{path} is in no format that Smidgen knows.", f"It reads {labels}; the first line must name columns."
    )


def read(
    path: str | Path,
    format: str = "auto",  # noqa: A002
    columns: Mapping[str, str] | None = None,
) -> Iterator[TextRow | Reject]:
    """The rows and rejects of a text-label corpus. `columns` (field to column name) is for tables and JSONL.

    Raises `SmidgenError`, at the first row or earlier, where the file as a whole cannot be read.
    """
    path = Path(path)
    module = _module(detect(path) if format == "auto" else format)
    row = None
    for row in module.read(path, columns) if module in (jsonl, table) else module.read(path):
        yield row
    if row is None:
        raise SmidgenError(f"{path} is {module.LABEL}, but has no sentences in it.", "Check that it is the right file.")


def read_speech(path: str | Path, columns: Mapping[str, str] | None = None) -> Iterator[SpeechRow | Reject]:
    """The rows and rejects of a manifest (.tsv, .csv, .jsonl) or a folder of recordings; see `manifest`."""
    yield from manifest.read(Path(path), columns)


def write(rows: Iterable[TextRow], path: str | Path, format: str) -> None:  # noqa: A002
    """Write rows as `format`. Raises `SmidgenError` for what that format has no way to say."""
    _module(format).write(rows, Path(path))


@dataclass(frozen=True)
class Preview:
    """The beginning of a file: its format, for tables and JSONL the column names, cells and guessed mapping (field to
    column), and how the first rows would come in with it (empty where columns are missing, which `problem` says)."""

    format: str
    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    mapping: Mapping[str, str]
    rows: tuple[TextRow | Reject, ...]
    problem: str = ""


def preview(
    path: str | Path,
    rows: int = 20,
    format: str = "auto",  # noqa: A002
    columns: Mapping[str, str] | None = None,
) -> Preview:
    """Look at the first `rows` rows, for the column mapping dialog. Raises `SmidgenError` as `read`, save for missing
    columns, which are what the dialog is for."""
    path = Path(path)
    name = detect(path) if format == "auto" else _module(format).NAME
    names: list[str] = []
    cells: list[tuple[str, ...]] = []
    if name in {jsonl.NAME, table.NAME}:
        found = [f for _, f in islice(FORMATS[name].records(path) if name == table.NAME else jsonl.objects(path), rows)]
        bodies = [f for f in found if not isinstance(f, Reject)]
        names = list(dict.fromkeys(column for body in bodies for column in body))
        cells = [tuple(str(body.get(column, "")) for column in names) for body in bodies]
    mapping = guess(names, columns) if names else {}
    try:
        return Preview(name, tuple(names), tuple(cells), mapping, tuple(islice(read(path, name, columns), rows)))
    except SmidgenError as error:
        if not names:
            raise
        return Preview(name, tuple(names), tuple(cells), mapping, (), str(error))


def _module(name: str) -> ModuleType:
    found = FORMATS.get(_ALIASES.get(name, name))
    if found is None:
        raise SmidgenError(f"There is no format “{name}”.", f"Use auto or one of {', '.join(FORMATS)}.")
    return found


FIELDS = tuple(SYNONYMS)
"""The fields that columns may be mapped to."""
