"""Compiled from ``ui`` by ``dev.py forms``; never edited."""
