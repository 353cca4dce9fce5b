"""Each format: told by its content, read, and written back the same; bad rows named one by one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine import formats
from engine.errors import SmidgenError
from engine.formats.rows import Reject, TextRow, split_of_name
from engine.semantics import Meaning, Slot

DATA = Path(__file__).parents[3] / "shared" / "data"
SUFFIX = {"massive": "jsonl", "slurp": "jsonl", "snips": "json", "rasa": "yml", "conll": "conll", "jsonl": "jsonl"}


def spans(text: str, *pairs: tuple[str, str]) -> tuple[Slot, ...]:
    return tuple(Slot(t, v, text.index(v), text.index(v) + len(v)) for t, v in pairs)


def row(text: str, intent: str, *pairs: tuple[str, str], split: str | None = "train") -> TextRow:
    scenario, _, action = intent.partition("_")
    pair = (scenario, action) if action else ("", "")
    return TextRow(text, Meaning.of(intent, spans(text, *pairs), *pair), "tr", split)


ROWS = [
    row("yarın saat yedide uyandır", "alarm_set", ("date", "yarın"), ("time", "saat yedide")),
    row("çay bitti", "shopping_add", ("item", "çay"), split="test"),
    row("أطفئ الضوء في المطبخ الآن", "lights_off", ("room", "المطبخ"), ("time", "الآن"), split="dev"),
    row("ปิดไฟในห้องครัว", "lights_off", ("room", "ห้องครัว")),
    row("打开厨房的灯", "lights_on", ("room", "厨房")),
    row("mach das Licht in der Straße aus", "lights_off", ("place", "Straße")),
    row("\u1eb9\u0301la", "greet_say"),  # a mark that no composed form takes in
    row('she said "no", twice; 5% off', "talk_say", ("word", "no")),
    row("teşekkürler", "greet_say"),
]


def read(path: Path, format: str = "auto") -> tuple[list[TextRow], list[Reject]]:  # noqa: A002
    found = list(formats.read(path, format))
    return [r for r in found if isinstance(r, TextRow)], [r for r in found if isinstance(r, Reject)]


def put(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def all_of(rows: Sequence[TextRow]) -> list[object]:
    places = [[(s.type, s.value, s.start, s.end) for s in r.meaning.slots] for r in rows]
    return [
        (r.text, r.meaning.intent, r.meaning.scenario, r.language, r.split, p)
        for r, p in zip(rows, places, strict=True)
    ]


# --- round trips ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["jsonl", "massive", "conll"])
def test_what_is_written_is_read_again_whole(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"corpus.{SUFFIX[name]}"
    formats.write(ROWS, path, name)
    assert formats.detect(path) == name
    rows, rejects = read(path)
    assert rejects == []
    assert all_of(rows) == all_of(ROWS)


@pytest.mark.parametrize("suffix", ["csv", "tsv"])
def test_tables_keep_spans_too(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"corpus.{suffix}"
    formats.write(ROWS, path, "table")
    assert formats.detect(path) == "table"
    rows, rejects = read(path)
    assert (rejects, all_of(rows)) == ([], all_of(ROWS))


def test_slurp_is_english(tmp_path: Path) -> None:
    rows = [TextRow(r.text, r.meaning, "en", r.split) for r in ROWS]
    formats.write(rows, tmp_path / "x.jsonl", "slurp")
    assert formats.detect(tmp_path / "x.jsonl") == "slurp"
    assert all_of(read(tmp_path / "x.jsonl")[0]) == all_of(rows)


def test_snips_and_rasa_keep_the_order_within_an_intent(tmp_path: Path) -> None:
    plain = [TextRow(r.text, Meaning.of(r.meaning.intent, r.meaning.slots), "tr", r.split) for r in ROWS]
    ordered = sorted(plain, key=lambda r: [x.meaning.intent for x in plain].index(r.meaning.intent))
    formats.write(plain, tmp_path / "x.json", "snips")
    assert formats.detect(tmp_path / "x.json") == "snips"
    assert all_of(read(tmp_path / "x.json")[0]) == all_of(ordered)
    bare = [TextRow(r.text, r.meaning) for r in plain]
    formats.write(bare, tmp_path / "x.yml", "rasa")
    assert formats.detect(tmp_path / "x.yml") == "rasa"
    assert all_of(read(tmp_path / "x.yml")[0]) == all_of([TextRow(r.text, r.meaning) for r in ordered])


@pytest.mark.parametrize("name", ["massive", "slurp", "snips", "rasa", "conll"])
def test_what_a_format_cannot_say_is_refused_not_lost(tmp_path: Path, name: str) -> None:
    absent = TextRow("wake me up", Meaning.of("alarm_set", [Slot("time", "seven")]))
    with pytest.raises(SmidgenError, match="seven"):
        formats.write([absent], tmp_path / "x", name)
    two = Meaning.of("alarm_set", [Slot("a", "wake me", 0, 7), Slot("b", "me up", 5, 10)])
    with pytest.raises(SmidgenError, match="overlap"):
        formats.write([TextRow("wake me up", two)], tmp_path / "x", name)


def test_a_slot_without_a_place_gets_the_first_free_one(tmp_path: Path) -> None:
    twice = TextRow(
        "from oslo to oslo", Meaning.of("go_by", [Slot("to", "oslo", 13, 17), Slot("from", "oslo")]), "tr", "train"
    )
    formats.write([twice], tmp_path / "x.conll", "conll")
    (found,), _ = read(tmp_path / "x.conll")
    assert [(s.type, s.start) for s in found.meaning.slots] == [("from", 5), ("to", 13)]


# --- each format's own ways -----------------------------------------------------------------------------------------


def test_jsonl(tmp_path: Path) -> None:
    lines = [
        {"text": "a small one", "intent": "order", "slots": {"size": "small", "n": ["1", "one"]}},
        {"utterance": "b", "scenario": "s", "action": "a", "entities": [{"type": "t", "filler": "b"}], "lang": "de-st"},
        {"text": "c", "intent": "x", "slots": {"size": None}, "split": "validation"},
        {"text": "de\u0301ja", "intent": "x", "slots": [{"type": "t", "value": "de\u0301ja", "start": 0, "end": 5}]},
    ]
    rows, rejects = read(put(tmp_path / "x.json", "\n".join(map(json.dumps, lines))))
    assert rejects == []
    assert sorted(rows[0].meaning.slots) == [Slot("n", "1"), Slot("n", "one"), Slot("size", "small")]
    assert (rows[1].meaning, rows[1].language) == (Meaning.of("", [Slot("t", "b")], "s", "a"), "de-st")
    assert (rows[2].meaning.slots, rows[2].split) == ((), "dev")
    assert (rows[3].text, rows[3].meaning.slots[0].end) == ("déja", 4)
    listed = read(put(tmp_path / "y.json", "[\n" + ",\n".join(map(json.dumps, lines)) + "\n]"))
    assert all_of(listed[0]) == all_of(rows)
    assert [r.line for r in listed[0]] == [2, 3, 4, 5]
    spread = read(put(tmp_path / "z.json", "\n".join(json.dumps(line, indent=1) for line in lines)))
    assert all_of(spread[0]) == all_of(rows)
    rows, (reject,) = read(put(tmp_path / "cut.json", '[{"text": "x", "intent": "y"},\n{"text": "x'))
    assert (len(rows), reject.line) == (1, 2)


@pytest.mark.parametrize(
    ("line", "reason", "step"),
    [
        ("{broken", "not JSON", "Mend"),
        ("[1]", "not a JSON object", "Write"),
        ('{"text": "x"}', "no intent", "Add an intent"),
        ('{"intent": "x"}', "no “text”", "Write"),
        ('{"text": "  ", "intent": "x"}', "no text", "Write the sentence"),
        ('{"text": ["x"], "intent": "x"}', "not a string", "Write"),
        ('{"text": "x", "intent": "x", "slots": "small"}', "neither an object nor a list", "Write"),
        ('{"text": "x", "intent": "x", "slots": {"size": ""}}', "“size” has no value", "Write"),
        ('{"text": "x", "intent": "x", "slots": {"size": {"a": 1}}}', "not a text", "Write"),
        ('{"text": "x", "intent": "x", "slots": [{"type": "size"}]}', "lacks|not a text", "Write"),
        ('{"text": "x", "intent": "x", "split": "tomorrow"}', "“tomorrow” is no split", "train, dev or test"),
        ('{"text": "x", "intent": "x", "language": "Türkçe!"}', "language code", "tr, en"),
        ('{"text": "half \\ud83d", "intent": "x"}', "surrogate", "UTF-8"),
        ('{"text": "nul \\u0000", "intent": "x"}', "NUL", "Delete"),
        ('{"text": "x", "intent": {"name": "x"}}', "intent is not a string", '"intent"'),
        ("\0\0\0\0", "not JSON", "Mend"),
        ('{"text": "x", "intent": "half \\ud83d"}', "surrogate", "UTF-8"),
        ("[" * 100_000, "not JSON", "Mend"),
        ('{"text": "' + "x" * 1_100_000 + '", "intent": "x"}', "longer than a million", "Check"),
    ],
)
def test_one_bad_row_in_a_thousand(tmp_path: Path, line: str, reason: str, step: str) -> None:
    good = [json.dumps({"text": f"söz {n}", "intent": "x"}) for n in range(999)]
    path = put(tmp_path / "x.jsonl", "\n".join([*good[:500], line, *good[500:]]))
    rows, (reject,) = read(path)
    assert len(rows) == 999
    assert (reject.file, reject.line) == (str(path), 501)
    assert any(part in reject.reason for part in reason.split("|")), reject.reason
    assert step in reject.next_step


def test_a_line_in_latin_1_is_named_and_the_others_come_in(tmp_path: Path) -> None:
    good = [json.dumps({"text": f"söz {n}", "intent": "x"}, ensure_ascii=False).encode() for n in range(9)]
    bad = '{"text": "Straße", "intent": "x"}'.encode("latin-1")
    rows, (reject,) = read(put(tmp_path / "x.jsonl", b"\r\n".join([*good[:4], bad, *good[4:]])))
    assert (len(rows), reject.line) == (9, 5)
    assert "Straße" in reject.reason
    assert "UTF-8" in reject.next_step


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    for text in (
        '{"text": "ışık", "intent": "on"}',
        f"text,intent{end}ışık,on",
        f"# text = ışık{end}# intent = on{end}1\tışık\ton\tO",
    ):
        rows, rejects = read(put(tmp_path / "x.conll", (text + end).encode(encoding)))
        assert [(r.text, r.meaning.intent) for r in rows] == [("ışık", "on")], text
        assert rejects == []


@pytest.mark.parametrize(
    "header", ["text,intent,slots", "Utterance;Label;Entities", "text\tintent\tslots", "query|class|slots"]
)
def test_tables_find_their_columns(tmp_path: Path, header: str) -> None:
    sign = next(c for c in "\t;|," if c in header)
    lines = [header, sign.join(["turn on", "on", "room=hall" if sign == ";" else "room=hall; lamp=big"])]
    if sign == ";":
        lines[1] = "turn on;on;'room=hall'".replace("'", '"')
    rows, rejects = read(put(tmp_path / "anything.txt", "\n".join(lines)))
    assert rejects == []
    assert rows[0].meaning.slots[0] == Slot("room", "hall")


def test_a_table_with_strange_names_needs_a_mapping(tmp_path: Path) -> None:
    path = put(tmp_path / "x.csv", "Satz,Bedeutung,slot:room\nLicht an,on,Küche\nLicht aus,off,\n")
    with pytest.raises(SmidgenError, match="Satz, Bedeutung"):
        read(path)
    shown = formats.preview(path)
    assert (shown.columns, shown.cells[0]) == (("Satz", "Bedeutung", "slot:room"), ("Licht an", "on", "Küche"))
    assert "No column" in shown.problem
    mapping = {"text": "Satz", "intent": "Bedeutung"}
    rows = [r for r in formats.read(path, columns=mapping) if isinstance(r, TextRow)]
    assert [r.meaning for r in rows] == [Meaning.of("on", [Slot("room", "Küche")]), Meaning.of("off")]
    assert formats.preview(path, columns=mapping).rows == tuple(rows)
    for wrong, words in (({"text": "Sats"}, "Satz, Bedeutung"), ({"txt": "Satz"}, "no field")):
        with pytest.raises(SmidgenError, match=words):
            list(formats.read(path, columns=wrong))


def test_an_open_quotation_mark_costs_one_row(tmp_path: Path) -> None:
    good = [f'"söz, {n}",on' for n in range(50)]
    path = put(tmp_path / "x.csv", "\n".join(["text,intent", *good[:20], '"open,on', *good[20:], '"two\nlines",on']))
    rows, (reject,) = read(path)
    assert (len(rows), reject.line) == (51, 22)
    assert rows[-1].text == "two lines"
    rows, (reject,) = read(put(tmp_path / "y.csv", "text,intent\nfive, six,on\nfive,on\n"))
    assert (len(rows), reject.line) == (1, 2)
    assert "3 cells" in reject.reason


def test_half_of_a_scenario_and_action_is_completed_or_dropped(tmp_path: Path) -> None:
    text = "text,intent,scenario,action\na,alarm_set,alarm,\nb,greet,talk,\nc,greet,,say\nd,,alarm,set\ne,,alarm,\n"
    rows, (reject,) = read(put(tmp_path / "x.csv", text))
    pairs = [(r.meaning.intent, r.meaning.scenario, r.meaning.action) for r in rows]
    assert pairs == [("alarm_set", "alarm", "set"), ("greet", "", ""), ("greet", "", ""), ("alarm_set", "alarm", "set")]
    assert (reject.line, reject.reason) == (6, "There is no intent.")


def test_tsv_takes_quotation_marks_as_they_are(tmp_path: Path) -> None:
    path = put(tmp_path / "x.tsv", 'text\tintent\tslots\n"open\ton\t{"room": "hall"}\nsay ""hi""\ton\t\n')
    rows, rejects = read(path)
    assert rejects == []
    assert [r.text for r in rows] == ['"open', 'say ""hi""']
    assert rows[0].meaning.slots == (Slot("room", "hall"),)


def test_massive(tmp_path: Path) -> None:
    item = {
        "id": "0", "locale": "tr-TR", "partition": "dev", "scenario": "alarm", "intent": "alarm_set",
        "utt": "yarın beni uyandır", "annot_utt": "[date : yarın] beni uyandır", "worker_id": "8",
    }  # fmt: skip
    taiwan = item | {"locale": "zh-TW", "utt": "other words"}
    broken = item | {"annot_utt": "[date : yarın beni"}
    rows, (reject,) = read(put(tmp_path / "tr-TR.jsonl", "\n".join(map(json.dumps, [item, taiwan, broken]))))
    assert all_of(rows[:1]) == [("yarın beni uyandır", "alarm_set", "alarm", "tr", "dev", [("date", "yarın", 0, 5)])]
    assert rows[0].meaning.action == "set"
    assert (rows[1].language, rows[1].meaning.slots[0].start) == ("zh-TW", None)
    assert "do not pair" in reject.reason


def test_slurp_values_are_tokens_as_in_its_scorer(tmp_path: Path) -> None:
    words = ["order", "domino", "'s", "now"]
    item = {
        "slurp_id": 1, "sentence": "order domino's now", "scenario": "takeaway", "action": "order",
        "tokens": [{"surface": word, "id": n} for n, word in enumerate(words)],
        "entities": [{"span": [1, 2], "type": "business_name"}, {"span": [3], "type": "time"}],
    }  # fmt: skip
    bad = item | {"entities": [{"span": [9], "type": "time"}]}
    rows, (reject,) = read(put(tmp_path / "devel.jsonl", json.dumps(item) + "\n" + json.dumps(bad)))
    assert all_of(rows) == [
        ("order domino's now", "takeaway_order", "takeaway", "en", "dev",
         [("business_name", "domino 's", None, None), ("time", "now", 15, 18)])
    ]  # fmt: skip
    assert "does not point at tokens" in reject.reason
    formats.write(rows, tmp_path / "again.jsonl", "slurp")
    again, _ = read(tmp_path / "again.jsonl")
    assert [row.meaning for row in again] == [row.meaning for row in rows], "joined tokens are written as they were"
    with pytest.raises(SmidgenError, match="not in the sentence"):
        formats.write(rows, tmp_path / "x.json", "snips")  # which has no tokens


def test_conll_is_patient(tmp_path: Path) -> None:
    text = (
        "# id = 1\n# text-en: Is it late?\n# text: Ist es spät?\n# slots: 0:1:x\n# intent: time/late\n"
        "1\tIst\ttime/late\tO\n2\tes\ttime/late\tI-who\n3\tspät\ttime/late\tB-when\n4\t?\ttime/late\tI-when\n"
        "# text = no blank line before\n# intent = x\nno\tO\nblank\tB-a\nline\tI-b\nbefore\tO\n\n\n"
        "# text = bad\n# intent = x\n1\tbad\tx\tQ-x\n\n"
        "1\tthe\tother\tO\n2\tone\tother\tB-n\n\n# text = nothing says why\nnothing\tO\n"
    )
    rows, rejects = read(put(tmp_path / "de-st.valid.conll", text))
    assert [(r.text, r.meaning.intent, r.language, r.split) for r in rows] == [
        ("Ist es spät?", "time/late", "de-st", "dev"),
        ("no blank line before", "x", "de-st", "dev"),
        ("the one", "other", "de-st", "dev"),
    ]
    assert [(s.type, s.value) for s in rows[0].meaning.slots] == [("who", "es"), ("when", "spät?")]
    assert [(s.type, s.value) for s in rows[1].meaning.slots] == [("a", "blank"), ("b", "line")]
    assert [(r.line, r.reason[:12]) for r in rejects] == [(20, "The line “1\t"), (25, "There is no ")]


def test_both_kinds_of_snips(tmp_path: Path) -> None:
    pieces = [{"text": "play "}, {"text": "Björk", "entity": "artist"}, {"text": " \n"}]
    bench = {"PlayMusic": [{"data": pieces}, {"data": "no"}]}
    rows, (reject,) = read(put(tmp_path / "train_PlayMusic.json", json.dumps(bench)))
    assert all_of(rows) == [("play Björk", "PlayMusic", "", None, "train", [("artist", "Björk", 5, 10)])]
    assert "Sentence 2 of “PlayMusic”" in reject.reason
    text = (
        "# a comment\n---\ntype: intent\nname: lightOn\nslots:\n  - name: room\n    entity: rooms\nutterances:\n"
        "  - Licht in der [room:rooms](Küche)\n  - Licht an\n  - [room](hall) light\n"
        "---\ntype: entity\nname: rooms\nvalues: [Küche]\n"
    )
    rows, (reject,) = read(put(tmp_path / "x.yaml", text.replace("[room](hall) light", '["a"]')))
    assert formats.detect(tmp_path / "x.yaml") == "snips"
    assert [(r.text, r.line) for r in rows] == [("Licht in der Küche", 9), ("Licht an", 10)]
    assert rows[0].meaning.slots[0] == Slot("room", "Küche")
    assert reject.line == 11
    with pytest.raises(SmidgenError, match="broken YAML in line"):
        read(put(tmp_path / "y.yaml", text))


def test_rasa(tmp_path: Path) -> None:
    text = (
        'version: "3.1"\nnlu:\n- intent: go\n  examples: |\n'
        '    - to [Berlin](city) [now]{"entity": "time", "value": "0"}\n'
        "    - to [Köln](city:koln)\n\n    no dash\n    - to [X]{bad}\n- synonym: koln\n  examples: |\n    - Cologne\n"
        "- intent: faq/name\n  examples:\n  - text: |\n      who are you\n    metadata: {a: 1}\n  - hello\n"
    )
    rows, rejects = read(put(tmp_path / "nlu.yml", text))
    assert [(r.text, r.meaning.intent, r.line) for r in rows] == [
        ("to Berlin now", "go", 5), ("to Köln", "go", 6), ("who are you", "faq/name", 15), ("hello", "faq/name", 18)
    ]  # fmt: skip
    assert [(s.type, s.value, s.start) for s in rows[0].meaning.slots] == [("city", "Berlin", 3), ("time", "now", 10)]
    assert rows[1].meaning.slots == (Slot("city", "Köln"),)
    assert [r.line for r in rejects] == [8, 9]


# --- files that are none --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n\n", "empty"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "sound file"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"\x7fELF\0\0\0\0", "not a text file"),
        (b"just a sentence\nand another\n", "no format"),
        (b"text,intent\n", "no sentences"),
        (b"nlu:\n- intent: x\n  examples: |\n", "no sentences"),
        (b"text,text\na,b\n", "not all named differently"),
    ],
)
def test_what_is_no_corpus_is_named(tmp_path: Path, content: bytes, words: str) -> None:
    path = put(tmp_path / "x.jsonl", content)
    with pytest.raises(SmidgenError, match=words) as caught:
        list(formats.read(path))
    assert str(path) in caught.value.message
    assert caught.value.next_step


def test_missing_files_folders_and_formats(tmp_path: Path) -> None:
    with pytest.raises(SmidgenError, match="no file"):
        formats.detect(tmp_path / "nowhere.csv")
    with pytest.raises(SmidgenError, match="folder"):
        formats.detect(tmp_path)
    with pytest.raises(SmidgenError, match="no format “word”"):
        list(formats.read(tmp_path, "word"))


@pytest.mark.parametrize(
    ("name", "split"),
    [
        ("tr.valid.conll", "dev"),
        ("devel.jsonl", "dev"),
        ("test.jsonl", "test"),
        ("train_X_full.json", "train"),
        ("latest.tsv", None),
    ],
)
def test_splits_in_names(name: str, split: str | None) -> None:
    assert split_of_name(Path(name)) == split


@pytest.mark.skipif(
    not DATA.is_dir(), reason=f"THE REAL CORPORA ARE NOT HERE: {DATA} is missing, so they were not tried"
)
def test_real_corpora_come_in_without_rejects() -> None:
    counts = {"valid": 300, "test": 500}
    files = sorted(DATA.glob("xsid/*.conll"))
    assert len(files) == 22
    for path in files:
        rows, rejects = read(path)
        language, split, _ = path.name.split(".")
        assert (len(rows), rejects) == (counts[split], []), path
        assert {(r.language, r.split) for r in rows} == {(language, "test" if split == "test" else "dev")}
        for found in rows:
            assert all(found.text[s.start : s.end] == s.value for s in found.meaning.slots if s.start is not None)
    for name, count in (("devel", 2033), ("test", 2974)):
        rows, rejects = read(DATA / "slurp" / f"{name}.jsonl")
        assert (len(rows), rejects) == (count, [])
