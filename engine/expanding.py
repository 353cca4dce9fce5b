"""Sentences from templates into the corpus: looked at first, then added as an import is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from engine import templates
from engine.errors import SmidgenError
from engine.importing import ImportReport
from engine.languages import check_language
from engine.store import bulk, splits
from engine.store.folding import fold_sentence
from engine.store.rows import SPLITS, Utterance
from engine.store.utterances import utterance_key

if TYPE_CHECKING:
    from engine.project import Project
    from engine.store.store import Store

SOURCE = "templates"
KEPT = "templates"
"""The project's setting with the templates of each intent, as they were used last."""
_PAGE = 500


@dataclass(frozen=True)
class Wanted:
    """Templates, one a line, and what becomes of them: intent, language, split, at most how many, by which seed."""

    text: str
    intent: str
    language: str
    split: str = "train"
    most: int = templates.MOST
    seed: int = 0

    def check(self) -> Wanted:
        """Itself, tidied. Raises `SmidgenError` where something cannot be."""
        if self.split not in SPLITS:
            raise SmidgenError(f"“{self.split}” is no split.", "Use train, dev or test.")
        if not 1 <= self.most <= templates.MOST_ASKED:
            raise SmidgenError(
                f"{self.most} sentences cannot be made at once.", f"Ask for 1 to {templates.MOST_ASKED:,}."
            )
        return replace(self, language=check_language(self.language))


@dataclass(frozen=True)
class Expansion:
    """What templates come to: `ways` to fill them in, of which a sample of `drawn` different sentences was made (all
    where `whole`). `rows` are those that would come in; of the others the corpus has `there` already with this meaning
    and `otherwise` with another one; `elsewhere` of those that are there are in another split."""

    ways: int
    whole: bool
    drawn: int
    rows: tuple[Utterance, ...] = field(repr=False)
    there: int = 0
    otherwise: int = 0
    elsewhere: int = 0

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        rows = [{"text": row.text} | row.meaning.to_dict() for row in self.rows]
        return {"ways": self.ways, "drawn": self.drawn, "there": self.there, "otherwise": self.otherwise, "rows": rows}

    def examples(self, most: int = 8) -> list[Utterance]:
        """A few of the rows, from all over them."""
        step = max(1, len(self.rows) / most)
        return [self.rows[int(place * step)] for place in range(min(most, len(self.rows)))]


def slot_values(store: Store, language: str, split: str) -> dict[str, list[str]]:
    """The values of each slot type in the sentences of a language, the most frequent first.

    For train only those that train has: what dev and test have to themselves stays new to the model.
    """
    held = "and split = 'train'" if split == "train" else ""
    query = (
        "select json_extract(slot.value, '$.type'), json_extract(slot.value, '$.value'), count(*)"
        f" from utterances, json_each(utterances.slots) slot where language = ? and slots != '[]' {held}"
        " group by 1, 2 order by 1, 3 desc, 2"
    )
    found: defaultdict[str, list[str]] = defaultdict(list)
    for kind, value, _ in store.connections.db.execute(query, [language]):
        found[kind].append(value)
    return dict(found)


def look(project: Project, wanted: Wanted) -> Expansion:
    """What `wanted` would bring in. Changes nothing. Raises `SmidgenError` where a template cannot be read."""
    wanted, store = wanted.check(), project.store
    lines = templates.parse(wanted.text, slot_values(store, wanted.language, wanted.split))
    if not lines:
        raise SmidgenError(
            "There is no template yet.", "Write one a line: turn {on|off} the {room:kitchen|hall} light."
        )
    ways = sum(line.count for line in lines)
    head = bulk.meaning_of(store, wanted.intent)
    made = [
        Utterance(text, wanted.language, replace(head, slots=slots), wanted.split, SOURCE)
        for text, slots in templates.expand(lines, wanted.most, wanted.seed)
    ]
    there = _there(store, wanted.language, [row.text for row in made])
    rows, seen, counts = list[Utterance](), set[str](), Counter[str]()
    for row in made:
        sentence = fold_sentence(row.text)
        known = there.get(sentence, {})
        same = known.get(utterance_key(sentence, row.language, row.meaning))
        if known:
            counts["there" if same else "otherwise"] += 1
            counts["elsewhere"] += any(row.split not in some for some in known.values())
        elif sentence not in seen:
            seen.add(sentence)
            rows.append(row)
    return Expansion(ways, ways <= wanted.most, len(made), tuple(rows), **counts)


def add(project: Project, wanted: Wanted) -> ImportReport:
    """Bring the sentences in, in one transaction, and remember the templates with their intent. What the corpus has
    already, with this meaning or another, stays as it is."""
    found = look(project, wanted)
    store = project.store
    with store.transaction():
        added = store.utterances.add_many(found.rows)
        store.settings.set(KEPT, remembered(store) | {wanted.intent: wanted.text})
    notes = []
    if found.otherwise:
        notes.append(
            f"{found.otherwise} sentence{'s' * (found.otherwise > 1)} stayed out: the corpus has"
            f" {'them' if found.otherwise > 1 else 'it'} with another meaning."
        )
    return ImportReport(added.added, added.duplicates + found.there, (), (*notes, *map(str, splits.leaks(store))))


def remembered(store: Store) -> dict[str, str]:
    """The templates of each intent that were used last."""
    kept: dict[str, str] = store.settings.get(KEPT, {})
    return kept


def _there(store: Store, language: str, texts: Sequence[str]) -> dict[str, dict[str, set[str]]]:
    """The corpus's rows of these sentences: folded sentence to the key of each of its meanings to its splits."""
    found: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for part in _parts(sorted({fold_sentence(text) for text in texts})):
        query = f"select id from utterances where language = ? and sentence in ({','.join('?' * len(part))})"
        ids = [row[0] for row in store.connections.db.execute(query, [language, *part])]
        for row in store.utterances.fetch(ids):
            sentence = fold_sentence(row.text)
            found[sentence][utterance_key(sentence, language, row.meaning)].add(row.split)
    return {sentence: dict(keys) for sentence, keys in found.items()}


def _parts(values: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(values), _PAGE):
        yield list(values[start : start + _PAGE])
