"""LoRA's quick way gives what peft's own layer gives: the product and every gradient."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from peft import LoraConfig, get_peft_model
from torch import Tensor, nn

from engine.models.quick_lora import QuickLora


class Two(nn.Module):
    """Two layers that read the same input, as query and key do, one with a bias."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(24, 32), nn.Linear(24, 32, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return torch.tanh(self.query(x)) * self.key(x)


def adapted(quick: bool, dropout: float = 0.0, dtype: torch.dtype = torch.float32) -> Any:
    torch.manual_seed(0)
    config = LoraConfig(r=4, lora_alpha=8, lora_dropout=dropout, target_modules=["query", "key"])
    if quick:
        config._register_custom_module({nn.Linear: QuickLora})
    model = get_peft_model(Two().to(dtype), config)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "lora_" in name:
                weight.data = weight.data.float().normal_(0, 0.3, generator=torch.Generator().manual_seed(len(name)))
    return model


def outcome(model: Any, half: bool = False) -> dict[str, Tensor]:
    x = torch.randn(3, 5, 24, generator=torch.Generator().manual_seed(1)).requires_grad_(True)
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        y = model(x)
    y.float().square().sum().backward()
    gradients = {name: p.grad for name, p in model.named_parameters() if p.requires_grad}
    assert len(gradients) == 4
    return {"product": y, "input": x.grad, **gradients}  # type: ignore[dict-item]


def test_the_quick_way_is_taken_and_gives_the_same() -> None:
    quick, plain = adapted(True), adapted(False)
    assert all(isinstance(quick.base_model.model.get_submodule(name), QuickLora) for name in ("query", "key"))
    expected = outcome(plain)
    for name, value in outcome(quick).items():
        assert torch.allclose(value, expected[name], rtol=1e-5, atol=1e-5), name


def test_in_bf16_it_is_as_near_to_the_truth_as_pefts_own() -> None:
    truth = outcome(adapted(False))
    quick, plain = outcome(adapted(True), half=True), outcome(adapted(False), half=True)
    for name, value in truth.items():
        assert quick[name].dtype == plain[name].dtype, name
        scale = value.abs().max()
        ours, theirs = ((found[name].float() - value).abs().max() / scale for found in (quick, plain))
        assert ours < max(2 * theirs, 0.02), name


def test_an_input_that_was_changed_in_place_is_converted_anew() -> None:
    model, x = adapted(True), torch.randn(4, 24, generator=torch.Generator().manual_seed(2))
    with torch.autocast("cpu", torch.bfloat16):  # in fp32 there is nothing to convert
        before = model(x)  # held: it keeps what was converted alive
        x.mul_(3)
        assert torch.equal(model(x), model(x.clone()))
    assert not torch.equal(before, model(x))


@pytest.mark.parametrize("how", ["dropout", "no gradient", "disabled", "merged"])
def test_whatever_is_not_simple_goes_pefts_own_way(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    model = adapted(True, dropout=0.5 if how == "dropout" else 0.0)
    monkeypatch.setattr("engine.models.quick_lora._Product.apply", lambda *_: pytest.fail("the quick way was taken"))
    x = torch.ones(2, 24)
    if how == "merged":
        model.merge_adapter()
    if how == "no gradient":
        with torch.no_grad():
            model(x)
    elif how == "disabled":
        with model.disable_adapter():
            model(x)
    else:
        model(x)
