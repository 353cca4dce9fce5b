"""Projects made of public corpora, for the measured page. Each is made whole or not at all; nothing is fetched.

Synthetic voices speak where no people were recorded, and the projects say so; the voices and sentences of the test are
never among those learnt from.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import soundfile

from engine.errors import SmidgenError
from engine.formats import manifest, read, write
from engine.formats.rows import SpeechRow, TextRow
from engine.importing import import_speech, import_text
from engine.pocket.recipe.voices import RATE, Spoken, speak
from engine.progress import Report, silent, tracked
from engine.project import Project
from engine.semantics import Meaning

SYNTHETIC = "Speech from synthesizers, not people."
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SPLITS = ("train", "dev", "test")


def slurp(data: Path, folder: Path, texts: int, clips: int, tested: int, report: Report = silent) -> None:
    """SLURP: `texts` sentences of devel to learn from, `clips` of them spoken; 60 others as dev; `tested` sentences of
    test that are not among them. Two voices that nothing else speaks with speak the test."""
    devel = _drawn(_rows(data / "slurp" / "devel.jsonl", "en", "train"))
    known = {row.text for row in devel[: texts + 60]}
    test = [row for row in _drawn(_rows(data / "slurp" / "test.jsonl", "en", "test")) if row.text not in known]
    intents = {row.meaning.intent for row in devel[:texts]}
    rows = [*devel[:texts], *(replace(row, split="dev") for row in devel[texts : texts + 60])]
    rows += [row for row in test if row.meaning.intent in intents][:tested]
    spoken = [*rows[:clips], *rows[texts:]]
    _make(folder, "en", "SLURP, synthetic voices", rows, spoken, SYNTHETIC, report)


def digits(data: Path, folder: Path, per_speaker: int, tested: int, report: Report = silent) -> None:
    """The Free Spoken Digit Dataset, people: `per_speaker` takes of each digit by each of three speakers to learn from,
    two others as dev; `tested` takes of each digit by each of three speakers whom nothing else hears."""
    takes: dict[tuple[str, int], list[Path]] = {}
    for path in sorted((data / "fsdd" / "recordings").glob("*_*_*.wav"), key=lambda p: _dice(p.name)):
        said, speaker, _ = path.stem.split("_")
        takes.setdefault((speaker, int(said)), []).append(path)
    speakers = sorted({speaker for speaker, _ in takes}, key=_dice)
    if len(speakers) < 6:
        raise SmidgenError(f"{data / 'fsdd'} lacks speakers.", "Put the Free Spoken Digit Dataset's recordings there.")
    clips = []
    for (speaker, digit), paths in sorted(takes.items()):
        parts = {"test": paths[:tested]}
        if speaker in speakers[:3]:
            parts = {"train": paths[:per_speaker], "dev": paths[per_speaker : per_speaker + 2]}
        word = _WORDS[digit]
        for split, some in parts.items():
            clips += [SpeechRow(path, word, Meaning.of(word), speaker, "en", split) for path in some]
    texts = [TextRow(word, Meaning.of(word), "en", "train") for word in _WORDS]
    _import(folder, "en", "Digits, people", texts, clips, "", report)


def words(stamps: Path, folder: Path, languages: Sequence[str], per_language: int, report: Report = silent) -> None:
    """The spoken descriptions of Tux Paint's stamps (Debian: tuxpaint-stamps-default), people: of which category a
    thing is. Split by thing, in all languages alike: a thing of the test is never learnt from, in no language."""
    found: dict[str, dict[str, tuple[Path, str, str]]] = {}
    for path in sorted(stamps.rglob("*_desc_*.ogg")):
        name, _, language = path.stem.rpartition("_desc_")
        said = _description(path.with_name(f"{name}.txt"), language)
        if language in languages and said:
            category = path.relative_to(stamps).parts[0]
            found.setdefault(f"{category}/{name}", {})[language] = (path, said, category)
    common = Counter(thing.partition("/")[0] for thing in found)
    kept = [thing for thing in sorted(found, key=_dice) if common[thing.partition("/")[0]] >= 20]
    if not kept:
        raise SmidgenError(f"There are no spoken stamps in {stamps}.", "Install tuxpaint-stamps-default.")
    taken: Counter[str] = Counter()
    described: set[tuple[str, str]] = set()
    texts, clips = [], []
    for number, thing in enumerate(kept):
        split = ("train", "train", "train", "train", "dev", "test", "test")[number % 7]
        here = {(language, said) for language, (_, said, _) in found[thing].items()}
        if described & here:  # two stamps of one thing, or a description that fits both
            continue
        described |= here
        for language, (path, said, category) in found[thing].items():
            if taken[language] < per_language:
                taken[language] += 1
                texts.append(TextRow(said, Meaning.of(category), language, split))
                clips.append(SpeechRow(path, said, Meaning.of(category), f"stamps-{language}", language, split))
    _import(folder, languages[0], "Words, people", texts, clips, "", report)


def across(
    data: Path, folder: Path, source: str, targets: Sequence[str], voiced: Sequence[str], texts: int, clips: int,
    tested: int, report: Report = silent,
) -> None:  # fmt: skip
    """xSID: `texts` sentences of each language's validation set to learn from, 40 others as dev, `tested` of its test
    set that are not among them. Synthetic voices speak `clips` of the source and of the `voiced` targets, and their
    dev and test."""
    rows: list[TextRow] = []
    spoken: list[TextRow] = []
    for language in (source, *targets):
        valid = _drawn(_rows(data / "xsid" / f"{language}.valid.conll", language, "train"))[: texts + 40]
        known = {row.text for row in valid}
        test = _drawn(_rows(data / "xsid" / f"{language}.test.conll", language, "test"))
        test = [row for row in test if row.text not in known][:tested]
        parts = [*valid[:-40], *(replace(row, split="dev") for row in valid[-40:]), *test]
        rows += parts
        if language in (source, *voiced):
            spoken += [*valid[:-40][:clips], *parts[len(valid) - 40 :]]
    _make(folder, source, "xSID, synthetic voices", rows, spoken, SYNTHETIC, report)


# --- parts


def _rows(path: Path, language: str, split: str) -> list[TextRow]:
    if not path.is_file():
        raise SmidgenError(f"{path} is missing.", "Put the corpus there, or leave this section out.")
    rows = [row for row in read(path) if isinstance(row, TextRow)]
    unique = {row.text: replace(row, language=language, split=split) for row in rows}
    return list(unique.values())


def _make(
    folder: Path, language: str, name: str, texts: Sequence[TextRow], spoken: Sequence[TextRow], synthetic: str,
    report: Report,
) -> None:  # fmt: skip
    """Speak, then import."""
    voices = folder.with_name(f"{folder.name}-voices")
    voices.mkdir(parents=True, exist_ok=True)
    clips = []
    for row in tracked(spoken, "Speaking the sentences", report):
        voice = _voice(row)
        path = voices / f"{hashlib.sha256(f'{voice} {row.language} {row.text}'.encode()).hexdigest()[:24]}.wav"
        if not path.is_file():
            _speak(row.text, voice, path)
        clips.append(SpeechRow(path, row.text, row.meaning, voice, row.language, row.split))
    _import(folder, language, name, texts, clips, synthetic, report)


def _voice(row: TextRow) -> str:
    """Which voice speaks a sentence: always the same one, and the test's own for the test."""
    learnt = {"en": ("flite:rms", "flite:kal16", "espeak-ng:en-us+m2", "espeak-ng:en-gb+f1")}
    kept = {"en": ("flite:slt", "flite:awb")}
    language = str(row.language)
    if row.split == "test":
        voices = kept.get(language, tuple(f"espeak-ng:{language}+{variant}" for variant in ("m3", "f2")))
    else:
        voices = learnt.get(language, tuple(f"espeak-ng:{language}+{variant}" for variant in ("m1", "f1", "m4", "f3")))
    return voices[int(_dice(row.text), 16) % len(voices)]


