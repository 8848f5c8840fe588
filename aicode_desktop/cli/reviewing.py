"""The commands around what is kept beside a draft: its comments and its saved states."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import day_in_words, moment_in_words
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.cli.identity_card import unlocking
from aicode_desktop.host.clock import SystemClock, here
from aicode_desktop.model.review import Comment
from aicode_desktop.words import tr
from aicode_desktop.workflow import reviewing

if TYPE_CHECKING:
    from aicode_desktop.drafts.history import SavedState


def comments(options: Namespace) -> int:
    """Print what reviewers said about a draft, oldest first; with ``--add``, add to it."""
    vault = unlocking(options)()
    draft_id = reviewing.identifier_of(Path(options.draft), vault)
    if options.add is None:
        review = reviewing.review_of(draft_id, vault)
    else:
        review = reviewing.add_comment(
            draft_id,
            vault,
            text=options.add,
            by=options.by,
            field=options.field,
            clock=SystemClock(),
        )
    if options.json:
        terminal.say_json(
            [
                {
                    "field": one.field,
                    "by": one.by,
                    "at": one.at,
                    "text": one.text,
                    "is_settled": one.is_settled,
                }
                for one in review.comments
            ]
        )
        return OK
    for one in review.comments:
        terminal.say(_said(one))
    if not review.comments:
        terminal.say(tr("Nobody has commented on this draft."))
    return OK


def history(options: Namespace) -> int:
    """Print every saved state of a draft, the newest first."""
    vault = unlocking(options)()
    states = reviewing.states_of(reviewing.identifier_of(Path(options.draft), vault), vault)
    if options.json:
        terminal.say_json(
            [
                {"id": one.id, "saved_at": one.saved_at.isoformat(), "name": one.name}
                for one in states
            ]
        )
        return OK
    for one in states:
        terminal.say(_line(one))
    if not states:
        terminal.say(tr("No state of this draft is kept on this computer."))
    return OK


def _said(comment: Comment) -> str:
    about = comment.field or tr("the whole draft")
    moment = moment_in_words(here(datetime.fromisoformat(comment.at)))
    if comment.is_settled:
        return tr(
            "{name} on {field}, {moment}, settled: {text}",
            name=comment.by,
            field=about,
            moment=moment,
            text=comment.text,
        )
    return tr(
        "{name} on {field}, {moment}: {text}",
        name=comment.by,
        field=about,
        moment=moment,
        text=comment.text,
    )


def _line(state: "SavedState") -> str:
    at = here(state.saved_at)
    moment = tr("{day}, {time}", day=day_in_words(at), time=f"{at:%H:%M:%S}")
    return f"{moment}  {state.name}".rstrip()
