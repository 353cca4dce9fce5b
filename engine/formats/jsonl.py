"""JSONL: one object a line with text, intent (or scenario and action), slots, language, split. Also one JSON list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.formats.columns import guess
from engine.formats.files import lines, read_text
from engine.formats.rows import Reject, RowError, TextRow, check_slots, guarded, text_row
from engine.semantics import slots_to_list

NAME, LABEL = "jsonl", "JSONL"


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like it."""
    return head.lstrip()[:1] in {"{", "["} and not (head.lstrip()[:1] == "[" and first_object(head) is None)


def first_object(head: str) -> dict[str, Any] | None:
    """The first object of a JSONL file or JSON list, if it is whole."""
    try:
        found, _ = json.JSONDecoder().raw_decode(head.lstrip().removeprefix("[").lstrip())
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def objects(path: Path) -> Iterator[tuple[int, dict[str, Any] | Reject]]:
    """Each object with its line; a reject where a line holds none."""
    first = next((line.text.strip() for line in lines(path) if line.text.strip()), "")
    if first.startswith("[") or first == "{":
        yield from _spread_items(path)
        return
    for line in lines(path):
        if line.problem:
            yield line.number, Reject(str(path), line.number, *line.problem)
        elif line.text.strip():
            yield line.number, _object(path, line.number, line.text)


def _object(path: Path, number: int, text: str) -> dict[str, Any] | Reject:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        what = "it is nested too deeply"
        if isinstance(error, json.JSONDecodeError):
            what = f"at character {error.colno}: {error.msg.removesuffix(' starting at')}"
        return Reject(str(path), number, f"The line is not JSON ({what}).", "Mend the line or delete it.")
    if not isinstance(found, dict):
        return Reject(str(path), number, "The line is not a JSON object.", 'Write {"text": …, "intent": …}.')
    return found


def _spread_items(path: Path) -> Iterator[tuple[int, dict[str, Any] | Reject]]:
    """The items of one JSON list, or of objects that are spread over several lines."""
    text = read_text(path)
    position = len(text) - len(text.lstrip())
    position += text[position] == "["
    decoder, line, counted = json.JSONDecoder(), 1, 0
    while True:
        while position < len(text) and text[position] in ", \t\n":
            position += 1
        line, counted = line + text.count("\n", counted, position), position
        if position >= len(text) or text[position] == "]":
            return
        try:
            found, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            yield (
                line,
                Reject(
                    str(path), line, "The JSON is broken in what begins here; the rest was not read.", "Mend the file."
                ),
            )
            return
        if isinstance(found, dict):
            yield line, found
        else:
            yield line, Reject(str(path), line, "This item is not an object.", 'Write {"text": …, "intent": …}.')


def read(path: Path, columns: Mapping[str, str] | None = None) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects."""
    for number, found in objects(path):
        if isinstance(found, Reject):
            yield found
        else:
            yield guarded(path, number, _row, found, columns)


def _row(data: dict[str, Any], columns: Mapping[str, str] | None) -> TextRow:
    field = {name: data.get(column) for name, column in guess(list(data), columns).items()}
    if "text" not in field:
        raise RowError("There is no “text”.", 'Write {"text": …, "intent": …}.')
    return text_row(
        field["text"],
        field.get("intent"),
        check_slots(field.get("slots")),
        field.get("scenario"),
        field.get("action"),
        field.get("language"),
        field.get("split"),
    )


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(as_object(row), ensure_ascii=False) + "\n")


def as_object(row: TextRow) -> dict[str, Any]:
    """A row as JSONL has it."""
    data: dict[str, Any] = {"text": row.text, "intent": row.meaning.intent}
    if row.meaning.scenario:
        data |= {"scenario": row.meaning.scenario, "action": row.meaning.action}
    data["slots"] = slots_to_list(row.meaning.slots)
    return data | {k: v for k, v in (("language", row.language), ("split", row.split)) if v is not None}
