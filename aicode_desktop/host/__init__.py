"""The machine around the program: files, clock, folders, the user's other programs."""
