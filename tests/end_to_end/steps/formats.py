"""The Export page's formats: each written, and brought into a project that has nothing; what a run leaves to others."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from engine.project import Project
from gui.pages.export import ExportPage
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.import_text import ImportTextDialog
from tests.end_to_end.steps.corpus import corpus
from tests.end_to_end.steps.stage import SECOND, Stage
from tests.end_to_end.steps.window import make_project, open_again

WITH_SOUND = ("csv", "audiofolder", "elan")
"""Beside `jsonl`, which is a step of its own."""
OF_TEXT = ("slurp", "snips", "rasa", "massive", "conll")


def texts_of(project: Project) -> set[tuple]:
    """The sentences of a project: text, language, split, meaning."""
    return {(one.text, one.language, one.split, one.meaning) for one in project.store.utterances.all()}


def spoken_in(project: Project) -> set[tuple]:
    """Who says what, for how long, held out or not, and whether the file is there."""
    return {
        (take.speaker_id, utterance.text, round((take.trim_end or take.seconds) - take.trim_start, 1), take.split,
         project.absolute(take.path).is_file())
        for take, utterance in project.store.recordings.all()
    }  # fmt: skip


def formats_with_sound(stage: Stage) -> None:
    """CSV, Hugging Face audiofolder, ELAN: exported, dropped on a new project, and every recording is there again."""
    hands, own = stage.hands, stage.project.name
    texts, spoken, count = texts_of(stage.project), spoken_in(stage.project), len(stage.takes())
    for name in WITH_SOUND:
        folder = _export_data_set(stage, name)
        make_project(stage, f"From {name}")
        _bring_text(stage, next(folder.glob("text.*")))
        written = {one for one in texts if one[0]}  # the others are recordings without a transcript
        hands.check(texts_of(stage.project) == written, f"{name}: the sentences are not as they were")
        page = corpus(stage)
        for source in _sources(folder, name):
            before = len(stage.takes())
            hands.drop(source, page)
            hands.click(hands.dialog(ImportSpeechDialog).ok)
            hands.until(lambda before=before: len(stage.takes()) > before, f"{name}: nothing of {source.name} comes in")
            hands.settle()
        now = spoken_in(stage.project)
        hands.check(len(stage.takes()) == count, f"{name}: of {count} recordings {len(stage.takes())} came in")
        hands.check(now == spoken, f"{name}: the recordings are not as they were: {sorted(now ^ spoken, key=str)}")
        hands.check(texts_of(stage.project) == texts, f"{name}: with the recordings the sentences changed")
        hands.until(lambda page=page: page.table_model.rowCount() == len(texts), f"{name}: the table lacks sentences")
        open_again(stage, own)


def formats_of_text(stage: Stage) -> None:
    """SLURP, Snips, Rasa, MASSIVE, xSID: exported, all files dropped on a new project, every meaning as it was."""
    hands, own = stage.hands, stage.project.name
    said = {(text, split, meaning.intent, meaning.slots) for text, _, split, meaning in texts_of(stage.project) if text}
    for name in OF_TEXT:
        folder = _export_data_set(stage, name)
        notes = (folder / "NOTES.txt").read_text(encoding="utf-8")
        hands.check("sentences alone" in notes, f"{name}: it is not said that recordings are not in it: {notes}")
        make_project(stage, f"From {name}")
        _bring_text(stage, *sorted(file for file in folder.iterdir() if file.name != "NOTES.txt"))
        now = {(text, split, meaning.intent, meaning.slots) for text, _, split, meaning in texts_of(stage.project)}
        hands.check(now == said, f"{name}: the sentences are not as they were: {sorted(now ^ said, key=str)}")
        open_again(stage, own)


def models_and_results(stage: Stage) -> None:
    """What the run with speech learnt: as an adapter, as one whole model, and its results; the folder is offered."""
    hands = stage.hands
    page = _export_page(stage)
    for what, held in (
        ("adapter", {"adapter_config.json", "adapter_model.safetensors", "README.md"}),
        ("merged", {"config.json", "model.safetensors", "processor_config.json", "README.md"}),
        ("results", {"settings.json", "curves.csv", "results.csv", "answers.csv"}),
    ):
        hands.click(page.what[what])
        hands.choose(page.run, SECOND)
        folder = _start(stage, page)
        hands.check(folder.name == f"{SECOND}-{what}", f"the folder that is offered is called {folder.name}")
        there = {file.name for file in folder.iterdir()}
        hands.check(held <= there, f"{what}: {', '.join(sorted(held - there))} is missing")
    settings = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    hands.check(list(settings) == [SECOND] and settings[SECOND]["scheme"] == "direct", f"not its settings: {settings}")
    with (folder / "curves.csv").open(encoding="utf-8-sig", newline="") as file:
        curves = {(row["of"], row["what"]) for row in csv.DictReader(file)}
    hands.check({("train", "loss"), ("dev all/text", "intent_accuracy")} <= curves, f"of the curves only {curves}")


def _export_page(stage: Stage) -> ExportPage:
    page = stage.hands.go("export")
    assert isinstance(page, ExportPage)
    return page


def _export_data_set(stage: Stage, name: str) -> Path:
    """Choose the data set and this format, press Export; the folder."""
    hands = stage.hands
    page = _export_page(stage)
    hands.click(page.what["dataset"])
    place = next(n for n in range(page.format.count()) if page.format.itemData(n)[0] == name)
    hands.choose(page.format, page.format.itemData(place))
    return _start(stage, page)


def _start(stage: Stage, page: ExportPage) -> Path:
    hands = stage.hands
    folder = Path(page.to.text())
    hands.check(not folder.exists(), f"{folder.name} is there already, and would be written over")
    hands.click(page.start)
    hands.until(page.open.isVisible, f"{folder.name} is not exported", 120)
    hands.check(str(folder) in page.notice.text.text(), f"the page does not say where it is: {page.notice.text.text()}")
    hands.check(folder.is_dir(), f"there is no folder {folder.name}")
    return folder


def _bring_text(stage: Stage, *files: Path) -> None:
    """Drop files of sentences on the Corpus page and bring them in."""
    hands = stage.hands
    page = corpus(stage)
    hands.drop(files[0], page, *files[1:])
    dialog = hands.dialog(ImportTextDialog)
    hands.until(lambda: dialog.rows.rowCount() > 0, f"{files[0].name} has no preview")
    hands.click(dialog.ok)
    hands.until(lambda: stage.project.store.utterances.count() > 0, f"nothing of {files[0].name} comes in")
    hands.settle()


def _sources(folder: Path, name: str) -> list[Path]:
    """What to drop: each annotated recording, the table, or the folder."""
    return sorted(folder.glob("*.eaf")) if name == "elan" else [folder / "speech.csv"] if name == "csv" else [folder]
