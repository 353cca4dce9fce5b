"""The Train page: a run by text alone, notes on it, and a new run from its settings, with speech."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.training.run_folder import RunFolder
from gui.pages.train import TrainPage
from tests.end_to_end.steps.stage import RUN, SECOND, Stage


def train_page(stage: Stage) -> TrainPage:
    """The page, shown."""
    page = stage.hands.go("train")
    assert isinstance(page, TrainPage)
    return page


def train(stage: Stage) -> None:
    """A run of a tiny model, by text alone: started with the mouse, followed to its end."""
    hands = stage.hands
    page = train_page(stage)
    form = page.form
    choose_scheme(stage, page, "text-only")
    hands.choose(form.base.box, str(stage.tiny))
    hands.click(form.advanced.unfold)
    hands.write(
        "2", form.advanced.fields["epochs"].lineEdit()
    )  # as the study’s quick look has it: it need not do it again
    hands.key(Qt.Key.Key_Tab, into=form.advanced.fields["epochs"])
    hands.click(form.advanced.unfold)
    hands.write(RUN, form.name)
    hands.click(form.start)
    run = to_its_end(stage, page, RUN)
    learnt = {sample.modality for sample in run.samples if sample.split == "train"}
    hands.check(learnt == {"text"}, "a run by text alone heard something")


def notes(stage: Stage) -> None:
    """Notes on the run, saved as they are typed, and shown where runs are compared."""
    hands = stage.hands
    page = train_page(stage)
    hands.row(page.runs, RUN)
    written = page.view.notes
    hands.click(written.text)
    QTest.keyClicks(written.text, "nobody has spoken yet")
    run = RunFolder(stage.project.runs / RUN)
    hands.until(lambda: run.notes == "nobody has spoken yet", "the notes are not on disk")
    hands.until(lambda: written.state.text() == "saved", "nobody says that the notes are saved")
    table = hands.go("compare").table

    def cells() -> set[str]:
        return {table.item(row, column).text() for row in range(table.rowCount())
                for column in range(table.columnCount())}  # fmt: skip

    hands.until(lambda: "nobody has spoken yet" in cells(), "the notes do not stand where runs are compared")


def new_run_from_this(stage: Stage) -> None:
    """On Compare a run is chosen and a new one made of it: its settings are in the form; with speech it is trained."""
    hands = stage.hands
    compare = hands.go("compare")
    hands.row(compare.table, RUN)
    hands.click(compare.copy)
    hands.until(lambda: hands.window.current == "train", "the Train page does not open")
    page = train_page(stage)
    form = page.form
    hands.until(lambda: form.origin.isVisible(), "it is not said whose settings these are")
    hands.check(RUN in form.origin.text.text(), f"the form says “{form.origin.text.text()}”")
    hands.check(form.scheme.scheme() == "text-only", "the scheme of the run is not taken over")
    hands.check(form.base.base() == str(stage.tiny), "the model of the run is not taken over")
    hands.check(form.advanced.fields["epochs"].value() == 2, "the epochs of the run are not taken over")
    choose_scheme(stage, page, "direct")
    hands.write(SECOND, form.name)
    hands.click(form.start)
    run = to_its_end(stage, page, SECOND)
    spoken = {sample.speaker for sample in run.samples if sample.modality == "speech" and sample.split == "train"}
    hands.check("bob" in spoken, f"the run did not learn from bob’s recordings, but from {spoken}")
    hands.check(run.config.epochs == 2 and run.config.scheme == "direct", "the run has other settings than the form")


def choose_scheme(stage: Stage, page: TrainPage, scheme: str) -> None:
    button = page.form.scheme.buttons[scheme]
    button.setFocus()
    stage.hands.key(Qt.Key.Key_Space, into=button)
    stage.hands.check(page.form.scheme.scheme() == scheme, "Space does not choose the scheme")


def to_its_end(stage: Stage, page: TrainPage, name: str) -> RunFolder:
    hands, folder = stage.hands, stage.project.runs / name
    hands.until((folder / "config.json").is_file, "the run is not prepared", 60)
    run = RunFolder(folder)
    hands.until(lambda: run.state not in ("ready", "running"), "the run does not end", 180)
    hands.check(run.state == "done", f"the run ended as “{run.state}”")
    hands.until(page.view.test_button.isVisible, "the page does not show that the run is done")
    hands.check(page.view.run_name == name, f"the page shows {page.view.run_name}")
    return run
