"""``python -m engine.pocket.recipe``: the recipe's commands, in the order in which they are run."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from engine.errors import SmidgenError
from engine.progress import TerminalBar


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m engine.pocket.recipe", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, help_: str) -> argparse.ArgumentParser:
        verb = commands.add_parser(name, help=help_)
        verb.add_argument("--work", type=Path, required=True, help="folder for everything that is made on the way")
        return verb

    verb = command("corpus", "plan the speech and make its clips")
    verb.add_argument("--sentences", type=Path, required=True, help="plain text, one English sentence a line")
    verb.add_argument("--test-sentences", type=Path, required=True, help="JSONL of sentences that are only tested on")
    verb.add_argument("--telephone", type=Path, required=True, help="folder of the WUW corpus (sentences.tsv, clips/)")
    verb.add_argument("--keep-out", type=Path, nargs="*", default=[], help="files whose sentences are not aligned on")
    verb.add_argument("--english", type=int, default=6000)
    verb.add_argument("--others", type=int, default=450, help="spoken sentences for each other language")
    verb.add_argument(
        "--neural",
        type=int,
        default=0,
        help="English sentences more, by Kokoro's neural voices; a tenth as many in es, fr, it",
    )
    verb.add_argument("--broad", type=int, default=0, help="English sentences more, with words that --sentences lacks")
    verb.add_argument("--limit", type=int, help="make only the first so many of the plan")
    verb = command("features", "compute the frozen tower's features of every clip, once")
    verb.add_argument(
        "--most", type=int, default=8000, help="training clips, neural voices, actors and breadth not counted"
    )
    verb.add_argument("--wheels", type=Path)
    verb = command("closed-form", "fit the projector by ridge regression")
    verb.add_argument("--clips", type=int, default=3000)
    verb = command("hear", "first stage: the tower's upper half and the projector; goes on from its last checkpoint")
    verb.add_argument("--minutes", type=float, default=30, help="the cosine ends after so many minutes of training")
    verb.add_argument("--start", type=Path, help="a first stage to begin with (default: closed-form.safetensors)")
    verb = command("spell", "word and character error rates of the first stage alone, without the language model")
    verb.add_argument("--most", type=int, default=150, help="clips of each kind")
    verb.add_argument("--kinds", nargs="+", default=["slurp-test", "telephone-test"])
    verb.add_argument("--learned", type=Path, help="trained.safetensors, say (default: hear.safetensors)")
    verb = command(
        "train",
        "second stage, through the language model; goes on from its last checkpoint",
    )
    verb.add_argument("--minutes", type=float, default=45, help="the cosine ends after so many minutes of training")
    verb.add_argument("--start", type=Path, help="an alignment to go on from (default: the first stage)")
    verb.add_argument("--language-model", type=Path, help="an alignment whose language model to begin with")
    verb = command("evaluate", "word error rates on the test clips, and perplexity of plain text")
    verb.add_argument("--alignment", type=Path, help="default: the one in resources/pocket")
    verb.add_argument("--most", type=int, default=150, help="clips of each kind")
    verb.add_argument("--kinds", nargs="*", help="only these kinds of test clips")
    verb.add_argument("--texts", type=Path, nargs="*", default=[], help="plain text files, for perplexity alone")
    verb.add_argument("--wheels", type=Path)
    verb = command("pack", "write an alignment file for resources/pocket")
    verb.add_argument("--closed-form", action="store_true", help="the closed-form start instead of the trained one")
    verb.add_argument("--to", type=Path, required=True)
    options = parser.parse_args(arguments)
    try:
        run(options)
    except SmidgenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(options: argparse.Namespace) -> None:
    """Run one command; each imports what it needs."""
    report, work = TerminalBar(), options.work
    if options.command == "corpus":
        from engine.pocket.recipe import corpus

        plan = corpus.make_plan(options.sentences, options.test_sentences, options.telephone, options.keep_out,
                                options.english, options.others, options.neural, options.broad)  # fmt: skip
        corpus.make_corpus(work, plan[: options.limit], report)
        print(json.dumps(corpus.count_by_kind(corpus.read_corpus(work)), indent=2))
    elif options.command == "features":
        from engine.pocket.recipe.features import Features, make_base, make_features

        make_base(work, report, options.wheels)
        make_features(work, options.most, report)
        features = Features(work)
        print(json.dumps({"clips": len(features), "hours": round(features.hours(), 2)}))
    elif options.command == "closed-form":
        from engine.pocket.recipe.closed_form import fit_closed_form

        print(fit_closed_form(work, options.clips, report))
    elif options.command == "hear":
        from engine.pocket.recipe.hear import train_hearing

        train_hearing(work, options.minutes, options.start)
    elif options.command == "spell":
        from engine.pocket.recipe.evaluate import edits
        from engine.pocket.recipe.hear import spell

        for kind in options.kinds:
            pairs = spell(work, kind, options.most, options.learned)
            rates = {}
            for name, parts in (("wer", str.split), ("cer", list)):
                count = sum(len(parts(said)) for said, _ in pairs)
                rates[name] = round(sum(edits(parts(said), parts(heard)) for said, heard in pairs) / count, 4)
            print(json.dumps({"kind": kind, "clips": len(pairs), **rates}))
    elif options.command == "train":
        from engine.pocket.recipe.train import train

        train(work, options.minutes, options.start, options.language_model)
    elif options.command == "evaluate":
        from engine.pocket import ALIGNMENT
        from engine.pocket.recipe.evaluate import evaluate

        result = evaluate(work, options.alignment or ALIGNMENT, options.most, options.kinds, options.texts, report)
        print(json.dumps(result, indent=2, ensure_ascii=False))
    else:
        from engine.pocket.recipe.pack import pack

        print(pack(work, options.to, options.closed_form))


if __name__ == "__main__":
    sys.exit(main())
