"""Where an utterance begins and ends in sound that keeps coming, told by its energy.

The room's noise is learnt as it goes. Speech begins where the level stands out from it, and has ended after a pause.
Thresholds with hysteresis and a noise floor from the quietest of the last seconds go back to Rabiner and Sambur 1975
and to minimum statistics (Martin 2001). What rises and then stays level (a fan) is taken for the new noise; what is too
short to be a word (a click) is dropped.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from engine.audio.files import MODEL_RATE, Samples
from engine.audio.levels import frame_levels

WINDOW = 0.01
"""Seconds a frame."""
PREROLL = 0.3
"""Seconds kept from before the first sound: soft beginnings."""
PAUSE = 0.7
"""Seconds of silence after which an utterance has ended."""
POSTROLL = 0.3
"""Seconds kept of that silence."""
LONGEST = 20.0
"""Seconds; what has not ended by then is cut."""
SHORTEST = 0.15
"""Seconds that must stand out from the noise, all together: shorter than any word, longer than a click."""
BEGIN_DB, GO_ON_DB = 12.0, 7.0
"""How far above the noise sound has to be in order to begin an utterance, and to go on with it."""
QUIETEST_DB = -55.0
"""dBFS; nothing below begins an utterance, however quiet the room."""
BEGIN_WITHIN, BEGIN_FRAMES = 12, 7
"""Of so many frames in a row, so many must be loud enough to begin."""
LEARN_OVER = 3.0
"""Seconds from which the noise is learnt."""
LEARN_FIRST = 0.4
"""Seconds heard before anything can begin."""
STEADY_OVER, STEADY_DB = 2.0, 6.0
"""Sound whose level has kept within so many dB for so many seconds is noise: no voice is as even."""


class Endpointer:
    """Feed it mono float32 at 16 kHz in blocks of any length; it hands back whole utterances, in order."""

    def __init__(self) -> None:
        self.speaking = False
        """Whether an utterance is under way."""
        self.noise_db = QUIETEST_DB
        """How loud the room is now, dBFS."""
        self._width = round(WINDOW * MODEL_RATE)
        self._rest = np.zeros(0, np.float32)
        self._recent: deque[float] = deque(maxlen=round(LEARN_OVER / WINDOW))
        self._kept: list[Samples] = []
        """Frames: of the utterance under way, or the pre-roll of the next one."""
        self._active: list[bool] = []
        """Of each kept frame, whether it stands out from the noise."""
        self._levels: list[float] = []
        self._paused: Samples | None = None

    def feed(self, samples: Samples) -> list[Samples]:
        """Take in what came, and return the utterances that ended in it."""
        sound = np.concatenate([self._rest, samples])
        whole = len(sound) // self._width * self._width
        self._rest = sound[whole:].copy()
        found = []
        levels = frame_levels(sound[:whole], MODEL_RATE, WINDOW)
        for number, level in enumerate(levels):
            frame = sound[number * self._width : (number + 1) * self._width]
            if not self.speaking:
                self._wait(frame, float(level))
            elif (ended := self._go_on(frame, float(level))) is not None:
                found.append(ended)
        return found

    def paused(self) -> Samples | None:
        """The utterance that `feed` will hand back unless more is said, as soon as all that is kept of it has been
        heard: `PAUSE` - `POSTROLL` seconds earlier. Once a pause; else None."""
        paused, self._paused = self._paused, None
        return paused

    def finish(self) -> Samples | None:
        """Nobody will feed it any more: what was being said, if anything was."""
        return self._end() if self.speaking else None

    def _wait(self, frame: Samples, level: float) -> None:
        self._recent.append(level)
        self._keep(frame, level, BEGIN_DB)
        most = round(PREROLL / WINDOW) + BEGIN_WITHIN
        for kept in (self._kept, self._active, self._levels):
            del kept[:-most]
        self.noise_db = float(np.percentile(self._recent, 10))
        if len(self._recent) * WINDOW >= LEARN_FIRST and sum(self._active[-BEGIN_WITHIN:]) >= BEGIN_FRAMES:
            self.speaking = True
            # from here on it takes less to count as voice
            self._active = [self._is_voice(level, GO_ON_DB) for level in self._levels]

    def _go_on(self, frame: Samples, level: float) -> Samples | None:
        self._keep(frame, level, GO_ON_DB)
        steady = self._levels[-round(STEADY_OVER / WINDOW) :]
        if len(steady) == round(STEADY_OVER / WINDOW) and len(self._levels) % 10 == 0:
            low, high = np.percentile(steady, [5, 95])
            if high - low < STEADY_DB and all(self._active[-len(steady) :]):
                return self._end_in_noise(len(steady))
        if not any(self._active[-round(PAUSE / WINDOW) :]) or len(self._kept) * WINDOW >= LONGEST:
            return self._end()
        silent = round(POSTROLL / WINDOW)
        if any(self._active[-silent:]):
            self._paused = None  # more is said
        elif self._active[-silent - 1] and sum(self._active) * WINDOW >= SHORTEST:
            self._paused = np.concatenate(self._kept)
        return None

    def _end(self) -> Samples | None:
        """The utterance with a little of its silence, or None where it was too short to be one."""
        last = max((number for number, active in enumerate(self._active) if active), default=-1)
        voiced = sum(self._active)
        frames = self._kept[: last + 1 + round(POSTROLL / WINDOW)]
        self._recent.extend(self._levels[last + 1 :])
        self._forget()
        return np.concatenate(frames) if voiced * WINDOW >= SHORTEST and frames else None

    def _end_in_noise(self, steady: int) -> Samples | None:
        """What has become even is the room now; what was said before it may have been a word."""
        before = sum(self._active[:-steady]) * WINDOW
        frames = self._kept[:-steady]
        self._recent.clear()
        self._recent.extend(self._levels[-steady:])
        self._forget()
        return np.concatenate(frames) if before >= PAUSE else None

    def _forget(self) -> None:
        self.speaking = False
        self._kept, self._active, self._levels = [], [], []
        self._paused = None

    def _keep(self, frame: Samples, level: float, above: float) -> None:
        self._kept.append(frame)
        self._levels.append(level)
        self._active.append(self._is_voice(level, above))

    def _is_voice(self, level: float, above: float) -> bool:
        return level > max(self.noise_db + above, QUIETEST_DB)
