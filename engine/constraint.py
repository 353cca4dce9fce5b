"""What an answer may be: a trie of the intents over tokens, and a grammar of the slots after them.

Training tokenises a whole target in one go. The trie therefore holds, of each intent, those tokens of its targets that
stay the same whatever entities follow; where a tokenizer merges over the border, the rest of the head goes into the
grammar. So the constraint never forces tokens that training does not show.
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from llguidance import LLMatcher, LLTokenizer

from engine.errors import SmidgenError
from engine.semantics import SlotType, TaskSchema, write_head

MOST_ENTITIES = 16
"""Entities of one answer; far more than corpora show, so that a model that repeats itself comes to an end."""
LONGEST_VALUE = 200
"""Characters of an open slot's value, at the most."""
VALUE_ROOM = 3
"""An open slot's value may be this many times as long as the longest of its type in the corpus …"""
SHORTEST_BOUND = 48
"""… but always this many characters."""
_PROBED_TYPES = 8


@dataclass
class Node:
    """A place in the trie of intents: `block` leads to it (its first token chose it, the others are forced)."""

    block: list[int]
    children: dict[int, Node] = field(default_factory=dict)
    intent: str | None = None
    """Set at a leaf."""

    def intents(self) -> Iterator[str]:
        """All intents at and below."""
        if self.intent is not None:
            yield self.intent
        for child in self.children.values():
            yield from child.intents()


@dataclass(frozen=True)
class Head:
    """How the tokens of an intent's targets begin, and what of the head's text these leave to the grammar."""

    ids: tuple[int, ...]
    rest: str


def heads(schema: TaskSchema, tokenize: Callable[[str], tuple[list[int], list[int]]]) -> dict[str, Head]:
    """The `Head` of every intent. `tokenize` gives ids and, of each, where it ends in the text (characters)."""
    entities = [" []}"] + [f' [{{{_quoted(name)}: "a"}}]}}' for name in list(schema.slot_types)[:_PROBED_TYPES]]
    found = {}
    for intent in schema.intents:
        text = write_head(intent, schema)
        shared, ends = _within(*tokenize(text + entities[0]), len(text))
        for continuation in entities[1:]:
            others, _ = _within(*tokenize(text + continuation), len(text))
            while shared != others[: len(shared)]:
                shared.pop()
        found[intent] = Head(tuple(shared), text[ends[len(shared) - 1] if shared else 0 :])
    if _ambiguous([head.ids for head in found.values()]):
        # the border falls within the names of intents; whole heads, tokenised alone, always differ
        found = {intent: Head(tuple(tokenize(write_head(intent, schema))[0]), "") for intent in schema.intents}
    return found


def trie(found: Mapping[str, Head]) -> Node:
    """The intents as a trie over tokens, with every stretch that offers no choice in one block."""
    return _node([(head.ids, intent) for intent, head in found.items()], 0)


def _node(paths: list[tuple[tuple[int, ...], str]], start: int) -> Node:
    first = paths[0][0]
    if len(paths) == 1:
        return Node(list(first[start:]), intent=paths[0][1])
    end = start
    while all(ids[end] == first[end] for ids, _ in paths):
        end += 1
    groups: dict[int, list[tuple[tuple[int, ...], str]]] = {}
    for ids, intent in paths:
        groups.setdefault(ids[end], []).append((ids, intent))
    return Node(list(first[start:end]), {token: _node(group, end) for token, group in groups.items()})


def _within(ids: list[int], ends: list[int], length: int) -> tuple[list[int], list[int]]:
    count = sum(1 for end in ends if end <= length)
    return ids[:count], ends[:count]


def _ambiguous(paths: Sequence[tuple[int, ...]]) -> bool:
    ordered = sorted(paths)
    return any(after[: len(before)] == before for before, after in itertools.pairwise(ordered))


def grammar(schema: TaskSchema, rest: str = "") -> str:
    """The answer after an intent's head, in llguidance's Lark: `rest` of the head, the entities, the end.

    A closed slot type takes one of its known values, an open one any text; a closed one without values is left out.
    """
    types = [t for t in schema.slot_types.values() if t.values or not t.closed]
    if not types:
        return f"start: {_literal(rest + ' []}')}\n"
    options, values = [], []
    for number, slot_type in enumerate(types):
        key = _literal(f"{{{_quoted(slot_type.name)}: ")
        options.append(f"{key} {f'closed{number}' if slot_type.closed else f'OPEN{number}'} {_literal('}')}")
        if slot_type.closed:
            values.append(f"closed{number}: {' | '.join(_literal(_quoted(value)) for value in slot_type.values)}")
        else:
            values.append(_open(number, slot_type))
    return "\n".join(
        [
            f"start: {_literal(rest + ' [')} (entity ({_literal(', ')} entity){{0,{MOST_ENTITIES - 1}}})? "
            + _literal("]}"),
            f"entity: {' | '.join(options)}",
            *values,
            "",
        ]
    )


