"""Which sentences are to be spoken, in which order and why, and which of them have been."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal

from engine.project import Project
from engine.store import coverage
from engine.store.coverage import Reason
from engine.store.rows import Recording, Speaker, Utterance
from engine.store.utterances import Filter

Order = Literal["teaches", "corpus", "short", "marked"]
MARKED = "marked_prompts"
"""The project's setting with the ids of the sentences that somebody marked."""


@dataclass
class Prompts:
    """The ids of the utterances to be spoken, in order; `recorded` holds those that this speaker has spoken, `reasons`
    why the others come when they do, where that is known."""

    ids: list[int] = field(default_factory=list)
    recorded: set[int] = field(default_factory=set)
    reasons: Mapping[int, Reason] = field(default_factory=dict)
    marked: set[int] = field(default_factory=set)

    @property
    def done(self) -> int:
        return len(self.recorded)

    def first_open(self, after: int = -1) -> int | None:
        """The first place without a take after place `after`, then from the start; None where all have one."""
        places = chain(range(after + 1, len(self.ids)), range(min(after + 1, len(self.ids))))
        return next((place for place in places if self.ids[place] not in self.recorded), None)


@dataclass(frozen=True)
class Prompt:
    """One sentence, and its takes by this speaker, oldest first."""

    utterance: Utterance
    takes: list[Recording]


def load_prompts(
    project: Project,
    language: str | None,
    split: str | None,
    speaker: str | None,
    order: Order = "teaches",
    text: str = "",
) -> Prompts:
    """The prompts of a language and split that have `text` in them.

    ``teaches``: what is open comes in the order in which it teaches most, what is recorded after it; ``corpus``: as in
    the corpus; ``short``: the shortest first; ``marked``: only what was marked. Without a speaker, a take by anybody
    counts.
    """
    store = project.store
    wanted = Filter(text=text, language=language, split=split)
    ids = [id_ for id_, _ in store.utterances.intents(wanted)]
    marked = set(store.settings.get(MARKED, []))
    recorded = store.recordings.spoken(speaker).intersection(ids)
    reasons: dict[int, Reason] = {}
    if order == "teaches":
        following = coverage.order(store, [id_ for id_ in ids if id_ not in recorded])
        reasons = {one.id: one.reason for one in following if one.reason is not None}
        ids = [one.id for one in following] + [id_ for id_ in ids if id_ in recorded]
    elif order == "short":
        there = set(ids)
        ids = [id_ for id_ in store.utterances.ids(wanted, "length") if id_ in there]
    elif order == "marked":
        ids = [id_ for id_ in ids if id_ in marked]
        recorded &= set(ids)
    return Prompts(ids, recorded, reasons, marked)


def load_deck(
    project: Project, language: str | None, split: str | None, order: Order, text: str, speaker: str
) -> tuple[list[str], list[Speaker], str, Prompts]:
    """Languages, speakers who may be recorded, the speaker where there is still one of that name, and the prompts."""
    speakers = [speaker for speaker in project.store.speakers.all() if speaker.consent_state != "withdrawn"]
    known = speaker if speaker in {one.id for one in speakers} else ""
    languages = list(project.store.utterances.values("language"))
    return languages, speakers, known, load_prompts(project, language, split, known or None, order, text)


def set_marked(project: Project, utterance_id: int, on: bool) -> None:
    """Mark a prompt, or take the mark away."""
    with project.store.transaction():
        marked = set(project.store.settings.get(MARKED, []))
        marked = marked | {utterance_id} if on else marked - {utterance_id}
        project.store.settings.set(MARKED, sorted(marked) or None)


def load_prompt(project: Project, utterance_id: int, speaker: str | None) -> Prompt:
    """One prompt. Raises `SmidgenError` where it is no longer in the corpus."""
    takes = project.store.recordings.of_utterance(utterance_id)
    return Prompt(
        project.store.utterances.get(utterance_id),
        [take for take in takes if speaker is None or take.speaker_id == speaker],
    )
