"""A language that nobody speaks: longer, accented, in brackets.

“Sign” is “⟦Śĩĝñ~~⟧”. What a page shows without brackets cannot be translated; what is cut has no
room for a language with longer words. Mnemonics and places stay as they are.
"""

import re

LETTERS = str.maketrans("AEIOUYaeiouycnsz", "ÀÉÎÖÛŸàéîöûÿçñšž")
BEGIN, END = "⟦", "⟧"
LONGER_BY = 0.35
KEPT = re.compile(r"(\{[^{}]*\}|%(?:\([a-z_]+\))?[rs]|&\w)")


class PseudoLanguage:
    """Translates every sentence, so that what stays English was never asked for."""

    def gettext(self, message: str) -> str:
        parts = KEPT.split(message)
        said = "".join(p if KEPT.fullmatch(p) else p.translate(LETTERS) for p in parts)
        more = " ~" * round(len(message) * LONGER_BY / 2)
        return f"{BEGIN}{said}{more}{END}" if message.strip(" .·,") else message

    def pgettext(self, _context: str, message: str) -> str:
        return self.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)
