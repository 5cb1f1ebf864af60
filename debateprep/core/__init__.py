"""The debate itself: frozen values and pure functions, on the standard library alone."""
