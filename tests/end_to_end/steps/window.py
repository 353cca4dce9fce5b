"""The window itself: projects, help, the tour, its looks, its settings, its languages, and leaving it."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMessageBox

from engine.project import Project
from gui import translation
from gui.app import begin, build
from gui.motion import motion
from gui.pages.page import PAGES
from gui.theme import theme
from gui.widgets.keyboard_map import KeyboardMap
from gui.widgets.language_menu import LanguageMenu
from gui.widgets.new_project import NewProjectDialog
from gui.widgets.problem_dialog import ProblemDialog
from gui.widgets.settings_dialog import SettingsDialog
from tests.end_to_end.steps.stage import Stage


def sample_and_help(stage: Stage) -> None:
    """Open the sample from the File menu, go down the rail, and ask for help on every page."""
    hands, window = stage.hands, stage.hands.window
    hands.menu("File", "Open the sample project")
    hands.until(lambda: window.session.overview is not None, "the sample project does not open", 60)
    for name in PAGES:
        hands.go(name)
        hands.key(Qt.Key.Key_F1)
        hands.check(window.manual is not None and window.manual.isVisible(), f"F1 opens no manual on {name}")
        assert window.manual is not None
        shown = window.manual.view.source().fileName()
        hands.check(shown == f"{name}.md", f"F1 on {name} opens {shown} of the manual")
        hands.key(Qt.Key.Key_Escape, into=window.manual)
        hands.check(not window.manual.isVisible(), "Escape does not close the manual")


def new_project(stage: Stage) -> None:
    """Ctrl+N, a name, a language, a folder."""
    make_project(stage, "Kitchen")


def make_project(stage: Stage, name: str) -> None:
    """A new project by keyboard and mouse, in a folder of its name."""
    hands = stage.hands
    hands.ctrl(Qt.Key.Key_N)
    dialog = hands.dialog(NewProjectDialog)
    hands.write(name, dialog.name)
    hands.write("en", dialog.language.lineEdit())
    hands.write(str(stage.folder / name.lower()), dialog.folder)
    hands.click(dialog.ok)
    hands.until(lambda: hands.window.session.project and stage.project.name == name, "the project is not made")


def open_again(stage: Stage, name: str) -> None:
    """One of the recent projects, from the File menu."""
    hands, folder = stage.hands, stage.folder / name.lower()
    hands.menu("File", "Open recent", str(folder))
    opened = hands.window.session
    hands.until(lambda: opened.project and stage.project.path == folder, f"{name} does not open again", 60)
    hands.settle()


def looks(stage: Stage) -> None:
    """Dark and light from the View menu; the keyboard map by ? on every page, with the keys of that page."""
    hands, window = stage.hands, stage.hands.window
    hands.menu("View", "Dark")
    hands.check(theme().colours.dark, "View, Dark leaves the window light")
    hands.menu("View", "Light")
    hands.check(not theme().colours.dark, "View, Light leaves the window dark")
    for name in PAGES:
        page = hands.go(name)
        hands.key(Qt.Key.Key_Question)
        keys = hands.dialog(KeyboardMap)
        shown = {label.text() for label in keys.words if label.isVisible()}
        keys_of_page = page.keys()
        missing = [what for _, what in keys_of_page if what not in shown]
        hands.check(not missing and "This map" in shown, f"on {name} the keyboard map does not say {missing}")
        hands.key(Qt.Key.Key_Escape, into=keys)
        hands.closed(keys, "Escape does not close the keyboard map")
    hands.check(window.isEnabled(), "the window is not usable after the keyboard map")


def settings(stage: Stage) -> None:
    """Ctrl+,, a search, larger text with the arrows and back, and nothing that moves by itself."""
    hands, window = stage.hands, stage.hands.window
    hands.ctrl(Qt.Key.Key_Comma)
    dialog = hands.dialog(SettingsDialog)
    all_of_them = len(dialog.rows)
    QTest.keyClicks(dialog.search, "text size")
    shown = [key for key, row in dialog.rows.items() if row.isVisible()]
    hands.check(shown == ["text_size"], f"the search among {all_of_them} settings for “text size” finds {shown}")
    before = window.font().pointSizeF()
    box = dialog.rows["text_size"].findChild(QComboBox)
    hands.choose(box, 130)
    hands.until(lambda: window.font().pointSizeF() > before, "larger text does not make the text larger")
    hands.check(window.session.settings.read("text_size") == 130, "larger text is not kept in the settings")
    hands.choose(box, 100)
    hands.write("nothing moves", dialog.search)  # a word of its explanation
    hands.until(dialog.rows["reduced_motion"].isVisible, "a setting is not found by a word of its explanation", 5)
    still = dialog.rows["reduced_motion"].findChild(QCheckBox)
    for reduced in (True, False):
        hands.click(still)
        hands.check(motion().reduced == reduced, f"the box for reduced motion leaves it {not reduced}")
    hands.key(Qt.Key.Key_Escape, into=dialog)


def problem(stage: Stage) -> None:
    """A report of a problem: what is needed is in it, the log without its sentences and names; it is read and saved."""
    hands = stage.hands
    logging.getLogger("drive").warning("ada said: play me a song")
    hands.menu("Help", "Report a problem …")
    dialog = hands.dialog(ProblemDialog)
    hands.until(lambda: "Smidgen" in dialog.text.toPlainText(), "the report of a problem is not gathered")
    text = dialog.text.toPlainText()
    needed = ("PySide6", "Python", "torch", "sentences", "smidgen.log", "WARNING drive")
    missing = [word for word in needed if word not in text]
    hands.check(not missing, f"the report of a problem lacks {', '.join(missing)}")
    given_away = [one.text for one in stage.utterances() if one.text and one.text in text]
    given_away += [word for word in ("ada said", stage.project.name, str(stage.project.path)) if word in text]
    hands.check(not given_away, f"the report of a problem gives away {given_away}")
    file = stage.folder / "report.txt"
    hands.answer_file_dialog(file)
    hands.click(dialog.save)
    hands.until(lambda: "Nothing was sent." in dialog.notice.text.text(), "it is not said that the report is saved")
    hands.check(file.read_text(encoding="utf-8").strip() == text.strip(), "what is saved is not what was read")
    hands.key(Qt.Key.Key_Escape, into=dialog)


def languages(stage: Stage) -> None:
    """Every language from the View menu: the window opens again in it, with the project; Arabic mirrored."""
    hands, project, count = stage.hands, stage.project.path, len(stage.utterances())
    english = {name: button.text() for name, button in hands.window.rail.buttons.items()}
    said = {tuple(english.values())}
    for code in [one for one in translation.languages() if one != "en"] + ["en"]:
        direction = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        _choose_language(stage, translation.languages()[code])
        hands.check(translation.current() == code, f"the window does not speak {code}")
        hands.check(QApplication.layoutDirection() == direction, f"in {code} the window runs the other way")
        opened = hands.window.session
        hands.until(lambda opened=opened: opened.project is not None, "the project does not open again", 60)
        hands.check(stage.project.path == project, "another project is open than before")
        page = hands.go("corpus")
        hands.until(lambda page=page: page.table_model.rowCount() == count, "the corpus is not shown again")
        mirrored = page.schema_panel.x() < page.left.x()
        hands.check(mirrored == (code == "ar"), f"in {code} the schema stands on the other side of the table")
        shown = {name: button.text() for name, button in hands.window.rail.buttons.items()}
        hands.check((shown == english) == (code == "en"), f"in {code} the rail says {', '.join(shown.values())}")
        said.add(tuple(shown.values()))
    hands.check(len(said) == len(translation.languages()), "two languages say the same on the rail")


def _choose_language(stage: Stage, language: str) -> None:
    """Through the menu, wherever it is called how; and now."""
    hands, old = stage.hands, stage.hands.window
    view, menu = next(
        (bar, action)
        for bar in old.menuBar().actions()
        for action in bar.menu().actions()
        if isinstance(action.menu(), LanguageMenu)
    )
    hands.menu(view.text().replace("&", ""), menu.text().replace("&", ""), language)
    hands.click(hands.dialog(QMessageBox).defaultButton())
    hands.until(lambda: old.reopens and not old.isVisible(), "the window does not close to open again")
    window = build()  # as `gui.app.main` does
    hands.take(window)
    old.deleteLater()
    window.resize(1280, 800)
    window.show()
    begin(window, None)


def leave(stage: Stage) -> None:
    """Ctrl+Q; everything is there when the project is opened again."""
    hands, path = stage.hands, stage.project.path
    recordings = stage.project.store.recordings.count()
    hands.ctrl(Qt.Key.Key_Q)
    hands.until(lambda: not hands.window.isVisible(), "Ctrl+Q does not close the window")
    with Project.open(path) as again:
        hands.check(again.store.utterances.count() >= 10, "sentences are missing after closing")
        hands.check(again.store.recordings.count() == recordings, "recordings are missing after closing")
