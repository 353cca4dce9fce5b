"""Which sentences to record next, so that few recordings teach most, and why each of them.

Greedy cover: the next sentence is the one that brings most of what is scarce among the recordings for the time that it
takes to say. What it brings are its intent, slot types and values, words and letters and its length; each counts less
the more often it has been spoken. Where a model was evaluated, its mistakes count, too: sentences that it got wrong or
was unsure of, and intents that it often gets wrong.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.store.letters import extends

if TYPE_CHECKING:
    from engine.store.store import Store

Kind = Literal["intent", "wrong", "weak", "unsure", "slot", "value", "word", "letter", "length", "again"]
WEIGHTS: dict[Kind, float] = {
    "intent": 30.0,
    "wrong": 10.0,
    "weak": 6.0,
    "unsure": 5.0,
    "slot": 4.0,
    "value": 1.5,
    "word": 1.0,
    "letter": 0.5,
    "length": 0.5,
}
UNSURE = 0.5
"""An answer of less calibrated confidence than this is an unsure one."""
WEAK, TRIED = 0.8, 3
"""An intent of which a model gets a smaller share right, of at least so many tries, is a weak one."""
MORE = 5
"""So many recordings of a weak intent are asked for before another evaluation says more."""
WORDS_FREE = 4
"""A sentence costs its words and this many (to read it, press the key, breathe), under the root: what it teaches
counts for more than how long it takes."""
FADING = 1.5
"""How fast a thing loses its worth: the n-th recording of it is worth n to the minus this."""
SELDOM = 10
"""An intent or slot type with fewer recordings than this is a reason to record one more."""
CHOSEN = 300
"""So many are chosen one by one; nobody records more before the order is made anew."""
LOOKED_AT = 20_000
"""Sentences that are compared, at most: more takes seconds and finds hardly better ones."""
_PAGE = 1000

Thing = tuple[Kind, str]


@dataclass(frozen=True)
class Reason:
    """Why a sentence comes now: the dearest thing that it brings, and how many recordings have it so far. ``again``
    where it brings nothing new. By a model's newest evaluation: ``wrong`` and ``unsure`` with what it answered and the
    confidence in percent, ``weak`` with the intent and the percentage that it gets right."""

    kind: Kind
    what: str = ""
    recorded: int = 0


@dataclass(frozen=True)
class Next:
    """A sentence to record, and why; of those after the first `CHOSEN` nobody asked, so that `reason` is None."""

    id: int
    reason: Reason | None = None


def order(store: Store, ids: Sequence[int], chosen: int = CHOSEN) -> list[Next]:
    """`ids` (utterances without a recording) in the order in which to record them."""
    model = _model(store)
    sentences = [(id_, model.on(id_, found)) for id_, found in _things(store, ids[:LOOKED_AT])]
    spoken = Counter[Thing]()
    db = store.connections.db
    times = dict(db.execute("select utterance_id, count(*) from recordings group by utterance_id").fetchall())
    for id_, found in _things(store, list(times)):
        for thing in found.things:
            spoken[thing] += times[id_]
    spoken.update(model.recorded_since(store))
    first = list(_greedy(sentences, spoken, chosen))
    taken = {following.id for following in first}
    return first + [Next(id_) for id_ in ids if id_ not in taken]


@dataclass(frozen=True)
class _Sentence:
    things: tuple[Thing, ...]
    cost: float
    answers: Mapping[Thing, Reason] = field(default_factory=dict)

    def reason(self, spoken: Mapping[Thing, float]) -> Reason:
        """The dearest thing that is new, or that the model has trouble with; else the intent or slot type that was
        spoken least, while that is seldom."""
        new = [thing for thing in self.things if not spoken[thing] or (thing[0] == "weak" and spoken[thing] < MORE)]
        if new:
            dearest = max(new, key=lambda thing: WEIGHTS[thing[0]])
            return self.answers.get(dearest) or Reason(*dearest)
        seldom = min((t for t in self.things if t[0] in ("intent", "slot")), key=lambda thing: spoken[thing])
        times = round(spoken[seldom])
        return Reason(seldom[0], seldom[1], times) if times < SELDOM else Reason("again")


@dataclass(frozen=True)
class _Model:
    """What the newest evaluations say: of sentences by id, and of intents."""

    sentences: Mapping[int, tuple[Thing, Reason]]
    intents: Mapping[str, Reason]
    since: str = ""

    def on(self, id_: int, sentence: _Sentence) -> _Sentence:
        """`sentence` with what the model has to do with it."""
        found = dict([self.sentences[id_]]) if id_ in self.sentences else {}
        for kind, what in sentence.things:
            if kind == "intent" and what in self.intents:
                found["weak", what] = self.intents[what]
        return replace(sentence, things=(*sentence.things, *found), answers=found) if found else sentence

    def recorded_since(self, store: Store) -> dict[Thing, int]:
        """How many recordings each weak intent got after the evaluation, which knows nothing of them."""
        query = (
            "select u.intent, count(*) from recordings r join utterances u on u.id = r.utterance_id"
            " where r.recorded_at > ? group by u.intent"
        )
        counts = store.connections.db.execute(query, [self.since]) if self.intents else ()
        return {("weak", intent): count for intent, count in counts if intent in self.intents}


def _model(store: Store) -> _Model:
    """Speech is believed before text, where there is any: it is speech that is to be recorded."""
    from engine.evaluation.doubts import opinions  # which knows the store

    sentences: dict[int, tuple[Thing, Reason]] = {}
    tries: dict[str, dict[str, Counter[bool]]] = {"speech": {}, "text": {}}
    since = ""
    for one in opinions(store.connections.path.parent):
        said = one.answered
        tries[one.modality].setdefault(said.gold.intent, Counter())[said.right] += 1
        since = max(since, one.created)
        if said.utterance_id is None or (said.right and said.confidence >= UNSURE):
            continue
        kind: Kind = "unsure" if said.right else "wrong"
        answer = Reason(kind, said.predicted.intent if said.predicted else "", round(100 * said.confidence))
        if said.utterance_id not in sentences or kind == "wrong":
            sentences[said.utterance_id] = ((kind, str(said.utterance_id)), answer)
    weak = {
        intent: Reason("weak", intent, round(100 * counts[True] / counts.total()))
        for intent, counts in (tries["speech"] or tries["text"]).items()
        if counts.total() >= TRIED and counts[True] < WEAK * counts.total()
    }
    return _Model(sentences, weak, since)


def _greedy(sentences: list[tuple[int, _Sentence]], spoken: Counter[Thing], chosen: int) -> Iterator[Next]:
    """All sentences are weighed anew at each step, in numpy: of each thing its worth, summed up by sentence."""
    if not sentences:
        return
    numbers: dict[Thing, int] = {}
    flat = np.array([numbers.setdefault(thing, len(numbers)) for _, found in sentences for thing in found.things])
    edges = np.cumsum([0] + [len(found.things) for _, found in sentences])
    weights = np.array([WEIGHTS[kind] for kind, _ in numbers])
    times = np.array([spoken[thing] for thing in numbers], float)
    cost = np.array([found.cost for _, found in sentences])
    left = np.ones(len(sentences), bool)
    for _ in range(min(chosen, len(sentences))):
        worth = weights / (1 + times) ** FADING
        gain = np.where(left, np.add.reduceat(worth[flat], edges[:-1]) / cost, -1)
        place = int(gain.argmax())  # the first of equals, so that the order is the same every time
        id_, found = sentences[place]
        yield Next(id_, found.reason({thing: times[numbers[thing]] for thing in found.things}))
        times[flat[edges[place] : edges[place + 1]]] += 1
        left[place] = False


def _things(store: Store, ids: Sequence[int]) -> Iterator[tuple[int, _Sentence]]:
    for start in range(0, len(ids), _PAGE):
        part = list(ids[start : start + _PAGE])
        query = f"select id, sentence, intent, slots from utterances where id in ({','.join('?' * len(part))})"
        found = {row[0]: row[1:] for row in store.connections.db.execute(query, part)}
        yield from ((id_, _sentence(*found[id_])) for id_ in part if id_ in found)


def _sentence(sentence: str, intent: str, slots: str) -> _Sentence:
    words = sentence.split()
    # Where words are not parted by spaces, each letter stands for itself.
    length = len(words) if len(words) > 1 else max(1, len(sentence) // 4)
    things: dict[Thing, None] = {("intent", intent): None}
    for slot in json.loads(slots) if slots != "[]" else ():
        things["slot", slot["type"]] = None
        things["value", f"{slot['type']}: {slot['value']}"] = None
    things |= dict.fromkeys(("word", word) for word in words)
    things |= dict.fromkeys(("letter", letter) for letter in _letters(sentence))
    things["length", _bucket(length)] = None
    return _Sentence(tuple(things), math.sqrt(length + WORDS_FREE))


def _letters(sentence: str) -> Iterable[str]:
    """Letters with their marks: what is written as one."""
    found: list[str] = []
    for character in sentence:
        if found and extends(character):
            found[-1] += character
        elif character.isalpha():
            found.append(character)
    return dict.fromkeys(found)


def _bucket(words: int) -> str:
    return "short" if words <= 2 else "middling" if words <= 6 else "long" if words <= 12 else "very long"


# --- how much is there


@dataclass(frozen=True)
class Amount:
    """Recordings of an intent, or by a speaker: how many, how many minutes, and of how many `others` (speakers of an
    intent, intents of a speaker)."""

    name: str
    recordings: int
    minutes: float
    others: int


def by_intent(store: Store) -> list[Amount]:
    """Every intent of the corpus, that with the fewest recordings first; `others` counts speakers."""
    query = (
        "select u.intent, count(r.id), coalesce(sum(coalesce(r.trim_end, r.seconds) - r.trim_start), 0) / 60,"
        " count(distinct r.speaker_id) from utterances u left join recordings r on r.utterance_id = u.id"
        " group by u.intent order by 2, 1"
    )
    return [Amount(*row) for row in store.connections.db.execute(query)]


def by_speaker(store: Store) -> list[Amount]:
    """Every speaker with recordings (an empty name for those without), that with the most first; `others` counts
    intents."""
    query = (
        "select coalesce(r.speaker_id, ''), count(*), sum(coalesce(r.trim_end, r.seconds) - r.trim_start) / 60,"
        " count(distinct u.intent) from recordings r join utterances u on u.id = r.utterance_id"
        " group by r.speaker_id order by 2 desc, 1"
    )
    return [Amount(*row) for row in store.connections.db.execute(query)]
