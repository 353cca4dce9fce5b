"""The window: the rail, the page that is on, what comes next, what is going on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.errors import SmidgenError
from gui.icons import app_icon
from gui.page_maker import PageMaker
from gui.pages.page import PAGES, Page
from gui.session import Session
from gui.theme import CHOICES, Choice, theme
from gui.widgets.confirm import confirm
from gui.widgets.controls import label
from gui.widgets.empty import EmptyState
from gui.widgets.error_dialog import show_error
from gui.widgets.header import Header
from gui.widgets.language_menu import LanguageMenu, ask_to_reopen
from gui.widgets.next_step import NextStepBar
from gui.widgets.progress_row import TaskStrip
from gui.widgets.rail import Rail

if TYPE_CHECKING:
    from gui.tour import Tour
    from gui.widgets.help_window import HelpWindow

SHOW_TASKS_AFTER = 400
"""Milliseconds before a task gets its row, so that short ones do not make the window twitch."""


class MainWindow(QMainWindow):
    """Pages are made when they are first shown, or a little earlier (`gui.warm`), so that the window is up at once."""

    page_shown = Signal(str)
    """A page was put on (its name), by whatever way."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.current = "project"
        self.tour: Tour | None = None
        self.reopens = False
        """Whether it is closed only to be built anew, in another language."""
        self.setWindowTitle("Smidgen")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(QSize(960, 640))

        self.rail = Rail()
        self.header = Header(session)
        self.header.help.clicked.connect(lambda: self.show_manual())
        self.manual: HelpWindow | None = None
        self.stack = QStackedWidget()
        self.maker = PageMaker(session, self.stack)
        self.closed_state = EmptyState(
            "project",
            self.tr("No project is open"),
            self.tr("Everything else starts from a project: open one, or make a new one."),
            [(self.tr("Go to Project"), "project", lambda: self.show_page("project"))],
        )
        self.stack.addWidget(self.closed_state)
        self.next_step = NextStepBar(session)
        self.task_strip = TaskStrip(session.tasks)
        self._lay_out()
        self._make_menus()
        for part in (self.rail, self.header, self.closed_state, self.next_step, self.task_strip, self.menuBar()):
            theme().dress(part)

        self._tasks_timer = QTimer(self, singleShot=True, interval=SHOW_TASKS_AFTER)
        self._tasks_timer.timeout.connect(self.task_strip.settle)
        session.tasks.changed.connect(self._tasks_changed)
        session.tasks.failed.connect(self.show_error)
        session.project_changed.connect(self._project_changed)
        session.model_changed.connect(self._show_model)
        session.page_requested.connect(self.go)
        session.said.connect(self.say)
        session.asked.connect(lambda what: self.new_project() if what == "new" else self.open_project())
        session.may_close = lambda: self._pages_may_close() and self._work_may_stop()
        self.rail.chosen.connect(self._choose_page)
        self._restore(session.settings)
        if session.project is None:
            self._choose_page(self.current)
        else:
            self._project_changed()

    # --- pages ------------------------------------------------------------------------------------------------------

    @property
    def pages(self) -> Mapping[str, QWidget]:
        """The pages that are there, by name."""
        return self.maker.pages

    def _choose_page(self, name: str, then: Callable[[], None] | None = None) -> None:
        """Put a page on as soon as it is made: the first time, the window goes on meanwhile."""
        put_on = then or (lambda: self.show_page(name))
        is_closed = self.session.project is None and name != "project"
        if is_closed or name in self.pages:
            put_on()
            return
        self.rail.mark(name)
        self.maker.soon(name, put_on)

    def show_page(self, name: str) -> None:
        """Put a page on; where it is not there yet it is made now, however long that takes."""
        if name not in PAGES:
            return
        self.maker.forget()
        self.current = name
        self.rail.mark(name)
        self.next_step.page_shown(name)
        self._put_on(name)
        self.page_shown.emit(name)

    def _put_on(self, name: str) -> None:
        if self.session.project is None and name != "project":
            self.stack.setCurrentWidget(self.closed_state)
            return
        page = self.maker.whole(name)
        theme().catch_up(page)
        self.stack.setCurrentWidget(page)

    def _project_changed(self) -> None:
        project = self.session.project
        self.setWindowTitle(f"{project.name} – Smidgen" if project else "Smidgen")
        self.show_page(self.current)

    def _pages_may_close(self) -> bool:
        return all(page.may_close() for page in self.pages.values() if isinstance(page, Page))

    def _work_may_stop(self, then: Callable[[], object] | None = None) -> bool:
        """Whether nothing would be broken off; else the user is asked, and it is stopped, `then` goes on."""
        going = [task for task in self.session.tasks.active() if task.cancellable and not task.is_cancelled]
        if not going:
            return True

        def stop() -> None:
            for task in going:
                task.cancel()
            if then is not None:
                then()

        self._asking = confirm(
            self,
            self.tr("“{0}” is not finished.").format(going[0].title),
            self.tr("Stop it and close") if then else self.tr("Stop it"),
            stop,
            self.tr("Nothing that was there before is lost, and you can do it again later."),
        )
        return False

    # --- what is said -----------------------------------------------------------------------------------------------

    def show_error(self, error: SmidgenError) -> None:
        """Show an error; the window goes on."""
        show_error(error, self, self.report_problem)

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar."""
        self.message.setText(sentence)

    def _tasks_changed(self) -> None:
        if self.task_strip.isVisible():
            self.task_strip.settle()
        elif self.session.tasks.active() and not self._tasks_timer.isActive():
            self._tasks_timer.start()

    def _show_model(self) -> None:
        model = self.session.model
        if model is None:
            self.model_label.setText(self.tr("No model loaded"))
            return
        memory = f", {model.memory_mb / 1024:.1f} GB" if model.memory_mb else ""
        self.model_label.setText(self.tr("{0} on {1}, {2}{3}").format(model.name, model.device, model.dtype, memory))

    # --- menus ------------------------------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._add(file, self.tr("&New project …"), self.new_project, QKeySequence.StandardKey.New)
        self._add(file, self.tr("&Open project …"), self.open_project, QKeySequence.StandardKey.Open)
        self.recent_menu = file.addMenu(self.tr("Open &recent"))
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self._add(file, self.tr("Open the &sample project"), self.session.open_sample)
        self._add(file, self.tr("&Close project"), self._close_project, QKeySequence.StandardKey.Close)
        file.addSeparator()
        self._add(file, self.tr("Se&ttings …"), self.show_settings, QKeySequence("Ctrl+,"))
        file.addSeparator()
        self._add(file, self.tr("&Quit"), self.close, QKeySequence("Ctrl+Q"))

        view = bar.addMenu(self.tr("&View"))
        for info in PAGES.values():
            keys = (info.shortcut, info.shortcut.replace("Ctrl", "Alt"))
            self._add(view, info.title, lambda name=info.name: self.go(name), *map(QKeySequence, keys))
        view.addSeparator()
        names = {"system": self.tr("Colours of the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        group = QActionGroup(self)
        self._theme_actions: dict[str, QAction] = {}
        for choice in CHOICES:
            action = self._add(view, names[choice], lambda choice=choice: self.choose_theme(choice))
            action.setCheckable(True)
            group.addAction(action)
            self._theme_actions[choice] = action
        self._mark_theme()
        theme().changed.connect(self._mark_theme)
        view.addSeparator()
        view.addMenu(LanguageMenu(self.session.settings, self.reopen, self))

        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Manual"), self.show_manual, QKeySequence("F1"))
        self._add(help_menu, self.tr("&Keyboard"), self.show_keys, QKeySequence("?"))
        self._add(help_menu, self.tr("Take the &tour"), self.start_tour)
        self._add(help_menu, self.tr("&Report a problem …"), self.report_problem)
        self._add(help_menu, self.tr("&About Smidgen"), self.show_about)

    def _add(self, menu: QMenu, text: str, act, *keys) -> QAction:
        action = QAction(text, menu)  # so that a menu that is filled anew lets go of it
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)
        return action

    def go(self, name: str) -> None:
        """Show a page and put the keyboard on its first control (the rail's buttons keep it where it is)."""
        if name in PAGES:
            self._choose_page(name, lambda: self._go(name))

    def _go(self, name: str) -> None:
        self.show_page(name)
        page = self.stack.currentWidget()
        if not page.isAncestorOf(self.focusWidget() or self):
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            page.focusNextChild()

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.session.recent():
            self._add(self.recent_menu, str(path).replace("&", "&&"), lambda path=path: self.session.open(path))
        self.recent_menu.setEnabled(True)
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("None yet")).setEnabled(False)

    def new_project(self) -> None:
        """Ask for a folder, a name and a language, and make the project."""
        from gui.widgets.new_project import NewProjectDialog

        dialog = NewProjectDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.made.connect(self.session.create)
        dialog.open()

    def open_project(self) -> None:
        """Ask for a project folder and open it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open a project folder"))
        if folder:
            self.session.open(folder)

    def _close_project(self) -> None:
        if self._pages_may_close() and self._work_may_stop(self._close_project):
            self.session.close()

    def choose_theme(self, choice: Choice) -> None:
        """Light, dark, or as the system has it; remembered."""
        self.session.settings.write("theme", choice)

    def _mark_theme(self) -> None:
        self._theme_actions[theme().choice].setChecked(True)

    def show_settings(self) -> None:
        """Show all settings."""
        from gui.widgets.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.language_chosen.connect(self._language_chosen)
        dialog.open()

    def _language_chosen(self) -> None:
        self._asking = ask_to_reopen(self.session.settings, self.reopen, QApplication.activeModalWidget() or self)

    def show_keys(self) -> None:
        """Show the keyboard map, with the keys of the page that is on."""
        from gui.widgets.keyboard_map import KeyboardMap

        page = self.stack.currentWidget()
        dialog = KeyboardMap(self, page if isinstance(page, Page) else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_manual(self) -> None:
        """Open the manual at the page that is on, beside the window."""
        from gui.widgets.help_window import HelpWindow

        if self.manual is None:
            self.manual = HelpWindow(self)
        self.manual.open_page(self.current)

    def start_tour(self) -> Tour:
        """The first two minutes, on the sample project; one that is under way begins again."""
        from gui.tour import Tour

        if self.tour is not None:
            self.tour.close()
        self.tour = Tour(self)
        self.tour.ended.connect(self._tour_ended)
        return self.tour

    def _tour_ended(self) -> None:
        self.tour = None

    def report_problem(self, error: SmidgenError | None = None) -> None:
        """Show what helps somebody to find out what is wrong, `error` first; nothing is sent."""
        from gui.widgets.problem_dialog import ProblemDialog

        dialog = ProblemDialog(self.session, error, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_about(self) -> None:
        """Show version and licences."""
        from gui.widgets.about import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def reopen(self) -> None:
        """Close, and come back in the language that the settings have now; the project opens again by itself."""
        if self._pages_may_close() and self._work_may_stop(self.reopen):
            self.reopens = self.close()

    # --- frame ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.message = label()
        self.model_label = label(self.tr("No model loaded"))
        status = QFrame()
        status.setObjectName("status")
        row = QHBoxLayout(status)
        row.setContentsMargins(16, 3, 16, 3)
        row.addWidget(self.message, 1)
        row.addWidget(self.model_label)
        theme().dress(status)

        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        right.addWidget(self.task_strip)
        right.addWidget(self.next_step)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(status)
        self.setCentralWidget(whole)

    def _restore(self, settings: QSettings) -> None:
        geometry = settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)

    def childEvent(self, event: QChildEvent) -> None:
        """A dialog or menu of the window is dressed before it is shown, whoever opens it; what a page opens wears the
        page's dress."""
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildPolished:
            child = event.child()
            if isinstance(child, QWidget) and (child.isWindow() or child.objectName() == "tour"):
                theme().dress(child)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Runs go on without the window; work of the window itself is cancelled and waited for."""
        if not self._pages_may_close() or not self._work_may_stop(self.close):
            event.ignore()
            return
        self._tasks_timer.stop()
        self.session.settings.setValue("geometry", self.saveGeometry())
        self.session.end()
        event.accept()
