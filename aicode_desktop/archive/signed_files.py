"""Which files of a record carry signatures: those it was kept with, and renewed ones that came."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from aicode_desktop.archive.later import files_in
from aicode_desktop.model.record import Record, RecordEvent
from aicode_desktop.model.record_names import OWN_SIGNED_FORM, PAYLOAD_FOLDER, SIGNED_FORM

RENEWED_AS = {SIGNED_FORM: "renewed-form.pdf", OWN_SIGNED_FORM: "renewed-own-form.pdf"}


def newest_signed(record: Record, events: Iterable[RecordEvent]) -> dict[str, Path]:
    """Return each signed document of *record* as it was last renewed, by the name to renew it as.

    Where the Commission’s form and the program’s own document were both signed, there are two.
    """
    newest = {
        renewed: record.payload[name]
        for name, renewed in RENEWED_AS.items()
        if name in record.payload
    }
    for event in events:
        newest |= {name: path for name, path in event.files.items() if name in newest}
    return newest


def signed_files(folder: Path, later: Iterable[Path]) -> Iterator[Path]:
    """Yield every signed document in *folder*, a record, and in *later*, folders of what came.

    The first is yielded even where it is missing, for whoever looks to say so.
    """
    first, *others = (folder / PAYLOAD_FOLDER / name for name in RENEWED_AS)
    yield first
    yield from (path for path in others if path.is_file())
    for place in later:
        yield from (path for name, path in files_in(place).items() if name in RENEWED_AS.values())
