"""What a reader gives: rows, or rejects with the reason. And the checks that every format shares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError
from engine.languages import check_language as code_of
from engine.semantics import Meaning, Slot, nfc, slots_from_json

SPLIT_NAMES = {
    "train": "train",
    "training": "train",
    "dev": "dev",
    "devel": "dev",
    "development": "dev",
    "valid": "dev",
    "validation": "dev",
    "val": "dev",
    "eval": "dev",
    "test": "test",
    "testing": "test",
}


@dataclass(frozen=True)
class TextRow:
    """A sentence with its meaning, as a file says it; language and split are None where the file does not say."""

    text: str
    meaning: Meaning
    language: str | None = None
    split: str | None = None
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class SpeechRow:
    """A clip (`audio` is where it lies) with what the manifest says of it; None where it does not say.

    `trim` is where in the file it is: start and end in seconds (None: to the file's end).
    """

    audio: Path
    text: str | None = None
    meaning: Meaning | None = None
    speaker: str | None = None
    language: str | None = None
    split: str | None = None
    trim: tuple[float, float | None] | None = None
    recorded_at: str = ""
    device: str = ""
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Reject:
    """A row that cannot come in: where (`line` counts from 1; 0 where the format has no lines), why, what to do."""

    file: str
    line: int
    reason: str
    next_step: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason} {self.next_step}".strip()


class RowError(Exception):
    """Raised while reading one row; becomes its `Reject`."""

    def __init__(self, reason: str, next_step: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.next_step, self.line = reason, next_step, line


def guarded(path: Path, line: int, make: Callable[..., TextRow], *arguments: Any) -> TextRow | Reject:
    """The row that `make` gives for `arguments`, or the reject where it fails."""
    try:
        return replace(make(*arguments), file=str(path), line=line)
    except RowError as bad:
        return Reject(str(path), bad.line or line, bad.reason, bad.next_step)
    except SmidgenError as error:
        return Reject(str(path), line, error.message, error.next_step)


def text_row(
    text: Any,
    intent: Any = "",
    slots: Iterable[Slot] = (),
    scenario: Any = "",
    action: Any = "",
    language: Any = None,
    split: Any = None,
) -> TextRow:
    """A checked row: text in NFC, spans that hold in it, a known split. Raises `RowError`."""
    clean = check_text(text)
    if not clean:
        raise RowError("There is no text.", "Write the sentence, or delete the row.")
    meaning = check_meaning(intent, fit_spans(str(text), clean, slots), scenario, action)
    if meaning is None:
        raise RowError("There is no intent.", "Add an intent, or a scenario and an action.")
    return TextRow(clean, meaning, check_language(language), check_split(split))


def check_text(text: Any, what: str = "text") -> str:
    """`text` in NFC with white space folded. Raises `RowError`, calling it `what`, for what is no text at all."""
    if text is None:
        return ""
    if not isinstance(text, str | int | float) or isinstance(text, bool):
        raise RowError(f"The {what} is not a string.", f'Write it in quotation marks: "{what}": "…".')
    try:
        str(text).encode("utf-8")
    except UnicodeEncodeError:
        raise RowError(
            f"The {what} has half of a character (a lone surrogate).", "Save the file as UTF-8 again."
        ) from None
    if "\0" in str(text):
        raise RowError(f"The {what} has a NUL character.", "Delete it; the file may be damaged.")
    return nfc(str(text))


def check_meaning(intent: Any, slots: Iterable[Slot] = (), scenario: Any = "", action: Any = "") -> Meaning | None:
    """The meaning, or None where neither an intent nor scenario and action are given. Raises `RowError`."""
    given = {"intent": intent, "scenario": scenario, "action": action}
    names = [check_text(name, what) for what, name in given.items()]
    found = tuple(slots)
    for slot in found:
        check_text(slot.type, "slot's type")
        if not check_text(slot.value, f"slot “{slot.type}”"):
            raise RowError(f"The slot “{slot.type}” has no value.", "Write its value, or delete the slot.")
    name, scenario, action = names
    if name and not (scenario and action):  # half of a pair: its other half is in the intent's name, or it is no pair
        action = name.removeprefix(f"{scenario}_") if scenario and name.startswith(f"{scenario}_") else ""
        scenario = scenario if action else ""
    meaning = Meaning.of(name, found, scenario, action)
    return meaning if meaning.intent else None


def check_slots(data: Any) -> tuple[Slot, ...]:
    """Slots from JSON; a null value means that the slot is absent. Raises `RowError` or `SmidgenError`."""
    if data is None or data == "":
        return ()
    if isinstance(data, Mapping):
        data = {name: value for name, value in data.items() if value is not None and value != []}
        values = [v for value in data.values() for v in (value if isinstance(value, list) else [value])]
    else:
        values = [item.get("value", item.get("filler")) for item in data if isinstance(item, Mapping)] if data else []
    for value in values:
        if isinstance(value, Mapping | list | bool) or value is None:
            raise RowError(f"The value of a slot is {value!r}, not a text.", 'Write slots as {"size": "small"}.')
    return slots_from_json(data)


def fit_spans(raw: str, clean: str, slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """The slots with spans that hold in `clean`, the tidied form of `raw`; a span that does not fit is dropped."""
    fitted = []
    for slot in slots:
        value, start = nfc(slot.value), None
        if isinstance(slot.start, int) and isinstance(slot.end, int) and 0 <= slot.start < slot.end <= len(raw):
            # The sign keeps white space that would be folded away at the end of the part before the slot.
            guess = len(nfc(raw[: slot.start] + "|")) - 1
            start = guess if clean[guess : guess + len(value)] == value else None
        end = None if start is None else start + len(value)
        fitted.append(replace(slot, value=value, start=start, end=end))
    return tuple(fitted)


def check_split(split: Any) -> str | None:
    """train, dev or test by any of their usual names. Raises `RowError`."""
    if split is None or not str(split).strip():
        return None
    found = SPLIT_NAMES.get(str(split).strip().lower())
    if found is None:
        raise RowError(f"“{split}” is no split.", "Use train, dev or test.")
    return found


def check_language(language: Any) -> str | None:
    """A language code. Raises `SmidgenError`."""
    if language is None or not str(language).strip():
        return None
    return code_of(str(language))


def split_of_name(path: Path) -> str | None:
    """The split that a corpus's file name says: ``tr.valid.conll`` is dev."""
    for part in re.split(r"[._\-\s]+", path.stem.lower()):
        if part in SPLIT_NAMES:
            return SPLIT_NAMES[part]
    return None
