"""The pure heart: texts, claims, citations, alignment, verdicts. No files, clock, network or terminal."""
