"""What a token's refusals mean, in sentences; PKCS#11 has only names for them."""

from aicode_desktop.errors import TokenError, WrongPinError
from aicode_desktop.model.token import PinState
from aicode_desktop.words import tr

_WRONG_PIN = {"PinIncorrect", "PinLenRange", "PinInvalid"}


def token_error(what: str, next_step: str) -> TokenError:
    """Return the error for a token that cannot be used."""
    safe = tr("Nothing was signed and your draft is unchanged.")
    return TokenError(what, safe=safe, next_step=next_step)


def refusal(problem: str, *, token: str, pin: PinState) -> TokenError | WrongPinError:
    """Return the error for what the token called *token* answered instead of doing as asked.

    *problem* is the name of a PKCS#11 return value; *pin* is what the token reports after it.
    """
    if problem == "PinLocked" or (problem in _WRONG_PIN and pin is PinState.LOCKED):
        return locked(token)
    if problem in _WRONG_PIN:
        return WrongPinError(
            tr("The PIN does not open “{token}”. {left}", token=token, left=_left(pin)),
            safe=tr("It was tried once and not kept. Nothing was signed."),
            next_step=tr("Look the PIN up before you try again; or sign with another key."),
        )
    return token_error(*_meaning(problem, token))


def locked(token: str) -> TokenError:
    """Return the error for a PIN that too many wrong tries have locked."""
    return token_error(
        tr("The PIN of “{token}” is locked after too many wrong tries.", token=token),
        tr("Unlock it with the PUK in the program that came with the token, or ask its issuer."),
    )


def silence(*, is_slow: bool, module: str) -> TokenError:
    """Return the error for a module that gave no answer."""
    if is_slow:
        return token_error(
            tr("The module “{name}” did not answer in time and was stopped.", name=module),
            tr("Take the token out, put it in again, and try once more."),
        )
    return token_error(
        tr("The module “{name}” broke down while it was asked.", name=module),
        tr("Install the newest version of the program that came with the token."),
    )


def _left(pin: PinState) -> str:
    if pin is PinState.FINAL_TRY:
        return tr("One try is left: another wrong PIN locks it.")
    if pin is PinState.COUNT_LOW:
        return tr("The token counts wrong tries and does not say how many are left.")
    return tr("The token does not say how many tries are left.")


def _meaning(problem: str, token: str) -> tuple[str, str]:
    removed = (
        tr("The token “{token}” is not there any more.", token=token),
        tr("Put it in, wait until its light is steady, and try again."),
    )
    cancelled = (
        tr("The PIN was not entered on the reader."),
        tr("Try again, and type the PIN on the reader when it asks."),
    )
    known = {
        "TokenNotPresent": removed,
        "DeviceRemoved": removed,
        "SessionHandleInvalid": removed,
        "SessionClosed": removed,
        "FunctionCancelled": cancelled,
        "FunctionRejected": cancelled,
        "PinExpired": (
            tr(
                "The PIN of “{token}” has expired or was never changed from its first value.",
                token=token,
            ),
            tr("Set a new PIN in the program that came with the token."),
        ),
        "UserPinNotInitialized": (
            tr("“{token}” has no PIN yet.", token=token),
            tr("Set its PIN in the program that came with the token."),
        ),
        "NoSuchKey": (
            tr("“{token}” holds no private key for this certificate.", token=token),
            tr("Choose another certificate, or ask the token’s issuer."),
        ),
        "TokenNotRecognised": (
            tr("The module does not know the token, or the token is not set up."),
            tr("Use the module that came with the token."),
        ),
    }
    otherwise = (
        tr(
            "The token “{token}” refused to sign; it calls the reason {problem}.",
            token=token,
            problem=problem,
        ),
        tr("Take it out, put it in again and try once more; or sign with another key."),
    )
    return known.get(problem, otherwise)
