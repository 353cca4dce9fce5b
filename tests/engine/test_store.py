"""The tables: real SQLite, real threads."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import Cancelled, SmidgenError
from engine.progress import CancelFlag, Progress
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.folding import fold_sentence
from engine.store.rows import Recording, Run, Speaker, Test, Utterance
from engine.store.store import Store
from engine.store.utterances import Filter


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Project.create(tmp_path / "p", "tr") as project:
        yield project.store


def said(text: str, intent: str = "greet", language: str = "tr", split: str = "train", **slots: str) -> Utterance:
    return Utterance(text, language, Meaning.of(intent, [Slot(t, v) for t, v in slots.items()]), split, "here")


def clip(utterance_id: int, digest: str = "aa", /, **changes: object) -> Recording:
    base = Recording(utterance_id, f"audio/{digest[:2]}/{digest}.wav", digest, 2.0, 16000, 1, -3.0, -20.0, 0, "tr")
    return replace(base, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Bugün yağmur yağacak mı?",
        "أطفئ الضوء في المطبخ",
        "ปิดไฟในห้องครัว",
        "Mach das Licht in der Straße aus",
        "打开灯",
        "e\u0323\u0301 — a combining mark without composed form",
        "👋🏽 hello",
    ],
)
def test_text_of_every_script_comes_back_as_it_is(store: Store, text: str) -> None:
    added = store.utterances.add(said(text, place="Straße"))
    assert store.utterances.get(added.id or 0).text == unicodedata.normalize("NFC", text)
    assert store.utterances.add(said(text, place="Straße")).id == added.id


def test_decomposed_text_is_stored_composed_and_diacritics_count(store: Store) -> None:
    first = store.utterances.add(said("cafe\u0301"))
    assert first.text == "café"
    assert store.utterances.add(said("café")).id == first.id
    assert store.utterances.add(said("cafe")).id != first.id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Turn on the light!", "turn on  the light"),
        ("It's late", "its late"),
        ("IŞIĞI AÇ", "ışığı aç"),
        ("İstanbul", "istanbul"),
        ("STRASSE", "Straße"),
        ("今天会下雨吗？", "今天会下雨吗"),
        ("e\u0301te\u0301", "ÉTÉ"),
    ],
)
def test_the_same_sentence(one: str, other: str) -> None:
    assert fold_sentence(one) == fold_sentence(other)


@pytest.mark.parametrize(("one", "other"), [("olmuş", "olmus"), ("five", "5"), ("à la", "a la"), ("กา", "ก้า")])
def test_not_the_same_sentence(one: str, other: str) -> None:
    assert fold_sentence(one) != fold_sentence(other)


def test_the_same_pair_never_comes_in_twice(store: Store) -> None:
    rows = [said("aç", "on", room="oda", lamp="büyük"), said("aç", "off"), said("aç", "on")]
    turned = replace(rows[0], meaning=replace(rows[0].meaning, slots=rows[0].meaning.slots[::-1]), split="test")
    first = store.utterances.add_many(rows)
    again = store.utterances.add_many([*rows, turned])
    assert (first.added, first.duplicates, first.other_split) == (3, 0, 0)
    assert (again.added, again.duplicates, again.other_split) == (0, 4, 1)


def test_slots_and_spans_come_back(store: Store) -> None:
    slots = (Slot("room", "oda", 0, 3), Slot("time", "şimdi"))
    meaning = Meaning.of("", slots, "lights", "on")
    found = store.utterances.add(Utterance("oda şimdi", "tr", meaning))
    assert found.meaning == meaning
    assert [(s.start, s.end) for s in found.meaning.slots] == [(0, 3), (None, None)]
    untidy = store.utterances.add(Utterance("  oda", "tr", Meaning.of("x", [Slot("room", "oda", 2, 5)])))
    assert untidy.meaning.slots[0].start is None, "a span that no longer holds is dropped"


def test_a_cancelled_import_leaves_nothing(store: Store) -> None:
    flag = CancelFlag()

    def rows() -> Iterator[Utterance]:
        for number in range(5000):
            if number == 4000:
                flag.set()
            yield said(f"söz {number}")

    with pytest.raises(Cancelled):
        store.utterances.add_many(rows(), flag)
    assert store.utterances.count() == 0
    assert store.utterances.add_many([said("sonra")]).added == 1


def test_a_bad_row_takes_the_whole_call_back(store: Store) -> None:
    with pytest.raises(SmidgenError, match="no intent"):
        store.utterances.add_many([said("bir"), Utterance("iki", "tr", Meaning(""))])
    with pytest.raises(SmidgenError, match="no split"):
        store.utterances.add_many([said("bir"), said("iki", split="dvelop")])
    assert store.utterances.count() == 0


def test_filter_order_and_windows(store: Store) -> None:
    rows = [
        said(f"Işık {n:03}", f"i{n % 3}", "tr" if n % 2 else "az", "test" if n % 5 == 0 else "train")
        for n in range(300)
    ]
    store.utterances.add_many(rows)
    recorded = store.utterances.ids()[7]
    store.recordings.add(clip(recorded))
    table = store.utterances
    assert table.count(Filter(text="ışık 01")) == 10
    assert table.count(Filter(language="az", intent="i0", split="test")) == len(
        [n for n in range(300) if n % 2 == 0 and n % 3 == 0 and n % 5 == 0]
    )
    assert list(table.ids(Filter(recorded=True))) == [recorded]
    assert table.count(Filter(recorded=False)) == 299
    assert table.count(Filter(text="?")) == 0
    ids = table.ids(order="-text")
    assert [u.text for u in table.fetch(ids[:2])] == ["Işık 299", "Işık 298"]
    assert table.ids(order="-recordings")[0] == recorded
    assert [u.id for u in table.fetch([5, 999_999, 3])] == [5, 3]
    assert [u.id for u in table.all()] == list(table.ids())
    assert table.values("language") == {"az": 150, "tr": 150}
    assert set(store.recordings.counts(ids)) == {recorded}


def test_a_change_is_stored_and_may_not_make_a_twin(store: Store) -> None:
    one, two = store.utterances.add(said("bir")), store.utterances.add(said("iki"))
    assert store.utterances.update(replace(one, text="üç", split="dev")).text == "üç"
    assert store.utterances.count(Filter(text="üç", split="dev")) == 1
    with pytest.raises(SmidgenError, match="already has"):
        store.utterances.update(replace(two, text="üç"))
    assert store.utterances.get(two.id or 0).text == "iki"


def test_a_sentence_with_recordings_is_not_deleted(store: Store) -> None:
    one, two = store.utterances.add(said("bir")), store.utterances.add(said("iki"))
    take = store.recordings.add(clip(one.id or 0))
    with pytest.raises(SmidgenError, match="1 recording"):
        store.utterances.delete([one.id or 0, two.id or 0])
    assert store.utterances.count() == 2
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.connections.db.execute("delete from utterances where id = ?", [one.id])
    store.recordings.delete([take.id or 0])
    assert store.utterances.delete([one.id or 0, two.id or 0]) == 2


def test_recordings(store: Store) -> None:
    one = store.utterances.add(said("bir"))
    empty = store.utterances.add(said("", "yes"))
    first = store.recordings.add(clip(one.id or 0, speaker_id="ayşe", split="test"))
    second = store.recordings.add(clip(empty.id or 0, "bb", language="en"))
    assert store.recordings.add(clip(one.id or 0, speaker_id="başka")) == first, "the same clip is not added twice"
    trimmed = store.recordings.add(clip(one.id or 0, trim_start=0.5, trim_end=1.5))
    assert trimmed.id not in {first.id, second.id}
    assert [(r.id, u.text) for r, u in store.recordings.all(split="test")] == [(first.id, "bir")]
    assert store.recordings.count(language="en") == 1
    assert store.recordings.of_utterance(one.id or 0) == [first, trimmed]
    assert store.recordings.with_sha256("bb") == [second]
    changed = replace(second, speaker_id="can", trim_start=0.1, trim_end=1.9)
    store.recordings.update(changed)
    assert store.recordings.get(second.id or 0) == changed
    assert [speaker.id for speaker in store.speakers.all()] == ["ayşe", "can"]
    with pytest.raises(SmidgenError, match=r"already|gone"):
        store.recordings.update(replace(trimmed, trim_start=0.0, trim_end=None))


@pytest.mark.parametrize(
    "changes",
    [
        {"path": "/tmp/x.wav"},
        {"path": "../x.wav"},
        {"trim_start": 3.0},
        {"trim_end": 9.0},
        {"split": "x"},
        {"utterance_id": 99},
    ],
)
def test_a_recording_must_make_sense(store: Store, changes: dict[str, object]) -> None:
    one = store.utterances.add(said("bir"))
    with pytest.raises(SmidgenError):
        store.recordings.add(clip(one.id or 0, **changes))
    assert store.recordings.count() == 0


def test_speakers_runs_tests_settings(store: Store) -> None:
    store.speakers.add(Speaker("a", "Ayşe", consent="signed"))
    store.speakers.add(Speaker("a", "Someone else"))
    store.speakers.update(Speaker("a", "Ayşe K.", "shy", "signed", synthetic=True))
    assert store.speakers.all() == [Speaker("a", "Ayşe K.", "shy", "signed", True)]
    run = store.runs.add(Run("first", "runs/first", "2026-01-01"))
    with pytest.raises(SmidgenError, match=r"already|named"):
        store.runs.add(Run("first", "runs/other", "2026-01-02"))
    with pytest.raises(SmidgenError, match="Choose one of first"):
        store.runs.get("second")
    store.runs.update(replace(run, notes="good"))
    assert store.runs.get("first").notes == "good"
    test = store.tests.add(Test("first", "audio/x.wav", "2026-01-01", {"intent": "ışık"}))
    take = store.recordings.add(clip(store.utterances.add(said("bir")).id or 0))
    store.tests.update(replace(test, correction={"intent": "on", "slots": []}, recording_id=take.id))
    assert store.tests.all()[0].correction == {"intent": "on", "slots": []}
    store.recordings.delete([take.id or 0])
    assert store.tests.all()[0].recording_id is None
    store.settings.set("theme", {"dark": True})
    assert store.settings.get("theme") == {"dark": True}
    store.settings.set("theme", None)
    assert store.settings.get("theme", 1) == 1


def test_the_schema_keeps_the_users_choices(store: Store) -> None:
    store.utterances.add_many([said(f"{n}", "order", size=["s", "m"][n % 2], name=f"name {n}") for n in range(20)])
    store.utterances.add(said("deneme", "cancel", split="test"))
    schema = store.utterances.schema()
    assert set(schema.intents) == {"order", "cancel"}
    assert schema.slot_types["size"].closed
    assert not schema.slot_types["name"].closed
    assert set(store.utterances.schema("test").intents) == {"cancel"}
    store.utterances.set_slot_type("size", False)
    assert not store.utterances.schema().slot_types["size"].closed
    store.utterances.set_slot_type("size", None)
    assert store.utterances.schema().slot_types["size"].closed


def test_threads_each_have_a_connection_and_close_closes_all(store: Store) -> None:
    errors: list[Exception] = []

    def work(name: int) -> None:
        try:
            for number in range(20):
                store.utterances.add(said(f"{name} {number}"))
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert store.utterances.count() == 80
    path = store.connections.path
    store.close()
    assert not path.with_name("project.sqlite-wal").exists(), "the last connection folds the log into the file"
    with pytest.raises(SmidgenError, match="closed"):
        store.utterances.count()


def test_a_transaction_over_tables_is_one(store: Store) -> None:
    def fail_half_way() -> None:
        with store.transaction():
            one = store.utterances.add(said("bir"))
            store.recordings.add(clip(one.id or 0))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail_half_way()
    assert (store.utterances.count(), store.recordings.count()) == (0, 0)


def test_overview_counts_and_advises(store: Store) -> None:
    assert store.overview().advice.do == "import"
    store.utterances.add_many([said(f"{n}", f"i{n % 2}", "en", "test" if n > 7 else "train", a="1") for n in range(10)])
    found = store.overview()
    assert (found.utterances, found.intents, found.slot_types, found.recordings) == (10, 2, 1, 0)
    assert found.advice.do == "record"
    for number in range(30):
        store.recordings.add(clip(1 + number % 3, f"{number:02}", speaker_id=f"s{number % 4}", trim_start=0.5))
    found = store.overview()
    assert found.minutes == pytest.approx(30 * 1.5 / 60)
    assert (found.speakers, found.unrecorded, found.intents_without_recording) == (4, 7, 0)
    assert found.languages == ("en", "tr")
    assert found.total("test").texts == 2
    assert found.total(language="en").recorded == 3
    assert found.advice.do == "train"
    store.runs.add(Run("first", "runs/first", "2026"))
    assert store.overview().advice.do == "test"
    store.utterances.set_split(store.utterances.ids(), "train")
    assert store.overview().advice.do == "split"


def test_progress_reaches_the_end(store: Store) -> None:
    seen: list[Progress] = []
    store.utterances.add_many([said(str(n)) for n in range(50)], seen.append)
    assert seen[-1].done == 50


def test_a_full_disk_is_a_sentence_and_loses_nothing(store: Store) -> None:
    store.utterances.add(said("önce"))
    pages = store.connections.db.execute("pragma page_count").fetchone()[0]
    store.connections.db.execute(f"pragma max_page_count = {pages}")  # what SQLite says is the same as on a full disk
    with pytest.raises(SmidgenError, match="full"):
        store.utterances.add_many(said(f"söz {n} " + "x" * 500) for n in range(500))
    store.connections.db.execute("pragma max_page_count = 1000000")
    assert [u.text for u in store.utterances.all()] == ["önce"]
    assert store.utterances.add_many([said("sonra")]).added == 1


def test_pairs(store: Store) -> None:
    store.utterances.add(Utterance("aç", "tr", Meaning.of("", (), "light", "on")))
    store.utterances.add(said("selam"))
    assert store.utterances.pairs() == {"light_on": ("light", "on")}
