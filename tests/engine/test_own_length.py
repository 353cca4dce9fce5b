"""The tower on a clip's own length hears what the plain tower hears on its whole window."""

from __future__ import annotations

import pytest
import torch
from transformers.masking_utils import create_bidirectional_mask

from engine.models.device import Device
from engine.models.lalm import Lalm
from tests.tiny_model import make_tiny_model, tone

LENGTHS = [(0.3,), (1.01,), (2.5, 0.4, 3.337), (9.98, 0.1), (10.0,)]


@pytest.fixture(scope="module")
def lalm(tmp_path_factory: pytest.TempPathFactory) -> Lalm:
    return Lalm.load(make_tiny_model(tmp_path_factory.mktemp("model") / "tiny"), device=Device("cpu", "float32", 0))


@pytest.mark.parametrize("seconds", LENGTHS, ids=str)
def test_it_hears_the_same(lalm: Lalm, seconds: tuple[float, ...]) -> None:
    clips = [tone(length, 200 + 90 * i, seed=i) for i, length in enumerate(seconds)]
    tower, extractor = lalm.tower, lalm.processor.feature_extractor
    inputs = extractor(
        clips, sampling_rate=16_000, padding="max_length", return_attention_mask=True, return_tensors="pt"
    )
    mels = inputs["input_features"]
    positions, frames = tower._get_feat_extract_output_lengths(inputs["attention_mask"].sum(-1))
    width = (mels.shape[-1] - 2) // 2 + 1
    mask = create_bidirectional_mask(
        config=tower.config,
        inputs_embeds=mels.new_zeros(len(clips), width, 1),
        attention_mask=(torch.arange(width)[None] < positions[:, None]).long(),
    )
    with torch.no_grad():
        plain = tower(mels, attention_mask=mask).last_hidden_state
    for found, whole, count in zip(lalm.tower_features(clips), plain, frames.tolist(), strict=True):
        assert found.shape == (count, plain.shape[-1])
        assert torch.allclose(found, whole[:count], atol=1e-4)
