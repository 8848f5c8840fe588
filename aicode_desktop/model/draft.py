"""A draft: what people have typed so far, exactly as typed.

Dates, numbers and addresses are text here, because a draft keeps what was typed even while it
cannot be right yet; ``check`` says what is wrong with it. Every choice has the answer
``unanswered``, so that a blank is never taken for a decision.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey

SCHEMA_VERSION = 1


class ProviderStatus(StrEnum):
    """Whether the signatory provides a general-purpose AI model today (FAQ, paragraph 1)."""

    UNANSWERED = "unanswered"
    PROVIDER = "provider"
    POTENTIAL_FUTURE_PROVIDER = "potential_future_provider"


class AuthorityBasis(StrEnum):
    """On what the signatory's power to bind the provider rests (FAQ, paragraph 2)."""

    UNANSWERED = "unanswered"
    STATUTORY_REPRESENTATIVE = "statutory_representative"
    BOARD_RESOLUTION = "board_resolution"
    POWER_OF_ATTORNEY = "power_of_attorney"
    OTHER = "other"


class ChapterAnswer(StrEnum):
    """The answer for one chapter. Leaving a chapter out is an answer, not a blank."""

    UNANSWERED = "unanswered"
    SIGN = "sign"
    OPT_OUT = "opt_out"


class SystemicRiskOutlook(StrEnum):
    """Whether the provider has, develops or intends a model with systemic risk (Art. 51)."""

    UNANSWERED = "unanswered"
    HAS = "has"
    DEVELOPING = "developing"
    INTENDS = "intends"
    NONE = "none"


class MarketStatus(StrEnum):
    """Whether a model is on the Union market or planned for it."""

    UNANSWERED = "unanswered"
    PLACED = "placed"
    PLANNED = "planned"


class Modality(StrEnum):
    """What a model can generate."""

    TEXT = "text"
    CODE = "code"
    AUDIO = "audio"
    IMAGE = "image"
    VIDEO = "video"
    OTHER = "other"


class ComputeMethod(StrEnum):
    """How the training compute was estimated (Commission Guidelines, annex)."""

    UNANSWERED = "unanswered"
    HARDWARE = "hardware"
    ARCHITECTURE = "architecture"
    OTHER = "other"


class SystemicRisk(StrEnum):
    """Whether a model poses systemic risk (Art. 51)."""

    UNANSWERED = "unanswered"
    YES = "yes"
    NO = "no"
    UNDER_ASSESSMENT = "under_assessment"


class ListingAnswer(StrEnum):
    """Whether the provider agrees to be listed publicly as a signatory (FAQ, paragraph 5)."""

    UNANSWERED = "unanswered"
    AGREE = "agree"
    DECLINE = "decline"


class Language(StrEnum):
    """The language of the document, as an ISO 639-1 code."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"


class Paper(StrEnum):
    """The page size of the document."""

    A4 = "a4"
    LETTER = "letter"


class Confidential:
    """Keeps values out of ``repr``, and so out of logs and tracebacks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


@dataclass(frozen=True, slots=True, repr=False)
class Address(Confidential):
    """A postal address; ``country`` is an ISO 3166-1 alpha-2 code in capitals."""

    street: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Contact(Confidential):
    """The person whom the AI Office can ask."""

    name: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Representative(Confidential):
    """The authorised representative in the Union (Art. 54), by written mandate."""

    name: str = ""
    address: Address = Address()
    email: str = ""
    mandate_date: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Provider(Confidential):
    """The legal entity that is bound. ``lei`` is an ISO 17442 code, optional."""

    legal_name: str = ""
    legal_name_latin: str = ""
    legal_form: str = ""
    register: str = ""
    register_number: str = ""
    lei: str = ""
    address: Address = Address()
    website: str = ""
    status: ProviderStatus = ProviderStatus.UNANSWERED
    contact: Contact = Contact()
    representative: Representative = Representative()


@dataclass(frozen=True, slots=True, repr=False)
class Authority(Confidential):
    """What empowers a signatory; dates are ``YYYY-MM-DD`` once they are right."""

    basis: AuthorityBasis = AuthorityBasis.UNANSWERED
    reference: str = ""
    date: str = ""
    expiry: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Signatory(Confidential):
    """A person who signs for the provider."""

    name: str = ""
    name_latin: str = ""
    position: str = ""
    email: str = ""
    authority: Authority = Authority()


