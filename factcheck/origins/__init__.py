"""Citations and origins: which held text is the thing that was cited, and why."""
