"""Bytes and a media type in, text with a map to the page out."""
