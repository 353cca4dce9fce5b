"""What goes out comes in again: data sets with trims and repeats, annotated recordings, whole projects."""

from __future__ import annotations

import zipfile
from dataclasses import astuple, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine import archive, formats
from engine.audio import takes
from engine.audio.clips import look_at
from engine.audio.files import MODEL_RATE, decode, sha256
from engine.errors import SmidgenError
from engine.export import export
from engine.formats.rows import Reject, SpeechRow, TextRow
from engine.importing import import_speech, import_text
from engine.project import DATABASE, Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Utterance
from tests.tiny_model import tone


def _spoken(path: Path, pitch: float = 300, rate: int = 44100) -> Path:
    """A second of quiet, a second and a half of tone, a second of quiet."""
    times = np.arange(round(1.5 * rate)) / rate
    quiet = np.random.default_rng(int(pitch)).normal(0, 0.0005, rate)
    soundfile.write(path, np.concatenate([quiet, 0.3 * np.sin(2 * np.pi * pitch * times), quiet]), rate)
    return path


def _clips(project: Project) -> list[tuple]:
    """Everything about the recordings that is neither this project's own numbering nor measured anew (a trimmed clip is
    measured between its marks)."""
    same = {"id": None, "utterance_id": 0, "path": "", "origin": "", "peak": 0, "level": 0, "problems": ""}
    return sorted(
        (str(astuple(replace(r, **same))), u.text, u.language, u.meaning) for r, u in project.store.recordings.all()
    )


def _texts(project: Project) -> list[tuple]:
    return sorted((u.text, u.language, u.meaning, u.split) for u in project.store.utterances.all() if u.text)


# --- clips


def test_an_imported_clip_is_trimmed_like_a_take_and_its_file_is_whole(tmp_path):
    with Project.create(tmp_path / "p", "en") as project:
        source = _spoken(tmp_path / "a.wav")
        (tmp_path / "list.tsv").write_text("audio\tintent\na.wav\thi\n")
        assert import_speech(project, tmp_path / "list.tsv").added == 1
        recording, utterance = next(project.store.recordings.all())
        assert sha256(project.absolute(recording.path)) == sha256(source)
        assert recording.trim_start == pytest.approx(0.8, abs=0.05)
        assert recording.trim_end == pytest.approx(2.7, abs=0.05)
        take = takes.save_take(project, decode(source), MODEL_RATE, utterance)
        assert take.trim_start == pytest.approx(recording.trim_start, abs=0.05)
        assert take.trim_end == pytest.approx(recording.trim_end, abs=0.05)
        seen = look_at(project.absolute(recording.path))
        assert seen.trim == (recording.trim_start, recording.trim_end)


def test_a_manifest_may_say_where_in_its_file_a_clip_is(tmp_path):
    with Project.create(tmp_path / "p", "en") as project:
        _spoken(tmp_path / "a.wav")
        rows = ["audio\tintent\ttext\ttrim_start\ttrim_end"]
        rows += [
            "a.wav\thi\thello\t0\t1.5",
            "a.wav\thi\thello\t1.5\t",
            "a.wav\thi\tbad\t2\t1",
            "a.wav\thi\tbad\tsoon\t",
        ]
        (tmp_path / "list.tsv").write_text("\n".join(rows) + "\n")
        report = import_speech(project, tmp_path / "list.tsv")
        assert [(r.trim_start, r.trim_end) for r, _ in project.store.recordings.all()] == [(0.0, 1.5), (1.5, None)]
        assert [reject.line for reject in report.rejects] == [4, 5]
        again = import_speech(project, tmp_path / "list.tsv")
        assert (again.added, again.duplicates) == (0, 2)


def test_an_exported_data_set_comes_in_again_without_loss(tmp_path):
    with Project.create(tmp_path / "p", "tr") as one, Project.create(tmp_path / "q", "tr") as other:
        texts = tmp_path / "texts.jsonl"
        alarm = Meaning.of("", [Slot("time", "altıda", 0, 6)], "alarm", "set")
        rows = [Utterance(f"ışığı aç {n}", "tr", Meaning.of("on")) for n in range(4)]
        one.store.utterances.add_many(
            [*rows, Utterance("altıda çal", "tr", alarm), Utterance("", "tr", Meaning.of("hm"))]
        )
        formats.write([TextRow("aç", Meaning.of("on"), "tr", "test")] * 3, texts, "jsonl")
        import_text(one, texts)
        said = list(one.store.utterances.all())
        for number, utterance in enumerate(said[:6]):
            takes.save_take(
                one, tone(1.2, 200 + 40 * number, number), MODEL_RATE, utterance, "ada", "mic 1",
                split=("train", "dev")[number % 2],
            )  # fmt: skip
        first = next(one.store.recordings.all())[0]
        one.store.recordings.update(replace(first, trim_start=0.25, trim_end=0.75))
        export(one, "dataset", tmp_path / "out")
        assert import_text(other, tmp_path / "out" / "text.jsonl").added == len(said) - 1
        assert import_speech(other, tmp_path / "out" / "speech.jsonl").added == 6
        assert _clips(other) == _clips(one)
        assert _texts(other) == _texts(one)
        assert import_speech(other, tmp_path / "out" / "speech.jsonl").added == 0


