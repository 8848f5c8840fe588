"""The window: the only package that knows Qt.

How it hangs together
    ``main`` composes; ``window`` shows rail, page, foot bar and preview; ``session.Session`` is
    what all pages share: ``store`` (the draft, undo, findings), ``background`` (the one thread),
    ``theme``, ``clock``, ``folder`` (drafts on disk), ``signing`` (the frozen form and what came
    of it), ``door`` (the vault: ``door.when_open(act)``), ``autosave`` and ``hold`` (saving, and
    the lock on the open draft), ``handed`` (a hand-over, and the steps it has). Pages ask the
    session (``go_to``, ``go_to_field``, ``open_form``, ``show_signing``); the window listens. No
    page knows the window or another page.

How to add a page, for instance “Sign”
    1. ``ui/sign.ui`` in Qt Designer: a ``QWidget`` named ``Sign`` with a vertical layout. No sizes,
       margins or spacings in it: ``spacing.arrange`` puts each layout on the grid by the dynamic
       property ``panel`` of its ``QFrame``: ``heading`` (holds labels ``title`` and ``lead`` with
       ``type`` “title” and “lead”), ``section``, ``card``, ``waiting`` (the card that waits for an
       answer), ``warn``, ``error``, ``tint``, ``row``, ``stack``. Labels take ``type``: title,
       heading, lead, strong, soft, hint, complaint, advice, good. Buttons take ``kind``: primary,
       link, small. Promote ``Field`` (label with buddy, input; its ``hint`` as a property),
       ``Choice`` (radio buttons side by side), ``DateLine``, ``Fold``, ``Notice``. Every input has
       a buddy or an accessible name and stands in the tab order.
    2. ``dev.py forms`` compiles it into ``gui/forms/sign.py``, which is committed and never edited.
    3. ``gui/pages/sign.py`` with ``class SignPage(Page)``: set ``step = Step.SIGN`` (None outside a
       form); in ``__init__``: ``super().__init__(session)``; ``self.form = Ui_Sign()``;
       ``self.form.setupUi(self.body)``; bind; ``self.lay_out()`` last.
    4. ``places.py``: one function that imports and makes it, and one line in ``_MAKERS``.
    5. ``resources/help/fields.json``: what each ``Field`` is for; a test asks for every one, and
       ``help.opening`` says which part of the manual F1 opens on the page.

How to add a dialog
    ``ui/print_preview.ui`` with a ``QDialog``, an ``ErrorPanel`` named ``errors`` and, last, a row
    of buttons whose primary is the default; ``gui/dialogs/print_preview.py`` with a ``Dialog`` that
    calls ``lay_out`` last; a place in ``help.opening``; a state in ``tests/gui/states_of_dialogs``.
    ``has_unsaved_words`` says what Esc must not lose; ``run`` keeps the dialog open until it knows
    what came of the work; ``take_dropped`` takes files.

What a page may do
    ``bind_text(line, store, "provider.lei")`` and its fellows in ``binding`` tie widgets to the
    draft; ``self.tie(path, field)`` puts findings about that path at a ``Field``. ``arrived()``
    runs whenever the page is shown. ``primary()`` returns a ``Primary(words, act, is_enabled)``
    where the foot bar's button is not “Next”; emit ``primary_changed`` when it would answer
    otherwise.
    Long work: ``session.background.run(work, done=…, failed=self.explain, act=tr("Signing"))``,
    where *work* is a function without Qt; ``act`` is what the busy row says after 400 ms.
    ``OneAct`` lets a second press do nothing; ``StillWanted`` drops an answer that comes too late.
    ``self.explain(error)`` shows an ``AicodeError`` at the top of the page. Secrets go from the
    input into *work* as a parameter and the input is cleared.

How to show something
    ``wrapped_label`` for text from data (plain text always), ``Notice.say(kind, sentence,
    source=…)`` for a tinted panel, ``MarkedLine`` for a mark and a sentence, ``icons.icon(name,
    theme.colour("soft"))`` for icons. Sizes in code: ``theme.px(n)`` and ``theme.grid(n)``, never
    bare pixels. Sentences: ``words.tr`` in Python, plain strings in ``ui``.
"""
