"""As much of pyHanko as this program uses: loaded once, offline, and silent.

The other modules of ``sign`` take it from here and nowhere else. pyHanko's own log is cut off,
because it tells names and certificates; what a person needs to know is in our errors and reports.
"""

import gc
import logging

from aicode_desktop.sign.offline import network_client_left_out

_was_collecting = gc.isenabled()
gc.disable()  # thousands of classes are made here, none of them garbage
try:
    with network_client_left_out():
        from asn1crypto import core as asn1_core
        from asn1crypto import pem as asn1_pem
        from asn1crypto import pkcs12 as asn1_pkcs12
        from asn1crypto import x509 as asn1_x509
        from pyhanko.pdf_utils.content import PdfContent
        from pyhanko.pdf_utils.decode_limits import (
            DEFAULT_PURPOSE_LIMITS,
            DecodeLimits,
            DecodePurpose,
            StreamDecodeLimits,
        )
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.pdf_utils.layout import (
            AxisAlignment,
            BoxConstraints,
            Margins,
            SimpleBoxLayoutRule,
        )
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.pdf_utils.rw_common import PdfHandler
        from pyhanko.sign.ades.report import AdESIndeterminate
        from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
        from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
        from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
        from pyhanko.sign.validation.pdf_embedded import (
            EmbeddedPdfSignature,
            async_validate_pdf_signature,
            async_validate_pdf_timestamp,
            read_certification_data,
        )
        from pyhanko.sign.validation.settings import KeyUsageConstraints
        from pyhanko.sign.validation.status import (
            DocumentTimestampStatus,
            PdfSignatureStatus,
            SignatureCoverageLevel,
            SignatureStatus,
        )
        from pyhanko.stamp import BaseStampStyle, NoOpStampStyle, StaticStampStyle
        from pyhanko_certvalidator import ValidationContext
        from pyhanko_certvalidator.registry import SimpleCertificateStore
finally:
    if _was_collecting:
        gc.enable()

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

__all__ = [
    "DEFAULT_PURPOSE_LIMITS",
    "AdESIndeterminate",
    "AxisAlignment",
    "BaseStampStyle",
    "BoxConstraints",
    "DecodeLimits",
    "DecodePurpose",
    "DocumentTimestampStatus",
    "EmbeddedPdfSignature",
    "IncrementalPdfFileWriter",
    "KeyUsageConstraints",
    "MDPPerm",
    "Margins",
    "NoOpStampStyle",
    "PdfCMSSignedAttributes",
    "PdfContent",
    "PdfFileReader",
    "PdfHandler",
    "PdfSignatureMetadata",
    "PdfSignatureStatus",
    "PdfSigner",
    "SigSeedSubFilter",
    "SignatureCoverageLevel",
    "SignatureStatus",
    "Signer",
    "SimpleBoxLayoutRule",
    "SimpleCertificateStore",
    "StaticStampStyle",
    "StreamDecodeLimits",
    "ValidationContext",
    "asn1_core",
    "asn1_pem",
    "asn1_pkcs12",
    "asn1_x509",
    "async_validate_pdf_signature",
    "async_validate_pdf_timestamp",
    "enumerate_sig_fields",
    "read_certification_data",
]
