"""Drafts on disk: kept, listed, set aside, and their models read from tables."""
