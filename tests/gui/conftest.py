"""The window under test: no screen, settings and data of its own, nothing left running after each test.

Qt's warnings fail a test by themselves (`qt_log_level_fail` in pyproject.toml).
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # whatever the system speaks: the tests read what the window says

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget

from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Utterance
from gui.app import build
from gui.main_window import MainWindow
from gui.session import Session


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, data folder and log of this test alone."""
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication, own_places: None) -> Iterator[None]:
    """Fails a test that leaves a thread or a running timer behind, or breaks the exception hook."""
    hook, threads = sys.excepthook, set(threading.enumerate())
    yield
    sys.excepthook = hook
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    deadline = time.monotonic() + 5
    while (left := [t for t in threading.enumerate() if t not in threads]) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"threads left running: {left}"
    timers = [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QTimer) and shiboken6.isValid(thing) and thing.isActive() and not thing.isSingleShot()
    ]
    assert not timers, f"timers left running: {timers}"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small Turkish project, open for writing; whoever uses it in a session leaves closing to that."""
    made = Project.create(tmp_path / "kitchen", "tr", "Mutfak")
    made.store.utterances.add_many(
        [
            Utterance("ışığı aç", "tr", Meaning.of("light_on", [Slot("device", "ışığı")]), "train"),
            Utterance("ışığı kapat", "tr", Meaning.of("light_off", [Slot("device", "ışığı")]), "train"),
            Utterance("yarın hava nasıl", "tr", Meaning.of("weather", [Slot("date", "yarın")]), "dev"),
            Utterance("أطفئ الضوء من فضلك", "ar", Meaning.of("light_off"), "test"),
            Utterance("Donaudampfschifffahrtsgesellschaftskapitänsmütze", "de", Meaning.of("hat"), "train"),
        ]
    )
    return made


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session without a window."""
    made = Session()
    yield made
    made.end()


@pytest.fixture
def window(qapp: QApplication, project: Project) -> Iterator[MainWindow]:
    """The window, shown, on `project`."""
    made = build()
    made.resize(1280, 800)
    made.show()
    made.session.use(project)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def check_accessible() -> Callable[[QWidget], None]:
    """Asserts that every control of a page that takes the keyboard can be named by a screen reader."""

    def check(page: QWidget) -> None:
        nameless = [widget for widget in page.findChildren(QWidget) if _is_control(widget) and not _name(widget)]
        assert not nameless, f"controls without an accessible name: {[_describe(w) for w in nameless]}"

    return check


def _is_control(widget: QWidget) -> bool:
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QLabel)
    composite = widget.focusProxy() is not None  # an editable combo box passes its focus on; its own name counts
    parts = widget.parent() is not None and widget.parent().metaObject().className() in (
        "QComboBox", "QSpinBox", "QDoubleSpinBox", "QComboBoxPrivateContainer", "QDateEdit",
    )  # fmt: skip
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not (inner or composite or parts)


def _name(widget: QWidget) -> str:
    own = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    if own:
        return own
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def _describe(widget: QWidget) -> str:
    return f"{widget.metaObject().className()} {widget.objectName()!r} in {widget.parent()}"
