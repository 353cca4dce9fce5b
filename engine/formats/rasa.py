"""Rasa's training data (YAML): ``nlu`` with intents and examples, slots as ``[value](type)`` or with ``{"entity": …}``.

A slot's value is the text in the brackets, which is what is said; Rasa's own `value`, a normal form, is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from engine.errors import SmidgenError
from engine.formats.files import read_text
from engine.formats.rows import Reject, RowError, TextRow, guarded, split_of_name, text_row
from engine.formats.tokens import mark, unmark
from engine.semantics import Slot

NAME, LABEL = "rasa", "Rasa YAML"
_SLOT = re.compile(r"\[(?P<value>[^\[\]]*)\](?:\(\s*(?P<type>[^()]*?)\s*\)|(?P<json>\{[^{}]*\}))")


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like it."""
    return bool(re.search(r"^nlu\s*:", head, re.MULTILINE)) and not head.lstrip().startswith("{")


def read(path: Path) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects. Synonyms, lookup tables and expressions are passed over."""
    try:
        root = yaml.compose(read_text(path), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        place = getattr(error, "problem_mark", None)
        where = f" in line {place.line + 1}" if place else ""
        raise SmidgenError(f"{path} is broken YAML{where}.", "Mend it there.", str(error)) from error
    split = split_of_name(path)
    sections = _fields(root).get("nlu")
    for section in sections.value if isinstance(sections, yaml.SequenceNode) else ():
        fields = _fields(section)
        if "intent" not in fields or "examples" not in fields:
            continue
        intent = str(fields["intent"].value)
        for line, text in _examples(fields["examples"]):
            yield guarded(path, line, _row, intent, text, split)


def _fields(node: Any) -> dict[str, Any]:
    return {key.value: value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def _examples(node: Any) -> Iterator[tuple[int, str | None]]:
    """Each example with its line; None for one that is not text."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            text = _fields(item).get("text", item)
            lone = isinstance(text, yaml.ScalarNode)
            yield item.start_mark.line + 1, text.value.strip().removeprefix("- ").strip() if lone else None
        return
    # In a block (after "examples: |") the sentences begin one line below.
    first = node.start_mark.line + (2 if node.style in {"|", ">"} else 1)
    for number, line in enumerate(str(node.value).split("\n"), first):
        if line.strip():
            yield number, line.strip()[1:].strip() if line.strip().startswith("-") else None


def _row(intent: str, text: str | None, split: str | None) -> TextRow:
    if text is None:
        raise RowError("This example does not begin with a dash.", "Write it as “- the sentence”.")
    plain, slots = unmark(_SLOT.sub(_as_pair, text), _PAIR)
    return text_row(
        plain, intent, [Slot(s.type.split(":")[0].strip(), s.value, s.start, s.end) for s in slots], split=split
    )


_PAIR = re.compile(r"\[(?P<value>[^\[\]]*)\]\((?P<type>[^()]*)\)")


def _as_pair(found: re.Match[str]) -> str:
    """``[value]{"entity": "type"}`` as ``[value](type)``."""
    name = found["type"]
    if found["json"]:
        try:
            name = str(json.loads(found["json"])["entity"])
        except (ValueError, KeyError, TypeError):
            raise RowError(f"The slot {found[0]} cannot be understood.", 'Write [value]{"entity": "type"}.') from None
    if not name:
        raise RowError(f"The slot {found[0]} has no type.", "Write [value](type).")
    return f"[{found['value']}]({name})"


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`, intent by intent; Rasa's files say neither language nor split."""
    intents: dict[str, list[str]] = {}
    for row in rows:
        if row.text.startswith("-"):
            raise SmidgenError(
                f"“{row.text}” begins with a dash, which {LABEL} cannot write.", "Export as JSONL instead."
            )
        marked = mark(row, LABEL, lambda slot: f"[{slot.value}]({slot.type})", "[]")
        intents.setdefault(row.meaning.intent, []).append(marked)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('version: "3.1"\n\nnlu:\n')
        for intent, examples in intents.items():
            file.write(f"- intent: {json.dumps(intent, ensure_ascii=False)}\n  examples: |\n")
            file.writelines(f"    - {example}\n" for example in examples)
            file.write("\n")
