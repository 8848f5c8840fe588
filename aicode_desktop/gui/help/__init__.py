"""Help inside the window: the manual offline, what each field is for, and the way to both."""
