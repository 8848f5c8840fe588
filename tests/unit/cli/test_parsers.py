"""Only the parser of the command that is named is made, and reads what the whole one would."""

import pytest

from aicode_desktop.cli.main import _parser
from aicode_desktop.cli.parsers import Parser

LINES = (
    "--selftest",
    "check draft.json --json",
    "submit draft.json --key key.p12 --mark ink.png --out folder --timestamp https://tsa.example",
    "render render -o check",  # files named as commands
    "archive list --json",
    "edition list",
    "verify a.pdf b.pdf",
)
WRONG_LINES = ("submot", "submit", "submit --keys k", "archive", "archive burn", "verify", "--help")


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_as_with_the_parsers_of_all_commands(line: str) -> None:
    words = line.split()

    assert vars(_parser(words).parse_args(words)) == vars(_parser().parse_args(words))


@pytest.mark.parametrize("line", WRONG_LINES)
def test_a_wrong_line_is_refused_in_the_same_words(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = line.split()
    said = []
    for parser in (_parser(words), _parser()):
        with pytest.raises(SystemExit) as end:
            parser.parse_args(words)
        said.append((end.value.code, capsys.readouterr()))

    assert said[0] == said[1]
    assert "usage: aicode" in "".join(said[0][1])


def test_only_the_command_that_is_named_has_a_parser() -> None:
    (commands,) = _parser(["archive", "list"])._subparsers._group_actions  # type: ignore[union-attr]  # argparse keeps them there
    made = {name: one for name, one in dict(commands.choices or ()).items() if type(one) is Parser}

    assert list(made) == ["archive"]
