"""The packaged plugin keeps the rules of plugins.qgis.org: metadata, content, size, syntax, two scans."""

from __future__ import annotations

import ast
import configparser
import json
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.paths import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
import package_plugin
import plugin_metadata

PLUGIN = ROOT / "qgis_plugin"
MANDATORY = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about"]
MANDATORY += ["tracker", "repository"]
MOST_BYTES = 25 * 1024 * 1024
OLDEST_SYNTAX = (3, 9)  # of the Python that QGIS 3.22 brings on Windows: it must read the file that says so


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked zip."""
    target = tmp_path_factory.mktemp("plugin")
    made = package_plugin.make_zip(target / "gridtwin.zip")
    assert made.stat().st_size < MOST_BYTES
    with zipfile.ZipFile(made) as archive:
        assert {Path(name).parts[0] for name in archive.namelist()} == {"gridtwin"}
        archive.extractall(target)
    return target / "gridtwin"


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def test_metadata_is_whole(folder: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(folder / "metadata.txt", "utf-8")
    general = parser["general"]
    for key in MANDATORY:
        assert general.get(key, "").strip(), key
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["description"].isascii()
    assert "plugin" not in general["name"].lower()
    assert general["hasProcessingProvider"] == "yes"
    assert (folder / general["icon"]).is_file()
    assert "%" not in (folder / "metadata.txt").read_text("utf-8")  # QGIS reads it with interpolation
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert general["version"] == project["version"]
    assert [general[key] for key in ("homepage", "tracker", "repository")] == [
        project["urls"][name] for name in ("Homepage", "Issues", "Repository")
    ]
    news = general["changelog"].splitlines()
    assert news[0].startswith(general["version"])
    assert any("A plugin for QGIS 3.22" in line for line in news)
    assert not any("argon" in line or "`" in line or "](" in line for line in news)
    assert f'__version__ = "{general["version"]}"' in (folder / "__init__.py").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "LICENSE").read_text("utf-8")


def test_what_the_project_says_once_is_not_said_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = tmp_path / "metadata.txt"
    copied.write_text(plugin_metadata.SOURCE.read_text("utf-8") + "version=9\n", "utf-8")
    monkeypatch.setattr(plugin_metadata, "SOURCE", copied)
    with pytest.raises(SystemExit, match="version is written at packaging"):
        plugin_metadata.text()


def test_nothing_is_inside_that_does_not_belong(folder: Path) -> None:
    for path in files(folder):
        name = path.relative_to(folder).as_posix()
        assert name.isascii(), name
        assert not any(part.startswith((".", "__MACOSX", "__pycache__")) for part in Path(name).parts), name
        assert path.suffix not in {".so", ".dll", ".exe", ".sh", ".bat", ".pyc", ".zip"}, name
        if path.suffix not in {".qm", ".png"}:  # compiled strings are what QGIS loads
            path.read_text("utf-8")
    for needed in (
        "standards/__init__.py",
        "model/classes/component.toml",
        "styles/component.qml",
        "errors.py",
    ):
        assert (folder / needed).is_file(), needed
    assert (folder / "i18n" / "gridtwin_zh_CN.qm").stat().st_size > 1000


def test_older_pythons_can_read_it(folder: Path) -> None:
    for path in files(folder):
        if path.suffix == ".py":
            ast.parse(path.read_text("utf-8"), str(path), feature_version=OLDEST_SYNTAX)


def test_standards_and_model_work_from_the_zip_alone(folder: Path) -> None:
    script = "from gridtwin.model import domain; print(domain('component_class').title('0137'))"
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(folder.parent)!r}); {script}"],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin"},
    )
    assert done.stdout.strip() == "路灯"


def test_bandit_finds_nothing(folder: Path) -> None:
    pytest.importorskip("bandit", reason="bandit is not installed (make test)")
    command = [sys.executable, "-m", "bandit", "-r", str(folder), "-f", "json", "-q"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    found = json.loads(done.stdout)
    assert found["errors"] == []
    # B101 (assert) is one that the repository lets pass.
    assert [
        f"{each['test_id']} {each['filename']}:{each['line_number']}"
        for each in found["results"]
        if each["test_id"] != "B101"
    ] == []


def test_detect_secrets_finds_nothing(folder: Path) -> None:
    pytest.importorskip("detect_secrets", reason="detect-secrets is not installed (make test)")
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder)
    assert json.loads(done.stdout)["results"] == {}


def test_the_scans_can_find_something(tmp_path: Path) -> None:
    pytest.importorskip("bandit", reason="bandit is not installed (make test)")
    (tmp_path / "bad.py").write_text(
        "eval(input())\nPASSWORD = 'AKIAIOSFODNN7EXAMPLE'\n"
    )  # pragma: allowlist secret
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-r", str(tmp_path), "-f", "json", "-q"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert {"B307"} <= {each["test_id"] for each in json.loads(done.stdout)["results"]}
    secrets = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    told = subprocess.run(secrets, check=True, capture_output=True, text=True, cwd=tmp_path)
    assert json.loads(told.stdout)["results"]


def test_every_string_has_its_chinese_and_no_chinese_is_left_over() -> None:
    used = set(_strings())
    known = package_plugin.strings()
    assert used - set(known) == set()
    assert set(known) - used == set()
    for english, chinese in known.items():
        assert _places(english) == _places(chinese), english


def _strings() -> Iterator[str]:
    """English strings of the code: arguments of `tr`, and hints of map tools."""
    for path in PLUGIN.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                if node.args and isinstance(node.args[0], ast.Constant):
                    yield str(node.args[0].value)
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                target = node.targets[0]
                if isinstance(target, ast.Name) and target.id == "hint" and node.value.value:
                    yield str(node.value.value)


def _places(text: str) -> set[str]:
    import string

    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_two_translations_of_one_string_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, chinese in (("a", "甲"), ("b", "乙")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "zh.toml").write_text(f'"A" = "{chinese}"\n', "utf-8")
    monkeypatch.setattr(package_plugin, "PLUGIN", tmp_path)
    with pytest.raises(SystemExit, match="elsewhere"):
        package_plugin.strings()


def constant(path: str, name: str) -> object:
    """The value of a constant of a module that cannot be imported outside of QGIS."""
    tree = ast.parse((PLUGIN / path).read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{path} has no {name}")


def test_what_the_plugin_repeats_of_the_program_is_the_same_there() -> None:
    from gridtwin.ledger.condition import load_parameters
    from gridtwin.store.migration import SCHEMA_VERSION

    assert constant("workspace/age.py", "KNOWN") == SCHEMA_VERSION
    patrols = load_parameters(None).patrol_kinds
    assert set(constant("tools/ledger_card/rating_note.py", "PATROLS")) == set(patrols)  # type: ignore[call-overload]


def test_tables_of_the_plugin_name_what_the_model_has() -> None:
    from gridtwin.model import feature_class

    tree = tomllib.loads((PLUGIN / "workspace/layers.toml").read_text("utf-8"))
    themes = {theme["name"] for theme in tree["themes"]}
    for layer in (each for group in tree["groups"] for each in group["layers"]):
        feature_class(layer["name"])
        assert set(layer.get("themes", ())) <= themes
    for name in tomllib.loads((PLUGIN / "editing/rules.toml").read_text("utf-8")):
        feature_class(name)
    for name, entry in tomllib.loads((PLUGIN / "forms/tabs.toml").read_text("utf-8")).items():
        known, tabs = feature_class(name).field_names, entry.get("tabs", [])
        named = [*(tab["from"] for tab in tabs), *entry.get("first", []), *entry.get("called", [])]
        assert set(named) <= set(known)
        assert not tabs or tabs[0]["from"] == known[0]
    children = tomllib.loads((PLUGIN / "forms/relations.toml").read_text("utf-8"))
    for child in children["children"]:
        assert {"host_class", "host_id"} <= set(feature_class(child["name"]).field_names)
        assert all(feature_class(host) for host in child["hosts"])
    defaults = tomllib.loads((PLUGIN / "forms/defaults.toml").read_text("utf-8"))
    for name, entry in defaults.items():
        if name != "*":
            assert set(entry) <= set(feature_class(name).field_names)
            assert not any(each.get("save") for each in entry.values())  # of all classes alone
