"""Makes the page of each place when it is first visited; nothing is built before."""

from collections.abc import Callable

from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.workflow.journey import Step

# ruff: noqa: PLC0415  (each page, with its form, is loaded on its first visit)


def page_for(place: Step | Place, session: Session) -> Page:
    """Return a new page for *place*."""
    return _MAKERS[place](session)


def _provider(session: Session) -> Page:
    from aicode_desktop.gui.pages.provider import ProviderPage

    return ProviderPage(session)


def _signatory(session: Session) -> Page:
    from aicode_desktop.gui.pages.signatory import SignatoryPage

    return SignatoryPage(session)


def _chapters(session: Session) -> Page:
    from aicode_desktop.gui.pages.chapters import ChaptersPage

    return ChaptersPage(session)


def _models(session: Session) -> Page:
    from aicode_desktop.gui.pages.models import ModelsPage

    return ModelsPage(session)


def _statements(session: Session) -> Page:
    from aicode_desktop.gui.pages.statements import StatementsPage

    return StatementsPage(session)


_MAKERS: dict[Step | Place, Callable[[Session], Page]] = {
    Step.PROVIDER: _provider,
    Step.SIGNATORY: _signatory,
    Step.CHAPTERS: _chapters,
    Step.MODELS: _models,
    Step.STATEMENTS: _statements,
}

BUILT = tuple(_MAKERS)
