"""The control of each setting, made from what the table of `gui.settings` says of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from engine.audio import portaudio
from gui import translation
from gui.session import Session
from gui.settings import Setting, Settings, words
from gui.widgets.controls import padded

WIDTH = 260


def control(setting: Setting, session: Session) -> QWidget:
    """A control that shows the setting's value, stores what is chosen, and follows whoever else changes it."""
    settings = session.settings
    if setting.key == "microphone":
        return MicrophoneChoice(setting, session)
    if setting.key == "language":
        names = {"": QCoreApplication.translate("Settings", "As the system has it"), **translation.languages()}
        return Choice(setting, settings, list(names.items()))
    if setting.choices:
        return Choice(setting, settings, [(value, words(text)) for value, text in setting.choices])
    if setting.type is bool:
        return Switch(setting, settings)
    return Number(setting, settings)


class Choice(QComboBox):
    """One of several; `choices` are (value, text)."""

    def __init__(self, setting: Setting, settings: Settings, choices: list[tuple[object, str]]) -> None:
        super().__init__()
        self._setting, self._settings = setting, settings
        self.setAccessibleName(words(setting.label))
        self.setMinimumWidth(WIDTH)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        _leave_the_wheel(self)
        for value, text in choices:
            self.addItem(text, value)
        self._show(setting.key)
        settings.changed.connect(self._show)
        self.activated.connect(lambda _: settings.write(setting.key, self.currentData()))

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setCurrentIndex(max(0, self.findData(self._settings.read(key))))


class MicrophoneChoice(Choice):
    """The microphones are looked for in the background; one that was chosen and is not there stays in the list."""

    def __init__(self, setting: Setting, session: Session) -> None:
        super().__init__(setting, session.settings, [("", QCoreApplication.translate("Settings", "System default"))])
        session.tasks.run(portaudio.devices, on_done=self._fill, on_error=lambda _: self._fill([]), owner=self)

    def _fill(self, found: list) -> None:
        for device in found:
            if self.findData(device.name) < 0:
                self.addItem(device.name, device.name)
        chosen = self._settings.read(self._setting.key)
        if self.findData(chosen) < 0:
            self.addItem(self.tr("{0} (not there)").format(chosen), chosen)
        self._show(self._setting.key)


class Switch(QCheckBox):
    """On or off."""

    def __init__(self, setting: Setting, settings: Settings) -> None:
        super().__init__()
        self.setText(self.tr("On"))
        self.setAccessibleName(words(setting.label))
        self.setChecked(settings.read(setting.key))
        self.toggled.connect(lambda on: settings.write(setting.key, on))
        self._setting, self._settings = setting, settings
        settings.changed.connect(self._show)

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setChecked(self._settings.read(key))


class Number(QSpinBox):
    """A whole number between the setting's bounds."""

    def __init__(self, setting: Setting, settings: Settings) -> None:
        super().__init__()
        self._setting, self._settings = setting, settings
        self.setAccessibleName(words(setting.label))
        self.setMinimumWidth(WIDTH)
        self.setRange(setting.least, setting.most)
        self.setSuffix(setting.suffix)
        self.setSpecialValueText(words(setting.special))
        _leave_the_wheel(self)
        padded(self)
        self.setValue(settings.read(setting.key))
        self.valueChanged.connect(lambda value: settings.write(setting.key, value))
        settings.changed.connect(self._show)

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setValue(self._settings.read(key))


class _Wheel(QObject):
    """Who scrolls through the dialog must not change what happens to lie under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _leave_the_wheel(widget: QWidget) -> None:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Wheel(widget))
