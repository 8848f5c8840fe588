"""A signature that lies beside the file it signs (CMS, RFC 5652), checked by certificates named."""

import asyncio
from collections.abc import Sequence

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.detached_engine import async_validate_detached_cms, cms
from aicode_desktop.sign.engine import KeyUsageConstraints, asn1_pem
from aicode_desktop.sign.trust import Anchors, context_of
from aicode_desktop.words import tr

LIMIT_SIGNATURE_BYTES = 200_000


def signer_of(content: bytes, signature: bytes, *, roots: Sequence[bytes]) -> str:
    """Return the holder of the certificate with which *signature* signs *content*.

    *roots* are files of certificates (PEM or DER) to which the signer's must lead.

    Raises:
        CannotReadFileError: it is no signature, not one of this content, or by somebody unknown.
    """
    if len(signature) > LIMIT_SIGNATURE_BYTES:
        raise _refused(tr("The signature is larger than a signature is."))
    context = context_of(Anchors(tuple(roots), None))
    try:
        der = asn1_pem.unarmor(signature)[2] if asn1_pem.detect(signature) else signature
        info = cms.ContentInfo.load(der, strict=True)
        status = asyncio.run(
            async_validate_detached_cms(
                content,
                info["content"],
                signer_validation_context=context,
                key_usage_settings=KeyUsageConstraints(key_usage=set()),
            )
        )
        holder = facts_of(status.signing_cert).holder
    except Exception as error:  # a hostile file fails a parser in any way
        raise _refused(tr("The file beside it is not a signature of this file.")) from error
    if not (status.intact and status.valid):
        raise _refused(tr("The signature does not hold: the file was changed, or it is another."))
    if not status.trusted:
        raise _refused(
            tr("The signature is by “{holder}”, whom none of the named roots vouches for.",
               holder=holder)
        )  # fmt: skip
    return holder


def _refused(what: str) -> CannotReadFileError:
    return CannotReadFileError(
        what,
        safe=tr("Nothing was loaded."),
        next_step=tr("Ask whoever made the file for it and its signature again."),
    )
