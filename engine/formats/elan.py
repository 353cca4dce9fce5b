"""Writing ELAN's .eaf (EAF 3.0): a recording with what is said in it, when, by whom, and what it means.

For each speaker (and language) a tier ``transcript@SPEAKER`` aligned with the recording, on which ``intent@SPEAKER``
and ``slots@SPEAKER`` hang; ``split@SPEAKER`` only where there is something to say. Annotations of a tier must not
overlap in ELAN: those that would get a second set, ``transcript-2@SPEAKER``. What ELAN has no place for (scenario and
action of an intent, microphone, day) is kept in properties of the file, which ELAN leaves alone. `engine.formats.tiers`
reads it all.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from engine.audio.files import probe
from engine.errors import SmidgenError
from engine.formats.rows import RowError, SpeechRow
from engine.formats.table import row_slots
from engine.semantics import Slot, slots_to_list

SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
BCP47 = "https://www.rfc-editor.org/info/bcp47/"
"""What `LANG_DEF` begins with where the rest is a language code."""
PAIRS, DEVICE, RECORDED = "smidgen:pairs", "smidgen:device", "smidgen:recorded_at"
"""Properties: scenario and action by intent (JSON); of all annotations, or with ``:ID`` of one."""
CHILDREN = ("intent", "slots", "split")
_MIME = {".wav": "audio/x-wav", ".mp3": "audio/mpeg", ".flac": "audio/flac", ".ogg": "audio/ogg"}
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML has no way to write."""


@dataclass
class _Lane:
    """One transcript tier: annotations of one speaker in one language that do not overlap."""

    speaker: str | None
    language: str | None
    number: int
    rows: list[tuple[int, int, SpeechRow]] = field(default_factory=list)
    """Start and end in milliseconds."""

    def name(self, kind: str) -> str:
        return kind + (f"-{self.number}" if self.number > 1 else "") + (f"@{self.speaker}" if self.speaker else "")


def write(rows: Iterable[SpeechRow], path: Path) -> None:
    """Write the annotations of one recording, which all `rows` name. Raises `SmidgenError`."""
    rows = list(rows)
    seconds = probe(rows[0].audio).seconds
    lanes = _lanes(rows, round(seconds * 1000))
    root = ElementTree.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "Smidgen",
            "DATE": datetime.now(UTC).isoformat(timespec="seconds"),
            "FORMAT": "3.0",
            "VERSION": "3.0",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:noNamespaceSchemaLocation": SCHEMA,
        },
    )
    header = ElementTree.SubElement(root, "HEADER", MEDIA_FILE="", TIME_UNITS="milliseconds")
    media = rows[0].audio
    ElementTree.SubElement(
        header,
        "MEDIA_DESCRIPTOR",
        MEDIA_URL=f"./{quote(media.name)}",
        MIME_TYPE=_MIME.get(media.suffix.lower(), "audio/*"),
        RELATIVE_MEDIA_URL=f"./{quote(media.name)}",
    )
    order = ElementTree.SubElement(root, "TIME_ORDER")
    ids = _Ids()
    facts: dict[str, dict[str, str]] = {DEVICE: {}, RECORDED: {}}
    for lane in lanes:
        _tiers(root, order, lane, ids, facts)
    _properties(header, rows, facts, ids.annotations)
    _types(root, sorted({lane.language for lane in lanes if lane.language}))
    ElementTree.indent(root, "    ")
    ElementTree.ElementTree(root).write(path, encoding="UTF-8", xml_declaration=True)


def slot_words(text: str, slots: Sequence[Slot]) -> str:
    """Slots for a person to read, ``time=six; room=kitchen``; as JSON where that would not be read back the same."""
    plain = "; ".join(f"{slot.type}={slot.value}" for slot in slots)
    try:
        back = placed_once(text, row_slots(plain, {}))
    except (RowError, SmidgenError):
        back = ()
    same = [(s.type, s.value, s.start, s.end) for s in back] == [(s.type, s.value, s.start, s.end) for s in slots]
    return plain if same else json.dumps(slots_to_list(slots), ensure_ascii=False)


