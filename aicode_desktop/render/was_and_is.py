"""What was and what is: two declarations compared as they are printed.

So no difference on paper goes unsaid, and nothing is called a difference that nobody can see.
"""

from dataclasses import dataclass, replace

from aicode_desktop.check.act import declared_before
from aicode_desktop.check.wording import clauses, typed_day_in_words
from aicode_desktop.model.code import ChapterKey, CodeOfPractice
from aicode_desktop.model.draft import Draft, Model
from aicode_desktop.render.engine.vocabulary import Block, CheckRow, FieldRow, Line, Link, Table
from aicode_desktop.render.sections import (
    chapter_blocks,
    listing_sentence,
    model_blocks,
    provider_blocks,
    signatory_blocks,
    systemic_risk_blocks,
)
from aicode_desktop.render.wording import joined
from aicode_desktop.words import tr


@dataclass(frozen=True, slots=True)
class WasAndIs:
    """One difference as it is printed; ``was`` or ``now`` is empty where there is nothing."""

    what: str
    was: str
    now: str


def was_and_is(draft: Draft, code: CodeOfPractice) -> tuple[WasAndIs, ...]:
    """Return every difference between the printed declarations, in the order of the form."""
    before = _facts(declared_before(draft), code)
    now = _facts(draft, code)
    names = [*before, *(name for name in now if name not in before)]
    return tuple(
        WasAndIs(name, before.get(name, ""), now.get(name, ""))
        for name in names
        if before.get(name, "") != now.get(name, "")
    )


def _facts(draft: Draft, code: CodeOfPractice) -> dict[str, str]:
    """Return what the declaration prints, by what it is about."""
    facts = {tr("Edition of the Code"): typed_day_in_words(draft.edition)}
    facts.update(_rows(provider_blocks(draft)))
    is_joint = len(draft.signatories) > 1
    for number, signatory in enumerate(draft.signatories, start=1):
        rows = _rows(signatory_blocks(replace(draft, signatories=(signatory,))))
        for name, value in rows.items():
            facts[tr("Signatory {n}: {what}", n=number, what=name) if is_joint else name] = value
    facts.update(_rows(chapter_blocks(draft, code, models_section=0)))
    facts.update(_rows(systemic_risk_blocks(draft, models_section=0)[:1]))
    for model in draft.models:
        name = tr("Model {name}", name=joined(" ", model.name, model.version))
        facts[_unused(name, facts)] = _model_in_words(model, draft)
    facts[tr("Public list")] = listing_sentence(draft)
    for number, text in enumerate(filter(str.strip, draft.statements.further), start=1):
        facts[tr("Further statement {n}", n=number)] = text
    return facts


def _rows(blocks: list[Block]) -> dict[str, str]:
    found = {}
    for block in blocks:
        if isinstance(block, FieldRow):
            found[block.label] = joined(", ", *(_plain(line) for line in block.lines))
        elif isinstance(block, CheckRow):
            found[block.label] = block.answer
    return found


def _plain(line: Line) -> str:
    return f"{line.text} {line.after}".strip() if isinstance(line, Link) else line


def _model_in_words(model: Model, draft: Draft) -> str:
    (table,) = model_blocks((model,))
    if not isinstance(table, Table):
        raise TypeError(table)
    (row,) = table.rows
    _name, _version, market, risk = row.cells
    is_covered = (
        model.under_safety_and_security
        and ChapterKey.SAFETY_AND_SECURITY in draft.chapters.signed()
    )
    return clauses(
        (
            tr("Placed on the market: {when}", when=market),
            tr("Systemic risk: {answer}", answer=risk),
            row.detail,
            tr("Under Safety and Security") if is_covered else "",
        )
    )


def _unused(name: str, taken: dict[str, str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate
