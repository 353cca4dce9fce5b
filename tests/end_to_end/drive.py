"""Drives the real window through the main steps of every page with keyboard and mouse, and takes the manual's pictures.

    python -m tests.end_to_end.drive                       the steps; exit status 1, and which one, if one fails
    python -m tests.end_to_end.drive --pictures docs/manual/pictures [--of PROJECT]

On a display of its own (Xvfb) where that is installed, else on Qt's offscreen platform. Everything happens in a scratch
folder: settings, data and projects of whoever starts it are not touched. The pictures show a copy of PROJECT (best one
with a run of the pocket model, as `smidgen demo` makes it), else the sample project.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from tests.virtual_microphone import TOOLS, VirtualMicrophone

ROOT = Path(__file__).resolve().parents[2]


def main(argv: Sequence[str] | None = None) -> int:
    """Drive; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.end_to_end.drive", description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="take the manual's pictures into this folder")
    parser.add_argument("--of", type=Path, metavar="PROJECT", help="the project that the pictures show")
    parser.add_argument("--offscreen", action="store_true", help="without Xvfb, even where it is installed")
    parser.add_argument("--only-pictures", action="store_true", help="leave out the steps")
    parser.add_argument(
        "--patience", type=float, default=1.0, metavar="FACTOR", help="wait so much longer, on a machine that is busy"
    )
    arguments = parser.parse_args(argv)
    faulthandler.enable()  # a crash of Qt or of the sound server's library says where
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="smidgen-drive-")))
        own_places(scratch)
        say(f"Display: {stack.enter_context(display(arguments.offscreen))}")
        microphone = stack.enter_context(virtual_microphone(scratch))
        failed = 0 if arguments.only_pictures else drive(scratch, microphone, arguments.patience)
        if arguments.pictures and not failed:
            failed = take_pictures(arguments.pictures, arguments.of, scratch)
    return failed


def drive(scratch: Path, microphone: VirtualMicrophone | None, patience: float = 1.0) -> int:
    """All steps in order; 1 at the first that fails, which is said on standard error."""
    from gui import translation
    from gui.app import build
    from gui.errors import start_log
    from gui.session import Session
    from tests.end_to_end import steps
    from tests.end_to_end.hands import Hands

    tiny = make_tiny(scratch / "tiny")
    start_log()  # as `gui.app.main` does
    faulthandler.enable()  # but a crash is said here
    session = Session()
    translation.choose(session.settings, "en")  # the steps know the menus by their English names
    window = build(session)
    window.session.settings.setValue("bases", [str(tiny)])  # as if its folder had been chosen before
    window.resize(1280, 800)
    window.show()
    hands = Hands(window, patience)
    watch(hands)
    clip = next((ROOT / "resources" / "sample" / "audio").rglob("*.ogg"))
    stage = steps.Stage(hands, scratch, tiny, as_wav(clip, scratch), microphone)
    try:
        failed = run_steps(stage, steps.STEPS)
    finally:
        hands.broken.clear()
        hands.close_dialogs()
        hands.window.close()  # perhaps another one by now
    for note in (*stage.notes, *hands.noticed):
        say(note)
    return failed


def run_steps(stage, steps) -> int:
    """Take the steps one by one; 0 when all came about."""
    from tests.end_to_end.hands import StepError

    for number, step in enumerate(steps, 1):
        started = time.monotonic()
        name = step.__name__.replace("_", " ")
        try:
            step(stage)
        except StepError as error:
            seen = Path(tempfile.gettempdir()) / "smidgen-drive-failed.png"
            with suppress(Exception):  # what broke may be the painting
                stage.hands.window.grab().save(str(seen))
            say(f"Step {number} of {len(steps)}, “{name}”, failed: {error}. What was seen: {seen}")
            return 1
        say(f"{number:>2} of {len(steps)}  {name:<18}{time.monotonic() - started:6.1f} s  {first_line(step.__doc__)}")
    return 0


def take_pictures(folder: Path, of: Path | None, scratch: Path) -> int:
    """The pictures of every page, of a copy of the project `of`, else of the sample."""
    from PySide6.QtGui import QCursor, QGuiApplication

    from engine.sample import build_sample
    from gui.app import application
    from gui.screenshots import MANUAL_LOOKS, take_all

    application()
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())  # what it lies on looks another way
    shown = scratch / "home-assistant"
    if of is None:
        build_sample(shown)
    else:
        shutil.copytree(of, shown)
    return take_all(folder, str(shown), looks=MANUAL_LOOKS, small=True)


# --- where it happens -------------------------------------------------------------------------------------------------


def own_places(scratch: Path) -> None:
    """Settings and data of this drive alone; set before Qt or the engine look."""
    os.environ["SMIDGEN_DATA"] = str(scratch / "data")
    os.environ["XDG_CONFIG_HOME"] = str(scratch / "config")
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(scratch / "settings"))


@contextmanager
def display(offscreen: bool) -> Iterator[str]:
    """A display that nobody sees: Xvfb where there is one. Its name."""
    if offscreen or not shutil.which("Xvfb"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "Qt's offscreen platform"
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start; --offscreen does without it.")
        os.environ |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        os.environ.pop("WAYLAND_DISPLAY", None)
        yield f"Xvfb, :{number}"
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def virtual_microphone(scratch: Path) -> Iterator[VirtualMicrophone | None]:
    """The microphone of the tests where PulseAudio is installed, else None."""
    if not all(shutil.which(tool) for tool in TOOLS):
        yield None
        return
    folder = scratch / "microphone"
    folder.mkdir(mode=0o700)
    microphone = VirtualMicrophone(folder)
    os.environ |= microphone.environment
    microphone.start()
    try:
        yield microphone
    finally:
        microphone.stop()


def make_tiny(folder: Path) -> Path:
    """A tiny model, made by another process: torch stays out of the window's."""
    code = "import sys; from pathlib import Path; from tests.tiny_model import make_tiny_model as make;"
    subprocess.run([sys.executable, "-c", f"{code} make(Path(sys.argv[1]))", str(folder)], cwd=ROOT, check=True)
    return folder


def as_wav(clip: Path, scratch: Path) -> Path:
    """The clip as WAV, which PulseAudio's player takes everywhere."""
    import soundfile

    samples, rate = soundfile.read(clip)
    soundfile.write(scratch / "spoken.wav", samples, rate)
    return scratch / "spoken.wav"


def watch(hands) -> None:
    """Whatever breaks behind the scenes breaks the step."""

    def caught(kind, error, trace) -> None:
        hands.broken.append(f"an exception that nobody caught: {kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = caught


def first_line(text: str | None) -> str:
    return (text or "").splitlines()[0]


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
