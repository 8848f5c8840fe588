"""The page Provider: the legal entity, its address, its contact and its representative."""

from PySide6.QtWidgets import QComboBox

from aicode_desktop.check.reading import country_codes, country_name, is_in_union
from aicode_desktop.gui.binding import bind_choice, bind_code, bind_text
from aicode_desktop.gui.forms.provider import Ui_Provider
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.draft import ProviderStatus, Representative
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step

_LINES = {
    "legal_name": "provider.legal_name",
    "legal_name_latin": "provider.legal_name_latin",
    "legal_form": "provider.legal_form",
    "lei": "provider.lei",
    "register": "provider.register",
    "register_number": "provider.register_number",
    "street": "provider.address.street",
    "postal_code": "provider.address.postal_code",
    "city": "provider.address.city",
    "region": "provider.address.region",
    "website": "provider.website",
    "contact_name": "provider.contact.name",
    "contact_role": "provider.contact.role",
    "contact_email": "provider.contact.email",
    "contact_phone": "provider.contact.phone",
    "representative_name": "provider.representative.name",
    "representative_street": "provider.representative.address.street",
    "representative_postal_code": "provider.representative.address.postal_code",
    "representative_city": "provider.representative.address.city",
    "representative_region": "provider.representative.address.region",
    "representative_email": "provider.representative.email",
    "mandate_date": "provider.representative.mandate_date",
}


class ProviderPage(Page):
    """Ties the form to ``provider``; asks for a representative where the law does."""

    step = Step.PROVIDER

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Provider()
        self.form.setupUi(self.body)
        self._bind()
        self.lay_out()
        self.store.changed.connect(self._show_representative)
        self._show_representative()

    def _bind(self) -> None:
        form, store = self.form, self.store
        statuses = {
            ProviderStatus.PROVIDER: form.status_provider,
            ProviderStatus.POTENTIAL_FUTURE_PROVIDER: form.status_future,
        }
        bind_choice(statuses, store, "provider.status")
        self.tie("provider.status", form.status_field)
        names = {code: country_name(code) or code for code in country_codes()}
        for prefix, path in (("", "provider"), ("representative_", "provider.representative")):
            combo: QComboBox = getattr(form, f"{prefix}country")
            bind_code(combo, store, f"{path}.address.country", names)
            self.tie(f"{path}.address.country", getattr(form, f"{prefix}country_field"))
        for name, path in _LINES.items():
            bind_text(getattr(form, name), store, path)
            field: Field = getattr(form, f"{name}_field")
            self.tie(path, field)

    def _show_representative(self) -> None:
        provider = self.store.draft.provider
        country = provider.address.country
        is_outside = bool(country_name(country)) and not is_in_union(country)
        is_filled = provider.representative != Representative()
        self.form.representative.setVisible(is_outside or is_filled)
        if is_outside:
            words = tr(
                "The provider is established outside the Union, so it appoints an authorised"
                " representative in the Union by written mandate."
            )
        else:
            words = tr(
                "The provider is established in the Union and needs no representative. Clear these"
                " fields, or correct the country above."
            )
        self.form.representative_notice.say(
            Kind.NOTE if is_outside else Kind.WARNING, words, source=tr("AI Act, Article 54")
        )
