"""Line icons from `resources/icons`, coloured for the theme in use."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from engine.paths import RESOURCES
from gui.theme import colours, theme
from gui.widgets.bidi import is_mirrored

FOLDER = RESOURCES / "icons"
GAP = 6
POINTING = ("back", "next", "skip", "undo", "redo", "corpus", "help")
"""Icons with a side, which are mirrored with the window. Play is not: a clip runs from left to right everywhere."""


def icon(name: str, colour: str = "", gap: int = 0) -> QIcon:
    """The icon `name`.svg in `colour` (by default the text's; the accent's where checked); of 24 pixels, and `gap`
    transparent ones left of it."""
    c = colours()
    return _icon(name, colour or c.text, c.disabled, colour or c.accent, is_mirrored(), gap)


def app_icon() -> QIcon:
    """Smidgen's own, in its own colours."""
    return QIcon(str(FOLDER / "smidgen.svg"))


def set_icon(button: QAbstractButton, name: str, role: str = "text") -> None:
    """Give `button` an icon that follows the theme; `role` is a field of `Colours`."""
    _Painter(button, name, role).paint()


class _Painter(QObject):
    """Lives and dies with its button, so that the theme never calls a button that is gone."""

    def __init__(self, button: QAbstractButton, name: str, role: str) -> None:
        for old in button.findChildren(_Painter, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.deleteLater()
        super().__init__(button)
        self._button, self._name, self._role = button, name, role
        theme().changed.connect(self.paint)

    def paint(self) -> None:
        colour = "" if self._role == "text" else getattr(colours(), self._role)
        # In a mirrored window Qt puts the text of a button with a style sheet right against its icon.
        gap = GAP if is_mirrored() and isinstance(self._button, QPushButton) and self._button.text() else 0
        size = self._button.iconSize()
        if gap and size.width() == size.height():
            self._button.setIconSize(QSize(size.width() * (24 + gap) // 24, size.height()))
        self._button.setIcon(icon(self._name, colour, gap))


def pixmap(name: str, size: int, colour: str, scale: float = 1, gap: int = 0) -> QPixmap:
    """The icon drawn `size` px wide in `colour`, right of a `gap`."""
    image = QImage(_shape(name, size, scale, gap, is_mirrored()))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    image.setDevicePixelRatio(scale)
    return QPixmap.fromImage(image)


@lru_cache(maxsize=256)
def _shape(name: str, size: int, scale: float, gap: int, mirrored: bool) -> QImage:
    """The icon in black: all of it has one colour, and to draw it takes five times as long as to colour it."""
    image = QImage(round((size + gap) * scale), round(size * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    side = gap * scale
    if name in POINTING and mirrored:
        painter.translate(image.width() + side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(str(FOLDER / f"{name}.svg")).render(painter, QRectF(side, 0, size * scale, size * scale))
    painter.end()
    return image


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, disabled: str, checked: str, mirrored: bool, gap: int) -> QIcon:
    """`mirrored` (by `pixmap`) only tells one from the other here."""
    made = QIcon()
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1  # of the finest screen
    for scale in (1, 2) if ratio > 1 else (1,):
        for mode, state, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, normal),
            (QIcon.Mode.Normal, QIcon.State.On, checked),
            (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
        ):
            made.addPixmap(pixmap(name, 24, colour, scale, gap), mode, state)
    return made
