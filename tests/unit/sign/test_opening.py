import time
import tracemalloc

import pytest

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.sign.opening import reader_of
from tests import hostile_bulk, hostile_signed

PATIENCE_SECONDS = 5  # many times what is taken; without the bounds it is minutes or all memory
MOST_MEGABYTES = 300


@pytest.mark.parametrize("bulk", hostile_bulk.BULK)
def test_a_file_that_asks_for_too_much_is_refused_soon_and_in_little_memory(bulk: str) -> None:
    content = hostile_bulk.BULK[bulk]()
    tracemalloc.start()
    began = time.monotonic()

    with pytest.raises(DocumentUnreadableError):
        reader_of(content)

    taken = time.monotonic() - began
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken < PATIENCE_SECONDS
    assert most < MOST_MEGABYTES * 1_000_000


@pytest.mark.parametrize("wrong", hostile_signed.UNREADABLE)
def test_what_cannot_be_opened_says_why_and_what_to_do(wrong: str) -> None:
    content = hostile_signed.UNREADABLE[wrong](hostile_bulk.many_revisions(1))

    if wrong == "a-loop-of-form-fields":  # opens; its form is what is wrong
        reader_of(content)
        return
    with pytest.raises(DocumentUnreadableError) as refused:
        reader_of(content)

    assert refused.value.safe
    assert refused.value.next_step


def test_a_document_of_many_revisions_within_the_bound_opens() -> None:
    assert reader_of(hostile_bulk.many_revisions(190)).total_revisions == 190
