"""Completes, signs, sends and keeps the Signatory Form of the EU GPAI Code of Practice."""

__version__ = "0.1.0"
