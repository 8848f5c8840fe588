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
