"""The ids of registers that a record names."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from briefing.records import Record, Ref
from briefing.refusals import Loc


class Named(NamedTuple):
    """An id, the register that it is looked up in, and where it stands in the record: in a field, or a field's list."""

    register: str
    loc: Loc
    id: str


def ids_in(record: Record) -> Iterator[Named]:
    """Yield the ids that a record names, field by field, each as often as it stands there."""
    for name, register in id_fields(type(record)):
        value = getattr(record, name)
        if isinstance(value, tuple):
            for index, id_ in enumerate(value):
                yield Named(register, (name, index), id_)
        elif value:
            yield Named(register, (name,), value)


@cache
def id_fields(cls: type[Record]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a record that hold ids, each with its register."""
    refs = ((name, _ref(info)) for name, info in cls.model_fields.items())
    return tuple((name, ref.register) for name, ref in refs if ref)


def _ref(info: FieldInfo) -> Ref | None:
    """Return the register that a field's ids belong to, however the field wraps them (`X | None`, `tuple[X, ...]`)."""
    found = [each for each in (*info.metadata, *_metadata(info.annotation)) if isinstance(each, Ref)]
    return found[0] if found else None


def _metadata(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
    for inner in get_args(annotation):
        yield from _metadata(inner)
