"""The settings: every key declared, each control true to its value, each change felt."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QPushButton

import gui
from engine import storage
from engine.errors import SmidgenError
from gui.motion import BusyBar, motion
from gui.settings import GROUPS, SETTINGS, Settings, is_declared
from gui.settings_effects import DEVICE, THREADS
from gui.theme import DARK, theme
from gui.widgets.settings_dialog import SettingsDialog
from gui.widgets.threshold_slider import ThresholdSlider

METHODS = {"value", "setValue", "remove", "contains", "read", "write"}
CODE = Path(gui.__file__).parent


@pytest.fixture(autouse=True)
def as_it_was(qapp):
    """Other tests share the application, and the environment."""
    before = {name: os.environ.get(name) for name in (THREADS, DEVICE)}
    yield
    theme().scale(100)
    motion().reduce(False)
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture
def dialog(window, qtbot) -> SettingsDialog:
    window.show_settings()
    made = window.findChild(SettingsDialog)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    return made


def used_keys(source: str) -> list[tuple[int, str | None]]:
    """Line and key of each use of the settings file in `source`; the key is None where it is made up as it goes."""
    tree = ast.parse(source)
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found: list[tuple[int, str | None]] = []
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS):
            continue
        owner = ast.unparse(node.func.value)
        if not owner.endswith("settings") or owner.endswith("store.settings") or not node.args:
            continue
        key = node.args[0]
        if isinstance(key, ast.Constant):
            found.append((node.lineno, key.value))
        else:
            found.append((node.lineno, constants.get(key.id) if isinstance(key, ast.Name) else None))
    return found


def test_every_key_is_declared_and_every_declared_key_is_used():
    used, undeclared = set(), []
    for path in CODE.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for line, key in used_keys(source):
            if key is None:
                # keys of projects, and keys that were taken from the table itself
                known = any(sign in source for sign in ("speaker/", "setting.key", "SETTINGS.items()"))
                known = known or path.name == "settings_effects.py"
                undeclared += [] if known else [f"{path.name}:{line}: a key that nobody can look up"]
            elif is_declared(key):
                used.add(key)
            else:
                undeclared.append(f"{path.name}:{line}: {key}")
    assert not undeclared
    applied = {"theme", "text_size", "reduced_motion", "device", "threads", "language"}  # gui.settings_effects, by name
    assert not set(SETTINGS) - used - applied


def test_the_search_for_keys_finds_one_that_nobody_declared():
    found = used_keys(
        'KEY = "one"\nself._session.settings.value(KEY)\nsettings.setValue("no-such-key", 1)\nrun.settings["x"]'
    )
    assert found == [(2, "one"), (3, "no-such-key")]
    assert not is_declared("no-such-key")


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_a_setting_is_what_its_declaration_says(setting, qapp):
    settings = Settings()
    assert settings.read(setting.key) == setting.default
    if setting.label:
        assert setting.group in GROUPS
        assert setting.explanation
    if setting.choices:
        assert setting.default in [value for value, _ in setting.choices]
    assert setting.type is object or isinstance(setting.default, setting.type | tuple)


@pytest.mark.parametrize(
    ("key", "stored", "read"),
    [
        ("threshold", "70", 70), ("threshold", "nonsense", 50), ("threshold", "400", 99), ("theme", "pink", "system"),
        ("text_size", "115", 115), ("auto-advance", "false", False), ("auto-advance", "perhaps", True),
        ("recent", "one", ["one"]), ("threads", "-3", 0),
    ],
)  # fmt: skip
def test_a_spoilt_file_gives_the_default(qapp, key, stored, read):
    settings = Settings()
    settings.setValue(key, stored)
    settings.sync()
    assert Settings().read(key) == read


def test_a_change_is_told_once_and_only_a_change(qapp, qtbot):
    settings = Settings()
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.write("threshold", 60)
    settings.write("threshold", 60)
    assert told == ["threshold"]
    with pytest.raises(KeyError):
        settings.write("no-such-key", 1)


def test_ctrl_comma_opens_the_dialog(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(SettingsDialog)
    assert found is not None
    assert found.isVisible()
    assert found.focusWidget() is found.search


def test_every_setting_that_people_see_has_a_row(dialog):
    assert set(dialog.rows) == {key for key, setting in SETTINGS.items() if setting.label} | {"models", "features"}
    for row in dialog.rows.values():
        assert row.control.isVisibleTo(dialog)


def test_the_search_goes_by_name_and_explanation_without_case_or_accents(dialog):
    def shown() -> set[str]:
        return {key for key, row in dialog.rows.items() if row.isVisibleTo(dialog)}

    dialog.search.setText("COLOUR")
    assert shown() == {"theme"}
    dialog.search.setText("confidence")  # only in the explanation
    assert shown() == {"threshold"}
    dialog.search.setText("nvidia")  # only among the choices
    assert shown() == {"device"}
    dialog.search.setText("espanol")
    assert shown() == {"language"}
    dialog.search.setText("disk")  # a heading
    assert shown() == {"models", "features"}
    dialog.search.setText("zzz")
    assert shown() == set()
    assert "zzz" in dialog.nothing.text()
    assert dialog.nothing.isVisibleTo(dialog)
    dialog.search.clear()
    assert len(shown()) == len(dialog.rows)


def test_enter_in_the_search_does_not_close_the_dialog(dialog):
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


def _take(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_colours_and_text_size_count_at_once(dialog, window, qapp, qtbot):
    _take(dialog.rows["theme"].control, "dark")
    assert theme().colours is DARK
    before = qapp.font().pointSizeF()
    title = window.pages["project"].heading
    high = title.sizeHint().height()
    _take(dialog.rows["text_size"].control, 130)
    assert qapp.font().pointSizeF() == pytest.approx(1.3 * before)
    qtbot.waitUntil(lambda: title.sizeHint().height() > 1.15 * high)
    assert window.session.settings.read("text_size") == 130


def test_the_menu_and_the_dialog_agree(dialog, window):
    window.choose_theme("dark")
    assert dialog.rows["theme"].control.currentData() == "dark"


def test_device_and_threads_reach_the_processes_of_the_engine(dialog):
    from gui.engine_command import engine_environment

    before = os.environ.get(THREADS)
    _take(dialog.rows["device"].control, "cpu")
    dialog.rows["threads"].control.setValue(1)
    environment = engine_environment()
    assert environment.value(DEVICE) == "cpu"
    assert environment.value(THREADS) == "1"
    dialog.rows["threads"].control.setValue(0)
    _take(dialog.rows["device"].control, "auto")
    assert os.environ.get(THREADS) == before
    assert DEVICE not in os.environ


def test_a_slider_elsewhere_follows(dialog, window, qtbot):
    slider = ThresholdSlider(window.session)
    qtbot.addWidget(slider)
    dialog.rows["threshold"].control.setValue(70)
    assert slider.value() == 0.7
    slider.slider.setValue(20)
    assert dialog.rows["threshold"].control.value() == 20


def test_back_to_the_defaults_asks_first(dialog, window):
    settings = window.session.settings
    settings.write("threshold", 80)
    settings.write("gemma_terms_shown", True)
    next(b for b in dialog.findChildren(QPushButton) if "defaults" in b.text()).click()
    box = dialog.findChild(QMessageBox)
    assert settings.read("threshold") == 80
    next(b for b in box.buttons() if b.text() == "Set it back").click()
    assert settings.read("threshold") == 50
    assert settings.read("gemma_terms_shown") is True, "what was only remembered stays"


def test_the_wheel_over_a_control_that_is_not_in_use_changes_nothing(dialog):
    box = dialog.rows["threads"].control
    before = box.value()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert box.value() == before


def test_with_reduced_motion_a_busy_bar_stands_still(dialog, window, qtbot):
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    bar.resize(300, 12)
    bar.show()
    qtbot.waitExposed(bar)

    def pictures() -> int:
        seen = set()
        for _ in range(12):
            qtbot.wait(40)
            image = QImage(bar.size(), QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)  # what a grab does not paint over is whatever the memory held
            bar.render(image)
            seen.add(bytes(image.constBits()))
        return len(seen)

    assert pictures() > 1, "it runs, at first"
    dialog.rows["reduced_motion"].control.setChecked(True)
    assert (motion().reduced, bar.unknown, bar.maximum()) == (True, True, 1)
    qtbot.waitUntil(lambda: pictures() == 1, timeout=20_000)  # what was under way is painted to its end
    bar.setRange(0, 10)
    assert (bar.maximum(), bar.unknown) == (10, False)
    bar.setRange(0, 0)
    dialog.rows["reduced_motion"].control.setChecked(False)
    assert bar.maximum() == 0


def test_the_cache_is_measured_and_emptied_after_asking(window, project, qtbot):
    folder = project.path / storage.FEATURES / "tower"
    folder.mkdir(parents=True)
    (folder / "clip.safetensors").write_bytes(b"x" * 3_000_000)
    window.show_settings()
    cache = window.findChild(SettingsDialog).rows["features"].control
    qtbot.waitUntil(lambda: "3" in cache.figures.text())
    cache.empty.click()
    assert folder.is_dir(), "it asks first"
    next(b for b in cache.findChild(QMessageBox).buttons() if b.text() == "Empty it").click()
    qtbot.waitUntil(lambda: cache.figures.text() == "Empty")
    assert not folder.exists()


def test_the_cache_of_a_run_that_goes_on_is_left_alone(project):
    import psutil

    from engine.training.run_folder import write_atomically

    run = project.runs / "one"
    run.mkdir(parents=True)
    (run / "config.json").write_text("{}")
    me = psutil.Process()
    write_atomically(run / "process.json", f'{{"pid": {me.pid}, "started": {me.create_time()}}}')
    kept = project.path / storage.FEATURES / "clip"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"x")
    with pytest.raises(SmidgenError, match="one is learning"):
        storage.empty_features(project)
    assert kept.is_file()
    (run / "process.json").unlink()
    assert storage.empty_features(project) == 1
    assert not kept.exists()


@pytest.mark.parametrize("percent", [value for value, _ in SETTINGS["text_size"].choices])
def test_the_dialog_fits_a_small_screen_at_every_text_size(dialog, percent, qtbot):
    _take(dialog.rows["text_size"].control, percent)
    qtbot.wait(20)
    assert dialog.minimumSizeHint().width() <= 1280
    assert dialog.minimumSizeHint().height() <= 800
    assert dialog.height() <= 800
