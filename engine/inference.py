"""One utterance in, ranked meanings with calibrated confidence out.

The intent is found by walking the trie of all intents: at each branch the model's probabilities are renormalised over
the branches there are, so that those of all intents sum to 1. Branches with next to no mass are not walked, unless
that could change the answer. The slots are then written greedily under a grammar, forced stretches in one step.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import torch

from engine import memory
from engine.audio.files import MODEL_RATE, decode, probe
from engine.audio.trimming import speech_bounds
from engine.constraint import AnswerGrammar, Node, allowed, close, heads, trie
from engine.decoding import Rows, best, scores
from engine.errors import SmidgenError
from engine.evaluation.calibration import scaled
from engine.progress import Report, silent, tracked
from engine.semantics import TRANSCRIBE, Meaning, Prediction, TaskSchema, read_target

if TYPE_CHECKING:
    from engine.models.lalm import Lalm

PRUNE = 0.01
"""Branches of the trie with less of the whole mass than this are not walked; their mass is shared out evenly."""
MOST_TOKENS = 128
"""Length of an answer; one that is longer is cut back to its last complete entity."""
ALTERNATIVES = 5
WORTH_KEEPING = 8
"""From so many tokens on, what stands before every clip is read once, and its keys and values kept."""
_AT_ONCE = 16
"""Utterances understood together. On a CPU, too, reading the weights for each token is what takes the time: 16 at once
take a quarter less than 8, 24 and more hardly less again."""
_ROWS = 32
T = TypeVar("T")


@dataclass(frozen=True)
class Clip:
    """An audio file between two times in seconds (to its end where `end` is None)."""

    path: Path
    start: float = 0.0
    end: float | None = None


Utterance = str | np.ndarray | Path | Clip
"""What is understood: a transcript, 16 kHz mono float32 samples, an audio file (silence around the speech is left out,
as in a take), or a stretch of one."""


def hear(path: Path) -> np.ndarray:
    """The speech in an audio file, 16 kHz mono float32. Raises `SmidgenError` where it cannot be read."""
    samples = decode(path)
    start, end = speech_bounds(samples, MODEL_RATE)
    return samples[round(start * MODEL_RATE) : round(end * MODEL_RATE)]


@dataclass(frozen=True)
class Intents:
    """The probability of every intent (summing to 1). `pruned` is the mass of branches that were not walked: it is in
    the figures too, shared evenly among the intents of each such branch."""

    probabilities: Mapping[str, float]
    pruned: float

    @property
    def best(self) -> str:
        return max(self.probabilities, key=lambda intent: self.probabilities[intent])


class Understander:
    """A model with the task it answers for. Build it early: it prepares its vocabulary in a thread of its own.

    With `words_first` the base model writes down what a clip says, without what the run learnt, and the run reads that:
    of a run that learnt from text alone this asks what it knows. The words are the prediction's transcript.
    """

    def __init__(
        self, lalm: Lalm, schema: TaskSchema, instruction: str, temperature: float = 1.0, words_first: bool = False
    ) -> None:
        if not schema.intents:
            raise SmidgenError("There is no intent to tell apart yet.", "Import a labelled corpus first.")
        self.lalm = lalm
        self.schema = schema
        self.instruction = instruction
        self.temperature = temperature
        self.words_first = words_first
        self._grammar = AnswerGrammar(schema, lalm.processor.tokenizer, lalm.eos_id)
        self._heads = heads(schema, self._tokenize)
        self._trie = trie(self._heads)
        self._start: list[int] = []
        self._started: Rows | None = None
        self._foreseen: tuple[np.ndarray, Prediction] | None = None

    # --- what others call

    def understand(
        self, text: str | None = None, audio: np.ndarray | Path | Clip | None = None, constrained: bool = True
    ) -> Prediction:
        """Understand one transcript or one clip (16 kHz mono float32 samples, or an audio file).

        The prediction's confidence is the calibrated probability of its intent, whatever threshold the caller shows.
        Raises `SmidgenError` where the clip is too long, empty or unreadable.
        """
        if (text is None) == (audio is None):
            raise ValueError("give either a transcript or audio")
        if self._foreseen is not None and isinstance(audio, Path) and constrained:
            heard, prediction = self._foreseen
            if np.array_equal(hear(audio), heard):
                return prediction
        utterance = text if audio is None else audio
        assert utterance is not None
        return self.understand_many([utterance], constrained)[0]

    def foresee(self, audio: Path) -> Prediction:
        """Answer for an audio file already, which may be only the beginning of another one that is still recorded.

        Where the other one then holds the same speech, sample for sample, `understand` has its answer at once. Silence
        around the speech is no part of it: somebody who has stopped speaking has said it all.
        """
        heard = hear(audio)
        prediction = self.understand_many([heard])[0]
        self._foreseen = heard, prediction
        return prediction

    def warm_up(self) -> None:
        """Get everything ready, so that the first answer that somebody waits for takes no longer than the others.

        From now on the model's weights have to stay as they are: what stands before every clip is read here, once.
        """
        self.intents([""])
        self._grammar.matcher()
        self._start = self._before_a_clip()
        if len(self._start) >= WORTH_KEEPING:
            self._started = Rows.read(self.lalm, [self._start], [])

    def understand_many(
        self,
        utterances: Sequence[Utterance],
        constrained: bool = True,
        batch: int | None = None,
        report: Report = silent,
    ) -> list[Prediction]:
        """Understand many, `batch` at once (16 unless told); `seconds` is each one's share."""
        answers = self._answers(utterances, constrained, batch, report)
        return [answer.prediction(seconds) for answer, seconds in answers]

    def explain_many(
        self, utterances: Sequence[Utterance], batch: int | None = None, report: Report = silent
    ) -> list[tuple[Prediction, Intents]]:
        """As `understand_many`, and with each prediction the uncalibrated distribution that it came from."""
        return [
            (answer.prediction(seconds), answer.intents)
            for answer, seconds in self._answers(utterances, True, batch, report)
            if answer.intents is not None
        ]

    def _answers(
        self, utterances: Sequence[Utterance], constrained: bool, batch: int | None, report: Report
    ) -> list[tuple[_Answer, float]]:
        found: dict[int, tuple[_Answer, float]] = {}
        answer = self._constrained if constrained else self._free
        for places, some in self._batches(utterances, batch, report):
            started = time.perf_counter()
            given, said = self._written_down(some)
            answers = [
                replace(one, transcript=words)
                for one, words in zip(self._halving(answer, *self._prompts(given)), said, strict=True)
            ]
            seconds = (time.perf_counter() - started) / len(some)
            found.update(zip(places, ((one, seconds) for one in answers), strict=True))
        return [found[place] for place in range(len(utterances))]

    def intents(
        self, utterances: Sequence[Utterance], batch: int | None = None, report: Report = silent
    ) -> list[Intents]:
        """The distribution over intents of each, before calibration."""
        found: dict[int, Intents] = {}
        for places, some in self._batches(utterances, batch, report):
            given, _ = self._written_down(some)
            heard = self._halving(lambda *prompts: self._walk(self._read(*prompts)), *self._prompts(given))
            found.update(zip(places, heard, strict=True))
        return [found[place] for place in range(len(utterances))]

    def calibrated(self, intents: Intents) -> dict[str, float]:
        """The probabilities at this understander's temperature."""
        return scaled(intents.probabilities, self.temperature)

    # --- prompts

    def _tokenize(self, text: str) -> tuple[list[int], list[int]]:
        written = self.lalm.processor.tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
        return list(written["input_ids"]), [end for _, end in written["offset_mapping"]]

    def _batches(
        self, utterances: Sequence[Utterance], batch: int | None, report: Report
    ) -> Iterable[tuple[list[int], list[Utterance]]]:
        size = batch or _AT_ONCE
        # like with like: less padding, and transcripts do not wait for clips
        order = sorted(range(len(utterances)), key=lambda place: _length(utterances[place]))
        groups = [order[start : start + size] for start in range(0, len(order), size)]
        for places in tracked(groups, "Understanding", report):
            yield places, [utterances[place] for place in places]

    def _written_down(self, some: Sequence[Utterance]) -> tuple[Sequence[Utterance], list[str | None]]:
        """What the run is given: `some` as they are, or the words of the clips among them, which come second."""
        said: list[str | None] = [None] * len(some)
        clips = [place for place, utterance in enumerate(some) if not isinstance(utterance, str)]
        if not self.words_first or not clips:
            return some, said
        prompts, features = self._prompts([some[place] for place in clips], TRANSCRIBE)
        with self.lalm.as_base():
            lines = self._halving(self._lines, prompts, features)
        for place, (line, _) in zip(clips, lines, strict=True):
            said[place] = " ".join(line.partition("\n")[0].split())
        return [utterance if words is None else words for utterance, words in zip(some, said, strict=True)], said

    def _prompts(
        self, some: Sequence[Utterance], instruction: str | None = None
    ) -> tuple[list[list[int]], list[torch.Tensor]]:
        instruction = instruction or self.instruction
        clips = [samples for utterance in some if (samples := _samples(utterance)) is not None]
        names = [_name(utterance) for utterance in some if not isinstance(utterance, str)]
        features = self.lalm.tower_features(clips, names)
        frames = iter(features)
        return [
            self.lalm.prompt_ids(utterance, None, instruction)
            if isinstance(utterance, str)
            else self.lalm.prompt_ids(None, len(next(frames)), instruction)
            for utterance in some
        ], features

    def _halving(
        self,
        work: Callable[[list[list[int]], list[torch.Tensor]], list[T]],
        prompts: list[list[int]],
        features: list[torch.Tensor],
    ) -> list[T]:
        """Do `work` on a batch; where memory runs out, on one half after the other."""
        try:
            return work(prompts, features)
        except Exception as error:
            if len(prompts) == 1 or not memory.ran_out(error):
                raise
        memory.give_back()
        middle = len(prompts) // 2
        heard = sum(self.lalm.audio_token_id in prompt for prompt in prompts[:middle])
        first = self._halving(work, prompts[:middle], features[:heard])
        return first + self._halving(work, prompts[middle:], features[heard:])

    def _before_a_clip(self) -> list[int]:
        """What stands before every clip: the system's turn, and in some families the instruction."""
        prompt = self.lalm.prompt_ids(None, 1, self.instruction)
        return prompt[: prompt.index(self.lalm.audio_token_id)]

    def _read(self, prompts: Sequence[Sequence[int]], features: Sequence[torch.Tensor]) -> Rows:
        start, whole = self._start, [[*prompt, *self._trie.block] for prompt in prompts]
        # of several, the shorter ones would have holes before what is read, which count in a sliding window
        if self._started is None or len(whole) > 1 or whole[0][: len(start)] != start:
            return Rows.read(self.lalm, whole, features)
        return Rows.read(self.lalm, [whole[0][len(start) :]], features, self._started)

    # --- the intent

    def _walk(self, rows: Rows) -> list[Intents]:
        found = self._descend(rows, PRUNE)
        doubtful = [i for i, (known, pruned) in enumerate(found) if _undecided(known, pruned)]
        if doubtful:
            again = self._descend(rows.pick(doubtful), 0.0)
            for i, exact in zip(doubtful, again, strict=True):
                found[i] = exact
        return [_share_out(known, pruned) for known, pruned in found]

    def _descend(self, rows: Rows, prune: float) -> list[tuple[dict[str, float], list[tuple[Node, float]]]]:
        """Of each row: the probabilities of the intents reached, and the branches not walked with theirs."""
        found: list[tuple[dict[str, float], list[tuple[Node, float]]]] = [({}, []) for _ in range(len(rows))]
        self._branch(rows, [(i, self._trie, 1.0) for i in range(len(rows))], prune, found)
        return found

    def _branch(
        self,
        rows: Rows,
        at: Sequence[tuple[int, Node, float]],
        prune: float,
        found: list[tuple[dict[str, float], list[tuple[Node, float]]]],
    ) -> None:
        # `at`: of each row, which utterance it is, where in the trie it stands, and the probability of getting there
        walk: list[tuple[int, int, Node, float]] = []
        for row, (utterance, node, mass) in enumerate(at):
            known, pruned = found[utterance]
            if node.intent is not None:
                known[node.intent] = mass
                continue
            tokens = list(node.children)
            shares = torch.softmax(scores(self.lalm, rows.last[row], tokens), 0).tolist()
            for token, share in zip(tokens, shares, strict=True):
                child = node.children[token]
                if child.intent is not None:
                    known[child.intent] = mass * share
                elif mass * share < prune:
                    pruned.append((child, mass * share))
                else:
                    walk.append((row, utterance, child, mass * share))
        for start in range(0, len(walk), _ROWS):
            some = walk[start : start + _ROWS]
            further = rows.pick([row for row, _, _, _ in some])
            further.feed([child.block for _, _, child, _ in some])
            self._branch(further, [(utterance, child, mass) for _, utterance, child, mass in some], prune, found)

    # --- the answer

    def _constrained(self, prompts: Sequence[Sequence[int]], features: Sequence[torch.Tensor]) -> list[_Answer]:
        rows = self._read(prompts, features)
        intents = self._walk(rows)
        chosen = [self._heads[one.best] for one in intents]
        matchers = [self._grammar.matcher(head.rest) for head in chosen]
        forced = [_forced(matcher) for matcher in matchers]
        written = [[*head.ids, *more] for head, more in zip(chosen, forced, strict=True)]
        blocks = [ids[len(self._trie.block) :] for ids in written]
        if blocks[0]:  # empty only where there is a single intent, and then for all
            rows.feed(blocks)
        self._write(rows, matchers, written)
        answers: list[_Answer] = []
        for ids, matcher, one in zip(written, matchers, intents, strict=True):
            raw = self._grammar.text(ids)
            if not matcher.is_accepting():
                raw = close(raw)
            answers.append(_Answer(read_target(raw), raw, self.calibrated(one), one))
        return answers

    def _write(self, rows: Rows, matchers: Sequence[Any], written: Sequence[list[int]]) -> None:
        """Write the entities of every row, greedily, until its grammar is satisfied or `MOST_TOKENS` are written."""
        active = [place for place, matcher in enumerate(matchers) if not matcher.is_accepting()]
        if 0 < len(active) < len(written):
            rows = rows.pick(active)
        while active:
            tokens = best(self.lalm, rows.last, [allowed(matchers[place]) for place in active])
            going, blocks = [], []
            for row, (place, token) in enumerate(zip(active, tokens, strict=True)):
                matchers[place].consume_token(token)
                block = [token, *_forced(matchers[place])]
                written[place].extend(block)
                if not matchers[place].is_accepting() and len(written[place]) < MOST_TOKENS:
                    going.append(row)
                    blocks.append(block)
            if 0 < len(going) < len(active):
                rows = rows.pick(going)
            active = [active[row] for row in going]
            if active:
                rows.feed(blocks)

    def _free(self, prompts: Sequence[Sequence[int]], features: Sequence[torch.Tensor]) -> list[_Answer]:
        """Greedy answers without any constraint, each up to the end of its line."""
        answers = []
        for text, log in self._lines(prompts, features, _HEAD_ENDS):
            meaning = read_target(text)
            answers.append(_Answer(meaning, text, {meaning.intent: math.exp(log)} if meaning else {}))
        return answers

    def _lines(
        self, prompts: Sequence[Sequence[int]], features: Sequence[torch.Tensor], scored_to: str = ""
    ) -> list[tuple[str, float]]:
        """Write greedily without any constraint, after each prompt to the end of a line that is not empty: what was
        written, and its logarithmic probability up to where it holds `scored_to`."""
        tokenizer, eos = self.lalm.processor.tokenizer, self.lalm.eos_id
        rows = Rows.read(self.lalm, prompts, features)
        written: list[list[int]] = [[] for _ in prompts]
        texts, logs = [""] * len(prompts), [0.0] * len(prompts)
        active = list(range(len(prompts)))
        while active:
            logits = torch.log_softmax(self.lalm.logits(rows.last), -1)
            values, tokens = logits.max(-1)
            going, blocks = [], []
            for row, (place, token, value) in enumerate(zip(active, tokens.tolist(), values.tolist(), strict=True)):
                if token == eos:
                    continue
                if scored_to not in texts[place]:
                    logs[place] += value
                written[place].append(token)
                texts[place] = tokenizer.decode(written[place], clean_up_tokenization_spaces=False)
                if "\n" not in texts[place].lstrip() and len(written[place]) < MOST_TOKENS:
                    going.append(row)
                    blocks.append([token])
            if not going:
                break
            if len(going) < len(active):
                rows, active = rows.pick(going), [active[row] for row in going]
            rows.feed(blocks)
        return list(zip(texts, logs, strict=True))


