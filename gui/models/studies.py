"""A study read from disk on a worker into what the Study page shows. No Qt here."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from engine.errors import SmidgenError
from engine.project import Project
from engine.store.overview import Overview
from engine.study.advice import Advice, advise
from engine.study.answer import Answer, Row
from engine.study.estimate import StudyEstimate, estimate_plan
from engine.study.plan import Mixture, Plan
from engine.study.queue import Place, find_runs, places
from engine.study.results import read_results
from engine.study.sentences import Said, say
from engine.study.statistics import METRICS
from engine.study.study import Status, Study, check_comparable, studies
from engine.training.run_folder import register

MOST_CLIPS = 50
"""The most clips of the target language that a cross-lingual study goes to."""


@dataclass
class StudyShown:
    """All that the page shows of one study, read at `read_at` (`time.monotonic`); `problem` where it cannot go on."""

    study: Study
    plan: Plan
    status: Status
    places: list[Place]
    answer: Answer
    rows: list[Row]
    said: dict[str, list[Said]]
    estimate: StudyEstimate | None
    problem: SmidgenError | None = None
    read_at: float = field(default_factory=time.monotonic)

    @property
    def done(self) -> int:
        return sum(place.state == "done" for place in self.places)

    def left_in_words(self, going: bool) -> str:
        """What is left, counted down from when it was read while the queue is going; empty where nothing is."""
        if self.estimate is None or self.done == len(self.places):
            return ""
        return self.estimate.after(time.monotonic() - self.read_at if going else 0)


@dataclass
class Found:
    """The studies of a project by name, the one that is shown, and the corpus for the form."""

    names: list[str] = field(default_factory=list)
    shown: StudyShown | None = None
    overview: Overview | None = None
    earlier: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By the name of a mixture: the newest study that says something of it, and its answer."""


def look(project: Project, name: str = "") -> Found:
    """Read the study called `name`, else the newest."""
    there = studies(project.path)
    found = Found([study.name for study in there], overview=project.store.overview())
    chosen = next((study for study in there if study.name == name), there[-1] if there else None)
    if chosen is not None:
        found.shown = read_study(project, chosen)
    found.earlier = _earlier(there, found.shown)
    return found


def _earlier(there: list[Study], shown: StudyShown | None) -> dict[str, tuple[str, str]]:
    """What studies answered, the newest first; also of a corpus that has grown since."""
    found: dict[str, tuple[str, str]] = {}
    for study in reversed(there):
        if shown is not None and study.name == shown.study.name:
            said = shown.said
        else:
            answer = Answer(read_results(study.path / "results"))
            said = {mixture: say(answer, mixture) for mixture in answer.mixtures if mixture not in found}
        for mixture, sentences in said.items():
            first = next((one.text for one in sentences if one.kind == "answer"), "")
            if first:
                found.setdefault(mixture, (study.name, first))
    return found


def take_in(project: Project) -> list[str]:
    """Make the runs of studies known to the project; their names."""
    known = {run.name for run in project.store.runs.all()}
    new = any(path.parent.name not in known for path in project.runs.glob("[!.]*/config.json"))
    return register(project) if new and project.writable else []


def read_study(project: Project, study: Study) -> StudyShown:
    """Everything of one study. What is slow (the bootstrap) is worked out here, on the worker."""
    plan, problem = study.plan, None
    results = read_results(study.path / "results")
    answer = Answer(results)
    rows = answer.rows()
    said = {mixture: say(answer, mixture) for mixture in answer.mixtures}
    for mixture in answer.mixtures:
        for condition in ("speech", "text"):
            for metric in METRICS:
                answer.curves(mixture, condition, metric)  # kept by the answer
    parts: list[Place] = []
    expected: StudyEstimate | None = None
    try:
        parts = places(project, study)
        done = [place.cell.key for place in parts if place.state == "done"]
        trained = [place.cell.key for place in parts if place.state == "trained"]
        if len(done) < len(parts):
            check_comparable(project, study)
        expected = estimate_plan(project, plan, done, trained, results)
    except SmidgenError as error:
        problem = error
    return StudyShown(study, plan, study.status, parts, answer, rows, said, expected, problem)


def plan_estimate(project: Project, plan: Plan) -> StudyEstimate:
    """What a plan would take; runs that are there already count. Raises `SmidgenError` where it cannot be."""
    from engine.study.cells import cells, identity
    from engine.study.wanted import test_items

    plan.check()
    for mixture in plan.mixtures:
        test_items(project, plan, mixture)
    overview = project.store.overview()
    runs = find_runs(project, overview)
    trained = [
        cell.key
        for cell in cells(plan, overview)
        if cell.kind == "run" and (run := runs.get(identity(cell.config, overview))) is not None and run.state == "done"
    ]
    return estimate_plan(project, plan, trained=trained)


def mixtures_of(overview: Overview) -> list[Mixture]:
    """What a user can study: everything as one, each language by itself, each pair across languages."""
    texts = sorted({c.language for c in overview.counts if c.split == "train" and c.texts})
    spoken = {c.language for c in overview.counts if c.split == "train" and c.recordings}
    found = [Mixture("all")]
    if len(texts) > 1:
        found += [Mixture.of(language) for language in texts]
        found += [Mixture.across([one], other) for one in texts for other in texts if one != other and one in spoken]
    return found


def advice(overview: Overview, mixture: Mixture) -> Advice:
    """What to begin with."""
    return advise(overview, mixture)
