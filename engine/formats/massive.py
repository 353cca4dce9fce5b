"""MASSIVE (arXiv 2204.08582): JSONL with locale, partition, scenario, intent, utt and annot_utt ``[type : value]``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from engine.formats.jsonl import first_object, objects
from engine.formats.rows import Reject, RowError, TextRow, guarded, text_row
from engine.formats.tokens import mark, unmark
from engine.semantics import Slot, nfc

NAME, LABEL = "massive", "MASSIVE"
_SLOT = re.compile(r"\[\s*(?P<type>[^\[\]:]+?)\s*:\s*(?P<value>[^\[\]]*?)\s*\]")
_KEEP_REGION = {"zh-TW"}
"""Locales whose region tells the script; elsewhere it is dropped, so that sources agree on a language's code."""


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like it."""
    return "annot_utt" in (first_object(head) or {})


def read(path: Path) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects. Slots have spans where the annotated sentence is the plain one."""
    for number, found in objects(path):
        if isinstance(found, Reject):
            yield found
        else:
            yield guarded(path, number, _row, found)


def _row(data: dict[str, Any]) -> TextRow:
    annotated = data.get("annot_utt")
    if not isinstance(annotated, str):
        raise RowError("There is no “annot_utt”.", "Compare the line with the others, or delete it.")
    plain, slots = unmark(annotated, _SLOT)
    if "[" in plain or "]" in plain:
        raise RowError("The brackets of “annot_utt” do not pair.", "Write each slot as [type : value].")
    text = data.get("utt", plain)
    if nfc(str(text)) != nfc(plain):
        slots = [Slot(slot.type, slot.value) for slot in slots]
    elif text != plain:
        text = plain
    scenario, intent = str(data.get("scenario") or ""), str(data.get("intent") or "")
    locale = str(data.get("locale") or "")
    language = locale if locale in _KEEP_REGION else locale.split("-")[0]
    return text_row(text, intent, slots, scenario, "", language, data.get("partition"))


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`. Raises `SmidgenError` for a slot that is not in its sentence."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, row in enumerate(rows):
            data = {
                "id": str(number),
                "locale": row.language or "",
                "partition": row.split or "",
                "scenario": row.meaning.scenario,
                "intent": row.meaning.intent,
                "utt": row.text,
                "annot_utt": mark(row, LABEL, lambda slot: f"[{slot.type} : {slot.value}]", "[]"),
            }
            file.write(json.dumps(data, ensure_ascii=False) + "\n")
