"""As much of pyHanko as time-stamps and long-term evidence use: loaded once, offline, silent."""

from aicode_desktop.sign.offline import network_client_left_out

with network_client_left_out():
    from asn1crypto import cms as asn1_cms
    from asn1crypto import crl as asn1_crl
    from asn1crypto import ocsp as asn1_ocsp
    from asn1crypto import tsp as asn1_tsp
    from pyhanko.sign.signers.pdf_signer import PdfTimeStamper
    from pyhanko.sign.timestamps.api import TimeStamper
    from pyhanko.sign.validation.dss import DocumentSecurityStore
    from pyhanko.sign.validation.errors import NoDSSFoundError
    from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
    from pyhanko_certvalidator import CertificateValidator
    from pyhanko_certvalidator.errors import (
        InsufficientRevinfoError,
        PathBuildingError,
        PathError,
        RevokedError,
        ValidationError,
    )
    from pyhanko_certvalidator.path import ValidationPath

__all__ = [
    "CertificateValidator",
    "DocumentSecurityStore",
    "InsufficientRevinfoError",
    "NoDSSFoundError",
    "PathBuildingError",
    "PathError",
    "PdfTimeStamper",
    "RevokedError",
    "TimeStamper",
    "ValidationError",
    "ValidationPath",
    "asn1_cms",
    "asn1_crl",
    "asn1_ocsp",
    "asn1_tsp",
    "validate_tst_signed_data",
]
