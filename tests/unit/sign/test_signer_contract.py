"""What every key must do, whatever it lives in: each back end inherits these tests."""

import pytest

from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.sign.backend import Signer
from aicode_desktop.sign.throwaway import throwaway_signer
from tests import pki
from tests.blank_form import content_of
from tests.unit.sign.conftest import key_of, sign


class SignerContract:
    """A fit signer signs a specimen; what it says of itself agrees with the signature it makes."""

    @pytest.fixture
    def signer(self) -> Signer:
        raise NotImplementedError

    def test_it_can_sign(self, signer: Signer) -> None:
        assert signer.why_not() is None

    def test_its_first_certificate_is_the_one_it_signs_with(self, signer: Signer) -> None:
        signed = sign(content_of(DocumentKind.SPECIMEN), signer)

        assert signed.signatures[0].certificate == signer.certificates()[0]
        assert signed.signatures[0].holds

    def test_it_signs_twice_in_a_row(self, signer: Signer) -> None:
        content = content_of(DocumentKind.SPECIMEN)

        assert sign(content, signer).is_complete
        assert sign(content, signer).is_complete

    def test_its_repr_holds_no_value(self, signer: Signer) -> None:
        assert repr(signer) == f"<{type(signer).__name__}>"


@pytest.mark.parametrize("kind", pki.FIT_KINDS)
class TestKeyFile(SignerContract):
    @pytest.fixture
    def signer(self, kind: str) -> Signer:
        return key_of(kind)


class TestThrowaway(SignerContract):
    @pytest.fixture
    def signer(self) -> Signer:
        return throwaway_signer(name="Ελένη Χρήστου", at=pki.NOW)

    def test_its_name_says_that_it_is_a_specimen(self, signer: Signer) -> None:
        own = signer.certificates()[0]

        assert own.holder == "Ελένη Χρήστου (SPECIMEN, not a real signature)"
        assert own.is_specimen
        assert signer.is_throwaway

    def test_it_is_valid_for_a_day(self, signer: Signer) -> None:
        own = signer.certificates()[0]

        assert own.valid_from < pki.NOW < own.valid_until
        assert (own.valid_until - own.valid_from).days == 1

    @pytest.mark.parametrize("name", ["Wolfeschlegelstein" * 20, "Ελένη Παπαδοπούλου", "陳" * 300])
    def test_a_long_name_is_shortened_and_the_warning_is_not(self, name: str) -> None:
        own = throwaway_signer(name=name, at=pki.NOW).certificates()[0]

        assert own.holder.endswith("… (SPECIMEN, not a real signature)")
        assert own.is_specimen
