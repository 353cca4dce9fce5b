"""The window's door to a model: requests as JSON lines on standard input, answers as JSON lines on standard output.

Requests have an `id` and what to `do`:

- ``load``: `project`, `run`, `device` → the model's status
- ``predict``: `project`, `run`, `audio` (paths) and `text` (transcripts), either a list or one, `threshold`,
  `constrained` → `predictions` and the status
- ``foresee``: `project`, `run`, `audio` (one path, to a clip that may not be whole yet) → `prediction`, or null where
  the model is not loaded; a later ``predict`` of a clip with the same speech is answered from it
- ``evaluate``: `project`, `run`, `split`, `modality`, `constrained` → `path` of the report, its figures, the status
- ``pocket``: assemble the pocket model → `path`
- ``status``; ``unload``: `project`, `run` or all; ``cancel``: `request` (default: the one under way); ``quit``

One request is worked on at a time, in the order they came; ``cancel`` and ``quit`` are heard at once. An error ends its
request, never the process.
"""

from __future__ import annotations

import contextlib
import gc
import json
import logging
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from engine.errors import Cancelled, SmidgenError
from engine.progress import CancelFlag, Progress

if TYPE_CHECKING:
    from engine.inference import Understander
    from engine.project import Project

MOST_MODELS = 2
"""Models kept loaded, for two side by side; the one that was asked longest ago makes room."""

_log = logging.getLogger(__name__)
Message = dict[str, Any]


@dataclass
class Server:
    """Reads requests from `source` and writes answers to `sink`, both text streams of JSON lines."""

    source: TextIO
    sink: TextIO
    _queue: queue.Queue[Message | None] = field(default_factory=queue.Queue)
    _models: dict[tuple[str, str, str], Understander] = field(default_factory=dict)
    _writing: threading.Lock = field(default_factory=threading.Lock)
    _state: threading.Lock = field(default_factory=threading.Lock)
    _current: tuple[Any, CancelFlag] | None = None
    _cancelled: set[Any] = field(default_factory=set)

    def run(self) -> None:
        """Answer until ``quit`` or the end of `source`."""
        threading.Thread(target=self._listen, name="requests", daemon=True).start()
        while (request := self._queue.get()) is not None:
            self._answer(request)

    # --- hearing

    def _listen(self) -> None:
        try:
            for line in self.source:
                if line.strip() and not self._hear(line):
                    break
        finally:
            self._cancel(None)
            self._queue.put(None)

    def _hear(self, line: str) -> bool:
        """Take in one line; False for ``quit``."""
        try:
            request = json.loads(line)
            do = request["do"]
        except (ValueError, KeyError, TypeError):
            self._fail(None, SmidgenError("That is no request.", 'Send {"id": 1, "do": "status"}.', line[:200]))
            return True
        if do == "quit":
            self._send({"id": request.get("id"), "ok": {}})
            return False
        if do == "cancel":
            found = self._cancel(request.get("request"))
            self._send({"id": request.get("id"), "ok": {"cancelled": found}})
        else:
            self._queue.put(request)
        return True

    def _cancel(self, wanted: Any) -> bool:
        """Cancel the request `wanted`, or what is under way where it is None; whether there was such a thing."""
        with self._state:
            if self._current and wanted in (None, self._current[0]):
                self._current[1].set()
                return True
            if wanted is not None:
                self._cancelled.add(wanted)
            return wanted is not None

    # --- working

    def _answer(self, request: Message) -> None:
        number = request.get("id")
        flag = CancelFlag(lambda progress: self._send({"id": number, "progress": _progress(progress)}))
        with self._state:
            if number in self._cancelled:
                self._cancelled.discard(number)
                flag.set()
            self._current = (number, flag)
        try:
            work = _VERBS.get(request["do"])
            if work is None:
                raise SmidgenError(f"There is no request called {request['do']}.", f"Use one of {', '.join(_VERBS)}.")
            if flag.cancelled:
                raise Cancelled
            answer: Message = {"ok": work(self, request, flag)}
        except Cancelled:
            answer = {"error": {"message": "Cancelled.", "next_step": "", "details": "", "cancelled": True}}
        except SmidgenError as error:
            answer = {"error": _error(error)}
        except MemoryError:
            self._models.clear()
            answer = {"error": _error(SmidgenError("The computer ran out of memory.", "Close other programs."))}
        except Exception as error:  # whatever it is, the process lives on and says so
            _log.exception("request %s", number)
            answer = {
                "error": _error(
                    SmidgenError(
                        f"This went wrong in a way nobody foresaw: {error or type(error).__name__}.",
                        "Try again; if it happens again, report the details.",
                        traceback.format_exc(),
                    )
                )
            }
        with self._state:
            self._current = None
        self._send({"id": number} | answer)

    def loaded(self, request: Message) -> Understander | None:
        """The model that `request` asks for, if it is loaded."""
        with _opened(_need(request, "project")) as project:
            return self._models.get(_key(project, request))

    def understander(self, request: Message, report: CancelFlag) -> Understander:
        """The model that `request` asks for, loaded when it is not."""
        from engine.understanders import load_understander

        run, device = _need(request, "run"), str(request.get("device") or "auto")
        with _opened(_need(request, "project")) as project:
            key = _key(project, request)
            if key in self._models:
                self._models[key] = self._models.pop(key)
                return self._models[key]
            self._models = {k: v for k, v in self._models.items() if k[:2] != key[:2]}
            while len(self._models) >= MOST_MODELS:
                del self._models[next(iter(self._models))]
            _collect()
            made = load_understander(project, run, device, report)
        report(Progress("Warming up", 0, 1))
        made.warm_up()
        self._models[key] = made
        return made

    def status(self, run: str = "") -> Message:
        """What is loaded, and on which device; memory in MB."""
        loaded = [{"project": project, "run": name} for project, name, _ in self._models]
        body: Message = {"loaded": loaded}
        if self._models:
            device = next(reversed(self._models.values())).lalm.device
            body["device"] = {
                "name": device.name,
                "dtype": device.dtype,
                "label": device.label,
                "memory_mb": round(device.used_memory(), 1),
                "total_memory_mb": device.total_memory,
                "description": device.describe(),
            }
        return body | ({"run": run} if run else {})

    # --- speaking

    def _fail(self, number: Any, error: SmidgenError) -> None:
        self._send({"id": number, "error": _error(error)})

    def _send(self, message: Message) -> None:
        with self._writing, contextlib.suppress(BrokenPipeError, ValueError):
            self.sink.write(json.dumps(message, ensure_ascii=False) + "\n")
            self.sink.flush()


