"""Which sentences are to be spoken, in which order, and which of them have been."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field
from itertools import chain

from engine.project import Project
from engine.store.rows import Recording, Utterance
from engine.store.utterances import Filter


@dataclass
class Prompts:
    """The ids of the utterances to be spoken, in order; `recorded` holds those that this speaker has spoken."""

    ids: list[int] = field(default_factory=list)
    recorded: set[int] = field(default_factory=set)

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


def load_prompts(project: Project, language: str | None, split: str | None, speaker: str | None) -> Prompts:
    """The prompts of a language and split. They take turns by intent, so that few recordings cover many intents.

    Without a speaker, a take by anybody counts.
    """
    turns: defaultdict[str, deque[int]] = defaultdict(deque)
    for id_, intent in project.store.utterances.intents(Filter(language=language, split=split)):
        turns[intent].append(id_)
    ids = []
    waiting = deque(turns.values())
    while waiting:
        turn = waiting.popleft()
        ids.append(turn.popleft())
        if turn:
            waiting.append(turn)
    return Prompts(ids, project.store.recordings.spoken(speaker).intersection(ids))


def load_prompt(project: Project, utterance_id: int, speaker: str | None) -> Prompt:
    """One prompt. Raises `SmidgenError` where it is no longer in the corpus."""
    takes = project.store.recordings.of_utterance(utterance_id)
    return Prompt(
        project.store.utterances.get(utterance_id),
        [take for take in takes if speaker is None or take.speaker_id == speaker],
    )
