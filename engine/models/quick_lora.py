"""LoRA on a frozen matrix as one step: the input is converted once, and only thin gradients are worked out.

What peft's own layer computes, in the number type that autocast would take; what is saved is the same. A step of the
pocket model spends a fifth of its time on copies between number types around the small matrices otherwise.
"""

from __future__ import annotations

import weakref
from typing import Any

import torch
from peft.tuners.lora import Linear
from torch import Tensor, nn


class QuickLora(Linear):
    """peft's LoRA layer for `nn.Linear`, with a quick way for what training takes by far the most often."""

    def forward(self, x: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        if args or kwargs or not self._is_simple():
            return super().forward(x, *args, **kwargs)
        (name,) = self.active_adapters
        base = self.get_base_layer()
        dtype = base.weight.dtype
        if torch.is_autocast_enabled(x.device.type):
            dtype = torch.get_autocast_dtype(x.device.type)
        down, up, scale = self.lora_A[name].weight, self.lora_B[name].weight, self.scaling[name]
        product: Tensor = _Product.apply(x, _Converted.of(x, dtype), base.weight, base.bias, down, up, scale)
        return product

    def _is_simple(self) -> bool:
        if not torch.is_grad_enabled() or self.disable_adapters or self.merged or len(self.active_adapters) != 1:
            return False
        (name,) = self.active_adapters
        if name not in self.lora_A or name in self.lora_variant or self.get_base_layer().weight.requires_grad:
            return False
        dropout = self.lora_dropout[name]
        keeps_all = isinstance(dropout, nn.Identity) or not self.training
        return keeps_all and self.lora_A[name].bias is None and self.lora_B[name].bias is None


class _Product(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        x: Tensor,
        converted: Tensor,
        weight: Tensor,
        bias: Tensor | None,
        down: Tensor,
        up: Tensor,
        scale: float,
    ) -> Tensor:
        dtype = converted.dtype
        with torch.autocast(x.device.type, enabled=False):
            rows = converted.reshape(-1, converted.shape[-1])
            weight, down, up = weight.to(dtype), down.to(dtype), up.to(dtype)
            whole = nn.functional.linear(rows, weight, None if bias is None else bias.to(dtype))
            thin = rows @ down.T
            whole.addmm_(thin, up.T, alpha=scale)
        ctx.save_for_backward(converted, weight, thin, down, up)
        ctx.scale, ctx.dtype = scale, x.dtype
        return whole.view(*x.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *outer: Tensor) -> Any:
        converted, weight, thin, down, up = ctx.saved_tensors
        rows = converted.reshape(-1, converted.shape[-1])
        with torch.autocast(rows.device.type, enabled=False):
            gradient = outer[0].reshape(-1, outer[0].shape[-1]).to(rows.dtype)
            narrow = (gradient @ up) * ctx.scale
            inward = None
            if ctx.needs_input_grad[0]:
                inward = (gradient @ weight).addmm_(narrow, down).view(converted.shape).to(ctx.dtype)
            return (
                inward, None, None, None,
                (narrow.T @ rows).float(), (gradient.T @ thin).mul_(ctx.scale).float(), None,
            )  # fmt: skip


class _Converted:
    """The last input in the number type of the product: query, key and value have the same one."""

    _source: weakref.ref[Tensor] | None = None
    _version = 0
    _result: weakref.ref[Tensor] | None = None

    @classmethod
    def of(cls, x: Tensor, dtype: torch.dtype) -> Tensor:
        """`x` in `dtype`, without a gradient of its own."""
        result = cls._result() if cls._result else None
        version: int = x._version
        known = cls._source is not None and cls._source() is x and cls._version == version
        if result is None or not known or result.dtype != dtype:
            result = x.detach().to(dtype)
            cls._source, cls._version, cls._result = weakref.ref(x), version, weakref.ref(result)
        return result
