import os

from aicode_desktop.workflow.processes import Work, done_by_all

FATAL = 13


def squared(number: int) -> int:
    if number == FATAL:
        os._exit(1)  # as a crash in a library, or the system that runs out of memory
    return number * number


def lost(number: int) -> int:
    return -number


def begin() -> None:
    return


def test_what_no_process_survives_is_lost_alone_and_the_rest_comes_in_order() -> None:
    work = Work(act=squared, lost=lost, begin=begin, begin_with=(), loaded_before=())

    results = list(done_by_all(work, range(40), processes=2))

    assert results == [-FATAL if n == FATAL else n * n for n in range(40)]
