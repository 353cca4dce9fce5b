"""The speech that alignment is learned from, and the speech it is judged on: a plan first, then the clips.

The plan (``corpus.jsonl``) is drawn by seed and in the order of hashes, so that any beginning of it is a fair sample;
making the clips goes on where it stopped.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import itertools
import json
import random
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import soundfile
import soxr

from engine.pocket.recipe import acted, kokoro, texts, voices
from engine.pocket.recipe.texts import LANGUAGES, Sentence, spoken
from engine.progress import Report, silent, tracked

SEED = 20260
TEST_SESSIONS = 60
"""The telephone corpus' highest session numbers: kept out, and tested on."""
_LONGEST_SECONDS = 9.8
_WORDS = 30_000
"""So many English words, the most frequent ones, does a clip for breadth draw from."""
_ASTERISK = Path("/usr/share/asterisk/sounds")
_ASTERISK_SPEAKERS = {"en": "en_US_f_Allison", "es": "es_MX_f_Allison", "fr": "fr_CA_f_June", "it": "it_IT_m_Carlo",
                      "ru": "ru_RU_f_IvrvoiceRU"}  # fmt: skip
_STAMPS = Path("/usr/share/tuxpaint/stamps")


@dataclass(frozen=True)
class Clip:
    """One clip of the plan. `source` is a recording's path (of one in an archive: the archive's, #, its name there), or
    empty where `voice` speaks the text."""

    id: str
    text: str
    language: str
    voice: str
    split: str
    kind: str
    meaning: str = ""
    source: str = ""
    speed: float = 1.0
    stretch: float = 1.0
    rough: bool = True

    @property
    def seed(self) -> int:
        return int(hashlib.sha256(f"{SEED} {self.id}".encode()).hexdigest()[:12], 16)


