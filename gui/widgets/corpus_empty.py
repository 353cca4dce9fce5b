"""What the Corpus page shows where there is no sentence to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gui.widgets.empty import EmptyState


def none_found(show_all: Callable[[], None]) -> EmptyState:
    """The filter lets nothing through."""
    return EmptyState(
        "search",
        QCoreApplication.translate("CorpusPage", "No sentence fits"),
        QCoreApplication.translate("CorpusPage", "No sentence of the corpus fits this search."),
        [(QCoreApplication.translate("CorpusPage", "Show everything"), "close", show_all)],
    )


def nothing_yet(import_text: Callable[[], None], import_speech: Callable[[], None]) -> EmptyState:
    """The corpus is empty."""
    return EmptyState(
        "corpus",
        QCoreApplication.translate("CorpusPage", "No sentences yet"),
        QCoreApplication.translate(
            "CorpusPage",
            "Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, "
            "SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.",
        ),
        [
            (QCoreApplication.translate("CorpusPage", "Import text …"), "import", import_text),
            (QCoreApplication.translate("CorpusPage", "Import speech …"), "sound", import_speech),
        ],
    )
