import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.sign.names import names_agree, organisations_agree

SAME = [
    ("Ελένη Παπαδοπούλου", "Papadopoulou Eleni"),
    ("ΠΑΠΑΔΟΠΟΥΛΟΥ ΕΛΕΝΗ", "Eleni Papadopoulou"),
    ("Ευάγγελος Χρήστου", "Evangelos Christou"),
    ("Ευθύμιος Λάμπρος", "Efthymios Lampros"),
    ("Ξένια Μπακογιάννη", "Xenia Bakogianni"),
    ("Николай Георгиев", "Nikolay Georgiev"),
    ("Юлия Щерева", "Yulia Shtereva"),
    ("Христо Първанов", "Hristo Parvanov"),
    ("Алексеев Егор", "Yegor Alekseyev"),
    ("Łukasz Żółć", "Lukasz Zolc"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Søren Åberg", "Soeren Aaberg"),
    ("Ġorġ Abela", "Gorg Abela"),
    ("Bjørn Ǿrsted", "Bjorn Orsted"),
    ("Sea\N{COMBINING ACUTE ACCENT}n Byrne", "Seán Byrne"),
    ("\N{MATHEMATICAL BOLD CAPITAL A}nna Berg", "Anna Berg"),
    ("Seán Ó Briain", "O Briain, Sean"),
    ("E. Papadopoulou", "Eleni Papadopoulou"),
    ("Eleni Maria Papadopoulou", "Eleni Papadopoulou"),
    ("Anne-Marie O’Neill", "ONEILL Anne Marie"),
]
DIFFERENT = [
    ("Eleni Papadopoulou", "Maria Papadopoulou"),
    ("Maria Petrova", "Marina Petrova"),
    ("Papadopoulou", "Eleni Papadopoulou"),
    ("Phronesis AI", "Eleni Papadopoulou"),
    ("Anna Berg", "Hanna Borg"),
    ("", "Eleni Papadopoulou"),
    ("…", "…"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_person_is_recognised_in_another_spelling(one: str, other: str) -> None:
    assert names_agree(one, other)
    assert names_agree(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_people_are_told_apart(one: str, other: str) -> None:
    assert not names_agree(one, other)
    assert not names_agree(other, one)


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared_and_order_does_not_matter(one: str, other: str) -> None:
    assert names_agree(one, other) == names_agree(other, one)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Novalume SAS", "NOVALUME S.A.S.", True),
        ("Łódzkie Modele Sp. z o.o.", "Lodzkie Modele", True),
        ("Φρόνησις Α.Ε.", "Fronisis AE", True),
        ("Müller & Co. KG", "Mueller KG", True),
        ("Novalume", "Novalume Holding BV", True),
        ("Novalume SAS", "Novalux SAS", False),
        ("Novalume France", "Novalume Deutschland", False),
        ("GmbH", "Novalume", True),
    ],
)
def test_organisations_are_told_apart_by_their_own_words_and_not_by_their_legal_form(
    one: str, other: str, is_same: bool
) -> None:
    assert organisations_agree(one, other) is is_same
    assert organisations_agree(other, one) is is_same
