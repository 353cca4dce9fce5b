"""`python -m engine.training RUN_FOLDER [--device DEVICE] [--resume]`: train one run; what `launch.start` starts.

Works under `torchrun` and `accelerate launch` as well. Exit status 0 when the run ended by itself, 1 when it failed.
"""

from __future__ import annotations

import argparse
import sys

from engine.errors import SmidgenError


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m engine.training", description="Train one run.")
    parser.add_argument("run", help="the run's folder")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument("--shard", action="store_true", help="split the model's layers over the processes (FSDP)")
    options = parser.parse_args()

    from engine.training.run_folder import RunFolder

    try:
        run = RunFolder(options.run)
        from engine.training.process import Process

        end = Process(run, options.device, options.resume, options.shard).live()
    except SmidgenError as error:
        print(error, file=sys.stderr)
        return 1
    if end.state == "failed":
        print(f"{end.message} {end.next_step}\n{end.details}", file=sys.stderr)
    return end.state == "failed"


if __name__ == "__main__":
    sys.exit(main())
