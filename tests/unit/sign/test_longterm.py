"""Every level against a time-stamp service on this machine, and everything that is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from asn1crypto import tsp as asn1_tsp

from aicode_desktop.errors import CannotReadFileError, NotSignedError, TimestampError
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.model.signed import SignatureLevel, SignedDocument
from aicode_desktop.sign import timestamps
from aicode_desktop.sign.evidence import Evidence, evidence_from
from aicode_desktop.sign.keyfile import KeyFileSigner, open_key_file
from aicode_desktop.sign.longterm import LongTerm, lengthened
from aicode_desktop.sign.opening import reader_of
from aicode_desktop.sign.ownkey import make_own_key
from aicode_desktop.sign.signing import sign_document
from aicode_desktop.sign.timestamps import TimestampService
from tests import hostile_signed, pki
from tests.blank_form import blank_form, mark
from tests.timestamp_service import LIST_URL, WRONG, Reply, Service, answer_to, authority, serving
from tests.unit.sign.conftest import SECOND, sign

LEVELS = {
    SignatureLevel.T: "PAdES B-T",
    SignatureLevel.LT: "PAdES B-LT",
    SignatureLevel.LTA: "PAdES B-LTA",
}
ROOT_LIST = pki.revocation_list(pki.root())


@pytest.fixture
def service(loopback: str) -> Iterator[Service]:
    with serving(loopback) as running:
        yield running


def checked_key(kind: str = "P-256", *, number: int = 0, name: str = pki.HOLDER) -> KeyFileSigner:
    """Return a key whose certificate says where its issuer lists what it revoked."""
    issued = issued_key(kind, number=number, name=name)
    return open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)


def issued_key(kind: str = "P-256", *, number: int = 0, name: str = pki.HOLDER) -> pki.Issued:
    return pki.issue(
        kind=kind, number=number, name=pki.subject(name), issuer=pki.root(), revocations_at=LIST_URL
    )


@dataclass(frozen=True)
class Act:
    """A signing with a service, a level, and the evidence at hand."""

    service: Service
    level: SignatureLevel = SignatureLevel.LTA
    evidence: Evidence = Evidence()  # noqa: RUF009  (frozen)

    @property
    def long_term(self) -> LongTerm:
        return LongTerm(TimestampService(self.service.url), self.level, self.evidence)

    def sign(
        self,
        content: DocumentContent,
        signer: KeyFileSigner,
        *,
        pdf: bytes | None = None,
        field: str = "Signature1",
    ) -> SignedDocument:
        return sign_document(
            pdf or blank_form(content),
            content=content,
            signer=signer,
            field=field,
            mark=mark(),
            at=pki.NOW,
            long_term=self.long_term,
        )

    def renew(self, signed: SignedDocument) -> SignedDocument:
        return lengthened(signed.pdf, content=signed.content, long_term=self.long_term, at=pki.NOW)


@pytest.fixture
def full(service: Service) -> Act:
    return Act(service, evidence=evidence_from(revocations=[ROOT_LIST]))


def levels_of(signed: SignedDocument) -> list[str]:
    return [one.level for one in signed.signatures if not one.is_timestamp]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", ["P-256", "RSA 4096"])
def test_a_form_is_signed_at_every_level(
    level: SignatureLevel, kind: str, full: Act, form: DocumentContent
) -> None:
    signed = replace(full, level=level).sign(form, checked_key(kind))

    assert levels_of(signed) == [LEVELS[level]]
    assert all(one.holds for one in signed.signatures)
    assert signed.is_complete


def test_the_time_comes_from_the_service(full: Act, form: DocumentContent) -> None:
    earlier = pki.NOW - timedelta(minutes=7)
    full.service.reply = Reply(lambda request: answer_to(request, at=earlier))

    signed = full.sign(form, checked_key())

    (stamp,) = (one for one in signed.signatures if one.is_timestamp)
    assert stamp.claimed_time == earlier


def test_only_a_digest_and_a_number_are_sent(full: Act, form: DocumentContent) -> None:
    full.sign(form, checked_key())

    for body in full.service.requests:
        asked = asn1_tsp.TimeStampReq.load(body, strict=True)
        assert len(body) < 100
        assert set(asked.native) >= {"version", "message_imprint", "nonce", "cert_req"}
        assert len(asked["message_imprint"]["hashed_message"].native) == 32


def test_the_room_for_a_time_stamped_signature_is_nearly_what_it_needs(
    full: Act, form: DocumentContent
) -> None:
    signed = replace(full, level=SignatureLevel.T).sign(form, checked_key("RSA 4096"))

    contents = signed.pdf.split(b"/Contents <", 1)[1].split(b">", 1)[0]
    assert len(contents) - len(contents.rstrip(b"0")) < 2_200


def test_the_room_suffices_where_answers_differ_in_length(full: Act, form: DocumentContent) -> None:
    longer = authority("RSA 4096")
    answers = iter([authority(), longer])
    full.service.reply = Reply(lambda request: answer_to(request, by=next(answers)))

    signed = replace(full, level=SignatureLevel.T).sign(form, checked_key())

    assert levels_of(signed) == ["PAdES B-T"]


def test_joint_signatories_reach_the_highest_level_one_after_another(
    full: Act, joint_form: DocumentContent
) -> None:
    first = full.sign(joint_form, checked_key())
    second = checked_key(number=1, name=SECOND)

    both = full.sign(joint_form, second, pdf=first.pdf, field="Signature2")

    assert levels_of(both) == ["PAdES B-LTA", "PAdES B-LTA"]
    assert both.is_complete


def test_a_plain_signature_is_renewed_later(full: Act, form: DocumentContent) -> None:
    plain = sign(form, checked_key())
    assert levels_of(plain) == ["PAdES B-B"]

    assert levels_of(replace(full, level=SignatureLevel.T).renew(plain)) == ["PAdES B-T"]
    assert levels_of(replace(full, level=SignatureLevel.LT).renew(plain)) == ["PAdES B-LTA"]
    assert levels_of(full.renew(plain)) == ["PAdES B-LTA"]


def test_a_kept_form_is_renewed_again_and_again(full: Act, form: DocumentContent) -> None:
    signed = full.sign(form, checked_key())

    for count in range(2, 6):
        signed = full.renew(signed)
        assert sum(one.is_timestamp for one in signed.signatures) == count
        assert levels_of(signed) == ["PAdES B-LTA"]


def test_the_evidence_of_an_earlier_act_is_found_in_the_document(
    full: Act, form: DocumentContent
) -> None:
    signed = full.sign(form, checked_key())
    without_root = evidence_from(revocations=[pki.revocation_list(pki.root())])

    assert levels_of(Act(full.service, evidence=without_root).renew(signed)) == ["PAdES B-LTA"]


def test_a_key_of_ones_own_needs_no_evidence_of_its_own(full: Act, form: DocumentContent) -> None:
    content = make_own_key(
        name=pki.HOLDER, provider="Phronesis AI", country="GR", at=pki.NOW,
        passphrase="four words of mine",  # noqa: S106
    )  # fmt: skip
    own = open_key_file(content, name="own.p12", passphrase="four words of mine")  # noqa: S106

    assert levels_of(full.sign(form, own)) == ["PAdES B-LTA"]


def test_what_was_signed_is_only_added_to(full: Act, form: DocumentContent) -> None:
    plain = sign(form, checked_key())

    assert full.renew(plain).pdf.startswith(plain.pdf)


def test_nothing_of_this_computer_is_written_by_a_renewal(full: Act, form: DocumentContent) -> None:
    renewed = full.renew(sign(form, checked_key()))

    assert b"pyHanko" not in renewed.pdf
    assert "/Info" not in reader_of(renewed.pdf).trailer or b"/ModDate" not in renewed.pdf


def refused(act: Act, form: DocumentContent, signer: KeyFileSigner | None = None) -> TimestampError:
    with pytest.raises(TimestampError) as said:
        act.sign(form, signer or checked_key())
    assert said.value.safe == "Nothing was signed or written."
    assert said.value.next_step
    return said.value


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_answer_is_refused_with_its_reason(
    wrong: str, full: Act, form: DocumentContent
) -> None:
    full.service.reply, said = WRONG[wrong]

    assert said in refused(full, form).what


def test_a_service_that_is_not_there_is_said_and_the_plain_level_is_offered(
    loopback: str, form: DocumentContent
) -> None:
    with serving(loopback) as gone:
        pass

    error = refused(Act(gone), form)

    assert "refused the connection" in error.what
    assert "B-B" in error.next_step


def test_a_service_that_does_not_answer_is_given_up(
    full: Act, form: DocumentContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timestamps, "TIMEOUT_SECONDS", 0.3)
    full.service.reply = Reply(seconds_late=1.0)

    assert "did not answer in time" in refused(full, form).what


@pytest.mark.parametrize(
    "url",
    [
        "", "tsa.example", "ftp://tsa.example/", "http://", "http://user:secret@tsa.example/",
        "http://tsa.example:notaport/", "http://tsa.example/ x", "http://tsa.example/\r\nX: y",
        "http://" + "a" * 3000, "file:///etc/passwd", "http://[::1/",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused_without_a_connection(
    url: str, form: DocumentContent
) -> None:
    error = refused(Act(Service(url)), form)

    assert "no web address" in error.what
    assert "secret" not in error.next_step


def test_a_service_that_fails_is_noticed_before_the_key_is_used(
    full: Act, form: DocumentContent
) -> None:
    signer = checked_key()
    full.service.reply = Reply(status=503)

    class UnusedKey:
        def __getattr__(self, _: str) -> object:
            raise AssertionError("the key was used")

    signer.cms_signer()._key = UnusedKey()  # type: ignore[attr-defined]

    assert "503" in refused(full, form, signer).what


@pytest.mark.parametrize("level", [SignatureLevel.LT, SignatureLevel.LTA])
def test_missing_revocation_data_is_named_with_its_address(
    level: SignatureLevel, service: Service, form: DocumentContent
) -> None:
    error = refused(Act(service, level), form)

    assert "What “Test Root” has revoked is not known" in error.what
    assert LIST_URL in error.next_step


def test_a_list_that_is_out_of_date_is_not_enough(service: Service, form: DocumentContent) -> None:
    old = pki.revocation_list(pki.root(), since=timedelta(days=-40), until=timedelta(days=-30))

    error = refused(Act(service, evidence=evidence_from(revocations=[old])), form)

    assert "out of date" in error.what


def test_a_revoked_certificate_does_not_sign(service: Service, form: DocumentContent) -> None:
    issued = issued_key()
    evidence = evidence_from(revocations=[pki.revocation_list(pki.root(), issued)])
    signer = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)

    error = refused(Act(service, evidence=evidence), form, signer)

    assert f"“{pki.HOLDER}”" in error.what
    assert "revoked on 22 November 2026" in error.what


def test_a_missing_issuer_is_named(service: Service, form: DocumentContent) -> None:
    stranger = pki.issue(
        number=91,
        name=pki.subject("Far Root"),
        usages={"key_cert_sign", "crl_sign"},
        is_authority=True,
    )
    issued = pki.issue(issuer=stranger, revocations_at=LIST_URL)
    alone = replace(issued, chain=())
    signer = open_key_file(alone.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
    evidence = evidence_from(revocations=[ROOT_LIST])

    assert "“Far Root” is missing" in refused(Act(service, evidence=evidence), form, signer).what

    complete = evidence_from(
        certificates=[stranger.pem],
        revocations=[ROOT_LIST, pki.revocation_list(stranger)],
    )
    assert levels_of(Act(service, evidence=complete).sign(form, signer)) == ["PAdES B-LTA"]


@pytest.mark.parametrize("content", [b"", b"no list", b"\x30\x03\x02\x01\x01", pki.root().pem])
def test_a_file_that_holds_no_revocations_is_refused(content: bytes) -> None:
    with pytest.raises(CannotReadFileError, match="neither a list"):
        evidence_from(revocations=[content])


def test_what_is_not_soundly_signed_is_not_renewed(full: Act, signed: SignedDocument) -> None:
    change = next(iter(hostile_signed.SOUND_BYTES_BUT_ADDED_TO.values()))
    altered = replace(signed, pdf=change(signed.pdf))

    with pytest.raises(NotSignedError):
        full.renew(altered)
    with pytest.raises(NotSignedError):
        full.renew(replace(signed, pdf=blank_form(signed.content)))
    assert full.service.requests == []


def test_what_was_certified_against_every_change_is_not_renewed(
    full: Act, form: DocumentContent
) -> None:
    locked = hostile_signed.certified_without_changes(blank_form(form))

    with pytest.raises(TimestampError, match="nothing may be added"):
        lengthened(locked, content=form, long_term=full.long_term, at=pki.NOW)
    assert full.service.requests == []


def test_signing_without_a_service_opens_no_connection(form: DocumentContent) -> None:
    assert levels_of(sign(form, checked_key())) == ["PAdES B-B"]


def test_the_address_is_in_no_repr() -> None:
    secret = TimestampService("https://tsa.example/?account=1234")

    assert "1234" not in repr(secret)
    assert "1234" not in repr(LongTerm(secret, SignatureLevel.T, Evidence()))
