"""The things that flow through the program: frozen dataclasses without disk, clock or Qt."""
