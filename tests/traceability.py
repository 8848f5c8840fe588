"""Where each statement shows and which tests prove it, read off the program and its tests.

``docs/traceability.md`` is written from this; ``dev.py golden`` rewrites it.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

from aicode_desktop.check.counsel import Statement, aged_sheet, stored_statements
from aicode_desktop.check.explanation import Explanation, explanation
from aicode_desktop.check.sources import sources
from aicode_desktop.model.draft import ChapterAnswers, Draft
from tests.counsel_drafts import CASES, COMBINATIONS, MIXES, TODAY, draft_of, rare_draft

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "traceability.md"
SECTIONS = {
    "situation_statements": "where the provider stands",
    "combination": "the three answers together",
    "signing": "what signing does",
    "chapters": "each chapter",
    "models": "each model",
    "compute": "estimating compute",
    "costs": "what it costs",
    "afterwards": "after signing",
    "obligations": "deadlines",
    "boundaries": "what this form does not do",
    "past": "what the FAQ no longer says",
}
DOCUMENTS = {
    "render/brief.py": "executive brief",
    "render/measures.py": "gap analysis and plan",
    "render/spreadsheet.py": "gap analysis as workbook",
    "check/obligations.py": "calendar",
}


def traceability() -> str:
    """Return the document."""
    shown, proved = places(), proofs()
    stored = stored_statements()
    faq = [name for name in stored if name.startswith("faq.")]
    lines = [
        "# Each statement, where it shows, which test proves it",
        "",
        "Generated from `resources/counsel/` and the tests by `dev.py golden`; not edited by hand.",
        "“explain” stands for `aicode explain` and names the section of it.",
        "",
        "## The FAQ, sentence by sentence",
        "",
        *_table(faq, shown, proved),
        "",
        "## Everything else that the program says",
        "",
        *_table([name for name in stored if name not in faq], shown, proved),
        "",
        "## What the FAQ no longer says",
        "",
        "| entry | the FAQ | paragraphs | today | since | source, as of, grade |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| `{entry.id}` | {entry.faq_says} | {', '.join(map(str, entry.paragraphs))} "
        f"| {entry.today} | {entry.since} | {entry.citation}, {entry.as_of}, {entry.grade} |"
        for entry in aged_sheet()
    ]
    return "\n".join(lines) + "\n"


@cache
def places() -> dict[str, set[str]]:
    """Return for each statement where it was seen: in explanations, documents and the window."""
    found: dict[str, set[str]] = {name: set() for name in stored_statements()}
    for explained in _explanations():
        for section, statement in _said(explained):
            found[statement.id].add(f"explain: {SECTIONS[section]}")
    for file, place in _files():
        for name in _texts(file) & found.keys():
            found[name].add(place)
    window = _sections_in_the_window()
    for name, seen in found.items():
        for section, pages in window.items():
            if f"explain: {SECTIONS[section]}" in seen:
                found[name] |= {f"window: {page}" for page in pages}
    return found


@cache
def proofs() -> dict[str, set[str]]:
    """Return for each statement the tests that are marked to prove it."""
    found: dict[str, set[str]] = {name: set() for name in stored_statements()}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        source = path.read_text(encoding="utf-8")
        for function in ast.walk(ast.parse(source)) if "proves(" in source else ():
            if isinstance(function, ast.FunctionDef):
                for name in _marked(function):
                    found.setdefault(name, set()).add(
                        f"{path.relative_to(ROOT / 'tests').as_posix()}::{function.name}"
                    )
    return found


def _table(
    names: Iterable[str], shown: dict[str, set[str]], proved: dict[str, set[str]]
) -> Iterator[str]:
    yield "| statement | in words | source, grade | today | shows | proved by |"
    yield "|---|---|---|---|---|---|"
    for name in names:
        stored = stored_statements()[name]
        cited = "; ".join(sources()[key].citation for key in stored["sources"])
        tests = "<br>".join(f"`{test}`" for test in sorted(proved[name]))
        yield (
            f"| `{name}` | {stored['text']} | {cited}, {stored['grade']} "
            f"| {', '.join(stored['aged'])} | {'<br>'.join(sorted(shown[name]))} | {tests} |"
        )


def _explanations() -> Iterator[Explanation]:
    for draft in (Draft(), rare_draft()):
        yield explanation(draft, today=TODAY)
    for situation, mix in CASES:
        for chapters in (*COMBINATIONS, ChapterAnswers()):
            yield explanation(draft_of(situation, MIXES[situation][mix], chapters), today=TODAY)


def _said(explained: Explanation) -> Iterator[tuple[str, Statement]]:
    for field in fields(explained):
        if field.name in SECTIONS:
            for statement in _statements_in(getattr(explained, field.name)):
                yield field.name, statement


def _statements_in(value: object) -> Iterator[Statement]:
    if isinstance(value, Statement):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _statements_in(item)
    else:
        names = ("if_signed", "if_left_out", "statements", "open_points")
        yield from _statements_in(tuple(getattr(value, name, ()) for name in names))


def _files() -> Iterator[tuple[Path, str]]:
    package = ROOT / "aicode_desktop"
    for name, place in DOCUMENTS.items():
        yield package / name, place
    for path in sorted((package / "gui").rglob("*.py")):
        yield path, f"window: {path.stem.replace('_', ' ')}"


def _texts(path: Path) -> set[str]:
    """Return every text constant of a module."""
    return {
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _sections_in_the_window() -> dict[str, set[str]]:
    """Return which modules of the window read which section of an explanation."""
    found: dict[str, set[str]] = {section: set() for section in SECTIONS}
    for path in sorted((ROOT / "aicode_desktop" / "gui").rglob("*.py")):
        nodes = tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        imported = [each.name for n in nodes if isinstance(n, ast.ImportFrom) for each in n.names]
        if "Explanation" not in imported:
            continue
        for node in nodes:
            if isinstance(node, ast.Attribute) and node.attr in found:
                found[node.attr].add(path.stem)
    return found


def _marked(function: ast.FunctionDef) -> Iterator[str]:
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.proves":
            yield from ast.literal_eval(ast.Tuple(decorator.args, ast.Load()))