def _open(number: int, slot_type: SlotType) -> str:
    """Any text as json.dumps writes it, folded: quote and backslash escaped, no control characters, no space in front.

    It may be `VALUE_ROOM` times as long as the longest value known: a model that does not know when a value is over
    would else go on for minutes.
    """
    known = max((len(value) for value in slot_type.values), default=0)
    longest = min(max(VALUE_ROOM * known, SHORTEST_BOUND), LONGEST_VALUE)
    first, further = r'[^"\\\x00-\x20\x7f]|\\["\\]', r'[^"\\\x00-\x1f\x7f]|\\["\\]'
    return f'OPEN{number}: /"({first})({further}){{0,{longest - 1}}}"/'


def close(text: str) -> str:
    """An answer that ran out of room, cut back to its last complete entity and ended, so that it is JSON."""
    start = text.find('"entities":') + len('"entities":')
    decoder, entities, position = json.JSONDecoder(), [], text.find("[", start) + 1
    while 0 < position < len(text):
        try:
            _, end = decoder.raw_decode(text, position)
        except ValueError:
            break
        entities.append(text[position:end])
        position = end + 2
    return f"{text[:start]} [{', '.join(entities)}]}}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


class AnswerGrammar:
    """Matchers of what follows an intent's head.

    llguidance takes seconds to read a vocabulary of 262k words; it does so in a thread of its own from the start, while
    the model is loaded or the user is still speaking, and `matcher` waits for it.
    """

    def __init__(self, schema: TaskSchema, tokenizer: Any, eos_id: int) -> None:
        self._schema = schema
        self._matchers: dict[str, LLMatcher] = {}
        self._words = vocabulary(tokenizer, eos_id)

    def matcher(self, rest: str = "") -> LLMatcher:
        """A fresh matcher at the end of a head that left `rest` to it."""
        if rest not in self._matchers:
            compiled = LLMatcher(self._words.get(), LLMatcher.grammar_from_lark(grammar(self._schema, rest)))
            if compiled.is_error():
                raise SmidgenError(
                    "The slots of this project cannot be turned into a constraint.",
                    "Evaluate unconstrained, and report the details.",
                    compiled.get_error(),
                )
            self._matchers[rest] = compiled
        return self._matchers[rest].deep_copy()

    def text(self, ids: Sequence[int]) -> str:
        """The text of token ids, exactly."""
        return bytes(self._words.get().decode_bytes(list(ids))).decode("utf-8", errors="replace")


def allowed(matcher: LLMatcher) -> np.ndarray:
    """The ids of the tokens that may come next."""
    bits = np.unpackbits(np.frombuffer(matcher.compute_bitmask(), np.uint8), bitorder="little")
    return np.flatnonzero(bits)


class _Words:
    def __init__(self, tokenizer: Any, eos_id: int) -> None:
        self._made: LLTokenizer | None = None
        self._error: Exception | None = None
        # Serialised here: transformers may change truncation and padding of the tokenizer from other threads.
        from llguidance.hf import from_tokenizer

        def make() -> None:
            try:
                self._made = from_tokenizer(tokenizer, eos_token=eos_id, slices=[])
            except Exception as error:
                self._error = error

        self._thread = threading.Thread(target=make, name="vocabulary", daemon=True)
        self._thread.start()

    def get(self) -> LLTokenizer:
        self._thread.join()
        if self._made is None:
            raise SmidgenError(
                "The tokenizer of this model cannot be constrained.", "Evaluate unconstrained.", repr(self._error)
            )
        return self._made


_known: dict[tuple[str, int, int], _Words] = {}


def vocabulary(tokenizer: Any, eos_id: int) -> _Words:
    """The vocabulary as llguidance needs it, made once a process; returns at once and is made meanwhile."""
    key = (str(getattr(tokenizer, "name_or_path", "")), len(tokenizer), eos_id)
    if key not in _known:
        _known[key] = _Words(tokenizer, eos_id)
    return _known[key]
