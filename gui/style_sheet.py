"""The style sheet, made from a set of colours.

Widgets ask for a look by property: ``role`` (title, section, muted, number, prompt, state), ``primary``, ``danger``
and ``scale`` (large, talk) on buttons, ``kind`` (info, good, warn, bad) on notices and chips, ``card`` on frames.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.paths import RESOURCES
from gui.widgets.bidi import is_mirrored

if TYPE_CHECKING:
    from gui.theme import Colours

FOLDER = RESOURCES / "icons"
TARGET = 32
"""Least height in px of whatever is clicked."""


def style_sheet(c: Colours, percent: int = 100) -> str:
    """The style sheet of every part of the window, with text at `percent` of its size."""
    mode = "dark" if c.dark else "light"
    tick = (FOLDER / f"tick-{mode}.svg").as_posix()
    down, up = ((FOLDER / f"arrow-{way}-{mode}.svg").as_posix() for way in ("down", "up"))
    return f"""
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.outline}; padding: 4px; }}

QLabel[role="title"] {{ font-size: {20 * percent / 100:g}pt; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {12 * percent / 100:g}pt; font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="number"] {{ font-size: {20 * percent / 100:g}pt; font-weight: 600; }}
QLabel[role="prompt"] {{ font-size: {28 * percent / 100:g}pt; }}
QLabel[role="state"] {{ font-size: {13 * percent / 100:g}pt; font-weight: 600; }}

QPushButton, QToolButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit {{
    min-height: {TARGET - 4}px; border: 1px solid {c.outline}; border-radius: 6px; padding: 1px 10px;
    background: {c.raised}; color: {c.text}; selection-background-color: {c.accent};
    selection-color: {c.on_accent};
}}
QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {c.hover}; }}
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {{ background: {c.accent_soft}; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled, QDateEdit:disabled {{ color: {c.disabled}; border-color: {c.line}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus {{
    border: 2px solid {c.focus}; padding: 0px 9px;
}}
QPushButton[primary="true"] {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: 600;
}}
QPushButton[primary="true"]:hover {{ background: {c.accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[primary="true"]:disabled {{ background: {c.hover}; color: {c.disabled}; border-color: {c.line}; }}
QPushButton[danger="true"] {{ color: {c.bad}; border-color: {c.bad}; }}
QPushButton[scale="large"] {{ min-height: 44px; font-size: {12 * percent / 100:g}pt; }}
QPushButton[scale="talk"] {{ min-height: 68px; font-size: {13 * percent / 100:g}pt; }}
QToolButton[flat="true"], QPushButton[flat="true"] {{ border-color: transparent; background: transparent; }}
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover {{ background: {c.hover}; }}
QToolButton[flat="true"]:focus, QPushButton[flat="true"]:focus {{ border-color: {c.focus}; }}
QToolButton {{ min-width: {TARGET - 22}px; }}
QToolButton::menu-indicator {{ image: none; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
    subcontrol-origin: border; subcontrol-position: top right; width: 24px; border: none; background: transparent;
}}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    subcontrol-origin: border; subcontrol-position: bottom right; width: 24px; border: none; background: transparent;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{up}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.outline}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {TARGET}px; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QComboBox QLineEdit, QDateEdit QLineEdit {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QLineEdit QToolButton {{ border: none; padding: 0; min-height: 0; min-width: 0; background: transparent; }}

QCheckBox, QRadioButton {{ min-height: {TARGET}px; spacing: 8px; border: 2px solid transparent; border-radius: 6px;
    padding: 0 4px; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator {{
    width: 16px; height: 16px; border: 1px solid {c.outline}; border-radius: 4px; background: {c.raised};
}}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {c.accent}; background: {c.raised}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.line}; background: {c.hover}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.focus}; }}

QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTreeView, QTableView {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QPlainTextEdit, QTextEdit {{ border-color: {c.outline}; padding: 0 6px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 0 5px; }}
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QListView:focus, QTreeView:focus, QTableView:focus {{
    border: 2px solid {c.focus};
}}
QListView::item, QTreeView::item {{ min-height: {TARGET}px; padding: 0 4px; }}
QTableView::item {{ padding: 0 5px; }}
QTableView {{ gridline-color: {c.line}; alternate-background-color: {c.window}; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
    padding: 6px 8px; font-weight: 600;
}}
QHeaderView::section:vertical {{ border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}

QProgressBar {{
    border: none; border-radius: 4px; background: {c.hover}; min-height: 8px; max-height: 8px; text-align: center;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}

QSlider {{ min-height: {TARGET - 4}px; border: 2px solid transparent; border-radius: 6px; }}
QSlider:focus {{ border-color: {c.focus}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.outline}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
QSlider::handle:horizontal {{
    width: 20px; margin: -10px 0; border: 2px solid {c.accent}; border-radius: 12px; background: {c.raised};
}}
QSlider::handle:horizontal:hover {{ background: {c.accent_soft}; }}
QSlider::handle:horizontal:disabled {{ border-color: {c.line}; }}
QSlider::sub-page:horizontal:disabled {{ background: {c.outline}; }}

QGroupBox {{ border: 1px solid {c.line}; border-radius: 8px; margin-top: 12px; padding: 12px; font-weight: 600; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 12px; padding: 0 4px; }}
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 10px; }}

QFrame[kind="info"] {{ background: {c.accent_soft}; border: 1px solid {c.accent}; border-radius: 8px; }}
QFrame[kind="good"] {{ background: {c.good_soft}; border: 1px solid {c.good}; border-radius: 8px; }}
QFrame[kind="warn"] {{ background: {c.warn_soft}; border: 1px solid {c.warn}; border-radius: 8px; }}
QFrame[kind="bad"] {{ background: {c.bad_soft}; border: 1px solid {c.bad}; border-radius: 8px; }}
#tour:focus {{ border: 2px solid {c.focus}; }}
QLabel[chip="info"] {{ background: {c.accent_soft}; color: {c.accent}; border-radius: 9px; padding: 2px 10px; }}
QLabel[chip="good"] {{ background: {c.good_soft}; color: {c.good}; border-radius: 9px; padding: 2px 10px; }}
QLabel[chip="warn"] {{ background: {c.warn_soft}; color: {c.warn}; border-radius: 9px; padding: 2px 10px; }}
QLabel[chip="bad"] {{ background: {c.bad_soft}; color: {c.bad}; border-radius: 9px; padding: 2px 10px; }}

#rail {{ background: {c.rail}; border: none; border-right: 1px solid {c.line}; }}
#rail QToolButton {{
    border: 2px solid transparent; border-radius: 8px; background: transparent; color: {c.muted};
    padding: 4px; min-height: 52px;
}}
#rail QToolButton:hover {{ background: {c.hover}; color: {c.text}; }}
#rail QToolButton:checked {{ background: {c.accent_soft}; color: {c.accent}; font-weight: 600; }}
#rail QToolButton:focus {{ border-color: {c.focus}; padding: 4px; }}
#header {{ background: {c.surface}; border: none; border-bottom: 1px solid {c.line}; }}
#next-step {{ background: {c.accent_soft}; border: none; border-top: 1px solid {c.line}; }}
#status {{ background: {c.rail}; border: none; border-top: 1px solid {c.line}; }}
#status QLabel {{ color: {c.muted}; }}

QMenuBar {{ background: {c.window}; border: none; border-bottom: 1px solid {c.line}; }}
QMenuBar::item {{ padding: {(TARGET - 16) // 2}px 10px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QMenu {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.outline}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; min-height: {TARGET - 12}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QMenu::item:disabled {{ color: {c.disabled}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.outline}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {TARGET}px; }}
QScrollBar::handle:horizontal {{ min-width: {TARGET}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QTabBar::tab {{ min-height: {TARGET - 2}px; padding: 0 14px; color: {c.muted}; background: transparent;
    border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {c.accent}; border-bottom-color: {c.accent}; }}
QTabBar::tab:focus {{ color: {c.text}; border-bottom-color: {c.focus}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
QSplitter {{ padding-right: {int(is_mirrored())}px; }} /* a mirrored one is a pixel too wide */
QSplitter::handle {{ background: transparent; }}
"""
