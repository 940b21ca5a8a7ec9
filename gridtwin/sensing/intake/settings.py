"""Settings of the intake: `sensing.toml` of a workspace laid over `data/settings.toml`, checked."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.intake.payloads import Limits
from gridtwin.sensing.intake.profiles import Profile, load_profiles
from gridtwin.sensing.tables import city_table, packaged

FILE_NAME = "sensing.toml"
_MOST_IN_FLIGHT = 65535  # the largest receive maximum of MQTT 5


@dataclass(frozen=True, slots=True)
class MqttSettings:
    """The broker. Empty texts: not used. `ca_file` turns TLS on; the password itself is never kept here.

    An intake that finds no `client_id` takes one made of the identity of its store.
    """

    host: str
    port: int
    user: str
    password_file: str
    password_env: str
    ca_file: str
    cert_file: str
    key_file: str
    client_id: str
    session_hours: float
    keepalive_s: float
    in_flight: int

    @property
    def label(self) -> str:
        """What messages call the broker."""
        return f"{'mqtts' if self.ca_file else 'mqtt'}://{self.host}:{self.port}"

    def password(self) -> str | None:
        """The password from its file or from the environment, read when it is needed.

        Raises:
            BadSensingTable: the file or the variable is not there.
        """
        if self.password_env:
            if self.password_env not in os.environ:
                raise _bad(
                    f"mqtt.password_env: the environment has no {self.password_env}",
                    f"mqtt.password_env：环境变量{self.password_env}不存在",
                )
            return os.environ[self.password_env]
        if self.password_file:
            return Path(self.password_file).read_text("utf-8").rstrip("\r\n")
        return None


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """The port of the intake; 0: none."""

    host: str
    port: int
    without_sign_in: bool


@dataclass(frozen=True, slots=True)
class IntakeLimits:
    """Sizes of messages and requests; see `data/settings.toml`."""

    message_bytes: int
    message_rows: int
    line_bytes: int
    upload_rows: int
    waiting_bytes: int

    def of_messages(self, refused_text: int) -> Limits:
        """What the reader of messages needs."""
        return Limits(self.message_bytes, self.message_rows, refused_text)


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """All of it. `copy_every_s`: of the layer `alarm`; `register_every_s`: of looks at the register."""

    mqtt: MqttSettings
    http: HttpSettings
    limits: IntakeLimits
    copy_every_s: float
    register_every_s: float
    profiles: dict[str, Profile]


def load_settings(root: Path) -> IntakeSettings:
    """Settings of the workspace in that folder; relative paths in it are taken from there.

    Raises:
        BadSensingTable: a key is unknown, a value wrong or a file missing; the message names it.
    """
    table = packaged("settings")
    own = city_table(root / FILE_NAME) if (root / FILE_NAME).exists() else {}
    profiles = own.pop("profile", {})
    for section, values in own.items():
        _check_section(section, values, table)
        table[section] = {**table[section], **values}
    _check_kinds(table)
    http = HttpSettings(**table["http"])
    _check_http(http)
    return IntakeSettings(
        mqtt=_mqtt(root, table["mqtt"]),
        http=http,
        limits=IntakeLimits(**table["limits"]),
        copy_every_s=float(table["copy"]["every_s"]),
        register_every_s=float(table["copy"]["register_s"]),
        profiles=load_profiles(profiles, list(table["profiles"]["use"])),
    )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _mqtt(root: Path, table: Mapping[str, Any]) -> MqttSettings:  # Any: TOML values
    given = dict(table)
    for key in ("password_file", "ca_file", "cert_file", "key_file"):
        if given[key]:
            path = root / Path(given[key]).expanduser()
            if not path.is_file():
                raise _bad(f"mqtt.{key}: {path} does not exist", f"mqtt.{key}：{path}不存在")
            given[key] = str(path)
    if bool(given["cert_file"]) != bool(given["key_file"]):
        raise _bad("mqtt.cert_file and mqtt.key_file go together", "mqtt.cert_file与mqtt.key_file须同时给出")
    if given["cert_file"] and not given["ca_file"]:
        raise _bad("mqtt.cert_file needs mqtt.ca_file", "使用mqtt.cert_file须给出mqtt.ca_file")
    if not 1 <= given["in_flight"] <= _MOST_IN_FLIGHT:
        raise _bad(f"mqtt.in_flight is 1 to {_MOST_IN_FLIGHT}", f"mqtt.in_flight须在1至{_MOST_IN_FLIGHT}之间")
    return MqttSettings(**given)


def _check_section(section: str, values: object, table: Mapping[str, Any]) -> None:  # Any: TOML values
    known = [*table, "profile.<name>"]
    if section not in table or not isinstance(values, dict):
        raise _bad(
            f"[{section}] is not known; known are {', '.join(known)}",
            f"未知的段[{section}]；可用：{'、'.join(known)}",
        )
    for key in values:
        if key not in table[section]:
            raise _bad(
                f"{section}.{key} is not known; known are {', '.join(table[section])}",
                f"未知的键{section}.{key}；可用：{'、'.join(table[section])}",
            )


def _check_kinds(table: Mapping[str, Any]) -> None:  # Any: TOML values
    """Every value is of the kind of its default; numbers are above 0, ports in their range."""
    for section, defaults in packaged("settings").items():
        for key, default in defaults.items():
            value = table[section][key]
            complaint = _complaint(key, value, default)
            if complaint is not None:
                raise _bad(
                    f"{section}.{key} is {value!r}; it must be {complaint[0]}",
                    f"{section}.{key}现为{value!r}；须为{complaint[1]}",
                )


def _complaint(key: str, value: Any, default: Any) -> tuple[str, str] | None:  # Any: TOML values
    """What a value must be and is not, in English and Chinese."""
    if isinstance(default, bool):
        return None if isinstance(value, bool) else ("true or false", "true或false")
    if isinstance(default, str):
        return None if isinstance(value, str) else ("a text", "文本")
    if isinstance(default, list):
        return None if isinstance(value, list) else ("a list", "列表")
    if isinstance(value, bool) or not isinstance(value, int if isinstance(default, int) else int | float):
        return ("a whole number", "整数") if isinstance(default, int) else ("a number", "数")
    if key == "port":
        return None if 0 <= value <= 65535 else ("a port, 0 to 65535", "端口，0至65535")
    return None if value > 0 else ("above 0", "大于0的数")


def _check_http(http: HttpSettings) -> None:
    if http.without_sign_in and not is_loopback(http.host):
        raise _bad(
            f"http.without_sign_in is for this machine alone; http.host is {http.host}",
            f"http.without_sign_in仅限本机；http.host现为{http.host}",
        )


def _bad(en: str, zh: str) -> BadSensingTable:
    return BadSensingTable(
        f"{FILE_NAME}: {en}; see docs/sensing.md", zh=f"{FILE_NAME}：{zh}；见docs/sensing.md"
    )
