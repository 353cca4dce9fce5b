"""SLURP (arXiv 2011.13205): JSONL with sentence, tokens, scenario, action and entities as spans of tokens; English.

An entity's value is its tokens joined by spaces, as in SLURP's own scorer. The split is in the file's name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from engine.formats.jsonl import first_object, objects
from engine.formats.rows import Reject, RowError, TextRow, guarded, split_of_name, text_row
from engine.formats.tokens import align, tokenize
from engine.semantics import Slot

NAME, LABEL = "slurp", "SLURP"
LANGUAGE = "en"


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like it."""
    return {"sentence", "entities", "tokens"} <= set(first_object(head) or {})


def read(path: Path) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects."""
    split = split_of_name(path)
    for number, found in objects(path):
        if isinstance(found, Reject):
            yield found
        else:
            yield guarded(path, number, _row, found, split)


def _row(data: dict[str, Any], split: str | None) -> TextRow:
    sentence = data.get("sentence")
    if not isinstance(sentence, str):
        raise RowError("There is no “sentence”.", "Compare the line with the others, or delete it.")
    try:
        tokens = [str(token["surface"]) for token in data.get("tokens") or ()]
        entities = [(str(entity["type"]), [int(i) for i in entity["span"]]) for entity in data.get("entities") or ()]
        values = [" ".join(tokens[index] for index in span) for _, span in entities]
    except (KeyError, TypeError, ValueError, IndexError):
        step = "Compare tokens and entities with those of other lines."
        raise RowError("An entity does not point at tokens of the sentence.", step) from None
    places = align(sentence.casefold(), [token.casefold() for token in tokens])
    slots = []
    for (name, span), value in zip(entities, values, strict=True):
        if places and span == list(range(span[0], span[-1] + 1)):
            slots.append(Slot(name, value, places[span[0]][0], places[span[-1]][1]))
        elif sentence.count(value) == 1:  # tokens that leave out a sign of the sentence
            slots.append(Slot(name, value, sentence.index(value), sentence.index(value) + len(value)))
        else:
            slots.append(Slot(name, value))
    return text_row(
        sentence,
        data.get("intent"),
        slots,
        data.get("scenario"),
        data.get("action"),
        LANGUAGE,
        data.get("split") or split,
    )


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`; the split, which SLURP has in file names, is written to each line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, row in enumerate(rows):
            tags = tokenize(row, LABEL, loosely=True)
            entities: list[dict[str, Any]] = []
            for index, (_, tag) in enumerate(tags):
                if tag.startswith("B-"):
                    entities.append({"span": [index], "type": tag[2:]})
                elif tag != "O":
                    entities[-1]["span"].append(index)
            data = {
                "slurp_id": number,
                "sentence": row.text,
                "intent": row.meaning.intent,
                "action": row.meaning.action,
                "tokens": [{"surface": word, "id": index} for index, (word, _) in enumerate(tags)],
                "scenario": row.meaning.scenario,
                "recordings": [],
                "entities": entities,
            } | ({"split": row.split} if row.split else {})
            file.write(json.dumps(data, ensure_ascii=False) + "\n")
