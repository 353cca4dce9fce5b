"""What a comparison of two models comes to, in plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.evaluation.changes import Aim, Changes
from engine.evaluation.intervals import FEWEST_DIFFERING
from gui.widgets.bidi import isolated

SURE = 0.05


def verdict(found: Changes, aim: Aim, names: tuple[str, str]) -> str:
    """Which of two models (before, after) has more right, and whether that is more than luck."""
    translate = QCoreApplication.translate
    counts = found.counts(aim)
    fixed, broken, p = counts["fixed"], counts["broken"], found.p(aim)
    before, after = (isolated(name) for name in names)
    facts = translate(
        "Changes",
        "Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.",
    ).format(f"{len(found.pairs):,}", fixed, after, broken, before)
    if fixed + broken == 0:
        return facts + " " + translate("Changes", "They have the very same ones right.")
    if fixed + broken < FEWEST_DIFFERING:
        return facts + " " + translate("Changes", "That is too few to tell which of them is better.")
    test = translate("Changes", "(McNemar’s exact test: p = {0})").format(p_text(p))
    if p >= SURE:
        words = translate("Changes", "Such a difference may well be chance: do not choose by it.")
    else:
        words = translate("Changes", "{0} is better, and by more than chance explains.")
        words = words.format(after if fixed > broken else before)
    return f"{facts} {words} {test}"


def left_out_sentence(found: Changes, names: tuple[str, str]) -> str:
    """What of the two reports could not be compared, and why."""
    translate = QCoreApplication.translate
    parts = []
    if found.only_before or found.only_after:
        parts.append(
            translate(
                "Changes",
                "The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.",
            ).format(found.only_before, isolated(names[0]), found.only_after, isolated(names[1]))
        )
    if found.relabelled:
        parts.append(translate("Changes", "{0} had another label in between.").format(found.relabelled))
    parts.append(translate("Changes", "They are left out here; score both again to compare them on all."))
    return " ".join(parts)


def p_text(p: float) -> str:
    """A p as papers write it."""
    return "< 0.001" if p < 0.001 else f"{p:.3f}" if p < 0.1 else f"{p:.2f}"
