"""`python -m engine`: the same as `smidgen`."""

from engine.cli import main

raise SystemExit(main())