# --- what can be asked


def _load(server: Server, request: Message, report: CancelFlag) -> Message:
    server.understander(request, report)
    return server.status(_need(request, "run"))


def _predict(server: Server, request: Message, report: CancelFlag) -> Message:
    audio = [Path(path) for path in _list(request.get("audio"))]
    text = [str(words) for words in _list(request.get("text"))]
    if not audio and not text:
        raise SmidgenError("There is nothing to understand.", "Speak, drop a file or type a sentence.")
    threshold, constrained = float(request.get("threshold") or 0.0), bool(request.get("constrained", True))
    understander = server.understander(request, report)
    predictions = []
    asked: list[Path | str] = [*audio, *text]
    for number, one in enumerate(asked):
        report(Progress("Understanding", number, len(asked)))
        if isinstance(one, Path):
            body: Message = {"audio": str(one)} | understander.understand(audio=one, constrained=constrained).to_dict()
        else:
            body = {"audio": None, "text": one} | understander.understand(one, constrained=constrained).to_dict()
        predictions.append(body | {"unknown": body["confidence"] < threshold})
    return {"predictions": predictions} | server.status(_need(request, "run"))


def _foresee(server: Server, request: Message, report: CancelFlag) -> Message:
    understander = server.loaded(request)
    audio = Path(_need(request, "audio"))
    return {"prediction": None if understander is None else understander.foresee(audio).to_dict()}


def _evaluate(server: Server, request: Message, report: CancelFlag) -> Message:
    from engine.evaluation.evaluate import evaluate_run

    run, split = _need(request, "run"), str(request.get("split") or "test")
    understander = server.understander(request, report)
    with _opened(_need(request, "project")) as project:
        constrained = bool(request.get("constrained", True))
        found, path = evaluate_run(project, understander, run, split, request.get("modality"), constrained, report)
    figures = {name: value for name, value in found.to_dict().items() if name != "items"}
    return {"path": str(path), "report": figures} | server.status(run)


def _pocket(server: Server, request: Message, report: CancelFlag) -> Message:
    from engine.models.loading import resolve_base

    return {"path": str(resolve_base("pocket", report))}


def _status(server: Server, request: Message, report: CancelFlag) -> Message:
    return server.status()


def _unload(server: Server, request: Message, report: CancelFlag) -> Message:
    project, run = request.get("project"), request.get("run")
    for key in list(server._models):
        if (not run or key[1] == run) and (not project or key[0] == str(Path(project).absolute())):
            del server._models[key]
    _collect()
    return server.status()


_VERBS: Mapping[str, Callable[[Server, Message, CancelFlag], Message]] = {
    "load": _load,
    "predict": _predict,
    "foresee": _foresee,
    "evaluate": _evaluate,
    "pocket": _pocket,
    "status": _status,
    "unload": _unload,
}


def serve() -> None:
    """Serve on this process's standard input and output until told to quit.

    Whatever libraries print goes to standard error: standard output carries answers and nothing else.
    """
    sink = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    source = os.fdopen(os.dup(0), "r", encoding="utf-8", errors="replace")
    Server(source, sink).run()


def _opened(path: str) -> contextlib.AbstractContextManager[Project]:
    from engine.project import Project

    return Project.open(path, write=False)


def _key(project: Project, request: Message) -> tuple[str, str, str]:
    """What a loaded model is known by."""
    from engine.understanders import run_of

    run, device = _need(request, "run"), str(request.get("device") or "auto")
    folder = run_of(project, run)
    # trained further since it was loaded: not the same model any more
    stamp = "" if folder is None else str(_stamp(folder.best))
    return str(project.path), run, f"{device} {stamp}"


def _need(request: Message, name: str) -> str:
    if not request.get(name):
        raise SmidgenError(f"The request names no {name}.", f"Add it as {name}.")
    return str(request[name])


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _stamp(best: Path) -> float:
    return max((path.stat().st_mtime for path in best.glob("*.safetensors")), default=0.0)


def _collect() -> None:
    gc.collect()
    if "torch" in sys.modules and sys.modules["torch"].cuda.is_available():
        sys.modules["torch"].cuda.empty_cache()


def _progress(progress: Progress) -> Message:
    return {
        "what": progress.what,
        "done": progress.done,
        "total": progress.total,
        "seconds_left": progress.seconds_left,
    }


def _error(error: SmidgenError) -> Message:
    return {"message": error.message, "next_step": error.next_step, "details": error.details}
