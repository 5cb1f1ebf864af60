"""The version of the app; the build reads it from here too."""

VERSION = "0.1.0"