def make_plan(
    sentences: Path, test_sentences: Path, telephone: Path, keep_out: Sequence[Path], english: int, others: int,
    neural: int = 0, broad: int = 0,
) -> list[Clip]:  # fmt: skip
    """Every clip to be made: `english` spoken sentences of `sentences`, `neural` more by neural voices, `broad` more
    with words that `sentences` lacks, `others` for each other language, all real. Where there are fewer sentences, they
    are spoken again by other voices.

    `sentences` is plain text, `test_sentences` JSONL whose sentences are only tested on, `telephone` the WUW corpus'
    folder, `keep_out` files whose sentences are never aligned on.
    """
    dice = random.Random(SEED)
    kept_out = texts.read_kept_out([*keep_out, test_sentences])
    callers = list(_telephone(telephone))
    kept_out |= {spoken(clip.text) for clip in callers if clip.split == "test"}
    clips: list[Clip] = []
    heard = texts.read_kept_out([test_sentences])
    clips += [
        Clip("", sentence.text, "en", voices.HELD_OUT_VOICE, "test", "slurp-test", rough=False)
        for sentence in texts.choose([Sentence(text, "en") for text in sorted(heard)], 150, set(), dice)
    ]
    for language in LANGUAGES:
        grammar = list(texts.from_grammar(language, 4000, SEED))
        if language == "en":
            several = [(texts.from_file(sentences, "en"), english), (grammar, english // 10)]
        else:
            catalogue = texts.from_catalogues(language)
            several = [(grammar, others * 6 // 10), (catalogue, others * 4 // 10)]
            for sentence in texts.choose(catalogue + grammar, 30, kept_out, dice):
                kept_out.add(spoken(sentence.text, language))
                clips.append(_held_out(sentence))
        for source, count in several:
            chosen = texts.choose(source, count, kept_out, dice)
            clips += [_draw(s, number) for number, s in zip(range(count), itertools.cycle(chosen), strict=False)]
    clips += _neural(sentences, kept_out, heard, neural) if neural else []
    clips += _broad(sentences, kept_out, broad) if broad else []
    real = [*callers, *_asterisk(), *_stamps(), *_acted()]
    clips += [clip for clip in real if clip.split == "test" or spoken(clip.text, clip.language) not in kept_out]
    named = {_id(clip): replace(clip, id=_id(clip)) for clip in clips}
    return sorted(named.values(), key=lambda clip: clip.id)


def _id(clip: Clip) -> str:
    """Told by what the clip is, so that a plan can grow without making anew what is there; its order is random."""
    said = asdict(clip) | {"source": "/".join(Path(clip.source).parts[-3:])}  # wherever the corpora lie
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]


def make_corpus(work: Path, plan: list[Clip], report: Report = silent, workers: int = 2) -> None:
    """Write ``clips/<id>.flac`` (16 kHz mono) for the plan and, at the end, what could be made as ``corpus.jsonl``."""
    folder = work / "clips"
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(workers) as pool:
        made = list(tracked(pool.map(lambda clip: _make(clip, folder), plan), "Making clips", report, len(plan)))
    rows = [json.dumps(asdict(clip), ensure_ascii=False) for clip, good in zip(plan, made, strict=True) if good]
    (work / "corpus.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")


def read_corpus(work: Path) -> list[Clip]:
    """The clips that were made."""
    return [Clip(**json.loads(line)) for line in (work / "corpus.jsonl").read_text(encoding="utf-8").splitlines()]


def load_clip(work: Path, clip: Clip) -> np.ndarray:
    """16 kHz mono float32."""
    return np.asarray(soundfile.read(work / "clips" / f"{clip.id}.flac", dtype="float32")[0])


def _make(clip: Clip, folder: Path) -> bool:
    target = folder / f"{clip.id}.flac"
    if target.exists():
        return True
    dice = np.random.default_rng(clip.seed)
    try:
        if clip.source:
            samples, rate = _read(clip.source)
            samples = soxr.resample(samples, rate / clip.stretch, voices.RATE)
        else:
            samples = voices.speak(clip.text, voices.Spoken(clip.voice, clip.speed, clip.stretch))
    except (OSError, subprocess.SubprocessError, soundfile.LibsndfileError):
        return False
    if clip.rough:
        samples = voices.roughen(samples, dice)
    seconds = len(samples) / voices.RATE
    if not 0.3 <= seconds <= _LONGEST_SECONDS or np.abs(samples).max() < 0.01:  # cut, empty or silent
        return False
    partial = target.with_suffix(".partial")
    soundfile.write(partial, samples, voices.RATE, format="FLAC", subtype="PCM_16")
    partial.rename(target)
    return True


def _read(source: str) -> tuple[np.ndarray, int]:
    """Mono float32 and its rate."""
    archive, mark, name = source.partition("#")
    if mark:
        return acted.read_speech(name, Path(archive))
    samples, rate = soundfile.read(source, dtype="float32", always_2d=True)
    return samples.mean(1), rate


def _draw(sentence: Sentence, number: int) -> Clip:
    dice = np.random.default_rng([SEED, number, LANGUAGES.index(sentence.language), len(sentence.text)])
    how = voices.draw(sentence.language, dice)
    return Clip("", sentence.text, sentence.language, how.voice, "train", "synthetic", sentence.meaning,
                speed=how.speed, stretch=how.stretch)  # fmt: skip


def _neural(sentences: Path, kept_out: set[str], tested: set[str], count: int) -> Iterator[Clip]:
    """`count` English sentences by Kokoro's voices, a tenth as many of the grammar in each other language that it
    speaks; and sentences of `tested` by its held-out English voices, to test on."""
    dice = random.Random(f"{SEED} neural")  # its own: what was drawn without neural voices stays
    for language in kokoro.VOICES:
        source = texts.from_file(sentences, "en") if language == "en" else texts.from_grammar(language, 4000, SEED)
        most = count if language == "en" else count // 10
        chosen = texts.choose(source, most, kept_out, dice)
        for number, sentence in zip(range(most), itertools.cycle(chosen), strict=False):
            how = voices.draw_neural(language, np.random.default_rng([SEED, number, len(sentence.text)]))
            yield Clip("", sentence.text, language, how.voice, "train", "neural", sentence.meaning,
                       speed=how.speed, stretch=how.stretch)  # fmt: skip
    unheard = [name for name in voices.HELD_OUT_NEURAL if name.removeprefix("kokoro:") in kokoro.VOICES["en"]]
    sentences_to_test = texts.choose([Sentence(text, "en") for text in sorted(tested)], 90, set(), dice)
    for sentence, voice in zip(sentences_to_test, itertools.cycle(unheard), strict=False):
        yield Clip("", sentence.text, "en", voice, "test", "slurp-test-neural", rough=False)


def _broad(sentences: Path, kept_out: set[str], count: int) -> Iterator[Clip]:
    """`count` English clips for the breadth of their words: half of WordNet's examples, half of `sentences` with words
    replaced by rarer ones. A word that was heard a few times was not learned (docs/lab-notes.md)."""
    dice = random.Random(f"{SEED} broad")
    words = texts.frequent_words("en", _WORDS)
    swapped = texts.with_rarer_words(texts.from_file(sentences, "en"), words, dice)
    several = texts.choose(texts.from_wordnet(), count // 2, kept_out, dice)
    several += texts.choose(swapped, count - len(several), kept_out, dice)
    for number, sentence in enumerate(several):
        yield replace(_draw(sentence, number), kind="broad")


def _held_out(sentence: Sentence) -> Clip:
    accent = {"fr": "fr-fr"}.get(sentence.language, sentence.language)
    voice = "festival:lp_diphone" if sentence.language == "it" else f"espeak-ng:{accent}+f5"
    return Clip("", sentence.text, sentence.language, voice, "test", f"synthetic-{sentence.language}", rough=False)


def _telephone(folder: Path) -> Iterator[Clip]:
    with (folder / "sentences.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    test = set(sorted({row["session"] for row in rows})[-TEST_SESSIONS:])
    for row in rows:
        clip = Clip("", row["text"], "en", f"caller:{row['session']}", "train", "telephone",
                    source=str((folder / row["clip"]).resolve()), rough=False)  # fmt: skip
        if row["session"] in test:
            yield replace(clip, split="test", kind="telephone-test")
        else:
            yield clip
            for stretch in (0.94, 1.07):
                yield replace(clip, stretch=stretch, rough=True)


def _asterisk() -> Iterator[Clip]:
    for language, speaker in _ASTERISK_SPEAKERS.items():
        listing = Path(f"/usr/share/doc/asterisk-core-sounds-{language}/core-sounds-{language}.txt.gz")
        if not listing.exists():
            continue
        for line in gzip.decompress(listing.read_bytes()).decode("utf-8", "replace").splitlines():
            name, colon, text = line.strip().partition(":")
            source = _ASTERISK / speaker / f"{name}.wav"
            if line.startswith(";") or not colon or re.search(r"[\d\[\](){}<>*#/]", text) or not source.exists():
                continue
            yield _real(text.strip(), language, f"asterisk:{speaker}", source)


def _stamps() -> Iterator[Clip]:
    """Tux Paint's stamps, each named aloud in several languages; byte-identical recordings only once."""
    seen = set()
    for listing in sorted(_STAMPS.rglob("*.txt")):
        lines = listing.read_text(encoding="utf-8", errors="replace").splitlines()
        named = dict(line.split(".utf8=", 1) for line in lines if ".utf8=" in line)
        for language, text in [("en", lines[0] if lines else ""), *named.items()]:
            suffix = "_desc.ogg" if language == "en" else f"_desc_{language}.ogg"
            source = listing.with_name(listing.stem + suffix)
            if language not in LANGUAGES or not text or "(" in text or not source.exists():
                continue
            digest = hashlib.sha256(source.read_bytes()).digest()
            if digest not in seen:
                seen.add(digest)
                yield _real(text, language, f"stamps:{language}", source)


def _acted() -> Iterator[Clip]:
    """Actors' lines, each as it is and, faster or slower, as it may arrive; one in 32 is tested on, by its words."""
    for line in acted.read_lines():
        clip = Clip("", line.text, "en", f"actor:{line.speaker}", "train", "acted",
                    source=f"{acted.ARCHIVE}#{line.name}", rough=False)  # fmt: skip
        if _hashed(spoken(line.text)) < 8:
            yield replace(clip, split="test", kind="acted-test")
        else:
            yield clip
            yield replace(clip, stretch=0.93 if _hashed(line.name) % 2 else 1.08, rough=True)


def _hashed(text: str) -> int:
    """0 to 255."""
    return hashlib.sha256(text.encode()).digest()[0]


def _real(text: str, language: str, voice: str, source: Path) -> Clip:
    words = spoken(text, language)
    tested = language != "en" and _hashed(words) < 20  # one in 13, by its words
    kind = f"real-{language}" if tested else "real"
    return Clip("", text, language, voice, "test" if tested else "train", kind, source=str(source), rough=not tested)


def count_by_kind(clips: Iterable[Clip]) -> dict[str, int]:
    """How many clips of each split and kind (synthetic ones by language), for the log."""
    counts: dict[str, int] = {}
    for clip in clips:
        key = f"{clip.split} {clip.kind} {clip.language}"
        counts[key] = counts.get(key, 0) + 1
    return dict(sorted(counts.items()))
