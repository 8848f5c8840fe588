"""Makes the e-mail draft to the AI Office and reads it back; nothing is ever sent."""
