"""The baseline without a language model: a linear classifier of intents on the frozen tower's pooled features.

Mean and standard deviation of the tower's frames over time, standardised, into a multinomial logistic regression with
an L2 penalty (the strength by five-fold cross-validation over the training clips). It hears no text and tells no slots.
Statistics pooling as in Snyder et al. 2018 (x-vectors).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import SmidgenError
from engine.evaluation.report import Answered, Item, Report
from engine.progress import Report as Progress
from engine.progress import silent
from engine.semantics import Meaning
from engine.study.cells import Cell
from engine.training.samples import Sample

if TYPE_CHECKING:
    from engine.project import Project

PENALTIES = (1e-3, 1e-2, 1e-1, 1.0)
_FOLDS = 5


def score_linear(
    project: Project,
    cell: Cell,
    samples: Sequence[Sample],
    items: Sequence[Item],
    device: str,
    report: Progress = silent,
) -> dict[str, Report]:
    """Fit on the cell's training clips and test on the clips among `items`; the report under ``speech``."""
    from engine.models.lalm import Lalm
    from engine.models.loading import resolve_base
    from engine.training.features import Features

    spoken = [s for s in samples if s.split == "train" and s.modality == "speech"]
    if not spoken or not items:
        raise SmidgenError("The linear classifier needs recordings in train and in test.", "Record or import some.")
    lalm = Lalm.load(resolve_base(cell.config.base, report), device=device, report=report)
    features = Features(lalm, project.path / "cache" / "features", project.path)
    tested = [_sample(item) for item in items]
    features.prepare([*spoken, *tested], report)
    train = np.stack([pooled(features.get(s).float().numpy()) for s in spoken])
    started = time.perf_counter()
    test = np.stack([pooled(features.get(s).float().numpy()) for s in tested])
    gold = [s.meaning["intent"] for s in spoken]
    classifier = Linear.fit(train, gold)
    meanings = {s.meaning["intent"]: Meaning.from_dict(s.meaning) for s in spoken}
    answered = []
    for item, odds in zip(items, classifier.probabilities(test), strict=True):
        best = classifier.intents[int(odds.argmax())]
        known = meanings[best]
        answer = Meaning.of(best, (), known.scenario, known.action)
        answered.append(
            Answered(item.gold, answer, float(odds.max()), item.language, item.text, item.utterance_id,
                     item.recording_id, item.audio, item.speaker, piece=item.piece)
        )  # fmt: skip
    found = Report.of(
        answered,
        time.perf_counter() - started,
        [f"A linear classifier on the frozen ear, {len(spoken)} clips; it tells no slots."],
        run="linear",
        split="test",
        modality="speech",
        device=lalm.device.describe(),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    return {"speech": found}


def pooled(frames: np.ndarray) -> np.ndarray:
    """Frames (length, width) to mean and standard deviation over time: (2 width,)."""
    return np.concatenate([frames.mean(0), frames.std(0)])


class Linear:
    """A fitted classifier; `intents` in the order of the columns of its probabilities."""

    def __init__(self, intents: list[str], mean: np.ndarray, scale: np.ndarray, weight: np.ndarray) -> None:
        self.intents, self._mean, self._scale, self._weight = intents, mean, scale, weight

    @classmethod
    def fit(cls, features: np.ndarray, gold: Sequence[str], penalties: Sequence[float] = PENALTIES) -> Linear:
        """Fit to features (n, width) and their intents; the penalty that does best across folds is taken."""
        intents = sorted(set(gold))
        mean, scale = features.mean(0), features.std(0) + 1e-6
        inputs = (features - mean) / scale
        labels = np.array([intents.index(intent) for intent in gold])
        best = max(penalties, key=lambda p: (_cross_validated(inputs, labels, len(intents), p), p))
        return cls(intents, mean, scale, _weights(inputs, labels, len(intents), best))

    def probabilities(self, features: np.ndarray) -> np.ndarray:
        """(n, width) to (n, intents), rows summing to 1."""
        scores = _with_one((features - self._mean) / self._scale) @ self._weight
        odds = np.exp(scores - scores.max(1, keepdims=True))
        return np.asarray(odds / odds.sum(1, keepdims=True))


def _cross_validated(inputs: np.ndarray, labels: np.ndarray, count: int, penalty: float) -> float:
    if len(labels) < 2 * _FOLDS:
        return 0.0
    right = 0
    # sorted by label first, so that each fold has about its share of every intent
    folds = np.empty(len(labels), int)
    folds[np.argsort(labels, kind="stable")] = np.arange(len(labels)) % _FOLDS
    for fold in range(_FOLDS):
        rest = folds != fold
        weight = _weights(inputs[rest], labels[rest], count, penalty)
        right += int(((_with_one(inputs[~rest]) @ weight).argmax(1) == labels[~rest]).sum())
    return right / len(labels)


def _weights(inputs: np.ndarray, labels: np.ndarray, count: int, penalty: float) -> np.ndarray:
    """Minimise mean cross entropy plus `penalty` / 2 times the squared weights (not the biases), by L-BFGS."""
    import torch

    x, y = torch.from_numpy(_with_one(inputs)).double(), torch.from_numpy(labels)
    weight = torch.zeros(x.shape[1], count, dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(x @ weight, y) + penalty / 2 * weight[:-1].square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return weight.detach().numpy()


def _with_one(inputs: np.ndarray) -> np.ndarray:
    return np.concatenate([inputs, np.ones((len(inputs), 1))], 1)


def _sample(item: Item) -> Sample:
    return Sample(
        "speech", "test", item.language, item.text, "", {"intent": item.gold.intent}, item.utterance_id or 0,
        item.recording_id, item.audio, item.sha256, item.start, item.end, item.seconds, item.speaker,
    )  # fmt: skip
