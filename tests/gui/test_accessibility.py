"""Every control of the pages and dialogs: its name, its size, its place in the order of Tab, and the contrast of
what is really painted, in both themes."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QSlider,
    QTabBar,
    QTableView,
    QWidget,
)

from engine.audio import takes
from engine.audio.files import MODEL_RATE
from engine.audio.room import RoomCheck
from engine.schema_import import Conflict, Merge
from engine.store.rows import Recording
from engine.store.schema_notes import Note
from gui.pages.page import PAGES
from gui.style_sheet import TARGET
from gui.theme import contrast, theme
from gui.widgets.batch_edit import BatchEdit
from gui.widgets.counts_dialog import CountsDialog
from gui.widgets.describe_dialog import DescribeDialog
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.keyboard_map import KeyboardMap
from gui.widgets.meter_dialog import MeterDialog
from gui.widgets.microphone_panel import MicrophonePanel
from gui.widgets.microphone_trial import MicrophoneTrial
from gui.widgets.recovered_takes import RecoveredTakes
from gui.widgets.rename_dialog import RenameDialog
from gui.widgets.replace_dialog import ReplaceDialog
from gui.widgets.room_check import RoomCheckDialog
from gui.widgets.schema_import_dialog import SchemaImportDialog
from gui.widgets.speaker_sheet import SpeakerSheets
from gui.widgets.template_dialog import TemplateDialog
from tests.tiny_model import tone

OURS = tuple(PAGES)
DIALOGS = (
    "edit",
    "batch",
    "replace",
    "rename",
    "templates",
    "describe",
    "schema",
    "speakers",
    "recovered",
    "meter",
    "counts",
    "room",
    "trial",
    "keys",
)


@pytest.fixture
def spoken(project) -> Recording:
    return takes.save_take(project, tone(1.0), MODEL_RATE, next(project.store.utterances.all()), "ayşe")


def _page(window, qtbot, name: str) -> QWidget:
    window.show_page(name)
    page = window.pages[name]
    if name == "corpus":
        qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
        page.table.selectRow(0)
        page.schema_panel.tabs.setCurrentWidget(page.health)
        qtbot.waitUntil(lambda: page.health.tree.topLevelItemCount() > 0 and page.clip.isVisible())
    if name == "record":
        qtbot.waitUntil(lambda: page.prompt is not None)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    return page


def _dialog(window, qtbot, name: str, take: Recording) -> QDialog:
    page = _page(window, qtbot, "corpus")
    session, schema = window.session, page.edits.schema
    utterance = session.project.store.utterances.get(take.utterance_id)
    makers = {
        "edit": lambda: EditUtterance(utterance, schema, page),
        "batch": lambda: BatchEdit(2, schema, page),
        "replace": lambda: ReplaceDialog(session, page.table_model.ids(), False, page),
        "rename": lambda: RenameDialog("Intent", "hat", {"hat": 1, "weather": 1}, page),
        "templates": lambda: TemplateDialog(session, schema, ["ar", "de"], page),
        "describe": lambda: DescribeDialog("hat", Note("Headwear.", ("Mütze",)), page),
        "schema": lambda: SchemaImportDialog(
            "other", Merge({"intents": ("x",)}, conflicts=(Conflict("intents", "hat", "description", "a", "b"),)), page
        ),
        "speakers": lambda: SpeakerSheets(session, "ayşe", page),
        "recovered": lambda: RecoveredTakes(session, [take], page),
        "meter": lambda: MeterDialog(session, page),
        "counts": lambda: CountsDialog(session, page),
        "room": lambda: _checked_room(RoomCheckDialog(session, MicrophonePanel(session, page), ["aç"], page)),
        "trial": lambda: MicrophoneTrial(session, None, ["aç"], page),
        "keys": lambda: KeyboardMap(page, page),
    }
    dialog = makers[name]()
    dialog.open()
    qtbot.waitUntil(lambda: not session.tasks.active(titled=False))
    return dialog


def _checked_room(dialog: RoomCheckDialog) -> RoomCheckDialog:
    """With a result in which everything is wrong that can be."""
    dialog._measured(RoomCheck(-30.0, 20.0, 0.1, 50, -35.0, -25.0, 0.0, 5.0, 900, "mic", "2026-11-22T08:00:00+00:00"))
    return dialog


def _shown(top: QWidget) -> list[QWidget]:
    """The controls that a hand or the keyboard can reach."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QSlider)
    inner = ("QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QLineEdit", "QTabBar", "QCalendarWidget")
    return [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.window() is top.window()
        and widget.parent().metaObject().className() not in inner
        and not widget.objectName().startswith("qt_")
    ]


def _say(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}” {widget.width()}×{widget.height()}"


