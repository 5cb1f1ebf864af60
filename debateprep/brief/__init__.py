"""The brief: composed once as plain values, then written in one format a file."""
