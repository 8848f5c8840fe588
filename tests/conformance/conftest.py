"""Real tokens, in a store of the test’s own."""

from pathlib import Path

import pytest

from aicode_desktop.model.token import TokenCertificate
from aicode_desktop.sign.modules import FoundModule
from aicode_desktop.sign.token import look_into
from tests import pki, softhsm
from tests.softhsm import TokenStore

TOKEN = "Executive"  # noqa: S105  (the name of one)


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> TokenStore:
    """Return a store with a token of every kind of key, each named after its kind."""
    store = TokenStore(tmp_path_factory.mktemp("tokens") / "store").prepare()
    for kind in pki.FIT_KINDS:
        store.add_token(kind)
        store.put(kind, pki.signatory(kind=kind))
    return store


@pytest.fixture
def tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TokenStore:
    """Return a store with one empty token."""
    store = TokenStore(tmp_path / "store").prepare()
    store.put_into(monkeypatch)
    store.add_token(TOKEN)
    return store


@pytest.fixture
def token(tokens: TokenStore) -> TokenCertificate:
    """Return the only certificate on a token that has its key too."""
    tokens.put(TOKEN, pki.signatory())
    return only_certificate(softhsm.softhsm())


def only_certificate(module: FoundModule) -> TokenCertificate:
    """Return the certificate that *module* shows, if it shows exactly one."""
    found = look_into(module)
    assert found.problem == ""
    (certificate,) = (one for token in found.tokens for one in token.certificates)
    return certificate
