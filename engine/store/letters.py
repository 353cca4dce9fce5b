"""What belongs to a letter, and which scripts write words without spaces: for finding words and marking them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SCRIPTS = (
    "THAI", "LAO", "KHMER", "MYANMAR", "CJK", "HIRAGANA", "KATAKANA", "TAI", "NEW TAI", "JAVANESE", "BALINESE",
)  # fmt: skip
_AM = "\u0e33\u0eb3"
"""Thai and Lao sara am: letters by category, written on the letter before (Unicode's grapheme break SpacingMark)."""


@lru_cache(maxsize=4096)
def extends(character: str) -> bool:
    """Whether `character` is written as part of the letter before it: combining marks, sara am, Hangul's jamo after
    the first."""
    return unicodedata.category(character)[0] == "M" or character in _AM or "\u1160" <= character <= "\u11ff"


@lru_cache(maxsize=4096)
def runs_on(character: str) -> bool:
    """Whether `character` is of a script that puts no spaces between words."""
    return unicodedata.name(character, "").startswith(_SCRIPTS)


@lru_cache(maxsize=4096)
def wordy(character: str) -> bool:
    """Whether `character` is part of a word: letters, marks, digits and joiners."""
    return unicodedata.category(character)[0] in "LMN" or character in "\u200c\u200d"


def inside_word(text: str, position: int) -> bool:
    """Whether `position` lies between two characters of one word, as far as can be told: where words are not parted by
    spaces, it may always be the edge of one."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    return wordy(before) and wordy(after) and not runs_on(before) and not runs_on(after)


def parts_letter(text: str, position: int) -> bool:
    """Whether `position` parts a letter from what belongs to it."""
    return 0 < position < len(text) and extends(text[position])


def folded(text: str) -> tuple[str, list[int]]:
    """`text` without letter case, as `fold_sentence` has it (İ, I, ı and i are one letter, ß is ss), and for each of
    its characters the place in `text` that it comes from."""
    parts, places = [], []
    for place, character in enumerate(text):
        plain = character.casefold().replace("i\u0307", "i").replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")
        parts.append(plain)
        places += [place] * len(plain)
    return "".join(parts), places
