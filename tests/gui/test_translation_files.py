"""Every string of the window is there in every language, and what Qt reads is what translators wrote."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import gui
from gui.translation import FOLDER
from gui.translation_files import TRANSLATED, Message, faults, missing, of_the_code, read, ts_file


@pytest.fixture(scope="module")
def strings() -> list[Message]:
    """As lupdate finds them in the code."""
    return of_the_code()


def calls() -> Iterator[tuple[Path, int, tuple[str, str]]]:
    """Each string of the code that is to be translated, as Python sees it: file, line, context and English."""
    for file in sorted(Path(gui.__file__).parent.rglob("*.py")):
        for node, owner in _inside(ast.parse(file.read_text(encoding="utf-8")), ""):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if name == "tr" and len(texts) == 1:
                yield file, node.lineno, (owner, texts[0])
            elif name in ("tr", "translate", "QT_TRANSLATE_NOOP") and len(texts) >= 2:
                yield file, node.lineno, (texts[0], texts[1])


def _inside(node: ast.AST, owner: str) -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        yield child, inner
        yield from _inside(child, inner)


def test_lupdate_finds_every_string(strings: list[Message]) -> None:
    """It reads Python by its looks: strings in f-strings pass it by, and so do helpers called `_tr`; an alias `tr` for
    `translate` is read the wrong way round."""
    found = {(message.context, message.source) for message in strings}
    lost = [f"{file.name}:{line} {key}" for file, line, key in calls() if key not in found]
    assert not lost, "write QCoreApplication.translate(context, text) or self.tr(text), outside of f-strings"


@pytest.mark.parametrize("code", TRANSLATED)
def test_placeholders_and_keys_are_those_of_the_english(code: str) -> None:
    assert list(faults(code)) == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_menus_have_no_key_twice(code: str) -> None:
    names = ("&File", "&View", "&Help")
    said = [m.translation for m in read(ts_file(code)) if m.context == "MainWindow" and m.source in names and m.done]
    keys = [text[text.index("&") + 1].lower() for text in said if "&" in text]
    assert len(said) == len(names)
    assert len(set(keys)) == len(keys), said


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_qt_reads_is_what_translators_wrote(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"smidgen_{code}.qm"))
    other = [m for m in read(ts_file(code)) if m.done and translator.translate(m.context, m.source) != m.translation]
    assert other == [], "run: python -m gui.translation_files release"


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_string_is_translated(code: str, strings: list[Message]) -> None:
    lacking = [f"{message.context}: {message.source}" for message in missing(code, strings)]
    assert lacking == [], "run: python -m gui.translation_files update, and translate what is unfinished"
