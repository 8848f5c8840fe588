"""The page Review: open points lead to their fields, and the frozen document is shown."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.review.said import said_by
from aicode_desktop.gui.widgets.point import PointButton
from aicode_desktop.gui.window import Window
from aicode_desktop.model.draft import ChapterAnswer, Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.rendered import in_all_groups, in_two_lines
from aicode_desktop.workflow.journey import Step, blocks_in
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import page_of, settled, words_in

COMPLETE = "joint-signatories-outside-the-union"


def review(window: Window, qtbot: QtBot) -> ReviewPage:
    window.go_to(Step.REVIEW)
    settled(window, qtbot)
    return page_of(window, ReviewPage)


def points(page: ReviewPage) -> list[PointButton]:
    found = page.form.open_points_list.findChildren(PointButton)
    return [point for point in found if point.isVisible()]


def test_every_open_point_is_a_button_that_leads_to_its_field(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    blocks = blocks_in(window.session.store.findings)
    page = review(window, qtbot)
    assert [point.finding for point in points(page)] == list(blocks)
    by_field = {point.finding.field: point for point in points(page)}
    press(by_field["provider.legal_name"])
    assert window.place is Step.PROVIDER
    form = page_of(window, ProviderPage).form
    assert form.legal_name.hasFocus()
    assert form.legal_name_field.complaint == by_field["provider.legal_name"].finding.sentence


def test_going_to_signing_leads_to_the_first_open_point_and_says_how_many_there_are(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    count = len(blocks_in(window.session.store.findings))
    review(window, qtbot)
    assert str(count) in window.foot.words
    assert window.foot.primary_button.isEnabled()
    press(window.foot.primary_button)
    assert window.place is Step.PROVIDER


def test_a_point_that_is_mended_leaves_the_list(open_window: OpenWindow, qtbot: QtBot) -> None:
    complete = example(COMPLETE)
    window = open_window(replace(complete, place=""))
    page = review(window, qtbot)
    assert [point.finding.field for point in points(page)] == ["place"]
    window.session.store.put_at("place", complete.place)
    settled(window, qtbot)
    assert points(page) == []
    assert "Nothing is missing" in page.form.ready.text


def test_everything_that_is_declared_can_be_read(open_window: OpenWindow, qtbot: QtBot) -> None:
    draft = replace(example(COMPLETE), notes="Ask the board again")
    page = review(open_window(draft), qtbot)
    said = words_in(page.form.content_list)
    for words in (
        draft.provider.legal_name,
        draft.provider.address.city,
        *(person.name for person in draft.signatories),
        *(model.name for model in draft.models),
        *draft.statements.further,
    ):
        assert words in said
    assert draft.notes not in said


def test_a_warning_is_shown_apart_and_does_not_block(open_window: OpenWindow, qtbot: QtBot) -> None:
    draft = example("all-chapters-systemic-risk")
    chapters = replace(draft.chapters, safety_and_security=ChapterAnswer.OPT_OUT)
    models = tuple(replace(model, under_safety_and_security=False) for model in draft.models)
    window = open_window(replace(draft, chapters=chapters, models=models))
    warnings = [f for f in window.session.store.findings if f.severity is Severity.WARN]
    page = review(window, qtbot)
    shown = page.form.warnings_list.findChildren(PointButton)
    assert warnings
    assert [point.finding for point in shown if point.isVisible()] == warnings
    press(window.foot.primary_button)
    assert window.place is Step.SIGN


def test_the_document_is_frozen_with_its_digests_and_thawed_by_an_edit(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(COMPLETE))
    page = review(window, qtbot)
    signing = window.session.signing
    assert signing is not None
    said = words_in(page.form.digests)
    assert in_two_lines(signing.fingerprint) in said
    assert in_two_lines(signing.unsigned_digest) in said
    assert in_two_lines(signing.fingerprint).split() == in_all_groups(signing.fingerprint).split()
    assert window.session.shown_document() == signing.unsigned_pdf
    window.session.store.put_at("place", "Elsewhere")
    assert window.session.signing is None
    assert isinstance(window.session.shown_document(), Draft)


def test_what_the_form_does_not_do_is_said(open_window: OpenWindow, qtbot: QtBot) -> None:
    page = review(open_window(example(COMPLETE)), qtbot)
    said = words_in(page.form.limits)
    for article in ("Article 52", "Article 54", "Article 53(1)(d)", "other code of practice"):
        assert article in said
    assert "not conclusive evidence" in said
    page.form.limits_more.open()
    assert "AI-generated content" in page.form.limits_more.text
    assert "EU SEND" in page.form.limits_more.text


def test_what_is_open_for_this_provider_is_said_before_signing(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    draft = example("all-chapters-systemic-risk")
    provider = replace(draft.provider, address=replace(draft.provider.address, country="US"))
    models = (replace(draft.models[0], threshold_date="2026-11-20"), *draft.models[1:])
    page = review(open_window(replace(draft, provider=provider, models=models)), qtbot)
    said = words_in(page.form.limits)
    assert "4 December 2026" in said
    assert "representative" in said.split("Article 54")[1].split("Not:")[0]
    assert draft.models[0].name in said


def test_a_point_is_pressed_by_the_keyboard_alone(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    page = review(window, qtbot)
    assert points(page)[0].hasFocus()
    QTest.keyClick(points(page)[0], Qt.Key.Key_Space)
    assert window.place is Step.PROVIDER


def test_two_signatories_of_one_name_have_a_number_each() -> None:
    twin = example(COMPLETE).signatories[0]
    titles = [part.title for part in said_by(replace(Draft(), signatories=(twin, twin)))]
    assert titles[:2] == ["Signatory 1", "Signatory 2"]
