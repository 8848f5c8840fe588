"""Files that a passphrase opens at once, for tests of what comes after.

They are as any program writes the age format (C2SP age v1), but ask for next to no work, where ours
asks for what a computer does in a second. So each trial of a passphrase costs a test nothing.
"""

import base64
import hashlib
import hmac
import os
from itertools import count
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from aicode_desktop.drafts.identity import PROTECTED_COPY, PUBLIC_KEY
from aicode_desktop.drafts.vault import Vault, new_vault

LITTLE_WORK = 10  # N = 2**10
_CHUNK_BYTES = 65_536
_NO_NONCE = bytes(12)  # the key is used once


def easily_closed(content: bytes, passphrase: str, *, work_factor: int = LITTLE_WORK) -> bytes:
    """Return *content* encrypted with *passphrase*, which takes 2 to the *work_factor* to try."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrapping_key = hashlib.scrypt(
        passphrase.encode(),
        salt=b"age-encryption.org/v1/scrypt" + salt,
        n=2**work_factor,
        r=8,
        p=1,
        maxmem=2 ** (work_factor + 11),
        dklen=32,
    )
    wrapped = ChaCha20Poly1305(wrapping_key).encrypt(_NO_NONCE, file_key, None)
    stanza = b"-> scrypt %b %d\n%b\n" % (_text(salt), work_factor, _text(wrapped))
    header = b"age-encryption.org/v1\n" + stanza + b"---"
    seal = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    chunks = _encrypted_chunks(content, _derived(file_key, nonce, b"payload"))
    return header + b" " + _text(seal) + b"\n" + nonce + chunks


def make_vault_with(passphrase: str, home: Path, *, work_factor: int = LITTLE_WORK) -> Vault:
    """Return the vault of *home*, whose identity lies there in a copy under *passphrase*."""
    vault = new_vault()
    home.mkdir(parents=True, exist_ok=True)
    content = f"{vault.identity()}\n".encode()
    (home / PROTECTED_COPY).write_bytes(easily_closed(content, passphrase, work_factor=work_factor))
    (home / PUBLIC_KEY).write_bytes(f"{vault.public_key}\n".encode())
    return vault


def _encrypted_chunks(content: bytes, key: bytes) -> bytes:
    cipher, encrypted = ChaCha20Poly1305(key), b""
    for number in count():
        chunk = content[number * _CHUNK_BYTES : (number + 1) * _CHUNK_BYTES]
        is_last = (number + 1) * _CHUNK_BYTES >= len(content)
        nonce = number.to_bytes(11, "big") + bytes([is_last])
        encrypted += cipher.encrypt(nonce, chunk, None)
        if is_last:
            break
    return encrypted


def _derived(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(file_key)


def _text(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")
