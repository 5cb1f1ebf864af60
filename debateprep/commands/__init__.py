"""The larger commands of the command line, one a module; what each needs is imported inside it."""
