"""The alignment as it ships: fp16, one file."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from engine.errors import SmidgenError
from engine.pocket.packages import sha256_of

MOST_BYTES = 40_000_000


def pack(work: Path, target: Path, closed_form: bool = False) -> str:
    """Write the trained alignment (or the closed-form one) of `work` to `target`, its SHA-256 beside it.

    Returns a sentence saying so.
    """
    source = work / ("closed-form.safetensors" if closed_form else "trained.safetensors")
    if not source.exists():
        raise SmidgenError(f"There is no {source.name} in {work}.", "Run the command that makes it first.")
    tensors = {
        name: value.to(torch.float16).contiguous()
        for name, value in sorted(load_file(source).items())
        if not name.startswith("head.")
    }
    if not all(torch.isfinite(value).all() for value in tensors.values()):
        raise SmidgenError(f"{source.name} has values that fp16 cannot hold.", "Train again with a lower rate.")
    target.parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors, target)
    size = target.stat().st_size
    if size > MOST_BYTES:
        raise SmidgenError(
            f"{target} has {size:,} bytes, more than the {MOST_BYTES:,} that may ship.", "Lower the rank."
        )
    noted = target.with_suffix(".sha256")
    noted.write_text(f"{sha256_of(target)}  {target.name}\n", encoding="utf-8")
    return f"Wrote {target}: {len(tensors)} tensors, {size:,} bytes."
