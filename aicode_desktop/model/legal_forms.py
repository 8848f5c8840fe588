"""Short forms by which a name says what kind of legal entity it is."""

from aicode_desktop.model.folding import folded

# Without points; one entity is known with them, without them, or without the form.
LEGAL_FORMS = (  # noqa: SIM905  (reads better than eighty strings)
    "a ab ad ae ag aps as asa bv bvba co company corp corporation cv dd doo dooel ead eeig eg ehf"
    " ek eood ev gmbh hf ike inc incorporated ive kb kd kft kg kgaa ks lda limited llc llp ltd"
    " ltda mbh nv o od oe oo ood ohg ou oy oyj plc pty s sa sarl sas sasu scs se sia sl slu sp spa"
    " spol srl sro ug uab und vof z zrt"
).split()
# Each of them ends names of several kinds: a corporation is an Inc., a private company a Limited.
_LOOSE = {"co", "company", "corp", "corporation", "inc", "incorporated", "limited", "ltd"}
_LEAST_LETTERS = 2  # “A” and “Z” end other names too


def legal_form_at_end(text: str) -> str:
    """Return the short form that *text* ends with, folded, or nothing; “S.A.S.” and “sas” are one.

    Nothing for a form that may stand for another, such as “Inc.” for a corporation.
    """
    words = folded(text).replace(".", "").replace(",", " ").split()
    last = words[-1] if words else ""
    is_telling = len(last) >= _LEAST_LETTERS and last in LEGAL_FORMS and last not in _LOOSE
    return last if is_telling else ""
