"""What may be wrong with a corpus: each finding is a filter, and most have a way to mend it."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.audio.levels import CLIPPED_MOST, NOTHING_DB
from engine.progress import Report, silent, tracked
from engine.store.rows import SPLITS

if TYPE_CHECKING:
    from engine.store.store import Store

THIN = 10
"""An intent with fewer sentences to train on than this is learnt badly."""
CONFIRMED = "labels_confirmed"
"""The project's setting with the labels that somebody has looked at and kept: the keys of their rows, which stand for
text, language and meaning."""

_SAME = (
    "select sentence, language from utterances where sentence != '' {only} group by sentence, language"
    " having count(*) > 1"
)
# Meanings are compared in Python: only where there is something to compare, which is seldom.
_TWINS = (
    "select a.id from utterances a join"
    f" (select sentence, language from utterances where (sentence, language) in ({_SAME}) {{only}}"
    " group by sentence, language having count(distinct meaning_key(intent, slots)) {how}) twins"
    " on twins.sentence = a.sentence and twins.language = a.language where 1 {only}"
)
_HELD = (
    "select sentence as thing, split from utterances where sentence != '' union all"
    " select u.sentence, r.split from recordings r join utterances u on u.id = r.utterance_id where u.sentence != ''"
)
_CLIPS = "id in (select utterance_id from recordings where {})"

CONDITIONS = {
    "thin": "intent not in (select intent from utterances where split = 'train' group by intent"
    f" having count(*) >= {THIN})",
    "contradictory": f"id in ({_TWINS.format(only='', how='> 1')})",
    "duplicate": "id in ({})".format(_TWINS.format(only="and split = 'train'", how="= 1")),
    "near": "(skeleton(sentence), language) in (select skeleton(sentence), language from utterances"
    " where sentence != '' group by 1, 2 having count(distinct sentence) > 1)",
    "leak_sentence": f"sentence in (select thing from ({_HELD}) group by thing having min(split) != max(split))",
    "leak_speaker": _CLIPS.format(
        "speaker_id in (select speaker_id from recordings group by speaker_id having min(split) != max(split))"
    ),
    "silent": _CLIPS.format(f"peak < {NOTHING_DB}"),
    "clipped": _CLIPS.format(f"clipped > {CLIPPED_MOST}"),
    "missing": _CLIPS.format("not file_there(path)"),
    "mislabelled": "id in (select u.id from json_each(doubted()) d join utterances u"
    " on u.id = json_extract(d.value, '$[0]') and u.intent = json_extract(d.value, '$[1]')"
    " and u.text = json_extract(d.value, '$[2]') where (json_extract(d.value, '$[3]') is null"
    " or json_extract(d.value, '$[3]') in (select id from recordings where utterance_id = u.id))"
    f" and u.key not in (select kept.value from settings, json_each(settings.value) kept where name = '{CONFIRMED}'))",
    "unrecorded": "text != '' and not exists (select 1 from recordings where utterance_id = utterances.id)",
    "no_text": "text = ''",
}
"""Name of a finding to the SQL condition on `utterances` that finds it."""
_CLIP_FINDINGS = ("silent", "clipped", "missing")


@dataclass(frozen=True)
class IntentCount:
    """The sentences of an intent by split, and its recordings."""

    intent: str
    train: int
    dev: int
    test: int
    recordings: int


def install(connection: sqlite3.Connection, folder: Path) -> None:
    """Give a connection the functions that the conditions use; `folder` is the project's."""
    connection.create_function("skeleton", 1, skeleton, deterministic=True)
    connection.create_function("meaning_key", 2, _meaning_key, deterministic=True)
    connection.create_function("file_there", 1, lambda path: (folder / path).is_file())
    connection.create_function("doubted", 0, lambda: _doubted(folder))


def _doubted(folder: Path) -> str:
    from engine.evaluation.doubts import doubted  # which knows the store

    return doubted(folder)


def counts(store: Store, report: Report = silent) -> dict[str, int]:
    """How many sentences each finding of `CONDITIONS` holds."""
    db = store.connections.db
    query = "select count(*) from utterances where {}"
    return {
        name: int(db.execute(query.format(where)).fetchone()[0])
        for name, where in tracked(list(CONDITIONS.items()), "Looking over the corpus", report)
    }


