"""Finding words in many documents: the embedded index. It is derived, and may be thrown away at any time."""
