"""The project file: YAML to project and back, and a save that survives a power cut."""
