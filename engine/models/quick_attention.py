"""Gemma 3's attention as one step of autograd, for training on a CPU.

What the model's own layer computes: query and key normed and turned by their positions, then attention with keys and
values that all heads share. torch's flash attention for CPUs takes several times as long to go back through as these
products do for sentences, and each of the dozen small operations around it keeps a tensor as large as the query.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from transformers.models.gemma3.modeling_gemma3 import Gemma3Attention

LONGEST = 512
"""Tokens up to which scores are held whole, (batch, length * heads, length); torch's own way from there on."""


class QuickAttention(Gemma3Attention):
    """The model's own attention, with a quick way for what training takes by far the most often."""

    def forward(
        self,
        hidden_states: Tensor,
        position_embeddings: Any = None,
        attention_mask: Tensor | None = None,
        past_key_values: Any = None,
        **kwargs: Any,
    ) -> tuple[Tensor, Tensor | None]:
        if past_key_values is not None or not self._is_simple(hidden_states, attention_mask):
            whole: tuple[Tensor, Tensor | None] = super().forward(
                hidden_states, position_embeddings, attention_mask, past_key_values, **kwargs
            )
            return whole
        query, key, value = self.q_proj(hidden_states), self.k_proj(hidden_states), self.v_proj(hidden_states)
        cos, sin = (angle.float().unsqueeze(2) for angle in position_embeddings)
        mixed: Tensor = _Attended.apply(
            query, key, value, self.q_norm.weight, self.k_norm.weight, self.q_norm.eps, cos, sin, attention_mask,
            self.scaling,
        )  # fmt: skip
        return self.o_proj(mixed), None

    def _is_simple(self, hidden: Tensor, mask: Tensor | None) -> bool:
        if not torch.is_grad_enabled() or hidden.device.type != "cpu" or hidden.shape[1] > LONGEST:
            return False
        if self.q_norm.weight.requires_grad or self.k_norm.weight.requires_grad:
            return False
        if self.config.num_key_value_heads != 1 or self.attn_logit_softcapping is not None:
            return False
        if self.training and self.attention_dropout:
            return False
        if mask is None:  # transformers leaves it out where it would be causal and nothing else
            return self.is_causal and (self.sliding_window is None or hidden.shape[1] <= self.sliding_window)
        return mask.dtype == torch.bool and mask.shape == (len(hidden), 1, hidden.shape[1], hidden.shape[1])


def quicken(language_model: nn.Module) -> None:
    """Let Gemma 3's attentions in it take the quick way; models of other families have none and stay as they are."""
    for module in language_model.modules():
        if type(module) is Gemma3Attention:
            module.__class__ = QuickAttention


class _Attended(torch.autograd.Function):
    """`query` is (batch, length, heads * width), `key` and `value` (batch, length, width), `cos` and `sin` (batch or 1,
    length, 1, width), `mask` (batch, 1, length, length), true where a token is seen. No gradient for the norms."""

    @staticmethod
    def forward(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        query_norm: Tensor,
        key_norm: Tensor,
        eps: float,
        cos: Tensor,
        sin: Tensor,
        mask: Tensor | None,
        scale: float,
    ) -> Tensor:
        dtype, (batch, length, width) = query.dtype, key.shape
        with torch.autocast("cpu", enabled=False):
            turned, query_scale = _turn(query.view(batch, length, -1, width), query_norm, eps, cos, sin)
            keys, key_scale = _turn(key.view(batch, length, 1, width), key_norm, eps, cos, sin)
            turned, keys = turned.view(batch, -1, width), keys.view(batch, length, width)
            scores = torch.bmm(turned, keys.transpose(1, 2)).mul_(scale)  # fp32: the exponential takes rounding ill
            if mask is None:
                mask = torch.ones(length, length, dtype=torch.bool).tril_().view(1, 1, length, length)
            hidden = ~mask.transpose(1, 2)
            scores.view(batch, length, -1, length).masked_fill_(hidden, torch.finfo(torch.float32).min)
            shares = scores.softmax(-1).to(dtype)
            mixed = torch.bmm(shares, value)
        ctx.save_for_backward(
            query, key, value, turned.to(dtype), keys.to(dtype), shares, query_scale, key_scale, query_norm, key_norm,
            cos, sin,
        )  # fmt: skip
        ctx.scale = scale
        return mixed.view(batch, length, -1)

    @staticmethod
    def backward(ctx: Any, *outer: Tensor) -> Any:
        (query, key, value, turned, keys, shares, query_scale, key_scale, query_norm, key_norm, cos, sin) = (
            ctx.saved_tensors
        )
        dtype, (batch, length, width) = query.dtype, key.shape
        with torch.autocast("cpu", enabled=False):
            pull = outer[0].to(dtype).reshape(batch, -1, width)
            to_value = torch.bmm(shares.transpose(1, 2), pull)
            to_scores = torch.bmm(pull, value.transpose(1, 2)).float()
            likely = shares.float()
            to_scores.sub_((to_scores * likely).sum(-1, keepdim=True)).mul_(likely).mul_(ctx.scale)
            steep = to_scores.to(dtype)
            to_query = torch.bmm(steep, keys).view(batch, length, -1, width)
            to_key = torch.bmm(steep.transpose(1, 2), turned).view(batch, length, 1, width)
            to_query = _turn_back(to_query, query, query_scale, query_norm, cos, sin)
            to_key = _turn_back(to_key, key, key_scale, key_norm, cos, sin)
        return to_query, to_key, to_value, None, None, None, None, None, None, None


def _turn(x: Tensor, norm: Tensor, eps: float, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor]:
    """`x` (batch, length, heads, width) normed and turned by its positions, in fp32; and what norming divided it by,
    inverted."""
    half = x.shape[-1] // 2
    scale = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
    scale = scale.square_().div_(x.shape[-1]).add_(eps).rsqrt_()
    normed = (x * scale).mul_(1.0 + norm.float())
    turned = normed * cos
    turned[..., :half].addcmul_(normed[..., half:], sin[..., :half], value=-1)
    turned[..., half:].addcmul_(normed[..., :half], sin[..., half:])
    return turned, scale


def _turn_back(pull: Tensor, x: Tensor, scale: Tensor, norm: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """The gradient at `x` (batch, length, heads * width) of `_turn`, whose result is pulled by `pull`."""
    half = pull.shape[-1] // 2
    inner = pull * cos
    inner[..., :half].addcmul_(pull[..., half:], sin[..., half:])
    inner[..., half:].addcmul_(pull[..., :half], sin[..., :half], value=-1)
    inner.mul_(1.0 + norm.float())
    normed = x.view(pull.shape) * scale
    inner.sub_(normed.mul_((inner * normed).mean(-1, keepdim=True))).mul_(scale)
    return inner.to(x.dtype).view(x.shape)
