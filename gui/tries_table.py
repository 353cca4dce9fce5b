"""What was tried on the Test page as a table: CSV for spreadsheets, JSON lines for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from engine.errors import SmidgenError
from engine.semantics import slots_to_list
from engine.training.run_folder import write_atomically
from gui.models.tries import Try

COLUMNS = (
    "source", "audio", "text", "run", "intent", "slots", "confidence", "alternatives", "transcript", "seconds",
    "answered_at", "corrected_intent", "corrected_slots", "recording",
)  # fmt: skip


def table_row(tried: Try, root: Path) -> dict[str, Any]:
    """One try by `COLUMNS`: `audio` relative to the project folder `root`; `seconds` that the answer took; `recording`
    the number of the corpus's recording it has become."""
    prediction, test = tried.prediction, tried.test
    meaning = prediction.meaning
    correction = (test.correction if test is not None else None) or {}
    inside = tried.clip is not None and tried.clip.is_relative_to(root)
    return {
        "source": tried.source,
        "audio": tried.clip.relative_to(root).as_posix() if tried.clip is not None and inside else "",
        "text": tried.text,
        "run": tried.run,
        "intent": meaning.intent if meaning else None,
        "slots": slots_to_list(meaning.slots) if meaning else [],
        "confidence": round(prediction.confidence, 4),
        "alternatives": [{"intent": intent, "confidence": round(p, 4)} for intent, p in prediction.alternatives],
        "transcript": prediction.transcript,
        "seconds": round(prediction.seconds, 3),
        "answered_at": tried.when,
        "corrected_intent": correction.get("intent"),
        "corrected_slots": correction.get("slots", []) if correction else None,
        "recording": test.recording_id if test is not None else None,
    }


def write_table(tries: Sequence[Try], root: Path, path: Path) -> int:
    """Write all tries, the oldest first, as CSV or (``.jsonl``) JSON lines; how many. In CSV, lists are JSON. Raises
    `SmidgenError` where the file cannot be written; one that was there stays then."""
    rows = [table_row(tried, root) for tried in reversed(tries)]
    if path.suffix.lower() == ".jsonl":
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    else:
        out = io.StringIO()
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
        text = "\ufeff" + out.getvalue()  # spreadsheets take it for UTF-8 only with the mark
    try:
        write_atomically(path, text)
    except OSError as error:
        raise SmidgenError(
            QCoreApplication.translate("errors", "{0} cannot be written there.").format(path.name),
            QCoreApplication.translate("errors", "Choose another folder, or close the file elsewhere."),
            str(error),
        ) from error
    return len(rows)


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else value
