"""Catalogues as gettext's MO files, which Python's standard library reads: small and quick."""

import struct
from collections.abc import Iterable

from tests.translations.languages import Language
from tests.translations.ts_file import Translation

MAGIC = 0x950412DE
HEADER_BYTES = 28
ENTRY_BYTES = 8
MEANING_END = "\x04"  # gettext: stands between the meaning and the sentence
FORM_END = "\x00"  # gettext: stands between plural forms


def compiled(translations: Iterable[Translation], language: Language) -> bytes:
    """Return the catalogue of what is translated; what is not will be said in English."""
    entries = {"": _particulars(language)}
    for translation in translations:
        if translation.is_vanished or not all(translation.texts):
            continue
        message = translation.message
        key = FORM_END.join(filter(None, (message.source, message.many)))
        key = f"{message.meaning}{MEANING_END}{key}" if message.meaning else key
        entries[key] = FORM_END.join(translation.texts)
    return _packed(sorted((k.encode(), v.encode()) for k, v in entries.items()))


def _particulars(language: Language) -> str:
    count = len(language.forms)
    return (
        f"Content-Type: text/plain; charset=UTF-8\nLanguage: {language.code}\n"
        f"Plural-Forms: nplurals={count}; plural={language.plural};\n"
    )


def _packed(entries: list[tuple[bytes, bytes]]) -> bytes:
    keys_at = HEADER_BYTES
    values_at = keys_at + ENTRY_BYTES * len(entries)
    at = values_at + ENTRY_BYTES * len(entries)
    tables = []
    texts = []
    for column in (0, 1):
        for entry in entries:
            tables.append(struct.pack("<II", len(entry[column]), at))
            texts.append(entry[column] + b"\0")
            at += len(texts[-1])
    header = struct.pack("<7I", MAGIC, 0, len(entries), keys_at, values_at, 0, at)
    return b"".join([header, *tables, *texts])
