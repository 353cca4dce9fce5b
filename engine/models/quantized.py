"""QLoRA (arXiv 2305.14314): the language model's matrices held in 4 bits, all else as it is. Needs bitsandbytes."""

from __future__ import annotations

import importlib.util
from typing import Any

from engine.errors import SmidgenError
from engine.models.device import Device
from engine.models.families import Family


def four_bit(family: Family, device: Device) -> Any:
    """The setting for `from_pretrained`: NF4 with doubly quantised scales; tower, projector and head are left out.

    Raises `SmidgenError` where there is no NVIDIA GPU, where bitsandbytes is not installed, or for a family whose
    experts are no modules that could be held so.
    """
    if device.name != "cuda":
        raise SmidgenError(
            f"QLoRA needs an NVIDIA GPU, and this run is on {device.name}.", "Use lora, or train where there is one."
        )
    if importlib.util.find_spec("bitsandbytes") is None:
        raise SmidgenError(
            "QLoRA needs the package bitsandbytes, which is not installed.", "Install it: pip install smidgen[qlora]."
        )
    if family.lora_parameters:
        raise SmidgenError(f"QLoRA cannot hold the experts of {family.name} in 4 bits.", "Use lora.")
    import torch
    from transformers import BitsAndBytesConfig

    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=getattr(torch, device.dtype),
        llm_int8_skip_modules=[path for path in (family.senses or family.tower, family.projector, "lm_head") if path],
    )
