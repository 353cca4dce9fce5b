"""Keeping train, dev and test apart: by speaker and by sentence."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from engine.errors import SmidgenError
from engine.store.rows import SPLITS

if TYPE_CHECKING:
    from engine.store.store import Store

Apart = Literal["auto", "both", "speaker", "sentence"]
SHARES = {"train": 0.8, "dev": 0.1, "test": 0.1}


@dataclass(frozen=True)
class Leak:
    """Something that is on both sides of a split: `kind` of thing, how many, in which two splits, a few of them."""

    kind: Literal["sentence", "speaker"]
    count: int
    splits: tuple[str, str]
    examples: tuple[str, ...]

    def __str__(self) -> str:
        what = self.kind if self.count == 1 else f"{self.kind}s"
        some = ", ".join(f"“{example}”" for example in self.examples)
        more = ", …" if self.count > len(self.examples) else ""
        verb = "is" if self.count == 1 else "are"
        return f"{self.count} {what} {verb} in both {self.splits[0]} and {self.splits[1]}: {some}{more}."


@dataclass(frozen=True)
class Assignment:
    """What `assign` did: how many utterances and recordings each split got, what was kept `apart`, and `notes`:
    sentences about what could not be had."""

    utterances: Mapping[str, int]
    recordings: Mapping[str, int]
    apart: Apart
    notes: tuple[str, ...]


def leaks(store: Store) -> list[Leak]:
    """What is in two splits at once.

    Texts that differ only in letter case, punctuation or spacing are the same sentence, whatever their language; a
    recording counts in its own split, its text-label pair in the utterance's.
    """
    db = store.connections.db
    sentences = (
        "select sentence as thing, split, text from utterances where sentence != ''"
        " union all select u.sentence, r.split, u.text from recordings r join utterances u on u.id = r.utterance_id"
        " where u.sentence != ''"
    )
    speakers = "select speaker_id as thing, split, speaker_id as text from recordings where speaker_id is not null"
    kinds: tuple[tuple[Literal["sentence", "speaker"], str], ...] = (("sentence", sentences), ("speaker", speakers))
    found = []
    for kind, source in kinds:
        query = (
            f"select min(text), max(split = 'train'), max(split = 'dev'), max(split = 'test') from ({source})"
            " group by thing having min(split) != max(split) order by thing"
        )
        rows = db.execute(query).fetchall()
        for first, second in ((0, 1), (0, 2), (1, 2)):
            texts = [text for text, *there in rows if there[first] and there[second]]
            if texts:
                found.append(Leak(kind, len(texts), (SPLITS[first], SPLITS[second]), tuple(texts[:3])))
    return found


def assign(store: Store, shares: Mapping[str, float] | None = None, seed: int = 0, apart: Apart = "auto") -> Assignment:
    """Put every utterance and recording into a split, in the given `shares` (they need not sum to one) as nearly as
    possible, the same way for the same `seed`, and each intent in like shares.

    What hangs together stays together: clips of one speaker, and clips and texts of one sentence. Where everybody reads
    the same sentences, both cannot be had: then ``auto`` keeps speakers apart if there are enough of them, else
    sentences, and says so in `notes`; ``both`` gives what it can.
    """
    shares = _check_shares(SHARES if shares is None else shares)
    data = _Data.of(store)
    used: Apart = "both" if apart == "auto" else apart
    result = data.assign(shares, seed, used)
    notes = []
    wanted = [split for split in SPLITS if shares[split]]
    if data.clips:
        missing = [split for split in wanted if split not in result[1].values()]
        if apart == "auto" and missing:
            used = "speaker" if len(data.speakers) >= len(wanted) else "sentence"
            other = "sentence" if used == "speaker" else "speaker"
            result = data.assign(shares, seed, used)
            lack = "there is only one speaker" if len(data.speakers) == 1 else "all recordings hang together"
            notes.append(
                f"Splits cannot keep both speakers and sentences apart, since {lack}: {used}s are, {other}s not."
            )
        notes += [f"No recording was left for {s}." for s in wanted if s not in result[1].values()]
    texts, clips = result
    with store.transaction():
        for split in SPLITS:
            store.utterances.set_split([id_ for id_, put in texts.items() if put == split], split)
            store.recordings.set_split([id_ for id_, put in clips.items() if put == split], split)
    counts = [{split: list(part.values()).count(split) for split in SPLITS} for part in (texts, clips)]
    return Assignment(counts[0], counts[1], used, tuple(notes))


def _check_shares(shares: Mapping[str, float]) -> dict[str, float]:
    if unknown := set(shares) - set(SPLITS):
        raise SmidgenError(f"“{min(unknown)}” is no split.", "Use train, dev or test.")
    total = sum(shares.values())
    if total <= 0 or min(shares.values()) < 0:
        raise SmidgenError("The shares of the splits must not be negative, nor all zero.", "Try 80, 10 and 10.")
    return {split: shares.get(split, 0) / total for split in SPLITS}


@dataclass(frozen=True)
class _Data:
    """The corpus as `assign` needs it: of each text and clip its sentence, intent and speaker."""

    texts: dict[int, tuple[str, str]]
    """utterance id: folded sentence, intent"""
    clips: dict[int, tuple[int, str | None]]
    """recording id: utterance id, speaker"""

    @classmethod
    def of(cls, store: Store) -> _Data:
        db = store.connections.db
        texts = {row[0]: (row[1], row[2]) for row in db.execute("select id, sentence, intent from utterances")}
        clips = {row[0]: (row[1], row[2]) for row in db.execute("select id, utterance_id, speaker_id from recordings")}
        return cls(texts, clips)

    @property
    def speakers(self) -> set[str]:
        return {speaker for _, speaker in self.clips.values() if speaker is not None}

    def assign(self, shares: Mapping[str, float], seed: int, apart: Apart) -> tuple[dict[int, str], dict[int, str]]:
        """The split of each utterance and of each recording."""
        groups = _Groups()
        clip_group: dict[int, Hashable] = {}
        for id_, (utterance, speaker) in self.clips.items():
            sentence = self.texts[utterance][0]
            links: list[Hashable] = []
            if speaker is not None and apart != "sentence":
                links.append(("speaker", speaker))
            if sentence and (apart != "speaker" or speaker is None):
                links.append(("sentence", sentence))
            # Without a transcript or a speaker nothing ties the clip to others.
            links = links or [("clip", id_)]
            groups.join(links)
            clip_group[id_] = links[0]
        intent_of = {group: self.texts[self.clips[id_][0]][1] for id_, group in clip_group.items()}
        spoken = _share_out(((groups.find(g), intent_of[g]) for g in clip_group.values()), shares, seed)
        clips = {id_: spoken[groups.find(group)] for id_, group in clip_group.items()}

        fixed: dict[str, str] = {}  # sentences that have recordings go where these are, train first
        for id_, (utterance, _) in self.clips.items():
            sentence = self.texts[utterance][0]
            fixed[sentence] = min(fixed.get(sentence, "test"), clips[id_], key=SPLITS.index)
        free = [(sentence, intent) for sentence, intent in self.texts.values() if sentence and sentence not in fixed]
        written: dict[Hashable, str] = _share_out(free, shares, seed)
        texts = {
            id_: fixed.get(sentence) or written.get(sentence, "train") if sentence else "train"
            for id_, (sentence, _) in self.texts.items()
        }
        return texts, clips


class _Groups:
    """Union-find: which things hang together."""

    def __init__(self) -> None:
        self._parent: dict[Hashable, Hashable] = {}

    def find(self, thing: Hashable) -> Hashable:
        root = thing
        while (above := self._parent.setdefault(root, root)) != root:
            root = above
        while thing != root:
            self._parent[thing], thing = root, self._parent[thing]
        return root

    def join(self, things: list[Hashable]) -> None:
        for thing in things[1:]:
            self._parent[self.find(thing)] = self.find(things[0])


def _share_out(items: Iterable[tuple[Hashable, str]], shares: Mapping[str, float], seed: int) -> dict[Hashable, str]:
    """The split of each group; `items` are (group, intent), one for each member.

    Systematic sampling: groups go one after the other, by intent, to the split that lags most behind its share so
    far. So each intent gets its share. Groups too big for that come first, the biggest at the very start.
    """
    sizes: defaultdict[Hashable, int] = defaultdict(int)
    intents: dict[Hashable, str] = {}
    for group, intent in items:
        sizes[group] += 1
        intents.setdefault(group, intent)
    draw = random.Random(seed)
    order = list(sizes)
    draw.shuffle(order)
    big = sum(sizes.values()) * 0.02
    key: Callable[[Hashable], tuple[int, str]] = lambda group: (  # noqa: E731
        -sizes[group] if sizes[group] > max(big, 1) else 0,
        intents[group],
    )
    order.sort(key=key)
    given = dict.fromkeys(shares, 0)
    done, result = 0, {}
    for group in order:
        done += sizes[group]
        split = max((s for s in shares if shares[s]), key=lambda s: shares[s] * done - given[s])
        given[split] += sizes[group]
        result[group] = split
    return result
