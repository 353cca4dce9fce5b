"""Which examples a run learns from and is evaluated on: chosen once and written down. Light: no torch."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from engine.errors import SmidgenError
from engine.semantics import TaskSchema, write_target
from engine.store.rows import Recording, Utterance
from engine.training.schemes import RunConfig, stages

if TYPE_CHECKING:
    from engine.store.store import Store

_in_json = json.JSONEncoder(ensure_ascii=False).encode  # `json.dumps` makes an encoder for each of 100,000 lines


@dataclass(frozen=True)
class Sample:
    """An example: a transcript or a clip, and what the model is to write.

    `modality` is ``text`` or ``speech``; `target` the one line of JSON; `meaning` is `Meaning.to_dict()`. Of a clip:
    `audio` relative to the project folder, its file's `sha256`, its trim in seconds, and how long it is, trimmed.
    """

    modality: str
    split: str
    language: str
    text: str
    target: str
    meaning: dict[str, Any]
    utterance_id: int
    recording_id: int | None = None
    audio: str = ""
    sha256: str = ""
    trim_start: float = 0.0
    trim_end: float | None = None
    seconds: float = 0.0
    speaker: str | None = None

    @property
    def clip(self) -> str:
        """The same for the same sound: file and trim. Names its cached features."""
        return f"{self.sha256}-{self.trim_start:g}-{'' if self.trim_end is None else f'{self.trim_end:g}'}"

    def to_line(self) -> str:
        """One line of `samples.jsonl`, without the line break."""
        return _in_json(vars(self))

    @classmethod
    def from_line(cls, line: str) -> Sample:
        """The inverse of `to_line`."""
        known = {f.name for f in fields(cls)}
        return cls(**{name: value for name, value in json.loads(line).items() if name in known})


def choose(store: Store, config: RunConfig, schema: TaskSchema | None = None) -> list[Sample]:
    """Every sample of a run: those to train on (`split` train), and a bounded number to evaluate on (dev).

    A text sample for each sentence of the train split, a speech sample for each recording drawn. Recordings are drawn
    by seed, stratified by intent, and so that a smaller share lies within a larger one of the same seed. Raises
    `SmidgenError` where the corpus has not what the scheme needs.
    """
    from engine.store.utterances import Filter

    config.check()
    schema = schema or store.utterances.schema("train")
    with_speech = any(stage.speech for stage in stages(config))
    train = [_text(u, schema) for u in store.utterances.all(Filter(split="train")) if _wanted(u, config)]
    if not train:
        named = f" in {', '.join(config.text_languages)}" if config.text_languages else ""
        raise SmidgenError(
            f"There are no sentences{named} to learn from in the train split.", "Import a corpus, or split it first."
        )
    if with_speech:
        train += _draw(_speech_of(store, "train", config, schema), config)
    return train + _dev(store, config, schema)


def _wanted(utterance: Utterance, config: RunConfig) -> bool:
    return bool(utterance.text) and (not config.text_languages or utterance.language in config.text_languages)


def _speech_of(store: Store, split: str, config: RunConfig, schema: TaskSchema) -> list[Sample]:
    pairs = store.recordings.all(split)
    return [
        _speech(r, u, schema) for r, u in pairs if not config.speech_languages or r.language in config.speech_languages
    ]


def _draw(clips: Sequence[Sample], config: RunConfig) -> list[Sample]:
    limited = [c for c in clips if not config.limited_languages or c.language in config.limited_languages]
    whole = [c for c in clips if config.limited_languages and c.language not in config.limited_languages]
    if not clips or (config.speech_clips and len(limited) < config.speech_clips):
        asked = f"{config.speech_clips} recordings are asked for" if config.speech_clips else "This scheme needs speech"
        raise SmidgenError(
            f"{asked}, and the train split has {len(limited) or 'none'} in the chosen languages.",
            "Record or import more, or use the text-only scheme." if not clips else "Ask for fewer.",
        )
    count = len(limited)
    if config.speech_clips:
        count = config.speech_clips
    elif config.speech_percent is not None:
        count = min(count, max(1, round(count * config.speech_percent / 100)))
    return whole + stratified_order(limited, config.seed)[:count]


def stratified_order(samples: Sequence[Sample], seed: int) -> list[Sample]:
    """`samples` in an order whose every beginning has intents in about the proportions of the whole.

    Within an intent the order is random by seed; the j-th of its n comes at (j + u) / n of the way, with u random for
    each intent (systematic sampling).
    """
    strata: defaultdict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        strata[sample.meaning["intent"]].append(sample)
    placed = []
    for intent, members in strata.items():
        offset = _random(seed, "intent", intent)
        members.sort(key=lambda s: (_random(seed, s.clip or s.text, s.language), s.utterance_id))
        placed += [((j + offset) / len(members), intent, j, sample) for j, sample in enumerate(members)]
    return [sample for *_, sample in sorted(placed, key=lambda item: item[:3])]


def _dev(store: Store, config: RunConfig, schema: TaskSchema) -> list[Sample]:
    from engine.store.utterances import Filter

    if not config.dev_items:
        return []
    groups: defaultdict[tuple[str, str], list[Sample]] = defaultdict(list)
    for utterance in store.utterances.all(Filter(split="dev")):
        if utterance.text:
            groups[utterance.language, "text"].append(_text(utterance, schema))
    for recording, utterance in store.recordings.all("dev"):
        groups[recording.language, "speech"].append(_speech(recording, utterance, schema))
    return [s for _, group in sorted(groups.items()) for s in stratified_order(group, config.seed)[: config.dev_items]]


def _text(utterance: Utterance, schema: TaskSchema) -> Sample:
    assert utterance.id is not None
    meaning = utterance.meaning
    target = write_target(meaning, schema)
    return Sample("text", utterance.split, utterance.language, utterance.text, target, meaning.to_dict(), utterance.id)


def _speech(recording: Recording, utterance: Utterance, schema: TaskSchema) -> Sample:
    assert utterance.id is not None
    end = recording.seconds if recording.trim_end is None else recording.trim_end
    return Sample(
        "speech",
        recording.split,
        recording.language,
        utterance.text,
        write_target(utterance.meaning, schema),
        utterance.meaning.to_dict(),
        utterance.id,
        recording.id,
        recording.path,
        recording.sha256,
        recording.trim_start,
        recording.trim_end,
        end - recording.trim_start,
        recording.speaker_id,
    )


def _random(seed: int, *parts: str) -> float:
    """0 to 1, the same for the same seed and parts on every machine and in every version of Python."""
    digest = hashlib.sha256("\0".join([str(seed), *parts]).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def write_samples(samples: Iterable[Sample]) -> str:
    """The text of `samples.jsonl`."""
    return "".join(sample.to_line() + "\n" for sample in samples)


def read_samples(text: str) -> list[Sample]:
    """The inverse of `write_samples`."""
    return [Sample.from_line(line) for line in text.split("\n") if line]
