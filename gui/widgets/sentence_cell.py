"""A sentence in a table: it runs its own way, so that what is cut off is cut off at its end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStyledItemDelegate

from gui.widgets.bidi import directed


class SentenceCell(QStyledItemDelegate):
    """The model's text stays as it is; only what is painted is marked."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return directed(super().displayText(value, locale))
