"""sensing.toml: defaults, a city's own, and errors that name the key."""

from __future__ import annotations

from pathlib import Path

import pytest

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.intake.settings import load_settings


def write(folder: Path, text: str) -> Path:
    (folder / "sensing.toml").write_text(text, "utf-8")
    return folder


def test_without_a_file_there_is_no_broker_and_no_port(tmp_path: Path) -> None:
    settings = load_settings(tmp_path)
    assert (settings.mqtt.host, settings.http.port) == ("", 0)
    assert settings.mqtt.in_flight == 65535
    assert settings.mqtt.client_id == "", "the intake names itself by its store"
    assert list(settings.profiles) == ["gridtwin_one", "gridtwin_many"]


def test_a_city_lays_its_own_over_it(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("pässword\n", "utf-8")
    (tmp_path / "ca.pem").write_text("", "utf-8")
    settings = load_settings(
        write(
            tmp_path,
            '[mqtt]\nhost = "broker"\nport = 8883\nuser = "u"\npassword_file = "secret"\nca_file = "ca.pem"\n'
            '[http]\nport = 8502\n[profiles]\nuse = []\n[profile.own]\ntopic = "x/{code}"\n',
        )
    )
    assert settings.mqtt.label == "mqtts://broker:8883"
    assert settings.mqtt.password() == "pässword"
    assert "pässword" not in repr(settings)
    assert list(settings.profiles) == ["own"]


def test_a_password_may_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mqtt = load_settings(write(tmp_path, '[mqtt]\nhost = "b"\npassword_env = "BROKER_PASSWORD"\n')).mqtt
    monkeypatch.setenv("BROKER_PASSWORD", "from outside")
    assert mqtt.password() == "from outside"
    monkeypatch.delenv("BROKER_PASSWORD")
    with pytest.raises(BadSensingTable, match="BROKER_PASSWORD"):
        mqtt.password()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[mqtt\n", "not TOML", id="no TOML"),
        pytest.param("[mqtt]\nhosst = 'x'\n", "mqtt.hosst is not known", id="unknown key"),
        pytest.param("[kafka]\nhost = 'x'\n", "[kafka] is not known", id="unknown section"),
        pytest.param("mqtt = 1\n", "[mqtt] is not known", id="no table"),
        pytest.param("[mqtt]\nport = '1883'\n", "mqtt.port is '1883'; it must be a whole number", id="text"),
        pytest.param("[mqtt]\nport = 70000\n", "0 to 65535", id="port"),
        pytest.param("[mqtt]\nin_flight = 70000\n", "1 to 65535", id="in flight"),
        pytest.param("[mqtt]\nsession_hours = -1\n", "above 0", id="negative"),
        pytest.param("[mqtt]\npassword_file = 'none'\n", "does not exist", id="file"),
        pytest.param("[mqtt]\npassword = 'x'\n", "mqtt.password is not known", id="a password in the file"),
        pytest.param(
            "[http]\nhost = '0.0.0.0'\nwithout_sign_in = true\n", "this machine alone", id="open door"
        ),
        pytest.param("[profiles]\nuse = ['nope']\n", "profile nope", id="profile"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadSensingTable) as refused:
        load_settings(write(tmp_path, text))
    assert said in str(refused.value)
    assert refused.value.zh
