"""The names of the files in a record: fixed, so that a record can be read without this program."""

SIGNED_FORM = "signed-form.pdf"
UNSIGNED_FORM = "unsigned-form.pdf"
OWN_SIGNED_FORM = "own-signed-form.pdf"  # the program's, where the first is the Commission's
OWN_UNSIGNED_FORM = "own-unsigned-form.pdf"
DRAFT = "draft.json"
SUBMISSION = "submission.json"
MAIL = "mail.eml"
VERIFICATION = "verification.json"
EDITION = "code-of-practice.json"
FILLING = "commission-form.json"
AUDIT_SHEET = "audit-sheet.pdf"
PAYLOAD = (
    SIGNED_FORM,
    UNSIGNED_FORM,
    OWN_SIGNED_FORM,
    OWN_UNSIGNED_FORM,
    DRAFT,
    SUBMISSION,
    MAIL,
    VERIFICATION,
    EDITION,
    FILLING,
    AUDIT_SHEET,
)

PAYLOAD_FOLDER = "data"  # RFC 8493, 2.1.2
