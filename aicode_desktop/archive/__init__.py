"""Keeps records: one folder, one BagIt bag, for what was signed, sent and known at the time."""
