"""What this is, whose work it stands on, and under which terms."""

from __future__ import annotations

import re
from importlib import metadata

import PySide6
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from engine import __version__
from engine.pocket.notice import GEMMA_NOTICE
from gui.icons import app_icon
from gui.widgets.controls import button, label

WITHOUT_INSTALL = (
    "accelerate gguf llguidance numpy peft platformdirs psutil pyqtgraph PySide6 PyYAML safetensors sounddevice "
    "soundfile soxr sqlite-utils torch transformers"
)


class AboutDialog(QDialog):
    """Version, notices and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Smidgen"))
        self.resize(600, 560)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        words = QVBoxLayout()
        words.addWidget(label(f"Smidgen {__version__}", "section"))
        words.addWidget(label(self.tr("A smidgen of speech is enough."), "muted"))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(words, 1)
        self.notices = QPlainTextEdit("\n\n".join((*self._notices(), *licences())))
        self.notices.setReadOnly(True)
        self.notices.setAccessibleName(self.tr("Licences"))
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"), self.accept, primary=True)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.notices, 1)
        column.addLayout(row)
        close.setFocus()

    def _notices(self) -> tuple[str, ...]:
        return (
            self.tr("Smidgen is free software under the Apache License 2.0."),
            GEMMA_NOTICE,
            self.tr("The window is made with Qt {0}, used under the GNU LGPL 3.").format(PySide6.__version__),
            self.tr("Smidgen stands on these packages, each under its own licence:"),
        )


def licences() -> list[str]:
    """One line: name, version and licence of each package that Smidgen asks for, as their own metadata say."""
    try:
        wanted = metadata.requires("smidgen") or []
    except metadata.PackageNotFoundError:  # started from a checkout that was never installed
        wanted = WITHOUT_INSTALL.split()
    lines = []
    for requirement in wanted:
        if "extra ==" in requirement:
            continue
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        try:
            lines.append(_line(metadata.metadata(name)))
        except metadata.PackageNotFoundError:
            lines.append(name)
    return ["\n".join(lines)]


def _line(meta: metadata.PackageMetadata) -> str:
    known = meta.json
    text = str(known.get("license_expression") or known.get("license") or "").strip()
    if not text or "\n" in text or len(text) > 80:
        classifiers = [str(c) for c in known.get("classifier", []) if str(c).startswith("License")]
        text = classifiers[0].split(" :: ")[-1] if classifiers else text.split("\n")[0]
    return f"{known['name']} {known['version']}: {text or '–'}"
