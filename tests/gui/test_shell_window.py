"""The window around the pages."""

from __future__ import annotations

import gc
import sys
import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget

from engine.errors import SmidgenError
from engine.progress import Progress
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Utterance
from gui.app import build, open_first, take_down
from gui.errors import catch_everything
from gui.main_window import MainWindow
from gui.pages.page import PAGES, Page
from gui.session import ModelStatus
from gui.warm import import_pages, prepare, warm_up
from gui.widgets.about import AboutDialog
from gui.widgets.error_dialog import ErrorDialog
from gui.widgets.keyboard_map import KeyboardMap
from gui.widgets.new_project import NewProjectDialog
from gui.widgets.notice import Notice


def test_pages_are_made_when_they_are_first_shown(window):
    assert set(window.pages) == {"project"}
    window.show_page("corpus")
    assert set(window.pages) == {"project", "corpus"}
    assert window.stack.currentWidget() is window.pages["corpus"]
    assert window.rail.buttons["corpus"].isChecked()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_opens_and_every_control_on_it_has_a_name(window, qtbot, name, check_accessible):
    window.show_page(name)
    page = window.stack.currentWidget()
    assert isinstance(page, QWidget)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    qtbot.wait(50)
    assert not window.findChildren(ErrorDialog)
    check_accessible(page)


def test_the_frame_itself_is_accessible(window, check_accessible):
    check_accessible(window.centralWidget())


@pytest.mark.parametrize(("key", "name"), list(zip(range(Qt.Key.Key_1, Qt.Key.Key_9), PAGES, strict=True)))
def test_a_key_leads_to_each_page(window, qtbot, key, name):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QTest.keyClick(window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current == name)
    window.show_page("export" if name == "project" else "project")
    QTest.keyClick(window, Qt.Key(key), Qt.KeyboardModifier.AltModifier)
    assert window.current == name
    page = window.stack.currentWidget()
    assert page.isAncestorOf(window.focusWidget()), "the keyboard is on the page"


def test_the_arrows_move_along_the_rail_and_show_the_page(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.rail.buttons["project"].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.current == "corpus")
    assert window.rail.buttons["corpus"].hasFocus()
    assert window.stack.currentWidget() is window.pages["corpus"]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Up)
    assert window.current == "project"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Up)
    assert window.rail.buttons["export"].hasFocus(), "round the end"
    qtbot.waitUntil(lambda: window.current == "export")


def test_without_a_project_every_page_says_so(qapp, qtbot):
    window = build()
    window.show()
    window.show_page("corpus")
    assert window.stack.currentWidget() is window.closed_state
    window.closed_state.buttons[0].click()
    assert window.current == "project"
    window.close()


def test_what_comes_next_follows_the_project(window, qtbot):
    qtbot.waitUntil(lambda: window.session.overview is not None)
    advice = window.session.overview.advice
    assert advice.do == "record"
    assert window.next_step.sentence.text() == advice.sentence
    window.next_step.go.click()
    qtbot.waitUntil(lambda: window.current == "record")


def test_an_empty_project_is_told_to_import(qapp, qtbot, tmp_path):
    window = build()
    window.show()
    window.session.use(Project.create(tmp_path / "empty", "tr"))
    qtbot.waitUntil(lambda: window.session.overview is not None)
    window.next_step.go.click()
    qtbot.waitUntil(lambda: window.current == "corpus")
    window.close()


def test_an_error_is_a_sentence_with_its_details_folded(window):
    window.session.tasks.failed.emit(SmidgenError("No such file.", "Choose another.", "errno 2"))
    dialog = window.findChild(ErrorDialog)
    assert dialog.message.text() == "No such file."
    assert dialog.next_step.text() == "Choose another."
    assert not dialog.details.isVisible()
    dialog.unfold.click()
    assert dialog.details.isVisible()
    assert "errno 2" in dialog.details.toPlainText()
    dialog.close()