def placed_once(text: str, slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """The slots, each with its span where its value stands exactly once in the text."""
    found = []
    for slot in slots:
        if slot.start is None and slot.value and text.count(slot.value) == 1:
            start = text.index(slot.value)
            slot = replace(slot, start=start, end=start + len(slot.value))
        found.append(slot)
    return tuple(found)


# --- the parts of a document


@dataclass
class _Ids:
    annotations: int = 0
    slots: int = 0

    def annotation(self) -> str:
        self.annotations += 1
        return f"a{self.annotations}"

    def time(self) -> str:
        self.slots += 1
        return f"ts{self.slots}"


def _lanes(rows: Sequence[SpeechRow], length: int) -> list[_Lane]:
    """The rows by tier, in order of time."""
    lanes: list[_Lane] = []
    numbers: Counter[str | None] = Counter()
    times = [
        (round(r.trim[0] * 1000), length if r.trim[1] is None else round(r.trim[1] * 1000)) if r.trim else (0, length)
        for r in rows
    ]
    for (start, end), row in sorted(zip(times, rows, strict=True), key=lambda pair: pair[0]):
        for lane in lanes:
            own = (lane.speaker, lane.language) == (row.speaker, row.language)
            if own and lane.rows[-1][1] <= start:
                break
        else:
            numbers[row.speaker] += 1
            lane = _Lane(row.speaker, row.language, numbers[row.speaker])
            lanes.append(lane)
        lane.rows.append((start, end, row))
    return lanes


def _tiers(
    root: ElementTree.Element,
    order: ElementTree.Element,
    lane: _Lane,
    ids: _Ids,
    facts: dict[str, dict[str, str]],
) -> None:
    about = {"PARTICIPANT": lane.speaker} if lane.speaker else {}
    if lane.language:
        about["LANG_REF"] = lane.language
    parent = lane.name("transcript")
    tier = ElementTree.SubElement(root, "TIER", {"LINGUISTIC_TYPE_REF": "transcript", "TIER_ID": parent} | about)
    wanted = [kind for kind in CHILDREN if kind != "split" or any(row.split for _, _, row in lane.rows)]
    children = {
        kind: ElementTree.SubElement(
            root, "TIER", {"LINGUISTIC_TYPE_REF": "label", "PARENT_REF": parent, "TIER_ID": lane.name(kind)} | about
        )
        for kind in wanted
    }
    for start, end, row in lane.rows:
        places = []
        for time in (start, end):
            places.append(ids.time())
            ElementTree.SubElement(order, "TIME_SLOT", TIME_SLOT_ID=places[-1], TIME_VALUE=str(time))
        name = ids.annotation()
        first, last = places
        about_it = {"ANNOTATION_ID": name, "TIME_SLOT_REF1": first, "TIME_SLOT_REF2": last}
        _annotation(tier, "ALIGNABLE_ANNOTATION", about_it, row.text or "", row)
        for kind, child in children.items():
            if value := _value(kind, row):
                _annotation(
                    child, "REF_ANNOTATION", {"ANNOTATION_ID": ids.annotation(), "ANNOTATION_REF": name}, value, row
                )
        facts[DEVICE][name], facts[RECORDED][name] = row.device, row.recorded_at


def _value(kind: str, row: SpeechRow) -> str:
    if kind == "split":
        return row.split or ""
    if row.meaning is None:
        return ""
    return row.meaning.intent if kind == "intent" else slot_words(row.text or "", row.meaning.slots)


def _annotation(tier: ElementTree.Element, kind: str, about: dict[str, str], value: str, row: SpeechRow) -> None:
    if _UNWRITABLE.search(value):
        raise SmidgenError(
            f"“{_UNWRITABLE.sub('�', row.text or value)}” holds a control character, which ELAN cannot keep.",
            "Delete it on the Corpus page, then export again.",
        )
    holder = ElementTree.SubElement(ElementTree.SubElement(tier, "ANNOTATION"), kind, about)
    ElementTree.SubElement(holder, "ANNOTATION_VALUE").text = value


def _properties(
    header: ElementTree.Element, rows: Sequence[SpeechRow], facts: dict[str, dict[str, str]], last: int
) -> None:
    pairs = {r.meaning.intent: [r.meaning.scenario, r.meaning.action] for r in rows if r.meaning and r.meaning.scenario}
    found = {PAIRS: json.dumps(pairs, ensure_ascii=False, sort_keys=True)} if pairs else {}
    for name, values in facts.items():
        if len(set(values.values())) == 1:
            found[name] = next(iter(values.values()))
        else:
            found |= {f"{name}:{annotation}": value for annotation, value in values.items()}
    found["lastUsedAnnotationId"] = str(last)
    for name, value in found.items():
        if value:
            ElementTree.SubElement(header, "PROPERTY", NAME=name).text = value


def _types(root: ElementTree.Element, languages: Sequence[str]) -> None:
    plain = {"GRAPHIC_REFERENCES": "false"}
    ElementTree.SubElement(
        root, "LINGUISTIC_TYPE", plain | {"LINGUISTIC_TYPE_ID": "transcript", "TIME_ALIGNABLE": "true"}
    )
    label = {"CONSTRAINTS": "Symbolic_Association", "LINGUISTIC_TYPE_ID": "label", "TIME_ALIGNABLE": "false"}
    ElementTree.SubElement(root, "LINGUISTIC_TYPE", plain | label)
    for code in languages:
        ElementTree.SubElement(root, "LANGUAGE", LANG_DEF=f"{BCP47}{code}", LANG_ID=code, LANG_LABEL=code)
    ElementTree.SubElement(
        root,
        "CONSTRAINT",
        DESCRIPTION="1-1 association with a parent annotation",
        STEREOTYPE="Symbolic_Association",
    )
