"""A study on paper: CSV of every test, the table in LaTeX and Markdown, the curves as SVG. Light."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from engine.study.answer import METRIC_WORDS, WORDS, Answer, Point, Row
from engine.study.figure import figure
from engine.study.sentences import say
from engine.study.statistics import METRICS

_COLUMNS = (
    "mixture", "scheme", "clips", "percent", "seed", "condition", "n", "intent_accuracy", "slu_f1", "exact",
    "sentences", "minutes", "training_seconds", "device", "run", "synthetic",
)  # fmt: skip
_TABLE = tuple((condition, metric) for condition in ("speech", "text") for metric in METRICS)
_LATEX = str.maketrans({"%": r"\%", "_": r"\_", "&": r"\&", "#": r"\#", "$": r"\$"})


def to_csv(answer: Answer) -> str:
    """One line for each test of each cell; scores from 0 to 1, empty where a model tells no slots."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(_COLUMNS)
    for r in answer.results:
        for condition, test in sorted(r.tests.items()):
            row: list[object] = [r.mixture, r.scheme, r.clips, f"{r.percent:g}", r.seed, condition, test.n]
            row += [_score(value) for value in (test.intent_accuracy, test.slu_f1, test.exact)]
            row += [r.sentences, f"{r.minutes:.2f}", f"{r.seconds:.0f}", r.device, r.run, r.synthetic]
            table.writerow(row)
    return out.getvalue()


def to_latex(answer: Answer) -> str:
    """The table in LaTeX (package booktabs): mean and standard deviation over the seeds, in per cent."""
    heads = [f"{METRIC_WORDS[metric]}, {condition}" for condition, metric in _TABLE]
    lines = [
        r"% \usepackage{booktabs}",
        r"\begin{tabular}{llrr" + "r" * len(heads) + "}",
        r"\toprule",
        " & ".join(["data", "scheme", "clips", "seeds", *(head.translate(_LATEX) for head in heads)]) + r" \\",
        r"\midrule",
    ]
    for row in answer.rows():
        cells = [row.mixture.translate(_LATEX), WORDS[row.scheme], str(row.clips), str(row.seeds)]
        cells += [_latex(row.scores.get(key)) for key in _TABLE]
        lines.append(" & ".join(cells) + r" \\")
    return "\n".join([*lines, r"\bottomrule", r"\end{tabular}"]) + "\n"


def to_markdown(answer: Answer, mixture: str) -> str:
    """The table of one mixture in Markdown."""
    heads = ["scheme", "clips", "%", "seeds", *(f"{METRIC_WORDS[metric]}, {condition}" for condition, metric in _TABLE)]
    lines = ["| " + " | ".join(heads) + " |", "|---|" + "---:|" * (len(heads) - 1)]
    for row in answer.rows():
        if row.mixture == mixture:
            scores = [score_text(row.scores.get(key)) for key in _TABLE]
            lines.append("| " + " | ".join([WORDS[row.scheme], *row_head(row), *scores]) + " |")
    return "\n".join(lines) + "\n"


def row_head(row: Row) -> list[str]:
    """Clips, share and seeds of a row as a table shows them."""
    return [str(row.clips), f"{row.percent:.3g}", str(row.seeds)]


def score_text(point: Point | None) -> str:
    """``61.2 ± 1.4``, in per cent; a dash where there is none."""
    if point is None:
        return "–"
    spread = "" if point.deviation is None else f" ± {100 * point.deviation:.1f}"
    return f"{100 * point.mean:.1f}{spread}"


def write_all(answer: Answer, folder: Path) -> list[Path]:
    """`results.csv`, `table.tex`, `answer.txt`, an SVG for each mixture and metric, in `folder`; what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {"results.csv": to_csv(answer), "table.tex": to_latex(answer)}
    files["answer.txt"] = "\n\n".join(
        "\n".join([f"{mixture}:", *(said.text for said in say(answer, mixture))]) for mixture in answer.mixtures
    )
    for mixture in answer.mixtures:
        for metric in METRICS:
            files[f"{mixture}-{metric.replace('_', '-')}.svg"] = figure(answer, mixture, metric)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in files]


def _score(value: float | None) -> str:
    return "" if value is None else f"{value:.6f}"


def _latex(point: Point | None) -> str:
    return "--" if point is None else "$" + score_text(point).replace(" ± ", r" \pm ") + "$"
