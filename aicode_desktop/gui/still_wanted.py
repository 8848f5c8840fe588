"""Whether an answer is wanted when it comes: a key is held by no page that was left."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


def _nobody(_answer: object) -> None:
    """Tell nobody."""


class StillWanted:
    """Tells answers until they are let go of."""

    def __init__(self) -> None:
        self._times_let_go = 0

    def let_go(self) -> None:
        """Want none of the answers to what was asked before."""
        self._times_let_go += 1

    def told(
        self,
        tell: Callable[[Answer], None],
        otherwise: Callable[[Answer], None] = _nobody,
    ) -> Callable[[Answer], None]:
        """Return what calls *tell* with an answer; *otherwise*, if it was let go of by then."""
        asked_at = self._times_let_go

        def answered(answer: Answer) -> None:
            (tell if asked_at == self._times_let_go else otherwise)(answer)

        return answered
