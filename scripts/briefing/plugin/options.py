"""What mkdocs.yml may set for the plugin."""

from datetime import date, datetime

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.base import ValidationError as Invalid
from pydantic import TypeAdapter, ValidationError

from briefing.fields import Language
from briefing.site.project import parse_day


class LanguageTag(c.OptionallyRequired[str]):
    """A language tag of BCP 47."""

    def run_validation(self, value: object) -> str:
        try:
            return str(TypeAdapter(Language).validate_python(value))
        except ValidationError as error:
            raise Invalid(error.errors()[0]["msg"]) from None


class Day(c.OptionallyRequired[date]):
    """A day, as text or as YAML's own date."""

    def run_validation(self, value: object) -> date:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return parse_day(str(value))
        except ValueError as error:
            raise Invalid(str(error)) from None


class BriefingConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs left it untyped
    """The options of the plugin `briefing`."""

    language = LanguageTag(default="en")
    """The site's own language, in which editors write gists, notes and topics."""

    as_of = c.Optional(Day())
    """The day that "silent since" counts to; left out, the record's last day."""

    clean = c.Private[bool]()
    """Whether whole folders are swapped; `briefing build --clean` sets it."""
