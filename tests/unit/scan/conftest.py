"""A paper form, its pages as printed, and another one."""

import dataclasses

import pytest

from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.scan import FormPage
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.form import render_paper
from aicode_desktop.render.paper_pages import printed_pages
from aicode_desktop.scan.ink import RESOLUTION_DPI
from tests.documents import code, example


@pytest.fixture(scope="session")
def paper() -> RenderedDocument:
    return render_paper(Submission(example("all-chapters-systemic-risk"), code()))


@pytest.fixture(scope="session")
def newer_version() -> RenderedDocument:
    draft = dataclasses.replace(example("all-chapters-systemic-risk"), place="Turku")
    return render_paper(Submission(draft, code()))


@pytest.fixture(scope="session")
def other_form() -> RenderedDocument:
    return render_paper(Submission(example("safety-and-security-only"), code()))


@pytest.fixture(scope="session")
def printed(paper: RenderedDocument) -> tuple[FormPage, ...]:
    return printed_pages(paper.pdf, dpi=RESOLUTION_DPI)[1]