_HEAD_ENDS = '"entities"'


@dataclass(frozen=True)
class _Answer:
    """What was written, read; `probabilities` of intents, calibrated (or of the one written, where unconstrained)."""

    meaning: Meaning | None
    raw: str
    probabilities: Mapping[str, float]
    intents: Intents | None = None
    """The distribution before calibration, where constrained."""
    transcript: str | None = None

    def prediction(self, seconds: float) -> Prediction:
        ranked = sorted(self.probabilities.items(), key=lambda pair: -pair[1])
        return Prediction(
            self.meaning,
            ranked[0][1] if ranked else 0.0,
            tuple(ranked[1 : ALTERNATIVES + 1]),
            self.transcript,
            seconds,
            raw=self.raw,
        )


def _forced(matcher: Any) -> list[int]:
    """Consume and return the tokens that alone can come next."""
    tokens: list[int] = matcher.compute_ff_tokens()
    if tokens:
        matcher.consume_tokens(tokens)
    return tokens


def _undecided(known: Mapping[str, float], pruned: Sequence[tuple[Node, float]]) -> bool:
    return bool(pruned) and max(mass for _, mass in pruned) >= max(known.values(), default=0.0)


def _share_out(known: Mapping[str, float], pruned: Sequence[tuple[Node, float]]) -> Intents:
    probabilities = dict(known)
    for node, mass in pruned:
        intents = list(node.intents())
        probabilities |= dict.fromkeys(intents, mass / len(intents))
    return Intents(probabilities, sum(mass for _, mass in pruned))


def _samples(utterance: Utterance) -> np.ndarray | None:
    if isinstance(utterance, str):
        return None
    if isinstance(utterance, Clip):
        return decode(utterance.path, MODEL_RATE, utterance.start, utterance.end)
    return hear(utterance) if isinstance(utterance, Path) else utterance


def _name(utterance: Utterance) -> str:
    path = utterance.path if isinstance(utterance, Clip) else utterance
    return path.name if isinstance(path, Path) else "The clip"


def _length(utterance: Utterance) -> tuple[bool, int]:
    if isinstance(utterance, Clip) and utterance.end is not None:
        return True, round((utterance.end - utterance.start) * MODEL_RATE)
    if isinstance(utterance, Path | Clip):
        path = utterance.path if isinstance(utterance, Clip) else utterance
        return True, round(probe(path).seconds * MODEL_RATE)
    return not isinstance(utterance, str), len(utterance)
