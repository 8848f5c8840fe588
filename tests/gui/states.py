"""What the pages Sign and Verify look like on the way, each reached as a person reaches it.

Shared by the tests of fit and of names, and by the contact sheet, so without pytest.
"""

import shutil
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.pages.verify import VerifyPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.ink_pad import InkPad
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.workflow import actions, paper_signing
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.gui import states_of_drafts as drafts
from tests.gui import states_of_records as records
from tests.gui.contact_sheet import settle
from tests.gui.dragging import hold_over, of_files
from tests.scanning import scan_of

ONE = "voluntary-safety-named-models"
EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"

State = Callable[[Window, Path], None]


def states() -> Mapping[str, State]:
    """Return functions that bring a window into a state; each is given a folder for its files."""
    return {
        "sign-paper-new": paper_new,
        "sign-paper-printed": paper_printed,
        "sign-paper-doubtful": paper_doubtful,
        "sign-paper-sealing": paper_sealing,
        "sign-handwriting": handwriting,
        "sign-long-term": long_term,
        "sign-no-service": no_service,
        "sign-own-key": own_key,
        "verify-signed": verify_signed,
        "verify-altered": verify_altered,
        "verify-renewing": verify_renewing,
        "verify-many": verify_many,
        "verify-unsigned": verify_unsigned,
        "verify-no-pdf": verify_no_pdf,
        "verify-folded": verify_folded,
        "unlock-new": drafts.unlock_new,
        "unlock-known": drafts.unlock_known,
        "unlock-restore": drafts.unlock_restore,
        "history": drafts.history,
        "comparison": drafts.comparison,
        "deleted": drafts.deleted,
        "read-only": drafts.read_only,
        "handover-closed": drafts.handover_closed,
        "handover-brief": drafts.handover_brief,
        "handover-document": drafts.handover_document,
        "handover-sign": drafts.handover_sign,
        "dropping": dropping,
        **records.states(),
    }


def paper_new(window: Window, folder: Path) -> None:
    """Show the pen as the way to sign, before anything was printed."""
    form = sign_form(window)
    form.by_paper.click()
    settle(window)


def paper_printed(window: Window, folder: Path) -> None:
    """Show a form that was saved to be printed."""
    paper_new(window, folder)
    signing = window.session.signing
    assert signing is not None
    paper_signing.save_printed(signing, folder / "to-sign.pdf")
    window.go_to(Step.SIGN)
    settle(window)


def paper_doubtful(window: Window, folder: Path) -> None:
    """Show a scan with a stain, of which only a person can say that it does no harm."""
    paper_printed(window, folder)
    bring_back(window, [stained(folder), *scans(folder)[1:]])


def paper_sealing(window: Window, folder: Path) -> None:
    """Show a complete scan, and the certificate that is about to seal it."""
    paper_printed(window, folder)
    bring_back(window, scans(folder))
    seal = folder / "seal.p12"
    seal.write_bytes(pki.seal().p12())
    window.take_file(seal)
    way = sign_page(window).form.paper_way.form
    way.seal_passphrase.setText(pki.PASSPHRASE)
    window.press_primary()
    settle(window)


def handwriting(window: Window, _folder: Path) -> None:
    """Show a handwriting that was drawn."""
    form = sign_form(window)
    form.handwriting.form.fold.open()
    settle(window)
    sign_page(window).ensureWidgetVisible(form.handwriting.form.clear)
    draw(form.handwriting.form.pad, (40, 90), (70, 30), (90, 95), (130, 40), (150, 90), (260, 70))
    settle(window)
    sign_page(window).ensureWidgetVisible(form.handwriting)


def long_term(window: Window, folder: Path) -> None:
    """Show all that a signature for the long term asks for."""
    form = sign_form(window)
    form.timestamp_fold.open()
    form.long_term.choose(SignatureLevel.LTA)
    form.long_term.form.address.setText("https://timestamps.example/tsa")
    form.long_term.add_revocations([folder / "root.crl", folder / "issuer-of-certificates.crl"])
    form.long_term.add_certificates([folder / "issuer.pem"])
    settle(window)
    sign_page(window).ensureWidgetVisible(form.timestamp)


def no_service(window: Window, folder: Path) -> None:
    """Show that a service did not answer, and the offer to sign without it."""
    form = sign_form(window)
    form.timestamp_fold.open()
    form.long_term.choose(SignatureLevel.T)
    form.long_term.form.address.setText("https://127.0.0.1:9/")
    key = folder / "key.p12"
    person = window.session.store.draft.signatories[0]
    key.write_bytes(pki.signatory(person.name_latin or person.name).p12())
    form.key_file.setText(str(key))
    form.passphrase.setText(pki.PASSPHRASE)
    window.press_primary()
    settle(window)
    window.press_primary()
    settle(window)


def own_key(window: Window, _folder: Path) -> None:
    """Show what a key of one's own proves and does not."""
    form = sign_form(window)
    form.by_own_key.click()
    settle(window)


