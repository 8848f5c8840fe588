"""What was seen of readers, modules, tokens and certificates, in words. Without Qt widgets."""

from collections.abc import Iterator

from aicode_desktop.gui.dates import day
from aicode_desktop.gui.signing.certificate_words import purpose_of
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.model.token import PinState, SlotFacts, TokenFacts, TokenFindings
from aicode_desktop.words import tr


def facts_seen(findings: TokenFindings) -> Iterator[tuple[str, str]]:
    """Yield captions with what was seen, each module followed by what is in its slots."""
    for reader in findings.readers:
        holds = tr("a card is in it") if reader.has_card else tr("empty")
        yield tr("Reader"), tr("{name}: {holds}", name=reader.name, holds=holds)
    if findings.readers_problem:
        yield tr("Readers"), findings.readers_problem
    for module in findings.modules:
        said = module.problem or module.description or module.name
        yield tr("Module"), tr("{said}\n{path}", said=said, path=module.path)
        for slot in module.slots:
            yield from _slot(slot)


def pin_words(state: PinState) -> str:
    """Return what the token reports about its PIN."""
    return {
        PinState.FINE: tr("the PIN is as it should be"),
        PinState.COUNT_LOW: tr("a wrong PIN was entered last"),
        PinState.FINAL_TRY: tr("one try is left before the PIN is locked"),
        PinState.LOCKED: tr("the PIN is locked"),
        PinState.NOT_SET: tr("no PIN is set"),
    }[state]


def in_one_line(facts: CertificateFacts) -> str:
    """Return issuer, validity and purpose of a certificate."""
    issuer = tr("its holder") if facts.is_self_issued else facts.issuer
    return tr(
        "Issued by {issuer} · {first} to {last} · {purpose}",
        issuer=issuer,
        first=day(facts.valid_from),
        last=day(facts.valid_until),
        purpose=purpose_of(facts),
    )


def _slot(slot: SlotFacts) -> Iterator[tuple[str, str]]:
    if slot.token is None:
        said = slot.problem or tr("empty")
        yield tr("Slot"), tr("{name}: {said}", name=slot.description, said=said)
        return
    yield tr("Token"), _token(slot.token)
    for one in slot.token.certificates:
        yield (
            tr("Certificate"),
            tr(
                "{label}: {holder}\n{facts}",
                label=one.label,
                holder=one.facts.holder,
                facts=in_one_line(one.facts),
            ),
        )


def _token(token: TokenFacts) -> str:
    made = " ".join(part for part in (token.maker, token.model) if part)
    return tr(
        "{label} ({made}): {state}", label=token.place.label, made=made, state=pin_words(token.pin)
    )
