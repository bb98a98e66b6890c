"""The settings of a hotline, read from the environment alone and checked all at once."""

import difflib
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from config import checks, local

# What `load` puts an address under HOTLINE_VAR in place of.
_IN_OUR_FOLDER = ""


def _setting(name: str, meaning: str, to_do: str, default: object = ..., **more: Any) -> Any:
    """One row of the table: its name, what it means, and what to do where it is wrong."""
    return Field(default, validation_alias=name, description=meaning, json_schema_extra={"to_do": to_do}, **more)


class Settings(BaseSettings):
    """All settings, validated and frozen; each attribute is its name in small letters without `HOTLINE_`."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    var: Annotated[Path, AfterValidator(Path.absolute)] = _setting(
        "HOTLINE_VAR",
        "The folder for local state: the database file, the Redis socket.",
        "set it to a folder this user may write to",
        Path("var"),
        validate_default=True,
    )
    database_url: Annotated[str, AfterValidator(checks.database_url)] = _setting(
        "DATABASE_URL",
        "The database; unset, an SQLite file under HOTLINE_VAR.",
        "set it to sqlite:///... or postgresql+psycopg://..., or leave it out",
        _IN_OUR_FOLDER,
        repr=False,
    )
    redis_url: Annotated[str, AfterValidator(checks.redis_url)] = _setting(
        "REDIS_URL",
        "A Redis server; unset, one is started on a socket under HOTLINE_VAR.",
        "set it to redis://..., or leave it out",
        _IN_OUR_FOLDER,
        repr=False,
    )
    public_base_url: Annotated[str, AfterValidator(checks.origin)] = _setting(
        "PUBLIC_BASE_URL",
        "The origin the carrier calls; signatures are checked against it.",
        "set it to the address the carrier reaches us at, such as https://line.example.org",
    )
    twilio_account_sid: Annotated[str, AfterValidator(checks.sid("AC"))] = _setting(
        "TWILIO_ACCOUNT_SID", "The Twilio account.", "set it to the account SID shown in the Twilio console"
    )
    twilio_auth_token: Annotated[SecretStr, BeforeValidator(checks.one_word)] = _setting(
        "TWILIO_AUTH_TOKEN",
        "The secret of the Twilio account; requests are signed with it.",
        "set it to the auth token shown in the Twilio console",
    )
    twilio_messaging_service_sid: Annotated[str, AfterValidator(checks.sid("MG"))] | None = _setting(
        "TWILIO_MESSAGING_SERVICE_SID",
        "The messaging service to send by; optional.",
        "set it to the service's SID, or leave it out",
        None,
    )
    twilio_api_base_url: Annotated[str, AfterValidator(checks.api_url)] | None = _setting(
        "TWILIO_API_BASE_URL",
        "Where calls to the carrier go; unset, Twilio's own address. For a trial, a stand-in on this computer.",
        "set it to the https address of a Twilio-compatible API, or leave it out",
        None,
    )
    numbers: Annotated[tuple[str, ...], BeforeValidator(checks.numbers)] = _setting(
        "HOTLINE_NUMBERS",
        "Our numbers in E.164, comma-separated: the line first, then the relay pool.",
        "set it to our numbers, such as +16125550100,+16125550199",
    )
    name: Annotated[str, AfterValidator(checks.one_line(30)), AfterValidator(checks.gsm)] = _setting(
        "HOTLINE_NAME",
        "The name of the line, as texts give it.",
        "set it to a name of up to 30 letters every phone can show",
    )
    contact: Annotated[str, AfterValidator(checks.one_line(60))] = _setting(
        "HOTLINE_CONTACT",
        "The human to turn to, printed as given in texts.",
        "set it to a name and a number or address, up to 60 characters",
    )
    time_zone: Annotated[ZoneInfo, BeforeValidator(checks.zone)] = _setting(
        "HOTLINE_TIME_ZONE",
        "The zone of everybody who has none of their own.",
        "set it to a zone such as America/Chicago",
        "America/New_York",
        validate_default=True,
    )
    languages: Annotated[tuple[str, ...], BeforeValidator(checks.languages)] = _setting(
        "HOTLINE_LANGUAGES",
        "The languages spoken here, comma-separated, the default first.",
        "set it to a list such as en,es",
        "en,es",
        validate_default=True,
    )
    trips: Annotated[tuple[str, ...], BeforeValidator(checks.trips)] = _setting(
        "HOTLINE_TRIPS",
        "What drivers are asked for, comma-separated: ride, food, errand; what is not named, a person sees to.",
        "set it to some of ride,food,errand, or leave it out",
        "",
        validate_default=True,
    )
    keywords: Literal["app", "advanced", "default"] = _setting(
        "HOTLINE_KEYWORDS",
        "Who answers STOP, START and HELP: this app, Twilio's Advanced Opt-Out, or the carrier's stock texts.",
        "set it to app, advanced or default",
        "app",
    )
    secret_keys: Annotated[tuple[SecretStr, ...], BeforeValidator(checks.secret_keys)] = _setting(
        "HOTLINE_SECRET_KEYS",
        "The Fernet keys that personal data is encrypted with, comma-separated, newest first.",
        "make one with: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'",
    )
    pace: Annotated[float, Field(gt=0, allow_inf_nan=False)] = _setting(
        "HOTLINE_PACE",
        "Texts a second each of our numbers may send.",
        "set it to a number above 0, such as 1.0",
        1.0,
    )
    clock_file: Path | None = _setting(
        "HOTLINE_CLOCK_FILE",
        "A file of seconds to add to the clock, for demos and tests: only where TWILIO_API_BASE_URL and "
        "PUBLIC_BASE_URL are both on loopback.",
        "leave it out on a real line",
        None,
    )
    port: Annotated[int, Field(ge=1, le=65535)] = _setting(
        "PORT",
        "The port the web process listens on; set, it is reached from other machines too.",
        "set it to a free port, such as 8080",
        8080,
    )
    web_concurrency: Annotated[int, Field(ge=1, le=64)] | None = _setting(
        "WEB_CONCURRENCY",
        "How many web processes there are; unset, one on SQLite and two on PostgreSQL.",
        "set it to a whole number from 1 to 64, or leave it out",
        None,
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the names are pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `load` hands over counts: no file is read, and tests need not touch the environment."""
        return (init_settings,)


