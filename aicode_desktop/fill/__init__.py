"""The Commission's own form: from a DOCX that somebody supplies to the same DOCX, filled."""
