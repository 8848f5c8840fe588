"""The far end of a token link: the only place that loads a PKCS#11 module.

Runs in a process of its own, because a module is foreign code that may hang, crash or print. Reads
one JSON request a line and answers with one line; ends when its input ends. A PIN lives here for
one login, and until the first signature where the key asks for it again.
"""

import base64
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import IO, Any

import pkcs11
from pkcs11 import Attribute, Mechanism, ObjectClass, TokenFlag
from pkcs11.util.ec import encode_ecdsa_signature

from aicode_desktop.host.core_dumps import leave_no_core_dump
from aicode_desktop.sign import readers

LIMIT_LINE_BYTES = 4_000_000

_MOST_SLOTS = 64
_MOST_CERTIFICATES = 64
_LARGEST_CERTIFICATE_BYTES = 32_000
_LONGEST_DETAIL = 300
# RFC 8017, 9.2: what stands before the digest in an RSA signature.
_DIGEST_INFO = {
    "sha256": bytes.fromhex("3031300d060960864801650304020105000420"),
    "sha384": bytes.fromhex("3041300d060960864801650304020205000430"),
    "sha512": bytes.fromhex("3051300d060960864801650304020305000440"),
}
_RSA_AND_HASH = {
    "sha256": Mechanism.SHA256_RSA_PKCS,
    "sha384": Mechanism.SHA384_RSA_PKCS,
    "sha512": Mechanism.SHA512_RSA_PKCS,
}

Request = Mapping[str, Any]
Answer = dict[str, Any]


def main() -> int:
    """Answer requests until there are no more."""
    leave_no_core_dump()  # which would hold the PIN
    answers = _answers_apart_from_noise()
    desk = _Desk()
    acts: dict[str, Callable[[Request], Answer]] = {
        "readers": lambda _: readers.seen(),
        "look": desk.look,
        "open": desk.open,
        "check": desk.check,
        "sign": desk.sign,
    }
    while line := sys.stdin.buffer.readline(LIMIT_LINE_BYTES):
        request = json.loads(line)
        try:
            answer = acts[request["do"]](request)
        except pkcs11.PKCS11Error as error:
            answer = {
                "problem": type(error).__name__,
                "detail": str(error)[:_LONGEST_DETAIL],
                "pin": desk.pin_state(),
            }
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()
    return 0


class _Desk:
    """What one process works with: one module, and the session of one login."""

    def __init__(self) -> None:
        self._slot: pkcs11.Slot | None = None
        self._session: pkcs11.Session | None = None
        self._key: Any = None
        self._pin_for_signing: str | None = None

    def look(self, request: Request) -> Answer:
        library = pkcs11.lib(request["module"])
        slots = library.get_slots()[:_MOST_SLOTS]
        return {
            "description": f"{library.manufacturer_id} {library.library_description}".strip(),
            "slots": [_slot(slot) for slot in slots],
        }

    def open(self, request: Request) -> Answer:
        self._slot = _slot_with(request)
        token = self._slot.get_token()
        pin = request.get("pin")
        user_pin = pkcs11.PROTECTED_AUTH if request["has_pin_pad"] else pin
        session = self._session = token.open(user_pin=user_pin)
        key = self._key = _key_of(session, request)
        asks_again = bool(_attribute(key, Attribute.ALWAYS_AUTHENTICATE))
        self._pin_for_signing = pin if asks_again and not request["has_pin_pad"] else None
        return {"certificates": _certificates(session)}

    def check(self, _: Request) -> Answer:
        if self._slot is None or self._session is None:
            return {"problem": "SessionClosed"}
        self._slot.get_token()
        next(self._session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY}), None)
        return {}

    def sign(self, request: Request) -> Answer:
        if self._slot is None:
            return {"problem": "SessionClosed"}
        pin, self._pin_for_signing = self._pin_for_signing, None
        data, digest = base64.b64decode(request["data"]), request["digest"]
        hashed = hashlib.new(digest, data).digest()
        kind = self._key.key_type
        if kind is pkcs11.KeyType.RSA:
            if Mechanism.RSA_PKCS in self._slot.get_mechanisms():
                made = self._sign(_DIGEST_INFO[digest] + hashed, Mechanism.RSA_PKCS, pin)
            else:
                made = self._sign(data, _RSA_AND_HASH[digest], pin)
        elif kind is pkcs11.KeyType.EC:
            made = encode_ecdsa_signature(self._sign(hashed, Mechanism.ECDSA, pin))
        else:
            made = self._sign(data, Mechanism.EDDSA, pin)
        return {"signature": _text(made)}

    def pin_state(self) -> str:
        if self._slot is None:
            return "fine"
        try:
            return _pin_state(self._slot.get_token())
        except pkcs11.PKCS11Error:
            return "fine"

    def _sign(self, data: bytes, mechanism: Mechanism, pin: str | None) -> bytes:
        signature: bytes = self._key.sign(data, mechanism=mechanism, pin=pin)
        return signature


