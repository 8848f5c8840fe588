"""The options that name what to sign with; imports nothing that ``--help`` waits for."""

from argparse import ArgumentParser

from aicode_desktop.words import tr


def add_key_options(parser: ArgumentParser) -> None:
    """Add what names keys: files, tokens, and how they are opened."""
    parser.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="KEY.p12",
        help=tr("a certificate file; one for each signatory"),
    )
    parser.add_argument(
        "--passphrase-file",
        action="append",
        default=[],
        metavar="F",
        help=tr("its first line is the passphrase; without it, the terminal asks"),
    )
    parser.add_argument(
        "--token", action="store_true", help=tr("sign with a smart card, token or HSM (PKCS#11)")
    )
    add_module_option(parser)
    parser.add_argument(
        "--certificate",
        action="append",
        metavar="NAME",
        help=tr("label or number of the certificate on the token, where there are several"),
    )
    parser.add_argument(
        "--pin-file",
        action="append",
        default=[],
        metavar="F",
        help=tr("its first line is the PIN; without it, the terminal or the reader asks"),
    )
    parser.add_argument(
        "--chain",
        action="append",
        default=[],
        metavar="CA.pem",
        help=tr("certificates above the signer’s, where the key does not hold them"),
    )


def add_mark_option(parser: ArgumentParser) -> None:
    """Add the picture of a handwriting."""
    parser.add_argument(
        "--mark",
        action="append",
        default=[],
        metavar="IMAGE",
        help=tr("a handwriting (PNG, JPEG) to show in the block, as decoration; one for each key"),
    )


def add_timestamp_options(
    parser: ArgumentParser, *, is_required: bool = False, level: str = "t"
) -> None:
    """Add the time-stamp service and the evidence for the levels that last."""
    parser.add_argument(
        "--timestamp",
        metavar="URL",
        required=is_required,
        help=tr("a time-stamp service; the one address to which a connection is opened"),
    )
    parser.add_argument(
        "--level",
        choices=("t", "lt", "lta"),
        help=tr("PAdES level: t with time, lt also with evidence, lta also with time over it"),
    )
    parser.set_defaults(usual_level=level)
    parser.add_argument(
        "--revocation",
        action="append",
        default=[],
        metavar="LIST.crl",
        help=tr("what an issuer revoked (CRL, or OCSP response), for lt and lta"),
    )
    parser.add_argument(
        "--issuer",
        action="append",
        default=[],
        metavar="CA.pem",
        help=tr("certificates above the signer’s or the service’s, for lt and lta"),
    )


def add_module_option(parser: ArgumentParser) -> None:
    """Add the module of a token."""
    parser.add_argument(
        "--module",
        metavar="PATH",
        help=tr("the token’s PKCS#11 module; without it, the usual places are searched"),
    )
