"""Line icons from `resources/icons`, coloured for the theme in use."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from engine.paths import RESOURCES
from gui.theme import colours, theme

FOLDER = RESOURCES / "icons"


def icon(name: str, colour: str = "") -> QIcon:
    """The icon `name`.svg in `colour` (by default the text's; the accent's where checked)."""
    c = colours()
    return _icon(name, colour or c.text, c.disabled, colour or c.accent)


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
        self._button.setIcon(icon(self._name, colour))


def pixmap(name: str, size: int, colour: str, scale: float = 1) -> QPixmap:
    """The icon drawn `size` px wide in `colour`."""
    svg = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("#000000", colour)
    image = QPixmap(round(size * scale), round(size * scale))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, disabled: str, checked: str) -> QIcon:
    made = QIcon()
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1  # of the finest screen
    for scale in (1, 2) if ratio > 1 else (1,):
        for mode, state, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, normal),
            (QIcon.Mode.Normal, QIcon.State.On, checked),
            (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
        ):
            made.addPixmap(pixmap(name, 24, colour, scale), mode, state)
    return made
