"""xSID's CoNLL (arXiv 2105.07316): headers ``# text`` and ``# intent``, then a word, the intent and a BIO tag a line.

Language and split are in the file's name (``tr.valid.conll``) unless headers ``# language`` and ``# split`` say them.
Other headers are passed over; columns may be fewer, as long as the word comes first (after a number) and the tag last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from engine.formats.files import Line, lines
from engine.formats.rows import Reject, RowError, TextRow, guarded, split_of_name, text_row
from engine.formats.tokens import align, tokenize
from engine.semantics import Slot

NAME, LABEL = "conll", "xSID CoNLL"
_HEADER = re.compile(r"#\s*([\w-]+)\s*[=:]\s*(.*)")
_TAG = re.compile(r"O|[BI]-\S.*")
_TOKEN_LINE = re.compile(r"^(\d+\t)?\S+\t(.*\t)?(O|[BI]-\S+)\s*$", re.MULTILINE)


@dataclass
class _Block:
    line: int
    headers: dict[str, str] = field(default_factory=dict)
    tokens: list[Line] = field(default_factory=list)


def matches(head: str, path: Path) -> bool:
    """Whether the file's beginning looks like it."""
    start = "\n".join(head.splitlines()[:40])
    return bool(_TOKEN_LINE.search(start)) and (start.lstrip().startswith("#") or path.suffix.lower() == ".conll")


def read(path: Path) -> Iterator[TextRow | Reject]:
    """Yield rows and rejects; a bad line costs its sentence only."""
    code = re.match(r"([a-z]{2,3}(-[A-Za-z]{2,4})*)[._]", path.name)
    language = code[1] if code else None
    split = split_of_name(path)
    for block in _blocks(path):
        yield guarded(path, block.line, _row, block, language, split)


def _blocks(path: Path) -> Iterator[_Block]:
    block: _Block | None = None
    for line in lines(path):
        header = _HEADER.match(line.text)
        is_header = header is not None and "\t" not in line.text
        # A header after words begins a new sentence even where the blank line between them is missing.
        if block and (not line.text.strip() or (is_header and block.tokens)):
            yield block
            block = None
        if not line.text.strip():
            continue
        block = block or _Block(line.number)
        if is_header and header and not line.problem:
            block.headers.setdefault(header[1].lower(), header[2].strip())
        elif line.text.startswith("#") and "\t" not in line.text and not line.problem:
            continue  # a comment
        else:
            block.tokens.append(line)
    if block:
        yield block


def _row(block: _Block, language: str | None, split: str | None) -> TextRow:
    words, tags, intents = [], [], []
    for line in block.tokens:
        if line.problem:
            raise RowError(line.problem[0], line.problem[1], line.number)
        cells = (line.text.split("\t") if "\t" in line.text else line.text.split()) or [""]
        numbered = len(cells) >= 3 and cells[0].strip().isdigit()
        tag = cells[-1].strip()
        if len(cells) < 2 or not _TAG.fullmatch(tag):
            step = "Write the word, a tab, and O, B-type or I-type at the end."
            raise RowError(f"The line “{line.text.strip()}” has no word with a BIO tag.", step, line.number)
        words.append(cells[1 if numbered else 0].strip())
        tags.append(tag)
        if len(cells) - numbered >= 3:
            intents.append(cells[-2].strip())
    text = block.headers.get("text") or " ".join(words)
    intent = block.headers.get("intent") or next(iter(intents), "")
    spans = align(text, words)
    return text_row(
        text,
        intent,
        _slots(text, words, tags, spans),
        block.headers.get("scenario", ""),
        block.headers.get("action", ""),
        block.headers.get("language") or language,
        block.headers.get("split") or split,
    )


def _slots(text: str, words: list[str], tags: list[str], spans: list[tuple[int, int]] | None) -> list[Slot]:
    groups: list[tuple[str, list[int]]] = []
    before = "O"
    for index, tag in enumerate(tags):
        if tag.startswith("I-") and before != "O" and before[2:] == tag[2:]:
            groups[-1][1].append(index)
        elif tag != "O":  # an I- that continues nothing begins a slot
            groups.append((tag[2:], [index]))
        before = tag
    slots = []
    for name, indices in groups:
        if spans:
            start, end = spans[indices[0]][0], spans[indices[-1]][1]
            slots.append(Slot(name, text[start:end], start, end))
        else:
            slots.append(Slot(name, " ".join(words[index] for index in indices)))
    return slots


def write(rows: Iterable[TextRow], path: Path) -> None:
    """The inverse of `read`. Raises `SmidgenError` for a slot that is not in its sentence."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, row in enumerate(rows, 1):
            meaning = row.meaning
            headers = {"id": str(number), "text": row.text, "intent": meaning.intent}
            more = {"scenario": meaning.scenario, "action": meaning.action}
            more |= {"language": row.language or "", "split": row.split or ""}
            headers |= {name: value for name, value in more.items() if value}
            file.writelines(f"# {name} = {value}\n" for name, value in headers.items())
            for index, (word, tag) in enumerate(tokenize(row, LABEL), 1):
                file.write(f"{index}\t{word}\t{meaning.intent}\t{tag}\n")
            file.write("\n")
