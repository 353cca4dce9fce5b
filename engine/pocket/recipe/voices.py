"""Who speaks: synthesizers of Debian, SVOX Pico (package ttspico) and Kokoro, one call for one clip; and what happens
to a clip on its way to the ear."""

from __future__ import annotations

import functools
import subprocess
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr

from engine.audio.conditions import telephone
from engine.pocket.recipe import kokoro

RATE = 16_000

HELD_OUT_VOICE = "flite:slt"
"""The synthetic voice that word error rates are reported on; never trained on."""

# Held out as well: the sample project's dev and test voices, and slt's other synthesis, so that "unseen" stays true.
HELD_OUT = {HELD_OUT_VOICE, "festival:cmu_us_slt_arctic_hts", "flite:awb", "festival:lp_diphone"}
HELD_OUT_NEURAL = ("kokoro:af_nova", "kokoro:am_eric", "kokoro:bf_lily", "kokoro:em_santa", "kokoro:if_sara")
"""Neural voices that are never trained on, so that there is natural synthetic speech to test on, too."""
HELD_OUT_VARIANTS = {"Alicia", "Mario", "Andrea", "f2", "m3", "m5", "linda", "f5"}

_VARIANTS = (
    "m1", "m2", "m4", "m6", "m7", "m8", "f1", "f3", "f4", "Alex", "Annie", "Denis", "Diogo", "Gene", "Hugo", "Jacky",
    "Lee", "Marco", "Michael", "Mike", "Nguyen", "Storm", "adam", "anika", "antonio", "belinda", "benjamin", "boris",
    "caleb", "david", "ed", "edward2", "gustave", "iven", "john", "kaukovalta", "klatt", "klatt3", "marcelo", "max",
    "michel", "miguel", "norbert", "pablo", "paul", "pedro", "quincy", "rob", "robert", "sandro", "shelby", "steph",
    "travis", "victor", "zac", "aunty", "grandma", "grandpa",
)  # fmt: skip
_ACCENTS = {
    "en": ("en-us", "en-gb", "en-gb-x-rp", "en-gb-scotland", "en-us-nyc", "en-gb-x-gbclan", "en-029"),
    "es": ("es", "es-419"), "fr": ("fr-fr", "fr-be", "fr-ch"),
}  # fmt: skip
_OTHERS = {
    # the rest sound closer to people than espeak-ng, so they speak more often
    "en": ("pico:en-US", "pico:en-US", "pico:en-GB", "pico:en-GB", "flite:rms", "flite:rms", "flite:kal16",
           "festival:ked_diphone"),
    "de": ("pico:de-DE",), "es": ("pico:es-ES",), "fr": ("pico:fr-FR",),
    "it": ("pico:it-IT", "pico:it-IT", "festival:pc_diphone"),
}  # fmt: skip
_SHARE_OF_OTHERS = {"en": 0.7}
_BATCH_SECONDS = 60


@dataclass(frozen=True)
class Spoken:
    """How one clip is spoken: voice (``engine:name``), speed, and pitch and length scaled together by `stretch`."""

    voice: str
    speed: float
    stretch: float


def draw(language: str, dice: np.random.Generator) -> Spoken:
    """A voice for `language`, never one that is held out."""
    others = _OTHERS.get(language, ())
    speed, stretch = float(dice.uniform(0.85, 1.15)), float(dice.uniform(0.82, 1.22))
    if others and dice.random() < _SHARE_OF_OTHERS.get(language, 0.5):
        voice = str(dice.choice(others))
        if voice.startswith("flite:rms") and dice.random() < 0.5:
            stretch = float(dice.uniform(0.75, 1.1))  # towards higher voices: played faster
    else:
        accent = str(dice.choice(_ACCENTS.get(language, (language,))))
        voice = f"espeak-ng:{accent}+{dice.choice(_VARIANTS)}"
        stretch = float(dice.uniform(0.9, 1.1))
    return Spoken(voice, speed, stretch)


