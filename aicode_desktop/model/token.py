"""What was seen of smart cards, tokens and HSMs: readers, modules, slots, certificates."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from aicode_desktop.model.signed import CertificateFacts


class PinState(StrEnum):
    """What a token reports about its PIN (PKCS#11, CK_TOKEN_INFO); few report a number of tries."""

    FINE = "fine"
    COUNT_LOW = "count_low"
    FINAL_TRY = "final_try"
    LOCKED = "locked"
    NOT_SET = "not_set"


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """Where a token was seen; its serial number finds it again when the slot has changed."""

    module: Path
    slot: int
    label: str
    serial: str


@dataclass(frozen=True, slots=True)
class TokenCertificate:
    """A certificate on a token that may belong to a key there, and where to find it again.

    ``weakness`` says why its key or hash may not sign today, if so.
    """

    facts: CertificateFacts
    label: str
    place: TokenPlace
    has_pin_pad: bool = False
    pin: PinState = PinState.FINE
    weakness: str = ""


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """One token. ``has_pin_pad``: the PIN is typed on the reader, and never asked for here."""

    place: TokenPlace
    maker: str
    model: str
    has_pin_pad: bool
    pin: PinState
    certificates: tuple[TokenCertificate, ...]


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One slot of a module, as a rule a reader. ``problem`` says why a token in it is unusable."""

    description: str
    token: TokenFacts | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ModuleFacts:
    """One PKCS#11 module as tried. ``problem`` is empty where it works, else one sentence."""

    path: Path
    name: str
    description: str = ""
    slots: tuple[SlotFacts, ...] = ()
    problem: str = ""

    @property
    def tokens(self) -> tuple[TokenFacts, ...]:
        """The tokens that the module knows."""
        return tuple(slot.token for slot in self.slots if slot.token is not None)


@dataclass(frozen=True, slots=True)
class ReaderFacts:
    """A card reader known to the system, and whether a card is in it."""

    name: str
    has_card: bool


@dataclass(frozen=True, slots=True)
class TokenFindings:
    """Everything that was seen. ``readers_problem`` says why no reader could be asked, if so."""

    readers: tuple[ReaderFacts, ...]
    readers_problem: str
    modules: tuple[ModuleFacts, ...]

    @property
    def certificates(self) -> tuple[TokenCertificate, ...]:
        """Every certificate on every token, in the order seen, each once."""
        found: dict[tuple[str, str], TokenCertificate] = {}
        for module in self.modules:
            for token in module.tokens:
                for one in token.certificates:
                    found.setdefault((one.place.serial, one.facts.sha256), one)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One cause and one next step; ``is_ready`` where a token can sign now."""

    is_ready: bool
    cause: str
    next_step: str
