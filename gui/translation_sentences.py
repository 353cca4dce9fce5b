"""The engine's sentences in the language of the window.

The engine speaks English: its sentences also go to terminals, run folders and the database, and are read back from
there. So the window looks at the finished sentence, finds the template that made it (`gui.engine_sentences`,
`gui.translation_study`), and says that in its own language with the same values. Where several templates fit, the one
that leaves least to its values is meant. A test fails where the engine has a sentence that is not known here; what is
not known is shown in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from PySide6.QtCore import QCoreApplication

from gui import translation_study
from gui.engine_sentences import FIELDS, STATES, TEMPLATES, WORDS
from gui.widgets.bidi import inline

_FIELD = re.compile(r"\{(\d)\}")


def in_words(text: str) -> str:
    """`text`, one or more of the engine's sentences, in the language of the window; what it does not know stays."""
    known, rest = parse(text)
    said = [_say(template, values) for template, values in known]
    return " ".join([*said, rest] if rest else said)


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], str]:
    """The sentences at the start of `text` that are known, each a template and its values, and the rest."""
    known = []
    while text:
        fitting = [(one, found) for one in _beginning(text[0]) if (found := one.match(text))]
        if not fitting:
            break
        best, found = max(fitting, key=lambda one: one[0].letters - sum(map(len, one[1].groups())) / 2)
        known.append((best.template, found.groups()))
        text = text[found.end() :]
    return tuple(known), text


def phrase(text: str) -> str:
    """A word or phrase of a study (a scheme, a score, a condition) in the language of the window."""
    for one in _phrases():
        if found := one.whole(text):
            return _filled(QCoreApplication.translate("Study", one.template), map(phrase, found.groups()))
    return inline(text)


def _say(template: str, values: tuple[str, ...]) -> str:
    if template in _of_a_study():
        return _filled(QCoreApplication.translate("Study", template), map(phrase, values))
    words = FIELDS.get(template, ())
    shown = (_word(value) if place in words else inline(value) for place, value in enumerate(values))
    return _filled(QCoreApplication.translate("Engine", template), shown)


def _word(value: str) -> str:
    """A value that is the engine's own: a word, a few of them, or a sentence with or without its full stop."""
    if value in STATES:
        return QCoreApplication.translate("RunState", STATES[value])
    for one in _words():
        if found := one.whole(value):
            return _filled(QCoreApplication.translate("Engine", one.template), map(_word, found.groups()))
    for ending in ("", "."):
        known, rest = parse(value + ending)
        if known and not rest:
            said = in_words(value + ending)
            return said.removesuffix(ending) if ending else said
    return phrase(value)


def _filled(template: str, values: Iterable[str]) -> str:
    """`template` with its fields filled. Not `str.format`: sentences show braces that people are to type."""
    shown = tuple(values)
    return _FIELD.sub(lambda field: shown[int(field[1])], template)


@dataclass(frozen=True)
class _Pattern:
    template: str
    parts: tuple[str, ...]
    """Its own text, before, between and after the values."""
    letters: int
    source: str

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when a text first has all of its own words: all at once held the window's start up for 60 ms."""
        return re.compile(self.source)

    @classmethod
    def of(cls, template: str) -> _Pattern:
        # every second piece is a number
        parts = tuple(_FIELD.split(template)[::2])
        sentence = template.endswith((".", "?"))
        pattern = re.escape(parts[0])
        for place, part in enumerate(parts[1:]):
            # a value at the very start must not reach back over the sentence before, nor may what is no sentence
            # itself swallow some that are
            short = (not place and not parts[0]) or (not sentence and place not in FIELDS.get(template, ()))
            pattern += (r"((?:(?!\. ).)*?)" if short else "(.*?)") + re.escape(part)
        pattern += r"(?:\s+|\Z)" if sentence else r"\Z"
        return cls(template, parts, sum(map(len, parts)), pattern)

    def match(self, text: str) -> re.Match[str] | None:
        """Where `text` begins with it. Looks for its own text first, which is much quicker."""
        if not text.startswith(self.parts[0]) or not all(part in text for part in self.parts[1:]):
            return None
        return self.expression.match(text)

    def whole(self, text: str) -> re.Match[str] | None:
        """Where `text` is nothing else."""
        found = self.match(text)
        return found if found and found.end() == len(text) else None


@cache
def _patterns() -> tuple[_Pattern, ...]:
    return tuple(map(_Pattern.of, map(str, TEMPLATES + translation_study.SENTENCES)))


@cache
def _beginning(character: str) -> tuple[_Pattern, ...]:
    """Those that can begin with `character`: with it, or with a value."""
    return tuple(one for one in _patterns() if one.parts[0][:1] in ("", character))


@cache
def _words() -> tuple[_Pattern, ...]:
    return tuple(map(_Pattern.of, map(str, WORDS)))


@cache
def _phrases() -> tuple[_Pattern, ...]:
    """The wordier ones first, as they say more."""
    found = map(_Pattern.of, map(str, translation_study.PHRASES))
    return tuple(sorted(found, key=lambda one: -one.letters))


@cache
def _of_a_study() -> frozenset[str]:
    return frozenset(map(str, translation_study.SENTENCES))
