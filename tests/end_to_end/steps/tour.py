"""The guided tour: left by Escape, and taken to its end, where the user's own voice has been understood."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.sample import sample_folder
from engine.semantics import Prediction
from gui.app import begin
from gui.tour import Tour
from gui.tour_steps import STEPS
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.train import choose_scheme, to_its_end, train_page
from tests.end_to_end.steps.window import open_again

RUN = "for-the-tour"


def first_start(stage: Stage) -> None:
    """Somebody who is new is offered the tour, on the sample project; once left, it does not come by itself again."""
    hands, window = stage.hands, stage.hands.window
    begin(window, None)  # as `gui.app.main` does
    hands.until(lambda: window.tour is not None and window.tour.callout.isVisible(), "the tour is not offered")
    hands.until(lambda: window.session.project is not None, "the sample project does not open", 60)
    hands.check(stage.project.path == sample_folder(), "another project is open")
    hands.until(lambda: window.session.overview is not None, "the sample project is not shown", 60)
    hands.settle()
    hands.check(window.tour is not None, "the tour is gone when the sample is open")
    hands.click(_tour(stage).callout.skip)
    hands.until(lambda: window.tour is None, "“Leave the tour” does not leave it")
    hands.check(window.session.settings.read("tour") == "skipped", "it is not kept that the tour was left")
    begin(window, None)
    hands.settle()
    hands.check(window.tour is None, "the tour that was left comes by itself again")


def tour(stage: Stage) -> None:
    """Take the tour from the Help menu, and leave it by Escape."""
    hands, window = stage.hands, stage.hands.window
    hands.menu("Help", "Take the tour")
    hands.until(lambda: window.tour is not None and window.tour.callout.isVisible(), "the tour does not begin", 10)
    assert window.tour is not None
    hands.key(Qt.Key.Key_Escape, into=window.tour.callout)
    hands.until(lambda: window.tour is None, "Escape does not leave the tour", 10)


def sample_run(stage: Stage) -> None:
    """A short run on the sample project, so that a model is there that may understand its user."""
    hands = stage.hands
    hands.menu("File", "Open the sample project")
    hands.until(lambda: stage.project.path == sample_folder(), "the sample project does not open", 60)
    hands.settle()
    page = train_page(stage)
    form = page.form
    choose_scheme(stage, page, "text-only")
    hands.choose(form.base.box, str(stage.tiny))
    hands.click(form.advanced.unfold)
    for name, value in (("epochs", "1"), ("dev_items", "4")):
        hands.write(value, form.advanced.fields[name].lineEdit())
        hands.key(Qt.Key.Key_Tab, into=form.advanced.fields[name])
    hands.click(form.advanced.unfold)
    hands.write(RUN, form.name)
    hands.click(form.start)
    to_its_end(stage, page, RUN)
    open_again(stage, "Kitchen")


def tour_to_its_end(stage: Stage) -> None:
    """All ten steps: a sentence heard, one recorded, a run looked at, and one's own voice understood."""
    hands, window = stage.hands, stage.hands.window
    hands.menu("Help", "Take the tour")
    hands.until(lambda: window.tour is not None and window.tour.callout.isVisible(), "the tour does not begin", 10)
    _at(stage, "welcome")
    hands.click(_tour(stage).callout.next)
    hands.until(lambda: stage.project.path == sample_folder(), "“Begin” does not open the sample project", 60)
    _open(stage, "corpus", then="hear")
    _hear(stage)
    _open(stage, "record", then="say")
    _say(stage)
    _open(stage, "train", then="run")
    page = train_page(stage)
    hands.row(page.runs, RUN)
    _done(stage, "run", "a run that is looked at does not count")
    _open(stage, "test", then="speak")
    intent = _speak(stage)
    _at(stage, "end")
    said = _tour(stage).callout.more.text().translate({0x2068: None, 0x2069: None})
    hands.check(said.startswith(f"It understood: {intent}, "), f"at the end it does not say {intent} but: {said}")
    hands.click(_tour(stage).callout.next)
    hands.until(lambda: window.tour is None, "“Finish” does not end the tour")
    hands.check(window.session.settings.read("tour") == "done", "it is not kept that the tour was taken")
    open_again(stage, "Kitchen")