def _slot(slot: pkcs11.Slot) -> Answer:
    said: Answer = {"id": slot.slot_id, "description": slot.slot_description}
    try:
        token = slot.get_token()
        said["token"] = {
            "label": token.label,
            "serial": _serial(token),
            "maker": token.manufacturer_id,
            "model": token.model,
            "has_pin_pad": bool(token.flags & TokenFlag.PROTECTED_AUTHENTICATION_PATH),
            "pin": _pin_state(token),
        }
        with token.open() as session:
            said["token"]["certificates"] = _certificates(session)
    except pkcs11.TokenNotPresent:
        pass
    except pkcs11.PKCS11Error as error:
        said.pop("token", None)
        said["problem"] = type(error).__name__
    return said


def _slot_with(request: Request) -> pkcs11.Slot:
    # The slot's number comes first: a card with two PINs shows as two tokens of one serial number.
    slots = pkcs11.lib(request["module"]).get_slots(token_present=True)
    slots.sort(key=lambda slot: slot.slot_id != request["slot"])
    for slot in slots:
        try:
            token = slot.get_token()
        except pkcs11.PKCS11Error:
            continue
        if (token.label, _serial(token)) == (request["label"], request["serial"]):
            return slot
    raise pkcs11.TokenNotPresent


def _certificates(session: pkcs11.Session) -> list[Answer]:
    found: list[Answer] = []
    for thing in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        value = _attribute(thing, Attribute.VALUE) or b""
        if len(found) == _MOST_CERTIFICATES or not 0 < len(value) <= _LARGEST_CERTIFICATE_BYTES:
            continue
        found.append(
            {
                "label": _attribute(thing, Attribute.LABEL) or "",
                "id": (_attribute(thing, Attribute.ID) or b"").hex(),
                "certificate": _text(value),
            }
        )
    return found


def _key_of(session: pkcs11.Session, request: Request) -> Any:
    """Return the private key of the certificate: by its id, or the only one there is."""
    same_id = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: _id_of(session, request)}
    keys = list(_at_most_two(session, same_id))
    if not keys:
        keys = list(_at_most_two(session, {Attribute.CLASS: ObjectClass.PRIVATE_KEY}))
    if len(keys) != 1:
        raise pkcs11.NoSuchKey
    return keys[0]


def _id_of(session: pkcs11.Session, request: Request) -> bytes:
    for one in _certificates(session):
        if hashlib.sha256(base64.b64decode(one["certificate"])).hexdigest() == request["sha256"]:
            return bytes.fromhex(one["id"])
    raise pkcs11.NoSuchKey


def _at_most_two(session: pkcs11.Session, wanted: dict[Attribute, Any]) -> Iterator[Any]:
    for count, thing in enumerate(session.get_objects(wanted), start=1):
        if count <= 2:  # noqa: PLR2004  (its name says it; the search has to be read to its end)
            yield thing


def _attribute(thing: Any, attribute: Attribute) -> Any:
    try:
        return thing[attribute]
    except (pkcs11.PKCS11Error, KeyError, NotImplementedError, ValueError):
        return None  # tokens leave out what they do not know


def _serial(token: pkcs11.Token) -> str:
    return token.serial.decode("ascii", errors="replace").strip("\0 ")


def _pin_state(token: pkcs11.Token) -> str:
    states = (
        (token.flags & TokenFlag.USER_PIN_LOCKED, "locked"),
        (token.flags & TokenFlag.USER_PIN_FINAL_TRY, "final_try"),
        (token.flags & TokenFlag.USER_PIN_COUNT_LOW, "count_low"),
        (not token.flags & TokenFlag.USER_PIN_INITIALIZED, "not_set"),
    )
    return next((state for applies, state in states if applies), "fine")


def _answers_apart_from_noise() -> IO[bytes]:
    # A module may print; what it prints goes nowhere, and our answers go where only we write.
    own = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return own


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


if __name__ == "__main__":
    sys.exit(main())
