"""Corpora and recordings into a project: real files, real audio, nothing half done."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import Cancelled, SmidgenError
from engine.importing import import_speech, import_text
from engine.progress import CancelFlag, Progress
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store import bulk, splits
from engine.store.rows import Speaker, Utterance
from engine.store.utterances import Filter

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "project", "tr") as project:
        yield project


def corpus(path: Path, *rows: dict[str, object] | str) -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def tone(path: Path, pitch: float = 200, seconds: float = 0.6, rate: int = 16000, channels: int = 1) -> Path:
    time = np.arange(round(seconds * rate)) / rate
    wave = 0.5 * np.sin(2 * np.pi * pitch * time)
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.stack([wave] * channels, axis=1), rate)
    return path


def files_of(project: Project) -> list[Path]:
    return sorted(path for path in project.audio.rglob("*") if path.is_file())


# --- text -----------------------------------------------------------------------------------------------------------


def test_999_of_1000_come_in_and_again_none(project: Project, tmp_path: Path) -> None:
    rows: list[dict[str, object] | str] = [{"text": f"söz {n}", "intent": f"i{n % 7}"} for n in range(999)]
    path = corpus(tmp_path / "x.jsonl", *rows[:700], '{"text": "only a text"}', *rows[700:])
    report = import_text(project, path)
    assert (report.added, report.duplicates, report.leaks) == (999, 0, ())
    (reject,) = report.rejects
    assert (reject.file, reject.line) == (str(path), 701)
    assert str(reject) == f"{path}, line 701: There is no intent. Add an intent, or a scenario and an action."
    again = import_text(project, [path, path])
    assert (again.added, again.duplicates, len(again.rejects)) == (0, 1998, 2)
    assert project.store.utterances.count() == 999
    assert json.loads(json.dumps(again.to_dict()))["rejects"][0]["next_step"].startswith("Add an intent")


def test_choices_hold_for_every_row_else_the_file_then_the_project(project: Project, tmp_path: Path) -> None:
    path = corpus(
        tmp_path / "x.jsonl",
        {"text": "bir", "intent": "i"},
        {"text": "two", "intent": "i", "language": "en", "split": "test"},
    )
    import_text(project, path)
    assert [(u.text, u.language, u.split, u.source) for u in project.store.utterances.all()] == [
        ("bir", "tr", "train", "x.jsonl"),
        ("two", "en", "test", "x.jsonl"),
    ]
    import_text(project, path, language="GSW", split="dev")
    assert project.store.utterances.count(Filter(language="gsw", split="dev")) == 2
    for wrong in ({"language": "!"}, {"split": "valid"}):
        with pytest.raises(SmidgenError):
            import_text(project, path, **wrong)


def test_a_sentence_in_two_splits_is_reported(project: Project, tmp_path: Path) -> None:
    train = corpus(tmp_path / "train.jsonl", {"text": "Kapat!", "intent": "off"}, {"text": "aç", "intent": "on"})
    test = corpus(tmp_path / "test.jsonl", {"text": "kapat", "intent": "off"}, {"text": "aç", "intent": "on"})
    import_text(project, train, split="train")
    report = import_text(project, test, split="test")
    assert (report.added, report.duplicates) == (2, 0)  # the test set stays whole, and the leak is told
    assert report.leaks == ("2 sentences are in both train and test: “aç”, “Kapat!”.",)
    again = import_text(project, test, split="train")  # but what is held out never comes into train
    assert (again.added, again.duplicates) == (0, 2)
    assert again.leaks[0].endswith("already, in another split, and stays there.")


def test_a_held_out_set_stays_whole_and_comes_in_once(project: Project, tmp_path: Path) -> None:
    rows = [{"text": "aç", "intent": "on"}] * 3 + [{"text": "kapat", "intent": "off"}, {"text": "Aç", "intent": "on"}]
    test = corpus(tmp_path / "test.jsonl", *rows)
    train = corpus(tmp_path / "train.jsonl", *rows)
    assert import_text(project, [train], split="train").added == 3  # in train a repeat says nothing new
    first = import_text(project, [test], split="test")
    assert (first.added, first.duplicates) == (5, 0)
    assert [u.text for u in project.store.utterances.all(Filter(split="test"))] == [row["text"] for row in rows]
    again = import_text(project, [test, test], split="test")
    assert (again.added, again.duplicates) == (0, 10)
    renamed = test.rename(tmp_path / "copy.jsonl")
    assert import_text(project, [renamed], split="test").added == 0
    longer = corpus(tmp_path / "longer.jsonl", *rows, rows[0])
    assert import_text(project, [longer], split="test").added == 1


def test_one_file_may_hold_a_sentence_out_twice_in_dev_and_in_test(project: Project, tmp_path: Path) -> None:
    """As an exported project does: found on xSID, where 454 sentences were lost on their way back."""
    row = {"text": "aç", "intent": "on"}
    rows = [row | {"split": split} for split in ("test", "dev", "dev", "test", "train")]
    both = corpus(tmp_path / "both.jsonl", *rows)
    assert import_text(project, both).added == 4
    assert project.store.utterances.values("split") == {"test": 2, "dev": 2}
    assert import_text(project, both).added == 0
    splits.assign(project.store, {"test": 1})  # whatever split they were put into since
    assert import_text(project, both).added == 0


def test_repeats_live_and_change_like_other_rows(project: Project, tmp_path: Path) -> None:
    test = corpus(tmp_path / "test.jsonl", *[{"text": "aç", "intent": "on"}] * 3)
    import_text(project, test, split="test")
    store = project.store
    ids = list(store.utterances.ids())
    assert bulk.rename_intent(store, "on", "open").changed == 3
    assert bulk.replace_all(store, ids, bulk.Replacement("aç", "kapat")) == bulk.Changed(3)
    store.utterances.update(replace(store.utterances.get(ids[1]), split="dev"))
    assert [u.text for u in store.utterances.all()] == ["kapat"] * 3
    store.utterances.delete(ids[:1])
    splits.assign(store, {"train": 1})
    assert import_text(project, test, split="test").added == 3  # another sentence by now


def test_slurps_published_sets_keep_their_size(project: Project) -> None:
    folder = Path(__file__).parents[3] / "shared" / "data" / "slurp"
    if not folder.is_dir():
        pytest.skip(f"SLURP is not on loan here: there is no {folder}")
    for name, split in (("devel", "dev"), ("test", "test")):
        lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        import_text(project, folder / f"{name}.jsonl", split=split)
        assert project.store.utterances.count(Filter(split=split)) == len(lines)


def test_a_cancelled_import_leaves_nothing(project: Project, tmp_path: Path) -> None:
    path = corpus(tmp_path / "x.jsonl", *({"text": f"söz {n}", "intent": "i"} for n in range(3000)))
    flag = CancelFlag()

    def report(progress: Progress) -> None:
        if progress.done > 0:
            flag.set()
        flag(progress)

    with pytest.raises(Cancelled):
        import_text(project, [path, path], report=report)
    assert project.store.utterances.count() == 0
    assert import_text(project, path).added == 3000


def test_progress_goes_up_to_the_end(project: Project, tmp_path: Path) -> None:
    path = corpus(tmp_path / "x.jsonl", *({"text": f"söz {n}", "intent": "i"} for n in range(500)))
    seen: list[Progress] = []
    import_text(project, [path, path], report=seen.append)
    shares = [progress.done / progress.total for progress in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_one_file_that_cannot_be_read_keeps_all_out(project: Project, tmp_path: Path) -> None:
    good = corpus(tmp_path / "x.jsonl", {"text": "bir", "intent": "i"})
    broken = tmp_path / "y.json"
    broken.write_text('{"PlayMusic": [{"data": [{"text": "x"}]}, \n{')
    blank = tmp_path / "z.csv"
    blank.write_text("text,intent\n")
    for other in (broken, blank, tmp_path / "missing.csv"):
        with pytest.raises(SmidgenError, match=other.name):
            import_text(project, [good, other])
    assert project.store.utterances.count() == 0
    with pytest.raises(SmidgenError, match="No file"):
        import_text(project, [])


# --- speech ---------------------------------------------------------------------------------------------------------


def test_clips_find_their_sentences(project: Project, tmp_path: Path) -> None:
    on = project.store.utterances.add(
        Utterance("Işığı aç", "tr", Meaning.of("", [Slot("room", "oda")], "light", "on"), "test")
    )
    for number in range(6):
        tone(tmp_path / "clips" / f"{number}.wav", 200 + 10 * number)
    manifest = corpus(
        tmp_path / "list.jsonl",
        {"audio": "clips/0.wav", "text": "ışığı aç!", "speaker": "Ayşe"},
        {"audio": str(tmp_path / "clips" / "1.wav"), "text": "Işığı aç", "intent": "light_on", "split": "train"},
        {"audio": "clips/2.wav", "intent": "light_on", "slots": {"room": "oda"}, "language": "az"},
        {"audio": "clips/3.wav", "text": "kapat", "scenario": "light", "action": "off", "split": "dev"},
        {"audio": "clips/4.wav", "text": "bilinmeyen"},
        {"audio": "clips/5.wav", "speaker": "Can"},
        {"audio": "clips/missing.wav", "text": "Işığı aç"},
        {"audio": "clips/0.wav", "text": "Işığı aç"},
    )
    report = import_speech(project, manifest)
    assert (report.added, report.duplicates) == (4, 1)
    assert [(r.line, r.reason) for r in report.rejects] == [
        (5, "“bilinmeyen” is not in the corpus (tr), and the row has no intent."),
        (6, "The row has neither a text nor an intent."),
        (7, f"There is no audio file {tmp_path / 'clips' / 'missing.wav'}."),
    ]
    assert all(reject.next_step for reject in report.rejects)
    pairs = list(project.store.recordings.all())
    assert [(r.utterance_id == on.id, u.text, r.language, r.split) for r, u in pairs] == [
        (True, "Işığı aç", "tr", "test"),
        (True, "Işığı aç", "tr", "train"),
        (False, "", "az", "train"),
        (False, "kapat", "tr", "dev"),
    ]
    assert pairs[2][1].meaning == on.meaning, "an intent of the corpus keeps its scenario and action"
    assert project.store.speakers.all() == [Speaker("Ayşe")]
    assert report.leaks == ("1 sentence is in both train and test: “Işığı aç”.",)
    assert len(files_of(project)) == 4, "files of rejected rows are not copied"


def test_importing_clips_twice_adds_nothing_even_after_trimming_and_correcting(
    project: Project, tmp_path: Path
) -> None:
    from dataclasses import replace

    tone(tmp_path / "a.wav")
    manifest = corpus(tmp_path / "list.jsonl", {"audio": "a.wav", "text": "bir", "intent": "one"})
    assert import_speech(project, manifest).added == 1
    assert (import_speech(project, manifest).added, import_speech(project, manifest).duplicates) == (0, 1)
    ((recording, utterance),) = project.store.recordings.all()
    project.store.recordings.update(replace(recording, trim_start=0.1))
    project.store.utterances.update(replace(utterance, meaning=Meaning.of("uno")))
    assert import_speech(project, manifest).added == 0
    assert project.store.recordings.count() == 1
    assert project.store.utterances.count() == 1


@pytest.mark.parametrize(
    ("suffix", "rate", "channels"), [("wav", 44100, 2), ("flac", 8000, 1), ("ogg", 48000, 1), ("mp3", 22050, 2)]
)
def test_any_audio_is_kept_bit_for_bit(project: Project, tmp_path: Path, suffix: str, rate: int, channels: int) -> None:
    clip = tone(tmp_path / "clips" / f"x.{suffix}", rate=rate, channels=channels)
    manifest = corpus(
        tmp_path / "list.tsv", "audio\ttext\tintent\tspeaker\tsplit", f"clips/x.{suffix}\tbir\tone\ts1\ttest"
    )
    assert import_speech(project, manifest).added == 1
    ((recording, utterance),) = project.store.recordings.all(split="test")
    stored = project.absolute(recording.path)
    assert stored.read_bytes() == clip.read_bytes()
    assert recording.sha256 == hashlib.sha256(clip.read_bytes()).hexdigest() == stored.stem
    assert (recording.rate, recording.channels, recording.origin) == (rate, channels, "imported")
    assert recording.seconds == pytest.approx(0.6, abs=0.1)
    assert -9 < recording.peak < -4
    assert recording.peak > recording.level
    assert utterance.split == "test"


def test_broken_audio_is_named(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.wav").write_text("this is no sound")
    soundfile.write(tmp_path / "none.wav", np.zeros(0), 16000)
    cut = tone(tmp_path / "cut.flac")
    cut.write_bytes(cut.read_bytes()[:60])
    tone(tmp_path / "good.wav")
    names = ["empty.wav", "text.wav", "none.wav", "cut.flac", "good.wav", ""]
    manifest = corpus(tmp_path / "list.csv", "audio,intent", *(f"{name},one" for name in names))
    report = import_speech(project, manifest)
    assert report.added == 1
    assert [reject.line for reject in report.rejects] == [2, 3, 4, 5, 7]
    for reject, name in zip(report.rejects, [*names[:4], "no “audio”"], strict=True):
        assert name in reject.reason
        assert reject.next_step
    assert len(files_of(project)) == 1


def test_an_hour_is_no_clip_and_the_others_come_in(project: Project, tmp_path: Path) -> None:
    with soundfile.SoundFile(tmp_path / "hour.flac", "w", 8000, 1) as file:
        for _ in range(61):
            file.write(np.zeros(80000))
    tone(tmp_path / "a.wav")
    (tmp_path / "list.tsv").write_text(
        "audio\tintent\ttrim_start\ttrim_end\nhour.flac\thi\na.wav\thi\nhour.flac\tho\t3\t5\n"
    )
    report = import_speech(project, tmp_path / "list.tsv")
    assert report.added == 2
    assert "10 minutes" in report.rejects[0].reason
    assert "trim_start" in report.rejects[0].next_step


def test_a_folder_of_clips(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    tone(folder / "yes" / "1.wav", 300)
    tone(folder / "yes" / "2.flac", 310)
    tone(folder / "no" / "1.ogg", 320)
    tone(folder / "bir.wav", 330)
    (folder / "bir.txt").write_text("Merhaba\n", encoding="utf-8")
    tone(folder / "alone.wav", 340)
    tone(folder / ".trash" / "x.wav", 350)
    project.store.utterances.add(Utterance("merhaba", "tr", Meaning.of("greet")))
    report = import_speech(project, folder)
    assert report.added == 4
    assert [Path(reject.file).name for reject in report.rejects] == ["alone.wav"]
    found = sorted((u.text, u.meaning.intent) for _, u in project.store.recordings.all())
    assert found == [("", "no"), ("", "yes"), ("", "yes"), ("merhaba", "greet")]
    assert import_speech(project, folder).duplicates == 4
    with pytest.raises(SmidgenError, match="no recordings"):
        import_speech(project, project.runs)


def test_a_cancelled_import_of_clips_leaves_no_file(project: Project, tmp_path: Path) -> None:
    clips = [tone(tmp_path / f"{n}.wav", 200 + n) for n in range(5)]
    manifest = corpus(tmp_path / "all.jsonl", *({"audio": c.name, "text": c.stem, "intent": "n"} for c in clips))
    first = corpus(tmp_path / "first.jsonl", {"audio": "0.wav", "text": "0", "intent": "other"})
    import_speech(project, first)
    kept = files_of(project)

    def cancel(progress: Progress) -> None:
        if progress.done == progress.total:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_speech(project, manifest, report=cancel)
    assert files_of(project) == kept
    assert (project.store.recordings.count(), project.store.utterances.count()) == (1, 1)


def test_leaking_speakers_are_reported(project: Project, tmp_path: Path) -> None:
    for number in range(2):
        tone(tmp_path / f"{number}.wav", 200 + number)
    manifest = corpus(
        tmp_path / "list.tsv",
        "audio\ttext\tintent\tspeaker\tsplit",
        "0.wav\tbir\ta\ts1\ttrain",
        "1.wav\tiki\ta\ts1\ttest",
    )
    assert import_speech(project, manifest).leaks == ("1 speaker is in both train and test: “s1”.",)


def test_several_meanings_of_a_text_are_not_guessed(project: Project, tmp_path: Path) -> None:
    for intent in ("a", "b"):
        project.store.utterances.add(Utterance("bir", "tr", Meaning.of(intent)))
    tone(tmp_path / "x.wav")
    (reject,) = import_speech(project, corpus(tmp_path / "x.jsonl", {"audio": "x.wav", "text": "bir"})).rejects
    assert "more than one meaning" in reject.reason
    named = corpus(tmp_path / "y.jsonl", {"audio": "x.wav", "text": "bir", "intent": "b"})
    assert import_speech(project, named).added == 1
    assert project.store.utterances.count() == 2


def test_a_corpus_without_audio_is_no_manifest(project: Project, tmp_path: Path) -> None:
    with pytest.raises(SmidgenError, match="audio"):
        import_speech(project, corpus(tmp_path / "x.csv", "text,intent", "bir,one"))


def test_the_sample_project_comes_in_whole(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p", "it", synthetic="Made by synthesizers.") as project:
        text = import_text(project, SAMPLE / "text.jsonl")
        speech = import_speech(project, SAMPLE / "speech.tsv")
        assert (text.rejects, speech.rejects, speech.leaks) == ((), (), ())
        assert text.added > 800
        assert speech.added > 200
        assert project.store.overview().utterances == text.added, "every clip belongs to a sentence of the corpus"
        assert all(speaker.synthetic for speaker in project.store.speakers.all())
        assert project.store.overview().advice.do == "train"
