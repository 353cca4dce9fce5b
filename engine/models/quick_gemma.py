"""Gemma 3's attention and norms as one step of autograd each, for training on a CPU.

What the model's own layers compute: in attention, query and key normed and turned by their positions, and keys and
values that all heads share. torch's flash attention for CPUs takes several times as long to go back through as these
products do for sentences, and each of the small operations around it, and in a norm, keeps a tensor of its own.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from transformers.models.gemma3.modeling_gemma3 import Gemma3Attention, Gemma3RMSNorm

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


class QuickNorm(Gemma3RMSNorm):
    """The model's own norm, with a quick way where it does not learn."""

    def forward(self, x: Tensor) -> Tensor:
        if not torch.is_grad_enabled() or x.device.type != "cpu" or self.weight.requires_grad:
            whole: Tensor = super().forward(x)
            return whole
        normed: Tensor = _Normed.apply(x, self.weight, self.eps)
        return normed


_QUICK = {Gemma3Attention: QuickAttention, Gemma3RMSNorm: QuickNorm}


def quicken(language_model: nn.Module) -> None:
    """Let Gemma 3's layers in it take the quick ways; models of other families have none and stay as they are."""
    for module in language_model.modules():
        module.__class__ = _QUICK.get(type(module), type(module))


class _Normed(torch.autograd.Function):
    """`x` (…, width) over the root of its mean square, by the frozen `weight`, in the number type of `x`."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, eps: float) -> Tensor:
        scale, factor = _scale(x, eps), 1.0 + weight.float()
        ctx.save_for_backward(x, scale, factor)
        return (x * scale).mul_(factor).to(x.dtype)

    @staticmethod
    def backward(ctx: Any, *outer: Tensor) -> Any:
        x, scale, factor = ctx.saved_tensors
        return _norm_back(outer[0] * factor, x, scale), None, None


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
    scale = _scale(x, eps)
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
    return _norm_back(inner.mul_(1.0 + norm.float()), x.view(pull.shape), scale).view(x.shape)


def _scale(x: Tensor, eps: float) -> Tensor:
    """What norming multiplies `x` (…, width) with, (…, 1) in fp32."""
    size = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
    return size.square_().div_(x.shape[-1]).add_(eps).rsqrt_()


def _norm_back(pull: Tensor, x: Tensor, scale: Tensor) -> Tensor:
    """The gradient at `x` where ``x * scale`` is pulled by `pull` (fp32, written over)."""
    normed = x * scale
    return pull.sub_(normed.mul_((pull * normed).mean(-1, keepdim=True))).mul_(scale).to(x.dtype)
