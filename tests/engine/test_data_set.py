"""The data set in every format: written, read again by the importer, and equal to what went out."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine import data_set
from engine.audio import cutting, takes
from engine.audio.files import MODEL_RATE, SUFFIXES, decode
from engine.cli import main
from engine.errors import SmidgenError
from engine.export import export
from engine.formats import elan, read_speech
from engine.formats.rows import Reject, SpeechRow
from engine.importing import import_speech, import_text
from engine.long_recordings import session
from engine.project import Project
from engine.sample import build_sample
from engine.semantics import Meaning, Slot
from engine.store.rows import Utterance
from tests.engine.test_long_recordings import spoken
from tests.engine.test_round_trips import _clips, _texts
from tests.tiny_model import tone

DATA = Path(__file__).parents[3] / "shared" / "data"
LISTED = {"jsonl": "speech.jsonl", "csv": "speech.csv", "audiofolder": "", "elan": ""}
"""What `import-audio` is given of each format; an empty string is the folder."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Everything that is awkward: spans and none, a value that stands twice, signs of XML and CSV, a language of four
    parts, people with an @, several clips of a file that overlap, clips without a text, splits that differ."""
    alarm = Meaning.of("", [Slot("time", "altıda", 0, 6), Slot("note", "altıda")], "alarm", "set")
    twice = Meaning.of("talk", [Slot("word", "no", 5, 7), Slot("sign", "a=b; <c>"), Slot("late", "yes")])
    rows = [
        Utterance("altıda çal, altıda", "tr", alarm),
        Utterance('no: “no” & "yes" <b>', "en", twice, "test"),
        Utterance("Uf der Stroß", "de-st", Meaning.of("where"), "dev"),
        Utterance("أطفئ الضوء", "ar", Meaning.of("off", [Slot("what", "الضوء", 5, 10)])),
        Utterance("nobody said this", "en", Meaning.of("off")),
        Utterance("", "tr", Meaning.of("hm")),
    ]
    with Project.create(tmp_path / "p", "tr") as made:
        made.store.utterances.add_many(rows)
        said = list(made.store.utterances.all())
        for number, utterance in enumerate([said[0], said[1], said[2], said[3], said[5]]):
            takes.save_take(
                made, tone(1.2, 200 + 40 * number, number), MODEL_RATE, utterance, ("ada", "b@home", None)[number % 3],
                "mic 1" if number else "", split="dev" if number == 3 else None,
            )  # fmt: skip
        first = next(made.store.recordings.all())[0]
        made.store.recordings.update(replace(first, trim_start=0.25, trim_end=0.75))
        other = replace(first, id=None, utterance_id=said[3].id or 0, language="ar", trim_start=0.5, trim_end=None)
        made.store.recordings.add(other)
        made.store.recordings.add(replace(other, speaker_id=None, device="mic 2", trim_start=0.8, trim_end=1.0))
        yield made


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.open(build_sample(tmp_path_factory.mktemp("sample") / "p"), write=False) as made:
        yield made


def _spans(project: Project) -> list[tuple]:
    """What comparing meanings passes over."""
    said = project.store.utterances.all()
    return sorted((u.text, [(s.type, s.value, s.start, s.end) for s in u.meaning.slots]) for u in said)


def again(written: Path, format_name: str, folder: Path, language: str) -> Project:
    """A new project of what was written."""
    made = Project.create(folder, language)
    texts = import_text(made, written / ("text.csv" if format_name == "csv" else "text.jsonl"))
    assert texts.rejects == ()
    speech = import_speech(made, written / LISTED[format_name])
    assert speech.rejects == ()
    repeated = import_speech(made, written / LISTED[format_name])
    assert (repeated.added, repeated.rejects) == (0, ())
    return made


@pytest.mark.parametrize("name", data_set.WITH_AUDIO)
def test_what_goes_out_with_its_recordings_comes_in_again_without_loss(project, tmp_path, name):
    written = export(project, "dataset", tmp_path / "out", format=name)
    assert (written["texts"], written["recordings"], written["notes"]) == (5, 7, [])
    with again(tmp_path / "out", name, tmp_path / "q", "tr") as other:
        assert _clips(other) == _clips(project)
        assert _texts(other) == _texts(project)
        assert _spans(other) == _spans(project)


@pytest.mark.parametrize("name", ["audiofolder", "elan"])
def test_the_sample_goes_out_and_comes_in_again(sample, tmp_path, name):
    export(sample, "dataset", tmp_path / "out", format=name)
    with again(tmp_path / "out", name, tmp_path / "q", sample.language) as other:
        assert _clips(other) == _clips(sample)
        assert _texts(other) == _texts(sample)


@pytest.mark.parametrize("name", data_set.WITH_AUDIO)
def test_real_recordings_go_out_and_come_in_again(tmp_path, name):
    """Sentences over the telephone (Ogg Vorbis, 8 kHz) by people with numbers, and digits as WAV."""
    wuw, digits = DATA / "wuw", sorted((DATA / "fsdd" / "recordings").glob("*.wav"))[::300]
    if not digits or not (wuw / "sentences.tsv").is_file():
        pytest.skip("the real recordings on loan are not beside this checkout")
    clips = sorted(wuw.rglob("*.ogg"))[::150]
    lines = ["audio\tintent\ttext\tspeaker\tsplit"]
    lines += [f"{clip}\tsaid\tsentence {clip.stem}\t{clip.stem[:13]}\tdev" for clip in clips]
    lines += [f"{clip}\tdigit_{clip.stem[0]}\t\t{clip.stem.split('_')[1]}\ttrain" for clip in digits]
    (tmp_path / "list.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    with Project.create(tmp_path / "p", "en") as one:
        report = import_speech(one, tmp_path / "list.tsv")
        assert report.added == len(clips) + len(digits) > 15
        export(one, "dataset", tmp_path / "out", format=name)
        with again(tmp_path / "out", name, tmp_path / "q", "en") as other:
            assert _clips(other) == _clips(one)
            assert _texts(other) == _texts(one)


# --- long recordings


@pytest.mark.parametrize(("suffix", "rate"), [("wav", 16000), ("flac", 44100), ("mp3", 44100)])
@pytest.mark.parametrize("name", ["jsonl", "csv", "audiofolder"])
def test_pieces_are_cut_out_sample_for_sample_and_the_rest_stays_at_home(tmp_path, name, suffix, rate):
    with Project.create(tmp_path / "p", "en") as project:
        project.store.utterances.add_many(Utterance(f"number {n}", "en", Meaning.of("count")) for n in range(4))
        path, _ = spoken(tmp_path / f"hour.{suffix}", 8, rate)
        made = session.begin(project, path, speaker="ada")
        ids = list(project.store.utterances.ids())
        made = session.save(project, made.in_order(enumerate(ids)))
        export(project, "dataset", tmp_path / "out", format=name)
        sounds = [path for path in (tmp_path / "out").rglob("*") if path.suffix in SUFFIXES]
        assert len(sounds) == 4
        with again(tmp_path / "out", name, tmp_path / "q", "en") as other:
            for recording, utterance in other.store.recordings.all():
                place = ids.index(next(u.id for u in project.store.utterances.all() if u.text == utterance.text))
                piece = made.pieces[place]
                one = decode(project.absolute(made.path), rate, piece.start, piece.end)
                two = decode(other.absolute(recording.path), rate, *cutting.bounds(recording))
                assert np.array_equal(one, two)
                assert recording.speaker_id == "ada"


def test_elan_has_the_whole_of_a_long_recording_in_one_document(tmp_path):
    with Project.create(tmp_path / "p", "en") as project:
        project.store.utterances.add_many(Utterance(f"number {n}", "en", Meaning.of("count")) for n in range(6))
        path, _ = spoken(tmp_path / "Feldforschung Tag 1.wav", 8)
        made = session.begin(project, path, speaker="ada")
        session.save(project, made.in_order(enumerate(project.store.utterances.ids())))
        written = export(project, "dataset", tmp_path / "out", format="elan")
        assert "whole" in written["notes"][0]
        (document,) = (tmp_path / "out").glob("*.eaf")
        assert document.stem == "Feldforschung-Tag-1"
        tiers = {t.get("TIER_ID"): len(list(t)) for t in ElementTree.parse(document).iter("TIER")}
        assert tiers == {"transcript@ada": 6, "intent@ada": 6, "slots@ada": 0}
        with again(tmp_path / "out", "elan", tmp_path / "q", "en") as other:
            assert _clips(other) == _clips(project)


# --- what others expect of the formats


def test_an_eaf_keeps_the_rules_of_its_schema(project, tmp_path):
    """Order of the parts, unique ids, references that lead somewhere, tiers whose annotations do not overlap: what
    EAFv3.0.xsd and ELAN itself insist on (the schema was run over such files by hand)."""
    export(project, "dataset", tmp_path / "out", format="elan")
    order = ["HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE", "LANGUAGE", "CONSTRAINT"]
    documents = sorted((tmp_path / "out").glob("*.eaf"))
    assert len(documents) == 5
    for document in documents:
        root = ElementTree.parse(document).getroot()
        parts = [order.index(part.tag) for part in root]
        assert parts == sorted(parts)
        assert {"DATE", "AUTHOR", "VERSION", "FORMAT"} <= set(root.attrib)
        times = {slot.get("TIME_SLOT_ID"): int(slot.get("TIME_VALUE", "-1")) for slot in root.iter("TIME_SLOT")}
        names = [a.get("ANNOTATION_ID") for tag in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION") for a in root.iter(tag)]
        assert len(set(names)) == len(names)
        assert not set(names) & set(times)
        types = {part.get("LINGUISTIC_TYPE_ID") for part in root.iter("LINGUISTIC_TYPE")}
        languages = {part.get("LANG_ID") for part in root.iter("LANGUAGE")}
        tiers = {tier.get("TIER_ID"): tier for tier in root.iter("TIER")}
        for tier in tiers.values():
            assert tier.get("LINGUISTIC_TYPE_REF") in types
            assert tier.get("LANG_REF") in languages
            spans = [
                (times[a.get("TIME_SLOT_REF1")], times[a.get("TIME_SLOT_REF2")])
                for a in tier.iter("ALIGNABLE_ANNOTATION")
            ]
            assert all(start < end for start, end in spans)
            assert all(a[1] <= b[0] for a, b in pairwise(spans))
            if parent := tier.get("PARENT_REF"):
                there = {a.get("ANNOTATION_ID") for a in tiers[parent].iter("ALIGNABLE_ANNOTATION")}
                assert {a.get("ANNOTATION_REF") for a in tier.iter("REF_ANNOTATION")} <= there
        media = root.find("HEADER/MEDIA_DESCRIPTOR")
        assert media is not None
        assert (document.parent / media.get("RELATIVE_MEDIA_URL", "")).is_file()


def test_slots_are_written_for_people_where_that_loses_nothing():
    text = "wake me at six in the kitchen"
    plain = [Slot("time", "six", 11, 14), Slot("room", "kitchen", 22, 29)]
    assert elan.slot_words(text, plain) == "time=six; room=kitchen"
    for slots in ([Slot("time", "six")], [Slot("odd", "a;b")], [Slot("x=y", "six", 11, 14)], [Slot("e", "e", 3, 4)]):
        assert json.loads(elan.slot_words(text, slots))[0]["type"] == slots[0].type
    assert elan.slot_words(text, []) == ""


def test_a_control_character_is_refused_with_its_sentence(tmp_path):
    soundfile.write(tmp_path / "a.wav", tone(1, 200), MODEL_RATE)
    row = SpeechRow(tmp_path / "a.wav", "bell\x07 rings", Meaning.of("ring"), trim=(0.0, 1.0))
    with pytest.raises(SmidgenError, match="bell� rings"):
        elan.write([row], tmp_path / "a.eaf")


def test_an_audiofolder_is_as_datasets_wants_it(project, tmp_path):
    export(project, "dataset", tmp_path / "out", format="audiofolder")
    kinds = set()
    for split, count in (("train", 4), ("validation", 2), ("test", 1)):
        home = tmp_path / "out" / split
        lines = [json.loads(line) for line in (home / "metadata.jsonl").read_text(encoding="utf-8").splitlines()]
        assert len(lines) == count
        assert len({line["file_name"] for line in lines}) == count  # a file is one row's
        assert all((home / line["file_name"]).is_file() for line in lines)
        kinds |= {tuple((name, type(value)) for name, value in line.items()) for line in lines}
    assert len(kinds) == 1  # the same columns of the same type in every line of every split


def test_other_peoples_audiofolders_come_in_too(tmp_path):
    for split in ("train", "test"):
        (tmp_path / "set" / split / "wavs").mkdir(parents=True)
        soundfile.write(tmp_path / "set" / split / "wavs" / "1.wav", tone(1, 200 + len(split)), MODEL_RATE)
        lines = f"file_name,transcription,label\nwavs/1.wav,hello {split},greet\n"
        (tmp_path / "set" / split / "metadata.csv").write_text(lines)
    rows = list(read_speech(tmp_path / "set"))
    assert sorted((r.text, r.split, r.meaning.intent) for r in rows) == [
        ("hello test", "test", "greet"), ("hello train", "train", "greet"),
    ]  # fmt: skip


def test_a_folder_with_one_damaged_annotation_brings_in_the_others(project, tmp_path):
    export(project, "dataset", tmp_path / "out", format="elan")
    (tmp_path / "out" / "recording-0002.eaf").write_text("<ANNOTATION_DOCUMENT>")
    found = list(read_speech(tmp_path / "out"))
    rejects = [row for row in found if isinstance(row, Reject)]
    assert len(rejects) == 1
    assert "damaged" in rejects[0].reason
    assert sum(isinstance(row, SpeechRow) and row.meaning is not None for row in found) == 6


# --- text alone


@pytest.mark.parametrize("name", data_set.TEXT_ONLY)
def test_a_text_corpus_goes_out_in_somebody_elses_format_and_comes_in_again(tmp_path, name):
    meaning = Meaning.of("", [Slot("time", "six", 11, 14)], "alarm", "set")
    rows = [Utterance("wake me at six", "en", meaning, "test"), Utterance("hello there", "en", Meaning.of("greet"))]
    rows += [Utterance("iyi geceler", "tr", Meaning.of("bye"), "dev")]
    with Project.create(tmp_path / "p", "en") as one, Project.create(tmp_path / "q", "en") as other:
        one.store.utterances.add_many([*rows, Utterance("put it off", "en", Meaning.of("x", [Slot("a", "gone")]))])
        takes.save_take(one, tone(1, 200), MODEL_RATE, next(one.store.utterances.all()))
        written = export(one, "dataset", tmp_path / "out", format=name)
        assert (written["texts"], written["left_out"], written["recordings"]) == (3, 1, 0)
        assert any("put it off" in note for note in written["notes"])
        assert any("1 recordings are not in it" in note for note in written["notes"])
        for file in sorted((tmp_path / "out").glob(f"*.{data_set.TEXT_ONLY[name][1]}")):
            said = any(file.name in note and "--language" in note for note in written["notes"])
            report = import_text(other, file, language=file.name.partition(".")[0] if said else None)
            assert report.rejects == ()
        pairs = name in ("massive", "slurp", "conll")  # the others have one name for an intent
        expected = [
            row if pairs else replace(row, meaning=Meaning.of(row.meaning.intent, row.meaning.slots)) for row in rows
        ]
        assert sorted(_texts(other)) == sorted((u.text, u.language, u.meaning, u.split) for u in expected)


def test_the_command_line_names_the_same_formats_and_writes_them(project, tmp_path, capsys):
    project.close()
    assert (
        main(["export", str(project.path), "--what", "dataset", "--format", "elan", "--to", str(tmp_path / "o")]) == 0
    )
    assert len(list((tmp_path / "o").glob("*.eaf"))) == 5
    for name in data_set.FORMATS:
        code = main(["export", str(project.path), "--what", "dataset", "--format", name, "--to", str(tmp_path / name)])
        assert code == 0, capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["export", str(project.path), "--what", "dataset", "--format", "word", "--to", str(tmp_path / "w")])