def draw_neural(language: str, dice: np.random.Generator) -> Spoken:
    """One of Kokoro's voices that speak `language` and are not held out, or something between two of them."""
    voices = [name for name in kokoro.VOICES[language] if f"kokoro:{name}" not in HELD_OUT_NEURAL]
    voice = str(dice.choice(voices))
    alike = [name for name in voices if name[0] == voice[0] and name != voice]  # of the same accent
    if alike and dice.random() < 0.3:
        voice += f"+{dice.choice(alike)}"
    return Spoken(f"kokoro:{voice}", float(dice.uniform(0.85, 1.2)), float(dice.uniform(0.9, 1.12)))


def speak(text: str, how: Spoken) -> np.ndarray:
    """`text` as 16 kHz mono float32 in [-1, 1]. Raises `OSError` or `subprocess.SubprocessError` when that fails."""
    engine, _, voice = how.voice.partition(":")
    if engine in ("pico", "kokoro"):
        samples = (
            _speak_pico(voice, text, how.speed) if engine == "pico" else kokoro.speak(voice, text, how.speed, RATE)
        )
        return soxr.resample(samples, RATE / how.stretch, RATE) if how.stretch != 1 else samples
    with tempfile.TemporaryDirectory() as folder:
        wave = Path(folder) / "a.wav"
        if engine == "espeak-ng":
            command = ["espeak-ng", "-v", voice, "-s", str(round(165 * how.speed)), "-w", str(wave), "--", text]
        elif engine == "flite":
            command = ["flite", "-voice", voice, "--setf", f"duration_stretch={1 / how.speed:.3f}", "-t", text,
                       "-o", str(wave)]  # fmt: skip
        else:
            command = ["text2wave", "-eval", f"(voice_{voice})", "-eval",
                       f"(Parameter.set 'Duration_Stretch {1 / how.speed:.3f})", "-o", str(wave)]  # fmt: skip
        # Festival's Italian voices read Latin-1
        said = text.encode("latin-1" if voice == "pc_diphone" else "utf-8", "replace")
        subprocess.run(command, input=said, check=True, capture_output=True, timeout=_BATCH_SECONDS)
        samples, rate = soundfile.read(wave, dtype="float32")
    if len(samples) < rate / 10:
        raise OSError(f"{how.voice} said nothing")
    return soxr.resample(samples, rate / how.stretch, RATE) if how.stretch != 1 or rate != RATE else samples


_PICO = threading.Lock()  # its engine is one for the process


@functools.cache
def _pico(language: str) -> Any:
    import ttspico  # type: ignore[import-not-found,import-untyped,unused-ignore]  # only who makes a corpus needs it

    engine = ttspico.TtsEngine(language)
    engine.volume = 50  # at 100 it clips
    return engine


def _speak_pico(language: str, text: str, speed: float) -> np.ndarray:
    with _PICO:
        engine = _pico(language)
        engine.rate = round(100 * speed)
        said = engine.speak(text)
    samples = np.frombuffer(said or b"", np.int16).astype(np.float32) / 32768
    if len(samples) < RATE / 10:
        raise OSError(f"pico:{language} said nothing")
    return samples


def roughen(samples: np.ndarray, dice: np.random.Generator) -> np.ndarray:
    """A clip as it may arrive: room, noise, telephone, gain, a little silence around it; each drawn from `dice`."""
    samples = np.pad(samples, (int(dice.uniform(0, 0.3) * RATE), int(dice.uniform(0.05, 0.4) * RATE)))
    if dice.random() < 0.25:
        length = int(dice.uniform(0.05, 0.3) * RATE)
        room = dice.normal(size=length) * np.exp(-np.arange(length) / (length / 5)) * dice.uniform(0.02, 0.1)
        room[0] = 1
        samples = np.convolve(samples, room)[: len(samples)]
    if dice.random() < 0.45:
        noise = dice.normal(size=len(samples))
        if dice.random() < 0.6:  # nearer to rooms and streets than white noise is
            noise = np.convolve(noise, np.ones(8) / 8, "same")
        samples = samples + noise * _level(samples) / (_level(noise) * 10 ** (dice.uniform(8, 35) / 20))
    if dice.random() < 0.4:
        samples = telephone(samples, coded=dice.random() < 0.7)
    peak = np.abs(samples).max() or 1
    return (samples / peak * 10 ** (dice.uniform(-22, -0.5) / 20)).astype(np.float32)


def _level(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(samples**2)) + 1e-9)
