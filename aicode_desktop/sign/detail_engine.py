"""As much of pyHanko as the particulars of a signature need; see ``engine``."""

import hashlib

from aicode_desktop.sign.offline import network_client_left_out

with network_client_left_out():
    from pyhanko.sign.diff_analysis.policy_api import DiffResult, ModificationLevel

__all__ = ["DiffResult", "ModificationLevel", "cms_digest"]


def cms_digest(content: bytes, algorithm: str) -> str:
    """Return the digest of *content* in hexadecimal, by an algorithm as CMS names it."""
    name = "sha512" if algorithm.startswith("shake256") else algorithm
    return hashlib.new(name, content).hexdigest()
