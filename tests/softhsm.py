"""Tokens for tests: SoftHSM as its makers ship it, and shims around it that misbehave.

Every store of tokens lies in a folder of the test's own. Keys and certificates are put on a token
by OpenSC's ``pkcs11-tool``, so that nothing of the program is needed to make what it reads.
"""

import os
import platform
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

from aicode_desktop.sign.modules import FoundModule, found_modules
from tests.pki import Issued

PIN = "246810"
SO_PIN = "135790"
SHIM = Path(__file__).parent / "fixtures" / "hostile" / "modules" / "shim.c"
OTHER_PROCESSOR = {"x86_64": b"\xb7\x00", "aarch64": b"\x3e\x00"}  # ELF’s number of the other one


def softhsm() -> FoundModule:
    """Return SoftHSM, found as the program finds it."""
    return next(module for module in found_modules() if module.name == "SoftHSM")


@dataclass(frozen=True)
class TokenStore:
    """A folder of software tokens, in use as long as its configuration is in the environment."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs to see these tokens and no others."""
        return {
            "SOFTHSM2_CONF": str(self.folder / "softhsm2.conf"),
            "SOFTHSM2_MODULE": str(softhsm().path),
            "PIN_ON_PAD": PIN,
        }

    def prepare(self) -> "TokenStore":
        """Make the store, still empty."""
        tokens = self.folder / "tokens"
        tokens.mkdir(parents=True)
        settings = (
            f"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n"
        )
        (self.folder / "softhsm2.conf").write_text(settings)
        return self

    def put_into(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the test see these tokens and no others."""
        for name, value in self.environment.items():
            monkeypatch.setenv(name, value)

    def add_token(self, label: str) -> None:
        """Add an empty token of that name."""
        self._run(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            label,
            "--pin",
            PIN,
            "--so-pin",
            SO_PIN,
        )

    def put(
        self, label: str, issued: Issued, *, number: int = 1, is_asking_again: bool = False
    ) -> None:
        """Put key and certificate of *issued* on the token; *number* tells several apart.

        *is_asking_again*: the key wants the PIN for each signature (CKA_ALWAYS_AUTHENTICATE).
        """
        if isinstance(issued.key, ed25519.Ed25519PrivateKey):  # pkcs11-tool does not know them
            self._import(label, issued, number)
        else:
            further = ("--always-auth",) if is_asking_again else ()
            key = _pkcs8(issued, serialization.Encoding.DER)
            self._write(label, "privkey", key, number, "--usage-sign", *further)
        self.put_certificate(label, issued, number=number)

    def put_certificate(self, label: str, issued: Issued, *, number: int = 1) -> None:
        """Put the certificate of *issued* on the token, without its key."""
        der = issued.certificate.public_bytes(serialization.Encoding.DER)
        self._write(label, "cert", der, number)

    def _import(self, label: str, issued: Issued, number: int) -> None:
        file = self.folder / f"key-{number}.pem"
        file.write_bytes(_pkcs8(issued, serialization.Encoding.PEM))
        self._run(
            "softhsm2-util", "--import", str(file), "--token", label, "--pin", PIN,
            "--id", f"{number:02x}", "--label", f"object {number}",
        )  # fmt: skip
        file.unlink()

    def _write(self, label: str, kind: str, content: bytes, number: int, *further: str) -> None:
        file = self.folder / f"{kind}-{number}.der"
        file.write_bytes(content)
        self._run(
            "pkcs11-tool", "--module", str(softhsm().path), "--token-label", label,
            "--login", "--pin", PIN, "--write-object", str(file), "--type", kind,
            "--id", f"{number:02x}", "--label", f"object {number}", *further,
        )  # fmt: skip
        file.unlink()

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=os.environ | self.environment, check=True, capture_output=True)


def shim(folder: Path, *faults: str) -> FoundModule:
    """Return SoftHSM with *faults*, each a line of the README beside ``shim.c``."""
    built = folder / f"{'-'.join(faults).lower()}.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-w", *_defined(faults), "-o", built, SHIM, "-ldl"], check=True
    )
    return FoundModule(built, "shim")


def made_for_another_processor(folder: Path) -> FoundModule:
    """Return SoftHSM’s own file, said to be made for another kind of processor."""
    copy = folder / "other-processor.so"
    content = bytearray(softhsm().path.read_bytes())
    content[18:20] = OTHER_PROCESSOR[platform.machine()]
    copy.write_bytes(content)
    return FoundModule(copy, "other")


def without_pkcs11(folder: Path) -> FoundModule:
    """Return a sound program library that is no PKCS#11 module: one of Python’s own."""
    import _ctypes

    copy = folder / "library.so"
    shutil.copy(_ctypes.__file__, copy)
    return FoundModule(copy, "library")


def _pkcs8(issued: Issued, encoding: serialization.Encoding) -> bytes:
    return issued.key.private_bytes(
        encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _defined(faults: Iterable[str]) -> list[str]:
    return [f"-D{fault}" for fault in faults]
