"""Which tests a cell needs, and whether they are done. Light: no torch, not even inside functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import SmidgenError
from engine.evaluation.items import items_of
from engine.evaluation.report import Item
from engine.study.cells import Cell
from engine.study.plan import Mixture, Plan
from engine.study.results import Result, few, item_key

if TYPE_CHECKING:
    from engine.project import Project


def conditions_of(plan: Plan, cell: Cell) -> list[str]:
    """What a cell is tested on: ``speech``, ``text``, and speech under each condition of the plan.

    Conditions are tried with the first seed only: they compare schemes and amounts, and are many.
    """
    if cell.kind in ("linear", "cascade"):
        return ["speech"]
    hard = [f"speech.{condition}" for condition in plan.conditions] if cell.seed in (0, plan.seeds[0]) else []
    return ["speech", "text", *hard]


def test_items(project: Project, plan: Plan, mixture: Mixture) -> dict[str, list[Item]]:
    """Test items by modality, in the languages that a mixture tests; a modality without any is left out.

    Raises `SmidgenError` where there is nothing at all.
    """
    found = {}
    for modality in ("speech", "text"):
        try:
            items = items_of(project, "test", modality)
        except SmidgenError:
            continue
        languages = mixture.tested
        items = few([item for item in items if not languages or item.language in languages], plan.test_items)
        if items:
            found[modality] = items
    if not found:
        raise SmidgenError(
            f"The test split has nothing to test {mixture.name} on.", "Split the corpus, or record some for test."
        )
    return found


class Wanted:
    """The tests that a plan wants now; each mixture's items are looked up once."""

    def __init__(self, project: Project, plan: Plan) -> None:
        self._project, self._plan = project, plan
        self._keys: dict[str, dict[str, list[str]]] = {}

    def keys(self, mixture: Mixture) -> dict[str, list[str]]:
        """Modality to the key of each of its test items."""
        if mixture.name not in self._keys:
            items = test_items(self._project, self._plan, mixture)
            self._keys[mixture.name] = {name: [item_key(item) for item in some] for name, some in items.items()}
        return self._keys[mixture.name]

    def is_done(self, cell: Cell, result: Result | None) -> bool:
        """Whether a result has every test that is wanted."""
        if result is None:
            return False
        keys = self.keys(cell.mixture)
        for condition in conditions_of(self._plan, cell):
            wanted = keys.get(condition.partition(".")[0])
            if wanted is None:
                continue
            test = result.tests.get(condition)
            if test is None or test.asked != len(wanted) or not set(test.keys) <= set(wanted):
                return False
        return True
