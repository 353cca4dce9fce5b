"""What was measured of a room, in words: figures, findings with their remedies, and when it was."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from engine.audio.room import Finding, Grade, RoomCheck


def grade_words(grade: Grade) -> str:
    """The verdict in a word."""
    translate = QCoreApplication.translate
    return {
        "good": translate("Room", "Good"),
        "fair": translate("Room", "Fair"),
        "poor": translate("Room", "Poor"),
    }[grade]


def sentence(finding: Finding, check: RoomCheck) -> str:
    """What is the matter, and what helps."""
    translate = QCoreApplication.translate
    ratio, peak = f"{check.snr_db:.0f}", f"{check.peak_db:.0f}"
    words = {
        "unheard": translate("Room", "No voice stands out: check that the microphone is on, and the one chosen here."),
        "noisy": translate(
            "Room",
            "The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and "
            "fridges, come closer to the microphone, or find another place.",
        ).format(ratio),
        "some_noise": translate(
            "Room", "There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most."
        ).format(ratio),
        "clipped": translate(
            "Room", "The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down."
        ).format(f"{check.clipped:,}"),
        "hot": translate(
            "Room", "The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder."
        ).format(peak),
        "quiet": translate(
            "Room", "Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up."
        ).format(peak),
        "hum": translate(
            "Room",
            "The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the "
            "cable of the microphone away from power cables.",
        ).format(check.hum_hz),
        "unsteady": translate(
            "Room", "Something passed during the silence ({0} dB above the rest): measure again if that was chance."
        ).format(f"{check.swing_db:.0f}"),
        "gated": translate(
            "Room",
            "The silence is digital silence: something removes noise. Switch off noise suppression in the settings of "
            "the system or the microphone: it takes soft sounds of speech with it.",
        ),
        "offset": translate(
            "Room", "The signal is off its zero line by {0} %: the input or its adapter may be faulty."
        ).format(f"{100 * abs(check.offset):.1f}"),
    }  # fmt: skip
    return words[finding]


def figures(check: RoomCheck, silence: bool = True) -> list[tuple[str, str]]:
    """What was measured, as name and value; without what takes a `silence` where there was none."""
    translate = QCoreApplication.translate
    level = translate("Room", "{0} dB")
    found = [
        (translate("Room", "Voice above noise"), level.format(f"{check.snr_db:.0f}")),
        (translate("Room", "Noise"), level.format(f"{check.noise_db:.0f}")),
        (translate("Room", "Voice"), level.format(f"{check.speech_db:.0f}")),
        (translate("Room", "Loudest moment"), level.format(f"{check.peak_db:.0f}")),
        (translate("Room", "Clipped samples"), f"{check.clipped:,}"),
    ]
    if silence:
        hum = translate("Room", "{0} Hz, {1} dB").format(check.hum_hz, f"{check.hum_db:.0f}")
        found.append((translate("Room", "Hum of the mains"), hum if check.hum_hz else translate("Room", "none found")))
    return found


def when(check: RoomCheck) -> str:
    """Day and time of a check where the reader is, and its microphone."""
    try:
        day = datetime.fromisoformat(check.measured_at).astimezone()
        told = QLocale().toString(day, QLocale.FormatType.ShortFormat)
    except ValueError:
        told = check.measured_at
    return " · ".join(part for part in (told, check.device) if part)
