"""Each in a process of its own, because what is loaded stays loaded."""

import subprocess
import sys

import pytest


def said_by(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_qualified_certificates_are_read_whatever_was_loaded_after_the_first_certificate() -> None:
    # The reader encodes anew, as is forced here, whatever has a length that ends in 80 (base 16).
    said = said_by(
        "from aicode_desktop.sign.engine import asn1_x509\n"
        "from tests import pki\n"
        "anew = lambda one: asn1_x509.Certificate.load(one.der).dump(force=True)\n"
        "first = pki.signatory()\n"
        "assert anew(first) == first.der\n"
        "import aicode_desktop.sign.trusted_list_engine\n"
        "from tests.trusted_lists import qualified_signatory\n"
        "second = qualified_signatory(pki.root())\n"
        "print(anew(second) == second.der)"
    )

    assert said == "True"


@pytest.mark.parametrize(
    "module", ["engine", "keyfile", "throwaway", "signing", "verify", "examination"]
)
def test_signing_and_checking_load_no_network_client(module: str) -> None:
    loaded = said_by(
        f"import sys, aicode_desktop.sign.{module}\n"
        "print([n for n in sys.modules if n.split('.')[0] in ('aiohttp', 'requests', 'yarl')])"
    )

    assert loaded == "[]"


def test_the_client_that_was_left_out_cannot_be_used() -> None:
    said = said_by(
        "import aicode_desktop.sign.engine\n"
        "from pyhanko.sign.timestamps import HTTPTimeStamper\n"
        "try: HTTPTimeStamper('https://example.org', auth=('a', 'b'))\n"
        "except RuntimeError as error: print(error)"
    )

    assert said == "This program opens no network connection."


def test_the_real_client_is_left_alone_where_it_was_loaded_before() -> None:
    said = said_by(
        "import sys\n"
        "from types import ModuleType\n"
        "class Real(ModuleType):\n"
        "    def __getattr__(self, name):\n"
        "        if name.startswith('__'): raise AttributeError(name)\n"
        "        return type(name, (), {})\n"
        "sys.modules['aiohttp'] = real = Real('aiohttp')\n"
        "import aicode_desktop.sign.engine\n"
        "print(sys.modules['aiohttp'] is real)"
    )

    assert said == "True"


def test_the_log_of_the_engine_tells_nothing() -> None:
    said = said_by(
        "import logging, aicode_desktop.sign.engine\n"
        "logging.basicConfig(level=0)\n"
        "print([logging.getLogger(n).isEnabledFor(50)\n"
        "       for n in ('pyhanko.sign.validation', 'pyhanko_certvalidator.context')])"
    )

    assert said == "[False, False]"