def _tour(stage: Stage) -> Tour:
    found = stage.hands.window.tour
    stage.hands.check(found is not None, "the tour is gone")
    assert found is not None
    return found


def _at(stage: Stage, name: str) -> None:
    """Wait for the step, and check that its card says so."""
    hands = stage.hands
    hands.until(lambda: _tour(stage).step.name == name, f"the tour does not come to “{name}”")
    hands.settle()
    callout, place = _tour(stage).callout, 1 + [step.name for step in STEPS].index(name)
    hands.check(callout.isVisible(), "the card of the tour cannot be seen")
    hands.check(callout.place.text() == f"Step {place} of {len(STEPS)}", f"the card says “{callout.place.text()}”")
    hands.check(callout.next.text() != "Next" or name == "run", "it could be gone on without doing what it asks for")


def _open(stage: Stage, page: str, then: str) -> None:
    """The card points at a page's button; a click on that goes on."""
    _at(stage, page)
    button = stage.hands.window.rail.buttons[page]
    stage.hands.check(_tour(stage).callout.target is button, f"the card does not point at the button of {page}")
    stage.hands.go(page)
    _at(stage, then)


def _done(stage: Stage, name: str, sentence: str) -> None:
    """The card says “Done.”, or has gone on by itself meanwhile."""
    stage.hands.until(lambda: _tour(stage).step.name != name or _tour(stage).callout.place.text() == "Done.", sentence)
    stage.hands.until(lambda: _tour(stage).step.name != name, f"the tour does not go on from “{name}”")


def _hear(stage: Stage) -> None:
    """Only what is recorded is shown; one is chosen and heard by P."""
    hands = stage.hands
    page = hands.window.pages["corpus"]
    clips = {utterance.id for _, utterance in stage.takes()}
    hands.until(lambda: page.table_model.rowCount() == len(clips), "not only sentences with a recording are shown")
    hands.cell(page.table, page.table_model.index(2, 0))
    hands.until(page.play_button.isEnabled, "the recording cannot be played")
    stage.is_heard(lambda: hands.key(Qt.Key.Key_P, into=page.table), "a sentence of the sample")
    if stage.microphone is None:
        hands.click(_tour(stage).callout.next)
    _done(stage, "hear", "what is heard does not count")


def _say(stage: Stage) -> None:
    """Space, the sentence, Space; without a microphone it says so, and is left out."""
    hands = stage.hands
    page = hands.window.pages["record"]
    before = len(stage.takes())
    if stage.lacks_microphone("the sentence of the tour recorded"):
        hands.until(
            lambda: "No microphone was found" in _tour(stage).callout.text.text(), "nobody says what is missing"
        )
        hands.click(_tour(stage).callout.next)
        return
    hands.until(lambda: page.prompt is not None and page.view.microphone.ready, "the microphone does not open")
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.state == "recording", "Space does not start a take")
    stage.say()
    hands.key(Qt.Key.Key_Space)
    _done(stage, "say", "what was recorded does not count")
    hands.check(len(stage.takes()) == before + 1, "the take is not in the project")


def _speak(stage: Stage) -> str:
    """Space is held on the Test page and something said; the intent that was understood. Without a microphone a clip
    of the sample stands in."""
    hands = stage.hands
    page = hands.window.pages["test"]
    hands.until(lambda: RUN in _tour(stage).callout.more.text(), "it is not said which model answers")
    before = len(stage.project.store.tests.all())
    if stage.lacks_microphone("the tour’s end with one’s own voice"):
        hands.click(_tour(stage).callout.extra)
    else:
        hands.until(page.talk.isEnabled, "the microphone does not open")
        hands.activate(page)
        hands.check(page.talk.hasFocus(), "the keyboard is not where the tour points at")
        QTest.keyPress(page.talk, Qt.Key.Key_Space)
        stage.say()
        QTest.keyRelease(page.talk, Qt.Key.Key_Space)
    hands.until(lambda: len(stage.project.store.tests.all()) == before + 1, "what was said gets no answer", 120)
    _done(stage, "speak", "what was understood does not count")
    answer = Prediction.from_dict(stage.project.store.tests.all()[-1].prediction)
    hands.check(answer.meaning is not None, "the model gave no answer")
    return answer.meaning.intent if answer.meaning is not None else ""
