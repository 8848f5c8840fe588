"""What a signed document does: declare, or change, correct, withdraw or renew what was declared."""

from enum import StrEnum


class ActKind(StrEnum):
    """What a signed document does: the first form, or an act that follows an earlier document.

    ``NEW_SIGNATURE`` is the signature under an updated edition of the Code (FAQ, paragraph 13).
    """

    FIRST_FORM = "first_form"
    CHANGE = "change"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    NEW_SIGNATURE = "new_signature"
