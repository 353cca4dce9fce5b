"""A new user's own study: `python docs/experiments/quick_look.py [PICTURE]`, from the repository's top.

In a window of its own (Xvfb where it is installed): open the sample project, go to Study, press “Quick look” and
“Start the study”, and wait for the answer. Prints what the page foretold, how long it took from the press, and what it
says in the end. The pocket model has to be assembled already; settings, data and projects of whoever starts it are not
touched. PICTURE is a file for what the page shows then.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.pocket.place import pocket_folder
from tests.end_to_end.drive import display, own_places, say

LONGEST = 60 * 60
STEP = 30


def main() -> int:
    assembled, threads = pocket_folder(), os.environ.get("OMP_NUM_THREADS")
    with tempfile.TemporaryDirectory(prefix="smidgen-quick-look-") as name:
        scratch = Path(name)
        own_places(scratch)
        if threads is None:
            os.environ.pop("OMP_NUM_THREADS", None)  # the user's engine has all cores
        place = scratch / "data" / "pocket"
        place.mkdir(parents=True)
        (place / assembled.name).symlink_to(assembled)
        with display(offscreen=False):
            from tests.end_to_end.hands import StepError

            try:
                return study(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
            except StepError as error:
                say(f"The window did not go on: {error}")
                return 1


def study(picture: Path | None) -> int:
    from engine.study.study import Study
    from gui import translation
    from gui.app import build
    from gui.pages.study import StudyPage
    from gui.session import Session
    from tests.end_to_end.hands import Hands

    session = Session()
    translation.choose(session.settings, "en")
    window = build(session)
    window.resize(1280, 800)
    window.show()
    hands = Hands(window)
    hands.menu("File", "Open the sample project")
    hands.until(lambda: session.overview is not None, "the sample project does not open", 60)
    page = hands.go("study")
    assert isinstance(page, StudyPage)
    form, view = page.form, page.view
    hands.click(form.quick)
    hands.until(lambda: form.start.isEnabled() and form.estimate.text.text(), "nobody says what it would take", 60)
    say(f"Foretold: {form.estimate.text.text()}")
    hands.click(form.start)
    pressed = shown = time.monotonic()
    hands.until(lambda: page.stack.currentWidget() is view, "the study is not planned", 120)
    project = session.project
    assert project is not None
    (folder,) = (project.path / "studies").iterdir()
    one = Study(project.path, folder.name)
    while one.status.state in ("ready", "running") and time.monotonic() - pressed < LONGEST:
        hands.look(0.5)
        if time.monotonic() - shown > STEP:
            shown = time.monotonic()
            say(f"{(shown - pressed) / 60:5.1f} min  {view.state.text()}  {view.sentence.text()}")
    took = time.monotonic() - pressed
    if one.status.state != "done":
        say(f"After {took / 60:.1f} minutes the study is {one.status.state}. {one.status.message}")
        return 1
    hands.until(lambda: view.state.text() == "Done", "the page does not show that it is done")
    hands.settle()
    say(f"{view.state.text()} after {took / 60:.1f} minutes. {view.sentence.text()}")
    hands.tab(view.tabs, "Answer")
    hands.look(1)
    say(view.answer.text())
    if picture:
        window.grab().save(str(picture))
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
