"""Models from a hub, only when somebody asks: safetensors and settings, never pickles, never code."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError
from engine.models.families import family_of, read_config
from engine.paths import data_folder
from engine.progress import Meter, Report, silent

WANTED = ("*.safetensors", "*.json", "*.jinja", "*.txt", "tokenizer.model")
UNWANTED = ("consolidated*", "*/*", "*.onnx*")
"""A second copy of the weights in another form, and what lies in folders (other forms again, or adapters)."""
_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


def is_id(name: str) -> bool:
    """Whether `name` has the form of a model's id on the hub: ORGANISATION/NAME."""
    return bool(_ID.fullmatch(name))


def folder_of(model: str) -> Path:
    """Where `download` puts a model."""
    return data_folder() / "models" / model.replace("/", "--")


def download(model: str, revision: str = "main", report: Report = silent) -> Path:
    """Fetch a model by its id; returns its folder. What was fetched before is kept, so a broken download goes on.

    config.json comes first: a model that is not supported is refused before its weights are fetched. Raises
    `SmidgenError` for that, for one without safetensors, and where hub or disk do not play along.
    """
    from huggingface_hub import HfApi
    from huggingface_hub.errors import HfHubHTTPError

    if not is_id(model):
        raise SmidgenError(f"{model} is no model's name on the hub.", "It has the form ORGANISATION/NAME.")
    folder = folder_of(model)
    endpoint = os.environ.get("HF_ENDPOINT")
    try:
        with _online():
            about = HfApi(endpoint=endpoint).model_info(model, revision=revision, files_metadata=True)
            sizes = {file.rfilename: int(file.size or 0) for file in about.siblings or []}
            wanted = {name: size for name, size in sizes.items() if _is_wanted(name)}
            _fetch(model, "config.json", about.sha, folder, endpoint)
            family_of(read_config(folder))
            if not any(name.endswith(".safetensors") for name in wanted):
                raise SmidgenError(
                    f"{model} has no safetensors; other weight files could run code on this computer.",
                    "Take another copy of this model, one with safetensors files.",
                )
            _check_room(model, folder, sum(wanted.values()))
            meter = Meter(f"Downloading {model}", sum(wanted.values()), report)
            done = 0
            for name, size in sorted(wanted.items(), key=lambda pair: pair[1]):
                _fetch(model, name, about.sha, folder, endpoint, meter, done)
                done += size
                meter.at(done)
    except (HfHubHTTPError, OSError, ValueError) as error:
        raise SmidgenError(
            f"{model} could not be downloaded ({type(error).__name__}).",
            "Ask for it again: what is there already is kept. Some models must first be agreed to on the hub's page.",
            repr(error),
        ) from error
    (folder / "download.json").write_text(json.dumps({"model": model, "revision": about.sha}) + "\n", encoding="utf-8")
    return folder


def _is_wanted(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in WANTED) and not any(fnmatch(name, bad) for bad in UNWANTED)


def _check_room(model: str, folder: Path, size: int) -> None:
    there = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    free = shutil.disk_usage(folder).free
    if size - there > free:
        raise SmidgenError(
            f"{model} takes {size / 1e9:.1f} GB, and {free / 1e9:.1f} GB of the disk are free.",
            "Free some first, or set SMIDGEN_DATA to a folder on a larger disk.",
        )


def _fetch(
    model: str, name: str, revision: Any, folder: Path, endpoint: str | None, meter: Meter | None = None, done: int = 0
) -> None:
    from huggingface_hub import hf_hub_download

    hf_hub_download(model, name, revision=revision, local_dir=folder, endpoint=endpoint, tqdm_class=_bar(meter, done))


def _bar(meter: Meter | None, done: int) -> Any:
    """A bar as huggingface_hub wants one: it draws nothing, and tells the meter."""
    from huggingface_hub.utils import tqdm  # type: ignore[attr-defined]

    class Told(tqdm):
        def __init__(self, *args: Any, **named: Any) -> None:
            super().__init__(*args, **{**named, "disable": True})
            self.so_far = int(named.get("initial") or 0)

        def update(self, n: float | None = 1) -> None:
            self.so_far += int(n or 0)
            if meter is not None:
                meter.at(done + self.so_far)

    return Told


@contextlib.contextmanager
def _online() -> Iterator[None]:
    """The one place where huggingface_hub may use the network: `engine.models` keeps it off everywhere else."""
    from huggingface_hub import constants

    before = constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_XET
    constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_XET = False, True
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_XET = before
