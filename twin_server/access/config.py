"""Limits of the product (`data/limits.toml`) and the city's own settings (`access.toml` in its workspace)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gridtwin.toml_file import read_toml
from twin_server.access.buckets import Rate
from twin_server.access.errors import BadAccessRules
from twin_server.access.openid.settings import OpenIdSettings, parse_openid
from twin_server.access.proxy import parse_networks
from twin_server.access.store.sessions import Idle

FILE_NAME = "access.toml"
_SECTIONS = ("server", "sessions", "failures", "requests", "openid")
_SERVER_KEYS = {"public_url", "trusted_proxies"}


@dataclass(frozen=True, slots=True)
class Slowing:
    """How failed sign-ins are slowed; see `data/limits.toml`."""

    free: int
    first_delay: timedelta
    longest_delay: timedelta
    forget: timedelta


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that a city may set about access.

    Attributes:
        idle: after which sessions end that are not used.
        absolute, wall: after which a session of a person, of a wall ends in any case.
        one_time_password, longest_token: how long they hold.
        failures: how failed sign-ins are slowed.
        requests: how many may come.
    """

    idle: Idle
    absolute: timedelta
    wall: timedelta
    one_time_password: timedelta
    longest_token: timedelta
    failures: Mapping[str, Slowing]
    requests: Mapping[str, Rate]
    public_url: str | None = None
    trusted_proxies: tuple[str, ...] = ()
    openid: OpenIdSettings | None = None

    @property
    def public_hosts(self) -> frozenset[str]:
        """Host name of the public address, to which the server then answers as well."""
        host = urlsplit(self.public_url or "").hostname
        return frozenset({host}) if host else frozenset()

    @property
    def public_origin(self) -> str | None:
        """Scheme and host of the public address."""
        if self.public_url is None:
            return None
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}".lower()


@cache
def _defaults() -> dict[str, Any]:
    text = (files("twin_server.access") / "data" / "limits.toml").read_text("utf-8")
    return tomllib.loads(text)


def load_config(workspace: Path) -> Config:
    """The product's limits with the city's `access.toml` over them, where there is one.

    Raises:
        BadAccessRules: the file cannot be read, or a value breaks a rule.
    """
    path = workspace / FILE_NAME
    if not path.exists():
        return parse_config({})
    raw = read_toml(
        path, missing=BadAccessRules, bad=BadAccessRules, hint=("docs/access.md", "见docs/access.md")
    )
    return parse_config(raw, where=str(path))


def parse_config(raw: Mapping[str, Any], *, where: str = FILE_NAME) -> Config:
    """The settings of a file's values.

    Raises:
        BadAccessRules: an unknown key or a value that breaks a rule.
    """
    for section in raw:
        if section not in _SECTIONS:
            raise _bad(where, f"section [{section}] is unknown; there are {', '.join(_SECTIONS)}")
    server = _checked_server(raw.get("server", {}), where)
    merged = _merged(_defaults(), {key: raw[key] for key in raw if key not in ("server", "openid")}, where)
    public_url = server.get("public_url")
    try:
        openid = parse_openid(raw["openid"]) if "openid" in raw else None
    except BadAccessRules as error:
        raise _bad(where, str(error)) from error
    if openid is not None and public_url is None:
        raise _bad(where, "[openid] needs public_url in [server]: the provider sends people back there")
    sessions = merged["sessions"]
    return Config(
        idle=Idle(timedelta(minutes=sessions["idle_minutes"]), timedelta(days=sessions["wall_away_days"])),
        absolute=timedelta(hours=sessions["absolute_hours"]),
        wall=timedelta(days=sessions["wall_days"]),
        one_time_password=timedelta(days=sessions["one_time_password_days"]),
        longest_token=timedelta(days=sessions["longest_token_days"]),
        failures={name: _slowing(values) for name, values in merged["failures"].items()},
        requests={
            name: Rate(values["per_second"], values["burst"]) for name, values in merged["requests"].items()
        },
        public_url=public_url,
        trusted_proxies=tuple(server.get("trusted_proxies", ())),
        openid=openid,
    )


def _slowing(values: Mapping[str, Any]) -> Slowing:
    return Slowing(
        free=int(values["free"]),
        first_delay=timedelta(seconds=values["first_delay_s"]),
        longest_delay=timedelta(seconds=values["longest_delay_s"]),
        forget=timedelta(hours=values["forget_hours"]),
    )


def _merged(own: Mapping[str, Any], given: Mapping[str, Any], where: str, inside: str = "") -> dict[str, Any]:
    result = dict(own)
    for key, value in given.items():
        name = f"{inside}{key}"
        if key not in own:
            raise _bad(where, f"'{name}' is unknown; known here: {', '.join(own)}")
        if isinstance(own[key], Mapping):
            if not isinstance(value, Mapping):
                raise _bad(where, f"'{name}' is a section, not a value")
            result[key] = _merged(own[key], value, where, f"{name}.")
        elif isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
            raise _bad(where, f"'{name}' is {value!r}; it takes a number above 0")
        else:
            result[key] = value
    return result


def _checked_server(server: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(server, Mapping) or set(server) - _SERVER_KEYS:
        raise _bad(where, f"[server] knows {', '.join(sorted(_SERVER_KEYS))}")
    url = server.get("public_url")
    if url is not None:
        parts = urlsplit(str(url))
        if (
            parts.scheme not in ("http", "https")
            or not parts.hostname
            or parts.path.strip("/")
            or parts.query
        ):
            raise _bad(where, f"public_url '{url}' is not of the form https://twin.example.gov.cn")
    try:
        parse_networks(server.get("trusted_proxies", ()))
    except (ValueError, TypeError) as error:
        raise _bad(where, f"trusted_proxies: {error}; write a list such as ['127.0.0.1']") from error
    return {**server, **({"public_url": str(url).rstrip("/")} if url is not None else {})}


def _bad(where: str, problem: str) -> BadAccessRules:
    return BadAccessRules(
        f"{where}: {problem} (docs/access.md)", zh=f"{where}：{problem}（见docs/access.md）"
    )
