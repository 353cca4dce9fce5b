"""Both palettes can be read by everybody: WCAG 2.2 AA."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gui.theme import DARK, LIGHT, Colours, contrast, palette, theme

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
    item = QListWidgetItem("by itself", boxes)
    item.setCheckState(Qt.CheckState.Unchecked)
    boxes.resize(200, 60)
    boxes.show()
    image = boxes.grab().toImage()
    row = boxes.visualItemRect(item)
    edge = {image.pixelColor(x, row.center().y() + 1).name() for x in range(row.left() + 2, row.left() + 24)}
    assert max(contrast(colour, c.surface) for colour in edge) >= 3
    window.choose_theme("light")
