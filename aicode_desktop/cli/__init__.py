"""The command line: arguments in, sentences and documented exit codes out. Never imports Qt."""
