"""The manual's pages: Markdown under ``docs/manual``, read from disk, no network. Knows no widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.paths import MANUAL

FIRST = "index"
"""The page with the contents: every other page is named there, in the order of reading."""


@dataclass(frozen=True)
class ManualPage:
    """`name` is the file's name without its ending; `words` its text in lower case, to be searched."""

    name: str
    title: str
    path: Path
    words: str


@cache
def pages() -> tuple[ManualPage, ...]:
    """All pages, the contents first; empty where this copy of Smidgen came without the manual."""
    contents = MANUAL / f"{FIRST}.md"
    if not contents.is_file():
        return ()
    named = re.findall(r"\]\(([\w-]+)\.md\)", contents.read_text(encoding="utf-8"))
    return tuple(_read(name) for name in dict.fromkeys([FIRST, *named]))


def find(text: str) -> list[ManualPage]:
    """The pages that have all words of `text` somewhere; all pages for an empty one."""
    wanted = text.lower().split()
    return [page for page in pages() if all(word in page.words for word in wanted)]


def page_for(name: str) -> ManualPage | None:
    """The page called `name`, else the contents; None without a manual."""
    found = {page.name: page for page in pages()}
    return found.get(name, found.get(FIRST))


def _read(name: str) -> ManualPage:
    path = MANUAL / f"{name}.md"
    text = path.read_text(encoding="utf-8")
    heading = re.search(r"^# (.+)$", text, re.MULTILINE)
    return ManualPage(name, heading[1] if heading else name, path, text.lower())
