"""Measures speed and size against peers in one run; ``python3 dev.py bench [--json]`` calls it.

Prints ratios and judges nothing: a timed test would fail on a busy machine and pass on a fast one.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # a script's own folder is all that it finds otherwise

from tests.bench import (  # noqa: E402
    archive,
    bundle,
    counsel,
    documents,
    drafts,
    forms,
    signatures,
    windows,
)
from tests.bench.figures import Figure, as_json, as_table, taking_turns  # noqa: E402
from tests.bench.keys import P256_PASSPHRASE, p256_key_file  # noqa: E402

EXAMPLE = ROOT / "resources" / "examples" / "voluntary-safety-named-models.json"
SCRIPTS = Path(sys.executable).parent
ROUNDS_QUICK = 21
ROUNDS_SLOW = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--only", default="", metavar="WORD", help="only what has WORD in its name")
    options = parser.parse_args()
    # As on a user's machine: what the uncounted first round compiled is there for the others.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    measures: dict[str, Callable[[], list[Figure]]] = {
        "window": lambda: windows.figures(EXAMPLE, rounds=ROUNDS_SLOW),
        "drafts": lambda: drafts.figures(EXAMPLE, rounds=ROUNDS_SLOW),
        "submit": submit,
        "help": show_help,
        "counsel": lambda: counsel.figures(EXAMPLE, rounds=ROUNDS_SLOW),
        "document": lambda: documents.figures(EXAMPLE, rounds=ROUNDS_QUICK),
        "form": lambda: forms.figures(EXAMPLE, rounds=ROUNDS_QUICK),
        "signing": lambda: signatures.signing(EXAMPLE, rounds=ROUNDS_QUICK),
        "verifying": lambda: signatures.verifying(EXAMPLE, SCRIPTS / "aicode"),
        "memory": lambda: signatures.memory(EXAMPLE, SCRIPTS / "aicode"),
        "archive": archive.figures,
        "bundle": lambda: bundle.figures(SCRIPTS, rounds=ROUNDS_SLOW),
    }
    figures = [
        figure for name, measure in measures.items() if options.only in name for figure in measure()
    ]
    print(as_json(figures) if options.json else as_table(figures))


def show_help() -> list[Figure]:
    """Measure how long a person waits for ``aicode --help``."""
    ours, peer = taking_turns(
        lambda: milliseconds(SCRIPTS / "aicode", "--help"),
        lambda: milliseconds(sys.executable, "-c", "pass"),
        rounds=ROUNDS_QUICK,
    )
    return [Figure("aicode --help", "python -c pass", ours, peer, "ms", 4.0)]


def submit() -> list[Figure]:
    """Measure the whole job against the signature alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key, passphrase, form = folder / "key.p12", folder / "passphrase", folder / "form.pdf"
        key.write_bytes(p256_key_file())
        passphrase.write_text(P256_PASSPHRASE, encoding="utf-8")
        milliseconds(SCRIPTS / "aicode", "render", EXAMPLE, "-o", form)
        outputs = _numbered(folder)
        ours, peer = taking_turns(
            lambda: milliseconds(
                SCRIPTS / "aicode", "submit", EXAMPLE, "--key", key,
                "--passphrase-file", passphrase, "--out", next(outputs),
            ),
            lambda: milliseconds(
                SCRIPTS / "pyhanko", "sign", "addsig", "--use-pades", "--existing-only",
                "--field", "Signature1", "pkcs12", "--passfile", passphrase, form,
                next(outputs).with_suffix(".pdf"), key,
            ),
            rounds=ROUNDS_SLOW,
        )  # fmt: skip
    return [Figure("aicode submit, whole", "pyhanko sign addsig", ours, peer, "ms", 1.0)]


def milliseconds(*command: str | Path) -> float:
    """Return how long *command* takes, start to end.

    Raises:
        CalledProcessError: it failed, so its time says nothing.
    """
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return (time.perf_counter() - start) * 1000


def _numbered(folder: Path) -> Iterator[Path]:
    number = 0
    while True:
        number += 1
        yield folder / str(number)


if __name__ == "__main__":
    main()
