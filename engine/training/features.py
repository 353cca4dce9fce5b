"""What the frozen audio tower makes of each clip: computed once, kept on disk, read in every epoch."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.audio.files import decode
from engine.errors import SmidgenError
from engine.models.lalm import Lalm
from engine.progress import Report, silent, tracked
from engine.training.samples import Sample
from engine.training.world import ALONE, World

_IN_MEMORY = 512 << 20
_AT_ONCE = 4


class Features:
    """The features (frames, width) of clips. `folder` is the cache; the clips are found from the `project` folder.

    The processes of `world` share the work.
    """

    def __init__(self, lalm: Lalm, folder: Path, project: Path, world: World = ALONE) -> None:
        self._world = world
        self._lalm = lalm
        self._folder = folder / _tower_hash(lalm)
        self._project = project
        self._memory: dict[str, Tensor] = {}
        self._bytes = 0

    def prepare(self, samples: Sequence[Sample], report: Report = silent) -> None:
        """Compute what is missing for the speech samples among `samples`.

        Raises `SmidgenError` naming a clip that is missing, unreadable, or longer than the model hears: before any
        is computed.
        """
        clips = {sample.clip: sample for sample in samples if sample.modality == "speech"}
        for sample in clips.values():
            self._lalm.check_clip(round(sample.seconds * self._lalm.family.rate), _name(sample))
        missing = [sample for clip, sample in clips.items() if not self._is_there(clip)]
        # all look before one writes: else they would disagree about what is missing
        self._world.wait()
        self._world.together(lambda: self._compute(missing[self._world.rank :: self._world.size], report))

    def _compute(self, missing: Sequence[Sample], report: Report) -> None:
        if not missing:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        groups = [missing[i : i + _AT_ONCE] for i in range(0, len(missing), _AT_ONCE)]
        for group in tracked(groups, "Listening to the recordings", report):
            heard = self._lalm.tower_features([self.audio(s) for s in group], [_name(s) for s in group])
            for sample, features in zip(group, heard, strict=True):
                path = self._path(sample.clip)
                partial = path.with_name(f".{path.name}.{os.getpid()}")
                save_file({"features": features.contiguous()}, partial)
                partial.replace(path)

    def audio(self, sample: Sample) -> np.ndarray:
        """The clip's samples as the model hears them."""
        path = self._project / sample.audio
        if not path.is_file():
            raise SmidgenError(f"The recording {sample.audio} is missing.", "Put it back, or delete it in the corpus.")
        return decode(path, self._lalm.family.rate, sample.trim_start, sample.trim_end)

    def frames(self, sample: Sample) -> int:
        """How many frames a prepared clip has; only the file's head is read."""
        with safe_open(self._path(sample.clip), "pt") as file:
            return int(file.get_slice("features").get_shape()[0])

    def get(self, sample: Sample) -> Tensor:
        """The features of a prepared clip."""
        found = self._memory.get(sample.clip)
        if found is None:
            found = load_file(self._path(sample.clip))["features"]
            if self._bytes < _IN_MEMORY:
                self._memory[sample.clip] = found
                self._bytes += found.nbytes
        return found

    def _path(self, clip: str) -> Path:
        return self._folder / f"{clip}.safetensors"

    def _is_there(self, clip: str) -> bool:
        try:
            with safe_open(self._path(clip), "pt") as file:
                return "features" in file.keys()  # noqa: SIM118 - it is no mapping
        except (OSError, SafetensorError):
            return False


def _name(sample: Sample) -> str:
    return f"The recording of “{sample.text}” ({sample.audio})" if sample.text else f"The recording {sample.audio}"


def _tower_hash(lalm: Lalm) -> str:
    digest = hashlib.sha256(str(lalm.compute_dtype).encode())
    for name, value in sorted(lalm.tower.state_dict().items()):
        digest.update(name.encode())
        digest.update(value.detach().float().cpu().numpy().tobytes())
    return digest.hexdigest()[:16]
