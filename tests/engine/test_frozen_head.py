"""The loss through a frozen head and its gradient are those of the plain cross-entropy."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from engine.training import frozen_head
from engine.training.frozen_head import ROWS_AT_ONCE, frozen_head_loss

WORDS, WIDTH = 3000, 32


def drawn(rows: int, sure: float = 3.0) -> tuple[Tensor, Tensor, Tensor]:
    """Hidden states, a head and targets; the larger `sure`, the fewer words are likely."""
    numbers = torch.Generator().manual_seed(rows)
    hidden = torch.randn(rows, WIDTH, generator=numbers) * sure
    head = torch.randn(WORDS, WIDTH, generator=numbers) / WIDTH**0.5
    likely = (hidden @ head.T).argmax(-1)  # an easy half, as where a model has begun to learn
    anything = torch.randint(WORDS, (rows,), generator=numbers)
    return hidden, head, torch.where(torch.arange(rows) % 2 == 0, likely, anything)


def ours(hidden: Tensor, head: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    leaf = hidden.clone().requires_grad_(True)
    loss = frozen_head_loss(leaf, head, targets)
    (gradient,) = torch.autograd.grad(loss * 0.5, leaf)
    return loss.detach(), gradient * 2


def plain(hidden: Tensor, head: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """In the head's number type, as transformers' own loss after autocast: logits in it, the loss in fp32."""
    leaf = hidden.clone().requires_grad_(True)
    logits = leaf.to(head.dtype) @ head.T
    loss = nn.functional.cross_entropy(logits.float(), targets, reduction="sum")
    (gradient,) = torch.autograd.grad(loss, leaf)
    return loss.detach(), gradient


@pytest.mark.parametrize("rows", [1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 2 * ROWS_AT_ONCE + 7])
def test_in_fp32_it_is_the_plain_cross_entropy(rows: int) -> None:
    given = drawn(rows)
    (loss, gradient), (expected, pull) = ours(*given), plain(*given)
    assert torch.allclose(loss, expected, rtol=1e-5)
    assert torch.allclose(gradient, pull, atol=1e-5)


@pytest.mark.parametrize("sure", [0.1, 3.0, 30.0], ids=["nothing is likely", "some words are", "one word is"])
@pytest.mark.parametrize("rows", [1, 50, ROWS_AT_ONCE + 1])
def test_in_bf16_the_loss_is_the_same_and_the_gradient_as_near_to_the_truth(rows: int, sure: float) -> None:
    hidden, head, targets = drawn(rows, sure)
    half = head.bfloat16()
    (loss, gradient), (expected, pull) = ours(hidden, half, targets), plain(hidden, half, targets)
    assert torch.allclose(loss, expected, rtol=1e-5, atol=1e-4 * rows)
    truth = plain(hidden, half.float(), targets)[1]
    ours_off, theirs_off = ((found - truth).norm() / truth.norm() for found in (gradient, pull))
    assert ours_off < max(1.5 * theirs_off, 0.01)


def test_with_all_words_it_is_as_near_in_bf16(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a GPU, where none are left out."""
    monkeypatch.setattr(frozen_head, "_likely_words", frozen_head._all_words)
    hidden, head, targets = drawn(50)
    half = head.bfloat16()
    (loss, gradient), (expected, pull) = ours(hidden, half, targets), plain(hidden, half, targets)
    assert torch.allclose(loss, expected, rtol=1e-5)
    truth = plain(hidden, half.float(), targets)[1]
    assert (gradient - truth).norm() < max(1.5 * (pull - truth).norm(), 0.01 * truth.norm())


def test_impossible_words_are_left_out_of_the_gradient_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a threshold that leaves words of some weight out, the loss stays and the gradient does not."""
    hidden, head, targets = drawn(40)
    half = head.bfloat16()
    loss, gradient = ours(hidden, half, targets)
    monkeypatch.setattr(frozen_head, "NEGLIGIBLE", 0.05)
    coarse, pull = ours(hidden, half, targets)
    assert torch.equal(coarse, loss)
    assert (pull - gradient).norm() > 0.01 * gradient.norm()
