"""What is freed is kept for what is wanted next, unless the environment says otherwise."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

FREED_AND_WANTED = """
import resource, sys
import torch
from engine import memory

if sys.argv[1] == "keep":
    memory.keep_freed()
blocks = lambda: [torch.ones(2_000_000) for _ in range(12)]  # 8 MB each, all of them there at once
for _ in range(3):
    blocks()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(5):
    blocks()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def fresh_pages(word: str, **environment: str) -> int:
    """Pages that a process had to be given anew, in freeing and wanting the same memory five times."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    done = subprocess.run(
        [sys.executable, "-c", FREED_AND_WANTED, word],
        env=inherited | environment, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be told")
def test_what_is_freed_is_kept() -> None:
    assert fresh_pages("keep") < fresh_pages("give back") / 10


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be told")
def test_numbers_in_the_environment_are_left_as_they_are() -> None:
    at_once = {"MALLOC_TRIM_THRESHOLD_": "65536", "MALLOC_MMAP_THRESHOLD_": "65536"}
    assert fresh_pages("keep", **at_once) > fresh_pages("give back", **at_once) / 2
