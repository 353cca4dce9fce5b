#!/usr/bin/env python3
"""Smidgen's tasks. Needs nothing but Python 3.11 or newer.

    python3 tasks.py run      set everything up, then the app on the sample project (no display: the same headless)
    python3 tasks.py test     set everything up, then formatting, lint, types, import contracts and all tests
    python3 tasks.py setup    set everything up, and stop there

What follows `run` goes to the app or the demo, what follows `test` to pytest. A second time takes seconds.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

TORCH = "torch==2.13.0"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"

# What PortAudio, Qt's two platforms and the fonts of the world's scripts need; Debian's names.
PACKAGES = """
    python3-venv ca-certificates
    libportaudio2 libasound2 libasound2-plugins
    libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
    libwayland-client0 libwayland-cursor0 libwayland-egl1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1
    fonts-dejavu-core fonts-noto-core fonts-droid-fallback fonts-nanum
""".split()  # noqa: SIM905
TEST_PACKAGES = ["xvfb", "xauth", "pulseaudio", "pulseaudio-utils", "git"]


def main() -> int:
    """Run the task that the command line names; returns the exit status."""
    task, rest = (sys.argv[1:2] or ["help"])[0], sys.argv[2:]
    if sys.version_info < (3, 11):  # noqa: UP036 (whoever starts this may have another Python)
        print("Smidgen needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    if task not in ("run", "test", "setup"):
        print(__doc__)
        return 0 if task in ("help", "-h", "--help") else 2
    os.chdir(ROOT)
    # Standard output is the task's own (`run --json` prints one object there): setting up talks on standard error.
    try:
        setup(for_tests=task == "test")
    except subprocess.CalledProcessError as error:
        print(f"Setting up failed at: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    if task == "run":
        return run(rest)
    return test(rest) if task == "test" else 0


def run(rest: list[str]) -> int:
    """The app on the sample project where there is a display, else the whole loop headless."""
    display = (
        os.name == "nt" or sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    module = ["gui"] if display else ["engine", "demo"]
    command = [str(PYTHON), "-m", *module, *rest]
    if os.name != "nt":
        os.execv(command[0], command)  # one process: what ends this ends the app
    return subprocess.call(command)


def test(rest: list[str]) -> int:
    """Everything that must hold; the first failure does not hide the others."""
    bin_folder = PYTHON.parent
    checks = {
        "format": [bin_folder / "ruff", "format", "--check", "."],
        "lint": [bin_folder / "ruff", "check", "."],
        "types": [bin_folder / "mypy"],
        "import contracts": [bin_folder / "lint-imports"],
        "tests": [PYTHON, "-m", "pytest", *rest],
    }
    # No window pops up and no real display is needed: Qt draws into memory unless told otherwise.
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    results = {}
    for name, command in checks.items():
        say(f"--- {name}")
        started = time.monotonic()
        failed = subprocess.call(command, env=environment, stdin=subprocess.DEVNULL) != 0
        results[name] = f"{'FAILED' if failed else 'ok':<7}{time.monotonic() - started:5.0f} s"
    say("\n" + "\n".join(f"{name:<18}{result}" for name, result in results.items()))
    return int(any(result.startswith("FAILED") for result in results.values()))


# --- setting up -----------------------------------------------------------------------------------------------------


def setup(for_tests: bool) -> None:
    """System packages and the virtual environment, each only where something is missing."""
    install_packages(PACKAGES + (TEST_PACKAGES if for_tests else []))
    if not PYTHON.exists():
        say("Making .venv …")
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    stamp, wanted = VENV / "smidgen-setup", fingerprint(for_tests)
    if stamp.exists() and wanted in stamp.read_text().split():
        return
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    say("Installing Python packages: the first time this fetches about 1 GB …")
    subprocess.run([*pip, *torch_arguments()], check=True, stdout=sys.stderr)
    subprocess.run([*pip, "--editable", ".[dev]" if for_tests else "."], check=True, stdout=sys.stderr)
    stamp.write_text("\n".join([wanted, fingerprint(False)]))


def fingerprint(for_tests: bool) -> str:
    """Changes when what has to be installed changes."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), TORCH.encode(), str(for_tests).encode()]
    return hashlib.sha256(b"\n".join(parts)).hexdigest()


def torch_arguments() -> list[str]:
    """PyTorch without CUDA (200 MB in place of 3 GB) where there is no NVIDIA GPU and its index can be reached."""
    if sys.platform != "linux" or Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi"):
        return [TORCH]
    try:
        with urllib.request.urlopen(f"{TORCH_CPU_INDEX}/torch/", timeout=8):
            return [TORCH, "--extra-index-url", TORCH_CPU_INDEX]
    except (urllib.error.URLError, OSError):
        return [TORCH]


def install_packages(names: list[str]) -> None:
    """Install Debian packages that are missing, where we may; say what is missing where we may not."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return
    installed = installed_packages()
    missing = [name for name in names if name not in installed]
    if not missing:
        return
    if os.geteuid() == 0:
        as_root = []
    elif shutil.which("sudo") and (sys.stdin.isatty() or can_sudo()):
        as_root = ["sudo"]
    else:
        say(f"Missing, and not ours to install: {' '.join(missing)}\nAsk an administrator for: apt-get install them.")
        return
    say(f"Installing system packages: {' '.join(missing)}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    quiet = {"stdin": None if as_root and sys.stdin.isatty() else subprocess.DEVNULL, "stdout": sys.stderr}
    subprocess.run([*apt, "update"], check=False, **quiet)
    install = [*apt, "install", "--no-install-recommends"]
    if subprocess.run([*install, *missing], check=False, **quiet).returncode:
        # A release may lack or rename one of them: take the others one by one, and let what needs it say so.
        for name in missing:
            if subprocess.run([*install, name], check=False, **quiet).returncode:
                say(f"The package {name} could not be installed.")


def installed_packages() -> set[str]:
    """The Debian packages that are installed, and what they provide in place of others."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Status} ${Package} ${Provides}\n"],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (re.sub(r"\([^)]*\)|,", " ", line).split() for line in asked.stdout.splitlines())
    return {name for state, *names in lines if state == "installed" for name in names}


def can_sudo() -> bool:
    """Whether sudo works without asking."""
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def say(text: str) -> None:
    """To standard error, in order with what the commands print."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
