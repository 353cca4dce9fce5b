"""Tab goes through every page and dialog as one reads them; the dialogs of the frame are for everybody, too."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QScrollArea, QWidget

from engine.audio import takes
from engine.audio.files import MODEL_RATE
from engine.errors import SmidgenError
from engine.store.rows import Recording
from gui.pages.page import PAGES
from gui.settings import SETTINGS
from gui.theme import theme
from gui.widgets.about import AboutDialog
from gui.widgets.error_dialog import ErrorDialog
from gui.widgets.keyboard_map import KeyboardMap
from gui.widgets.problem_dialog import ProblemDialog
from gui.widgets.settings_dialog import SettingsDialog
from tests.gui.test_accessibility import _check_tab, _page, _pale, _small
from tests.tiny_model import tone

SAME_LINE = 0.5
"""Share of the lower one's height that two controls have to have in common to be on one line."""


@pytest.fixture
def spoken(project) -> Recording:
    return takes.save_take(project, tone(1.0), MODEL_RATE, next(project.store.utterances.all()), "ayşe")


def _rect(widget: QWidget) -> QRect:
    """Where it is in its window; what scrolls lies in its view as in its whole, however far it is scrolled now."""
    place, above = widget.mapTo(widget.window(), QPoint(0, 0)), widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea) and above.widget().height() > above.viewport().height():
        share = widget.mapTo(above.widget(), QPoint(0, 0)).y() / above.widget().height()
        top = above.viewport().mapTo(widget.window(), QPoint(0, 0)).y()
        place.setY(round(top + share * (above.viewport().height() - widget.height())))
    return QRect(place, widget.size())


def _goes_back(one: QRect, other: QRect, mirrored: bool) -> bool:
    """Whether from `one` to `other` is against the order of reading: to what stands before it on the same line, or up
    again other than into the next column."""
    common = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if common > SAME_LINE * min(one.height(), other.height()):
        return other.left() >= one.right() if mirrored else other.right() <= one.left()
    if other.bottom() <= one.top():
        return other.right() > one.left() if mirrored else other.left() < one.right()
    return False


def _walk(top: QWidget, qtbot) -> list[QWidget]:
    """What Tab meets in `top`, from its first control on."""
    window = top.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    met: list[QWidget] = []
    focused: QWidget | None = top
    top.setFocus()
    first = top.nextInFocusChain()
    while first is not top and not (
        top.isAncestorOf(first)
        and first.focusPolicy() & Qt.FocusPolicy.TabFocus
        and first.isVisible()
        and first.isEnabled()
    ):
        first = first.nextInFocusChain()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    while (focused := QApplication.focusWidget()) is not None and top.isAncestorOf(focused) and focused not in met:
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return met


def _jumps(top: QWidget, qtbot) -> list[str]:
    met = _walk(top, qtbot)
    assert met
    mirrored = top.isRightToLeft()
    return [
        f"{_told(one)} → {_told(other)}"
        for one, other in pairwise(met)
        if _goes_back(_rect(one), _rect(other), mirrored)
    ]


def _told(widget: QWidget) -> str:
    rect = _rect(widget)
    return f"{type(widget).__name__} “{widget.accessibleName()}” at {rect.x()},{rect.y()}"


def _dialog(window, qtbot, name: str) -> QDialog:
    page = _page(window, qtbot, "corpus")
    makers = {
        "settings": lambda: SettingsDialog(window.session, window),
        "report": lambda: ProblemDialog(window.session, SmidgenError("It broke.", "Mend it."), window),
        "error": lambda: ErrorDialog(SmidgenError("It broke.", "Mend it.", "trace"), window, lambda _: None),
        "about": lambda: AboutDialog(window),
        "keys": lambda: KeyboardMap(window, page),
    }
    dialog = makers[name]()
    dialog.open()
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    qtbot.waitUntil(lambda: name != "report" or bool(dialog.text.toPlainText()))
    return dialog


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_through_a_page_as_one_reads_it(window, spoken, qtbot, name):
    assert not _jumps(_page(window, qtbot, name), qtbot)


@pytest.mark.parametrize("name", ["settings", "report", "error", "about"])
def test_tab_goes_through_a_dialog_as_one_reads_it(window, spoken, qtbot, name):
    assert not _jumps(_dialog(window, qtbot, name), qtbot)


@pytest.mark.parametrize("name", ["settings", "report", "error", "about", "keys"])
def test_a_dialog_of_the_frame_is_for_everybody(window, spoken, qtbot, check_accessible, name):
    dialog = _dialog(window, qtbot, name)
    check_accessible(dialog)
    assert not _small(dialog)
    assert not _check_tab(dialog, qtbot)
    assert dialog.width() <= 1280
    assert dialog.height() <= 800
    for choice in ("light", "dark"):
        theme().choose(choice)
        assert not _pale(dialog), choice


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_card_of_the_tour_can_be_read(window, qtbot, choice):
    theme().choose(choice)
    window.start_tour()
    assert not _pale(window.tour.callout)
    assert not _small(window.tour.callout)


@pytest.mark.parametrize("percent", [value for value, _ in SETTINGS["text_size"].choices][:2])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_laptop_with_larger_text(window, spoken, qtbot, name, percent):
    theme().scale(percent)
    try:
        page = _page(window, qtbot, name)
        qtbot.wait(20)
        least = window.minimumSizeHint()
        assert least.width() <= 1280, f"{page.objectName()} wants {least.width()}"
        assert least.height() <= 800, f"{page.objectName()} wants {least.height()}"
    finally:
        theme().scale(100)


def test_the_check_itself_finds_what_goes_back(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    right, left, under, column = QPushButton("b", top), QPushButton("a", top), QLineEdit(top), QPushButton("c", top)
    right.setGeometry(100, 0, 80, 32)
    left.setGeometry(0, 0, 80, 32)
    under.setGeometry(0, 50, 80, 32)
    column.setGeometry(200, 0, 80, 32)
    top.resize(300, 100)
    top.show()
    qtbot.waitExposed(top)
    assert len(_jumps(top, qtbot)) == 1, "from the right one to the left one; up into the next column is no jump"
    assert _goes_back(_rect(under), _rect(left), False)
    assert not _goes_back(_rect(right), _rect(left), True), "mirrored, one reads from the right"
