"""An attribute that is called like a virtual function of Qt takes its place: when Qt calls it, Python is asked to call
a widget, a number, a text, and the window goes down. (`metric` did, as soon as the size of the text was changed.)"""

from __future__ import annotations

import ast
from pathlib import Path

import gui

VIRTUAL = {
    "event", "eventFilter", "metaObject", "metric", "devType", "initPainter", "paintEngine", "redirected",
    "sharedPainter", "sizeHint", "minimumSizeHint", "heightForWidth", "hasHeightForWidth", "setVisible", "changeEvent",
    "inputMethodQuery", "nativeEvent", "setData", "flags", "headerData", "rowCount", "columnCount", "mimeData",
    "mimeTypes", "roleNames", "itemData", "fetchMore", "canFetchMore", "createEditor", "visualRect", "scrollTo",
    "indexAt", "viewportEvent", "timerEvent", "validate", "fixup", "stepBy", "hitButton", "showPopup", "hidePopup",
    "loadResource",
}  # fmt: skip
"""Those that Qt calls by itself."""


def taken(source: str) -> list[tuple[int, str]]:
    """Line and name of each attribute that is set on `self` and called like a virtual function."""
    return [
        (node.lineno, node.attr)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
        and node.attr in VIRTUAL
    ]


def test_no_attribute_takes_the_place_of_a_virtual_function():
    found = [
        f"{path.name}:{line}: self.{name}"
        for path in Path(gui.__file__).parent.rglob("*.py")
        for line, name in taken(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_the_search_finds_one():
    assert taken("class A:\n    def f(self):\n        self.metric, self.mixture = 1, 2") == [(3, "metric")]
