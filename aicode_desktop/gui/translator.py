"""What Designer's texts and Qt's own buttons are translated by.

First the program's own catalogue, so that one English sentence has one translation; then what Qt
brings for its dialogs, in the languages that Qt has.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from aicode_desktop import languages, words

# Searching the application’s children for them would load its style, with all names in it.
_installed: list[QTranslator] = []


class Translator(QTranslator):
    """Looks up in the language in use, so that a change of language needs no other translator."""

    def translate(
        self,
        context: str | bytes,  # noqa: ARG002  (one English sentence has one translation)
        sourceText: str | bytes,  # noqa: N803  (Qt's name)
        disambiguation: str | bytes | None = None,
        n: int = -1,  # noqa: ARG002  (what is counted goes through words.plural)
    ) -> str | None:
        """Return the translation, or None where there is none: only then Qt asks the next one."""
        text, meaning = _text(sourceText), _text(disambiguation or "")
        if words.in_use() is words.ENGLISH:
            return None
        found = words.tr(text, meaning)
        return None if found == text else found

    def isEmpty(self) -> bool:
        """Say that there is something to look up; Qt drops a translator that is empty."""
        return False


def install() -> None:
    """Let Qt look its sentences up in the language in use, from now on."""
    application = QCoreApplication.instance()
    if application is None:
        return
    while _installed:
        old = _installed.pop()
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    code = languages.in_use()
    if code != languages.ENGLISH:
        of_qt = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.load(f"qtbase_{code}", folder):
            _install(of_qt)
    _install(Translator(application))  # the last is asked first


def _install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)


def _text(of: str | bytes) -> str:
    return of.decode() if isinstance(of, bytes) else of
