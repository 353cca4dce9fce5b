"""The README's command line is the parser's; the links and files that pages name are there."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from engine.cli import VERBS, build_parser

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLE = re.findall(r"^\| `smidgen ([\w-]+)(.*?)` \|", README, re.MULTILINE)


def verbs() -> dict[str, argparse.ArgumentParser]:
    actions = build_parser()._actions
    return dict(next(a.choices for a in actions if isinstance(a, argparse._SubParsersAction)))


def test_the_table_names_every_verb_that_people_use():
    assert {name for name, _ in TABLE} == VERBS.keys() - {"serve"}, "serve is the window's own"


@pytest.mark.parametrize(("verb", "usage"), TABLE, ids=[name for name, _ in TABLE])
def test_each_option_of_the_table_is_the_parsers(verb: str, usage: str):
    known = {option for action in verbs()[verb]._actions for option in action.option_strings}
    assert set(re.findall(r"--[a-z-]+", usage)) <= known
    places = [action.dest for action in verbs()[verb]._actions if not action.option_strings]
    bare = re.sub(r"\[[^]]*\]|--[a-z-]+ \S+", "", usage)
    assert len(re.findall(r"\b[A-Z]{2,}", bare)) == len(places)


def test_each_example_line_parses():
    lines = re.findall(r"^    (smidgen .*)$", README, re.MULTILINE)
    assert lines
    for line in lines:
        build_parser().parse_args(line.split()[1:])


@pytest.mark.parametrize("page", ["README.md", "resources/sample/README.md", *(
    str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").glob("*.md"))
)])  # fmt: skip
def test_pages_link_to_files_that_are_there(page: str):
    text = (ROOT / page).read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#]+)", text):
        if not link.startswith(("http:", "https:")):
            assert (ROOT / page).parent.joinpath(link).exists(), link
