"""The voice detector in NumPy against the package's own network, and trimming that rests on it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.audio.files import MODEL_RATE, Samples, decode, resample
from engine.audio.trimming import MARGIN, energy_bounds, speech_bounds
from engine.audio.voice import WINDOW, _weights, voice

CLIPS = sorted((Path(__file__).parents[2] / "resources" / "sample" / "audio").rglob("*.ogg"))[::40]
NAMES = {
    "stft.forward_basis_buffer": "stft_conv.weight",
    "decoder.decoder.2.weight": "final_conv.weight",
    "decoder.decoder.2.bias": "final_conv.bias",
    **{f"decoder.rnn.{p}_{way}": f"lstm_cell.{p}_{way}" for p in ("weight", "bias") for way in ("ih", "hh")},
    **{f"encoder.{n}.reparam_conv.{p}": f"conv{n + 1}.{p}" for n in range(4) for p in ("weight", "bias")},
}
"""The weights by their names in the package's TorchScript file, which holds those of another release."""


def test_it_is_the_packages_network() -> None:
    package = importlib.util.find_spec("silero_vad")
    assert package is not None
    assert package.origin is not None
    network = torch.jit.load(Path(package.origin).parent / "data" / "silero_vad.jit")
    network._model.load_state_dict({name: torch.from_numpy(_weights()[ours]) for name, ours in NAMES.items()})
    assert len(CLIPS) >= 3
    for clip in CLIPS:
        samples = decode(clip)
        found = voice(samples)
        network.reset_states()
        whole = torch.from_numpy(np.pad(samples, (0, -len(samples) % WINDOW)))
        wanted = [network(window[None], MODEL_RATE).item() for window in whole.split(WINDOW)]
        np.testing.assert_allclose(found, wanted, atol=1e-4)
        assert 0.3 < np.mean(found > 0.5) < 1, "a voice, and some silence around it"


def test_nothing_and_less_than_a_window() -> None:
    assert voice(np.zeros(0, np.float32)).shape == (0,)
    assert voice(np.zeros(100, np.float32)).shape == (1,)
    assert voice(np.zeros(3 * WINDOW + 1, np.float32)).max() < 0.5


def test_a_long_recording_is_the_same_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = decode(CLIPS[0])
    whole = voice(samples)
    monkeypatch.setattr("engine.audio.voice._AT_ONCE", 7)
    np.testing.assert_allclose(voice(samples), whole, atol=1e-5)


def test_it_does_without_torch() -> None:
    code = """if True:
        import sys
        import numpy as np
        from engine.audio.trimming import speech_bounds
        speech_bounds(np.zeros(16000, np.float32), 16000)
        assert not {"torch", "silero_vad"} & set(sys.modules)
    """
    subprocess.run([sys.executable, "-c", code], check=True)


def disturbed(clip: Samples, rate: int) -> tuple[Samples, float, float]:
    """A clip between two bursts of noise as loud as itself, 0.8 s away; where it begins and ends, in seconds."""
    noise = np.random.default_rng(0)
    first, last = energy_bounds(clip, rate)
    speech = clip[round((first + MARGIN) * rate) : round((last - MARGIN) * rate)]
    loud = float(np.sqrt(np.mean(np.square(speech))))
    burst = noise.normal(0, loud, round(0.2 * rate)).astype(np.float32)
    pause = np.zeros(round(0.8 * rate), np.float32)
    sound = np.concatenate([pause, burst, pause, speech, pause, burst, pause])
    sound += noise.normal(0, loud / 100, len(sound)).astype(np.float32)
    return sound, 1.8, 1.8 + len(speech) / rate


@pytest.mark.parametrize("rate", [16_000, 44_100])
@pytest.mark.parametrize("clip", CLIPS, ids=lambda path: path.stem)
def test_noises_away_from_the_speech_are_left_out_and_nothing_of_the_speech_is(clip: Path, rate: int) -> None:
    sound, first, last = disturbed(resample(decode(clip), MODEL_RATE, rate), rate)
    start, end = speech_bounds(sound, rate)
    assert first - 0.75 < start <= first - MARGIN / 2
    assert last + MARGIN / 2 <= end < last + 0.75
    assert energy_bounds(sound, rate)[0] < 0.85, "energy alone takes the noise for speech: else this shows nothing"
