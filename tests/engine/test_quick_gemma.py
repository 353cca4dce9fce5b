"""Gemma 3's attention and norms as one step give what its own layers give: hidden states and every gradient."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import Gemma3TextConfig, Gemma3TextModel

from engine.models.quick_gemma import LONGEST, quicken


def model(heads: int = 1, dropout: float = 0.0) -> Any:
    """Three layers, two of which look back six tokens only; norms are frozen, as where LoRA learns."""
    torch.manual_seed(0)
    config = Gemma3TextConfig(
        vocab_size=50, hidden_size=64, intermediate_size=96, num_hidden_layers=3, num_attention_heads=4,
        num_key_value_heads=heads, head_dim=32, query_pre_attn_scalar=32, sliding_window=6, attention_dropout=dropout,
        layer_types=["sliding_attention", "sliding_attention", "full_attention"],
    )  # fmt: skip
    made = Gemma3TextModel(config).train()
    for name, weight in made.named_parameters():
        if "norm" in name:
            weight.data.normal_(0, 0.3)
            weight.requires_grad_(False)
    return made


def quick(plain: Any) -> Any:
    made = copy.deepcopy(plain)
    quicken(made)
    return made


def outcome(model: Any, length: int, padded: bool, half: bool = False) -> dict[str, Tensor]:
    numbers = torch.Generator().manual_seed(1)
    x = torch.randn(3, length, 64, generator=numbers).requires_grad_(True)
    pull = torch.randn(3, length, 64, generator=numbers)
    mask = torch.ones(3, length, dtype=torch.long)
    if padded:
        mask[0, :2] = 0
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        hidden = model(inputs_embeds=x, attention_mask=mask, use_cache=False).last_hidden_state
    hidden = hidden * mask[..., None]
    (hidden * pull).sum().backward()
    gradients = {name: p.grad for name, p in model.named_parameters() if p.grad is not None}
    model.zero_grad()
    return {"hidden": hidden.detach(), "input": x.grad, **gradients}


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one entry for each attention that goes the quick way."""
    from engine.models import quick_gemma

    found: list[int] = []
    plain = quick_gemma._Attended.apply

    def noting(*given: Any) -> Any:
        found.append(1)
        return plain(*given)

    monkeypatch.setattr(quick_gemma._Attended, "apply", noting)
    return found


@pytest.mark.parametrize("padded", [False, True], ids=["even", "padded"])
@pytest.mark.parametrize("length", [5, 12], ids=["within the window", "beyond the window"])
def test_the_quick_way_is_taken_and_gives_the_same(length: int, padded: bool, taken: list[int]) -> None:
    plain = model()
    expected = outcome(plain, length, padded)
    assert len(expected) == 2 + 3 * 7
    found = outcome(quick(plain), length, padded)
    assert len(taken) == 3
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        assert torch.allclose(found[name], value, rtol=1e-4, atol=1e-5 * float(value.abs().max())), name


def test_in_bf16_it_is_as_near_to_the_truth_as_the_models_own(taken: list[int]) -> None:
    plain = model()
    truth = outcome(plain, 12, True)
    theirs, ours = outcome(plain, 12, True, half=True), outcome(quick(plain), 12, True, half=True)
    assert taken
    for name, value in truth.items():
        ours_off, theirs_off = ((found[name].float() - value).norm() / value.norm() for found in (ours, theirs))
        assert ours_off < max(1.5 * theirs_off, 0.01), name


@pytest.mark.parametrize("how", ["no gradient", "a cache", "norms that learn", "two heads", "dropout", "long"])
def test_whatever_is_not_simple_goes_the_models_own_way(how: str, taken: list[int]) -> None:
    plain = model(heads=2 if how == "two heads" else 1, dropout=0.5 if how == "dropout" else 0.0)
    if how == "norms that learn":
        plain.requires_grad_(True)
    length = LONGEST + 1 if how == "long" else 7
    x = torch.randn(1, length, 64, generator=torch.Generator().manual_seed(2))
    with torch.set_grad_enabled(how != "no gradient"):
        results = []
        for one in (plain, quick(plain)):
            torch.manual_seed(3)
            results.append(one(inputs_embeds=x, use_cache=how == "a cache").last_hidden_state)
    assert not taken
    if how in ("no gradient", "norms that learn"):
        assert torch.equal(*results), "the norms have a quick way only where they do not learn"
    assert torch.allclose(*results, atol=1e-5)


def test_a_model_of_another_family_stays_as_it_is() -> None:
    layers = torch.nn.Sequential(torch.nn.Linear(3, 3), torch.nn.MultiheadAttention(4, 2))
    kinds = [type(module) for module in layers.modules()]
    quicken(layers)
    assert [type(module) for module in layers.modules()] == kinds
