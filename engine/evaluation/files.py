"""Reading gold and prediction files for `smidgen score`: SLURP's JSONL, or Smidgen's own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError
from engine.semantics import Meaning, Slot, slots_from_json

KEYS = ("slurp_id", "file", "id", "audio")
"""What a line may be known by. SLURP keys by `slurp_id` (text) or `file` (recording)."""


def read_gold(path: Path, key: str | None = None) -> tuple[dict[str, Meaning], str]:
    """The meanings of a gold file by key, and the key used.

    In SLURP's own file, entities are token spans and ``file`` means every name under ``recordings``.
    Raises `SmidgenError` naming file and line.
    """
    gold: dict[str, Meaning] = {}
    for number, row in _lines(path):
        key = key or _found_key(row, path, number)
        names = [recording["file"] for recording in row.get("recordings") or ()] if key == "file" else []
        names = names or ([row[key]] if row.get(key) is not None else [])
        if not names:
            raise SmidgenError(f"{path.name}, line {number} has no {key}.", "Choose another --key.")
        for name in names:
            gold[str(name)] = _meaning(row, path, number)
    return gold, key or KEYS[0]


def read_predictions(path: Path, key: str) -> dict[str, Meaning]:
    """The meanings of a file of predictions by `key`; of a key that comes twice, the last counts, as in SLURP."""
    predictions: dict[str, Meaning] = {}
    for number, row in _lines(path):
        if row.get(key) is None:
            raise SmidgenError(f"{path.name}, line {number} has no {key}.", "Choose another --key.")
        predictions[str(row[key])] = _meaning(row, path, number)
    return predictions


def likely_key(path: Path) -> str | None:
    """The key that the first line of a file of predictions has, or None."""
    for _, row in _lines(path):
        return next((key for key in KEYS if row.get(key) is not None), None)
    return None


def _lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SmidgenError(f"{path} cannot be read: {error.strerror}.", "Check the path.") from error
    except UnicodeDecodeError as error:
        raise SmidgenError(f"{path} is not UTF-8 text.", "Save it as UTF-8 and try again.") from error
    # Not splitlines(): that would also break at U+2028, which JSON allows inside a string.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise SmidgenError(
                f"{path.name}, line {number} is no JSON.", "Write one JSON object a line.", str(error)
            ) from error
        if not isinstance(row, dict):
            raise SmidgenError(f"{path.name}, line {number} is no JSON object.", "Write one JSON object a line.")
        yield number, row


def _found_key(row: Mapping[str, Any], path: Path, number: int) -> str:
    for key in KEYS:
        if row.get(key) is not None:
            return key
    raise SmidgenError(
        f"{path.name}, line {number} has none of {', '.join(KEYS)}.", "Name the key of your file with --key."
    )


def _meaning(row: Mapping[str, Any], path: Path, number: int) -> Meaning:
    try:
        if "tokens" in row:
            slots = tuple(_span_slot(entity, row["tokens"]) for entity in row.get("entities") or ())
        else:
            slots = slots_from_json(row.get("slots", row.get("entities")) or ())
    except SmidgenError as error:
        raise SmidgenError(f"{path.name}, line {number}: {error.message}", error.next_step) from error
    except (KeyError, IndexError, TypeError) as error:
        raise SmidgenError(
            f"{path.name}, line {number} has an entity that fits no token.",
            "Compare it with SLURP's own file.",
            repr(error),
        ) from error
    meaning = Meaning.of(
        str(row.get("intent") or ""), slots, str(row.get("scenario") or ""), str(row.get("action") or "")
    )
    if not meaning.intent and not meaning.scenario:
        raise SmidgenError(
            f"{path.name}, line {number} has neither an intent nor a scenario and action.", "Add it, or drop the line."
        )
    return meaning


def _span_slot(entity: Mapping[str, Any], tokens: list[dict[str, Any]]) -> Slot:
    # SLURP's scorer compares in lower case, as its sentences are.
    return Slot(entity["type"], " ".join(tokens[i]["surface"].lower() for i in entity["span"]))
