"""One page per code: meaning, an example that has it, one that has not, authority."""
