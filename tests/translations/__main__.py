"""The translators' bench: ``dev.py translations``; docs/translating.md tells how to use it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.translations.exchange import exported, imported
from tests.translations.extraction import Message, messages
from tests.translations.languages import FOLDER, Language, languages
from tests.translations.mo_file import compiled
from tests.translations.rules import faults_in
from tests.translations.ts_file import Translation, merged, read, tally, written


def main(argv: Sequence[str]) -> int:
    options = _options(argv)
    known = languages()
    current = messages()
    if options.add:
        _write(known[options.add], merged((), current, known[options.add]))
    if options.export_open:
        return _export(known[options.export_open], current)
    if options.import_done:
        code, file = options.import_done
        return _import(known[code], current, Path(file))
    chosen = [known[file.stem.partition("_")[2]] for file in sorted(FOLDER.glob("aicode_*.ts"))]
    if options.check:
        return max(_check(language, current) for language in chosen)
    for language in chosen:
        found = merged(read(_source(language)), current, language)
        if options.drop_vanished:
            found = tuple(each for each in found if not each.is_vanished)
        _write(language, found)
    return 0


def stale(language: Language, current: Sequence[Message]) -> list[str]:
    """Return what is not up to date, or not whole, in the files of *language*."""
    source = _source(language)
    fresh = merged(read(source), current, language)
    found = []
    if source.read_text(encoding="utf-8") != written(fresh, language):
        found.append(f"{source.name} is not what the program says: run dev.py translations")
    if _catalogue(language).read_bytes() != compiled(fresh, language):
        found.append(f"{language.code}.mo is not what {source.name} compiles to")
    found += [
        f"{source.name}: “{each.message.source}” {fault}"
        for each in fresh
        if each.is_finished
        for fault in faults_in(each.message, each.texts, language)
    ]
    return found


def _check(language: Language, current: Sequence[Message]) -> int:
    found = stale(language, current)
    fresh = merged(read(_source(language)), current, language)
    if count := tally(fresh).unfinished:
        found.append(f"{language.code}: {count} sentences are not translated")
    sys.stdout.write("".join(f"{each}\n" for each in found))
    return bool(found)


def _write(language: Language, translations: tuple[Translation, ...]) -> None:
    _source(language).write_text(written(translations, language), encoding="utf-8", newline="\n")
    _catalogue(language).write_bytes(compiled(translations, language))
    count = tally(translations)
    sys.stdout.write(
        f"{language.code}: {count.finished} finished, {count.unfinished} unfinished,"
        f" {count.vanished} vanished\n"
    )


def _export(language: Language, current: Sequence[Message]) -> int:
    translations = merged(read(_source(language)), current, language)
    sys.stdout.write("".join(f"{line}\n" for line in exported(translations, language)))
    return 0


def _import(language: Language, current: Sequence[Message], file: Path) -> int:
    translations = merged(read(_source(language)), current, language)
    lines = file.read_text(encoding="utf-8").splitlines()
    taken = imported(translations, lines, language)
    _write(language, taken.translations)
    sys.stdout.write("".join(f"{fault}\n" for fault in taken.faults))
    sys.stdout.write(f"{taken.count} taken, {len(taken.faults)} faults\n")
    return bool(taken.faults)


def _source(language: Language) -> Path:
    return FOLDER / f"aicode_{language.code}.ts"


def _catalogue(language: Language) -> Path:
    return FOLDER / f"{language.code}.mo"


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dev.py translations",
        description="Bring the sources of all languages up to date and compile them.",
    )
    codes = sorted(set(languages()) - {"en"})
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--check", action="store_true", help="change nothing; fail where any is stale")
    act.add_argument("--add", choices=codes, metavar="LANGUAGE", help="begin another language")
    act.add_argument(
        "--drop-vanished",
        action="store_true",
        help="also forget the translations of what is no longer said",
    )
    act.add_argument(
        "--export-open",
        choices=codes,
        metavar="LANGUAGE",
        help="print what is not finished, as JSON lines",
    )
    act.add_argument(
        "--import-done",
        nargs=2,
        metavar=("LANGUAGE", "FILE"),
        help="take translated JSON lines, each held to the rules",
    )
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
