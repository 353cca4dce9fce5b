"""The Train page on a real project with a real, tiny model: a run is started by a click and followed to its end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.project import Project
from engine.training.events import Evaluated, Finished, Started, Step
from engine.training.run_folder import RunFolder, prepare
from engine.training.schemes import PRESETS, RunConfig, preset
from gui.app import build
from gui.main_window import MainWindow
from gui.models.run_history import RunHistory
from gui.pages.train import TrainPage
from gui.run_follower import RunFollower
from tests.gui.trained import make_model
from tests.tiny_project import make_tiny_project

MINUTES = 240_000


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on a project with sentences and clips."""
    made = build()
    made.resize(1280, 800)
    made.show()
    made.session.use(make_tiny_project(tmp_path / "lights"))
    yield made
    project = made.session.project
    folders = [] if project is None else [RunFolder(path.parent) for path in project.runs.glob("*/config.json")]
    made.close()
    made.deleteLater()
    for folder in folders:  # a run outlives its window; here it must not outlive its test
        if folder.is_running:
            psutil.Process(int(json.loads((folder.path / "process.json").read_text())["pid"])).kill()


def train_page(window: MainWindow, qtbot: QtBot) -> TrainPage:
    window.show_page("train")
    page = window.pages["train"]
    assert isinstance(page, TrainPage)
    qtbot.waitUntil(lambda: bool(page.form.text_languages.ticked()), timeout=5000)
    return page


def small(page: TrainPage, base: Path, epochs: int = 2) -> None:
    """Few steps: what a test needs."""
    page.form.base.choose(str(base))
    for name, value in {"epochs": epochs, "mixed_epochs": 1, "dev_items": 4, "lora_rank": 2, "save_every": 4}.items():
        page.form.advanced.fields[name].setValue(value)


