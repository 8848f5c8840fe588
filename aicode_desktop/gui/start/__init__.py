"""The start page in its parts: drafts and records, what is due, files opened lately."""
