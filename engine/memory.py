"""Running out of memory, in all the ways that torch says so. torch is imported when asked."""

from __future__ import annotations

import contextlib
import ctypes
import gc


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


_SIGNS = ("can't allocate memory", "could not create a memory", "could not create a primitive", "std::bad_alloc")
