"""Makes the page of each place when it is first visited; nothing is built before."""

from collections.abc import Callable

from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.workflow.journey import AnyStep, ReadingStep, Step

# Each page, with its form, is loaded on its first visit.


def page_for(place: AnyStep | Place, session: Session) -> Page:
    """Return a new page for *place*."""
    maker = _READING_MAKERS[place] if isinstance(place, ReadingStep) else _MAKERS[place]
    return maker(session)


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


def _start(session: Session) -> Page:
    from aicode_desktop.gui.pages.start import StartPage

    return StartPage(session)


def _review(session: Session) -> Page:
    from aicode_desktop.gui.pages.review import ReviewPage

    return ReviewPage(session)


def _sign(session: Session) -> Page:
    from aicode_desktop.gui.pages.sign import SignPage

    return SignPage(session)


def _send(session: Session) -> Page:
    from aicode_desktop.gui.pages.send import SendPage

    return SendPage(session)


def _record(session: Session) -> Page:
    from aicode_desktop.gui.pages.record import RecordPage

    return RecordPage(session)


def _handover(session: Session) -> Page:
    from aicode_desktop.gui.pages.handover import HandoverPage

    return HandoverPage(session)


def _history(session: Session) -> Page:
    from aicode_desktop.gui.pages.history import HistoryPage

    return HistoryPage(session)


def _deleted(session: Session) -> Page:
    from aicode_desktop.gui.pages.deleted import DeletedPage

    return DeletedPage(session)


def _archive(session: Session) -> Page:
    from aicode_desktop.gui.pages.archive import ArchivePage

    return ArchivePage(session)


def _compare(session: Session) -> Page:
    from aicode_desktop.gui.pages.compare import ComparePage

    return ComparePage(session)


def _returned(session: Session) -> Page:
    from aicode_desktop.gui.pages.returned import ReturnedPage

    return ReturnedPage(session)


def _brief(session: Session) -> Page:
    from aicode_desktop.gui.pages.brief import BriefPage

    return BriefPage(session)


def _document(session: Session) -> Page:
    from aicode_desktop.gui.pages.document import DocumentPage

    return DocumentPage(session)


def _unlock(session: Session) -> Page:
    from aicode_desktop.gui.pages.unlock import UnlockPage

    return UnlockPage(session)


def _verify(session: Session) -> Page:
    from aicode_desktop.gui.pages.verify import VerifyPage

    return VerifyPage(session)


def _kept_record(session: Session) -> Page:
    from aicode_desktop.gui.pages.record import KeptRecordPage

    return KeptRecordPage(session)


def _settings(session: Session) -> Page:
    from aicode_desktop.gui.pages.settings import SettingsPage

    return SettingsPage(session)


_MAKERS: dict[Step | Place, Callable[[Session], Page]] = {
    Step.PROVIDER: _provider,
    Step.SIGNATORY: _signatory,
    Step.CHAPTERS: _chapters,
    Step.MODELS: _models,
    Step.STATEMENTS: _statements,
    Place.START: _start,
    Step.REVIEW: _review,
    Step.SIGN: _sign,
    Step.SEND: _send,
    Step.RECORD: _record,
    Place.UNLOCK: _unlock,
    Place.HANDOVER: _handover,
    Place.RETURNED: _returned,
    Place.HISTORY: _history,
    Place.DELETED: _deleted,
    Place.ARCHIVE: _archive,
    Place.COMPARE: _compare,
    Place.VERIFY: _verify,
    Place.KEPT_RECORD: _kept_record,
    Place.SETTINGS: _settings,
}

_READING_MAKERS: dict[ReadingStep, Callable[[Session], Page]] = {
    ReadingStep.BRIEF: _brief,
    ReadingStep.DOCUMENT: _document,
}

BUILT = tuple(_MAKERS)
