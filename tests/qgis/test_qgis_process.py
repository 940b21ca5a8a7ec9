"""The packaged plugin in `qgis_process`: help in both languages, a run, refusals with their exit status."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.paths import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
import package_plugin

# Debian's script hands on an option that the program refuses.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
LOCALES = {"zh": "zh-Hans", "en": "en_US"}
SETTINGS = "[locale]\noverrideFlag=true\nuserLocale={}\n[PythonPlugins]\ngridtwin=true\n"
pytestmark = [
    pytest.mark.qgis,
    pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed (apt install qgis)"),
]


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the plugin as it is packaged."""
    folder = tmp_path_factory.mktemp("plugins")
    package_plugin.stage(folder)
    return folder


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sample city."""
    folder = tmp_path_factory.mktemp("process") / "city"
    program = "from gridtwin.cli.main import main; main()"
    command = ["demo", "create", str(folder), "--size", "small", "--no-imagery"]
    subprocess.run([sys.executable, "-c", program, *command], check=True, capture_output=True, cwd=ROOT)
    return folder


@dataclass(frozen=True)
class Done:
    """What a call of the program came to."""

    status: int
    out: str
    said: str


@pytest.fixture
def process(plugins: Path, tmp_path: Path):
    """Calls qgis_process with a profile of its own, in a language."""

    def call(language: str, *words: str) -> Done:
        profile = tmp_path / language / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        profile.parent.mkdir(parents=True, exist_ok=True)
        profile.write_text(SETTINGS.format(LOCALES[language]), "utf-8")
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / language),
            "QGIS_PLUGINPATH": str(plugins),
            "GRIDTWIN": os.environ.get("GRIDTWIN") or str(Path(sys.executable).with_name("gridtwin")),
        }
        done = subprocess.run(
            [str(PROGRAM), *words], check=False, capture_output=True, text=True, timeout=240, env=environment
        )
        said = "\n".join(line for line in done.stderr.splitlines() if "setapi()" not in line)
        return Done(done.returncode, done.stdout, said)

    return call


@pytest.mark.parametrize(
    ("language", "title", "inputs"),
    [
        ("zh", "管网追踪 (gridtwin:pipetrace)", "输入："),
        ("en", "Trace a network (gridtwin:pipetrace)", "Inputs: "),
    ],
)
def test_help_is_in_the_language_of_qgis(process, language: str, title: str, inputs: str) -> None:
    done = process(language, "help", "gridtwin:pipetrace")
    assert done.status == 0
    assert done.out.startswith(title)
    assert inputs in done.out
    text = re.sub(r"[A-Za-z]+://\S+", "", done.out)
    assert (re.search(r"[\u4e00-\u9fff]", text) is not None) == (language == "zh")


def test_numbers_of_a_run_are_json(process, city: Path, tmp_path: Path) -> None:
    layer = tmp_path / "findings.gpkg"
    done = process(
        "en", "run", "gridtwin:gridcheck", "--json", "--", f"WORKSPACE={city}", f"FINDINGS={layer}"
    )
    assert done.status == 0, done.said
    results = json.loads(done.out[done.out.index("{") :])["results"]
    assert results["ERRORS"] == 0
    assert results["WARNINGS"] > 0
    assert layer.is_file()


@pytest.mark.parametrize(
    ("language", "name", "given", "told"),
    [
        pytest.param("en", "pipetrace", "START=NOWHERE", "NOWHERE", id="no such pipe"),
        pytest.param(
            "zh",
            "pipenear",
            "AT=1,2",
            "AT：1, 2远在EPSG:4544的适用范围之外",
            id="a place beside the city's CRS",
        ),
        pytest.param(
            "en", "pipetrace", "WITHIN_M=far", "WITHIN_M: 'far' is no number", id="text for a number"
        ),
        pytest.param("zh", "gridcheck", "WORKSPACE=/nowhere", "/nowhere不是工作区", id="no workspace"),
        pytest.param(
            "en",
            "gridcheck",
            "FINDINGS=/nowhere/a.gpkg",
            "there is no folder /nowhere",
            id="nowhere to write",
        ),
    ],
)
def test_a_refusal_is_a_sentence_and_a_status(
    process, city: Path, tmp_path: Path, language: str, name: str, given: str, told: str
) -> None:
    needed = {"WORKSPACE": str(city), "START": "TRL00001", "AT": "391900,3991700 [EPSG:4544]"}
    outputs = {"pipetrace": ("LINES", "POINTS"), "pipenear": ("LINES", "POINTS"), "gridcheck": ("FINDINGS",)}
    inputs = {
        "pipetrace": ("WORKSPACE", "START"),
        "pipenear": ("WORKSPACE", "AT"),
        "gridcheck": ("WORKSPACE",),
    }
    values = {key: needed[key] for key in inputs[name]}
    values |= {key: str(tmp_path / f"{key}.gpkg") for key in outputs[name]}
    values |= dict([given.split("=", 1)])
    done = process(
        language, "run", f"gridtwin:{name}", "--", *(f"{key}={value}" for key, value in values.items())
    )
    assert done.status == 1
    assert told in done.said
    assert "Traceback" not in done.said + done.out