def test_a_click_trains_to_the_end_and_the_page_shows_it(
    opened: MainWindow, tiny_model: Path, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    page = train_page(opened, qtbot)
    check_accessible(page)
    small(page, tiny_model)
    page.form.share.percent.setChecked(True)
    page.form.share.percent_box.setValue(50)
    qtbot.waitUntil(page.form.start.isEnabled, timeout=10_000)
    assert "recordings: 8" in page.form.count.text(), "half of the 16 clips in train"
    qtbot.mouseClick(page.form.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.state == "running", timeout=15_000)
    assert page.view.stop_button.isVisible()
    qtbot.waitUntil(lambda: page.view.state != "running", timeout=MINUTES)

    view, history = page.view, page.view.history
    log = (RunFolder(opened.session.project.runs / "curriculum-1").path / "process.log").read_text()
    assert view.state == "done", log[-2000:]
    assert view.run_name == "curriculum-1"
    assert history.last is not None
    assert history.last.step == history.last.total_steps
    assert view.plots.loss.curve("each step") == (history.steps, history.losses)
    assert history.latest is not None
    assert view.plots.table.rowCount() == len(history.latest.scores) >= 4
    assert "cpu" in view.device.text().lower() or "cuda" in view.device.text().lower()
    assert view.test_button.isVisible()
    assert not view.stop_button.isVisible()
    qtbot.waitUntil(lambda: page.runs.count() == 1 and "%" in page.runs.item(0).text(), timeout=10_000)
    assert "done" in page.runs.item(0).text()
    check_accessible(page)

    config = RunFolder(opened.session.project.runs / "curriculum-1").config
    assert (config.speech_percent, config.epochs, config.base) == (50, 2, str(tiny_model))


def test_a_run_going_on_is_found_again_and_stopped_by_a_click(
    opened: MainWindow, tiny_model: Path, qtbot: QtBot
) -> None:
    page = train_page(opened, qtbot)
    small(page, tiny_model, epochs=400)
    qtbot.waitUntil(page.form.start.isEnabled, timeout=10_000)
    qtbot.mouseClick(page.form.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.history.last is not None, timeout=MINUTES)
    path = opened.session.project.path
    opened.session.close()
    assert page.view.run_name == ""

    opened.session.use(Project.open(path))
    qtbot.waitUntil(lambda: page.view.run_name == "curriculum-1" and page.view.state == "running", timeout=10_000)
    qtbot.waitUntil(lambda: page.view.history.last is not None, timeout=10_000)
    qtbot.mouseClick(page.view.stop_button, Qt.MouseButton.LeftButton)
    assert not page.view.stop_button.isEnabled()
    qtbot.waitUntil(lambda: page.view.state == "stopped", timeout=MINUTES)
    assert page.view.resume_button.isVisible()


def test_the_form_counts_and_refuses_in_sentences(opened: MainWindow, tiny_model: Path, qtbot: QtBot) -> None:
    page = train_page(opened, qtbot)
    form = page.form
    small(page, tiny_model)
    form.share.clips.setChecked(True)
    form.share.clips_box.setValue(5)
    qtbot.waitUntil(lambda: "recordings: 5" in form.count.text(), timeout=10_000)
    form.share.clips_box.setValue(5000)
    qtbot.waitUntil(lambda: "5000 recordings are asked for" in form.estimate.text.text(), timeout=10_000)
    assert not form.start.isEnabled()
    form.share.all.setChecked(True)
    form.advanced.fields["learning_rate"].setText("lots")
    qtbot.waitUntil(lambda: "learning rate" in form.estimate.text.text(), timeout=10_000)
    assert not form.start.isEnabled()
    form.advanced.fields["learning_rate"].setText("1e-3")
    form.scheme.choose("text-only")
    qtbot.waitUntil(form.start.isEnabled, timeout=10_000)
    assert "recordings" not in form.count.text()
    assert not form.share.isVisible()


def test_an_untouched_form_trains_as_its_preset_says(opened: MainWindow, qtbot: QtBot) -> None:
    form = train_page(opened, qtbot).form
    for name in ("pocket", "paper", "pocket"):
        config, meant = form.config(), preset(name)
        assert {n: getattr(config, n) for n in PRESETS[name]} == {n: getattr(meant, n) for n in PRESETS[name]}
        form.preset.setCurrentIndex(form.preset.findData("paper" if name == "pocket" else "pocket"))


def test_only_chosen_languages_are_learnt_from(opened: MainWindow, tiny_model: Path, qtbot: QtBot) -> None:
    page = train_page(opened, qtbot)
    form = page.form
    form.text_languages._boxes["tr"].setChecked(False)
    assert form.config().text_languages == ("en",)
    form.text_languages._boxes["en"].click()
    assert form.text_languages.ticked() == ("en",), "the last language stays"
    assert form.config().speech_languages == (), "all of them"
    form.share.percent.setChecked(True)
    form.share.of.setCurrentIndex(form.share.of.findData("tr"))
    assert form.config().limited_languages == ("tr",)


def test_a_project_without_sentences_says_what_to_do(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    window = build()
    window.show()
    window.session.use(Project.create(tmp_path / "empty", "tr"))
    window.show_page("train")
    page = window.pages["train"]
    assert isinstance(page, TrainPage)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nothing, timeout=5000)
    assert not page.new.isEnabled()
    page.nothing.buttons[0].click()
    qtbot.waitUntil(lambda: window.current == "corpus", timeout=10_000)
    window.close()
    window.deleteLater()


# --- following ------------------------------------------------------------------------------------------------------


def test_half_a_line_is_left_until_it_is_whole(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "events.jsonl"
    follower, heard = RunFollower(), []
    follower.events.connect(heard.extend)
    first, second = _step(1).to_line(), _step(2).to_line()
    file.write_text(first + "\n" + second[:20])
    follower.follow(tmp_path)
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=3000)
    with file.open("a") as more:
        more.write(second[20:] + "\n")
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=3000)
    assert [event.step for event in heard] == [1, 2]
    follower.stop()


def test_many_events_arrive_in_order_and_once(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "events.jsonl").write_text("".join(_step(n).to_line() + "\n" for n in range(5000)))
    follower, heard = RunFollower(), []
    follower.events.connect(heard.extend)
    with qtbot.waitSignal(follower.caught_up, timeout=10_000):
        follower.follow(tmp_path)
    follower.stop()
    assert [event.step for event in heard] == list(range(5000))


