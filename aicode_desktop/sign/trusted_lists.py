"""EU trusted lists from files: whose certificates are qualified, said without a network.

The list of the lists (LOTL) has to be signed by a key of the Commission that pyHanko ships, or by a
certificate that the user names; a national list by a certificate that a loaded list of the lists
names for its country, or that the user names. A list that is signed by nobody known says nothing.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.text import fit_text
from aicode_desktop.model.trusted_list import TrustedListFacts
from aicode_desktop.sign.engine import asn1_x509
from aicode_desktop.sign.trust import certificates_in
from aicode_desktop.sign.trusted_list_engine import (
    Authority,
    SimpleTrustManager,
    TrustAnchor,
    TSPRegistry,
    TSPTrustManager,
    etree,
    latest_known_lotl_tlso_certs,
    trust_list_to_registry,
    validate_and_parse_lotl,
)
from aicode_desktop.words import tr

LIMIT_LIST_BYTES = 40_000_000  # the largest national lists pass ten
LIMIT_LISTS = 60
LIMIT_ELEMENTS = 2_000_000
_NAMESPACE = "{http://uri.etsi.org/02231/v2#}"
_LIST_OF_LISTS = "EUlistofthelists"
_LONGEST_TEXT = 300


@dataclass(frozen=True, slots=True)
class TrustedLists:
    """The lists that were loaded; ``registry`` holds their services."""

    facts: tuple[TrustedListFacts, ...]
    registry: TSPRegistry


class RootsAndLists(TSPTrustManager):
    """Trusts what trusted lists name, and the roots that the user loaded besides."""

    def __init__(self, registry: TSPRegistry, roots: Sequence[asn1_x509.Certificate]) -> None:
        super().__init__(registry)
        self._roots = SimpleTrustManager.build(trust_roots=list(roots))

    def as_trust_anchor(self, authority: Authority) -> TrustAnchor | None:
        """Return the authority as an anchor, or None where it is none."""
        return super().as_trust_anchor(authority) or self._roots.as_trust_anchor(authority)

    def find_potential_issuers(
        self, cert: asn1_x509.Certificate
    ) -> Generator[TrustAnchor, None, None]:
        """Yield the anchors that may have issued *cert*."""
        yield from super().find_potential_issuers(cert)
        yield from self._roots.find_potential_issuers(cert)


def load_trusted_lists(
    files: Sequence[tuple[str, bytes]], *, signers: Sequence[bytes] = ()
) -> TrustedLists:
    """Return the lists in *files* (name, content), each with its signature checked.

    *signers* are files of certificates with which a list may be signed besides the known ones.

    Raises:
        CannotReadFileError: a file is no trusted list, or its signature does not hold.
    """
    if len(files) > LIMIT_LISTS:
        raise _refused(tr("These are more trusted lists than there are countries."))
    own = [certificate for content in signers for certificate in certificates_in(content)]
    headed = [(_head(name, content), content.decode("utf-8-sig")) for name, content in files]
    keys: dict[str, list[asn1_x509.Certificate]] = {}
    for facts, xml in headed:
        if facts.is_list_of_lists:
            for territory, certificates in _signers_named_in(facts.name, xml, own):
                keys.setdefault(territory, []).extend(certificates)
    registry, found = TSPRegistry(), []
    for facts, xml in headed:
        count = 0
        if not facts.is_list_of_lists:
            before = _size(registry)
            _register(facts, xml, [*keys.get(facts.territory, []), *own], registry)
            count = _size(registry) - before
        found.append(replace(facts, service_count=count))
    return TrustedLists(tuple(found), registry)


def _signers_named_in(
    name: str, xml: str, own: list[asn1_x509.Certificate]
) -> Iterator[tuple[str, list[asn1_x509.Certificate]]]:
    try:
        read = validate_and_parse_lotl(xml, [*latest_known_lotl_tlso_certs(), *own])
    except Exception as error:  # a hostile list fails a parser in any way
        raise _not_signed(name) from error
    for reference in read.references:
        yield reference.territory, reference.tlso_certs


def _register(
    facts: TrustedListFacts,
    xml: str,
    signers: list[asn1_x509.Certificate],
    registry: TSPRegistry,
) -> None:
    if not signers:
        raise _refused(
            tr(
                "Who may sign the trusted list “{name}” is not known.",
                name=facts.name,
            ),
            tr("Load the list of the lists (LOTL) with it, or name its signer’s certificate."),
        )
    try:
        trust_list_to_registry(xml, signers, registry)
    except Exception as error:  # as above
        raise _not_signed(facts.name) from error


def _head(name: str, content: bytes) -> TrustedListFacts:
    """Return what the list says of itself; nothing of it is believed before its signature holds."""
    if len(content) > LIMIT_LIST_BYTES:
        raise _refused(tr("“{name}” is larger than a trusted list is.", name=name))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(tr("“{name}” is not a trusted list.", name=name)) from error
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise _refused(tr("“{name}” defines entities, which no trusted list does.", name=name))
    try:
        root = etree.fromstring(text.encode(), _parser())
        if root.tag != f"{_NAMESPACE}TrustServiceStatusList":
            raise _refused(tr("“{name}” is not a trusted list.", name=name))
        # A signature counts for the list that it covers, so there may be no other around it.
        if sum(1 for _ in root.iter(root.tag)) > 1:
            raise _refused(tr("“{name}” holds one list inside another.", name=name))
        if sum(1 for _ in root.iter()) > LIMIT_ELEMENTS:
            raise _refused(tr("“{name}” is larger than a trusted list is.", name=name))
        scheme = root.find(f"{_NAMESPACE}SchemeInformation")
        issued = _moment(_text(scheme, "ListIssueDateTime"))
        if issued is None:
            raise _refused(tr("“{name}” does not say when it was issued.", name=name))
        return TrustedListFacts(
            name=name,
            territory=_text(scheme, "SchemeTerritory"),
            operator=_text(scheme, "SchemeOperatorName", "Name"),
            sequence_number=_text(scheme, "TSLSequenceNumber"),
            issued_at=issued,
            next_update=_moment(_text(scheme, "NextUpdate", "dateTime")),
            is_list_of_lists=_text(scheme, "TSLType").endswith(_LIST_OF_LISTS),
            service_count=0,
        )
    except (etree.XMLSyntaxError, ValueError, AttributeError, OverflowError) as error:
        raise _refused(tr("“{name}” is not a trusted list.", name=name)) from error


def _parser() -> Any:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
    )


def _text(scheme: Any, *path: str) -> str:
    found = scheme.find("/".join(_NAMESPACE + step for step in path))
    text = "" if found is None or found.text is None else found.text
    return " ".join(fit_text(text, is_multi_line=False).split())[:_LONGEST_TEXT]


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)


def _size(registry: TSPRegistry) -> int:
    return len(set(registry.known_certificate_authorities)) + len(
        set(registry.known_timestamp_authorities)
    )


def _not_signed(name: str) -> CannotReadFileError:
    return _refused(
        tr("The signature of the trusted list “{name}” does not hold.", name=name),
        tr("Fetch the list anew from where its country publishes it, together with the LOTL."),
    )


def _refused(what: str, next_step: str = "") -> CannotReadFileError:
    return CannotReadFileError(
        what,
        safe=tr("Nothing was trusted because of it, and nothing was changed."),
        next_step=next_step or tr("Choose the list as its country publishes it (.xml)."),
    )
