"""Memory of this process: running out of it, in all the ways that torch says so, and what is kept of it. torch is
imported when asked."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os


def ran_out(error: BaseException) -> bool:
    """Whether an exception means that there was no memory left, on a GPU or a CPU."""
    import torch

    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    # torch's allocator for CPUs, and oneDNN, have no exception of their own
    return isinstance(error, RuntimeError) and any(sign in str(error) for sign in _SIGNS)


def give_back() -> None:
    """Return what is held but not used, so that a smaller attempt finds room."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    with contextlib.suppress(OSError, AttributeError):  # glibc's own; other systems give back by themselves
        ctypes.CDLL(None).malloc_trim(0)


def keep_freed() -> None:
    """Keep what is freed for what is wanted next, in place of returning it to the system at once.

    A training step frees and wants the same hundreds of MB again and again, and fresh pages have to be zeroed: a tenth
    of a step's time in a virtual machine. Numbers for glibc in the environment (``MALLOC_...``) are left as they are.
    """
    if any(name.startswith("MALLOC_") for name in os.environ):
        return
    with contextlib.suppress(OSError, AttributeError):  # glibc's own
        library = ctypes.CDLL(None)
        library.mallopt(_M_TRIM_THRESHOLD, -1)
        library.mallopt(_M_MMAP_THRESHOLD, _MOST_OF_THE_HEAP)


_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_MOST_OF_THE_HEAP = 32 << 20
"""The largest threshold that glibc takes on 64 bits (malloc.c, DEFAULT_MMAP_THRESHOLD_MAX)."""
_SIGNS = ("can't allocate memory", "could not create a memory", "could not create a primitive", "std::bad_alloc")
