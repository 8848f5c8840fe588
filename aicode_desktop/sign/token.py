"""A key on a smart card, token or HSM, reached by PKCS#11 (OASIS, version 2.40).

The key never leaves the token, and the PIN is asked once, tried once and not kept. The module runs
in a process of its own (``token_process``).
"""

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from aicode_desktop.errors import TokenError
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.model.token import (
    ModuleFacts,
    PinState,
    SlotFacts,
    TokenCertificate,
    TokenFacts,
    TokenPlace,
)
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.chain import chain_of
from aicode_desktop.sign.engine import Signer as CmsSigner
from aicode_desktop.sign.engine import SimpleCertificateStore, asn1_x509
from aicode_desktop.sign.modules import FoundModule, objection_to
from aicode_desktop.sign.strength import CURVES, weakness_of
from aicode_desktop.sign.token_link import SilentTokenError, TokenLink
from aicode_desktop.sign.token_words import locked, refusal, silence, token_error
from aicode_desktop.words import tr

LOOK_SECONDS = 20.0  # ten readers, each with a slow card
ACT_SECONDS = 60.0  # an RSA-4096 key on an old card takes ten
PIN_PAD_SECONDS = 120.0  # a person walks to the reader and types

_ED25519_BYTES = 64


def look_into(module: FoundModule, *, within_seconds: float = LOOK_SECONDS) -> ModuleFacts:
    """Return what *module* shows without a PIN, or why it does not work. Never raises."""
    objection = objection_to(module.path)
    if objection is not None:
        return ModuleFacts(module.path, module.name, problem=objection)
    try:
        with TokenLink() as link:
            answer = link.ask(
                {"do": "look", "module": str(module.path)}, within_seconds=within_seconds
            )
    except SilentTokenError as error:
        problem = silence(is_slow=error.is_slow, module=module.path.name).what
        return ModuleFacts(module.path, module.name, problem=problem)
    if "problem" in answer:
        problem = _problem_of(answer, module.path.name)
        return ModuleFacts(module.path, module.name, problem=problem)
    return ModuleFacts(
        module.path,
        module.name,
        description=str(answer["description"]),
        slots=tuple(_slot(module.path, slot) for slot in answer["slots"]),
    )


def open_token(
    certificate: TokenCertificate, *, pin: str | None, chain: Sequence[bytes] = ()
) -> "TokenSigner":
    """Return the key of *certificate*, logged in; *pin* is None where the reader has a PIN pad.

    *chain* are files of certificates above it (PEM or DER) that the token may lack. The PIN is
    tried once and not kept. ``close`` the signer when it has signed.

    Raises:
        WrongPinError: the PIN is wrong; the message says what the token reports as left.
        TokenError: the token cannot be used; nothing was signed.
        CannotReadFileError: a file of *chain* holds something that is no certificate.
    """
    place = certificate.place
    if certificate.pin is PinState.LOCKED:
        raise locked(place.label)
    if certificate.weakness:
        raise token_error(
            certificate.weakness, tr("Choose another certificate, or ask its issuer for a new one.")
        )
    if pin is None and not certificate.has_pin_pad:
        raise token_error(
            tr("“{token}” asks for its PIN.", token=place.label), tr("Type the PIN of the token.")
        )
    link = TokenLink()
    request = {
        "do": "open",
        "module": str(place.module),
        "slot": place.slot,
        "label": place.label,
        "serial": place.serial,
        "sha256": certificate.facts.sha256,
        "has_pin_pad": certificate.has_pin_pad,
        "pin": None if certificate.has_pin_pad else pin,
    }
    try:
        answer = _asked(link, request, certificate)
        own, others = _own_and_others(answer, certificate)
        return TokenSigner(link, certificate, own, chain_of(own, others, beside=chain))
    except BaseException:
        link.close()
        raise


class TokenSigner(Confidential):
    """The key on a token, ready to sign until it is closed."""

    def __init__(
        self,
        link: TokenLink,
        certificate: TokenCertificate,
        own: asn1_x509.Certificate,
        chain: Sequence[asn1_x509.Certificate],
    ) -> None:
        self._link = link
        self._certificate = certificate
        self._facts = tuple(facts_of(one) for one in (own, *chain))
        self._cms_signer = _CmsSignerOnToken(link, certificate, own, chain)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_throwaway(self) -> bool:
        """``False``: a token is never a rehearsal’s."""
        return False

    def why_not(self) -> str | None:
        """Return why the token cannot sign now, for instance because it was taken out."""
        try:
            _asked(self._link, {"do": "check"}, self._certificate)
        except TokenError as error:
            return error.what
        return None

    def certificates(self) -> tuple[CertificateFacts, ...]:
        """Return the signing certificate first, then the chain from the token or beside it."""
        return self._facts

    def cms_signer(self) -> CmsSigner:
        """Return what makes the cryptographic signature (RFC 5652) inside the PDF."""
        return self._cms_signer

    def close(self) -> None:
        """Log out; the signer cannot sign any more."""
        self._link.close()


