"""One value tells whether what a page is made from changed: objects of the model give theirs, the rest is spelt out."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from operator import attrgetter
from types import NoneType
from typing import Any

from briefing import store
from briefing.dates import Edtf
from briefing.model import Digest

_PLAIN = frozenset({str, int, bool, NoneType, bytes, date})
_own = attrgetter("fingerprint")


def fingerprint(*values: Any) -> bytes:
    """Return what differs whenever one of the values does; TypeError for a value that nothing is known of.

    Values are what has a `fingerprint` of its own; text, numbers, dates; lists, mappings (in their order) and
    dataclasses of these.
    """
    return store.fingerprint(_told(values))


def _told(value: Any) -> bytes:
    """Return a value's bytes; none are the beginning of another's, so what stands in a row can't run together."""
    kind = type(value)
    if kind in _PLAIN:
        return repr(value).encode() + b","
    if isinstance(value, (tuple, list)):
        return _row(value)
    if isinstance(value, Mapping):
        return b"m" + _row([part for item in value.items() for part in item])
    if kind is Edtf:
        return b"d" + repr(value.text).encode() + b","
    if hasattr(value, "fingerprint"):
        return b"f" + bytes(value.fingerprint)
    if is_dataclass(value) and kind is not Digest:  # the digest has everything: no page is made from that
        return b"o" + _row([getattr(value, each.name) for each in fields(value)])
    raise TypeError(f"nothing tells one {kind.__name__} from another")


def _row(values: tuple[Any, ...] | list[Any]) -> bytes:
    """Return a row's bytes. Most rows are long lists of statements, or a day's name and numbers."""
    if _PLAIN.issuperset(map(type, values)):
        return repr(list(values)).encode()
    try:
        return b"s%d:" % len(values) + b"".join(map(_own, values))
    except AttributeError:
        return b"r%d:" % len(values) + b"".join(map(_told, values))
