"""The same change to many sentences at once: batch edits, renaming and merging, find and replace."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.errors import SmidgenError
from engine.languages import check_language
from engine.progress import Report, silent, tracked
from engine.semantics import Meaning, Slot, nfc
from engine.store import letters, schema_notes
from engine.store.rows import SPLITS, Utterance
from engine.store.utterances import Filter

if TYPE_CHECKING:
    from engine.store.store import Store

_PAGE = 500


@dataclass(frozen=True)
class Changed:
    """How many sentences were changed; how many stayed as they are since they would have become the same as another."""

    changed: int
    clashes: int = 0


@dataclass(frozen=True)
class Batch:
    """What to set on many sentences; None leaves a thing as it is."""

    intent: str | None = None
    split: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Replacement:
    """Find and replace in sentences and in the slot values that come from them. With `words` only whole words are
    found; without `case` letter case does not count. A letter is never parted from its combining marks."""

    find: str
    replace: str = ""
    words: bool = True
    case: bool = False

    def matches(self, text: str) -> list[tuple[int, int]]:
        """Where it is found in `text`, as character offsets."""
        return [span for span in self._spans(text) if self._holds(text, *span)]

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Wherever its characters stand, from left to right; none lies over another."""
        wanted = unicodedata.normalize("NFC", self.find)
        within, places = (text, list(range(len(text)))) if self.case else letters.folded(text)
        wanted = wanted if self.case else letters.folded(wanted)[0]
        edges = [*places, len(text)]
        at = within.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            # ß is ss when letter case does not count: half of it is no match
            whole = (at == 0 or edges[at - 1] != edges[at]) and (end == len(within) or edges[end - 1] != edges[end])
            if whole:
                yield edges[at], edges[end]
            at = within.find(wanted, end if whole else at + 1)

    def _holds(self, text: str, start: int, end: int) -> bool:
        if letters.parts_letter(text, end) or (letters.parts_letter(text, start) and not letters.extends(self.find[0])):
            return False
        return not self.words or not (letters.inside_word(text, start) or letters.inside_word(text, end))

    def apply(self, utterance: Utterance) -> Utterance | None:
        """`utterance` with everything replaced; None where there is nothing to replace. Raises `SmidgenError` where
        nothing would be left of the sentence."""
        found = self.matches(utterance.text)
        if not found:
            return None
        text = nfc(_spliced(utterance.text, found, self._new))
        if not text:
            raise SmidgenError(f"Nothing would be left of “{utterance.text}”.", "Delete the sentence instead.")
        slots = tuple(self._slot(slot, utterance.text, text, found) for slot in utterance.meaning.slots)
        kept = tuple(slot for slot in slots if slot.value)
        return replace(utterance, text=text, meaning=replace(utterance.meaning, slots=kept))

    @property
    def _new(self) -> str:
        return unicodedata.normalize("NFC", self.replace)

    def _slot(self, slot: Slot, before: str, after: str, found: Sequence[tuple[int, int]]) -> Slot:
        """The slot in the new text: its span moves with the text, its value follows."""
        if slot.start is None or slot.end is None:
            return replace(slot, value=nfc(_spliced(slot.value, self.matches(slot.value), self._new)))
        crossing = before[slot.start : slot.end] != slot.value or any(
            start < edge < end for start, end in found for edge in (slot.start, slot.end)
        )
        if not crossing:
            start, end = (self._moved(edge, found) for edge in (slot.start, slot.end))
            # white space may have been folded away: the span is kept only where it still holds
            value = nfc(_spliced(before, found, self._new)[start:end])
            if after[start:end] == value:
                return replace(slot, value=value, start=start, end=end)
        value = slot.value if crossing else nfc(_spliced(slot.value, self.matches(slot.value), self._new))
        return Slot(slot.type, value)

    def _moved(self, edge: int, found: Sequence[tuple[int, int]]) -> int:
        return edge + sum(len(self._new) - (end - start) for start, end in found if end <= edge)


@dataclass(frozen=True)
class Findings:
    """What a replacement would do: in how many sentences, and a few of them before and after."""

    count: int
    examples: tuple[tuple[str, str], ...]


def find(store: Store, ids: Sequence[int], what: Replacement, report: Report = silent) -> Findings:
    """Look what `what` would change among `ids`. Changes nothing."""
    count = 0
    examples: list[tuple[str, str]] = []
    for utterance in tracked(_each(store, ids), "Looking through sentences", report, len(ids)):
        if what.matches(utterance.text):
            count += 1
            if len(examples) < 5 and (changed := what.apply(utterance)):
                examples.append((utterance.text, changed.text))
    return Findings(count, tuple(examples))


