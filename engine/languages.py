"""Language codes: BCP 47 as corpora write it (``tr``, ``de-st``, ``tr_TR``)."""

from __future__ import annotations

import re

from engine.errors import SmidgenError

_CODE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")


def check_language(text: str) -> str:
    """`text` as a code, the language itself in small letters, parts joined by hyphens. Raises `SmidgenError`."""
    code = text.strip().replace("_", "-")
    if not _CODE.fullmatch(code):
        raise SmidgenError(f"“{text}” is not a language code.", "Write one such as tr, en or de-st.")
    language, *rest = code.split("-")
    return "-".join([language.lower(), *rest])
