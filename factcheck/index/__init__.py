"""Finding words in many documents."""
