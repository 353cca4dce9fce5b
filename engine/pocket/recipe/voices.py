"""Who speaks: synthesizers of Debian, one call for one clip; and what happens to a clip on its way to the ear."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

RATE = 16_000

HELD_OUT_VOICE = "flite:slt"
"""The synthetic voice that word error rates are reported on; never trained on."""

# Held out as well: the sample project's dev and test voices, and slt's other synthesis, so that "unseen" stays true.
HELD_OUT = {HELD_OUT_VOICE, "festival:cmu_us_slt_arctic_hts", "flite:awb", "festival:lp_diphone"}
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
    # flite's and Festival's voices sound closer to people than espeak-ng's, so they speak more often
    "en": ("flite:rms", "flite:rms", "flite:rms", "flite:kal16", "flite:kal16", "festival:ked_diphone"),
    "it": ("festival:pc_diphone",),
}
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
    if others and dice.random() < (0.6 if language == "en" else 0.25):
        voice = str(dice.choice(others))
        if voice.startswith("flite:rms") and dice.random() < 0.5:
            stretch = float(dice.uniform(0.75, 1.1))  # towards higher voices: played faster
    else:
        accent = str(dice.choice(_ACCENTS.get(language, (language,))))
        voice = f"espeak-ng:{accent}+{dice.choice(_VARIANTS)}"
        stretch = float(dice.uniform(0.9, 1.1))
    return Spoken(voice, speed, stretch)


def speak(text: str, how: Spoken) -> np.ndarray:
    """`text` as 16 kHz mono float32 in [-1, 1]. Raises `OSError` or `subprocess.SubprocessError` when that fails."""
    engine, _, voice = how.voice.partition(":")
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
        samples = telephone(samples, dice)
    peak = np.abs(samples).max() or 1
    return (samples / peak * 10 ** (dice.uniform(-22, -0.5) / 20)).astype(np.float32)


def telephone(samples: np.ndarray, dice: np.random.Generator) -> np.ndarray:
    """Through a telephone: 8 kHz, and most of the time 8-bit mu-law."""
    narrow = soxr.resample(samples.astype(np.float32), RATE, 8000)
    if dice.random() < 0.7:
        peak = np.abs(narrow).max() or 1
        squeezed = np.sign(narrow) * np.log1p(255 * np.abs(narrow) / peak) / np.log(256)
        squeezed = np.round(squeezed * 127) / 127
        narrow = np.sign(squeezed) * (256 ** np.abs(squeezed) - 1) / 255 * peak
    wide = soxr.resample(narrow.astype(np.float32), 8000, RATE)
    return wide[: len(samples)]


def _level(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(samples**2)) + 1e-9)
