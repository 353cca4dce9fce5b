"""What a cell came to, small enough to keep in a repository: figures, and right or wrong by test item. Light.

No sentence and no clip is in it: an item is named by a hash, the same for the same text or file in every copy of a
project, so that two results pair up by item.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np

from engine.evaluation.report import Answered, Item, Report
from engine.evaluation.slurp import Scorer
from engine.semantics import Meaning
from engine.training.run_folder import write_atomically


@dataclass(frozen=True)
class Outcome:
    """A cell on a test: `n` items; scores from 0 to 1 (`slu_f1` None where there are no slots to tell, or it
    tells none; then `exact` is None, too).

    By item: `keys`, `right` ("1" where the intent is right), and for SLU-F1 `counts`, true positives, false positives
    and false negatives (word and character distances together).
    """

    n: int
    intent_accuracy: float
    slu_f1: float | None
    exact: float | None
    seconds_per_utterance: float
    device: str
    keys: tuple[str, ...]
    right: str
    counts: tuple[tuple[float, float, float], ...] | None
    notes: tuple[str, ...] = ()
    by_language: dict[str, dict[str, float]] = field(default_factory=dict)
    asked: int = 0

    @classmethod
    def of(cls, report: Report, asked: int, slots: bool = True) -> Outcome:
        """The small form of a report on `asked` items, some of which may have been left out.

        `slots` is whether the model tells any; where no item has any to tell, there is no SLU-F1 either.
        """
        some = slots and any(item.gold.slots for item in report.items)
        return cls(
            report.n,
            report.intent_accuracy,
            report.slu_f1 if some else None,
            report.exact if slots else None,
            report.seconds_per_utterance,
            report.device,
            tuple(item_key(item) for item in report.items),
            "".join("1" if item.right else "0" for item in report.items),
            tuple(slu_counts(item) for item in report.items) if some else None,
            tuple(report.notes),
            report.by_language,
            asked,
        )

    def hits(self) -> np.ndarray:
        """Right or wrong by item: (n,) of 0 and 1."""
        return np.frombuffer(self.right.encode(), np.uint8).astype(float) - ord("0")


@dataclass(frozen=True)
class Result:
    """A cell that was trained and tested. `tests` by condition: ``speech``, ``text``, ``speech.cafe-12``.

    `clips` learnt from lasted `minutes`; `seconds` of training of about `expected_seconds`; `config` and `versions`
    are those of the run; `percent` is the share of all clips; `corpus` the hash of what the study was planned on.
    """

    key: str
    kind: str
    mixture: str
    scheme: str
    clips: int
    percent: float
    seed: int
    run: str
    tests: dict[str, Outcome]
    sentences: int = 0
    minutes: float = 0.0
    seconds: float = 0.0
    expected_seconds: float = 0.0
    config: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, Any] = field(default_factory=dict)
    device: str = ""
    synthetic: str = ""
    created: str = ""
    corpus: str = ""

    def write(self, path: Path) -> None:
        """Keep it, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(asdict(self), ensure_ascii=False, indent=None, separators=(",", ":")) + "\n")

    @classmethod
    def read(cls, path: Path) -> Result | None:
        """None where `path` is no result (it is made anew then)."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            tests = {name: _outcome(test) for name, test in data.pop("tests").items()}
            known = {f.name for f in fields(cls)}
            return cls(**{name: value for name, value in data.items() if name in known}, tests=tests)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None


def read_results(folder: Path) -> list[Result]:
    """All results in a folder, by key."""
    return [found for path in sorted(folder.glob("*.json")) if (found := Result.read(path)) is not None]


def item_key(item: Item | Answered) -> str:
    """Names a test item: of a clip its file (whose name is the hash of what is in it) and, where
    several clips share it, its place in it; else language and text."""
    what = f"{Path(item.audio).stem}\0{item.recording_id}" if item.audio else f"{item.language}\0{item.text}"
    if item.audio and len(Path(item.audio).stem) == 64:
        what = f"{Path(item.audio).stem}\0{item.piece}" if item.piece else Path(item.audio).stem
    return hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def few(items: Sequence[Item], most: int) -> list[Item]:
    """At most so many items of each language (0: all), the same ones in every study; fewer lie within more."""
    if not most:
        return list(items)
    taken: dict[str, int] = {}
    chosen = set()
    for item in sorted(items, key=item_key):
        taken[item.language] = taken.get(item.language, 0) + 1
        if taken[item.language] <= most:
            chosen.add(id(item))
    return [item for item in items if id(item) in chosen]


def slu_counts(item: Answered) -> tuple[float, float, float]:
    """True positives, false positives and false negatives of one utterance, as SLU-F1 sums them up."""
    scorer = Scorer()
    scorer.add(item.gold, item.predicted or Meaning(""))
    both = scorer.words + scorer.chars
    return round(both.tp, 6), round(both.fp, 6), round(both.fn, 6)


def f1_of(counts: np.ndarray) -> np.ndarray:
    """SLU-F1 of summed counts (..., 3); 0 where nothing was found."""
    tp, wrong = counts[..., 0], counts[..., 1] + counts[..., 2]
    return np.divide(2 * tp, 2 * tp + wrong, out=np.zeros_like(tp, dtype=float), where=tp > 0)


def same_items(tests: Iterable[Outcome]) -> bool:
    """Whether all were tested on the same items."""
    return len({frozenset(test.keys) for test in tests}) <= 1


def _outcome(data: dict[str, Any]) -> Outcome:
    data["keys"], data["notes"] = tuple(data["keys"]), tuple(data["notes"])
    data["counts"] = None if data["counts"] is None else tuple((a, b, c) for a, b, c in data["counts"])
    known = {f.name for f in fields(Outcome)}
    return Outcome(**{name: value for name, value in data.items() if name in known})
