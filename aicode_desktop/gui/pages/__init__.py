"""One module for each page, of the same name as its form in ``ui``."""
