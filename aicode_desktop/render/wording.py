"""Answers in words, as a document prints them: dates, amounts, choices."""

from datetime import datetime, timedelta

from aicode_desktop.check.reading import country_name, flop_in
from aicode_desktop.check.wording import day_in_words, exact_amount
from aicode_desktop.model.draft import (
    Address,
    AuthorityBasis,
    ComputeMethod,
    Modality,
    Model,
    ProviderStatus,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.words import tr


def not_yet_answered() -> str:
    """Return what stands where a question is open."""
    return tr("Not yet answered")


def zoned_moment_in_words(at: datetime) -> str:
    """Return for instance ``23 November 2026, 10:42 (UTC+2)``."""
    return tr("{day}, {time} ({zone})", day=day_in_words(at), time=f"{at:%H:%M}", zone=_zone(at))


def flop_in_words(text: str) -> str:
    """Return for instance ``3.8 × 10²³ FLOP``; what cannot be read comes back as typed."""
    value = flop_in(text)
    if value is None:
        return text.strip()
    return tr("{amount} FLOP", amount=exact_amount(value))


def address_in_words(address: Address) -> str:
    """Return the address in one line, the country by its name."""
    country = country_name(address.country.strip()) or address.country
    town = joined(" ", address.postal_code, address.city)
    return joined(", ", address.street, town, address.region, country)


def status_in_words(status: ProviderStatus) -> str:
    """Return what the provider is today, nothing while unanswered."""
    return {
        ProviderStatus.UNANSWERED: "",
        ProviderStatus.PROVIDER: tr("Provider of general-purpose AI models"),
        ProviderStatus.POTENTIAL_FUTURE_PROVIDER: tr(
            "Potential future provider of general-purpose AI models"
        ),
    }[status]


def basis_in_words(basis: AuthorityBasis) -> str:
    """Return on what the authority rests, nothing while unanswered."""
    return {
        AuthorityBasis.UNANSWERED: "",
        AuthorityBasis.STATUTORY_REPRESENTATIVE: tr("Statutory representative"),
        AuthorityBasis.BOARD_RESOLUTION: tr("Resolution of the board or the shareholders"),
        AuthorityBasis.POWER_OF_ATTORNEY: tr("Power of attorney"),
        AuthorityBasis.OTHER: tr("Other basis"),
    }[basis]


def outlook_in_words(outlook: SystemicRiskOutlook) -> str:
    """Return the outlook on models with systemic risk as a sentence, nothing while unanswered."""
    return {
        SystemicRiskOutlook.UNANSWERED: "",
        SystemicRiskOutlook.HAS: tr(
            "The provider has a general-purpose AI model with systemic risk."
        ),
        SystemicRiskOutlook.DEVELOPING: tr(
            "The provider is developing a general-purpose AI model with systemic risk."
        ),
        SystemicRiskOutlook.INTENDS: tr(
            "The provider intends to develop a general-purpose AI model with systemic risk."
        ),
        SystemicRiskOutlook.NONE: tr(
            "The provider neither has nor is developing a general-purpose AI model with systemic"
            " risk, and does not intend to develop one."
        ),
    }[outlook]


def systemic_risk_in_words(risk: SystemicRisk) -> str:
    """Return the answer for one model."""
    return {
        SystemicRisk.UNANSWERED: not_yet_answered(),
        SystemicRisk.YES: tr("Yes"),
        SystemicRisk.NO: tr("No"),
        SystemicRisk.UNDER_ASSESSMENT: tr("Under assessment"),
    }[risk]


def modalities_in_words(modalities: tuple[Modality, ...]) -> str:
    """Return for instance ``Text, image``."""
    words = {
        Modality.TEXT: tr("text"),
        Modality.CODE: tr("code"),
        Modality.AUDIO: tr("audio"),
        Modality.IMAGE: tr("image"),
        Modality.VIDEO: tr("video"),
        Modality.OTHER: tr("other"),
    }
    listed = ", ".join(words[modality] for modality in Modality if modality in modalities)
    return listed[:1].upper() + listed[1:]


def compute_in_words(model: Model) -> str:
    """Return the training compute and how it was estimated, nothing where it is not given."""
    if not model.training_compute_flop.strip():
        return ""
    amount = flop_in_words(model.training_compute_flop)
    method = {
        ComputeMethod.UNANSWERED: "",
        ComputeMethod.HARDWARE: tr("estimated from hardware use"),
        ComputeMethod.ARCHITECTURE: tr("estimated from the architecture"),
        ComputeMethod.OTHER: tr("estimated otherwise"),
    }[model.compute_method]
    note = model.compute_note.strip()
    how = f"{method} ({note})" if method and note else method or note
    return joined(", ", amount, how)


def joined(separator: str, *parts: str) -> str:
    """Return those of *parts* that say anything, trimmed, with *separator* between them."""
    return separator.join(part.strip() for part in parts if part.strip())


def _zone(at: datetime) -> str:
    minutes = (at.utcoffset() or timedelta()) // timedelta(minutes=1)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
