"""The Study page: a quick look at two schemes, planned, started, and its end seen. One of its runs is there already."""

from __future__ import annotations

from engine.study.results import read_results
from engine.study.study import Study
from gui.pages.study import StudyPage
from tests.end_to_end.steps.stage import Stage

NAME = "quick-look"


def study(stage: Stage) -> None:
    """A quick look with the tiny model: what it would take, a queue that trains and tests, an answer and its figure."""
    hands = stage.hands
    page = hands.go("study")
    assert isinstance(page, StudyPage)
    form, view = page.form, page.view
    before = _runs(stage)
    hands.choose(form.base.box, str(stage.tiny))
    hands.click(form.quick)
    hands.until(lambda: form.start.isEnabled() and form.estimate.text.text(), "nobody says what it would take")
    hands.write(NAME, form.name)
    hands.click(form.start)
    one = Study(stage.project.path, NAME)
    hands.until(lambda: one.path.is_dir() and page.stack.currentWidget() is view, "the study is not planned", 60)
    hands.until(lambda: one.status.state == "running", "the study does not start", 60)
    hands.until(lambda: one.status.state not in ("ready", "running"), "the study does not end", 240)
    hands.check(one.status.state == "done", f"the study ended as “{one.status.state}”: {one.status.message}")
    hands.until(lambda: view.state.text() == "Done", "the page does not show that it is done")
    hands.settle()
    results = read_results(one.path / "results")
    hands.check(len(results) == 2, f"{len(results)} of the two runs were tested")
    hands.check(view.sentence.text().startswith("2 of 2 done."), f"the page says “{view.sentence.text()}”")
    trained = f"{NAME}.all-curriculum-{_spoken(stage)}-s1"  # the other one was there, and was not trained again
    hands.until(lambda: _runs(stage) - before == {trained}, f"not {trained} alone is new among {_runs(stage)}")
    hands.tab(view.tabs, "Answer")
    hands.until(view.figure.isVisible, "the figure is not drawn")
    hands.check(len(view.answer.text()) > 20, f"the answer says “{view.answer.text()}”")
    hands.tab(view.tabs, "Table")
    hands.check(view.table.rowCount() >= 2, f"the table has {view.table.rowCount()} rows")
    hands.click(view.export)
    hands.until(lambda: page.notice.text.text().startswith("Written to"), "the study is not exported", 60)
    hands.check({".csv", ".svg", ".png"} <= {file.suffix for file in (stage.project.exports / NAME).iterdir()},
                "of the export files are missing")  # fmt: skip


def _spoken(stage: Stage) -> int:
    return sum(take.split == "train" for take, _ in stage.takes())


def _runs(stage: Stage) -> set[str]:
    return {run.name for run in stage.project.store.runs.all()}
