"""Downloading a model, from a hub of our own on this machine: what is fetched, what is refused, and going on."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from engine.errors import Cancelled, SmidgenError
from engine.models import hub
from engine.models.device import Device
from engine.models.lalm import Lalm
from engine.models.loading import resolve_base
from engine.progress import Progress
from tests.tiny_model import make_tiny_model

SHA = "0123456789abcdef0123456789abcdef01234567"


class Hub(ThreadingHTTPServer):
    """Serves the files of a folder as the model `tiny/model`, as the hub does; `asked` are the files' requests."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.asked: list[tuple[str, str]] = []

    @cached_property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Hub

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self.answer(body=False)

    def do_GET(self) -> None:
        self.answer(body=True)

    def answer(self, body: bool) -> None:
        path = self.path.split("?")[0]
        if path.startswith("/api/models/tiny/model"):
            files = [{"rfilename": p.name, "size": p.stat().st_size} for p in sorted(self.server.folder.iterdir())]
            text = json.dumps({"id": "tiny/model", "sha": SHA, "siblings": files}).encode()
            return self.send(200, text, {"Content-Type": "application/json"}, body)
        file = self.server.folder / path.rpartition("/")[2]
        if not path.startswith(f"/tiny/model/resolve/{SHA}/") or not file.is_file():
            return self.send(404, b"", {"X-Error-Code": "EntryNotFound"}, body)
        whole = file.read_bytes()
        wanted = self.headers.get("Range", "")
        if body:
            self.server.asked.append((file.name, wanted))
        start = int(wanted.removeprefix("bytes=").split("-")[0]) if wanted else 0
        about = {"ETag": f'"{hashlib.sha256(whole).hexdigest()}"', "X-Repo-Commit": SHA, "Accept-Ranges": "bytes"}
        if wanted:
            about["Content-Range"] = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        return self.send(206 if wanted else 200, whole[start:], about, body)

    def send(self, status: int, content: bytes, headers: dict[str, str], body: bool) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if body:
            self.wfile.write(content)


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    folder = make_tiny_model(tmp_path / "served")
    (folder / "pytorch_model.bin").write_bytes(b"a pickle")
    (folder / "modeling_own.py").write_text("raise SystemExit\n")
    server = Hub(folder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    yield server
    server.shutdown()
    server.server_close()


def test_a_model_comes_whole_without_pickles_or_code(served: Hub) -> None:
    seen: list[Progress] = []
    folder = hub.download("tiny/model", report=seen.append)
    assert folder == hub.folder_of("tiny/model")
    names = {path.name for path in folder.iterdir() if path.is_file()}
    assert {"config.json", "model.safetensors", "tokenizer.json"} <= names
    assert not names & {"pytorch_model.bin", "modeling_own.py"}
    assert json.loads((folder / "download.json").read_text())["revision"] == SHA
    assert seen[-1].done == seen[-1].total > 0
    assert Lalm.load(resolve_base(folder), device=Device("cpu", "float32", 1000.0)).family.name == "Qwen2-Audio"


def test_a_broken_download_goes_on(served: Hub) -> None:
    def break_off(progress: Progress) -> None:
        if progress.done > 0.5 * progress.total:
            raise Cancelled

    with pytest.raises(Cancelled):
        hub.download("tiny/model", report=break_off)
    first = [name for name, _ in served.asked]
    served.asked.clear()
    hub.download("tiny/model")
    again = [name for name, _ in served.asked]
    assert "tokenizer.json" in first
    assert "tokenizer.json" not in again
    assert len(again) < len(first)


def test_what_is_not_supported_is_refused_before_its_weights_come(served: Hub) -> None:
    config = served.folder / "config.json"
    config.write_text(json.dumps({"model_type": "llama"}))
    with pytest.raises(SmidgenError, match=r"type llama are not supported"):
        hub.download("tiny/model")
    assert [name for name, _ in served.asked] == ["config.json"]


def test_pickles_alone_are_refused(served: Hub) -> None:
    (served.folder / "model.safetensors").unlink()
    with pytest.raises(SmidgenError, match="no safetensors"):
        hub.download("tiny/model")


def test_names_and_hubs_that_are_not_there_get_a_sentence(served: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SmidgenError, match="no model's name"):
        hub.download("../etc")
    with pytest.raises(SmidgenError, match="could not be downloaded"):
        hub.download("no/body")
    with pytest.raises(SmidgenError, match="smidgen download no/body"):
        resolve_base("no/body")
