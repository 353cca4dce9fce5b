"""Builds the app for the system that this runs on: `python resources/installer/build.py [--to dist]`.

Needs `pip install . pyinstaller`, ten minutes and some 5 GB of disk. README.md beside this says what comes out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import parts  # noqa: E402

KINDS = {"win32": "ico", "darwin": "icns"}
"""Which kind of icon a system wants; Linux takes PNG."""
SIZES = (16, 32, 48, 128, 256)


def main(argv: Sequence[str] | None = None) -> int:
    """Build; the exit status."""
    parser = argparse.ArgumentParser(description="Build the app for this system.")
    parser.add_argument("--to", type=Path, default=Path("dist"), help="the folder that the app is put into")
    parser.add_argument("--work", type=Path, default=Path("build"), help="a folder for what is needed meanwhile")
    arguments = parser.parse_args(argv)
    try:
        from PyInstaller.__main__ import run
    except ImportError:
        print("PyInstaller is not installed: pip install pyinstaller", file=sys.stderr)
        return 1
    arguments.work.mkdir(parents=True, exist_ok=True)
    icon = make_icon(arguments.work / f"smidgen.{KINDS.get(sys.platform, 'png')}")
    os.environ["SMIDGEN_ICON"] = str(icon.resolve())
    run([str(HERE / "smidgen.spec"), "--noconfirm", "--distpath", str(arguments.to), "--workpath", str(arguments.work)])
    if sys.platform == "linux":
        lay_out_for_linux(arguments.to / "Smidgen")
    print(f"Built: {arguments.to}")
    return 0


def make_icon(to: Path) -> Path:
    """The icon as the system wants it, drawn from the SVG by Qt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon, QImage

    application = QGuiApplication.instance() or QGuiApplication([])
    drawn = QIcon(str(parts.ICON))
    image: QImage = drawn.pixmap(256, 256).toImage()
    if image.isNull() or not image.save(str(to)):
        raise SystemExit(f"Qt could not write {to.name}: is the plugin for {to.suffix} there?")
    del application
    return to


def lay_out_for_linux(app: Path) -> None:
    """Put beside the app what desktops want (a menu entry, an icon, the kind of file) and a script that places it."""
    share = app / "share"
    for name, folder in (("smidgen.desktop", "applications"), ("smidgen.xml", "mime/packages")):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "linux" / name, share / folder / name)
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True, exist_ok=True)
    shutil.copy(parts.ICON, icons / "smidgen.svg")
    shutil.copy(HERE / "linux" / "install.sh", app / "install.sh")
    (app / "install.sh").chmod(0o755)


if __name__ == "__main__":
    sys.exit(main())
