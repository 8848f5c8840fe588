"""What Designer's texts and Qt's own buttons are translated by: the program's own catalogue."""

from PySide6.QtCore import QCoreApplication, QTranslator

from aicode_desktop import words


class Translator(QTranslator):
    """Looks up in the language in use, so that a change of language needs no other translator."""

    def translate(
        self,
        context: str | bytes,  # noqa: ARG002  (one English sentence has one translation)
        sourceText: str | bytes,  # noqa: N803  (Qt's name)
        disambiguation: str | bytes | None = None,
        n: int = -1,  # noqa: ARG002  (what is counted goes through words.plural)
    ) -> str:
        """Return the translation, or *sourceText* where there is none.

        An empty answer would be shown as it is: Qt asks further only where it is null.
        """
        return words.tr(_text(sourceText), _text(disambiguation or ""))

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        """Say that there is something to look up; Qt drops a translator that is empty."""
        return False


def install() -> None:
    """Let Qt look its sentences up in the program's catalogue, from now on."""
    application = QCoreApplication.instance()
    if application is not None:
        QCoreApplication.installTranslator(Translator(application))


def _text(of: str | bytes) -> str:
    return of.decode() if isinstance(of, bytes) else of
