"""A real Secret Service in a D-Bus session of the test's own: unlocked, locked, absent."""

import textwrap

import pytest

from tests.keyrings import in_session

UNLOCKED = "printf 'login password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
LOCKED = f"""
{UNLOCKED}
"$0" -c '
import secretstorage
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
'
"""
ASKING = textwrap.dedent(
    """
    from aicode_desktop.errors import AicodeError
    from aicode_desktop.host.secrets import SystemKeyring

    keyring = SystemKeyring(within_seconds=20)
    try:
        keyring.keep("identity", "AGE-SECRET-KEY-1TEST")
        print("kept", keyring.secret("identity"))
        keyring.forget("identity")
        keyring.forget("identity")
        print("forgotten", keyring.secret("identity"))
    except AicodeError as error:
        print(type(error).__name__)
    """
)


@pytest.mark.outside("dbus-run-session", "gnome-keyring-daemon")
def test_an_unlocked_keyring_keeps_tells_and_forgets() -> None:
    assert in_session(ASKING, before=UNLOCKED) == "kept AGE-SECRET-KEY-1TEST\nforgotten None"


@pytest.mark.outside("dbus-run-session", "gnome-keyring-daemon")
def test_a_locked_keyring_is_said_to_be_locked() -> None:
    assert in_session(ASKING, before=LOCKED) == "LockedKeyringError"


@pytest.mark.outside("dbus-run-session")
def test_a_session_without_a_keyring_is_said_to_have_none() -> None:
    # The bus would start a daemon by itself where one is installed, so there is no bus either.
    assert in_session(ASKING, before="unset DBUS_SESSION_BUS_ADDRESS") == "NoKeyringError"


VAULT = textwrap.dedent(
    """
    import tempfile
    from pathlib import Path
    from aicode_desktop.drafts.identity import IdentityStore
    from aicode_desktop.errors import AicodeError
    from aicode_desktop.host.secrets import SystemKeyring

    home = Path(tempfile.mkdtemp(dir=Path.home()))
    store = IdentityStore(home, SystemKeyring(within_seconds=20))
    try:
        closed = store.make().closed(b"a draft")
        print(IdentityStore(home, SystemKeyring(within_seconds=20)).open().opened(closed).decode())
    except AicodeError as error:
        print(type(error).__name__, "left behind:", store.has_identity)
        store.make(passphrase="seven wet otters")
        print(store.open_with("seven wet otters").public_key == store.public_key())
    """
)


@pytest.mark.outside("dbus-run-session", "gnome-keyring-daemon")
def test_a_vault_is_opened_again_with_the_identity_in_the_keyring() -> None:
    assert in_session(VAULT, before=UNLOCKED) == "a draft"


@pytest.mark.outside("dbus-run-session", "gnome-keyring-daemon")
def test_a_vault_is_kept_under_a_passphrase_where_the_keyring_is_locked() -> None:
    assert in_session(VAULT, before=LOCKED) == "LockedKeyringError left behind: False\nTrue"


WINDOW = textwrap.dedent(
    """
    import os
    from pathlib import Path
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["AICODE_HOME"] = str(Path.home() / "program")
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from aicode_desktop.gui.main import open_window
    from aicode_desktop.gui.theme import Scheme, Theme
    from aicode_desktop.host import paths
    from aicode_desktop.workflow.journey import Step

    PASSPHRASE = "seven wet otters"
    application = QApplication([])
    window = open_window(Theme(application, asked_for=Scheme.LIGHT))
    window.show()

    def wait(until):
        for _ in range(4000):
            if until():
                return
            QTest.qWait(5)
        raise SystemExit("waited too long at " + str(window.place))

    wait(lambda: window.actions() and window.session.background.is_idle)
    window.page.form.new_form.click()
    wait(lambda: window.place != "start")
    print(window.place)
    if window.place == "unlock":
        wait(lambda: window.page.form.new.isVisible())
        for line in (window.page.form.new_passphrase, window.page.form.repeat):
            line.setText(PASSPHRASE)
        window.page.form.choose.click()
        wait(lambda: window.place is Step.PROVIDER)
    window.session.store.put_at("provider.legal_name", "Phronesis")
    window.close()
    files = [file for file in paths.home().rglob("*") if file.is_file()]
    print(len(list(paths.drafts().glob("*.age"))), "plain:", sum(
        b"Phronesis" in file.read_bytes() for file in files
    ))
    """
)


@pytest.mark.outside("dbus-run-session", "gnome-keyring-daemon")
@pytest.mark.parametrize(
    ("before", "place"),
    [
        (UNLOCKED, "provider"),
        (LOCKED, "unlock"),
        ("unset DBUS_SESSION_BUS_ADDRESS", "unlock"),
    ],
    ids=["unlocked", "locked", "absent"],
)
def test_the_window_keeps_a_draft_encrypted_whatever_the_keyring_does(
    before: str, place: str
) -> None:
    assert in_session(WINDOW, before=before) == f"{place}\n1 plain: 0"
