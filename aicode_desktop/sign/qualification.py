"""Whether a certificate is qualified, by the trusted lists that the user loaded (eIDAS)."""

from datetime import datetime
from typing import Any

from aicode_desktop.model.signature_detail import Qualification
from aicode_desktop.sign.trusted_list_engine import (
    QcCertType,
    QualificationAssessor,
    QualificationResult,
)
from aicode_desktop.sign.trusted_lists import TrustedLists
from aicode_desktop.words import tr


def qualification_of(path: Any, lists: TrustedLists, *, at: datetime) -> Qualification:
    """Return what the lists say of the certificate at the lower end of *path*, a validation path.

    It has to be qualified both when it was issued and at the moment *at*.
    """
    if path is None:
        return Qualification(tr("No trusted list that you loaded names its issuer."))
    assessor = QualificationAssessor(lists.registry)
    try:
        results = [
            assessor.check_entity_cert_qualified(path, moment)
            for moment in (path.leaf.not_valid_before, at)
        ]
    except (NotImplementedError, ValueError, KeyError, TypeError):
        return Qualification(tr("The certificate says of itself what no list can confirm."))
    if not all(result.status.qualified for result in results):
        return Qualification(tr("Not qualified by the trusted lists that you loaded."))
    return _in_words(results[-1], has_device=all(_has_device(result) for result in results))


def _has_device(result: QualificationResult) -> bool:
    return bool(result.status.qc_key_security.is_qscd)


def _in_words(result: QualificationResult, *, has_device: bool) -> Qualification:
    definition = result.service_definition
    service = definition.base_info.service_name if definition is not None else ""
    kind = result.status.qc_type
    if kind is QcCertType.QC_ESIGN and has_device:
        said = tr("Qualified electronic signature; certificate by {service}.", service=service)
        return Qualification(said, is_qualified=True)
    if kind is QcCertType.QC_ESEAL and has_device:
        said = tr("Qualified electronic seal; certificate by {service}.", service=service)
        return Qualification(said, is_qualified=True)
    if kind in {QcCertType.QC_ESIGN, QcCertType.QC_ESEAL}:
        said = tr(
            "Qualified certificate by {service}, but nothing says that its key is in a qualified"
            " device; so it makes an advanced signature, not a qualified one.",
            service=service,
        )
        return Qualification(said)
    return Qualification(
        tr("Qualified certificate by {service}, but not one for signatures.", service=service)
    )
