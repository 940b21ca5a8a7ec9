"""`gridtwin sense …` on a small city: values, alarms, windows, rules, simulation, replay, an intake."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gridtwin.store import open_workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.gridtwin.conftest import NOW
from tests.gridtwin.conftest import empty_city as empty_workspace
from tests.gridtwin.sensing.conftest import sensor_frame
from tests.pipe_network.networks import network
from tests.ports import free_port

__all__ = ["empty_workspace"]


@pytest.fixture
def sensed(empty_workspace: Path, tmp_path: Path) -> Path:
    root = tmp_path / "city"
    shutil.copytree(empty_workspace, root)
    with open_workspace(root) as city:
        city.write("sensor", sensor_frame(city.crs), actor="t", now=NOW)
    return root


def recording(folder: Path, *rows: str) -> Path:
    path = folder / "recording.csv"
    path.write_text("code,at,value\n" + "\n".join(rows) + "\n")
    return path


def ago(minutes: float) -> str:
    return (datetime.now(UTC) - timedelta(minutes=minutes)).isoformat()


def test_a_city_without_data_says_so(run: Run, sensed: Path) -> None:
    for words, said in (
        (("latest", sensed), "Nothing was heard"),
        (("alarms", "list", sensed), "No alarm"),
        (("windows", "list", sensed), "No maintenance window"),
        (("refused", sensed), "Nothing was refused"),
        (("curve", sensed, "GS1"), "No values in this time"),
    ):
        status, _, err = run("sense", *words)
        assert (status, said in err) == (0, True), words
    status, out, _ = run("sense", "status", sensed)
    assert status == 1
    assert "No intake runs here" in out


def test_an_unknown_sensor_is_an_error_with_a_way_out(run: Run, sensed: Path) -> None:
    status, _, err = run("sense", "latest", sensed, "XX1")
    assert status == 2
    assert "no sensor 'XX1'" in err


def test_a_simulated_day(run: Run, sensed: Path, tmp_path: Path) -> None:
    status, out, _ = run("sense", "simulate", sensed, "--direct", "--days", 0.5, "--json")
    told = json.loads(out)
    assert (status, told["sensors"]) == (0, 4)
    assert told["sent"] > 300
    assert json.loads(run("sense", "latest", sensed, "--json")[1])["latest"][0]["quality"]
    status, out, _ = run("sense", "curve", sensed, "GS1", "--hours", 12, "--json")
    assert len(json.loads(out)["points"]) > 100
    table, chart = tmp_path / "curve.csv", tmp_path / "curve.svg"
    assert run("sense", "curve", sensed, "GS1", "--csv", table, "--chart", chart)[0] == 0
    assert len(table.read_text("utf-8-sig").splitlines()) > 100
    assert chart.read_text().startswith("<?xml")
    assert len(json.loads(run("sense", "sensors", sensed, "--json")[1])["sensors"]) == 4
    assert "GS1" in run("sense", "curve", sensed, "GS1", "--hours", 2)[1]


def test_the_same_seed_simulates_the_same(run: Run, sensed: Path) -> None:
    assert run("sense", "simulate", sensed)[0] == 2  # where to?
    assert run("sense", "simulate", sensed, "--direct", "--at", "2026-03-01")[0] == 2  # what breaks?
    assert run("sense", "simulate", sensed, "--mqtt", "mqtt://u:secret@h", "--days", 0.1)[0] == 2
    status, _, err = run("sense", "simulate", sensed, "--http", "http://127.0.0.1:9", "--days", 0.1)
    assert (status, "http://127.0.0.1:9" in err) == (2, True)


def test_alarms_from_raised_to_cleared(run: Run, sensed: Path, tmp_path: Path) -> None:
    path = recording(tmp_path, f"JG1,{ago(3)},40", f"JG2,{ago(2)},1", f"JG3,{ago(2)},x", f"ZZ,{ago(2)},1")
    status, _, err = run("sense", "replay", sensed, path, "--direct")
    assert status == 1
    assert "4 rows: 3 sent, 1 not readable" in err
    assert "unknown" not in run("sense", "refused", sensed)[1]
    assert "sensor not in the register" in run("sense", "refused", sensed)[1]
    status, out, _ = run("sense", "alarms", "list", sensed)
    assert "Cover tilted" in out
    numbers = [
        one["alarm_no"] for one in json.loads(run("sense", "alarms", "list", sensed, "--json")[1])["alarms"]
    ]
    assert len(numbers) == 2
    assert run("sense", "alarms", "ack", sensed, numbers[0], "--note", "seen")[0] == 0
    assert run("sense", "alarms", "ack", sensed, numbers[0])[0] == 2  # twice
    assert run("sense", "alarms", "clear", sensed, numbers[0], "--note", "closed by hand")[0] == 0
    status, out, _ = run("sense", "alarms", "events", sensed, numbers[0], "--json")
    assert [one["event"] for one in json.loads(out)["events"]] == ["raised", "acknowledged", "cleared"]
    assert run("sense", "alarms", "events", sensed, "BJ0")[0] == 2
    noted = run("access", "audit", "--workspace", sensed)[1]
    assert noted.index("alarm clear") < noted.index("alarm acknowledge")  # newest first
    assert "closed by hand" in noted
    assert numbers[0] not in run("sense", "alarms", "list", sensed)[1]
    assert numbers[0] in run("sense", "alarms", "list", sensed, "--all")[1]
    table = tmp_path / "alarms.csv"
    assert run("sense", "alarms", "export", sensed, table)[0] == 0
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["state"] for row in rows} == {"raised", "cleared"}
    again = json.loads(run("sense", "replay", sensed, path, "--direct", "--json")[1])
    assert (again["rows"], again["sent"], again["refused"]) == (4, 3, 1)
    assert "duplicates 2" in run("sense", "status", sensed)[1]


def test_a_maintenance_window(run: Run, sensed: Path, tmp_path: Path) -> None:
    assert (
        run("sense", "windows", "add", sensed, "sensor", "JG1", "--reason", "painting")[0] == 2
    )  # until when?
    assert run("sense", "windows", "add", sensed, "sensor", "NO", "--reason", "x", "--hours", 1)[0] == 2
    assert (
        run("sense", "windows", "add", sensed, "sensor", "JG1", "--reason", "painting", "--hours", 1)[0] == 0
    )
    assert "painting" in run("sense", "windows", "list", sensed)[1]
    later = (datetime.now(UTC) + timedelta(seconds=5)).isoformat()
    run("sense", "replay", sensed, recording(tmp_path, f"JG1,{later},40"), "--direct")
    assert json.loads(run("sense", "alarms", "list", sensed, "--json")[1])["alarms"] == []
    assert run("sense", "windows", "end", sensed, 1)[0] == 0
    noted = run("access", "audit", "--workspace", sensed)[1]
    assert "window add" in noted
    assert "painting" in noted
    assert "window end" in noted
    assert run("sense", "windows", "end", sensed, 1)[0] == 2
    assert json.loads(run("sense", "windows", "list", sensed, "--json")[1])["windows"] == []


def test_a_limit_is_changed_and_a_sector_added_by_files(run: Run, sensed: Path) -> None:
    folder = sensed / "standards"
    (folder / "sectors").mkdir(parents=True)
    (folder / "alarm_rules.toml").write_text("[manhole.tilt]\nabove = 20\n")
    (folder / "sectors" / "dust.toml").write_text(
        'zh = "扬尘"\nen = "Dust"\nconfidence = "derived"\n[properties.pm10]\nzh = "PM10"\nen = "PM10"\n'
        'unit = "ug/m3"\nrange = [0, 2000]\ninterval_s = 60\ncourse = { level = 80, noise = 5 }\n'
        '[alarms.high]\nproperty = "pm10"\nkind = "threshold"\nseverity = "minor"\nabove = 150\n'
        'zh = "扬尘超标"\nen = "Dust"\n'
    )
    status, _, err = run("sense", "rules", "check", sensed)
    assert (status, "All well formed: 13 sectors" in err) == (0, True)
    assert "> 20 °" in run("sense", "rules", "list", sensed, "--sector", "manhole")[1]
    assert "> 150 µg/m³" in run("sense", "rules", "list", sensed, "--sector", "dust")[1]
    (folder / "alarm_rules.toml").write_text("[manhole.tilt]\nabove = 'much'\n")
    status, _, err = run("sense", "rules", "check", sensed)
    assert status == 2
    assert "alarm_rules.toml" in err
    assert "manhole.tilt" in err


def test_a_burst_is_felt_by_the_sensors_of_its_network(run: Run, sensed: Path) -> None:
    with open_workspace(sensed) as city:
        chain = {name: (50.0 * at, 0.0, 100.0) for at, name in enumerate("ABC")}
        pipes = [("L1", "A", "B", {"diameter_mm": 200}), ("L2", "B", "C", {"diameter_mm": 200})]
        store(city, network(chain, pipes))
        host = city.read("pipe_point", where={"point_no": "C"})["id"].iloc[0]
        row = city.read("sensor", where={"code": "GS1"})[["id", "row_version"]]
        row = row.assign(host_class="pipe_point", host_id=host)
        city.update("sensor", row, actor="t", now=NOW)
    words = ("sense", "simulate", sensed, "--direct", "--days", 0.5, "--faults", 0)
    status, _, err = run(*words, "--burst", "L1", "--burst-hours", 2)
    assert (status, "1 sensor within reach" in err) == (0, True), err
    rules = {
        one["rule"]
        for one in json.loads(run("sense", "alarms", "list", sensed, "--all", "--json")[1])["alarms"]
    }
    assert "water.pressure_drop" in rules
    assert run(*words, "--burst", "L99")[0] == 2


def test_old_observations_are_forgotten(run: Run, sensed: Path, tmp_path: Path) -> None:
    run(
        "sense",
        "replay",
        sensed,
        recording(tmp_path, f"JG1,{ago(60 * 24 * 40)},1", f"JG1,{ago(5)},1"),
        "--direct",
    )
    told = json.loads(run("sense", "forget", sensed, "--json")[1])
    assert told["forgotten"]["raw"] == 1


def test_an_intake_by_http_from_start_to_end(run: Run, sensed: Path) -> None:
    assert run("sense", "intake", sensed)[0] == 2  # neither broker nor port
    port = free_port()
    process = subprocess.Popen(
        [Path(sys.executable).with_name("gridtwin"), "sense", "intake", sensed, "--port", str(port),
         "--without-sign-in"],
        env=os.environ | {"GRIDTWIN_LANG": "en"}, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        for _ in range(300):
            if (sensed / "sensing-intake.json").exists():
                break
            time.sleep(0.1)
        words = ("sense", "simulate", sensed, "--http", f"http://127.0.0.1:{port}", "--live")
        status, _, err = run(*words, "--speed", 600, "--seconds", 2.5)
        assert status == 0, err
        assert run("sense", "simulate", sensed, "--direct", "--days", 0.1)[0] == 2  # another one takes in
        time.sleep(2.2)
        status, out, _ = run("sense", "status", sensed)
        assert status == 0, out
        assert f"Intake: process {process.pid}" in out
        assert f":{port}" in out
    finally:
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=30)[1]
    assert process.returncode == 0
    assert "Stopped. In: " in said


def test_all_of_it_in_chinese(run: Run, sensed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("sense", "simulate", sensed, "--direct", "--days", 0.1)
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    for words, said in (
        (("latest", sensed), "供水·供水压力"),
        (("sensors", sensed), "监测量"),
        (("rules", "list", sensed, "--sector", "water"), "供水压力过低"),
        (("status", sensed), "传感器4个"),
        (("curve", sensed, "GS1"), "平均"),
    ):
        assert said in run("sense", *words)[1], words
