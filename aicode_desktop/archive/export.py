"""Records on their way out: as one bag, as a ZIP of it, or as a package for an archive elsewhere.

What goes out are the very folders that are kept, whole and unchanged, with what came later for them
and the entries of the chain that speak of them. Each is checked before it goes.
"""

import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from aicode_desktop.archive.audit import LIMIT_FILE_BYTES, check_bag, check_record
from aicode_desktop.archive.bag import Manifests, files_beside
from aicode_desktop.archive.chain import CHAIN_FOLDER, ChainEntry
from aicode_desktop.archive.later import LATER_FOLDER, is_later_payload
from aicode_desktop.archive.package import Member, package_files
from aicode_desktop.archive.readme import export_readme
from aicode_desktop.archive.record import README
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import RecordError
from aicode_desktop.host.files import read_file
from aicode_desktop.host.folders import create_folder, fill_folder
from aicode_desktop.host.large_files import stream_file
from aicode_desktop.languages import in_use
from aicode_desktop.model.record import BRING_IN
from aicode_desktop.words import tr

Progress = Callable[[int, int], None]

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # a ZIP's earliest; the same records give the same file
_OWNER_ONLY = 0o100600 << 16


def export_bag(
    archive: Archive,
    folders: Sequence[str],
    out: Path,
    *,
    at: datetime,
    progress: Progress | None = None,
) -> None:
    """Write these records as one bag into *out*, a new folder, in one step.

    Raises:
        RecordError: one of them is not as it was kept; nothing was written.
        OutputExistsError, CannotWriteError: nothing was left under *out*.
    """
    members = _members(archive, folders, progress)

    def fill(partial: Path) -> None:
        manifests = Manifests()
        for member in members:
            content = _content(member)
            fill_folder(partial, {f"data/{member.path}": content})
            manifests.add(f"data/{member.path}", content)
        fill_folder(partial, _above(manifests, len(folders), at))

    create_folder(out, fill)


def export_zip(
    archive: Archive,
    folders: Sequence[str],
    out: Path,
    *,
    at: datetime,
    progress: Progress | None = None,
) -> None:
    """Write these records as the ZIP file *out*, which holds one bag, in one step.

    Raises:
        RecordError: one of them is not as it was kept; nothing was written.
        OutputExistsError, CannotWriteError: nothing was left under *out*.
    """
    members = _members(archive, folders, progress)
    top = out.stem if out.stem.isascii() and out.stem.replace("-", "").isalnum() else "records"

    def write(stream: object) -> None:
        manifests = Manifests()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as pack:  # type: ignore[call-overload]
            for member in members:
                content = _content(member)
                _pack(pack, f"{top}/data/{member.path}", content)
                manifests.add(f"data/{member.path}", content)
            for name, content in _above(manifests, len(folders), at).items():
                _pack(pack, f"{top}/{name}", content)

    stream_file(out, write)


def export_package(
    archive: Archive,
    folders: Sequence[str],
    out: Path,
    *,
    at: datetime,
    progress: Progress | None = None,
) -> None:
    """Write these records as a package for an archive elsewhere (E-ARK SIP) into *out*.

    Raises:
        RecordError: one of them is not as it was kept; nothing was written.
        OutputExistsError, CannotWriteError: nothing was left under *out*.
    """
    members = _members(archive, folders, progress)
    readme = export_readme(
        language=in_use(),
        day=at.date().isoformat(),
        count=len(folders),
        root="representations/rep1/data/",
        is_package=True,
    )

    def fill(partial: Path) -> None:
        def written(path: str, content: bytes) -> None:
            fill_folder(partial, {path: content})

        package_files(
            members,
            [archive.record(folder) for folder in folders],
            name=out.name,
            readme=readme,
            at=at,
            write=written,
        )

    create_folder(out, fill)


def _members(
    archive: Archive, folders: Sequence[str], progress: Progress | None
) -> tuple[Member, ...]:
    told = archive.entries_about(folders)
    members: list[Member] = []
    for done, (folder, entries) in enumerate(zip(folders, told, strict=True), start=1):
        _refuse_unsound(archive, folder, entries)
        members += _files_below(archive.root, folder)
        for entry in entries:
            if entry.files:
                members += _files_below(archive.root, f"{LATER_FOLDER}/{entry.files}")
            path = archive.chain.path_of(entry.number)
            members.append(Member(f"{CHAIN_FOLDER}/{path.name}", path))
        if progress is not None:
            progress(done, len(folders))
    return tuple(members)


def _refuse_unsound(archive: Archive, folder: str, entries: Iterable[ChainEntry]) -> None:
    problems: list[str] = []
    digests = [entry.digest for entry in entries if entry.kind in BRING_IN]
    problems += check_record(archive.root / folder, kept_digest=digests[-1] if digests else "")
    for entry in entries:
        if entry.files:
            place = archive.later_folder(entry)
            problems += check_bag(
                place, is_payload=is_later_payload, kept_digest=entry.files_digest
            )
    if problems:
        raise RecordError(
            tr(
                "The record “{name}” is not as it was kept: {first}", name=folder, first=problems[0]
            ),
            safe=tr("Nothing was exported."),
            next_step=tr("Check the archive; leave this record out, or restore it from a copy."),
        )


def _files_below(root: Path, folder: str) -> Iterator[Member]:
    for path in sorted((root / folder).rglob("*")):
        if path.is_file():
            yield Member(path.relative_to(root).as_posix(), path)


def _content(member: Member) -> bytes:
    return read_file(member.source, limit_bytes=LIMIT_FILE_BYTES)


def _above(payload: Manifests, count: int, at: datetime) -> dict[str, bytes]:
    day = at.date()
    text = export_readme(
        language=in_use(), day=day.isoformat(), count=count, root="data/", is_package=False
    )
    tags = [("Aicode-Export", str(count))]
    return files_beside(payload, tag_files={README: text.encode()}, tags=tags, on=day)


def _pack(pack: zipfile.ZipFile, path: str, content: bytes) -> None:
    told = zipfile.ZipInfo(path, _FIRST_DAY)
    told.external_attr = _OWNER_ONLY
    pack.writestr(told, content)
