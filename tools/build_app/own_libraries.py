"""Runs first in the bundled app: what it starts of the system is not to load the app's libraries.

On Linux the app is started with the folder of its own libraries in front of the system's. It has read them by then, so
the browser or the file manager that it opens gets back what the person had set.
"""

import os

for name in ("LD_LIBRARY_PATH",):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)