def intents(store: Store) -> list[IntentCount]:
    """Every intent, the largest first."""
    query = (
        "select intent, sum(split = 'train'), sum(split = 'dev'), sum(split = 'test'),"
        " sum((select count(*) from recordings where utterance_id = utterances.id))"
        " from utterances group by intent order by count(*) desc, intent"
    )
    return [IntentCount(*row) for row in store.connections.db.execute(query)]


def mend(store: Store, finding: str, report: Report = silent) -> int:
    """Do what can be done about a finding without looking at each sentence; how many things were changed.

    ``duplicate``: one of each stays, with the recordings of all. ``leak_sentence``: the sentence goes, with its clips,
    where it is held out already. ``leak_speaker``: a speaker's clips go to the split that has most of them.
    ``silent``, ``clipped``, ``missing``: the recordings are taken out; their files stay.
    """
    with store.transaction():
        return MENDS[finding](store, report)


def _merge(store: Store, report: Report) -> int:
    db = store.connections.db
    rows = db.execute(
        "select group_concat(id) from (select * from utterances order by id) where "
        + CONDITIONS["duplicate"]
        + " and split = 'train' group by sentence, language"
    ).fetchall()
    gone = 0
    for (ids,) in tracked(rows, "Merging duplicates", report):
        first, *others = sorted(map(int, ids.split(",")))
        for other in others:
            # the same clip of both: one is enough
            db.execute("update or ignore recordings set utterance_id = ? where utterance_id = ?", [first, other])
            left = [row[0] for row in db.execute("select id from recordings where utterance_id = ?", [other])]
            store.recordings.delete(left)
        gone += store.utterances.delete(others)
    return gone


def _hold_out(store: Store, report: Report) -> int:
    db = store.connections.db
    order = "max((split = 'test') * 2 + (split = 'dev'))"
    query = f"select thing, {order} from ({_HELD}) group by thing having min(split) != max(split)"
    moved = 0
    for sentence, rank in tracked(db.execute(query).fetchall(), "Holding sentences out", report):
        split = SPLITS[rank]
        texts = "update utterances set split = ? where sentence = ? and split != ?"
        clips = (
            "update recordings set split = ? where utterance_id in (select id from utterances where sentence = ?)"
            " and split != ?"
        )
        moved += sum(db.execute(query, [split, sentence, split]).rowcount for query in (texts, clips))
    return moved


def _gather(store: Store, report: Report) -> int:
    db = store.connections.db
    leaking = "select speaker_id from recordings group by speaker_id having min(split) != max(split)"
    moved = 0
    for (speaker,) in tracked(db.execute(leaking).fetchall(), "Keeping speakers apart", report):
        most = "select split from recordings where speaker_id = ? group by split order by count(*) desc, split limit 1"
        split = db.execute(most, [speaker]).fetchone()[0]
        change = "update recordings set split = ? where speaker_id = ? and split != ?"
        moved += db.execute(change, [split, speaker, split]).rowcount
    return moved


def _take_out(finding: str) -> Callable[[Store, Report], int]:
    where = CONDITIONS[finding].removeprefix("id in (select utterance_id from recordings where ").removesuffix(")")

    def take_out(store: Store, report: Report) -> int:
        ids = [row[0] for row in store.connections.db.execute(f"select id from recordings where {where}")]
        return store.recordings.delete(tracked(ids, "Taking recordings out", report))

    return take_out


MENDS: dict[str, Callable[[Store, Report], int]] = {
    "duplicate": _merge,
    "leak_sentence": _hold_out,
    "leak_speaker": _gather,
} | {finding: _take_out(finding) for finding in _CLIP_FINDINGS}
"""The findings that `mend` can do something about."""


def skeleton(sentence: str) -> str:
    """What is left of a sentence without accents, and with its words in alphabetical order: equal for sentences that
    are nearly the same. Only Latin, Greek and Cyrillic letters lose their marks: elsewhere they are vowels."""
    if sentence.isascii():
        return " ".join(sorted(sentence.split()))
    letters, base = [], ""
    for character in unicodedata.normalize("NFD", sentence):
        if unicodedata.combining(character):
            if base not in ("LATIN", "GREEK", "CYRILLIC"):
                letters.append(character)
        else:
            base = unicodedata.name(character, "").partition(" ")[0]
            letters.append(character)
    return " ".join(sorted("".join(letters).split()))


def _meaning_key(intent: str, slots: str) -> str:
    """The same for the same meaning, wherever its slots stand."""
    if slots == "[]":
        return intent
    return json.dumps([intent, *sorted((slot["type"], slot["value"]) for slot in json.loads(slots))])
