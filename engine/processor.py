"""What this machine's processor multiplies quickly, and what was asked for. Light: no torch."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

Bf16Unit = Literal["AMX", "AVX512-BF16", ""]


def bf16_unit(tiles: bool = True) -> Bf16Unit:
    """What multiplies bf16 in hardware here, or "" where nothing does (and bf16 would be slower than fp32).

    `tiles` says whether AMX may be used at all; a kernel may keep it from programs.
    """
    flags = _flags()
    if tiles and "amx_bf16" in flags:
        return "AMX"
    return "AVX512-BF16" if "avx512_bf16" in flags else ""


def exact() -> bool:
    """Whether ``SMIDGEN_DTYPE=float32`` in the environment asks for fp32 throughout."""
    return os.environ.get("SMIDGEN_DTYPE", "") == "float32"


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _flags() -> set[str]:
    """The processor's flags as Linux lists them; none elsewhere."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("flags"):
                return set(line.split(":", 1)[1].split())
    except OSError:
        pass
    return set()
