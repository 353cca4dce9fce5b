"""Locks on files that the system gives back when their process ends, however it ends."""

from __future__ import annotations

import os
import sys

_BEYOND = 1 << 30
"""On Windows others cannot read what is locked, so a byte behind whatever the file holds is."""


def try_lock(descriptor: int) -> bool:
    """Lock an open file for this descriptor alone, without waiting; False where another has it.

    Raises `OSError` where the disk cannot lock. The lock ends when the descriptor is closed. The branch for Windows
    has not been run.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _BEYOND, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
