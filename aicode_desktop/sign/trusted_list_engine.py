"""As much of pyHanko and lxml as EU trusted lists need: loaded once, offline and silent."""

import logging

from aicode_desktop.sign.offline import network_client_left_out

with network_client_left_out():
    from lxml import etree
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.qualified.assess import QualificationAssessor
    from pyhanko.sign.validation.qualified.eutl_parse import (
        latest_known_lotl_tlso_certs,
        trust_list_to_registry,
        validate_and_parse_lotl,
    )
    from pyhanko.sign.validation.qualified.q_status import QualificationResult
    from pyhanko.sign.validation.qualified.tsp import QcCertType, TSPRegistry, TSPTrustManager
    from pyhanko_certvalidator.authority import Authority, TrustAnchor
    from pyhanko_certvalidator.registry import SimpleTrustManager

for _name in ("pyhanko", "signxml", "xsdata"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

__all__ = [
    "Authority",
    "QcCertType",
    "QualificationAssessor",
    "QualificationResult",
    "SignatureValidationError",
    "SimpleTrustManager",
    "TSPRegistry",
    "TSPTrustManager",
    "TrustAnchor",
    "etree",
    "latest_known_lotl_tlso_certs",
    "trust_list_to_registry",
    "validate_and_parse_lotl",
]
