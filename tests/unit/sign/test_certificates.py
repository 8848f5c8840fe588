"""What a certificate calls its holder is shown as one line that nothing in it can turn around."""

from aicode_desktop.sign.throwaway import throwaway_signer
from tests import pki


def test_a_name_is_one_line_without_controls_and_hidden_turns() -> None:
    name = "Ann\u202e\nSigned by: somebody\x1b[2J"
    holder = throwaway_signer(name=name, at=pki.NOW).certificates()[0].holder

    assert holder.startswith("Ann Signed by: somebody[2J")
    assert holder.isprintable()
