"""The cross-entropy of answers through a head that is not trained.

The gradient at the hidden states is worked out along with the loss, some rows at a time: no logits are kept. On a CPU
that multiplies in bf16, words that are all but impossible at every position of a piece are left out of the gradient
(not out of the loss), as Cut Cross-Entropy does (arXiv 2411.09009, section 4.3). A head of 262k words and the way back
through it are otherwise as much work as all layers of the pocket model.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

ROWS_AT_ONCE = 256
"""Answer positions whose logits are in memory together: 130 MB in bf16 with 262k words. Half as many where all words
count, as their softmax lies beside them: 270 MB, of which the estimate knows."""
NEGLIGIBLE = 1e-6
"""Of a word's share of a prediction. Rounding to bf16 does four times as much to the gradient as all of these words
together, with 1e-5 it does as much (tests/benchmarks/bench_step.py); the paper leaves out what is under 2**-12."""
_SOFTENED = 16
"""Rows whose softmax is worked out together: 16 MB in fp32 with 262k words."""


def frozen_head_loss(hidden: Tensor, weight: Tensor, targets: Tensor) -> Tensor:
    """The summed cross-entropy of `targets` (rows) after `hidden` (rows, width), fp32, through the frozen head `weight`
    (words, width), which has no bias."""
    loss: Tensor = _FrozenHeadLoss.apply(hidden.float(), weight, targets)
    return loss


class _FrozenHeadLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, hidden: Tensor, weight: Tensor, targets: Tensor) -> Tensor:
        total = hidden.new_zeros(())
        gradient = torch.empty_like(hidden)
        leaves_out = weight.device.type == "cpu" and weight.dtype == torch.bfloat16
        piece, most = (_likely_words, ROWS_AT_ONCE) if leaves_out else (_all_words, ROWS_AT_ONCE // 2)
        rows = -(-len(targets) // -(-len(targets) // most))  # as good as even: a short piece reads the whole head, too
        with torch.autocast(hidden.device.type, enabled=False):
            for start in range(0, len(targets), rows):
                one = slice(start, min(start + rows, len(targets)))
                logits = _room("logits", one.stop - start, weight, weight.dtype)
                torch.mm(hidden[one].to(weight.dtype), weight.T, out=logits)
                right = logits.gather(1, targets[one, None]).float()
                log_sum, pull = piece(logits, weight)
                total += (log_sum - right).sum()
                gradient[one] = pull - weight[targets[one]].float()
        ctx.save_for_backward(gradient)
        return total

    @staticmethod
    def backward(ctx: Any, *outer: Any) -> Any:
        (gradient,) = ctx.saved_tensors
        return gradient * outer[0], None, None


def _all_words(logits: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """The logarithms of the sums of the logits' exponentials (rows, 1), and the mean of the head's rows by softmax
    (rows, width), fp32 both. `logits` (rows, words) may be written over."""
    rows = logits.float()
    largest = rows.amax(-1, keepdim=True)
    powers = rows.sub_(largest).exp_()
    whole = powers.sum(-1, keepdim=True)
    # the softmax, its division put off to where there is less to divide
    return largest + whole.log(), torch.mm(powers.to(weight.dtype), weight).float() / whole


def _likely_words(logits: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """What `_all_words` gives, but for words that are negligible in all rows; the sums have all of them in."""
    sums, most = torch.empty(len(logits), 1), torch.zeros(len(weight))
    for start in range(0, len(logits), _SOFTENED):
        some = slice(start, min(start + _SOFTENED, len(logits)))
        rows = _room("rows", some.stop - start, weight, torch.float32).copy_(logits[some])
        shares = torch.softmax(rows, -1, out=_room("shares", len(rows), weight, torch.float32))
        sums[some] = rows.amax(-1, keepdim=True) - shares.amax(-1, keepdim=True).log()
        torch.maximum(most, shares.amax(0), out=most)
    words = (most > NEGLIGIBLE).nonzero().squeeze(1)
    likely = (logits[:, words] - sums).exp_().to(weight.dtype)
    return sums, torch.mm(likely, weight.index_select(0, words)).float()


_kept: dict[str, Tensor] = {}


def _room(name: str, rows: int, weight: Tensor, dtype: torch.dtype) -> Tensor:
    """Room for so many rows over all words. A CPU's is kept under `name`: fresh pages cost more than arithmetic."""
    words, device = len(weight), weight.device
    if device.type != "cpu":
        return torch.empty(rows, words, dtype=dtype, device=device)
    kept = _kept.get(name)
    if kept is None or len(kept) < rows or kept.shape[1] != words or kept.dtype != dtype:
        _kept.pop(name, None)  # before there is another
        kept = _kept[name] = torch.empty(rows, words, dtype=dtype)
    return kept[:rows]
