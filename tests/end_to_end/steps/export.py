"""What leaves a project, and comes back: a data set, and the whole project in one file."""

from __future__ import annotations

import zipfile

from engine.project import Project
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.import_text import ImportTextDialog
from tests.end_to_end.steps.formats import spoken_in, texts_of
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.window import make_project, open_again


def export(stage: Stage) -> None:
    """The data set, by the mouse, into the folder that is offered."""
    hands = stage.hands
    page = hands.go("export")
    hands.click(page.what["dataset"])
    hands.choose(page.format, page.format.itemData(0))
    hands.click(page.start)
    hands.until(page.open.isVisible, "the data set is not exported", 120)
    folder = stage.project.exports / "dataset"
    hands.check((folder / "text.jsonl").is_file(), "the sentences are not in the folder")
    sounds = {file.name for file in (folder / "audio").iterdir()}
    hands.check(sounds, "no sound file is in the folder")


def import_again(stage: Stage) -> None:
    """What was exported comes into a new project: the same sentences, meanings, splits, and every recording."""
    hands = stage.hands
    texts, spoken, folder = texts_of(stage.project), spoken_in(stage.project), stage.project.exports / "dataset"
    make_project(stage, "Again")
    page = hands.go("corpus")
    hands.drop(folder / "text.jsonl", page)
    hands.click(hands.dialog(ImportTextDialog).ok)
    written = {one for one in texts if one[0]}  # the others are recordings without a transcript
    hands.until(lambda: texts_of(stage.project) == written, "the sentences are not as they were")
    hands.settle()
    hands.drop(folder / "speech.jsonl", page)
    hands.click(hands.dialog(ImportSpeechDialog).ok)
    hands.until(lambda: spoken_in(stage.project) == spoken, "the recordings are not as they were", 60)
    hands.check(texts_of(stage.project) == texts, "with the recordings the sentences are not as they were")
    hands.until(lambda: page.table_model.rowCount() == len(texts), "the table does not show them")
    open_again(stage, "Kitchen")


def pack_and_unpack(stage: Stage) -> None:
    """The whole project into one zip file, and out of it, in another place, opened; recent projects lead back."""
    hands = stage.hands
    texts, spoken, runs = texts_of(stage.project), spoken_in(stage.project), _runs(stage.project)
    packed, elsewhere = stage.folder / "packed.zip", stage.folder / "elsewhere"
    elsewhere.mkdir()
    page = hands.go("project")
    hands.answer_file_dialog(packed)
    hands.click(page.pack_button)
    hands.until(lambda: hands.window.message.text().startswith("Packed into"), "the project is not packed", 60)
    hands.check(zipfile.ZipFile(packed).testzip() is None, "the zip file is damaged")
    hands.answer_file_dialog(packed, elsewhere)
    hands.click(page.unpack_button)
    opened = hands.window.session
    hands.until(lambda: opened.project and opened.project.path == elsewhere / "packed", "it is not unpacked", 60)
    hands.settle()
    hands.check(texts_of(stage.project) == texts, "sentences are missing in what was unpacked")
    hands.check(spoken_in(stage.project) == spoken, "recordings are missing in what was unpacked")
    hands.check(_runs(stage.project) == runs, "runs are missing in what was unpacked")
    hands.until(lambda: page.cards["utterances"].number.text() == str(len(texts)), "the page does not show them")
    open_again(stage, "Kitchen")


def _runs(project: Project) -> set[str]:
    return {run.name for run in project.store.runs.all()}
