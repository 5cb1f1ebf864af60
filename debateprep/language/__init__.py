"""Language: sentences, spelling, speaking time, and what looks like a claim."""
