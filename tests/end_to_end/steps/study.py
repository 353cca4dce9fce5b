"""The Study page: a quick look at two schemes, and what it would take."""

from __future__ import annotations

from gui.pages.study import StudyPage
from tests.end_to_end.steps.stage import Stage


def study(stage: Stage) -> None:
    """The form of a study: a quick look, and what it would take."""
    hands = stage.hands
    page = hands.go("study")
    assert isinstance(page, StudyPage)
    hands.choose(page.form.base.box, str(stage.tiny))
    hands.click(page.form.quick)
    hands.until(lambda: page.form.estimate.text.text(), "the study’s form says not what it would take")