class _CmsSignerOnToken(CmsSigner, Confidential):
    def __init__(
        self,
        link: TokenLink,
        certificate: TokenCertificate,
        own: asn1_x509.Certificate,
        chain: Sequence[asn1_x509.Certificate],
    ) -> None:
        self._link = link
        self._certificate = certificate
        self._longest_signature = _longest_signature(own)
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple(chain)
        super().__init__(signing_cert=own, cert_registry=store)

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002  (the signature is pyHanko’s)
    ) -> bytes:
        if dry_run:
            return bytes(self._longest_signature)
        text = base64.b64encode(data).decode()
        request = {"do": "sign", "data": text, "digest": digest_algorithm}
        return base64.b64decode(_asked(self._link, request, self._certificate)["signature"])


def _problem_of(answer: Mapping[str, Any], name: str) -> str:
    if answer["problem"] == "PKCS11Error":  # of no kind that PKCS#11 knows: it was not loaded
        return tr(
            "“{name}” cannot be used as a PKCS#11 module; the system says: {reason}",
            name=name,
            reason=answer["detail"],
        )
    return tr(
        "The module “{name}” reports an error: {reason}.", name=name, reason=answer["problem"]
    )


def _asked(
    link: TokenLink, request: Mapping[str, Any], certificate: TokenCertificate
) -> dict[str, Any]:
    within = PIN_PAD_SECONDS if certificate.has_pin_pad else ACT_SECONDS
    place = certificate.place
    try:
        answer = link.ask(request, within_seconds=within)
    except SilentTokenError as error:
        raise silence(is_slow=error.is_slow, module=place.module.name) from error
    if "problem" in answer:
        raise refusal(answer["problem"], token=place.label, pin=PinState(answer.get("pin", "fine")))
    return answer


def _own_and_others(
    answer: Mapping[str, Any], certificate: TokenCertificate
) -> tuple[asn1_x509.Certificate, list[asn1_x509.Certificate]]:
    on_token = [_certificate(one) for one in answer["certificates"]]
    sound = [one for one in on_token if one is not None]
    own = next(one for one in sound if one.sha256.hex() == certificate.facts.sha256)
    weakness = weakness_of(own)
    if weakness is not None:
        raise token_error(
            weakness, tr("Choose another certificate, or ask its issuer for a new one.")
        )
    return own, [one for one in sound if one is not own]


def _longest_signature(certificate: asn1_x509.Certificate) -> int:
    key = certificate.public_key
    if key.algorithm == "rsa":
        return int(key.byte_size)
    if key.algorithm == "ec":
        number_bytes = (CURVES[key.curve[1]] + 7) // 8
        return 2 * (number_bytes + 3) + 4  # DER of two integers, each with a sign byte
    return _ED25519_BYTES


def _slot(module: Path, slot: Mapping[str, Any]) -> SlotFacts:
    description = str(slot["description"]).strip()
    problem = slot.get("problem", "")
    if problem:
        problem = refusal(problem, token=description, pin=PinState.FINE).what
    said = slot.get("token")
    if said is None:
        return SlotFacts(description, None, problem)
    place = TokenPlace(module, int(slot["id"]), str(said["label"]), str(said["serial"]))
    pin = PinState(said["pin"])
    has_pin_pad = bool(said["has_pin_pad"])
    found = ((_certificate(one), str(one["label"])) for one in said["certificates"])
    certificates = tuple(
        TokenCertificate(facts_of(one), label, place, has_pin_pad, pin, weakness_of(one) or "")
        for one, label in found
        if one is not None and not one.ca
    )
    token = TokenFacts(
        place, str(said["maker"]), str(said["model"]), has_pin_pad, pin, certificates
    )
    return SlotFacts(description, token)


def _certificate(said: Mapping[str, Any]) -> asn1_x509.Certificate | None:
    try:
        certificate = asn1_x509.Certificate.load(base64.b64decode(said["certificate"]), strict=True)
        facts_of(certificate)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None  # one malformed certificate does not hide the others
    return certificate
