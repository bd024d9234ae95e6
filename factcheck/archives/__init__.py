"""The only effects: WARC folders, the guarded transport, outside archives."""
