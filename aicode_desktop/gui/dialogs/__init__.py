"""One module for each dialog, of the same name as its form in ``ui``; ``dialog`` is their base."""
