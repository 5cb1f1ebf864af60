"""DebatePrep: the article beside both positions, one readable file, a brief on paper."""
