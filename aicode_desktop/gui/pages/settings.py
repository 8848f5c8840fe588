"""The page Settings: language, look, what is kept, and what a question to support needs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from aicode_desktop import languages
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.forms.settings import Ui_Settings
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.theme import Scheme
from aicode_desktop.host import paths
from aicode_desktop.host.settings import REMIND_AFTER_DAYS, TEXT_PERCENTS
from aicode_desktop.words import plural, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

REPORT_LINES = 8


class SettingsPage(Page):
    """Shows the settings; each holds as soon as it is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Settings()
        self.form.setupUi(self.body)
        self._fill()
        self.lay_out()
        line = self.form.report.fontMetrics().lineSpacing()
        self.form.report.setMinimumHeight(line * REPORT_LINES + session.theme.px(16))
        self._listen()

    def arrived(self) -> None:
        """Show the settings as they are."""
        form, settings = self.form, self.session.preferences.settings
        _choose(form.language, settings.language)
        _choose(form.scheme, settings.scheme)
        _choose(form.text_size, settings.text_percent)
        form.reduce_motion.setChecked(settings.is_motion_reduced)
        _choose(form.remind, settings.remind_after_days)
        form.forget_recent.setVisible(bool(settings.recent))
        form.copied.hide()
        form.kept_words.setText(
            tr(
                "Drafts, signed forms, records and these settings lie in “{folder}”.",
                folder=paths.home(),
            )
        )
        form.report.setPlainText(self._report(languages.in_use()))

    def focus_first(self) -> None:
        """Put the cursor on the first choice."""
        self.form.language.setFocus()

    def _fill(self) -> None:
        form = self.form
        names = {"": tr("As the system"), **languages.official()}
        for code in ("", *languages.shipped()):
            form.language.addItem(names[code], code)
        form.scheme.addItem(tr("As the system"), "")
        for scheme, name in _scheme_names().items():
            form.scheme.addItem(name, scheme.value)
        for percent in TEXT_PERCENTS:
            form.text_size.addItem(tr("{percent} %", percent=percent), percent)
        for days in REMIND_AFTER_DAYS:
            form.remind.addItem(plural("{n} day", "{n} days", days), days)

    def _listen(self) -> None:
        form, change = self.form, self.session.preferences.change
        form.language.activated.connect(lambda _at: change(language=form.language.currentData()))
        form.scheme.activated.connect(lambda _at: change(scheme=form.scheme.currentData()))
        form.text_size.activated.connect(
            lambda _at: change(text_percent=form.text_size.currentData())
        )
        form.remind.activated.connect(
            lambda _at: change(remind_after_days=form.remind.currentData())
        )
        form.reduce_motion.toggled.connect(lambda is_on: change(is_motion_reduced=is_on))
        form.show_folder.clicked.connect(self._show_folder)
        form.forget_recent.clicked.connect(self._forget_recent)
        form.copy_report.clicked.connect(self._copy_report)
        form.about.clicked.connect(self._show_about)
        form.all_forms.clicked.connect(lambda: self.session.go_to(Place.START))
        form.done.clicked.connect(self.session.leave_asked_for)

    def _show_folder(self) -> None:
        from aicode_desktop.host.desktop import show_in_folder  # only when asked
        from aicode_desktop.host.files import make_folder

        try:
            make_folder(paths.home())
            show_in_folder(paths.home())
        except AicodeError as error:
            self.explain(error)

    def _forget_recent(self) -> None:
        self.session.preferences.change(recent=())
        self.form.forget_recent.hide()
        self.form.show_folder.setFocus()

    def _report(self, language: str) -> str:
        from aicode_desktop.workflow.diagnostics import diagnostics  # as above

        theme, screen = self.session.theme, self.screen()
        size, percent = screen.size(), self.session.preferences.settings.text_percent
        return diagnostics(
            {
                "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
                tr("Colours"): _scheme_names()[theme.scheme],
                tr("Size of text"): tr("{percent} %", percent=percent),
                tr("Screen"): tr(
                    "{width} × {height}, scaled by {ratio}",
                    width=size.width(),
                    height=size.height(),
                    ratio=f"{screen.devicePixelRatio():g}",
                ),
            },
            language=language,
        )

    def _show_about(self) -> None:
        from aicode_desktop.gui.dialogs.about import AboutDialog  # only when asked

        AboutDialog(self.window()).open()

    def _copy_report(self) -> None:
        spoken = languages.in_use()
        with languages.written_in(languages.ENGLISH):  # for whoever reads it elsewhere
            QGuiApplication.clipboard().setText(self._report(spoken))
        self.form.copied.show()


def _scheme_names() -> dict[Scheme, str]:
    return {
        Scheme.LIGHT: tr("Light"),
        Scheme.DARK: tr("Dark"),
        Scheme.HIGH_CONTRAST: tr("High contrast"),
    }


def _choose(combo: "QComboBox", value: object) -> None:
    combo.setCurrentIndex(max(combo.findData(value), 0))
