"""What is spoken: sentences from files, catalogues and a grammar of commands; and what must never be."""

from __future__ import annotations

import gettext
import json
import random
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

LANGUAGES = ("en", "de", "es", "fr", "it", "ru", "tr", "id")
_LONGEST_WORDS = 16
_COMMONEST = 100


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


def from_wordnet(folder: Path = Path("/usr/share/wordnet")) -> list[Sentence]:
    """What English words are used for in WordNet's examples (Debian's wordnet-base): sentences and phrases in plain
    words, ten thousands of different ones."""
    found: dict[str, Sentence] = {}
    for path in sorted(folder.glob("data.*")):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            for text in re.findall(r'"([^"]+)"', line.partition("|")[2]):
                if re.fullmatch(r"[A-Za-z]+(?:[ ,;'-]+[A-Za-z]+){2,11}[.!?]?", text):
                    found.setdefault(spoken(text), Sentence(text, "en"))
    return list(found.values())


def with_rarer_words(sentences: Iterable[Sentence], words: Sequence[str], dice: random.Random) -> Iterator[Sentence]:
    """Each sentence with one of its words, from six words on two, replaced by any of `words`: what is heard cannot be
    guessed from the rest. The commonest hundred of `words` (its first) are not replaced."""
    common, rarer = set(words[:_COMMONEST]), words[_COMMONEST:]
    for sentence in sentences:
        said = spoken(sentence.text, sentence.language).split()
        places = [place for place, word in enumerate(said) if word not in common]
        if len(said) < 3 or not places:
            continue
        for place in dice.sample(places, min(len(places), 1 + (len(said) >= 6))):
            said[place] = dice.choice(rarer)
        yield Sentence(" ".join(said), sentence.language)


def frequent_words(language: str, count: int) -> list[str]:
    """The language's most frequent words of at least three letters, the commonest first, names among them (package
    wordfreq, CC BY-SA 4.0)."""
    import wordfreq  # type: ignore[import-not-found,import-untyped,unused-ignore]  # only who makes a corpus needs it

    words = wordfreq.top_n_list(language, 2 * count)
    return [word for word in words if re.fullmatch(r"[^\W\d_]+(?:'[^\W\d_]+)?", word) and len(word) >= 3][:count]


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
