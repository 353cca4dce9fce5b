"""How a run does on dev while it trains, by language and modality, and the calibration of its confidence at the end."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from engine.evaluation.calibration import fit_temperature
from engine.evaluation.slurp import Scorer
from engine.inference import Intents, Understander
from engine.models.lalm import Lalm
from engine.progress import Report
from engine.semantics import Meaning, Prediction, instruction
from engine.training.events import Evaluated
from engine.training.features import Features
from engine.training.run_folder import RunFolder, write_atomically
from engine.training.samples import Sample
from engine.training.world import ALONE, World

Scores = dict[str, dict[str, float]]
"""``language/modality`` (and ``all/text``, ``all/speech``) to n, intent_accuracy, slu_f1 and exact."""


class Dev:
    """The dev samples of a run. Make it while the model still has its tower: it learns their clips by heart.

    The processes of `world` share the work of an evaluation.
    """

    def __init__(self, run: RunFolder, lalm: Lalm, features: Features, world: World = ALONE) -> None:
        self._run = run
        self._world = world
        self._samples = [sample for sample in run.samples if sample.split == "dev"]
        self._gold = [Meaning.from_dict(sample.meaning) for sample in self._samples]
        self._intents = [gold.intent for gold in self._gold]
        self._inputs = [s.text if s.modality == "text" else features.audio(s) for s in self._samples]
        for sample, clip in zip(self._samples, self._inputs, strict=True):
            if not isinstance(clip, str):
                lalm.remember(clip, features.get(sample))
        self._understander = None
        if self._samples:
            self._understander = Understander(
                lalm, run.schema, instruction(run.config.instruction), words_first=run.config.words_first
            )

    def evaluate(self, stage: int, step: int, report: Report) -> tuple[Callable[[bool], Evaluated] | None, list[float]]:
        """The event, but for whether it is the best, and a score to choose the best by (higher is better).

        Without dev samples there is no event, and later is better. All processes have to ask; all get the same.
        """
        if self._understander is None:
            return None, [0.0, float(step)]
        predictions, intents = self._understood(self._understander, report)
        scores = score(self._samples, self._gold, predictions)
        if self._world.is_first:
            self._keep(step, scores, fit_temperature([i.probabilities for i in intents], self._intents))
        heard = [scores[name] for name in ("all/text", "all/speech") if name in scores]
        mean = sum(s["intent_accuracy"] + s["slu_f1"] for s in heard) / (2 * len(heard))
        return lambda best: Evaluated(stage, step, scores, best), [mean]

    def _understood(self, understander: Understander, report: Report) -> tuple[list[Prediction], list[Intents]]:
        if self._world.sharded:  # everybody goes through the layers equally often
            whole = understander.explain_many(self._inputs, report=report)
            return [prediction for prediction, _ in whole], [intents for _, intents in whole]
        rank, size = self._world.rank, self._world.size
        mine = self._world.together(lambda: understander.explain_many(self._inputs[rank::size], report=report))
        parts = self._world.gather(mine)
        whole = [parts[i % size][i // size] for i in range(len(self._samples))]
        return [prediction for prediction, _ in whole], [intents for _, intents in whole]

    def _keep(self, step: int, scores: Scores, temperature: float) -> None:
        folder = self._run.path / "evaluations"
        folder.mkdir(exist_ok=True)
        kept = {"scores": scores, "temperature": temperature}
        write_atomically(folder / f"dev-step-{step}.json", json.dumps(kept, ensure_ascii=False) + "\n")


def result(run: RunFolder, step: int | None) -> dict[str, Any]:
    """The dev scores and the temperature of the model of a step, as `result.json` has them."""
    try:
        text = (run.path / "evaluations" / f"dev-step-{step}.json").read_text(encoding="utf-8")
    except OSError:
        return {"dev": {}, "temperature": 1.0}
    kept = json.loads(text)
    return {"dev": kept["scores"], "temperature": kept["temperature"]}


def score(samples: Sequence[Sample], gold: Sequence[Meaning], understood: Sequence[Prediction]) -> Scores:
    """Intent accuracy, SLU-F1 and exactness of each group of samples."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for number, sample in enumerate(samples):
        groups[f"{sample.language}/{sample.modality}"].append(number)
        groups[f"all/{sample.modality}"].append(number)
    scores = {}
    for name, numbers in sorted(groups.items()):
        pairs = [(gold[i], understood[i].meaning) for i in numbers]
        scorer = Scorer()
        for meaning, found in pairs:
            scorer.add(meaning, found)
        scores[name] = {
            "n": float(len(pairs)),
            "intent_accuracy": sum(p is not None and p.intent == g.intent for g, p in pairs) / len(pairs),
            "slu_f1": scorer.scores().slu_f1,
            "exact": sum(g.same_as(p) for g, p in pairs) / len(pairs),
        }
    return scores