def test_a_resume_takes_back_what_came_after_its_checkpoint() -> None:
    history = RunHistory()
    history.add([_started(0), *(_step(n) for n in range(1, 8)), _evaluated(5), _evaluated(7)])
    history.add([_started(5), _step(6, loss=9.0)])
    assert history.steps == [1, 2, 3, 4, 5, 6]
    assert history.losses[-1] == 9.0
    assert [e.step for e in history.evaluations] == [5]
    history.add([Finished("done", 5)])
    assert history.finished is not None


def test_the_list_shows_an_interrupted_run_with_its_way_on(opened: MainWindow, tiny_model: Path, qtbot: QtBot) -> None:
    project = opened.session.project
    folder = prepare(project, preset("pocket", base=str(tiny_model), scheme="text-only"), "broken")
    (folder.path / "events.jsonl").write_text(_started(0).to_line() + "\n" + _step(1).to_line() + "\n")
    page = train_page(opened, qtbot)
    qtbot.waitUntil(lambda: page.view.state == "interrupted", timeout=5000)
    assert page.view.resume_button.isVisible()
    assert "interrupted" in page.runs.item(0).text()
    assert "last checkpoint" in page.view.failure.text.text()


def _step(number: int, loss: float = 1.0) -> Step:
    return Step(0, number, 9000, 0.1, loss, 1e-4, 5.0, 900.0, 60.0)


def _started(resumed_at: int) -> Started:
    return Started("CPU", "float32", 8000.0, [], 9000, resumed_at)


def _evaluated(step: int) -> Evaluated:
    return Evaluated(0, step, {"all/text": {"n": 4, "intent_accuracy": 0.5, "slu_f1": 0.4, "exact": 0.3}}, True)


def test_a_stages_name_is_read_where_a_curve_runs_through_it(qapp: QApplication, qtbot: QtBot) -> None:
    """And the curve is still seen there, fainter."""
    from PySide6.QtGui import QColor

    from gui.theme import colours
    from gui.widgets.curve_plot import CurvePlot, series_color

    plot = CurvePlot("Loss")
    qtbot.addWidget(plot)
    plot.resize(480, 220)
    plot.set_curve("loss", [0, 4, 30], [9, 8.9, 0])  # through the name, and on below it
    plot.mark(0, "text")
    with qtbot.waitExposed(plot):
        plot.show()
    label = plot._marks[0].label
    box = plot.mapFromScene(label.mapRectToScene(label.boundingRect())).boundingRect()
    picture = plot.grab().toImage()
    ratio = picture.devicePixelRatio()

    def far_from_ground(color: QColor) -> int:
        ground = QColor(colours().surface)
        return sum(abs(a - b) for a, b in zip(color.getRgb()[:3], ground.getRgb()[:3], strict=True))

    def strongest(column: int) -> int:
        rows = range(max(0, round(box.top() * ratio)), round(box.bottom() * ratio))
        return max(far_from_ground(picture.pixelColor(column, row)) for row in rows)

    behind = strongest(round((box.right() - 2) * ratio))  # right of the letters
    assert 0 < behind < 0.6 * far_from_ground(series_color(0))


def test_the_words_first_go_with_text_alone_and_are_taken_over(
    opened: MainWindow, tiny_model: Path, qtbot: QtBot
) -> None:
    page = train_page(opened, qtbot)
    small(page, tiny_model)
    form = page.form
    form.base.choose("pocket")
    assert form.words_first.isChecked(), "the pocket model writes well"
    form.base.choose(str(tiny_model))
    assert form.scheme.scheme() == "curriculum"
    assert not form.words_first.isVisible(), "recordings teach the run to hear for itself"
    form.scheme.choose("text-only")
    assert form.words_first.isVisible()
    assert "the base model writes down" in form.words_first.toolTip()
    assert not form.config().words_first
    qtbot.keyClick(form.words_first, Qt.Key.Key_Space)
    assert form.config().words_first
    form.method.setCurrentIndex(form.method.findData("full"))
    assert not form.words_first.isVisible(), "there would be no base model left"
    assert not form.config().words_first
    form.method.setCurrentIndex(form.method.findData("lora"))
    form.scheme.choose("direct")
    assert not form.config().words_first
    form.fill_from(RunConfig(scheme="text-only"), "plain")
    assert not form.config().words_first
    form.fill_from(RunConfig(scheme="text-only", words_first=True), "one-that-reads")
    assert form.config().words_first
