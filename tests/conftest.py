"""What every test stands on."""

import os

# The models in tests are tiny: a second thread costs more at each barrier than it does work, and beside other
# processes (a window, a child that trains) many times more. Set before anything imports torch; children inherit it.
os.environ.setdefault("OMP_NUM_THREADS", "1")