def test_markup_in_an_error_is_shown_as_it_is(window):
    window.show_error(SmidgenError("<b>bold</b> is no column."))
    dialog = window.findChild(ErrorDialog)
    assert dialog.message.textFormat() == Qt.TextFormat.PlainText
    dialog.close()


def test_long_work_gets_a_row_and_can_be_cancelled(window, qtbot):
    from engine.progress import Progress

    reached = threading.Event()

    def work(report):
        while True:
            report(Progress("Working", 1, 4, 12))
            reached.set()
            threading.Event().wait(0.01)

    task = window.session.tasks.run(work, title="Import big.csv", cancellable=True)
    qtbot.waitUntil(window.task_strip.isVisible, timeout=5000)
    row = window.task_strip._rows[task]
    assert row.title.text() == "Import big.csv"
    qtbot.waitUntil(lambda: row.bar.value() == 250)
    assert "12 s" in row.left.text()
    row.cancel.click()
    qtbot.waitUntil(lambda: task.is_over)
    assert task.state == "cancelled"
    qtbot.waitUntil(lambda: not window.task_strip.isVisible())
    assert not window.findChildren(ErrorDialog)


def test_the_status_bar_says_which_model_is_loaded_and_where(window):
    assert "No model" in window.model_label.text()
    window.session.model = ModelStatus("pocket", "CPU", "float32", 1434)
    for part in ("pocket", "CPU", "float32", "1.4 GB"):
        assert part in window.model_label.text()


def test_dialogs_can_be_used_by_everybody(window, check_accessible):
    window.show_page("corpus")
    window.show_keys()
    window.show_about()
    window.new_project()
    for kind in (KeyboardMap, AboutDialog, NewProjectDialog):
        dialog = window.findChild(kind)
        check_accessible(dialog)
        dialog.close()


def test_the_about_box_names_the_terms_of_the_pocket_model(window):
    window.show_about()
    dialog = window.findChild(AboutDialog)
    text = dialog.notices.toPlainText()
    assert "Gemma Terms of Use" in text
    assert "Apache License 2.0" in text
    assert "LGPL" in text
    assert "sounddevice" in text
    dialog.close()


def test_a_page_refreshes_only_while_it_is_seen(window, qtbot):
    window.show_page("corpus")
    corpus = window.pages["corpus"]
    qtbot.waitUntil(lambda: corpus.table_model.rowCount() == 5)
    window.show_page("project")
    window.session.project.store.utterances.add_many([Utterance("neu", "tr", Meaning.of("hat"))])
    window.session.corpus_changed.emit()
    qtbot.wait(50)
    assert corpus.table_model.rowCount() == 5
    window.show_page("corpus")
    qtbot.waitUntil(lambda: corpus.table_model.rowCount() == 6)


def test_a_page_that_would_lose_work_keeps_the_window_open(window, monkeypatch):
    page = window.pages["project"]
    assert isinstance(page, Page)
    monkeypatch.setattr(page, "may_close", lambda: False)
    window.close()
    assert window.isVisible()
    assert window.session.project is not None
    monkeypatch.undo()


def test_closing_the_window_gives_the_project_back(window, project):
    window.close()
    with Project.open(project.path) as again:
        assert again.store.utterances.count() == 5


def test_the_last_project_opens_again(window, project, qtbot):
    window.close()
    again = build()
    again.show()
    open_first(again.session, None)
    qtbot.waitUntil(lambda: again.session.project is not None)
    assert again.session.project.path == project.path
    assert again.windowTitle().startswith("Mutfak")
    again.close()


def test_a_project_open_elsewhere_is_refused_politely_and_the_one_here_stays(window, qtbot, tmp_path):
    with Project.create(tmp_path / "other", "de"):
        window.session.open(tmp_path / "other")
        qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    dialog = window.findChild(ErrorDialog)
    assert "already open" in dialog.message.text()
    dialog.close()
    assert window.session.project.name == "Mutfak"


