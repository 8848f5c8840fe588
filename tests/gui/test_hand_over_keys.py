"""The dialog that hands a form over knows keys from before, or says why it does not."""

from pathlib import Path

import pytest

from aicode_desktop.drafts.known_keys import KnownKeys
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.workflow.handover_proof import folder_of_handovers
from tests.gui.conftest import OpenWindow
from tests.gui.states_of_dialogs import hand_over
from tests.gui.states_of_drafts import one_draft

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


def test_keys_that_another_identity_has_to_open_are_said_to_be_kept(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    (person,) = one_draft().signatories
    KnownKeys(folder_of_handovers(), new_vault()).note(person, "age1before")

    dialog = hand_over(open_window(), tmp_path)

    assert dialog.form.key.text() == ""
    assert "are kept, but cannot be read" in dialog.form.key_known.text
    assert not dialog.form.ask_key_row.isHidden()
