"""The page Review in its parts: what is declared, what is not, papers, comments."""
