"""A prompt in words: what it means, and why it comes now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.store.coverage import Reason
from gui.models.prompts import Prompt
from gui.widgets.bidi import isolated


def reason_words(reason: Reason | None) -> str:
    """Why a prompt comes now, in words."""
    if reason is None:
        return ""
    new = {
        "intent": QCoreApplication.translate("Reason", "New intent: {0}"),
        "slot": QCoreApplication.translate("Reason", "New slot: {0}"),
        "value": QCoreApplication.translate("Reason", "New value: {0}"),
        "word": QCoreApplication.translate("Reason", "New word: {0}"),
        "letter": QCoreApplication.translate("Reason", "New letter: {0}"),
        "length": QCoreApplication.translate("Reason", "A length not spoken yet: {0}"),
        "again": QCoreApplication.translate("Reason", "Nothing new, but another voice in the ear helps"),
    }
    few = {
        "intent": QCoreApplication.translate("Reason", "An intent with few recordings: {0} ({1})"),
        "slot": QCoreApplication.translate("Reason", "A slot with few recordings: {0} ({1})"),
    }
    model = {
        "wrong": QCoreApplication.translate("Reason", "The model is wrong here: it answers {0} ({1} % sure)"),
        "unsure": QCoreApplication.translate("Reason", "The model is unsure here ({1} % sure)"),
        "weak": QCoreApplication.translate("Reason", "The model gets {0} right {1} times in 100"),
    }
    words = model.get(reason.kind) or (few[reason.kind] if reason.recorded else new[reason.kind])
    return words.format(isolated(reason.what), reason.recorded)


def meaning_words(prompt: Prompt) -> str:
    """Its intent and slots, in a line."""
    meaning = prompt.utterance.meaning
    slots = [f"{slot.type}: {slot.value}" for slot in meaning.slots]
    return "   ·   ".join([meaning.intent, *slots])