def verify_signed(window: Window, folder: Path) -> None:
    """Show a signed form, with a report of it saved, and the particulars of its signature."""
    verify(window, [signed_form(folder)])
    form = verify_page(window).form
    verify_page(window)._tell_saved(folder / "signed-report.pdf")
    form.signatures.findChildren(Fold)[0].open()
    settle(window)


def verify_altered(window: Window, folder: Path) -> None:
    """Show a form that was changed after it was signed."""
    content = bytearray(signed_form(folder).read_bytes())
    content[len(content) // 3] ^= 1
    verify(window, [_written(folder, "changed.pdf", bytes(content))])


def verify_renewing(window: Window, folder: Path) -> None:
    """Show what renewing asks for."""
    verify(window, [signed_form(folder)])
    form = verify_page(window).form
    form.renew_fold.open()
    form.long_term.choose(SignatureLevel.LTA)
    form.long_term.form.address.setText("https://timestamps.example/tsa")
    form.long_term.add_revocations([folder / "root.crl"])
    settle(window)
    verify_page(window).ensureWidgetVisible(form.renew)


def verify_many(window: Window, folder: Path) -> None:
    """Show files of several kinds as a list with verdicts."""
    other = _written(folder, "other.pdf", b"no pdf at all")
    verify(window, [signed_form(folder), other])


def verify_unsigned(window: Window, folder: Path) -> None:
    """Show a form that nobody signed."""
    form = actions.render(example(), kind=DocumentKind.FORM, today=pki.NOW.date())
    verify(window, [_written(folder, "unsigned.pdf", form.pdf)])


def verify_no_pdf(window: Window, folder: Path) -> None:
    """Show that a file is no PDF."""
    verify(window, [_written(folder, "letter.pdf", b"no pdf at all")])


def verify_folded(window: Window, folder: Path) -> None:
    """Show the answer about a signed form as it is seen first."""
    verify(window, [signed_form(folder)])


def dropping(window: Window, folder: Path) -> None:
    """Show what is said while a file is held over the window."""
    hold_over(window, of_files(folder / "form.pdf"))
    settle(window)


def verify(window: Window, files: list[Path]) -> None:
    """Drop *files* on the page Verify."""
    window.go_to(Place.VERIFY)
    verify_page(window).take_files(files)
    settle(window)


def verify_page(window: Window) -> VerifyPage:
    """Return the page Verify, which is in front."""
    assert isinstance(window.page, VerifyPage)
    return window.page


def signed_form(folder: Path) -> Path:
    """Write a form that is signed."""
    return _written(folder, "signed.pdf", _signed())


def sign_form(window: Window) -> Ui_Sign:
    """Open the example as if for the first time, and go to signing."""
    shutil.rmtree(paths.desk(), ignore_errors=True)
    window.session.open_form(example())
    window.go_to(Step.SIGN)
    settle(window)
    return sign_page(window).form


def sign_page(window: Window) -> SignPage:
    """Return the page Sign, which is in front."""
    assert isinstance(window.page, SignPage)
    return window.page


def bring_back(window: Window, files: list[Path]) -> None:
    """Drop *files* on the page."""
    assert sign_page(window).take_files(files)
    settle(window)


def draw(pad: InkPad, *points: tuple[int, int]) -> None:
    """Draw one stroke through *points* with the mouse."""
    first, *others = (QPoint(*point) for point in points)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def example() -> Draft:
    """Return the example that these states are about."""
    return decode((EXAMPLES / f"{ONE}.json").read_bytes())


def scans(folder: Path) -> list[Path]:
    """Write each page of the signed paper form as a picture."""
    return [_written(folder, f"page-{n}.png", png) for n, png in enumerate(_pages(), start=1)]


def stained(folder: Path) -> Path:
    """Write the first page with a stain on it."""
    return _written(folder, "stained.png", _stained())


def _written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@cache
def _pages() -> tuple[bytes, ...]:
    paper = actions.render(example(), kind=DocumentKind.PAPER, today=pki.NOW.date())
    return tuple(_png(scan_of(paper, page + 1)) for page in range(paper.page_count))


@cache
def _signed() -> bytes:
    form = actions.render(example(), kind=DocumentKind.FORM, today=pki.NOW.date())
    person = example().signatories[0]
    key = pki.signatory(person.name_latin or person.name).p12()
    signer = open_key_file(key, name="key.p12", passphrase=pki.PASSPHRASE)
    return actions.sign(form.pdf, signer, at=pki.NOW).pdf


@cache
def _stained() -> bytes:
    paper = actions.render(example(), kind=DocumentKind.PAPER, today=pki.NOW.date())
    stain = lambda sheet: sheet.line((200, 715), (245, 732), width_pt=3.0)  # noqa: E731
    return _png(scan_of(paper, 1, hands=(stain,)))


def _png(image: Image.Image) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()