# --- annotated recordings

EAF = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="2026-11-22T10:00:00+00:00" FORMAT="3.0" VERSION="3.0">
  <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
    <MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/Users/ada/field%20trip.wav" MIME_TYPE="audio/x-wav"
      RELATIVE_MEDIA_URL="./field%20trip.wav"/>
  </HEADER>
  <TIME_ORDER>
    <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="1250"/>
    <TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="1300"/><TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="2600"/>
    <TIME_SLOT TIME_SLOT_ID="ts5" TIME_VALUE="2600"/><TIME_SLOT TIME_SLOT_ID="ts6" TIME_VALUE="3000"/>
  </TIME_ORDER>
  <TIER LINGUISTIC_TYPE_REF="default-lt" PARTICIPANT="Ada" TIER_ID="utt@A" LANG_REF="swh">
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
      <ANNOTATION_VALUE>washa taa</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
      <ANNOTATION_VALUE>zima taa</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts5" TIME_SLOT_REF2="ts6">
      <ANNOTATION_VALUE> </ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
  </TIER>
  <TIER LINGUISTIC_TYPE_REF="ref" PARENT_REF="utt@A" PARTICIPANT="Ada" TIER_ID="intent@A">
    <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a4" ANNOTATION_REF="a1">
      <ANNOTATION_VALUE>light_on</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
    <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a5" ANNOTATION_REF="a2">
      <ANNOTATION_VALUE>light_off</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
  </TIER>
  <TIER LINGUISTIC_TYPE_REF="ref" PARENT_REF="utt@A" TIER_ID="gloss@A">
    <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a6" ANNOTATION_REF="a1">
      <ANNOTATION_VALUE>light the lamp</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
  </TIER>
</ANNOTATION_DOCUMENT>
"""
LONG = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 3.5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "ada"
        xmin = 0
        xmax = 3.5
        intervals: size = 3
        intervals [1]:
            xmin = 0
            xmax = 1.25
            text = "say ""on"" 2 times"
        intervals [2]:
            xmin = 1.25
            xmax = 2.5
            text = ""
        intervals [3]:
            xmin = 2.5
            xmax = 3.5
            text = "أطفئ الضوء"
    item [2]:
        class = "IntervalTier"
        name = "intent@ada"
        xmin = 0
        xmax = 3.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 1.26
            text = "on"
        intervals [2]:
            xmin = 2.5
            xmax = 3.5
            text = "off"
    item [3]:
        class = "TextTier"
        name = "clicks"
        xmin = 0
        xmax = 3.5
        points: size = 1
        points [1]:
            number = 1.5
            mark = "click"
"""
SHORT = """File type = "ooTextFile"
Object class = "TextGrid"

0
3.5
<exists>
1
"IntervalTier"
"words"
0
3.5
1
0.5
1.75
"hello"
"""


def test_elan_annotations_become_clips_of_one_recording(tmp_path):
    (tmp_path / "trip.eaf").write_text(EAF, encoding="utf-8")
    _spoken(tmp_path / "field trip.wav")
    with Project.create(tmp_path / "p", "en") as project:
        report = import_speech(project, tmp_path / "trip.eaf")
        assert (report.added, report.rejects) == (2, ())
        found = [
            (u.text, u.meaning.intent, u.language, r.speaker_id, r.trim_start, r.trim_end)
            for r, u in project.store.recordings.all()
        ]
        assert found == [
            ("washa taa", "light_on", "swh", "Ada", 0.0, 1.25),
            ("zima taa", "light_off", "swh", "Ada", 1.3, 2.6),
        ]
        assert len(list(project.audio.rglob("*.wav"))) == 1
        assert import_speech(project, tmp_path / "trip.eaf").duplicates == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_long_textgrid(tmp_path, encoding):
    (tmp_path / "a.TextGrid").write_text(LONG, encoding=encoding)
    _spoken(tmp_path / "a.wav")
    rows = list(formats.read_speech(tmp_path / "a.TextGrid"))
    audio = tmp_path / "a.wav"
    first = SpeechRow(audio, 'say "on" 2 times', Meaning.of("on"), "ada", trim=(0.0, 1.25))
    assert rows[0] == replace(first, speaker=rows[0].speaker)
    assert rows[1].text == "أطفئ الضوء"
    assert rows[1].meaning == Meaning.of("off")
    assert len(rows) == 2