def replace_all(store: Store, ids: Sequence[int], what: Replacement, report: Report = silent) -> Changed:
    """Replace among `ids`."""
    if not what.find:
        raise SmidgenError("There is nothing to look for.", "Type what is to be replaced.")
    return change(store, ids, what.apply, report)


def set_all(store: Store, ids: Sequence[int], batch: Batch, report: Report = silent) -> Changed:
    """Set intent, split or language of `ids`. The split of their recordings stays: that is the speakers' affair."""
    if batch.split is not None and batch.split not in SPLITS:
        raise SmidgenError(f"“{batch.split}” is no split.", "Use train, dev or test.")
    if batch.split is not None and batch == Batch(split=batch.split):
        store.utterances.set_split(ids, batch.split)  # no row's key changes: the database does it at once
        return Changed(len(ids))
    language = check_language(batch.language) if batch.language is not None else None
    head = meaning_of(store, batch.intent) if batch.intent is not None else None

    def edit(utterance: Utterance) -> Utterance | None:
        meaning = replace(head, slots=utterance.meaning.slots) if head else utterance.meaning
        changed = replace(
            utterance, meaning=meaning, split=batch.split or utterance.split, language=language or utterance.language
        )
        return changed if changed != utterance else None

    return change(store, ids, edit, report)


def rename_intent(store: Store, old: str, new: str, report: Report = silent) -> Changed:
    """Call an intent otherwise everywhere; where there is one of that name already, the two become one."""
    head = meaning_of(store, new)

    def edit(utterance: Utterance) -> Utterance:
        return replace(utterance, meaning=replace(head, slots=utterance.meaning.slots))

    with store.transaction():
        schema_notes.rename(store, "intents", old, head.intent)
        return change(store, store.utterances.ids(Filter(intent=old)), edit, report)


def rename_slot_type(store: Store, old: str, new: str, report: Report = silent) -> Changed:
    """Call a slot type otherwise everywhere; where there is one of that name already, the two become one."""
    name = nfc(new)
    if not name:
        raise SmidgenError("The slot type has no name.", "Type one.")

    def edit(utterance: Utterance) -> Utterance | None:
        slots = tuple(replace(s, type=name) if s.type == old else s for s in utterance.meaning.slots)
        changed = replace(utterance, meaning=replace(utterance.meaning, slots=slots))
        return changed if slots != utterance.meaning.slots else None

    with store.transaction():
        choices = store.utterances.slot_choices()
        if old in choices:
            store.utterances.set_slot_type(old, None)
            if name not in choices:
                store.utterances.set_slot_type(name, choices[old])
        schema_notes.rename(store, "slot_types", old, name)
        return change(store, store.utterances.ids(), edit, report)


def change(
    store: Store, ids: Sequence[int], edit: Callable[[Utterance], Utterance | None], report: Report = silent
) -> Changed:
    """Store what `edit` makes of each of `ids` (None leaves it), in one transaction."""
    changed = clashes = 0
    with store.transaction():
        for utterance in tracked(_each(store, ids), "Changing sentences", report, len(ids)):
            new = edit(utterance)
            if new is not None:
                stored = store.utterances.update_unless_there(new)
                changed += stored
                clashes += not stored
    return Changed(changed, clashes)


def _each(store: Store, ids: Iterable[int]) -> Iterator[Utterance]:
    wanted = list(ids)
    for start in range(0, len(wanted), _PAGE):
        yield from store.utterances.fetch(wanted[start : start + _PAGE])


def meaning_of(store: Store, intent: str) -> Meaning:
    """A meaning of this intent without slots, with scenario and action as the corpus has them or as its names go."""
    name = nfc(intent)
    if not name:
        raise SmidgenError("The intent has no name.", "Type one.")
    pairs = store.utterances.pairs()
    if name in pairs:
        return Meaning(name, (), *pairs[name])
    scenario, _, action = name.partition("_")
    if pairs and not action:
        raise SmidgenError(
            f"“{name}” has no action; the intents of this corpus are scenario_action.", "Write it as calendar_set, say."
        )
    return Meaning(name, (), scenario, action) if pairs else Meaning(name)


def _spliced(text: str, spans: Sequence[tuple[int, int]], new: str) -> str:
    parts, last = [], 0
    for start, end in spans:
        parts += [text[last:start], new]
        last = end
    return "".join([*parts, text[last:]])
