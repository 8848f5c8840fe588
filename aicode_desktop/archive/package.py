"""A submission package for an archive elsewhere: METS, PREMIS and Dublin Core around the records.

Laid out as the E-ARK specifications CSIP 2.1 and SIP 2.1 say. No library makes such packages under
a licence that fits; the result was checked with E-ARK's own validator (see docs/adr).
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from urllib.parse import quote
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree import ElementTree as ET

from aicode_desktop import __version__, bundled
from aicode_desktop.archive.audit import LIMIT_FILE_BYTES
from aicode_desktop.host.files import read_file
from aicode_desktop.model.record import Record

Write = Callable[[str, bytes], None]

METS = "http://www.loc.gov/METS/"
XLINK = "http://www.w3.org/1999/xlink"
CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS"
SIP = "https://DILCIS.eu/XML/METS/SIPExtensionMETS"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
PREMIS = "http://www.loc.gov/premis/v3"
DC = "http://purl.org/dc/elements/1.1/"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
SCHEMA = bundled.path("schema", "draft-1.schema.json")  # of submission.json and draft.json
PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP.xml"

_TYPES = {
    ".pdf": "application/pdf", ".json": "application/json", ".txt": "text/plain",
    ".eml": "message/rfc822", ".msg": "application/vnd.ms-outlook", ".png": "image/png",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".tif": "image/tiff", ".tiff": "image/tiff",
    ".xml": "text/xml",
}  # fmt: skip
_DATA = "representations/rep1/data"

for _prefix, _address in {
    "mets": METS, "xlink": XLINK, "csip": CSIP, "sip": SIP, "xsi": XSI, "premis": PREMIS,
    "dc": DC, "oai_dc": OAI_DC,
}.items():  # fmt: skip
    ET.register_namespace(_prefix, _address)


@dataclass(frozen=True, slots=True)
class Member:
    """A file that goes out: its path among the records, and where it lies."""

    path: str
    source: Path


@dataclass(frozen=True, slots=True)
class _Listed:
    """A file of the package as METS lists it."""

    path: str
    size_bytes: int
    sha256: str

    @property
    def media_type(self) -> str:
        return _TYPES.get(PurePosixPath(self.path).suffix, "application/octet-stream")


def package_files(
    members: Iterable[Member],
    records: Sequence[Record],
    *,
    name: str,
    readme: str,
    at: datetime,
    write: Write,
) -> None:
    """Give every file of the package to *write*, by its path inside; ``METS.xml`` comes last."""
    at = at.astimezone(UTC).replace(microsecond=0)
    seed = uuid5(NAMESPACE_URL, f"{name} {at.isoformat()}")

    def given(path: str, content: bytes) -> _Listed:
        write(path, content)
        return _Listed(path, len(content), hashlib.sha256(content).hexdigest())

    data = [
        given(f"{_DATA}/{member.path}", read_file(member.source, limit_bytes=LIMIT_FILE_BYTES))
        for member in members
    ]
    documentation = [given("documentation/README.txt", readme.encode())]
    schemas = [given(f"schemas/{SCHEMA.name}", read_file(SCHEMA, limit_bytes=LIMIT_FILE_BYTES))]
    described = given("metadata/descriptive/dc.xml", _dublin_core(records, at))
    preserved = given("metadata/preservation/premis.xml", _premis(data, at))
    write(
        "METS.xml",
        _mets(
            name,
            seed,
            at,
            groups={
                "Documentation": documentation,
                "Schemas": schemas,
                "Representations": data,
            },
            providers=tuple(dict.fromkeys(record.provider_name for record in records)),
            described=described,
            preserved=preserved,
        ),
    )


def _mets(
    name: str,
    seed: UUID,
    at: datetime,
    *,
    groups: dict[str, list[_Listed]],
    providers: Sequence[str],
    described: _Listed,
    preserved: _Listed,
) -> bytes:
    root = ET.Element(
        f"{{{METS}}}mets",
        {
            "OBJID": name,
            "LABEL": "Records of Signatory Forms, General-Purpose AI Code of Practice",
            "TYPE": "Other",
            f"{{{CSIP}}}OTHERTYPE": "Records of declarations",
            f"{{{CSIP}}}CONTENTINFORMATIONTYPE": "OTHER",
            f"{{{CSIP}}}OTHERCONTENTINFORMATIONTYPE": "BagIt",
            "PROFILE": PROFILE,
        },
    )
    moment = at.isoformat()
    header = ET.SubElement(
        root,
        f"{{{METS}}}metsHdr",
        {
            "CREATEDATE": moment,
            "LASTMODDATE": moment,
            "RECORDSTATUS": "NEW",
            f"{{{CSIP}}}OAISPACKAGETYPE": "SIP",
        },
    )
    _add_agents(header, providers)
    section = ET.SubElement(
        root,
        f"{{{METS}}}dmdSec",
        {"ID": _id(seed, "dmd"), "CREATED": moment, "STATUS": "CURRENT"},
    )
    ET.SubElement(section, f"{{{METS}}}mdRef", _reference(described, at) | {"MDTYPE": "DC"})
    administrative = ET.SubElement(root, f"{{{METS}}}amdSec")
    provenance = ET.SubElement(
        administrative,
        f"{{{METS}}}digiprovMD",
        {"ID": _id(seed, "premis"), "CREATED": moment, "STATUS": "CURRENT"},
    )
    ET.SubElement(provenance, f"{{{METS}}}mdRef", _reference(preserved, at) | {"MDTYPE": "PREMIS"})
    _file_section(root, seed, at, groups)
    _structure(root, seed, groups, name)
    return _written(root)


def _add_agents(header: ET.Element, providers: Sequence[str]) -> None:
    """Name what made the package (CSIP10), who created the records and who submits them (SIP9, 15).

    There may be one who created them, and must be one who submits: the provider of the last one.
    """
    software = {"ROLE": "CREATOR", "TYPE": "OTHER", "OTHERTYPE": "SOFTWARE"}
    _add_agent(header, software, "aicode-desktop", note="SOFTWARE VERSION", said=__version__)
    created = [("ARCHIVIST", name) for name in providers if len(providers) == 1]
    submitted = [("CREATOR", name) for name in providers[-1:]]
    for role, name in (*created, *submitted):
        organisation = {"ROLE": role, "TYPE": "ORGANIZATION"}
        _add_agent(header, organisation, name, note="IDENTIFICATIONCODE", said=f"local:{name}")


def _add_agent(
    header: ET.Element, kind: dict[str, str], name: str, *, note: str, said: str
) -> None:
    agent = ET.SubElement(header, f"{{{METS}}}agent", kind)
    ET.SubElement(agent, f"{{{METS}}}name").text = name
    ET.SubElement(agent, f"{{{METS}}}note", {f"{{{CSIP}}}NOTETYPE": note}).text = said


def _file_section(
    root: ET.Element, seed: UUID, at: datetime, groups: dict[str, list[_Listed]]
) -> None:
    section = ET.SubElement(root, f"{{{METS}}}fileSec", {"ID": _id(seed, "files")})
    for use, files in groups.items():
        told = {
            "ID": _id(seed, use),
            "USE": use,
            f"{{{CSIP}}}CONTENTINFORMATIONTYPE": "OTHER",
            f"{{{CSIP}}}OTHERCONTENTINFORMATIONTYPE": "BagIt",
        }
        group = ET.SubElement(section, f"{{{METS}}}fileGrp", told)
        for file in files:
            entry = ET.SubElement(
                group, f"{{{METS}}}file", {"ID": _id(seed, file.path)} | _facts(file, at)
            )
            ET.SubElement(
                entry,
                f"{{{METS}}}FLocat",
                {
                    "LOCTYPE": "URL",
                    f"{{{XLINK}}}type": "simple",
                    f"{{{XLINK}}}href": quote(file.path),
                },
            )


def _structure(root: ET.Element, seed: UUID, groups: dict[str, list[_Listed]], name: str) -> None:
    told = {"ID": _id(seed, "structure"), "TYPE": "PHYSICAL", "LABEL": "CSIP"}
    structure = ET.SubElement(root, f"{{{METS}}}structMap", told)
    top = ET.SubElement(structure, f"{{{METS}}}div", {"ID": _id(seed, "top"), "LABEL": name})
    ET.SubElement(
        top,
        f"{{{METS}}}div",
        {
            "ID": _id(seed, "metadata"),
            "LABEL": "Metadata",
            "DMDID": _id(seed, "dmd"),
            "ADMID": _id(seed, "premis"),
        },
    )
    for use in groups:
        div = ET.SubElement(top, f"{{{METS}}}div", {"ID": _id(seed, f"div {use}"), "LABEL": use})
        ET.SubElement(div, f"{{{METS}}}fptr", {"FILEID": _id(seed, use)})


def _reference(file: _Listed, at: datetime) -> dict[str, str]:
    return {
        "LOCTYPE": "URL",
        f"{{{XLINK}}}type": "simple",
        f"{{{XLINK}}}href": quote(file.path),
    } | _facts(file, at)


def _facts(file: _Listed, at: datetime) -> dict[str, str]:
    return {
        "MIMETYPE": file.media_type,
        "SIZE": str(file.size_bytes),
        "CREATED": at.isoformat(),
        "CHECKSUM": file.sha256,
        "CHECKSUMTYPE": "SHA-256",
    }


def _premis(files: Sequence[_Listed], at: datetime) -> bytes:
    root = ET.Element(f"{{{PREMIS}}}premis", {"version": "3.0"})
    for file in files:
        thing = ET.SubElement(root, f"{{{PREMIS}}}object", {f"{{{XSI}}}type": "premis:file"})
        identified = ET.SubElement(thing, f"{{{PREMIS}}}objectIdentifier")
        _say(identified, "objectIdentifierType", "local")
        _say(identified, "objectIdentifierValue", file.path)
        told = ET.SubElement(thing, f"{{{PREMIS}}}objectCharacteristics")
        fixity = ET.SubElement(told, f"{{{PREMIS}}}fixity")
        _say(fixity, "messageDigestAlgorithm", "SHA-256")
        _say(fixity, "messageDigest", file.sha256)
        _say(told, "size", str(file.size_bytes))
        designation = ET.SubElement(
            ET.SubElement(told, f"{{{PREMIS}}}format"), f"{{{PREMIS}}}formatDesignation"
        )
        _say(designation, "formatName", file.media_type)
    event = ET.SubElement(root, f"{{{PREMIS}}}event")
    identified = ET.SubElement(event, f"{{{PREMIS}}}eventIdentifier")
    _say(identified, "eventIdentifierType", "local")
    _say(identified, "eventIdentifierValue", "fixity-check")
    _say(event, "eventType", "fixity check")
    _say(event, "eventDateTime", at.isoformat())
    outcome = ET.SubElement(event, f"{{{PREMIS}}}eventOutcomeInformation")
    _say(outcome, "eventOutcome", "every record was as it was kept")
    return _written(root)


def _say(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, f"{{{PREMIS}}}{name}").text = text


def _dublin_core(records: Sequence[Record], at: datetime) -> bytes:
    root = ET.Element(f"{{{OAI_DC}}}dc")

    def say(name: str, text: str) -> None:
        ET.SubElement(root, f"{{{DC}}}{name}").text = text

    say("title", "Records of Signatory Forms, General-Purpose AI Code of Practice")
    say("date", at.date().isoformat())
    say("type", "Records")
    for record in records:
        say("identifier", record.document_number or record.folder.name)
    for provider in dict.fromkeys(record.provider_name for record in records):
        say("creator", provider)
    return _written(root)


def _id(seed: UUID, name: str) -> str:
    return f"uuid-{uuid5(seed, name)}"


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"
