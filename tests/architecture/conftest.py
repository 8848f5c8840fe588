"""What the laws of the house are held against: the modules, and the files under version control."""

import ast
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Module:
    """One module of the program; ``package`` is the first folder, empty for the top level."""

    path: Path
    source: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def package(self) -> str:
        parts = self.path.relative_to(ROOT / "aicode_desktop").parts
        return parts[0] if len(parts) > 1 else ""

    @property
    def is_generated(self) -> bool:
        return self.path.parent.name == "forms" and self.path.stem != "__init__"

    def calls(self, name: str) -> bool:
        """Whether the module calls something of that name."""
        return any(
            isinstance(node, ast.Call)
            and (getattr(node.func, "id", None) == name or getattr(node.func, "attr", None) == name)
            for node in ast.walk(self.tree)
        )

    def imports(self) -> set[str]:
        """Return the top-level names of everything imported, at the top or inside functions."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
        return found


@pytest.fixture(scope="session")
def modules() -> list[Module]:
    found = []
    for path in sorted((ROOT / "aicode_desktop").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        found.append(Module(path, source, ast.parse(source)))
    return found


@pytest.fixture(scope="session")
def committed_files() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout, so nothing is committed")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
