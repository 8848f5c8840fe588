"""Homes as released versions left them: drafts in a vault, settings and an archive.

``python -m tests.older_homes`` writes the one of the version that runs, once, before its release;
from then on it is never written again. Every later version has to open all of them.
"""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from aicode_desktop import __version__
from aicode_desktop.check.examples import examples
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.identity import IdentityStore
from aicode_desktop.host.settings import Settings, keep_settings
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.workflow import actions
from aicode_desktop.workflow.keeping import ToKeep, keep
from tests import pki
from tests.fakes import StoppedClock
from tests.keyrings import KeyringInMemory

HOMES = Path(__file__).parent / "fixtures" / "homes"
PASSPHRASE = "known to everybody, of a home that holds nothing real"  # noqa: S105


def write_home(home: Path) -> None:
    """Make a home with two drafts, one of them with a history, settings and one record."""
    vault = IdentityStore(home, KeyringInMemory()).make(passphrase=PASSPHRASE)
    the_day_before = StoppedClock(pki.NOW - timedelta(days=1))
    drafts = DraftFolder(home / "drafts", vault, clock=StoppedClock(pki.NOW))
    first, second = (actions.open_draft(path) for path in examples()[:2])
    DraftFolder(home / "drafts", vault, clock=the_day_before).save(replace(first, notes="before"))
    drafts.save(first)
    drafts.save(second)
    keep_settings(home / "settings.json", Settings(language="de", text_percent=150))
    form = actions.render(first, kind=DocumentKind.FORM, today=pki.NOW.date())
    key = pki.signatory(first.signatories[0].name).p12()
    signer = open_key_file(key, name="key.p12", passphrase=pki.PASSPHRASE)
    signed = actions.sign(form.pdf, signer, at=pki.NOW)
    kept = ToKeep(first, form.pdf, signed, actions.compose(signed))
    keep(home / "records", kept, at=pki.NOW)


if __name__ == "__main__":
    place = HOMES / __version__
    if place.exists():
        raise SystemExit(f"{place.name} was released; its home stays as it is.")
    write_home(place)
    for cache in place.rglob("*.sqlite*"):  # made anew by whoever opens it
        cache.unlink()
    for lock in place.rglob("*.lock"):
        lock.unlink()
    shutil.rmtree(place / "signing", ignore_errors=True)
