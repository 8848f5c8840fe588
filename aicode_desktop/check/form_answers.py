"""What goes into a form: a draft's answers by their keys, in the language of the form."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.check.chapters import covered_models
from aicode_desktop.check.reading import country_name, date_in, period_in
from aicode_desktop.model.draft import (
    Address,
    Draft,
    ListingAnswer,
    Modality,
    Model,
    Signatory,
)
from aicode_desktop.model.text import fit_text

LANGUAGES = ("en", "fr", "de", "el")

ROWS = re.compile(r"(signatories|models|covered_models)\[(\d{1,3})\]\.(.+)")
_UNANSWERED = "unanswered"


class Answers:
    """The answers of one submission; *today* is what a form's date says."""

    def __init__(self, draft: Draft, *, today: date, language: str) -> None:
        self._draft = draft
        self._today = today
        self._language = language if language in LANGUAGES else "en"
        self._covered = covered_models(draft)

    def text(self, key: str) -> str:
        """Return what is written for *key*, one line; nothing where the draft has no answer."""
        return fit_text(self._text(key), is_multi_line=False).strip()

    def _text(self, key: str) -> str:
        row = ROWS.fullmatch(key)
        if row:
            return self._of_row(row[1], int(row[2]), row[3])
        simple = self._simple().get(key)
        if simple is not None:
            return simple()
        value = self.choice(key)
        return shown_choices(key).get(value, {}).get(self._language, "") if value else ""

    def choice(self, key: str) -> str:
        """Return the value chosen for *key*, such as ``sign``; nothing while unanswered."""
        draft = self._draft
        values: Mapping[str, object] = {
            "chapters.transparency": draft.chapters.transparency,
            "chapters.copyright": draft.chapters.copyright,
            "chapters.safety_and_security": draft.chapters.safety_and_security,
            "listing.answer": draft.listing.answer,
            "provider.status": draft.provider.status,
            "systemic_risk_outlook": draft.systemic_risk_outlook,
            "statements.confirms_authority": "true" if draft.statements.confirms_authority else "",
        }
        row = ROWS.fullmatch(key)
        if row and row[1] == "signatories" and row[3] == "authority.basis":
            value: object = _row_of(draft.signatories, int(row[2]), Signatory()).authority.basis
        else:
            value = values.get(key, "")
        return "" if str(value) == _UNANSWERED else str(value)

    def is_ticked(self, key: str) -> bool | None:
        """Return whether a box, say ``listing.answer=agree``, is ticked; None while unanswered."""
        name, _, wanted = key.partition("=")
        value = self.choice(name)
        return value == wanted if value else None

    def day(self, key: str) -> date | None:
        """Return the day that *key* stands for, where it is one."""
        if key == "date":
            return self._today
        row = ROWS.fullmatch(key)
        if row and row[1] != "signatories" and row[3] == "market_date":
            return date_in(_row_of(self._rows(row[1]), int(row[2]), Model()).market_date)
        if key == "representative.mandate_date":
            return date_in(self._draft.provider.representative.mandate_date)
        return None

    def row_count(self, rows: str) -> int:
        """Return how many ``models`` or ``signatories`` there are."""
        return len(self._rows(rows))

    def _rows(self, rows: str) -> tuple[Any, ...]:
        return {
            "models": self._draft.models,
            "covered_models": self._covered,
            "signatories": self._draft.signatories,
        }[rows]

    def _simple(self) -> dict[str, Callable[[], str]]:
        draft, provider = self._draft, self._draft.provider
        contact, representative = provider.contact, provider.representative
        has_agreed = draft.listing.answer is ListingAnswer.AGREE
        return {
            "provider.legal_name": lambda: provider.legal_name,
            "provider.legal_name_latin": lambda: provider.legal_name_latin,
            "provider.legal_form": lambda: provider.legal_form,
            "provider.register": lambda: provider.register,
            "provider.register_number": lambda: provider.register_number,
            "provider.lei": lambda: provider.lei,
            "provider.address": lambda: self._address(provider.address),
            "provider.address.street": lambda: provider.address.street,
            "provider.address.postal_code": lambda: provider.address.postal_code,
            "provider.address.city": lambda: provider.address.city,
            "address.place_line": lambda: _place_line(provider.address),
            "provider.address.region": lambda: provider.address.region,
            "provider.address.country": lambda: self._country(provider.address.country),
            "provider.website": lambda: provider.website,
            "contact.name": lambda: contact.name,
            "contact.role": lambda: contact.role,
            "contact.email": lambda: contact.email,
            "contact.phone": lambda: contact.phone,
            "representative.name": lambda: representative.name,
            "representative.address": lambda: self._address(representative.address),
            "representative.email": lambda: representative.email,
            "representative.mandate_date": lambda: self._day(representative.mandate_date),
            "listing.name": lambda: draft.listing.name if has_agreed else "",
            "models": lambda: "; ".join(map(_named, draft.models)),
            "covered_models": lambda: "; ".join(map(_named, self._covered)),
            "place": lambda: draft.place,
            "date": lambda: self._in_words(self._today),
            "place_and_date": lambda: _joined(draft.place, self._in_words(self._today)),
            "document_number": lambda: draft.document_number,
        }

    def _of_row(self, rows: str, index: int, name: str) -> str:
        if rows == "signatories":
            signatory = _row_of(self._draft.signatories, index, Signatory())
            if name == "authority.basis":
                value = self.choice(f"signatories[{index}].authority.basis")
                shown = shown_choices("signatory.authority.basis")
                return shown[value][self._language] if value else ""
            of_person: dict[str, str] = {
                "name": signatory.name,
                "position": signatory.position,
                "name_and_position": _joined(signatory.name, signatory.position),
                "email": signatory.email,
                "authority.reference": signatory.authority.reference,
                "authority.date": self._day(signatory.authority.date),
            }
            return of_person.get(name, "").strip()
        model = _row_of(self._rows(rows), index, Model())
        risks = _values()["systemic_risk"][self._language]
        said: dict[str, str] = {
            "name": model.name,
            "version": model.version,
            "market_date": self._day(model.market_date),
            "modalities": self._modalities(model.modalities),
            "training_compute_flop": _flop(model),
            "systemic_risk": risks.get(model.systemic_risk.value, ""),
        }
        return said.get(name, "").strip()

    def _address(self, address: Address) -> str:
        country = self._country(address.country)
        return _joined(address.street, _place_line(address), address.region, country)

    def _country(self, code: str) -> str:
        code = code.strip()
        own: str | None = _values()["countries"].get(self._language, {}).get(code)
        return own or country_name(code) or code

    def _day(self, typed: str) -> str:
        day = date_in(typed)
        if day:
            return self._in_words(day)
        period = period_in(typed)
        if period and len(typed.strip()) > len("2026"):
            month = _values()["months"][self._language][period.first.month - 1]
            return f"{month} {period.first.year}"
        return typed.strip()

    def _in_words(self, day: date) -> str:
        values = _values()
        month = values["months"][self._language][day.month - 1]
        pattern: str = values["day"][self._language]
        return pattern.format(day=day.day, month=month, year=day.year)

    def _modalities(self, modalities: tuple[Modality, ...]) -> str:
        words = _values()["modalities"][self._language]
        return ", ".join(words[modality.value] for modality in modalities)


def _row_of(rows: tuple[Any, ...], index: int, blank: Any) -> Any:
    return rows[index] if index < len(rows) else blank


def _place_line(address: Address) -> str:
    return f"{address.postal_code.strip()} {address.city.strip()}".strip()


def _named(model: Model) -> str:
    return f"{model.name.strip()} {model.version.strip()}".strip()


def _flop(model: Model) -> str:
    amount = model.training_compute_flop.strip()
    return f"{amount} FLOP" if amount and "flop" not in amount.casefold() else amount


def _joined(*parts: str) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())


def shown_choices(key: str) -> Mapping[str, Mapping[str, str]]:
    """Return how each answer of a choice is written, by language; nothing for any other key."""
    said = _stored("choices.json").get(key)
    shown: Mapping[str, Mapping[str, str]] = said["shown"] if said else {}
    return shown


def _values() -> dict[str, Any]:
    return _stored("values.json")


@cache
def _stored(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(bundled.path("fill", name).read_text(encoding="utf-8"))
    return content
