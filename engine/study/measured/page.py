"""`docs/results.md`, written from the small results that the repository keeps; no figure on it is written by hand."""

from __future__ import annotations

import json
from pathlib import Path

from engine.errors import SmidgenError
from engine.pocket.place import earlier, pocket_folder
from engine.progress import clock
from engine.study.answer import Answer
from engine.study.cells import KINDS
from engine.study.export import to_markdown
from engine.study.figure import figure
from engine.study.measured.paper import beside_the_paper
from engine.study.measured.sections import sections
from engine.study.plan import Plan
from engine.study.results import Result, read_results
from engine.study.sentences import say
from engine.training.run_folder import write_atomically

_HEAD = """# What was measured

Written by `python -m engine.study.measured write`, from the results in `docs/results` (right and wrong by test item, no
sentence and no weight). To make them anew, at most 8 hours on 2 cores, to be broken off and gone on with at any time:

    python -m engine.study.measured run WORK --data DATA
    python -m engine.study.measured write WORK

`--kept docs/results` goes on from the results kept here, in place of making them anew; `--small` is one seed, one share
and one language. DATA holds `slurp/devel.jsonl` and `slurp/test.jsonl` (SLURP),
`fsdd/recordings` (Free Spoken Digit Dataset) and `xsid/*.conll` (xSID); the words come from Debian's
tuxpaint-stamps-default, the synthetic voices from espeak-ng and flite.

Scores are in per cent: the mean over the seeds and their standard deviation. Intervals are paired bootstraps over the
test utterances (2,000 draws).
"""


def write_page(kept: Path, page: Path) -> Path:
    """Write the page and its drawings from the folders in `kept`. Raises `SmidgenError` where there is none."""
    about = {section.name: section for section in sections(Path("DATA"), Path("STAMPS"))}
    parts = [_HEAD]
    everything: list[tuple[str, Answer]] = []
    for folder in sorted(kept.glob("*/plan.json"), key=lambda path: list(about).index(path.parent.name)):
        name = folder.parent.name
        results = [result for result in read_results(folder.parent) if result.kind in KINDS]
        if not results:
            continue
        answer = Answer(results)
        everything.append((about[name].title, answer))
        plan = Plan.from_json(folder.read_text(encoding="utf-8"))
        parts.append(_section(about[name].title, about[name].data, name, answer, plan, kept, page))
    if not everything:
        raise SmidgenError(f"There are no results in {kept}.", "Run the studies first.")
    parts.append(beside_the_paper(everything))
    write_atomically(page, "\n".join(parts))
    return page


def _section(title: str, data: str, name: str, answer: Answer, plan: Plan, kept: Path, page: Path) -> str:
    lines = [f"## {title}\n", f"{data}\n", _facts(answer.results, plan) + "\n", *_left(kept / name)]
    for mixture in answer.mixtures:
        drawing = kept / name / f"{mixture}.svg"
        write_atomically(drawing, figure(answer, mixture))
        if len(answer.mixtures) > 1:
            lines.append(f"### {mixture.replace('-to-', ' → ')}\n")
        lines.append(
            f"![Intent accuracy by number of clips, {mixture}]({drawing.relative_to(page.parent).as_posix()})\n"
        )
        lines.append(to_markdown(answer, mixture))
        lines += [f"- {said.text}" for said in say(answer, mixture)]
        lines.append("")
    return "\n".join(lines)


def _left(folder: Path) -> list[str]:
    """What of the study is not measured yet, as `write` found it; nothing where all is."""
    try:
        left = json.loads((folder / "left.json").read_text(encoding="utf-8"))
    except OSError:
        left = []
    if not left:
        return []
    return [f"**Not measured yet**, {len(left)} in all: {', '.join(left)}.\n"]


def _facts(results: list[Result], plan: Plan) -> str:
    runs = [result for result in results if result.kind == "run"]
    seeds = sorted({result.seed for result in runs})
    seconds = sum(result.seconds for result in runs)
    devices = ", ".join(sorted({result.device for result in runs if result.device})) or "–"
    versions = {
        f"{name} {result.versions[name]}" for result in runs for name in ("smidgen", "torch") if name in result.versions
    }
    settings = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in plan.settings.items())
    corpus = f"{plan.corpus.sentences} sentences, {plan.corpus.clips} clips in all" if plan.corpus else ""
    now = plan.corpus.hash if plan.corpus else ""
    before = sum(result.corpus != now for result in results)
    since = (
        f" {before} of the {len(results)} results are of an earlier state of the corpus: the same test sentences and"
        " files, while what is cut off a clip's ends may differ."
        if before
        else ""
    )
    bases = sorted({str(r.versions["base"]["name"]) for r in results if "base" in r.versions})
    old = [name for name in bases if earlier(name)]
    models = f" Models: {', '.join(bases)}." if bases else ""
    models += f" {', '.join(old)} is of an earlier alignment; today's is {pocket_folder().name}." if old else ""
    return (
        f"{len(runs)} runs, {clock(seconds)} of training together, on {devices}; seeds "
        f"{', '.join(map(str, seeds))}; {settings}; {', '.join(sorted(versions))}; {corpus}.{since}{models}"
    )
