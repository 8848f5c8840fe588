"""Documents to try: the examples, long ones, all alphabets of the Union, what people may type."""

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from aicode_desktop import bundled
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.model.code import CodeOfPractice
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft, Model, Paper, Signatory
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.form import render_draft, render_form, render_specimen
from tests import pki

SIGNED_AT = datetime(2026, 11, 23, 10, 42, tzinfo=timezone(timedelta(hours=2)))

KINDS = (DocumentKind.FORM, DocumentKind.DRAFT, DocumentKind.SPECIMEN)
EXAMPLES = (
    "all-chapters-systemic-risk",
    "joint-signatories-outside-the-union",
    "potential-future-provider",
    "safety-and-security-only",
    "voluntary-safety-named-models",
)

# Every letter of each official language that is not in the English alphabet, small and capital,
# and the quotation marks and signs in use there.
ALPHABETS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ ѝЍ „кавички“ №",
    "cs": "áčďéěíňóřšťúůýž ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ „uvozovky“",
    "da": "æøåǿ ÆØÅǾ »anførselstegn«",
    "de": "äöüß ÄÖÜẞ „Anführung“ §",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψω ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ άέήίόύώϊϋΐΰ ΆΈΉΊΌΎΏΪΫ «εισαγωγικά»·",
    "en": "“quotes” ‘single’ naïve — dash – £ € & @ #",
    "es": "áéíñóúü ÁÉÍÑÓÚÜ ¿¡ «comillas» ª º",
    "et": "äõöüšž ÄÕÖÜŠŽ „jutumärgid“",
    "fi": "äöåšž ÄÖÅŠŽ ”lainaus”",
    "fr": "àâæçéèêëîïôœùûüÿ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ «\u00a0guillemets\u202f»",
    "ga": "áéíóú ÁÉÍÓÚ ḃċḋḟġṁṗṡṫ ḂĊḊḞĠṀṖṠṪ ⁊",
    "hr": "čćđšž ČĆĐŠŽ dž lj nj ǆ ǉ ǌ „navodnici”",
    "hu": "áéíóöőúüű ÁÉÍÓÖŐÚÜŰ „idézőjel”",
    "it": "àèéìíîòóùú ÀÈÉÌÍÎÒÓÙÚ «virgolette»",
    "lt": "ąčęėįšųūž ĄČĘĖĮŠŲŪŽ „kabutės“ ė̃ i̇́",
    "lv": "āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ “pēdiņas”",
    "mt": "ċġħżàèìòù ĊĠĦŻÀÈÌÒÙ għ ie Ħ",
    "nl": "ĳëïöüáéíóú ĲËÏÖÜÁÉÍÓÚ j́ ‘aanhaling’",
    "pl": "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ „cudzysłów”",
    "pt": "ãáâàçéêíõóôúü ÃÁÂÀÇÉÊÍÕÓÔÚÜ «aspas» ª º",
    "ro": "ăâîșț ĂÂÎȘȚ şţ „ghilimele”",
    "sk": "áäčďéíĺľňóôŕšťúýž ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ „úvodzovky“",
    "sl": "čšž ČŠŽ »narekovaji«",
    "sv": "åäöé ÅÄÖÉ ”citat”",
}

# What a person or a hostile file may put into a field: letters of many scripts, markup, marks,
# zero-width and bidi characters, characters nobody has assigned.
TYPED = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(
            list("<&>()\\%{}“„\u0301\u0323\u0308\u200b\u202e\u2066\u00ad\ufeff\u0378\n")
        ),
        st.characters(min_codepoint=0x20, max_codepoint=0x17F),
    ),
    max_size=60,
)


def example(name: str = "voluntary-safety-named-models") -> Draft:
    """Return a shipped example."""
    return decode(bundled.path("examples", f"{name}.json").read_bytes())


def code() -> CodeOfPractice:
    """Return the edition that the examples sign."""
    return code_of_practice("2025-07-10")


def rendered(draft: Draft, kind: DocumentKind = DocumentKind.FORM) -> RenderedDocument:
    """Return the document of *draft*, which is taken to be complete."""
    if kind is DocumentKind.DRAFT:
        return render_draft(draft, code())
    make: Callable[[Submission], RenderedDocument] = (
        render_form if kind is DocumentKind.FORM else render_specimen
    )
    return make(Submission(draft, code()))


def blank() -> Draft:
    """Return a draft in which nothing is answered."""
    return Draft()


def on_letter_paper() -> Draft:
    """Return an example on the other paper."""
    return dataclasses.replace(example(), paper=Paper.LETTER)


def with_place(place: str) -> Draft:
    """Return an example signed at *place*."""
    return dataclasses.replace(example(), place=place)


def with_models(count: int) -> Draft:
    """Return an example with that many models, all under Safety and Security."""
    draft = example()
    models = tuple(
        dataclasses.replace(draft.models[0], name=f"Maré {number:03}", version=f"{number}.0")
        for number in range(1, count + 1)
    )
    return dataclasses.replace(draft, models=models)


def with_name(name: str) -> Draft:
    """Return an example whose provider, signatory, model and statement all say *name*."""
    draft = example("potential-future-provider")
    return dataclasses.replace(
        draft,
        provider=dataclasses.replace(draft.provider, legal_name=name, register=name),
        signatories=(dataclasses.replace(draft.signatories[0], name=name, position=name),),
        models=(Model(name=name, version=name, compute_note=name, training_compute_flop="1e24"),),
        statements=dataclasses.replace(draft.statements, further=(name,)),
        place=name,
    )


def with_signatories(count: int) -> Draft:
    """Return an example that so many people sign."""
    people = tuple(
        Signatory(name=f"Person {number}", position="Director") for number in range(count)
    )
    return dataclasses.replace(example(), signatories=people)


def signed(document: RenderedDocument) -> SignedDocument:
    """Return *document* signed in every block, each with a key of that signatory."""
    from aicode_desktop.render.mark import signature_mark
    from aicode_desktop.render.reading import open_blocks
    from aicode_desktop.sign.keyfile import open_key_file
    from aicode_desktop.sign.signing import sign_document

    pdf = document.pdf
    people = document.content.draft.signatories
    for number, (signatory, field) in enumerate(zip(people, open_blocks(pdf), strict=True)):
        issued = pki.signatory(signatory.name_latin or signatory.name, number=number)
        signer = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
        mark = signature_mark(
            signatory=signatory,
            certificate=signer.certificates()[0],
            place=document.content.draft.place,
            at=SIGNED_AT,
            specimen=document.content.kind is DocumentKind.SPECIMEN,
        )
        result = sign_document(
            pdf,
            content=document.content,
            signer=signer,
            field=field,
            mark=mark,
            at=SIGNED_AT.astimezone(UTC),
        )
        pdf = result.pdf
    return result