def _speak(text: str, voice: str, path: Path) -> None:
    try:
        samples = speak(text, Spoken(voice, 1.0, 1.0))
    except (OSError, subprocess.SubprocessError) as error:
        raise SmidgenError(
            f"The voice {voice} does not speak here.", "Install espeak-ng and flite.", repr(error)
        ) from error
    partial = path.with_name(f".{path.name}")
    soundfile.write(partial, samples, RATE, format="WAV")
    partial.replace(path)


def _import(
    folder: Path, language: str, name: str, texts: Sequence[TextRow], clips: Sequence[SpeechRow], synthetic: str,
    report: Report,
) -> None:  # fmt: skip
    """Through the same files and the same import as everybody's data."""
    workshop = folder.with_name(f".{folder.name}.partial")
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir(parents=True)
    with Project.create(workshop / "project", language, name, synthetic=synthetic) as project:
        for split in _SPLITS:
            file = workshop / f"{split}.jsonl"
            write([row for row in texts if row.split == split], file, "jsonl")
            if file.stat().st_size:
                import_text(project, [file], report=report)
        manifest.write(clips, workshop / "clips.jsonl")
        brought = import_speech(project, workshop / "clips.jsonl", report=report)
        if brought.rejects:
            raise SmidgenError(
                f"{len(brought.rejects)} clips of {name} cannot come in.",
                "Look into the corpus.",
                str(brought.rejects[:5]),
            )
        if synthetic:
            for speaker in project.store.speakers.all():
                project.store.speakers.update(replace(speaker, synthetic=True))
    (workshop / "project").rename(folder)
    shutil.rmtree(workshop)


def _description(path: Path, language: str) -> str:
    if not path.is_file():
        return ""
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        code, found, text = line.partition(".utf8=")
        if found and code == language:
            return text.strip()
    return ""


def _drawn(rows: Iterable[TextRow]) -> list[TextRow]:
    """In an order by chance that is the same everywhere."""
    return sorted(rows, key=lambda row: _dice(row.text))


def _dice(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
