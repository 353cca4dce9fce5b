"""Annotated recordings: ELAN (.eaf) and Praat (.TextGrid). Each annotation of a transcript tier becomes a clip.

What the transcript tiers are called does not matter; a tier whose name begins with ``intent`` (``intent``,
``intent@ada``) says what an annotation means: one that hangs on it in ELAN, or that covers the same stretch of time. So
do tiers ``slots`` (``time=six; room=kitchen``, or JSON) and ``split``. A tier's participant (ELAN) or its name after
``@`` (or its name, where there is more than one transcript tier, unless that is ``transcript``) is the speaker. Other
child tiers (words, glosses, translations) are left alone. The audio file is the one that ELAN names, or one of the same
name beside the file. `engine.formats.elan` writes what is read here.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlparse

from engine.audio.files import SUFFIXES
from engine.errors import SmidgenError
from engine.formats.elan import BCP47, CHILDREN, DEVICE, PAIRS, RECORDED, placed_once
from engine.formats.files import read_text
from engine.formats.rows import (
    Reject,
    RowError,
    SpeechRow,
    check_language,
    check_meaning,
    check_split,
    check_text,
    fit_spans,
)
from engine.formats.table import row_slots

NAMES = (".eaf", ".textgrid")
_NEAR = 0.05
"""Seconds by which two annotations of the same stretch may differ."""


@dataclass(frozen=True)
class Annotation:
    """A stretch of a recording in seconds, and what is written there; `number` counts from 1 in its file."""

    start: float
    end: float
    text: str
    number: int
    name: str = ""
    """ELAN's id; of a TextGrid empty."""
    on: str = ""
    """The id of the annotation that it hangs on."""


@dataclass(frozen=True)
class Tier:
    """A tier; `child` where it hangs on another."""

    name: str
    speaker: str = ""
    language: str | None = None
    child: bool = False
    annotations: list[Annotation] = field(default_factory=list)

    @property
    def labels(self) -> str:
        """``intent``, ``slots`` or ``split``: what it says of annotations; empty for a transcript."""
        name = self.name.lower()
        return next((kind for kind in CHILDREN if re.match(rf"{kind}\w*(-\d+)?(@|$)", name)), "")


def matches(path: Path) -> bool:
    """Whether the file's name says that it is one."""
    return path.suffix.lower() in NAMES


def read(path: Path) -> Iterator[SpeechRow | Reject]:
    """Yield rows and rejects. Raises `SmidgenError` where the file cannot be read, or its recording found."""
    elan = path.suffix.lower() == ".eaf"
    tiers, media, facts = _read_elan(path) if elan else (_read_textgrid(path), [], {})
    audio = _audio(path, media)
    transcripts = [tier for tier in tiers if not tier.child and not tier.labels]
    labels = {kind: [tier for tier in tiers if tier.labels == kind] for kind in CHILDREN}
    pairs = _pairs(facts)
    if not any(tier.annotations for tier in transcripts):
        raise SmidgenError(
            f"{path} has no annotations with a time.", "Transcribe on a tier that is aligned with the recording."
        )
    for tier in transcripts:
        for annotation in tier.annotations:
            said = {kind: _beside(annotation, tier, others) for kind, others in labels.items()}
            if not annotation.text.strip() and not said["intent"]:
                continue
            try:
                text = check_text(annotation.text)
                slots = fit_spans(annotation.text, text, row_slots(said["slots"], {}))
                slots = slots if said["slots"].startswith(("[", "{")) else placed_once(text, slots)
                yield SpeechRow(
                    audio,
                    text or None,
                    check_meaning(said["intent"], slots, *pairs.get(said["intent"], ("", ""))),
                    _speaker(tier, len(transcripts)),
                    check_language(tier.language),
                    check_split(said["split"]),
                    (round(annotation.start, 3), round(annotation.end, 3)),
                    _fact(facts, RECORDED, annotation),
                    _fact(facts, DEVICE, annotation),
                    file=str(path),
                    line=annotation.number,
                )
            except RowError as bad:
                yield Reject(str(path), annotation.number, bad.reason, bad.next_step)
            except SmidgenError as error:
                yield Reject(str(path), annotation.number, error.message, error.next_step)


def _beside(annotation: Annotation, tier: Tier, labels: Sequence[Tier]) -> str:
    """What one kind of tier says of an annotation."""
    own = [there for there in labels if _after_at(there.name) in ("", _after_at(tier.name), tier.name, tier.speaker)]
    for candidate in (found for there in own for found in there.annotations):
        hangs = bool(annotation.name) and candidate.on == annotation.name
        covers = abs(candidate.start - annotation.start) < _NEAR and abs(candidate.end - annotation.end) < _NEAR
        if hangs or (not candidate.on and covers):
            return candidate.text.strip()
    return ""


def _speaker(tier: Tier, transcripts: int) -> str | None:
    plain = re.fullmatch(r"transcript(-\d+)?", tier.name)
    return tier.speaker or _after_at(tier.name) or (tier.name if transcripts > 1 and not plain else None)


def _after_at(name: str) -> str:
    return name.partition("@")[2].strip()


