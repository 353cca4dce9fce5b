"""Snips: the benchmark of 2017 (JSON, intent to sentences in pieces) and the data sets of snips-nlu (JSON or YAML).

``write`` gives the JSON of snips-nlu. A slot's type is its slot name; the entity behind it is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from engine.errors import SmidgenError
from engine.formats.files import read_text
from engine.formats.rows import Reject, RowError, TextRow, guarded, split_of_name, text_row
from engine.formats.tokens import placed, unmark
from engine.semantics import Slot

NAME, LABEL = "snips", "Snips"
_SLOT = re.compile(r"\[\s*(?P<type>[^\[\]():]+?)\s*(?::[^\[\]()]*)?\]\((?P<value>[^()]*)\)")
_YAML = re.compile(r"^type:\s*(intent|entity)\s*$", re.MULTILINE)


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like it."""
    start = head.lstrip()
    if start.startswith("{"):
        pieces = re.search(r'"data"\s*:\s*\[\s*\{\s*"(text|entity|slot_name)"', start)
        return bool(pieces) or bool(re.match(r'\{[\s\S]*"(intents|entities)"\s*:\s*\{[\s\S]*"utterances"', start))
    return bool(_YAML.search(start))


def read(path: Path) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects. Raises `SmidgenError` where the file as a whole is neither."""
    text = read_text(path)
    if text.lstrip().startswith("{"):
        yield from _read_json(path, text)
    else:
        yield from _read_yaml(path, text)


def _read_json(path: Path, text: str) -> Iterator[TextRow | Reject]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f" in line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise SmidgenError(f"{path} is broken JSON{place}.", "Copy it again from where it came.", str(error)) from error
    language = data.get("language")
    intents = data["intents"] if isinstance(data.get("intents"), Mapping) else data
    for intent, body in intents.items():
        items = body.get("utterances") if isinstance(body, Mapping) else body
        if not isinstance(items, list):
            if intents is not data:
                yield Reject(
                    str(path), 0, f"The intent “{intent}” has no list of sentences.", "Compare it with others."
                )
            continue
        for number, item in enumerate(items, 1):
            row = guarded(path, 0, _from_pieces, intent, item, language, path)
            if isinstance(row, Reject):
                row = Reject(row.file, 0, f"Sentence {number} of “{intent}”: {row.reason}", row.next_step)
            yield row


def _from_pieces(intent: str, item: Any, language: Any, path: Path) -> TextRow:
    if not isinstance(item, Mapping) or not isinstance(item.get("data"), list):
        raise RowError("It has no list “data”.", "Compare it with the others.")
    text, slots = "", []
    for piece in item["data"]:
        if not isinstance(piece, Mapping) or not isinstance(piece.get("text"), str):
            raise RowError("One of its pieces has no text.", "Compare it with the others.")
        name = piece.get("slot_name") or piece.get("entity")
        if name:
            slots.append(Slot(str(name), piece["text"], len(text), len(text) + len(piece["text"])))
        text += piece["text"]
    return text_row(text, intent, slots, language=language, split=item.get("split") or split_of_name(path))


def _read_yaml(path: Path, text: str) -> Iterator[TextRow | Reject]:
    try:
        documents = list(yaml.compose_all(text, Loader=yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f" in line {mark.line + 1}" if mark else ""
        raise SmidgenError(f"{path} is broken YAML{place}.", "Mend it there.", str(error)) from error
    for document in documents:
        if not isinstance(document, yaml.MappingNode):
            continue
        fields = {key.value: value for key, value in document.value}
        if getattr(fields.get("type"), "value", "") != "intent":
            continue
        intent = getattr(fields.get("name"), "value", "")
        items = fields.get("utterances")
        for item in items.value if isinstance(items, yaml.SequenceNode) else ():
            line = item.start_mark.line + 1
            yield guarded(path, line, _from_marked, intent, item, path)


def _from_marked(intent: str, item: Any, path: Path) -> TextRow:
    if not isinstance(item, yaml.ScalarNode):
        raise RowError("This sentence is not plain text.", "Put it in quotation marks: it may begin with a bracket.")
    text, slots = unmark(item.value, _SLOT)
    return text_row(text, intent, slots, split=split_of_name(path))


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`, as snips-nlu's JSON. It has one language a file: rows must agree in it."""
    intents: dict[str, dict[str, Any]] = {}
    languages = set()
    for row in rows:
        pieces: list[dict[str, str]] = []
        position = 0
        for slot in placed(row, LABEL):
            pieces.append({"text": row.text[position : slot.start]})
            pieces.append({"text": slot.value, "entity": slot.type, "slot_name": slot.type})
            position = slot.end or 0
        pieces.append({"text": row.text[position:]})
        item: dict[str, Any] = {"data": [piece for piece in pieces if piece["text"]]}
        item |= {"split": row.split} if row.split else {}
        intents.setdefault(row.meaning.intent, {"utterances": []})["utterances"].append(item)
        languages.add(row.language)
    if len(languages) > 1:
        raise SmidgenError("Snips has one language a file.", "Export one language at a time.")
    types = sorted({p["entity"] for i in intents.values() for u in i["utterances"] for p in u["data"] if "entity" in p})
    entity = {"data": [], "use_synonyms": True, "automatically_extensible": True, "matching_strictness": 1.0}
    data = {"language": next(iter(languages), None), "intents": intents, "entities": dict.fromkeys(types, entity)}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
