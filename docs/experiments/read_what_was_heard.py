"""Where speech loses against text: `python docs/experiments/read_what_was_heard.py PROJECT RUN`.

RUN is of the pocket model and learned from text alone; PROJECT's test split has clips with their words. Printed is how
many intents are right when RUN is given

- the clips themselves,
- what the pocket model, without what RUN learned, writes down (`smidgen train --words-first`),
- what Whisper base writes down with its own decoder (the pocket model listens with the same encoder),
- the words that were said,

with the word error rate of what is read, in the style of the sentences that RUN learned from. What the second gains
over the first is the gap between hearing and reading; what is left to the last is words that were misheard.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from engine.evaluation.items import items_of
from engine.evaluation.slurp import edit_distance
from engine.inference import Clip
from engine.project import Project
from engine.study.cascade import styled, transcripts
from engine.understanders import load_understander


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project", type=Path)
    parser.add_argument("run")
    arguments = parser.parse_args()
    project = Project.open(arguments.project)
    items = [item for item in items_of(project, "test", "speech") if item.text]
    style = styled([said.text for said in project.store.utterances.all() if said.split == "train" and said.text])
    clips = [Clip(project.path / item.audio, item.start, item.end) for item in items]
    by_whisper = [style(text) for text in transcripts(items, project.path, project.path / "whisper.json")]

    understander = load_understander(project, arguments.run, "cpu")
    if not understander.words_first:
        raise SystemExit(f"{arguments.run} listens by itself: train it with --words-first.")
    print(f"{len(items)} clips, {arguments.run}")
    for name, given, words_first in (
        ("the clips", clips, False),
        ("what the pocket model writes", clips, True),
        ("what Whisper base writes", by_whisper, False),
        ("the words", [item.text for item in items], False),
    ):
        understander.words_first = words_first
        found = understander.understand_many(given)
        meanings = [prediction.meaning for prediction in found]
        right = sum(
            meaning is not None and meaning.intent == item.gold.intent
            for meaning, item in zip(meanings, items, strict=True)
        )
        row = f"{name}: {right / len(items):.1%} of intents right"
        read = [prediction.transcript for prediction in found] if words_first else given
        if words_first or given is not clips:
            pairs = [
                (style(item.text).split(), style(str(text)).split()) for item, text in zip(items, read, strict=True)
            ]
            wrong = sum(edit_distance(gold, text) for gold, text in pairs)
            row += f", {wrong / sum(len(gold) for gold, _ in pairs):.1%} of words wrong"
        print(row, flush=True)


if __name__ == "__main__":
    main()