@dataclass(frozen=True, slots=True, repr=False)
class ChapterAnswers(Confidential):
    """One answer for each chapter of the Code."""

    transparency: ChapterAnswer = ChapterAnswer.UNANSWERED
    copyright: ChapterAnswer = ChapterAnswer.UNANSWERED
    safety_and_security: ChapterAnswer = ChapterAnswer.UNANSWERED

    def __getitem__(self, key: ChapterKey) -> ChapterAnswer:
        answer: ChapterAnswer = getattr(self, key.value)
        return answer

    def signed(self) -> tuple[ChapterKey, ...]:
        """Return the chapters answered with “sign”, in the order of the Code."""
        return tuple(key for key in ChapterKey if self[key] is ChapterAnswer.SIGN)


@dataclass(frozen=True, slots=True, repr=False)
class OptOutReasons(Confidential):
    """Why a chapter is left out, for the provider’s own files; never printed or embedded."""

    transparency: str = ""
    copyright: str = ""
    safety_and_security: str = ""

    def __getitem__(self, key: ChapterKey) -> str:
        reason: str = getattr(self, key.value)
        return reason


@dataclass(frozen=True, slots=True, repr=False)
class Model(Confidential):
    """One general-purpose AI model.

    ``market_date`` is ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` once it is right;
    ``training_compute_flop`` is cumulative, in FLOP, as typed. What follows
    ``under_safety_and_security`` helps the provider to see where a model stands and is internal:
    ``modified_from`` names the model that was modified, if any; ``threshold_date`` is the day on
    which 10²⁵ FLOP was met, or on which it became known that it would be (Art. 52(1)).
    """

    name: str = ""
    version: str = ""
    market_status: MarketStatus = MarketStatus.UNANSWERED
    market_date: str = ""
    modalities: tuple[Modality, ...] = ()
    training_compute_flop: str = ""
    compute_method: ComputeMethod = ComputeMethod.UNANSWERED
    compute_note: str = ""
    systemic_risk: SystemicRisk = SystemicRisk.UNANSWERED
    under_safety_and_security: bool = False
    is_open_source: bool = False
    modified_from: str = ""
    original_compute_flop: str = ""
    original_systemic_risk: SystemicRisk = SystemicRisk.UNANSWERED
    modification_compute_flop: str = ""
    threshold_date: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Listing(Confidential):
    """The public list of signatories: agreed or not, and the name exactly as it is to appear."""

    answer: ListingAnswer = ListingAnswer.UNANSWERED
    name: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Statements(Confidential):
    """What the signatory states: the power to bind, and further statements in their own words."""

    confirms_authority: bool = False
    further: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EarlierDocument(Confidential):
    """The signed document that an act follows, and all that it declared.

    ``fingerprint`` is the SHA-256 of its data, ``file_sha256`` that of the signed file;
    ``signed_on`` is the day of its last signature, ``YYYY-MM-DD``.
    """

    act: ActKind = ActKind.FIRST_FORM
    document_number: str = ""
    signed_on: str = ""
    fingerprint: str = ""
    file_sha256: str = ""
    edition: str = ""
    provider: Provider = Provider()
    signatories: tuple[Signatory, ...] = ()
    chapters: ChapterAnswers = ChapterAnswers()
    systemic_risk_outlook: SystemicRiskOutlook = SystemicRiskOutlook.UNANSWERED
    models: tuple[Model, ...] = ()
    listing: Listing = Listing()
    statements: Statements = Statements()


@dataclass(frozen=True, slots=True, repr=False)
class LaterAct(Confidential):
    """What a document does to an earlier one. ``effect_date`` is a day, ``YYYY-MM-DD``.

    A withdrawal takes back the chapters that the earlier document signed and this one leaves out.
    """

    kind: ActKind = ActKind.FIRST_FORM
    effect_date: str = ""
    explanation: str = ""
    follows: EarlierDocument = EarlierDocument()


@dataclass(frozen=True, slots=True, repr=False)
class Draft(Confidential):
    """Everything typed for one Signatory Form. ``model.internal`` says what is never printed.

    A first form has the default ``act``, and its file and document do not mention it.
    """

    id: str = ""
    document_number: str = ""
    edition: str = "2025-07-10"
    language: Language = Language.ENGLISH
    paper: Paper = Paper.A4
    act: LaterAct = LaterAct()
    provider: Provider = Provider()
    signatories: tuple[Signatory, ...] = (Signatory(),)
    chapters: ChapterAnswers = ChapterAnswers()
    systemic_risk_outlook: SystemicRiskOutlook = SystemicRiskOutlook.UNANSWERED
    models: tuple[Model, ...] = ()
    listing: Listing = Listing()
    statements: Statements = field(default_factory=Statements)
    place: str = ""
    opt_out_reasons: OptOutReasons = OptOutReasons()
    notes: str = ""
