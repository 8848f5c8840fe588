"""The particulars of one validated signature, in plain words and by the standard's indications."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import listed
from aicode_desktop.model.signature_detail import (
    Indication,
    MainIndication,
    PathCertificate,
    Qualification,
    SignatureDetail,
    TimestampFacts,
)
from aicode_desktop.model.signed import Trust
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.chain import chain_of
from aicode_desktop.sign.cms import certificates_in_cms
from aicode_desktop.sign.detail_engine import (
    DiffResult,
    ModificationLevel,
    cms_digest,
)
from aicode_desktop.sign.engine import (
    AdESIndeterminate,
    DocumentTimestampStatus,
    EmbeddedPdfSignature,
    MDPPerm,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    asn1_x509,
)
from aicode_desktop.sign.revocation import asks_for_revocation_data
from aicode_desktop.sign.timestamp_engine import DocumentSecurityStore, NoDSSFoundError
from aicode_desktop.words import plural, tr

if TYPE_CHECKING:
    from aicode_desktop.sign.trusted_lists import TrustedLists

Status = PdfSignatureStatus | DocumentTimestampStatus

_WHOLE = {SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION}
_FIELDS_NAMED = 10
_TOLD_BY_VALIDATION = {Trust.UNSUITABLE, Trust.OUT_OF_DATE}
_BY_TRUST = {
    Trust.NO_ROOTS_LOADED: "NO_CERTIFICATE_CHAIN_FOUND",
    Trust.UNKNOWN_ISSUER: "NO_CERTIFICATE_CHAIN_FOUND",
    Trust.OUT_OF_DATE: "OUT_OF_BOUNDS_NO_POE",
    Trust.REVOKED: "REVOKED_NO_POE",
    Trust.UNSUITABLE: "CHAIN_CONSTRAINTS_FAILURE",
}


def detail_of(
    signature: EmbeddedPdfSignature,
    status: Status,
    *,
    is_permitted: bool,
    trust: Trust,
    lists: "TrustedLists | None",
    at: datetime,
) -> SignatureDetail:
    """Return the particulars of *signature* as validated in *status*, at the moment *at*."""
    revoked, answers = _revocation_data(signature)
    path = tuple(_path_of(signature, status))
    has_answers = bool(revoked or answers)
    digest = status.md_algorithm
    return SignatureDetail(
        indication=_indication_of(
            status,
            is_permitted=is_permitted,
            trust=trust,
            lacks_revocation_data=not has_answers and any(map(asks_for_revocation_data, path)),
        ),
        digest_algorithm=digest,
        signature_mechanism=status.pkcs7_signature_mechanism,
        sub_filter=str(signature.sig_object.get("/SubFilter", "")).removeprefix("/"),
        byte_range=tuple(int(number) for number in signature.sig_object["/ByteRange"]),
        revision=signature.signed_revision + 1,
        revision_count=signature.reader.total_revisions,
        later_changes=tuple(_later_changes(signature)),
        path=tuple(_path_certificate(certificate) for certificate in path),
        timestamps=tuple(_timestamps_of(status)),
        revocation=_revocation_in_words(revoked, answers),
        permission=_permission_of(signature),
        qualification=_qualification(status, lists, at=at),
        signature_value=bytes(signature.signer_info["signature"].native),
        signed_attributes_digest=cms_digest(
            signature.signer_info["signed_attrs"].untag().dump(), digest
        ),
        document_digest=signature.compute_digest().hex(),
        certificate_der=status.signing_cert.dump(),
    )


def _qualification(
    status: Status, lists: "TrustedLists | None", *, at: datetime
) -> Qualification | None:
    if lists is None or isinstance(status, DocumentTimestampStatus):
        return None
    from aicode_desktop.sign.qualification import qualification_of  # brings xsdata

    stamp = status.timestamp_validity
    is_proven = stamp is not None and stamp.trusted
    existed_at = stamp.timestamp if is_proven and stamp is not None else at
    return qualification_of(status.validation_path, lists, at=existed_at)


def _indication_of(
    status: Status, *, is_permitted: bool, trust: Trust, lacks_revocation_data: bool
) -> Indication:
    failures = {
        "HASH_FAILURE": not status.intact,
        "SIG_CRYPTO_FAILURE": not status.valid,
        "FORMAT_FAILURE": status.coverage not in _WHOLE or not is_permitted,
    }
    for name, applies in failures.items():
        if applies:
            return Indication(MainIndication.TOTAL_FAILED, name)
    open_ = MainIndication.INDETERMINATE
    if trust is not Trust.TRUSTED:
        found = status.trust_problem_indic
        if isinstance(found, AdESIndeterminate) and trust in _TOLD_BY_VALIDATION:
            return Indication(open_, str(found.standard_name))
        return Indication(open_, _BY_TRUST[trust])
    # EN 319 102-1, 5.2.6.4: without revocation status the outcome is to be tried again later.
    if lacks_revocation_data:
        return Indication(open_, "TRY_LATER")
    return Indication(MainIndication.TOTAL_PASSED)


def _path_of(signature: EmbeddedPdfSignature, status: Status) -> Iterator[asn1_x509.Certificate]:
    if status.validation_path is not None:
        yield from reversed(list(status.validation_path.iter_certs(include_root=True)))
        return
    yield status.signing_cert
    _, *others = certificates_in_cms(signature.signed_data)
    yield from chain_of(status.signing_cert, others)


def _path_certificate(certificate: asn1_x509.Certificate) -> PathCertificate:
    facts = facts_of(certificate)
    return PathCertificate(
        facts.holder, facts.issuer, facts.valid_from, facts.valid_until, facts.sha256
    )


def _timestamps_of(status: Status) -> Iterator[TimestampFacts]:
    if isinstance(status, DocumentTimestampStatus):
        yield TimestampFacts(
            status.timestamp,
            facts_of(status.signing_cert).holder,
            status.intact and status.valid,
            status.trusted,
        )
        return
    for stamp in (status.timestamp_validity, status.content_timestamp_validity):
        if stamp is not None:
            yield TimestampFacts(
                stamp.timestamp,
                facts_of(stamp.signing_cert).holder,
                stamp.intact and stamp.valid,
                stamp.trusted,
            )


def _later_changes(signature: EmbeddedPdfSignature) -> Iterator[str]:
    later = signature.reader.total_revisions - 1 - signature.signed_revision
    if later <= 0:
        return
    yield plural("The file was added to once.", "The file was added to {n} times.", later)
    found: object = signature.diff_result
    if not isinstance(found, DiffResult):
        yield tr("What was added is more than further signatures, or could not be told.")
        return
    if found.changed_form_fields:
        names = sorted(found.changed_form_fields)[:_FIELDS_NAMED]
        yield tr("Form fields filled in: {names}.", names=listed(names))
    yield {
        ModificationLevel.NONE: tr("Nothing of what is shown was changed."),
        ModificationLevel.LTA_UPDATES: tr(
            "Only time-stamps, evidence for validation and empty signature fields were added."
        ),
        ModificationLevel.FORM_FILLING: tr("Only signatures and entries in forms were added."),
        ModificationLevel.ANNOTATIONS: tr("Notes or other annotations were added."),
        ModificationLevel.OTHER: tr("Something was added that is none of these."),
    }[found.modification_level]


def _revocation_data(signature: EmbeddedPdfSignature) -> tuple[int, int]:
    try:
        store = DocumentSecurityStore.read_dss(signature.reader)
    except NoDSSFoundError:
        return 0, 0
    return len(store.crls), len(store.ocsps)


def _revocation_in_words(lists: int, answers: int) -> str:
    if not (lists or answers):
        return tr("The document carries nothing about revoked certificates.")
    return tr(
        "The document carries {lists} lists of revoked certificates and {answers} answers of"
        " issuers (OCSP).",
        lists=lists,
        answers=answers,
    )


def _permission_of(signature: EmbeddedPdfSignature) -> str:
    words = {
        MDPPerm.NO_CHANGES: tr("No change is permitted (P=1)."),
        MDPPerm.FILL_FORMS: tr("Filling in forms and further signatures are permitted (P=2)."),
        MDPPerm.ANNOTATE: tr("Forms, further signatures and notes are permitted (P=3)."),
    }
    level = signature.docmdp_level
    return words[level] if level is not None else tr("The signature does not restrict changes.")
