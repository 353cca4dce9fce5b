"""Finds every sentence of the engine's code that can reach the window, for the tables of `gui.engine_sentences`.

It reads the code without running it: what is given to `SmidgenError`, what long work calls itself, and whatever else
reads like a sentence. Values become {0}, {1} … in their order; where the code itself chooses between two texts, both
are found. `python -m gui.translation_files check` and a test tell which of them the window has no template for.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import engine

ENGINE = Path(engine.__file__).parent
TERMINAL_ONLY = (
    "cli/",  # the command line, which speaks English
    "pocket/__main__.py",
    "pocket/recipe/",  # how the pocket model was made: a developer's commands
    "study/__main__.py",
    "study/measured/",  # the measured page of the manual: a developer's command
    "training/__main__.py",
    "training/fits.py",  # a table of the documentation
    "training/world.py",  # several GPUs: started from a terminal or by a cluster
    "child.py",  # what starts processes; a wrong name is a programmer's slip
    "demo.py",  # smidgen demo
    "evaluation/files.py",  # smidgen slurp, for files that other programs wrote
    "evaluation/slurp.py",
    "logs.py",
)
"""Files, or folders, of which nothing reaches the window."""
LABELS_ONLY = ("diagnostics.py",)
"""Files of which only the names of long work do: a problem report is read by developers."""

LABELS = {"Progress": 0, "Meter": 0, "tracked": 1, "study/queue.py:_say": 2, "study/queue.py:_tell": 1}
"""What names long work, and which argument is the name (or `what`, by its keyword)."""
TOLD = {"SmidgenError": 0, "RowError": 0, "Reject": 2, "study/queue.py:Status": 1}
"""What is told in two sentences, and which argument is the first of them: what is wrong, then what to do."""
PARTS = {"templates.py:_error": "Line \0: \0."}
"""Calls that make a `SmidgenError` of a part of a sentence, and what is around it (`engine.templates`)."""

UNSEEN_CALLS = (
    "RuntimeError", "ValueError", "TypeError", "AssertionError", "OSError", "KeyError", "NotImplementedError",
    "debug", "info", "warning", "error", "exception", "add_argument", "ArgumentParser", "add_parser", "execute",
    "compile", "print",
)  # fmt: skip
"""Calls whose texts are for developers and terminals."""

_MOST = 64
_VALUE = "\0"


@dataclass(frozen=True)
class Sentence:
    """A template of the engine: its text with {0}, {1} …, and where it stands (file:line, from the engine's folder).
    `call` is the name of what it was given to; `argument` which one, as `SmidgenError` has a message (0) and a next
    step (1)."""

    text: str
    where: str
    call: str = ""
    argument: int = 0


@cache
def sentences(folder: Path = ENGINE) -> tuple[Sentence, ...]:
    """Every sentence of the engine that can reach the window, in the order of files and lines."""
    return tuple(one for name, file in _files(folder) for one in (file.labels() if name in LABELS_ONLY else file.all()))


def passed_on(folder: Path = ENGINE) -> set[str]:
    """What is given to `SmidgenError` or to long work and is no text of the code at all (`error.message`, say), as
    "file: expression": somebody has to look where it comes from."""
    return {place for _, file in _files(folder) for place in file.opaque()}


@cache
def _files(folder: Path) -> tuple[tuple[str, _File], ...]:
    names = (file.relative_to(folder).as_posix() for file in sorted(folder.rglob("*.py")))
    return tuple(
        (name, _File(ast.parse((folder / name).read_text(encoding="utf-8")), name))
        for name in names
        if not name.startswith(TERMINAL_ONLY)
    )


def numbered(text: str) -> str:
    """`text` with its values numbered from the left."""
    count = itertools.count()
    return re.sub(_VALUE, lambda _: f"{{{next(count)}}}", text)


class _File:
    def __init__(self, tree: ast.Module, name: str) -> None:
        self._name = name
        self._calls: list[tuple[ast.Call, _Names]] = []
        self._texts: list[tuple[ast.expr, _Names]] = []
        self._walk(tree, _Names(tree, None), told=False)

    def labels(self) -> list[Sentence]:
        return [s for call, names in self._calls if self._kind(call) in LABELS for s in self._said(call, names)]

    def all(self) -> list[Sentence]:
        found = [s for call, names in self._calls for s in self._said(call, names)]
        return found + [
            Sentence(numbered(text.strip()), f"{self._name}:{node.lineno}")
            for node, names in self._texts
            for text in names.texts(node)
            if reads_like_a_sentence(text)
        ]

    def opaque(self) -> set[str]:
        return {
            f"{self._name}: {ast.unparse(argument)}"
            for call, names in self._calls
            for _, argument in self._told(call)
            for text in names.texts(argument)
            if _VALUE in text and not re.search(r"[a-z]", text)
        }

    def _said(self, call: ast.Call, names: _Names) -> Iterator[Sentence]:
        for number, argument in self._told(call):
            for text in names.texts(argument):
                if not number and self._kind(call) in PARTS:
                    before, after = PARTS[self._kind(call)].rsplit(_VALUE, 1)
                    text = f"{before}{text}{after}"
                if re.search(r"\w", text) and "  " not in text:  # two spaces: a value that is never empty there
                    yield Sentence(numbered(text.strip()), f"{self._name}:{call.lineno}", self._kind(call), number)

    def _kind(self, call: ast.Call) -> str:
        name = _name(call)
        here = f"{self._name}:{name}"
        return here if here in {**TOLD, **LABELS, **PARTS} else name

    def _told(self, call: ast.Call) -> Iterator[tuple[int, ast.expr]]:
        wanted = LABELS.get(self._kind(call))
        if wanted is None:
            first = TOLD.get(self._kind(call), 0)
            yield from enumerate(call.args[first : first + 2])
        elif len(call.args) > wanted:
            yield wanted, call.args[wanted]
        names = {"message": 0, "reason": 0, "next_step": 1} if wanted is None else {"what": wanted}
        yield from ((names[keyword.arg], keyword.value) for keyword in call.keywords if keyword.arg in names)

    def _walk(self, node: ast.AST, names: _Names, told: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                self._walk(child, _Names(child, names), told)
                continue
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue  # a docstring
            inner = told
            if isinstance(child, ast.Call):
                if self._kind(child) in {**TOLD, **LABELS, **PARTS}:
                    self._calls.append((child, names))
                    inner = True
                inner = inner or _name(child) in UNSEEN_CALLS
            elif isinstance(child, ast.JoinedStr | ast.Constant | ast.BinOp) and not told:
                self._texts.append((child, names))
                if not isinstance(child, ast.BinOp):
                    continue
                inner = True
            self._walk(child, names, inner)


_Way = tuple[str, dict[str, bool]]


def _joined(parts: list[list[_Way]]) -> list[_Way]:
    """Every way to put a text together that needs nothing to be both true and false."""
    found: list[_Way] = [("", {})]
    for part in parts:
        found = [
            (text + more, held | needed)
            for text, held in found
            for more, needed in part
            if all(held.get(asked, answer) == answer for asked, answer in needed.items())
        ][:_MOST]
    return found


class _Names:
    """What the names of a function, or of a module, can stand for."""

    def __init__(self, node: ast.AST, outer: _Names | None) -> None:
        self._outer = outer
        self._values: dict[str, list[ast.expr] | None] = {}
        self._open: set[str] = set()
        self._functions = {part.name: part for part in ast.walk(node) if isinstance(part, ast.FunctionDef)}
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            arguments = node.args
            for one in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]:
                self._values[one.arg] = None
        for part in self._own(node):
            if isinstance(part, ast.Assign):
                for target in part.targets:
                    self._bind(target, part.value)
            elif isinstance(part, ast.AnnAssign | ast.NamedExpr):
                self._bind(part.target, part.value)
            elif isinstance(part, ast.For | ast.AugAssign | ast.comprehension):
                self._bind(part.target, None)

    def texts(self, node: ast.expr) -> list[str]:
        """Every text that an expression can come to, with `_VALUE` for what only a running engine knows."""
        return list(dict.fromkeys(text for text, _ in self._ways(node)))

    def _ways(self, node: ast.expr) -> list[_Way]:
        """The same, each with the conditions under which it does: "recordings are" and "recording is", but not
        "recordings is"."""
        if isinstance(node, ast.Constant):
            return [(node.value if isinstance(node.value, str) else _VALUE, {})]
        if isinstance(node, ast.JoinedStr):
            return _joined([self._ways(part) for part in node.values])
        if isinstance(node, ast.FormattedValue):
            return self._ways(node.value)
        if isinstance(node, ast.IfExp):
            asked = ast.unparse(node.test)
            yes, no = ("", {asked: True}), ("", {asked: False})
            return _joined([[yes], self._ways(node.body)]) + _joined([[no], self._ways(node.orelse)])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            found = _joined([self._ways(node.left), self._ways(node.right)])
            return found if any(text.strip(_VALUE) for text, _ in found) else [(_VALUE, {})]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.Constant):
            asked = ast.unparse(node.right)
            word = node.left.value
            return [(word, {asked: True}), ("", {asked: False})] if isinstance(word, str) else [(_VALUE, {})]
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            return [way for part in node.values for way in self._ways(part)]
        if isinstance(node, ast.Name):
            return self._named(node.id)
        if isinstance(node, ast.Call):
            return self._returned(_name(node))
        return [(_VALUE, {})]

    def _returned(self, name: str) -> list[_Way]:
        """What a function of the same file makes up itself, as `_who()` in "open{_who()}."."""
        if self._outer:
            return self._outer._returned(name)
        function = self._functions.get(name)
        if function is None or name in self._open:
            return [(_VALUE, {})]
        self._open.add(name)
        names = _Names(function, self)
        returned = [part.value for part in self._own(function) if isinstance(part, ast.Return) and part.value]
        found: list[_Way] = [(text, {}) for value in returned for text in names.texts(value)]
        self._open.discard(name)
        return found or [(_VALUE, {})]

    def _named(self, name: str) -> list[_Way]:
        if name not in self._values:
            return self._outer._named(name) if self._outer else [(_VALUE, {})]
        values = self._values[name]
        if values is None or name in self._open:
            return [(_VALUE, {})]
        self._open.add(name)
        found = [way for value in values for way in self._ways(value)]
        self._open.discard(name)
        return found

    def _bind(self, target: ast.expr, value: ast.expr | None) -> None:
        if isinstance(target, ast.Tuple):
            values = value.elts if isinstance(value, ast.Tuple) else [None] * len(target.elts)
            for one, its in zip(target.elts, values, strict=False):
                self._bind(one, its)
        elif isinstance(target, ast.Name):
            before = self._values.get(target.id, [])
            self._values[target.id] = None if value is None or before is None else [*before, value]

    @staticmethod
    def _own(node: ast.AST) -> Iterator[ast.AST]:
        """The parts of a function or module, without those of the functions in it."""
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
                yield child
                yield from _Names._own(child)


def reads_like_a_sentence(text: str) -> bool:
    """Whether people would read it as one: it begins with a capital, a quotation mark or a value, has two words or
    more, and ends with a full stop or a question mark."""
    text = text.strip()
    return bool(re.match(rf"[A-Z“{_VALUE}].*[a-z]{{2}}.*[^.][.?]$", text) and re.search(r"\w\s+\S*\w", text))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
