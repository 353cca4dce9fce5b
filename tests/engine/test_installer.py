"""The recipe for the packed app: what it would take along, and the icons. Building it takes too long for a test."""

from __future__ import annotations

import configparser
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "resources" / "installer"
sys.path.insert(0, str(INSTALLER))

import build  # noqa: E402
import parts  # noqa: E402


def test_every_package_is_laid_beside_with_its_metadata_but_for_qt():
    where = {Path(folder, Path(file).name).as_posix() for file, folder in parts.laid_beside()}
    for wanted in ("torch/__init__.py", "transformers/models/qwen2_audio/modeling_qwen2_audio.py", "pip/__main__.py",
                   "sounddevice.py", "peft/__init__.py"):  # fmt: skip
        assert wanted in where
    assert any(path.startswith("transformers-") and path.endswith("METADATA") for path in where)
    assert not any(path.startswith(("PySide6", "shiboken6")) for path in where)


def test_smidgens_own_files_go_along():
    where = {Path(folder, Path(file).name).as_posix() for file, folder in parts.own_files()}
    assert {"resources/icons/smidgen.svg", "docs/manual/index.md", "docs/models.md",
            "engine/pocket/recipe/grammar.yaml",
            "resources/pocket/alignment.safetensors"} <= where  # fmt: skip
    assert any(path.endswith(".qm") for path in where)


@pytest.mark.parametrize("kind", ["png", "ico", "icns"])
def test_the_icon_is_drawn_for_each_system(tmp_path, kind):
    """In a process of its own: Qt wants to be the only application in one."""
    code = f"import sys; sys.path.insert(0, {str(INSTALLER)!r}); import build; from pathlib import Path\n"
    code += f"build.make_icon(Path({str(tmp_path / f'smidgen.{kind}')!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    magic = {"png": b"\x89PNG", "ico": b"\x00\x00\x01\x00", "icns": b"icns"}[kind]
    assert (tmp_path / f"smidgen.{kind}").read_bytes().startswith(magic)


def test_the_menu_entry_names_the_kind_of_file_that_the_type_declares(tmp_path):
    build.lay_out_for_linux(tmp_path)
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(tmp_path / "share" / "applications" / "smidgen.desktop", encoding="utf-8")
    types = ElementTree.parse(tmp_path / "share" / "mime" / "packages" / "smidgen.xml").getroot()
    declared = [kind.attrib["type"] for kind in types]
    assert entry["Desktop Entry"]["MimeType"].rstrip(";").split(";") == declared
    assert [glob.attrib["pattern"] for glob in types.iter() if glob.tag.endswith("glob")] == ["project.sqlite"]


@pytest.mark.skipif(sys.platform != "linux", reason="the script is Linux's")
def test_the_script_puts_the_app_into_the_menu_and_takes_it_out_again(tmp_path):
    build.lay_out_for_linux(tmp_path / "my apps")
    home = {"XDG_DATA_HOME": str(tmp_path / "share"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    script = str(tmp_path / "my apps" / "install.sh")
    subprocess.run([script], env=home, check=True, capture_output=True)
    entry = tmp_path / "share" / "applications" / "smidgen.desktop"
    assert f'Exec="{tmp_path}/my apps/Smidgen" %f' in entry.read_text(encoding="utf-8")
    assert (tmp_path / "share" / "icons" / "hicolor" / "scalable" / "apps" / "smidgen.svg").is_file()
    subprocess.run([script, "--remove"], env=home, check=True, capture_output=True)
    assert not entry.exists()
