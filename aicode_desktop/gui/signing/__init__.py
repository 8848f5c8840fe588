"""The page Sign in its parts: the ways to sign, what each asks for, and its words."""
