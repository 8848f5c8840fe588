"""Answers to the measures as bytes and back, as strict as drafts."""

from aicode_desktop.model.codec import decode_as, encode_as
from aicode_desktop.model.gap import MeasureAnswers

MEASURES_FORMAT = "aicode-measures"


def encode_measures(answers: MeasureAnswers) -> bytes:
    """Return the answers as they are kept: indented UTF-8 JSON.

    Raises:
        CannotWriteError: they are larger than ``decode_measures`` would take.
    """
    return encode_as(MEASURES_FORMAT, answers)


def decode_measures(content: bytes) -> MeasureAnswers:
    """Return the answers in *content*.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is no such file; the sentence names the field that is wrong.
    """
    return decode_as(MEASURES_FORMAT, content, MeasureAnswers)
