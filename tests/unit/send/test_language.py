"""A mail is in the language of the document it brings; the name of the file is not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from aicode_desktop import languages, words
from aicode_desktop.model.draft import Draft, Language
from aicode_desktop.send.email import compose
from aicode_desktop.send.gate import pass_gate
from tests.later_acts import change, withdrawal
from tests.pseudo_language import BEGIN, PseudoLanguage
from tests.unit.send.conftest import Signed

ENGLISH = (
    "Dear Sir", "attached", "hapters", "Signed for", "Electronic", "Document number", "Attachment",
    "please contact", "Yours faithfully", "It follows", "takes effect",
)  # fmt: skip


@pytest.fixture
def german_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"de": PseudoLanguage()}
    monkeypatch.setattr(languages, "catalogue", lambda code: known.get(code, words.ENGLISH))


@pytest.mark.usefixtures("german_is_made_up")
@pytest.mark.parametrize("make", [Draft, change, withdrawal], ids=["form", "change", "withdrawal"])
def test_a_mail_is_in_the_language_of_its_document(
    signed_by: Signed, make: Callable[[], Draft]
) -> None:
    def german(draft: Draft) -> Draft:
        act = draft if make is Draft else replace(make(), signatories=draft.signatories)
        return replace(act, language=Language.GERMAN)

    signed = signed_by(german)

    email = compose(signed)

    assert email.subject.startswith(BEGIN)
    assert not [phrase for phrase in ENGLISH if phrase in email.body]
    assert email.attachment_name.isascii()
    assert pass_gate(email.eml, signed).body == email.body


@pytest.mark.usefixtures("german_is_made_up")
def test_a_mail_about_an_english_document_is_english_whoever_makes_it(signed_by: Signed) -> None:
    signed = signed_by()
    expected = compose(signed)
    words.speak(PseudoLanguage())

    assert compose(signed) == expected