def _audio(path: Path, media: Sequence[str]) -> Path:
    """The recording: named by the file, beside it or where it says, or of the same name as the file."""
    for name in media:
        local = Path(unquote(urlparse(name).path if name.startswith("file:") else name).replace("\\", "/"))
        for candidate in (path.parent / local, path.parent / local.name):
            if candidate.is_file() and candidate.suffix.lower() in SUFFIXES:
                return candidate
    same = [other for other in sorted(path.parent.iterdir()) if other.stem == path.stem]
    for other in same:
        if other.suffix.lower() in SUFFIXES:
            return other
    named = f" It names {', '.join(media)}." if media else ""
    raise SmidgenError(
        f"There is no recording to {path.name} beside it.{named}",
        f"Put it into the same folder, under the same name: {path.stem}.wav, say.",
    )


# --- ELAN


def _pairs(facts: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Scenario and action by intent, as `elan.write` keeps them."""
    try:
        found = json.loads(facts.get(PAIRS, "{}"))
        return {str(intent): (str(scenario), str(action)) for intent, (scenario, action) in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _fact(facts: Mapping[str, str], name: str, annotation: Annotation) -> str:
    return facts.get(f"{name}:{annotation.name}", facts.get(name, ""))


def _read_elan(path: Path) -> tuple[list[Tier], list[str], dict[str, str]]:
    """Tiers, media and the file's properties."""
    try:
        # the parser of the standard library resolves no external entities
        root = ElementTree.fromstring(read_text(path).encode())
    except ElementTree.ParseError as error:
        raise SmidgenError(f"{path} is damaged ({error}).", "Save it in ELAN again.") from error
    if root.tag != "ANNOTATION_DOCUMENT":
        raise SmidgenError(f"{path} is not ELAN's.", "Export it from ELAN as .eaf.")
    times = {slot.get("TIME_SLOT_ID"): slot.get("TIME_VALUE") for slot in root.iter("TIME_SLOT")}
    codes = {language.get("LANG_ID"): language.get("LANG_DEF", "") for language in root.iter("LANGUAGE")}
    media = [
        name
        for part in root.iter("MEDIA_DESCRIPTOR")
        for name in (part.get("RELATIVE_MEDIA_URL"), part.get("MEDIA_URL"))
        if name
    ]
    tiers, number = [], 0
    spans: dict[str, tuple[float, float]] = {}
    for element in root.iter("TIER"):
        reference = element.get("LANG_REF")
        definition = codes.get(reference, "")
        code = (reference or "") if len(reference or "") in (2, 3) else definition.rpartition("/")[2]
        known = len(code) in (2, 3) or definition.startswith(BCP47)
        tier = Tier(
            element.get("TIER_ID", ""),
            (element.get("PARTICIPANT") or "").strip(),
            code if known else None,
            element.get("PARENT_REF") is not None,
        )
        tiers.append(tier)
        for found in element.iter():
            if found.tag not in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
                continue
            number += 1
            name, on = found.get("ANNOTATION_ID", ""), found.get("ANNOTATION_REF", "")
            start, end = times.get(found.get("TIME_SLOT_REF1")), times.get(found.get("TIME_SLOT_REF2"))
            if start is not None and end is not None:
                spans[name] = int(start) / 1000, int(end) / 1000
            if name in spans or on:
                first, last = spans.get(name, spans.get(on, (0.0, 0.0)))
                value = found.findtext("ANNOTATION_VALUE") or ""
                tier.annotations.append(Annotation(first, last, value, number, name, on))
    return tiers, media, {part.get("NAME", ""): part.text or "" for part in root.iter("PROPERTY")}


# --- Praat

_TOKEN = re.compile(r'"(?:[^"]|"")*"|(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w\]])|<exists>|!.*')


def _read_textgrid(path: Path) -> list[Tier]:
    """Long and short text files alike: both hold the same values in the same order."""
    text = read_text(path)
    if "ooTextFile" not in text[:200]:
        raise SmidgenError(f"{path} is no TextGrid as text.", "Save it in Praat as a text file, not a binary one.")
    tokens = (token for token in _TOKEN.findall(text) if not token.startswith("!"))
    try:
        header = [next(tokens) for _ in range(5)]  # file type, object class, from, to, <exists>
        if header[1] != '"TextGrid"':
            raise SmidgenError(f"{path} is no TextGrid.", "Save the TextGrid itself in Praat.")
        tiers, number = [], 0
        for _ in range(int(next(tokens))):
            kind, name = _unquoted(next(tokens)), _unquoted(next(tokens))
            next(tokens), next(tokens)
            tier = Tier(name)
            for _ in range(int(next(tokens))):
                if kind == "IntervalTier":
                    start, end, value = float(next(tokens)), float(next(tokens)), _unquoted(next(tokens))
                    number += 1
                    tier.annotations.append(Annotation(start, end, value, number))
                else:  # points have no length: nothing to hear
                    next(tokens), next(tokens)
            tiers.append(tier)
    except (StopIteration, ValueError) as error:
        raise SmidgenError(f"{path} breaks off or is damaged.", "Save it in Praat again.", str(error)) from error
    return tiers


def _unquoted(token: str) -> str:
    if not token.startswith('"'):
        raise ValueError(f"{token} where a text should be")
    return token[1:-1].replace('""', '"')