def table() -> dict[str, FieldInfo]:
    """Every setting by its name in the environment."""
    return {str(field.validation_alias): field for field in Settings.model_fields.values()}


class BadSettings(ValueError):
    """The settings cannot be used; its text has one line for each fault, and no value."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(self.faults))


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of that environment, or of this process's; an empty value counts as unset.

    Raises BadSettings with every fault at once.
    """
    given = {name: value for name, value in (os.environ if environ is None else environ).items() if value.strip()}
    known = {name: value for name, value in given.items() if name in table()}
    faults = [*_unknown(given), *_across(known)]
    try:
        settings = Settings.model_validate(_servers_of_our_own(known) | known)
    except ValidationError as error:
        faults += map(_said, error.errors(include_url=False, include_input=False))
        raise BadSettings(faults) from None
    if faults:
        raise BadSettings(faults)
    return settings


def load_or_exit(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings as `load` gives them; where they are bad, every fault on stderr and the exit code 2."""
    try:
        return load(environ)
    except BadSettings as bad:
        sys.stderr.write(f"{bad}\n")
        raise SystemExit(2) from None


def _servers_of_our_own(known: Mapping[str, str]) -> dict[str, str]:
    folder = local.var_folder(known)
    return {"DATABASE_URL": f"sqlite:///{folder}/hotline.db", "REDIS_URL": local.redis_url(folder)}


def _said(error: ErrorDetails) -> str:
    name = str(error["loc"][0])
    wrong = {"missing": "is not set", "value_error": str(error.get("ctx", {}).get("error"))}
    return _fault(name, wrong.get(error["type"]) or f"does not fit ({error['msg'].lower()})")


def _fault(name: str, wrong: str) -> str:
    extra = table()[name].json_schema_extra
    assert isinstance(extra, dict)
    return f"{name} {wrong}; {extra['to_do']}."


def _unknown(given: Mapping[str, str]) -> Iterable[str]:
    for name in given:
        if name.startswith("HOTLINE_") and name not in table():
            close = difflib.get_close_matches(name, table(), n=1)
            guess = f"did you mean {close[0]}?" if close else "take it away."
            yield f"{name} is no setting of ours; {guess}"


def _across(known: Mapping[str, str]) -> Iterable[str]:
    """Faults between settings, found in the texts themselves so that faults within one hide none of them."""
    carriers = ("TWILIO_API_BASE_URL", "PUBLIC_BASE_URL")
    if "HOTLINE_CLOCK_FILE" in known and not all(checks.is_loopback(known.get(name, "")) for name in carriers):
        wrong = "moves the clock of a line whose TWILIO_API_BASE_URL and PUBLIC_BASE_URL are not both on loopback"
        yield _fault("HOTLINE_CLOCK_FILE", wrong)


if __name__ == "__main__":
    load_or_exit()
