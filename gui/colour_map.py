"""Colours for levels, made from the theme: from the ground it lies on to the colour of text, by way of the accent.

Interpolated in OKLab (Ottosson 2020), in which equal steps look equal, and made even in lightness: more always looks
like more, in grey, in both themes and to every kind of eye.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from gui.theme import Colours

STEPS = 256

_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def level_colours(c: Colours) -> list[int]:
    """`STEPS` colours as 0xffRRGGBB, the lowest level first."""
    return _made(c.surface, c.accent, c.text)


@lru_cache(maxsize=8)
def _made(ground: str, middle: str, top: str) -> list[int]:
    stops = np.array([_oklab(colour) for colour in (ground, middle, top)])
    # where the accent lies between the two is where its lightness says
    place = (stops[1, 0] - stops[0, 0]) / (stops[2, 0] - stops[0, 0])
    steps = np.linspace(0, 1, STEPS)
    lab = np.stack([np.interp(steps, [0, place, 1], stops[:, axis]) for axis in range(3)], axis=1)
    lms = (lab @ np.linalg.inv(_TO_LAB).T) ** 3
    linear = np.clip(lms @ np.linalg.inv(_TO_LMS).T, 0, 1)
    rgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    red, green, blue = np.rint(255 * rgb).astype(int).T
    return [int(colour) for colour in 0xFF000000 | red << 16 | green << 8 | blue]


def _oklab(colour: str) -> np.ndarray:
    channels = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return np.asarray(_TO_LAB @ np.cbrt(_TO_LMS @ linear))
