"""Outside formats, one a file, each turned into an article and a report of what was dropped."""
