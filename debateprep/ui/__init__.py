"""The window: shows values and turns a gesture into one edit."""
