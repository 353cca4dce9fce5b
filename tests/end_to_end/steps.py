"""What somebody does in an hour with Smidgen, page by page. Each step is a function that raises `StepError`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from engine.audio.files import decode
from engine.project import Project
from engine.store.rows import Utterance
from engine.training.run_folder import RunFolder
from gui.pages.page import PAGES
from gui.theme import theme
from gui.widgets.correction_dialog import CorrectionDialog
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.import_text import ImportTextDialog
from gui.widgets.keyboard_map import KeyboardMap
from gui.widgets.new_project import NewProjectDialog
from gui.widgets.problem_dialog import ProblemDialog
from gui.widgets.settings_dialog import SettingsDialog
from gui.widgets.speaker_choice import NewSpeakerDialog
from gui.widgets.speaker_sheet import SpeakerSheets
from gui.widgets.template_dialog import TemplateDialog
from tests.end_to_end.hands import Hands
from tests.virtual_microphone import VirtualMicrophone

RUN = "first-light"
SENTENCES = """text,intent,slots,split
turn on the light in the kitchen,light_on,room=kitchen,train
turn on the lamp in the hall,light_on,room=hall,train
switch off the light in the bath,light_off,room=bath,train
turn off the lamp in the attic,light_off,room=attic,train
play some music,music_play,,train
what is the weather tomorrow,weather_query,date=tomorrow,train
lights on please,light_on,,dev
make it dark in the hall,light_off,room=hall,dev
turn on the light in the attic,light_on,room=attic,test
play me a song,music_play,,test
"""


@dataclass
class Stage:
    """What the steps share. `spoken` is a clip to be said into the microphone, or dropped; `microphone` None where the
    machine has no PulseAudio."""

    hands: Hands
    folder: Path
    tiny: Path
    spoken: Path
    microphone: VirtualMicrophone | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def project(self) -> Project:
        project = self.hands.window.session.project
        self.hands.check(project is not None, "no project is open")
        assert project is not None
        return project


Step = Callable[[Stage], None]


def sample_and_help(stage: Stage) -> None:
    """Open the sample from the File menu, go down the rail, and ask for help on every page."""
    hands, window = stage.hands, stage.hands.window
    hands.menu("File", "Open the sample project")
    hands.until(lambda: window.session.overview is not None, "the sample project does not open", 60)
    for name in PAGES:
        hands.go(name)
        hands.key(Qt.Key.Key_F1)
        hands.check(window.manual is not None and window.manual.isVisible(), f"F1 opens no manual on {name}")
        assert window.manual is not None
        shown = window.manual.view.source().fileName()
        hands.check(shown == f"{name}.md", f"F1 on {name} opens {shown} of the manual")
        hands.key(Qt.Key.Key_Escape, into=window.manual)
        hands.check(not window.manual.isVisible(), "Escape does not close the manual")


def new_project(stage: Stage) -> None:
    """Ctrl+N, a name, a language, a folder."""
    hands = stage.hands
    hands.ctrl(Qt.Key.Key_N)
    dialog = hands.dialog(NewProjectDialog)
    hands.write("Kitchen", dialog.name)
    hands.write("en", dialog.language.lineEdit())
    hands.write(str(stage.folder / "kitchen"), dialog.folder)
    hands.click(dialog.ok)
    hands.until(lambda: hands.window.session.project and stage.project.name == "Kitchen", "the project is not made")


def import_sentences(stage: Stage) -> None:
    """Drop a CSV on the Corpus page, look at the preview, bring it in."""
    hands = stage.hands
    file = stage.folder / "sentences.csv"
    file.write_text(SENTENCES, encoding="utf-8")
    page = hands.go("corpus")
    hands.drop(file, page)
    dialog = hands.dialog(ImportTextDialog)
    hands.click(dialog.ok)
    hands.until(lambda: stage.project.store.utterances.count() == 10, "the ten sentences do not come in")
    hands.until(lambda: page.table_model.rowCount() == 10, "the table does not show the ten sentences")


def search(stage: Stage) -> None:
    """Ctrl+F, a word; and away with it again."""
    hands = stage.hands
    page = hands.go("corpus")
    hands.ctrl(Qt.Key.Key_F)
    hands.check(page.filter_bar.text.hasFocus(), "Ctrl+F does not go to the search")
    QTest.keyClicks(page.filter_bar.text, "attic")
    hands.until(lambda: page.table_model.rowCount() == 2, "the search for “attic” does not show two sentences")
    hands.ctrl(Qt.Key.Key_A, page.filter_bar.text)
    hands.key(Qt.Key.Key_Delete, into=page.filter_bar.text)
    hands.until(lambda: page.table_model.rowCount() == 10, "without a search not everything is shown")


def edit_and_undo(stage: Stage) -> None:
    """F2 on the first row, another sentence, Save; Ctrl+Z, Ctrl+Y, Ctrl+Z."""
    hands = stage.hands
    page = hands.go("corpus")
    hands.settle()
    page.table.setFocus()
    page.table.selectRow(0)
    hands.key(Qt.Key.Key_F2, into=page.table)
    dialog = hands.dialog(EditUtterance)
    before = dialog.text.toPlainText()
    hands.write("turn on the big light in the kitchen", dialog.text)
    hands.click(dialog.save)
    hands.until(lambda: _has(stage, "turn on the big light in the kitchen"), "the edit is not in the database")
    for key, there in ((Qt.Key.Key_Z, False), (Qt.Key.Key_Y, True), (Qt.Key.Key_Z, False)):
        hands.until(lambda: page.undo_button.isEnabled() or page.redo_button.isEnabled(), "nothing can be undone")
        hands.ctrl(key)
        hands.until(
            lambda there=there: _has(stage, "turn on the big light in the kitchen") == there,
            f"Ctrl+{'Y' if there else 'Z'} does not {'redo' if there else 'undo'} the edit",
        )
    hands.check(_has(stage, before), "undo does not bring the old sentence back")


def templates(stage: Stage) -> None:
    """Ctrl+T, a template, its intent; what would come of it is shown, comes in, and is undone."""
    hands = stage.hands
    page = hands.go("corpus")
    hands.ctrl(Qt.Key.Key_T)
    dialog = hands.dialog(TemplateDialog)
    hands.write("dim the {room:study|porch} light [please]", dialog.text)
    hands.write("light_dim", dialog.intent.lineEdit())
    hands.until(lambda: dialog.examples.count() == 4, "the template does not show its four sentences")
    hands.click(dialog.ok)
    hands.until(lambda: _has(stage, "dim the porch light please"), "the template’s sentences do not come in")
    hands.until(page.undo_button.isEnabled, "what a template added cannot be undone")
    hands.ctrl(Qt.Key.Key_Z)
    hands.until(lambda: not _has(stage, "dim the porch light please"), "Ctrl+Z does not take the template back")


def settings(stage: Stage) -> None:
    """Ctrl+,, a search, larger text with the arrows and back; the report of a problem, read and left."""
    hands, window = stage.hands, stage.hands.window
    hands.ctrl(Qt.Key.Key_Comma)
    dialog = hands.dialog(SettingsDialog)
    all_of_them = len(dialog.rows)
    QTest.keyClicks(dialog.search, "text size")
    shown = [key for key, row in dialog.rows.items() if row.isVisible()]
    hands.check(shown == ["text_size"], f"the search among {all_of_them} settings for “text size” finds {shown}")
    before = window.font().pointSizeF()
    box = dialog.rows["text_size"].findChild(QComboBox)
    hands.choose(box, 130)
    hands.until(lambda: window.font().pointSizeF() > before, "larger text does not make the text larger")
    hands.choose(box, 100)
    hands.key(Qt.Key.Key_Escape, into=dialog)
    hands.menu("Help", "Report a problem …")
    report = hands.dialog(ProblemDialog)
    hands.until(lambda: "Smidgen" in report.text.toPlainText(), "the report of a problem is not gathered")
    hands.check("turn on the light" not in report.text.toPlainText(), "the report of a problem holds a sentence")
    hands.key(Qt.Key.Key_Escape, into=report)


def _has(stage: Stage, text: str) -> bool:
    found: list[Utterance] = list(stage.project.store.utterances.all())
    return any(utterance.text == text for utterance in found)


def record(stage: Stage) -> None:
    """A new speaker; Space, speak, Space. Without a sound server: that the page says so and stays usable."""
    hands = stage.hands
    page = hands.go("record")
    hands.key(Qt.Key.Key_N)
    dialog = hands.dialog(NewSpeakerDialog)
    hands.write("ada", dialog.id)
    hands.click(dialog.add)
    hands.until(lambda: [s.id for s in stage.project.store.speakers.all()] == ["ada"], "the speaker is not stored")
    hands.settle()
    if stage.microphone is None:
        hands.until(lambda: page.view.microphone.missing.isVisible(), "nobody says that there is no microphone")
        stage.notes.append("NOT DRIVEN: recording, for want of PulseAudio.")
        return
    hands.until(lambda: page.prompt is not None and page.view.microphone.ready, "the microphone does not open")
    hands.look(0.5)  # as long as it takes to read the prompt
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.state == "recording", "Space does not start a take")
    player = stage.microphone.say_soon(stage.spoken)
    hands.until(lambda: player.poll() is not None, "the clip is not spoken")
    hands.look(0.2)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.state == "idle", "the take is not saved")
    takes = list(stage.project.store.recordings.all())
    hands.check(len(takes) == 1, f"after one take the project has {len(takes)} recordings")
    take = takes[0][0]
    heard = decode(stage.project.absolute(take.path))
    hands.check(len(heard) > 0 and abs(heard).max() > 0.01, "the take is silent")
    hands.check(take.speaker_id == "ada", "the take is not ada’s")


def consent(stage: Stage) -> None:
    """Open the speakers’ sheets on Project and note ada’s consent."""
    hands = stage.hands
    page = hands.go("project")
    hands.click(page.speakers_button)
    sheets = hands.dialog(SpeakerSheets)
    hands.until(lambda: sheets.speaker is not None, "the sheets list nobody")
    hands.choose(sheets.state, "given")
    hands.write("spoken, on tape", sheets.consent)
    hands.click(sheets.save)
    hands.until(lambda: stage.project.store.speakers.get("ada").consent_state == "given", "the consent is not stored")
    hands.key(Qt.Key.Key_Escape, into=sheets)


def train(stage: Stage) -> None:
    """A run of a tiny model, by text alone: started with the mouse, followed to its end."""
    hands = stage.hands
    page = hands.go("train")
    form = page.form
    form.scheme.buttons["text-only"].setFocus()
    hands.key(Qt.Key.Key_Space, into=form.scheme.buttons["text-only"])
    hands.check(form.scheme.scheme() == "text-only", "Space does not choose the scheme")
    hands.choose(form.base.box, str(stage.tiny))
    hands.click(form.advanced.unfold)
    hands.write("1", form.advanced.fields["epochs"].lineEdit())
    hands.key(Qt.Key.Key_Tab, into=form.advanced.fields["epochs"])
    hands.click(form.advanced.unfold)
    hands.write(RUN, form.name)
    hands.click(form.start)
    folder = stage.project.runs / RUN
    hands.until((folder / "config.json").is_file, "the run is not prepared", 60)
    run = RunFolder(folder)
    hands.until(lambda: run.state not in ("ready", "running"), "the run does not end", 180)
    hands.check(run.state == "done", f"the run ended as “{run.state}”")
    hands.until(page.view.test_button.isVisible, "the page does not show that the run is done")


def test(stage: Stage) -> None:
    """Ask the run by typing and by dropping a file; correct it."""
    hands = stage.hands
    page = hands.go("test")
    hands.until(lambda: page.models.first() == RUN, "the new run is not chosen")
    hands.write("lights on please", page.words)
    hands.click(page.ask)
    hands.until(lambda: page.first.prediction is not None, "typed words get no answer", 120)
    hands.drop(stage.spoken, page)
    hands.until(lambda: len(stage.project.store.tests.all()) == 1, "a dropped file gets no answer", 120)
    hands.settle()
    page.tries.list.setFocus()
    hands.key(Qt.Key.Key_Home, into=page.tries.list)
    hands.click(page.tries.wrong)
    dialog = hands.dialog(CorrectionDialog)
    dialog.editor.intent.setFocus()
    hands.write("light_on", dialog.editor.intent.lineEdit())
    before = stage.project.store.recordings.count()
    hands.click(dialog.keep)
    hands.until(
        lambda: stage.project.store.recordings.count() == before + 1, "the correction is no recording of the corpus"
    )


def compare(stage: Stage) -> None:
    """Score the run on the test split, read as text, and open what it takes for what."""
    hands = stage.hands
    page = hands.go("compare")
    hands.choose(page.model, RUN)
    hands.choose(page.split, "test")
    hands.choose(page.modality, "text")
    hands.click(page.evaluate)
    report = stage.project.runs / RUN / "evaluations" / "test-text.json"
    hands.until(report.is_file, "the run is not scored", 120)
    hands.settle()
    bar = page.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    hands.until(page.figures.isVisible, "the second view does not open")
    hands.until(lambda: "%" in page.figures.text(), "the figures are not shown")


def export(stage: Stage) -> None:
    """The data set, by the mouse, into the folder that is offered."""
    hands = stage.hands
    page = hands.go("export")
    hands.click(page.what["dataset"])
    hands.click(page.start)
    hands.until(page.open.isVisible, "the data set is not exported", 120)
    hands.check(any(stage.project.exports.iterdir()), "the folder of the export is empty")


def study(stage: Stage) -> None:
    """The form of a study: a quick look, and what it would take."""
    hands = stage.hands
    page = hands.go("study")
    hands.choose(page.form.base.box, str(stage.tiny))
    hands.click(page.form.quick)
    hands.until(lambda: page.form.estimate.text.text(), "the study’s form says not what it would take")


def tour(stage: Stage) -> None:
    """Take the tour from the Help menu, and leave it by Escape."""
    hands, window = stage.hands, stage.hands.window
    hands.menu("Help", "Take the tour")
    hands.until(lambda: window.tour is not None and window.tour.callout.isVisible(), "the tour does not begin", 10)
    assert window.tour is not None
    hands.key(Qt.Key.Key_Escape, into=window.tour.callout)
    hands.until(lambda: window.tour is None, "Escape does not leave the tour", 10)


def looks(stage: Stage) -> None:
    """Dark and light from the View menu; the keyboard map by ?."""
    hands, window = stage.hands, stage.hands.window
    hands.go("corpus")
    hands.menu("View", "Dark")
    hands.check(theme().colours.dark, "View, Dark leaves the window light")
    hands.menu("View", "Light")
    hands.check(not theme().colours.dark, "View, Light leaves the window dark")
    hands.key(Qt.Key.Key_Question)
    keys = hands.dialog(KeyboardMap)
    hands.key(Qt.Key.Key_Escape, into=keys)
    hands.check(window.isEnabled(), "the window is not usable after the keyboard map")


def leave(stage: Stage) -> None:
    """Ctrl+Q; everything is there when the project is opened again."""
    hands, path = stage.hands, stage.project.path
    recordings = stage.project.store.recordings.count()
    hands.ctrl(Qt.Key.Key_Q)
    hands.until(lambda: not hands.window.isVisible(), "Ctrl+Q does not close the window")
    with Project.open(path) as again:
        hands.check(again.store.utterances.count() >= 10, "sentences are missing after closing")
        hands.check(again.store.recordings.count() == recordings, "recordings are missing after closing")


STEPS: tuple[Step, ...] = (
    sample_and_help, new_project, import_sentences, search, edit_and_undo, templates, record, consent, train, test,
    compare, export, study, tour, looks, settings, leave,
)  # fmt: skip
