"""The far end of the keyring: one question on standard input, one answer on standard output.

It runs in a process of its own, because a locked keyring may wait for a person for ever. Only back
ends that keep secrets encrypted are used, never one that writes plain text.
"""

import json
import sys
from typing import Any

KNOWN_BACKENDS = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "Windows", "kwallet", "libsecret", "macOS")
)
LOWEST_PRIORITY = 1  # keyring’s own line between back ends that are recommended and all others
LONGEST_QUESTION = 10_000


def main() -> int:
    """Answer the question on standard input and return 0."""
    question = json.loads(sys.stdin.buffer.read(LONGEST_QUESTION))
    sys.stdout.write(json.dumps(_answer(question)))
    sys.stdout.flush()
    return 0


def _answer(question: dict[str, str]) -> dict[str, Any]:
    from keyring import errors  # a parent that only asks does without it

    try:
        return _told(question)
    except errors.KeyringLocked:
        return {"problem": "locked"}
    except RuntimeError:  # a back end’s way to say that this session has none of its kind
        return {"problem": "none"}
    except errors.PasswordDeleteError:
        return {"secret": None}
    except Exception as error:  # noqa: BLE001  (back ends fail in the ways of their systems)
        return {"problem": "failed", "kind": type(error).__name__}


def _told(question: dict[str, str]) -> dict[str, Any]:
    backend = _backend()
    if backend is None:
        return {"problem": "none"}
    service, name = question["service"], question["name"]
    match question["act"]:
        case "keep":
            backend.set_password(service, name, question["secret"])
        case "forget":
            backend.delete_password(service, name)
    return {"secret": backend.get_password(service, name)}


def _backend() -> Any:
    import keyring  # as in _answer

    chosen: Any = keyring.get_keyring()
    for backend in getattr(chosen, "backends", None) or [chosen]:  # several are chained
        if type(backend).__module__ in KNOWN_BACKENDS and backend.priority >= LOWEST_PRIORITY:
            return backend
    return None


if __name__ == "__main__":
    sys.exit(main())
