"""The pages Archive and Record in their parts: search, acts, retention, later acts."""
