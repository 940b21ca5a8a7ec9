"""Each store has a number of its own, made once."""

from __future__ import annotations

from pathlib import Path

from gridtwin.sensing.intake.running import start_intake
from gridtwin.sensing.store import SensingStore, open_sensing
from gridtwin.sensing.store.identity import identity
from gridtwin.store import Workspace, create_workspace
from tests.gridtwin.conftest import CRS, NOW


def test_it_is_made_once_and_kept(city: Workspace, store: SensingStore) -> None:
    first = identity(store)
    assert len(first) == 16
    assert identity(store) == first
    with open_sensing(city) as again:
        assert identity(again) == first


def test_two_cities_in_folders_of_one_name_have_two_sessions_at_the_broker(tmp_path: Path) -> None:
    names = []
    for host in ("a", "b"):
        root = tmp_path / host / "city"
        create_workspace(root, name="城", crs=CRS, division="620102", now=NOW).close()
        for _ in range(2):
            intake = start_intake(root)
            names.append(intake.settings.mqtt.client_id)
            intake.close()
    assert names[0] == names[1] != names[2] == names[3]
    assert names[0].startswith("gridtwin-")


def test_a_name_of_the_city_stays(tmp_path: Path) -> None:
    root = tmp_path / "city"
    create_workspace(root, name="城", crs=CRS, division="620102", now=NOW).close()
    (root / "sensing.toml").write_text('[mqtt]\nclient_id = "own"\n', "utf-8")
    intake = start_intake(root)
    intake.close()
    assert intake.settings.mqtt.client_id == "own"
