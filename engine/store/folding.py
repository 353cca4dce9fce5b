"""When two texts are the same sentence: for finding text, and for keeping splits apart."""

from __future__ import annotations

import unicodedata

_APOSTROPHES = "'`\u2019\u2018\u02bc\u00b4"


class _Table(dict[int, str | int | None]):
    """A translation table that looks a character up in Unicode when it first meets it."""

    def __missing__(self, code: int) -> str | int | None:
        character = chr(code)
        category = unicodedata.category(character)
        found: str | int | None = code
        if character in _APOSTROPHES or category == "Cf":  # it's = its; joiners and direction marks are not heard
            found = None
        elif category.startswith("P") or category in {"Zs", "Zl", "Zp", "Cc"}:
            found = " "
        elif character == "\N{LATIN SMALL LETTER DOTLESS I}":  # casefolding keeps it apart from I
            found = "i"
        self[code] = found
        return found


_TABLE = _Table()


def fold_sentence(text: str) -> str:
    """`text` in NFC, without letter case, punctuation and extra white space; diacritics stay.

    Only for comparison, never shown and never learnt from. Empty where `text` has nothing but punctuation.
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    # Turkish İ casefolds to i and a combining dot, which has no composed form.
    return " ".join(folded.replace("i\u0307", "i").translate(_TABLE).split())
