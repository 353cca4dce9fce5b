"""The keys of the Record page: what they do, and the words that say so in the keyboard map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.widgets.bidi import is_mirrored
from gui.widgets.controls import page_keys, press_focused

if TYPE_CHECKING:
    from gui.pages.record import RecordPage


def key_map() -> list[tuple[str, str]]:
    """Each key as it is shown, and what it does."""
    translate = QCoreApplication.translate
    return [
        (translate("RecordPage", "Space"), translate("RecordPage", "Start and end a take")),
        ("P", translate("RecordPage", "Play the take, or stop")),
        ("R", translate("RecordPage", "Redo: record it again in place of the last take")),
        (translate("RecordPage", "S, →"), translate("RecordPage", "Skip to the next prompt")),
        (translate("RecordPage", "B, ←"), translate("RecordPage", "Back to the prompt before")),
        ("M", translate("RecordPage", "Mark the prompt, or take the mark away")),
        ("A", translate("RecordPage", "Go on by itself after a good take, or not")),
        ("C", translate("RecordPage", "Reset the clip lamp")),
        ("N", translate("RecordPage", "New speaker")),
        ("L", translate("RecordPage", "Cut a long recording into pieces")),
        ("T, Ctrl+Z", translate("RecordPage", "Trim to the speech; undo the trimming")),
        ("G", translate("RecordPage", "Spectrogram")),
        ("Ctrl++, Ctrl+−, Ctrl+0", translate("RecordPage", "Zoom in, out, show all")),
        (
            translate("RecordPage", "← → on the waveform"),
            translate("RecordPage", "Trim (Shift: in larger steps); ↑ ↓ choose the other handle"),
        ),
        (
            translate("RecordPage", ", . on the waveform"),
            translate("RecordPage", "Move the cursor (Shift: further); Enter plays from there"),
        ),
        ("F5", translate("RecordPage", "Look for microphones again")),
        (translate("RecordPage", "Enter"), translate("RecordPage", "Press the button that has the focus")),
    ]


def connect(page: RecordPage) -> None:
    """Have the keys do it, wherever the focus is on the page."""
    onward, backward = ("Left", "Right") if is_mirrored() else ("Right", "Left")
    for keys, act in (
        (("Space",), page.record),
        (("P",), page.play),
        (("R",), page.redo),
        (("S", onward), page.skip),
        (("B", backward), page.back),
        (("M",), page.mark),
        (("A",), page.view.advance.toggle),
        (("C",), page.view.microphone.lamp.clear),
        (("N",), page.new_speaker),
        (("L",), page.split_long),
        (("F5",), page.view.microphone.look_again),
        (("G",), page.view.clip.toggle_spectrogram),
        (("T",), page.view.clip.trim_to_speech),
        (("Ctrl+Z",), page.undo_trim),
        (("Ctrl++", "Ctrl+="), page.view.waveform.zoom_in),
        (("Ctrl+-",), page.view.waveform.zoom_out),
        (("Ctrl+0",), page.view.waveform.zoom_whole),
        (("Return", "Enter"), press_focused),
    ):
        page_keys(page, keys, act)
