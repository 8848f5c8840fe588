"""Signing against pyHanko alone, and verifying many files against ``pdfsig``."""

import asyncio
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.form import render_form
from aicode_desktop.render.mark import signature_mark
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.mark import stamp_of
from aicode_desktop.sign.signing import sign_document
from tests.bench.figures import Figure, taking_turns
from tests.bench.keys import P256_PASSPHRASE, p256_key_file

MANY = 1_000
FORMS = 250  # different ones among the many; more than are remembered from one file to the next
FEW_FORMS = 10
VERY_MANY = 10_000
_MEGABYTE = 1_000_000


def signing(example: Path, *, rounds: int) -> list[Figure]:
    """Measure a signature that is validated before anyone relies on it, all loaded."""
    desk = _Desk(example)
    forms = desk.forms()
    ours, peer = taking_turns(
        lambda: desk.milliseconds_of_ours(next(forms)),
        lambda: desk.milliseconds_of_peer(next(forms)),
        rounds=rounds,
    )
    return [Figure("sign and validate, warm", "pyHanko, the same", ours, peer, "ms", 1.3)]


def verifying(example: Path, aicode: Path) -> list[Figure]:
    """Measure 1,000 signed forms, given at once, against ``pdfsig`` for one after another."""
    with tempfile.TemporaryDirectory() as name:
        files = _signed_files(example, Path(name), forms=FORMS, files=MANY)
        one_by_one = 'for file in "$@"; do pdfsig "$file" >/dev/null; done'
        ours, peer = taking_turns(
            lambda: _seconds(aicode, "verify", *files),
            lambda: _seconds("sh", "-c", one_by_one, "sh", *files),
            rounds=1,
        )
    return [Figure(f"verify {MANY} files", "pdfsig, file by file", ours, peer, "s", 1.0)]


def memory(example: Path, aicode: Path) -> list[Figure]:
    """Measure the most memory that all processes of a verification hold at a time (Linux)."""
    if not sys.platform.startswith("linux"):
        return []
    with tempfile.TemporaryDirectory() as name:
        files = _signed_files(example, Path(name), forms=FEW_FORMS, files=VERY_MANY)
        fewer, more = (_peak_megabytes(aicode, files[:n]) for n in (MANY, VERY_MANY))
    what, against = (f"memory, {n} files" for n in (VERY_MANY, MANY))
    return [Figure(what, against, more, fewer, "MB", 1.1)]


class _Desk:
    """One key, and the same form again and again with another name in it."""

    def __init__(self, example: Path) -> None:
        self._draft = decode(example.read_bytes())
        key_file = p256_key_file()
        self._signer = open_key_file(key_file, name="key.p12", passphrase=P256_PASSPHRASE)
        peer = SimpleSigner.load_pkcs12_data(key_file, [], P256_PASSPHRASE.encode())
        if peer is None:
            raise RuntimeError("pyHanko does not open the key that was just made.")
        self._peer = peer

    def forms(self) -> Iterator[RenderedDocument]:
        """Return one form after the other."""
        return (_form(self._draft, number) for number in count())

    def signed(self, form: RenderedDocument) -> bytes:
        """Return *form* signed as the program signs."""
        at = datetime.now(UTC)
        mark = signature_mark(
            signatory=form.content.draft.signatories[0],
            certificate=self._signer.certificates()[0],
            place=form.content.draft.place,
            at=at,
            specimen=False,
        )
        return sign_document(
            form.pdf,
            content=form.content,
            signer=self._signer,
            field="Signature1",
            mark=mark,
            at=at,
        ).pdf

    def milliseconds_of_ours(self, form: RenderedDocument) -> float:
        """Return how long our signature takes."""
        start = time.perf_counter()
        self.signed(form)
        return (time.perf_counter() - start) * 1000

    def milliseconds_of_peer(self, form: RenderedDocument) -> float:
        """Return how long pyHanko takes for the same kind of signature, seen and validated."""
        start = time.perf_counter()
        mark = signature_mark(
            signatory=form.content.draft.signatories[0],
            certificate=self._signer.certificates()[0],
            place=form.content.draft.place,
            at=datetime.now(UTC),
            specimen=False,
        )
        metadata = PdfSignatureMetadata(
            field_name="Signature1",
            subfilter=SigSeedSubFilter.PADES,
            certify=True,
            docmdp_permissions=MDPPerm.FILL_FORMS,
        )
        pen = PdfSigner(metadata, self._peer, stamp_style=stamp_of(mark))
        output = io.BytesIO()
        pen.sign_pdf(
            IncrementalPdfFileWriter(io.BytesIO(form.pdf)),
            existing_fields_only=True,
            output=output,
        )
        (signature,) = PdfFileReader(output).embedded_signatures
        context = ValidationContext(trust_roots=[], allow_fetching=False)
        asyncio.run(async_validate_pdf_signature(signature, context))
        return (time.perf_counter() - start) * 1000


def _form(draft: Draft, number: int) -> RenderedDocument:
    provider = replace(draft.provider, legal_name=f"{draft.provider.legal_name} {number}")
    draft = replace(draft, provider=provider)
    return render_form(Submission(draft, code_of_practice(draft.edition)))


def _signed_files(example: Path, folder: Path, *, forms: int, files: int) -> list[Path]:
    """Return so many files; each form is in several of them, as far apart as can be."""
    desk = _Desk(example)
    paths = [folder / f"{number}.pdf" for number in range(files)]
    for path, form in zip(paths[:forms], desk.forms(), strict=False):
        path.write_bytes(desk.signed(form))
    for number, path in enumerate(paths[forms:], start=forms):
        path.hardlink_to(paths[number % forms])
    return paths


def _seconds(*command: str | Path) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def _peak_megabytes(aicode: Path, files: Sequence[Path]) -> float:
    command = [str(aicode), "verify", *map(str, files)]
    peak = 0
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True) as running:
        while running.poll() is None:
            peak = max(peak, _resident_bytes(running.pid))
            time.sleep(0.2)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command[:2])
    return peak / _MEGABYTE


def _resident_bytes(session: int) -> int:
    """Return what all processes of *session* hold in memory, by what Linux tells (proc(5))."""
    pages = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            after_name = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        if int(after_name[3]) == session:
            pages += int(after_name[21])
    return pages * os.sysconf("SC_PAGE_SIZE")
