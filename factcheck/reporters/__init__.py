"""One file per output format; untrusted text passes safe_text before any of them."""
