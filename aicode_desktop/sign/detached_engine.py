"""As much of pyHanko as a signature beside its file needs; see ``engine``."""

from aicode_desktop.sign.offline import network_client_left_out

with network_client_left_out():
    from asn1crypto import cms
    from pyhanko.sign.validation.generic_cms import async_validate_detached_cms

__all__ = ["async_validate_detached_cms", "cms"]
