"""A hundred thousand sentences: brought in, scrolled through, searched, sorted, changed and undone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.models.utterances import PAGE, PAGES_KEPT
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.import_text import ImportTextDialog
from tests.end_to_end.steps.corpus import corpus, shown, undo
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.window import make_project, open_again

MANY = 100_000
AT_ONCE = 5.0
"""Seconds that anything here may take that looks instant where nothing else is going on: so that a busy machine passes,
and a table that loads everything does not."""


def a_hundred_thousand(stage: Stage) -> None:
    """They come in with the window in use; End, a search, a heading, an edit and its undo take a moment each."""
    hands = stage.hands
    make_project(stage, "Many")
    file = stage.folder / "many.csv"
    with file.open("w", encoding="utf-8") as out:
        out.write("text,intent,slots,split\n")
        out.writelines(f"set alarm {n:06d} for room {n % 977},alarm_set_{n % 60},room=room {n % 977},train\n"
                       for n in range(MANY))  # fmt: skip
    page = corpus(stage)
    hands.drop(file, page)
    dialog = hands.dialog(ImportTextDialog)
    hands.until(lambda: dialog.rows.rowCount() == 20, "the preview does not show the first twenty")
    hands.click(dialog.ok)
    table, model = page.table, page.table_model
    hands.until(lambda: model.rowCount() == MANY, "the hundred thousand do not come in", 180)
    hands.check(page.count.text() == "100,000 sentences", f"the page counts {page.count.text()}")
    hands.settle()
    table.setFocus()
    hands.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier, into=table)
    hands.until(lambda: _is_seen(page, MANY - 1), "Ctrl+End does not show the last row", AT_ONCE)
    hands.check(shown_at(page, MANY - 1).startswith("set alarm 099999"), "the last row is another sentence")
    hands.check(len(model._pages) <= PAGES_KEPT, f"{len(model._pages)} pages of {PAGE} rows are in memory")
    hands.write("room 976", page.filter_bar.text)
    hands.until(lambda: model.rowCount() == MANY // 977, "the search does not find 102 sentences", AT_ONCE)
    hands.write("", page.filter_bar.text)
    hands.until(lambda: model.rowCount() == MANY, "without a search not everything is shown", AT_ONCE)
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    for first in ("alarm_set_0", "alarm_set_9"):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        hands.until(lambda first=first: str(model.index(0, 1).data()) == first, "a heading does not sort", AT_ONCE)
    hands.choose(page.filter_bar.intent, "alarm_set_7")
    hands.until(lambda: model.rowCount() == len(range(7, MANY, 60)), "the intent does not filter", AT_ONCE)
    _change_one(stage, page)
    hands.choose(page.filter_bar.intent, None)
    open_again(stage, "Kitchen")


def shown_at(page, row: int) -> str:
    return str(page.table_model.index(row, 0).data()).strip("\u2066\u2067\u2068\u2069")


def _is_seen(page, row: int) -> bool:
    box = page.table.visualRect(page.table_model.index(row, 0))
    return page.table.viewport().rect().intersects(box)


def _change_one(stage: Stage, page) -> None:
    hands = stage.hands
    before = shown(page)[0]
    hands.cell(page.table, page.table_model.index(0, 0))
    hands.key(Qt.Key.Key_F2, into=page.table)
    dialog = hands.dialog(EditUtterance)
    hands.write("ring me", dialog.text)
    hands.click(dialog.save)
    hands.until(lambda: stage.project.store.utterances.with_text("ring me", "en"), "the edit is not stored", AT_ONCE)
    hands.until(lambda: "ring me" in shown(page), "the edit is not in the table", AT_ONCE)
    undo(stage, page, lambda: before in shown(page), "undo does not bring the sentence back")