def test_what_nobody_caught_is_explained_and_logged(qapp, monkeypatch, caplog):
    shown = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_everything(shown.append)
    try:
        raise ZeroDivisionError("by zero")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "unexpected" in shown[0].message
    assert "by zero" not in str(shown[0])
    assert "ZeroDivisionError" in shown[0].details
    assert "by zero" in caplog.text


def test_the_keyboard_reaches_every_control_of_a_page(window, qtbot):
    """Tab from the heading on comes round to where it began, and on the way past everything that takes the keyboard."""
    window.go("corpus")
    qtbot.waitUntil(lambda: window.current == "corpus")
    page = window.pages["corpus"]
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    page.setFocus()
    seen = set()
    for _ in range(80):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    wanted = {page.filter_bar.text, page.filter_bar.language, page.table, page.schema_panel.intents}
    assert wanted <= seen
    rail = [name for name, button in window.rail.buttons.items() if button in seen]
    assert rail == ["corpus"], "one stop for the rail; the arrows move along it"
    assert window.next_step.go in seen


def test_the_next_step_has_no_button_on_its_own_page(window, qtbot):
    qtbot.waitUntil(lambda: window.session.overview is not None)
    assert window.next_step.go.isVisible()
    height = window.next_step.height()
    window.show_page("record")
    assert not window.next_step.go.isVisible()
    assert window.next_step.sentence.isVisible()
    window.show_page("corpus")
    assert window.next_step.go.isVisible()
    assert window.next_step.height() == height


def test_closing_in_the_middle_of_an_import_asks_first(window, qtbot):
    begun, ended = threading.Event(), []

    def work(report):
        begun.set()
        try:
            while True:
                report(Progress("Adding sentences", 1, 2))
                time.sleep(0.01)
        finally:
            ended.append(True)

    window.session.tasks.run(work, title="Import corpus.jsonl", cancellable=True, queue="database")
    qtbot.waitUntil(begun.is_set)
    assert not window.close()
    box = window.findChild(QMessageBox)
    assert "Import corpus.jsonl" in box.text()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    assert not ended
    assert not window.close()
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    next(b for b in boxes[0].buttons() if b.text() == "Stop it and close").click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ended
    assert window.session.project is None


def test_pages_are_made_beforehand_so_that_showing_one_is_quick(window, qtbot):
    """Processor time of the main thread, beside that of making the same page by a click."""
    qtbot.waitUntil(lambda: window.session.overview is not None)
    import_pages()
    for _ in prepare(window):
        qtbot.wait(1)
    assert set(window.pages) == set(PAGES)
    before = time.thread_time()
    window.show_page("train")
    QApplication.processEvents()
    ready = time.thread_time() - before
    plain = MainWindow(window.session)
    plain.show()
    before = time.thread_time()
    plain.show_page("train")
    QApplication.processEvents()
    assert ready < 0.7 * (time.thread_time() - before)
    plain.hide()
    plain.deleteLater()


def test_the_warm_up_waits_while_the_user_types(window, qtbot):
    warmth = warm_up(window)
    qtbot.waitUntil(lambda: window.session.overview is not None)
    for _ in range(10):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        qtbot.wait(100)
    assert set(window.pages) == {"project"}
    qtbot.waitUntil(lambda: warmth.ready, timeout=20_000)
    assert set(window.pages) == set(PAGES)
    gc.unfreeze()


def test_a_notice_made_with_its_sentence_is_no_window_of_its_own_for_a_moment(window, qtbot):
    made = Notice("Something leaks.", "warn")
    assert not made.isVisible()
    window.centralWidget().layout().addWidget(made)
    qtbot.waitUntil(made.isVisible)
    assert not made.isWindow()


