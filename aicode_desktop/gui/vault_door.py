"""The vault as the window has it: shut until it is needed, then open until the window closes.

A keyring may wait for a person, so it is asked on a thread of its own; everything else goes on.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from aicode_desktop.errors import AicodeError, NoIdentityError
from aicode_desktop.gui.background import Background
from aicode_desktop.gui.explain import explained
from aicode_desktop.words import tr
from aicode_desktop.workflow.unlocking import Need, Shut

if TYPE_CHECKING:
    from aicode_desktop.drafts.identity import IdentityStore
    from aicode_desktop.drafts.vault import Vault

# What opens the vault is loaded after the first page is painted.

SLOW_AFTER_MS = 2_000  # by then a keyring that needs nobody has answered

Failed = Callable[[Exception], None]


class VaultDoor(QObject):
    """Opens the vault, and remembers what waits for it.

    ``opened`` says that it is open; ``asking`` that a person has to give something, or that the
    keyring takes long, so that the page for it is to be shown; ``changed`` that ``shut`` or
    ``is_slow`` is another; ``refused`` that not everything could be encrypted; ``busy_changed``
    carries what takes long, or nothing.
    """

    opened = Signal()
    asking = Signal()
    changed = Signal()
    refused = Signal(object)
    busy_changed = Signal(str)

    def __init__(
        self,
        identities: "Callable[[], IdentityStore] | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._identities = identities or _of_this_user
        self._keyring_thread = Background(self)
        self._passphrase_thread = Background(self)
        self._passphrase_thread.busy_changed.connect(self.busy_changed)
        self._vault: Vault | None = None
        self._acts: list[Callable[[], None]] = []
        self.shut: Shut | None = None
        self.is_slow = False
        self._slow = QTimer(self, singleShot=True, interval=SLOW_AFTER_MS)
        self._slow.timeout.connect(self._tell_slow)

    @property
    def is_open(self) -> bool:
        """Whether drafts can be read and kept."""
        return self._vault is not None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being asked or tried."""
        return self._keyring_thread.is_idle and self._passphrase_thread.is_idle

    @property
    def vault(self) -> "Vault":
        """The open vault.

        Raises:
            NoIdentityError: it is shut.
        """
        if self._vault is None:
            raise NoIdentityError(
                tr("The drafts on this computer are encrypted, and not unlocked."),
                safe=tr("They are intact."),
                next_step=tr("Unlock them on the start page."),
            )
        return self._vault

    @property
    def vault_if_open(self) -> "Vault | None":
        """The vault, or None while it is shut."""
        return self._vault

    @property
    def may_have_passphrase(self) -> bool:
        """Whether a passphrase may open the vault while the keyring is still being asked."""
        return self.is_slow and self._identities().has_protected_copy

    def when_open(self, act: Callable[[], None]) -> None:
        """Call *act* once the vault is open; make or unlock it for that."""
        if self._vault is not None:
            act()
            return
        self._acts.append(act)
        if self.shut is not None:
            self.asking.emit()
        else:
            self._ask_keyring(is_made=True)

    def look(self, done: Callable[[], None]) -> None:
        """Open the vault if there is one, or plain drafts to take in; then call *done*.

        Where a person has to give something, *done* is called with the vault shut.
        """
        if self._vault is not None or self.shut is not None:
            done()
            return
        self._ask_keyring(is_made=False, done=done)

    def ask_again(self) -> None:
        """Ask the keyring once more."""
        self.shut = None
        self.changed.emit()
        self._ask_keyring(is_made=bool(self._acts))

    def unlock(self, passphrase: str, *, failed: Failed) -> None:
        """Open the vault with the passphrase that protects its identity."""
        self._try(lambda store: store.open_with(passphrase), failed, tr("Opening the draft"))

    def choose_passphrase(self, passphrase: str, *, failed: Failed) -> None:
        """Make a vault whose identity *passphrase* protects, without any keyring."""
        self._try(lambda store: store.make(passphrase=passphrase), failed, tr("Making the key"))

    def restore(
        self,
        found: Callable[[], "Vault"],
        *,
        passphrase: str | None,
        failed: Failed,
    ) -> None:
        """Open the vault whose identity was exported, and keep it here again."""

        def keep(store: "IdentityStore") -> "Vault":
            vault = found()
            store.keep(vault, passphrase=passphrase)
            return vault

        self._try(keep, failed, tr("Opening the draft"))

    def give_up(self) -> None:
        """Forget what waits for the vault; it stays shut."""
        self._acts.clear()

    def take(self, vault: "Vault") -> None:
        """Be open from now on, with this vault."""
        if self._vault is not None:
            return
        self._slow.stop()
        self._vault, self.shut, self.is_slow = vault, None, False
        self.changed.emit()
        self.opened.emit()
        acts, self._acts = self._acts, []
        for act in acts:
            act()

    def close(self) -> None:
        """Tell nothing any more; a keyring that still waits for a person is not waited for."""
        self._slow.stop()
        self._keyring_thread.close(is_waited_for=False)
        self._passphrase_thread.close()

    def _ask_keyring(self, *, is_made: bool, done: Callable[[], None] | None = None) -> None:
        if is_made and not self._slow.isActive():
            self._slow.start()

        def settle(answer: _Answer) -> None:
            self._slow.stop()
            if isinstance(answer.found, Shut):
                self._stay_shut(answer.found)
            else:
                self._enter(answer)
            if done is not None:
                done()

        def work() -> _Answer:
            from aicode_desktop.workflow.vault import opened_or_shut

            return _answer(opened_or_shut(self._identities(), is_made=is_made))

        self._keyring_thread.run(
            work,
            done=settle,
            failed=self._tell_failed,
        )

    def _try(self, work: "Callable[[IdentityStore], Vault]", failed: Failed, act: str) -> None:
        self._passphrase_thread.run(
            lambda: _answer(work(self._identities())), done=self._enter, failed=failed, act=act
        )

    def _enter(self, answer: "_Answer") -> None:
        if answer.found is not None and not isinstance(answer.found, Shut):
            self.take(answer.found)
        if answer.refusal is not None:
            self.refused.emit(answer.refusal)

    def _stay_shut(self, shut: Shut) -> None:
        if self._vault is not None:
            return
        self.shut, self.is_slow = shut, False
        self.changed.emit()
        if self._acts:
            self.asking.emit()

    def _tell_slow(self) -> None:
        self.is_slow = True
        self.changed.emit()
        self.asking.emit()

    def _tell_failed(self, error: Exception) -> None:
        self._stay_shut(Shut(Need.IDENTITY, explained(error)))


class _Answer(NamedTuple):
    """What came of asking, and what could not be encrypted that lay here in plain text."""

    found: "Vault | Shut | None"
    refusal: AicodeError | None


def _of_this_user() -> "IdentityStore":
    from aicode_desktop.workflow.vault import identity_store

    return identity_store()


def _answer(found: "Vault | Shut | None") -> _Answer:
    if found is None or isinstance(found, Shut):
        return _Answer(found, None)
    from aicode_desktop.workflow.vault import take_in

    try:
        take_in(found)
    except AicodeError as error:
        return _Answer(found, error)
    return _Answer(found, None)
