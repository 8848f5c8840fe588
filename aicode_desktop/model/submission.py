"""A submission: a draft that has nothing left to ask. Only ``check`` makes one."""

from dataclasses import dataclass

from aicode_desktop.model.code import CodeOfPractice
from aicode_desktop.model.draft import Confidential, Draft


@dataclass(frozen=True, slots=True, repr=False)
class Submission(Confidential):
    """A complete draft in normal form (trimmed, Unicode NFC), and the edition that it signs."""

    draft: Draft
    code: CodeOfPractice