def test_a_page_is_made_in_pieces_while_the_window_goes_on(window, qtbot):
    """The old page stays on, and the event loop turns, until the new one is whole; then it is styled and put on."""
    seen = []
    beat = QTimer(interval=1)
    beat.timeout.connect(lambda: seen.append((window.current, "compare" in window.pages)))
    beat.start()
    window.rail.buttons["compare"].click()
    assert "compare" not in window.pages
    assert window.rail.buttons["compare"].isChecked(), "the click is heard at once"
    qtbot.waitUntil(lambda: window.current == "compare", timeout=10_000)
    beat.stop()
    assert seen.count(("project", False)) >= 5, "turns of the event loop while it was made"
    page = window.pages["compare"]
    assert page.isVisible()
    polished = Qt.WidgetAttribute.WA_WState_Polished
    assert all(widget.testAttribute(polished) for widget in page.findChildren(QWidget) if widget.isVisible())


def test_who_changes_their_mind_is_not_brought_to_the_page_that_took_longer(window, qtbot):
    window.rail.buttons["compare"].click()
    window.rail.buttons["export"].click()
    qtbot.waitUntil(lambda: window.current == "export", timeout=10_000)
    qtbot.wait(200)
    assert window.current == "export"
    assert "compare" not in window.pages, "what nobody waits for is not made now"
    window.rail.buttons["compare"].click()
    window.show_page("compare")  # whoever cannot wait gets it at once: what was made of it counts
    assert window.current == "compare"
    qtbot.wait(200)
    assert window.stack.indexOf(window.pages["compare"]) >= 0
    assert sum(isinstance(window.stack.widget(n), Page) for n in range(window.stack.count())) == len(window.pages)


def test_the_window_comes_up_before_its_first_page_is_made(qapp, qtbot):
    window = build()
    window.show()
    assert not window.pages
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.pages.get("project"))
    assert window.rail.buttons["project"].isChecked()


def test_a_closed_window_is_taken_down_a_page_at_a_time(qapp, project, qtbot):
    window = build()
    window.show()
    window.session.use(project)
    for name in PAGES:
        window.show_page(name)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    gone: list[str] = []
    window.destroyed.connect(lambda: gone.append("window"))
    for name, page in window.pages.items():
        page.destroyed.connect(lambda _=None, name=name: gone.append(name))
    seen: list[int] = []
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: seen.append(len(gone)))
    beat.start()
    window.close()
    take_down(window)
    beat.stop()
    assert gone == [*PAGES, "window"]
    assert set(range(1, len(PAGES))) <= set(seen)  # the event loop turns between them


def test_every_key_is_on_the_map(window, qtbot):
    for name in PAGES:
        window.show_page(name)
    window.show_page("corpus")
    corpus = window.pages["corpus"]
    qtbot.waitUntil(lambda: corpus.table_model.rowCount() == 5)
    assert corpus.schema_panel  # made when it is first asked for, and so are
    assert corpus.clip
    for name, page in window.pages.items():
        shown = {text for part in KeyboardMap(window, page).findChildren(QLabel) for text in _keys(part.text())}
        actions = [key for action in window.findChildren(QAction) for key in action.shortcuts()]
        own = [key for shortcut in page.findChildren(QShortcut) for key in QShortcut.keys(shortcut)]
        buttons = [button.shortcut() for button in page.findChildren(QAbstractButton) if "Ctrl" in _key(button)]
        missing = {key.toString() for key in (*actions, *own, *buttons)} - shown - ALIASES
        assert not missing, f"{name}: {missing}"


ALIASES = {"Ctrl+Shift+Z", "Ctrl+=", "Return"}
"""Other ways to a key that is named."""
NAMES = {"Delete": "Del", "→": "Right", "←": "Left"}


def _key(button: QAbstractButton) -> str:
    return button.shortcut().toString()


def _keys(text: str) -> list[str]:
    words = text.replace("−", "-").partition(" on ")[0].split(", ")
    return [NAMES.get(word, word) for word in words]
