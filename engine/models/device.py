"""Which processor a model runs on, and in which number type. torch is imported when a device is chosen."""

from __future__ import annotations

import os
from dataclasses import dataclass

import psutil

from engine.errors import SmidgenError
from engine.processor import bf16_unit, exact

NAMES = ("auto", "cpu", "cuda", "mps")


@dataclass(frozen=True)
class Device:
    """A device as chosen: `name` for torch, `dtype` that matrices are multiplied in, memory in MB.

    `dtype` is ``bfloat16`` or ``float32``. bf16 runs as mixed precision: sums, norms and what is trained stay fp32.
    """

    name: str
    dtype: str
    total_memory: float
    label: str = ""

    def describe(self) -> str:
        """For people: "CPU (2 cores, AMX), 24 GB, bfloat16"."""
        return f"{self.label or self.name.upper()}, {self.total_memory / 1024:.0f} GB, {self.dtype}"

    def used_memory(self) -> float:
        """MB in use by this process: resident on a CPU, reserved by torch elsewhere."""
        if self.name == "cuda":
            import torch

            return float(torch.cuda.memory_reserved()) / 2**20
        return float(psutil.Process().memory_info().rss) / 2**20

    def free_memory(self) -> float:
        """MB that are still to be had on it."""
        if self.name == "cuda":
            import torch

            return float(torch.cuda.mem_get_info()[0]) / 2**20
        return float(psutil.virtual_memory().available) / 2**20


def choose(name: str = "auto") -> Device:
    """The device for `name` (auto, cpu, cuda, mps); raises `SmidgenError` when it is not there.

    `SMIDGEN_DTYPE=float32` in the environment has everything computed in fp32: slower, but the same to rounding on
    whatever machine and however many of them. Otherwise, on a CPU, bf16 is taken only where the processor multiplies
    it in hardware (AMX, or AVX512-BF16): elsewhere it is 10 to 50 times slower than fp32. `SMIDGEN_DEVICE` names the
    device that ``"auto"`` stands for; the window sets it.
    """
    import torch

    if name not in NAMES:
        raise SmidgenError(f"There is no device called {name}.", f"Choose one of {', '.join(NAMES)}.")
    cuda = torch.cuda.is_available()
    mps = torch.backends.mps.is_available()
    wished = os.environ.get("SMIDGEN_DEVICE", "auto") if name == "auto" else ""
    if wished in NAMES:
        name = wished
    if name == "auto":
        name = "cuda" if cuda else "mps" if mps else "cpu"
    if (name == "cuda" and not cuda) or (name == "mps" and not mps):
        raise SmidgenError(
            f"The device {name} was asked for, but torch finds none here.",
            "Choose another one in the settings." if wished else "Use --device auto or cpu.",
        )
    if name == "cuda":
        properties = torch.cuda.get_device_properties(torch.cuda.current_device())
        half = torch.cuda.is_bf16_supported(including_emulation=False) and not exact()
        dtype = "bfloat16" if half else "float32"
        return Device("cuda", dtype, properties.total_memory / 2**20, properties.name)
    total = psutil.virtual_memory().total / 2**20
    if name == "mps":
        return Device("mps", "float32", total, "Apple GPU")
    fast = "" if exact() else _bf16_unit()
    cores = torch.get_num_threads()
    label = f"CPU ({cores} core{'s' if cores > 1 else ''}{', ' + fast if fast else ''})"
    return Device("cpu", "bfloat16" if fast else "float32", total, label)


def _bf16_unit() -> str:
    """What multiplies bf16 in this CPU, where this torch can use it; else ""."""
    import torch

    return bf16_unit(torch.cpu._is_amx_tile_supported()) if torch.backends.mkldnn.is_available() else ""
