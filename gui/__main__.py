"""`python -m gui [PROJECT]`."""

import sys

from gui.app import main

sys.exit(main())