def _small(top: QWidget) -> list[str]:
    small = [_say(w) for w in _shown(top) if w.height() < TARGET or w.width() < min(TARGET, 24)]
    bars = [bar for bar in top.findChildren(QTabBar) if bar.isVisible()]
    small += [_say(bar) for bar in bars if bar.tabRect(0).height() < TARGET]
    views = [view for view in top.findChildren(QAbstractItemView) if view.isVisible() and _is_chosen_from(view)]
    return small + [_say(view) for view in views if view.model().rowCount() and _row_height(view) < TARGET]


def _row_height(view: QAbstractItemView) -> int:
    return view.rowHeight(0) if isinstance(view, QTableView) else view.visualRect(view.model().index(0, 0)).height()


def _is_chosen_from(view: QAbstractItemView) -> bool:
    return view.selectionMode() != QAbstractItemView.SelectionMode.NoSelection and not isinstance(view, QHeaderView)


def _pale(top: QWidget) -> list[str]:
    """Texts of which even the best painted pixel does not stand out from the ground by 4.5 to 1."""
    image = top.grab().toImage()
    scale = image.devicePixelRatio()
    poor = []
    for widget in top.findChildren(QWidget):
        has_text = isinstance(widget, QLabel | QAbstractButton) and bool(widget.text().strip())
        if not (has_text and widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()):
            continue
        if isinstance(widget, QCheckBox | QRadioButton) and not widget.text():
            continue
        place = widget.mapTo(top, QPoint(0, 0))
        seen = widget.visibleRegion().boundingRect()
        left, up = round((place.x() + seen.x()) * scale), round((place.y() + seen.y()) * scale)
        # the middle alone: a frame is no text
        width, height = round(seen.width() * scale), round(seen.height() * scale)
        points = ((x, y) for x in range(left + 4, left + width - 4) for y in range(up + 4, up + height - 4))
        colours = Counter(image.pixel(x, y) & 0xFFFFFF for x, y in points if image.valid(x, y))
        if len(colours) < 2:
            continue
        ground = f"#{colours.most_common(1)[0][0]:06x}"
        best = max(contrast(f"#{colour:06x}", ground) for colour in colours)
        if best < 4.5:
            poor.append(f"{_say(widget)} “{widget.text()[:30]}” {best:.1f}")
    return poor


def _check_tab(top: QWidget, qtbot) -> list[str]:
    """Press Tab through everything: what is enabled and takes the keyboard has to come by, and the way to end."""
    window = top.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = {w for w in _shown(top) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    # of radio buttons that belong together Tab meets one; the arrows go on from there
    wanted = {w for w in wanted if not isinstance(w, QRadioButton)}
    start = next(iter(wanted))
    start.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(400):
        focused = QApplication.focusWidget()
        if focused is None or focused in met[1:]:
            break
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    reached = {w for w in wanted if w in met or any(w.isAncestorOf(m) for m in met)}
    return [_say(w) for w in wanted - reached]


@pytest.mark.parametrize("name", OURS)
def test_a_page_is_for_everybody(window, spoken, qtbot, check_accessible, name):
    page = _page(window, qtbot, name)
    check_accessible(page)
    assert not _small(page)
    assert not _check_tab(page, qtbot)


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_for_everybody(window, spoken, qtbot, check_accessible, name):
    dialog = _dialog(window, qtbot, name, spoken)
    check_accessible(dialog)
    assert not _small(dialog)
    assert not _check_tab(dialog, qtbot)
    assert dialog.height() <= 800
    for choice in ("light", "dark"):
        theme().choose(choice)
        assert not _pale(dialog), choice
    dialog.close()


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("name", OURS)
def test_what_a_page_paints_can_be_read(window, spoken, qtbot, name, choice):
    theme().choose(choice)
    page = _page(window, qtbot, name)
    assert not _pale(page)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menus_can_be_hit(window):
    bar = window.menuBar()
    assert all(bar.actionGeometry(action).height() >= TARGET for action in bar.actions())
    menu = bar.actions()[0].menu()
    menu.popup(window.pos())
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert all(menu.actionGeometry(action).height() >= TARGET for action in shown)
    menu.close()


def test_the_check_itself_finds_what_is_wrong(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    top.setStyleSheet("background: #ffffff")
    top.resize(200, 120)
    pale = QLabel("hardly there", top)
    pale.setStyleSheet("color: #dddddd; font-size: 20pt")
    small = QLineEdit(top)
    small.setStyleSheet("min-height: 8px; max-height: 8px")
    small.setGeometry(0, 60, 80, 12)
    tabs = QTabBar(top)
    tabs.addTab("low")
    tabs.move(150, 0)
    rows = QListWidget(top)
    rows.addItem("low, too")
    rows.move(100, 60)
    top.show()
    qtbot.waitExposed(top)
    assert len(_pale(top)) == 1
    assert len(_small(top)) == 3
