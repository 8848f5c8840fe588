import pytest

from aicode_desktop.errors import TokenError, WrongPinError
from aicode_desktop.model.token import PinState
from aicode_desktop.sign.token_words import refusal


def said(problem: str, pin: PinState = PinState.FINE) -> TokenError | WrongPinError:
    return refusal(problem, token="Card {of} %s", pin=pin)  # noqa: S106  (the name of one)


@pytest.mark.parametrize(
    ("pin", "words"),
    [
        (PinState.FINE, "does not say how many"),
        (PinState.COUNT_LOW, "counts wrong tries"),
        (PinState.FINAL_TRY, "One try is left"),
    ],
)
def test_a_wrong_pin_says_what_the_token_reports_as_left(pin: PinState, words: str) -> None:
    error = said("PinIncorrect", pin)

    assert isinstance(error, WrongPinError)
    assert words in error.what


@pytest.mark.parametrize("problem", ["PinIncorrect", "PinLocked"])
def test_a_locked_token_names_the_way_out(problem: str) -> None:
    error = said(problem, PinState.LOCKED)

    assert isinstance(error, TokenError)
    assert "PUK" in error.next_step


@pytest.mark.parametrize(
    "problem",
    [
        "TokenNotPresent",
        "DeviceRemoved",
        "FunctionCancelled",
        "PinExpired",
        "UserPinNotInitialized",
        "NoSuchKey",
        "TokenNotRecognised",
        "SomethingNobodyKnows",
    ],
)
def test_every_refusal_says_what_is_safe_and_what_to_do(problem: str) -> None:
    error = said(problem)

    assert isinstance(error, TokenError)
    assert "Nothing was signed" in error.safe
    assert error.next_step
    assert "None" not in error.what


def test_a_reason_without_words_is_told_by_its_name() -> None:
    assert "SomethingNobodyKnows" in said("SomethingNobodyKnows").what
    assert "Card {of} %s" in said("SomethingNobodyKnows").what
