"""Runs first in the bundled app: what it starts of the system is not to load the app's libraries.

On Linux the app is started with the folder of its own libraries in front of the system's. It has read that by then, so
the browser or the file manager that it opens gets back what the person had set.
"""

import os

os.environ.pop("LD_LIBRARY_PATH", None)
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