def test_a_short_textgrid_without_intents_belongs_to_the_corpus(tmp_path):
    (tmp_path / "b.TextGrid").write_text(SHORT, encoding="utf-8")
    _spoken(tmp_path / "b.wav")
    with Project.create(tmp_path / "p", "en") as project:
        report = import_speech(project, tmp_path / "b.TextGrid")
        assert "“hello” is not in the corpus" in report.rejects[0].reason
        project.store.utterances.add(Utterance("Hello!", "en", Meaning.of("greet")))
        assert import_speech(project, tmp_path / "b.TextGrid").added == 1
        recording, utterance = next(project.store.recordings.all())
        assert utterance.meaning.intent == "greet"
        assert (recording.trim_start, recording.trim_end) == (0.5, 1.75)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.eaf", EAF[:600], "damaged"),
        ("x.eaf", "<html></html>", "not ELAN's"),
        ("x.TextGrid", "dear all", "no TextGrid as text"),
        ("x.TextGrid", LONG[:500], "breaks off"),
        ("y.eaf", EAF, "no recording to y.eaf"),
    ],
)
def test_a_damaged_annotation_is_one_sentence(tmp_path, name, content, words):
    (tmp_path / name).write_text(content, encoding="utf-8")
    _spoken(tmp_path / "x.wav")
    with pytest.raises(SmidgenError, match=words):
        list(formats.read_speech(tmp_path / name))


def test_a_stretch_beyond_the_end_of_its_recording_is_refused_alone(tmp_path):
    (tmp_path / "a.TextGrid").write_text(SHORT.replace('0.5\n1.75\n"hello"', '9\n9.5\n"hello"'), encoding="utf-8")
    _spoken(tmp_path / "a.wav")
    with Project.create(tmp_path / "p", "en") as project:
        project.store.utterances.add(Utterance("hello", "en", Meaning.of("greet")))
        (reject,) = import_speech(project, tmp_path / "a.TextGrid").rejects
        assert isinstance(reject, Reject)
        assert "no sound between" in reject.reason


# --- whole projects


def test_a_packed_project_opens_elsewhere_just_the_same(tmp_path):
    with Project.create(tmp_path / "p", "tr", "Mutfak") as project:
        project.store.utterances.add_many(Utterance(f"ışığı aç {n}", "tr", Meaning.of("on")) for n in range(3))
        for number, utterance in enumerate(list(project.store.utterances.all())):
            takes.save_take(project, tone(1, 300 + 50 * number, number), MODEL_RATE, utterance, "ada")
        (project.path / "cache").mkdir()
        (project.path / "cache" / "x").write_bytes(b"x" * 1000)
        packed = archive.pack(project, tmp_path / "mutfak.zip")
        before = _clips(project), _texts(project)
        with pytest.raises(SmidgenError, match="there already"):
            archive.pack(project, packed)
    with zipfile.ZipFile(packed) as opened:
        names = opened.namelist()
    assert not [name for name in names if "cache" in name or ".lock" in name or "-wal" in name]
    folder = archive.unpack(packed, tmp_path / "elsewhere" / "deeper" / "q")
    with Project.open(folder) as other:
        assert (_clips(other), _texts(other)) == before
        assert other.name == "Mutfak"
        for recording, _ in other.store.recordings.all():
            assert sha256(other.absolute(recording.path)) == recording.sha256
    with pytest.raises(SmidgenError, match="not empty"):
        archive.unpack(packed, folder)


def test_a_zip_that_is_no_project_or_reaches_outside_is_refused_and_leaves_nothing(tmp_path):
    for name, member in (("no.zip", "x/readme.txt"), ("evil.zip", "x/../../evil.txt")):
        with zipfile.ZipFile(tmp_path / name, "w") as made:
            made.writestr(member, "x")
            if name == "evil.zip":
                made.writestr(f"x/{DATABASE}", "x")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 broken")
    for name, words in (
        ("no.zip", "no packed project"),
        ("evil.zip", "outside"),
        ("broken.zip", "could not be unpacked"),
    ):
        with pytest.raises(SmidgenError, match=words):
            archive.unpack(tmp_path / name, tmp_path / "q")
    assert not (tmp_path / "q").exists()
    assert not (tmp_path / "evil.txt").exists()
    assert not list(tmp_path.glob(".q-*"))
