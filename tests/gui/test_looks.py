"""What a user sees at the sizes of usual screens: nothing is cut off, crowded, or at the wrong end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDateEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from engine.semantics import Meaning, Slot, TaskSchema
from engine.store.rows import Speaker
from engine.store.schema_notes import Notes
from gui.long_recordings.start import LongRecordingStart
from gui.models.utterances import COLUMNS
from gui.theme import LIGHT, theme
from gui.widgets.bidi import alignment, directed
from gui.widgets.meaning_editor import SlotRow
from gui.widgets.meter_dialog import MeterDialog
from gui.widgets.sentence_cell import SentenceCell
from gui.widgets.speaker_sheet import SpeakerSheets
from gui.widgets.split_dialog import SplitDialog

ARABIC = "أطفئ الضوء في غرفة المعيشة من فضلك ثم أغلق الباب الأمامي بعد خمس دقائق"
LAPTOP, DESK = (1280, 800), (1920, 1080)


def _page(window, qtbot, name: str, size: tuple[int, int]) -> QWidget:
    window.resize(*size)
    window.show_page(name)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    qtbot.wait(20)
    return window.pages[name]


def test_the_table_shows_all_but_the_source_of_a_sentence_on_a_laptop(window, qtbot):
    page = _page(window, qtbot, "corpus", LAPTOP)
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    header, last = page.table.horizontalHeader(), [name for name, _ in COLUMNS].index("recordings")
    assert header.sectionViewportPosition(last) + header.sectionSize(last) <= page.table.viewport().width()
    assert header.sectionSize(last) >= header.sectionSizeHint(last)
    wide = _page(window, qtbot, "corpus", DESK).table
    assert not wide.horizontalScrollBar().maximum()
    assert wide.columnWidth(0) > 500


@pytest.mark.parametrize("name", ["corpus", "record"])
def test_what_a_search_is_for_can_be_read(window, qtbot, name):
    page = _page(window, qtbot, name, LAPTOP)
    if name == "record":  # as of a large corpus
        page.view.where.setText("Prompt 1 of 100,004")
        page.view.counted.setText("23,456 of 100,004 recorded")
        qtbot.wait(20)
    boxes = [box for box in page.findChildren(QLineEdit) if box.isVisible() and box.placeholderText()]
    assert boxes
    for box in boxes:
        assert box.fontMetrics().horizontalAdvance(box.placeholderText()) <= box.width() - 20


@pytest.mark.parametrize("name", ["train", "study"])
def test_the_button_that_starts_stands_under_the_form_on_a_wide_screen(window, qtbot, name):
    form = _page(window, qtbot, name, DESK).form
    ends = [part.mapTo(form, QPoint(part.width(), 0)).x() for part in (form.name, form.start)]
    assert abs(ends[0] - ends[1]) <= 2
    assert form.start.width() < 300


def test_figures_keep_their_distance_from_the_frame_of_their_box(window, qtbot):
    for name in ("train", "study"):
        _page(window, qtbot, name, LAPTOP)
    window.show_settings()
    SplitDialog(window.pages["study"])
    boxes = [box for box in window.findChildren(QAbstractSpinBox) if not isinstance(box, QDateEdit)]
    assert len(boxes) > 10
    assert not [box.accessibleName() for box in boxes if box.lineEdit().textMargins().left() < 8]


def test_whole_languages_are_listed_in_a_study(window, qtbot):
    languages = _page(window, qtbot, "study", LAPTOP).form.languages
    assert languages.isVisible()
    assert languages.viewport().height() % languages.sizeHintForRow(0) == 0


def test_what_is_cut_off_an_arabic_sentence_is_its_end(qtbot):
    """In a window that runs from the left Qt put the dots before the first word."""
    table = QTableWidget(2, 1)
    qtbot.addWidget(table)
    theme().dress(table)
    table.setItemDelegateForColumn(0, SentenceCell(table))
    table.setWordWrap(False)
    table.setColumnWidth(0, 240)
    for row, text in enumerate((ARABIC, ARABIC.split()[0])):
        item = QTableWidgetItem(text)
        item.setTextAlignment(alignment(text))
        table.setItem(row, 0, item)
    table.resize(300, 140)
    table.show()
    qtbot.waitExposed(table)
    image = table.viewport().grab().toImage()

    def inked(row: int) -> list[int]:
        """The columns of pixels that bear ink, from the right."""
        place = table.visualItemRect(table.item(row, 0))
        columns = range(place.right() - 1, place.left() + 1, -1)
        lines = range(place.top() + 3, place.bottom() - 3)
        return [
            place.right() - x for x in columns if any(image.pixelColor(x, y).name() != LIGHT.surface for y in lines)
        ]

    alone = inked(1)
    assert table.item(0, 0).text() == ARABIC, "what is copied and read aloud is not touched"
    assert inked(0)[: len(alone) - 4] == alone[:-4], "the first word stands where it does by itself"


def test_of_a_long_slot_one_reads_the_beginning(qtbot):
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    schema = TaskSchema.from_meanings([Meaning.of("call", [Slot("organisation_with_a_long_name", word)])])
    row = SlotRow(schema, Slot("organisation_with_a_long_name", word), 1, Notes())
    qtbot.addWidget(row)
    assert row.value.text() == word
    assert row.value.cursorPosition() == row.type.lineEdit().cursorPosition() == 0


def test_figures_stand_under_their_heading(window, qtbot):
    dialog = MeterDialog(window.session, _page(window, qtbot, "record", LAPTOP))
    qtbot.waitUntil(lambda: dialog.intents.rowCount() > 0)
    for column in range(4):
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        assert dialog.intents.horizontalHeaderItem(column).textAlignment() & side
        assert dialog.intents.item(0, column).textAlignment() & side


def test_the_ring_goes_along_when_another_page_is_clicked(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    buttons = window.rail.buttons
    buttons["project"].setFocus()
    QTest.mouseClick(buttons["corpus"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current == "corpus")
    assert QApplication.focusWidget() is buttons["corpus"]
    window.pages["corpus"].filter_bar.text.setFocus()
    QTest.mouseClick(buttons["project"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current == "project")
    assert not any(button.hasFocus() for button in buttons.values()), "who was elsewhere is not brought to the rail"


def test_a_long_speaker_does_not_make_the_list_scroll_sideways(window, qtbot):
    name = "Bürgermeisterin-Wolfeschlegelsteinhausenbergerdorff-Donaudampfschifffahrt"
    window.session.project.store.speakers.add(Speaker(name))
    sheets = SpeakerSheets(window.session, "", _page(window, qtbot, "record", LAPTOP))
    sheets.open()
    qtbot.waitUntil(lambda: sheets.list.count() > 0)
    assert not sheets.list.horizontalScrollBar().isVisible()
    assert sheets.list.item(0).toolTip() == name


def test_a_field_and_the_button_beside_it_do_not_touch(window, qtbot):
    start = LongRecordingStart(window.session, None, _page(window, qtbot, "record", LAPTOP))
    start.open()
    qtbot.wait(20)
    for field, beside in ((start.path, start.browse), (start.speaker, start.new_speaker)):
        assert beside.x() - field.geometry().right() >= 6


def test_a_line_is_marked_only_where_it_runs_the_other_way_than_the_window(qapp):
    assert directed("light_off") == "light_off"
    assert directed(ARABIC) == f"\u2067{ARABIC}\u2069"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert directed("light_off") == "\u2066light_off\u2069"
        assert directed(ARABIC) == ARABIC
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
