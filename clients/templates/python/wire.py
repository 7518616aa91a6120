"""How values travel as JSON: times keep their offset, and what was left out differs from None."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Callable, Final, TypeVar, Union
from uuid import UUID

T = TypeVar("T")

#: How a thing is named by who asks for it.
Id = Union[UUID, str]

_FRACTION = re.compile(r"\.(\d+)")


class Unset(Enum):
    """Stands where nothing was said, which is not the same as None."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class OpenEnum(str, Enum):
    """An enumeration that keeps values which the service has learnt since this client was made."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum:
        learnt = str.__new__(cls, value)
        learnt._name_ = str(value).upper()
        learnt._value_ = value
        return learnt

    def __str__(self) -> str:
        return str(self.value)


def to_json(value: Any) -> Any:
    """A value as it stands in JSON."""
    if is_dataclass(value):
        said = ((field.name.rstrip("_"), getattr(value, field.name)) for field in fields(value))
        return {name: to_json(item) for name, item in said if item is not UNSET}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value} says no offset: give it a time zone")
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    return value


def moment(text: str) -> datetime:
    """A time with its offset. Python before 3.11 reads neither a Z nor fractions of any length."""
    text = text.replace("Z", "+00:00")
    return datetime.fromisoformat(_FRACTION.sub(lambda found: "." + found[1][:6].ljust(6, "0"), text))


def maybe(read: Callable[[Any], T], value: Any) -> T | None:
    """None stays None."""
    return None if value is None else read(value)


def each(read: Callable[[Any], T], values: Any) -> list[T]:
    """A list, which is empty where the service left it out."""
    return [read(value) for value in values or ()]
