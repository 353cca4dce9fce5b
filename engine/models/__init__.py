"""Large audio language models: the families known here, how they are loaded, and what they run on.

Nothing here goes to a model hub: setting this before transformers is imported makes sure of it.
"""

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")
