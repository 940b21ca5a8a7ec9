from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from twin_server.access.config import load_config, parse_config
from twin_server.access.errors import BadAccessRules
from twin_server.access.store.sessions import Idle

OPENID: dict[str, Any] = {"issuer": "https://sso.example", "client_id": "gridtwin", "default_role": "viewer"}
SERVER: dict[str, Any] = {"public_url": "https://twin.example"}


def test_without_a_file_the_limits_of_the_product_hold(tmp_path: Path) -> None:
    config = load_config(tmp_path)
    assert config.idle == Idle(timedelta(hours=1), timedelta(days=7))
    assert config.failures["account"].free == 5
    assert config.openid is None
    assert config.public_origin is None
    assert config.public_hosts == frozenset()


def test_a_city_changes_single_values(tmp_path: Path) -> None:
    text = '[sessions]\nidle_minutes = 20\n[requests.token]\nburst = 5\n[server]\npublic_url = "https://Twin.example/"\n'
    (tmp_path / "access.toml").write_text(text)
    config = load_config(tmp_path)
    assert config.idle.person == timedelta(minutes=20)
    assert config.absolute == timedelta(hours=12)
    assert (config.requests["token"].per_second, config.requests["token"].burst) == (60, 5)
    assert config.public_origin == "https://twin.example"
    assert config.public_hosts == {"twin.example"}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"session": {}}, "section \\[session\\] is unknown"),
        ({"sessions": {"idle": 3}}, "'sessions.idle' is unknown"),
        ({"sessions": {"idle_minutes": 0}}, "number above 0"),
        ({"sessions": {"idle_minutes": "60"}}, "number above 0"),
        ({"sessions": {"idle_minutes": float("nan")}}, "number above 0"),
        ({"sessions": {"idle_minutes": True}}, "number above 0"),
        ({"requests": {"token": 3}}, "is a section"),
        ({"server": {"trusted_proxies": ["proxy"]}}, "trusted_proxies"),
        ({"server": {"public_url": "twin.example"}}, "public_url"),
        ({"server": {"public_url": "https://twin.example/path"}}, "public_url"),
        ({"server": {"port": 1}}, "\\[server\\] knows"),
        ({"openid": OPENID}, "needs public_url"),
        ({"server": SERVER, "openid": {**OPENID, "client_secret": "s3cret"}}, "does not belong in a file"),
        ({"server": SERVER, "openid": {**OPENID, "issuer": "http://sso.example"}}, "https://"),
        ({"server": SERVER, "openid": {**OPENID, "default_role": "king"}}, "role 'king'"),
        ({"server": SERVER, "openid": {**OPENID, "scopes": ["profile"]}}, "'openid' among them"),
        ({"server": SERVER, "openid": {"issuer": "https://sso.example", "client_id": "x"}}, "nobody a role"),
        ({"server": SERVER, "openid": {**OPENID, "role": [{"claim": "groups"}]}}, "claim, value and role"),
        ({"server": SERVER, "openid": {**OPENID, "isuer": "x"}}, "does not know isuer"),
        ({"server": SERVER, "openid": {"client_id": "x"}}, "needs issuer"),
        ({"server": SERVER, "openid": []}, "is a section"),
    ],
)
def test_what_breaks_a_rule_is_named(raw: dict[str, Any], reason: str) -> None:
    with pytest.raises(BadAccessRules, match=reason):
        parse_config(raw)


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "access.toml").write_text("[server\n")
    with pytest.raises(BadAccessRules, match=r"access\.toml"):
        load_config(tmp_path)


def test_the_provider_of_a_city() -> None:
    role = [{"claim": "realm_access.roles", "value": "city-operators", "role": "operator"}]
    config = parse_config({"server": SERVER, "openid": {**OPENID, "role": role}})
    assert config.openid is not None
    assert config.openid.role[0].role == "operator"
    assert config.openid.client_secret() is None
