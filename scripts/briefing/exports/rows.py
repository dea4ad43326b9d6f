"""What the rows of all exports have in common: every key always there, in the order in which it is declared."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from briefing.dates import Edtf
from briefing.fields import STEM
from briefing.model import Receipt
from briefing.records import Record


class Row(BaseModel):
    """One entry of an export; the order of its fields is the order of keys and columns. No field has a default."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str


Stem = Annotated[str, Field(pattern=f"^{STEM}$")]
EdtfText = Annotated[str, Field(json_schema_extra={"format": "edtf"})]
PageUrl = Annotated[str, Field(json_schema_extra={"format": "uri-reference"})]
Line = Annotated[int, Field(ge=1)]


def as_in(record: type[Record], key: str, more: str = "") -> str:
    """Return what a record's schema says of a key, so that an export says no other."""
    by_key = {field.alias or name: field for name, field in record.model_fields.items()}
    return f"{by_key[key].description}{more}"


def page(kind: str, id_: str, anchor: str = "") -> str:
    """Return the address of a page relative to the site's root: `articles/ministry-open/#s1`."""
    return f"{kind}/{id_}/{anchor and '#'}{anchor}"


def edtf(date: Edtf | None) -> str | None:
    """Return a date as the editor wrote it."""
    return date.text if date else None


def texts(receipts: tuple[Receipt, ...], publish: str) -> list[str]:
    """Return the source's own characters; none of them where a source allows a link alone."""
    return [] if publish == "link" else [receipt.text for receipt in receipts]
