"""Later acts, signed, are PDF/A-3a and PDF/UA-1, in the words of veraPDF."""

from datetime import date

import pytest

from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow import counsel
from tests.conformance.verapdf import FLAVOURS, Verdict, verdicts_on
from tests.documents import rendered, signed
from tests.later_acts import ACTS, change, withdrawal

TODAY = date(2026, 11, 23)

NAMES = [*ACTS, "draft of a change", "signed withdrawal", "brief of a withdrawal"]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Verdict]:
    """Return what veraPDF says of them, asked once."""
    documents = {name: rendered(make()).pdf for name, make in ACTS.items()}
    documents["draft of a change"] = rendered(change(), DocumentKind.DRAFT).pdf
    documents["brief of a withdrawal"] = counsel.brief(withdrawal(), today=TODAY)
    documents["signed withdrawal"] = signed(rendered(withdrawal())).pdf
    return verdicts_on(documents, tmp_path_factory.mktemp("verapdf"))


@pytest.mark.outside("java", "javac")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", NAMES)
def test_verapdf_finds_the_document_conforming(
    name: str, flavour: str, verdicts: dict[tuple[str, str], Verdict]
) -> None:
    verdict = verdicts[name, flavour]

    assert verdict.conforms, verdict.reasons
