"""What is spoken: sentences from files, catalogues and a grammar of commands; and what must never be."""

from __future__ import annotations

import gettext
import json
import random
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

LANGUAGES = ("en", "de", "es", "fr", "it", "ru", "tr", "id")
_LONGEST_WORDS = 16


@dataclass(frozen=True)
class Sentence:
    """A sentence to be spoken; `meaning` is the one line of JSON that the grammar gives it, or empty."""

    text: str
    language: str
    meaning: str = ""


def spoken(text: str, language: str = "en") -> str:
    """`text` as the model is taught to write what it hears: NFC, lower case, apostrophes the only punctuation."""
    text = unicodedata.normalize("NFC", text)
    if language == "tr":
        text = text.replace("I", "ı").replace("İ", "i")
    text = text.lower().replace("’", "'")
    text = "".join(c if c == "'" or unicodedata.category(c)[0] in "LMN" else " " for c in text)
    return " ".join(word.strip("'") for word in text.split() if word.strip("'"))


def read_kept_out(paths: Iterable[Path]) -> set[str]:
    """The sentences (as `spoken` writes them) that may not be aligned on, from CoNLL, JSONL and plain text files."""
    kept_out = set()
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if path.suffix == ".jsonl":
                row = json.loads(line)
                kept_out.add(spoken(str(row.get("sentence") or row.get("text") or "")))
            elif line.startswith("# text"):
                kept_out.add(spoken(line.partition(":" if ":" in line else "=")[2]))
            elif path.suffix != ".conll":
                kept_out.add(spoken(line))
    return kept_out - {""}


def from_file(path: Path, language: str) -> list[Sentence]:
    """One sentence a line."""
    return [Sentence(line.strip(), language) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def from_catalogues(language: str, folder: Path = Path("/usr/share/locale")) -> list[Sentence]:
    """Short translated messages from the gettext catalogues of installed programs: plain words, no placeholders."""
    found = {}
    for path in sorted((folder / language / "LC_MESSAGES").glob("*.mo")):
        if path.name.startswith("iso_"):  # lists of names of languages and currencies
            continue
        try:
            with path.open("rb") as file:
                catalogue = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
        except (OSError, UnicodeDecodeError, ValueError):
            continue
        for message in catalogue.values():
            text = message.replace("_", "").replace("&", "").strip() if isinstance(message, str) else ""
            if re.fullmatch(r"[^\W\d]{2,}(?:[ ,'-]+[^\W\d]+){1,9}[.!?]?", text) and not re.search(r"[a-z][A-Z]", text):
                found[spoken(text, language)] = Sentence(text, language)
    return list(found.values())


def from_grammar(language: str, count: int, seed: int) -> Iterator[Sentence]:
    """`count` commands drawn from ``grammar.yaml``, each with its intent and slots as one line of JSON."""
    rules = yaml.safe_load(Path(__file__).with_name("grammar.yaml").read_text(encoding="utf-8"))[language]
    dice = random.Random(f"{seed} {language}")
    patterns = [(intent, pattern) for intent, several in rules["intents"].items() for pattern in several]
    for _ in range(count):
        intent, pattern = dice.choice(patterns)
        entities: list[dict[str, str]] = []

        def fill(match: re.Match[str], entities: list[dict[str, str]] = entities) -> str:
            value = str(dice.choice(rules["values"][match[1]]))
            entities.append({match[1]: value})
            return value

        text = re.sub(r"\{(\w+)\}", fill, pattern)
        meaning = json.dumps({"intent": intent, "entities": entities}, ensure_ascii=False)
        yield Sentence(text, language, meaning)


def choose(sentences: Iterable[Sentence], count: int, kept_out: set[str], dice: random.Random) -> list[Sentence]:
    """At most `count` different sentences of a length that can be heard in the window, none of them kept out."""
    different: dict[str, Sentence] = {}
    for sentence in sentences:
        words = spoken(sentence.text, sentence.language)
        if 0 < len(words.split()) <= _LONGEST_WORDS and words not in kept_out:
            different.setdefault(words, sentence)
    chosen = list(different.values())
    dice.shuffle(chosen)
    return chosen[:count]
