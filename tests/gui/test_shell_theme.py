"""Both palettes can be read by everybody: WCAG 2.2 AA."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QListWidgetItem, QMenu, QWidget

from engine.errors import SmidgenError
from gui.pages.page import PAGES
from gui.theme import DARK, LIGHT, Colours, contrast, palette, theme
from gui.widgets.confirm import confirm

GROUNDS = ("window", "surface", "rail", "raised", "hover")


def test_contrast_is_as_wcag_defines_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("c", [LIGHT, DARK], ids=["light", "dark"])
def test_text_is_readable_on_every_ground(c: Colours):
    pairs = [(text, ground) for text in ("text", "muted") for ground in GROUNDS]
    pairs += [("accent", ground) for ground in ("window", "surface", "raised", "accent_soft")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("text", "accent_soft")]
    pairs += [(kind, f"{kind}_soft") for kind in ("good", "warn", "bad")]
    pairs += [(kind, ground) for kind in ("good", "warn", "bad") for ground in ("window", "surface", "raised")]
    pairs += [("text", f"{kind}_soft") for kind in ("good", "warn", "bad")]
    poor = {(a, b): contrast(getattr(c, a), getattr(c, b)) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in poor.items() if ratio < 4.5}


@pytest.mark.parametrize("c", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_focus_and_plots_can_be_seen(c: Colours):
    pairs = [(mark, ground) for mark in ("outline", "focus") for ground in GROUNDS[:4]]
    poor = {(a, b): contrast(getattr(c, a), getattr(c, b)) for a, b in pairs}
    poor |= {(line, c.surface): contrast(line, c.surface) for line in c.series}
    assert not {pair: ratio for pair, ratio in poor.items() if ratio < 3}


def test_choosing_dark_changes_the_application(window, qapp):
    before = qapp.palette().window().color().name()
    window.choose_theme("dark")
    assert qapp.palette().window().color().name() == DARK.window != before
    assert window.session.settings.value("theme") == "dark"
    window.choose_theme("light")
    assert qapp.palette().window().color().name() == LIGHT.window
    assert theme().choice == "light"


def test_disabled_text_differs_from_enabled():
    made = palette(LIGHT)
    assert made.color(made.ColorGroup.Disabled, made.ColorRole.Text) != made.color(made.ColorRole.Text)


@pytest.mark.parametrize(("choice", "c"), [("light", LIGHT), ("dark", DARK)])
def test_an_empty_box_in_a_list_can_be_seen(window, qtbot, choice: str, c: Colours):
    window.choose_theme(choice)
    boxes = QListWidget()
    qtbot.addWidget(boxes)
    theme().dress(boxes)
    item = QListWidgetItem("by itself", boxes)
    item.setCheckState(Qt.CheckState.Unchecked)
    boxes.resize(200, 60)
    boxes.show()
    image = boxes.grab().toImage()
    row = boxes.visualItemRect(item)
    edge = {image.pixelColor(x, row.center().y() + 1).name() for x in range(row.left() + 2, row.left() + 24)}
    assert max(contrast(colour, c.surface) for colour in edge) >= 3
    window.choose_theme("light")


@pytest.fixture
def full(window, qtbot):
    """The window with all pages made, light again afterwards."""
    for name in PAGES:
        window.show_page(name)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    yield window
    theme().choose("light")
    theme().scale(100)


def dress_of(widget: QWidget | None) -> str:
    """The style sheet that `widget` wears, or what it is in."""
    while widget is not None and not widget.styleSheet():
        widget = widget.parentWidget()
    return widget.styleSheet() if widget else ""


def undressed(sheet: str) -> list[QWidget]:
    """What lacks it, but for the menus of pyqtgraph, which nobody sees."""
    own = [w for w in QApplication.allWidgets() if isinstance(w, QAbstractButton | QLabel) and not _is_of_a_plot(w)]
    return [w for w in own if dress_of(w) != sheet]


def _is_of_a_plot(widget: QWidget) -> bool:
    while widget.parentWidget() is not None:
        widget = widget.parentWidget()
    return isinstance(widget, QMenu)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_all_that_the_window_shows_is_dressed(full, qtbot):
    opened = (
        full.show_settings, full.show_keys, full.show_manual, full.report_problem, full.show_about, full.new_project,
        lambda: full.show_error(SmidgenError("It broke.", "Mend it.")), lambda: confirm(full, "Sure?", "Yes", print),
        full.start_tour,
    )  # fmt: skip
    for show in opened:
        before = len(QApplication.topLevelWidgets())
        show()
        assert len(QApplication.topLevelWidgets()) > before or full.tour
    for menu in full.menuBar().actions():
        for action in menu.menu().actions():
            if action.menu():
                action.menu().popup(full.pos())
                assert dress_of(action.menu())
                action.menu().close()
    qtbot.waitUntil(lambda: not full.session.tasks.active(titled=False))
    assert not undressed(full.rail.styleSheet())


def test_another_look_comes_in_pieces_and_what_is_seen_as_one_picture(full, qtbot):
    full.show_page("corpus")
    seen: list[tuple[bool, bool, int]] = []
    beat = QTimer(interval=0)

    def look() -> None:
        left = undressed(theme()._sheet)
        seen.append((full.updatesEnabled(), any(w.isVisible() for w in left), len(left)))

    beat.timeout.connect(look)
    beat.start()
    for change in (lambda: full.choose_theme("dark"), lambda: full.session.settings.write("text_size", 150)):
        seen.clear()
        change()
        assert undressed(theme()._sheet)
        qtbot.waitUntil(lambda: not undressed(theme()._sheet))
        qtbot.waitUntil(full.updatesEnabled)
        assert len({left for _, _, left in seen}) > len(PAGES)  # with turns of the event loop between the pages
        assert any(painted and left for painted, _, left in seen)  # the hidden ones wait
        assert not any(painted and visible for painted, visible, _ in seen)
    beat.stop()


def test_a_page_that_is_shown_before_its_turn_is_dressed_already(full):
    full.show_page("project")
    full.choose_theme("dark")
    assert LIGHT.window in full.pages["train"].styleSheet()
    full.show_page("train")
    assert full.pages["train"].styleSheet() == theme()._sheet
    assert DARK.window in theme()._sheet


def test_a_change_of_mind_takes_the_place_of_the_change(full, qtbot):
    beats: list[int] = []
    full.choose_theme("dark")
    QTimer.singleShot(0, lambda: beats.append(1))
    qtbot.waitUntil(lambda: bool(beats))
    assert not full.updatesEnabled()
    full.choose_theme("light")
    qtbot.waitUntil(lambda: full.updatesEnabled() and not undressed(theme()._sheet))
    assert LIGHT.window in full.rail.styleSheet()
    assert full.pages["compare"].updatesEnabled()
