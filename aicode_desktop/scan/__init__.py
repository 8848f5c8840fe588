"""Reads a scan of a form signed by hand, and holds it against the form that was printed."""
