"""Sets a document out of a small vocabulary and tags what it draws as it draws it."""
