"""CSV and TSV with a header. Columns are mapped by name (guessed, or said); ``slot:TYPE`` columns hold single slots."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError
from engine.formats.columns import guess
from engine.formats.files import Line, lines
from engine.formats.rows import Reject, RowError, TextRow, check_slots, guarded, text_row
from engine.semantics import Slot, slots_to_list

NAME, LABEL = "table", "CSV or TSV"
_SLOT_COLUMN = "slot:"
_LONGEST_CELL = 20
"""Lines that one quoted cell may span; beyond, a quotation mark was left open."""

Record = tuple[int, dict[str, str] | Reject]


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like a table with a header."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    delimiter = find_delimiter(first)
    names = _cells(first, delimiter) if delimiter in first else []
    return len(names or []) >= 2 or first.strip().lower() in {"text", "audio"}


def find_delimiter(header: str) -> str:
    """Tab, comma, semicolon or bar: whatever cuts the header into most columns (tab before the others)."""
    return max("\t,;|", key=lambda d: (bool(header.count(d)) and d == "\t", header.count(d)))


def records(path: Path) -> Iterator[Record]:
    """Each row as column name to cell with its line, or a reject. Raises `SmidgenError` for a header without names."""
    source = iter(lines(path))
    header = next((line for line in source if line.text.strip() or line.problem), None)
    if header is None or header.problem:
        raise SmidgenError(f"The header of {path} cannot be read.", "Save the file as UTF-8, with names in line 1.")
    delimiter = find_delimiter(header.text)
    names = [name.strip() for name in _cells(header.text, delimiter) or []]
    if not any(names) or len(set(names)) < len(names):
        raise SmidgenError(f"The columns of {path} are not all named differently.", "Name them in the first line.")
    waiting: list[Line] = []
    while line := (waiting.pop(0) if waiting else next(source, None)):
        if line.problem:
            yield line.number, Reject(str(path), line.number, *line.problem)
            continue
        if not line.text.strip():
            continue
        cells = _cells(line.text, delimiter)
        if cells is None:  # a cell may go on in the next lines; if not, this line alone is lost
            cells, waiting = _longer(line, source, waiting, delimiter, len(names))
        yield line.number, _named(path, line.number, names, cells)


def _longer(
    line: Line, source: Iterator[Line], waiting: list[Line], delimiter: str, width: int
) -> tuple[list[str] | None, list[Line]]:
    text = line.text
    for number in range(_LONGEST_CELL):
        if number >= len(waiting):
            if (following := next(source, None)) is None:
                break
            waiting.append(following)
        text += "\n" + waiting[number].text
        cells = _cells(text, delimiter)
        if cells is not None:
            return (cells, waiting[number + 1 :]) if len(cells) == width else (None, waiting)
    return None, waiting


def _cells(text: str, delimiter: str) -> list[str] | None:
    """The cells of a line; None where a quotation mark is left open. In TSV only whole cells are ever quoted."""
    if delimiter == "\t":
        return [_unquote(cell) for cell in text.split("\t")]
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except (csv.Error, StopIteration):
        return None


def _unquote(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def _named(path: Path, number: int, names: list[str], cells: list[str] | None) -> dict[str, str] | Reject:
    if cells is None:
        step = "Close it, or double it where it belongs to the text."
        return Reject(str(path), number, "A quotation mark is left open or stands inside a cell.", step)
    if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
        step = "Put quotation marks around cells that hold the separator."
        return Reject(str(path), number, f"The row has {len(cells)} cells, the header {len(names)}.", step)
    return dict(zip(names, cells + [""] * (len(names) - len(cells)), strict=False))


def read(path: Path, columns: Mapping[str, str] | None = None) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects. Raises `SmidgenError` where no column can be the text or the intent."""
    mapping: dict[str, str] | None = None
    for number, found in records(path):
        if isinstance(found, Reject):
            yield found
            continue
        mapping = mapping or check_columns(path, list(found), columns)
        yield guarded(path, number, _row, found, mapping)


def check_columns(path: Path, names: Sequence[str], columns: Mapping[str, str] | None) -> dict[str, str]:
    """The mapping of a text-label table. Raises `SmidgenError` naming what is missing and what there is."""
    mapping = guess(names, columns)
    missing = "text" if "text" not in mapping else "intent"
    if "text" not in mapping or ("intent" not in mapping and not {"scenario", "action"} <= set(mapping)):
        step = f"Say which is which ({missing}=COLUMN), or rename it in the file."
        if "audio" in mapping:
            step = "It lists recordings: import it as speech, or add what is missing."
        raise SmidgenError(f"No column of {path} is named {missing}; its columns are {', '.join(names)}.", step)
    return mapping


def _row(cells: dict[str, str], mapping: Mapping[str, str]) -> TextRow:
    field = {name: cells[column] for name, column in mapping.items()}
    return text_row(
        field["text"],
        field.get("intent"),
        row_slots(field.get("slots", ""), cells),
        field.get("scenario"),
        field.get("action"),
        field.get("language"),
        field.get("split"),
    )


def row_slots(cell: str, cells: Mapping[str, str]) -> tuple[Slot, ...]:
    """Slots of a cell (JSON, or ``size=small; topping=ham``) and of the ``slot:TYPE`` columns. Raises `RowError`."""
    single = tuple(
        Slot(name[len(_SLOT_COLUMN) :], value)
        for name, value in cells.items()
        if name.lower().startswith(_SLOT_COLUMN) and value.strip()
    )
    cell = cell.strip()
    if not cell:
        return single
    data: Any
    if cell[0] in "{[":
        try:
            data = json.loads(cell)
        except (ValueError, RecursionError):
            raise RowError(f"The slots {cell} are not JSON.", 'Write {"size": "small"} or size=small.') from None
    else:
        pairs = [pair.partition("=") for pair in cell.split(";") if pair.strip()]
        if any(not sign or not name.strip() for name, sign, _ in pairs):
            raise RowError(f"The slots “{cell}” cannot be understood.", 'Write {"size": "small"} or size=small.')
        data = [{"type": name.strip(), "value": value.strip()} for name, _, value in pairs]
    return check_slots(data) + single


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`; tabs where the name ends in .tsv or .tab, else commas."""
    delimiter = "\t" if path.suffix.lower() in {".tsv", ".tab"} else ","
    names = ("text", "intent", "scenario", "action", "slots", "language", "split")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
        writer.writerow(names)
        for row in rows:
            meaning = row.meaning
            slots = json.dumps(slots_to_list(meaning.slots), ensure_ascii=False) if meaning.slots else ""
            head = (row.text, meaning.intent, meaning.scenario, meaning.action, slots)
            writer.writerow([*head, row.language or "", row.split or ""])
