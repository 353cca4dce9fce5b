"""The Compare page: two runs scored, their settings, what each takes for what, and what changed between them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from engine.evaluation.report import Report
from gui.pages.compare import ComparePage
from gui.widgets.clip_list import ClipList
from tests.end_to_end.steps.stage import RUN, SECOND, Stage


def compare_page(stage: Stage) -> ComparePage:
    """The page, shown."""
    page = stage.hands.go("compare")
    assert isinstance(page, ComparePage)
    return page


def compare(stage: Stage) -> None:
    """Score both runs on the test split, by speech; what they differ in and what they reach stands side by side."""
    hands = stage.hands
    page = compare_page(stage)
    hands.tab(page.tabs, "Runs")
    for run in (RUN, SECOND):
        hands.choose(page.model, run)
        hands.choose(page.split, "test")
        hands.choose(page.modality, "speech")
        hands.click(page.evaluate)
        hands.until(_path(stage, run).is_file, f"{run} is not scored", 120)
        hands.until(page.evaluate.isEnabled, "the page does not see that it is scored")
        hands.settle()
    table = page.table
    headings = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    hands.check("≠ scheme" in headings, f"it is not marked that the schemes differ: {headings}")
    column = headings.index("Intent\ntest, speech")
    for row in range(table.rowCount()):
        run = table.item(row, 0).text()
        score = f"{100 * _report(stage, run).intent_accuracy:.1f} %"
        hands.check(score in table.item(row, column).text(), f"{run} reached {score}; the table says otherwise")
    hands.row(table, RUN)
    hands.ctrl(Qt.Key.Key_A, table)
    curves = page.curves.accessibleDescription()
    hands.check(RUN in curves and SECOND in curves, f"of the learning curves only these are drawn: {curves}")


def confusion(stage: Stage) -> None:
    """A cell of the confusion matrix is clicked: the clips behind it, which are heard; the intents beside it."""
    hands = stage.hands
    page = compare_page(stage)
    hands.tab(page.tabs, "Confusion")
    hands.choose(page.which, f"{SECOND}/test-speech")
    report = _report(stage, SECOND)
    hands.until(lambda: f"n {report.n}" in page.figures.text(), "the figures are not shown")
    hands.check(page.intents.rowCount() > 0, "the intents are not listed one by one")
    model = page.confusion.model
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    filled = [cell for cell in cells if model.cell(cell)[2]]
    hands.check(sum(model.cell(cell)[2] for cell in filled) == report.n, "the cells do not add up to the clips")
    gold, _, count = model.cell(filled[0])
    hands.cell(page.confusion.table, filled[0])
    clips = hands.dialog(ClipList)
    hands.check(clips.windowTitle().startswith(gold), f"the list is about “{clips.windowTitle()}”, not {gold}")
    hands.check(clips.list.count() == count, f"{clips.list.count()} clips are listed, not {count}")
    hands.check("carla" in clips.list.item(0).text(), "it is not said who speaks")
    stage.is_heard(lambda: hands.click(clips.play), "a clip behind a cell")
    hands.click(clips.findChildren(type(clips.play))[-1])
    hands.closed(clips, "the list does not close")
    hands.until(lambda: not page._player.playing, "the playing does not end")


def slices(stage: Stage) -> None:
    """By speaker, language, length, words and noise: the same clips, divided; and by slot type."""
    hands = stage.hands
    page = compare_page(stage)
    hands.tab(page.tabs, "Speakers")
    view = page.slices
    hands.choose(view.which, f"{SECOND}/test-speech")
    count = _report(stage, SECOND).n
    for by, there in (
        ("speaker", lambda names: names == {"carla"}),
        ("language", lambda names: names == {"en"}),
        ("seconds", lambda names: all(" s" in name for name in names)),
        ("words", lambda names: all(name[0].isdigit() for name in names)),
        ("noise", lambda names: all("dB" in name for name in names)),
    ):
        hands.choose(view.by, by)
        hands.until(lambda there=there: (names := _first_column(view.slices)) and there(names),
                    f"by {by} only {_first_column(view.slices)} is listed", 60)  # fmt: skip
        counts = sum(int(view.slices.item(row, 1).text().split(",")[0]) for row in range(view.slices.rowCount()))
        hands.check(counts == count, f"by {by} {counts} clips are counted, not {count}")
    hands.check(_first_column(view.slots) == {"room"}, f"of the slot types {_first_column(view.slots)} are listed")


def changes(stage: Stage) -> None:
    """From the first run to the second, utterance by utterance; all of it shown, and one opened in the corpus."""
    hands = stage.hands
    page = compare_page(stage)
    hands.tab(page.tabs, "What changed")
    view = page.changes
    hands.choose(view.before, RUN)
    hands.choose(view.after, SECOND)
    hands.until(lambda: view.verdict.isVisible() and view.verdict.text(), "no verdict is given")
    for made in view.kinds.values():
        if not made.isChecked():
            hands.click(made)
    hands.until(lambda: view.count.text() == "2 of 2 shown", f"of two utterances “{view.count.text()}”")
    counts = [int(made.text().rsplit("  ", 1)[1]) for made in view.kinds.values()]
    hands.check(sum(counts) == 2, f"the kinds of change add up to {sum(counts)}")
    hands.write("song", view.search)
    hands.until(lambda: view.count.text() == "1 of 2 shown", "the search does not leave one")
    stage.is_heard(lambda: hands.click(view.play_button), "an utterance that both answered")
    hands.until(lambda: not page._player.playing, "the playing does not end")
    hands.click(view.open_button)
    hands.until(lambda: hands.window.current == "corpus", "the Corpus page does not open")
    corpus = hands.window.pages["corpus"]
    hands.until(lambda: corpus.table_model.rowCount() == 1, "the sentence is not looked for")
    hands.check(corpus.filter_bar.text.text() == "play me a song", "another sentence is looked for")
    hands.write("", corpus.filter_bar.text)
    hands.until(lambda: corpus.table_model.rowCount() >= 10, "without a search not everything is shown")


def _first_column(table) -> set[str]:
    return {table.item(row, 0).text() for row in range(table.rowCount())}


def _path(stage: Stage, run: str):
    return stage.project.runs / run / "evaluations" / "test-speech.json"


def _report(stage: Stage, run: str) -> Report:
    return Report.read(_path(stage, run))
