"""Packages the QGIS plugin: `python scripts/package_plugin.py [--stage FOLDER | --zip FILE]`.

The packaged folder is called `gridtwin`: the files of qgis_plugin at its top, and copies of
gridtwin/standards, gridtwin/model and styles. Standard library only; needs lrelease for the Chinese strings.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import plugin_metadata

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "qgis_plugin"
NAME = "gridtwin"
CONTEXT = "GridTwin"
_COPIED = ("gridtwin/standards", "gridtwin/model")
# The model needs the base of its errors; nothing else of gridtwin comes along.
_FILES = ("gridtwin/errors.py",)
# Tables behind the value lists of inspections and defects, and the English names of what they list.
_TABLES = (
    "inspection_forms.toml",
    "inspection_plans.toml",
    "condition.toml",
    "english_names.csv",
    "packs",
    # Rules of the census and of grids, which a save applies too and the findings panel names in words.
    "census_rules.toml",
    "census_classes.toml",
    "grid_rules.toml",
)
# The same of the pipes.
_PIPE_TABLES = ("checks.toml", "classes.toml", "point_words.csv")
_LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", "*.pyc", ".*", "dictionary.py", "pages.py", "zh.toml", "*.pdf"
)
_TOOLS = (
    "lrelease",
    "lrelease-qt5",
    "lrelease-qt6",
    "/usr/lib/qt5/bin/lrelease",
    "/usr/lib/qt6/bin/lrelease",
)
# Files of the same time in each zip, so that the same sources make the same bytes.
_STAMP = (2026, 1, 1, 0, 0, 0)


def stage(folder: Path) -> Path:
    """Make FOLDER/gridtwin, which QGIS loads with QGIS_PLUGINPATH=FOLDER; returns it."""
    target = folder / NAME
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(PLUGIN, target, ignore=_LEFT_OUT)
    for part in _COPIED:
        shutil.copytree(ROOT / part, target / Path(part).name, ignore=_LEFT_OUT)
    for file in _FILES:
        shutil.copy(ROOT / file, target / Path(file).name)
    (target / "tables").mkdir()
    for name in _TABLES:
        source = ROOT / "gridtwin" / "ledger" / "data" / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target / "tables" / name)
    (target / "tables" / "pipes").mkdir()
    for name in _PIPE_TABLES:
        shutil.copy(ROOT / "pipe_network" / "data" / name, target / "tables" / "pipes" / name)
    shutil.copytree(ROOT / "styles", target / "styles", ignore=_LEFT_OUT)
    shutil.copy(ROOT / "LICENSE", target / "LICENSE")
    (target / "metadata.txt").write_text(plugin_metadata.text(), "utf-8")
    write_strings(target / "i18n")
    return target


def strings() -> dict[str, str]:
    """English strings and their Chinese, from every zh.toml of the plugin.

    Raises:
        SystemExit: two files translate one string differently.
    """
    found: dict[str, str] = {}
    for path in sorted(PLUGIN.rglob("zh.toml")):
        for english, chinese in tomllib.loads(path.read_text("utf-8")).items():
            if found.setdefault(english, chinese) != chinese:
                raise SystemExit(f"{path}: '{english}' is '{chinese}' here and '{found[english]}' elsewhere")
    return found


def write_strings(folder: Path) -> Path:
    """Write gridtwin_zh_CN.ts and compile it beside itself; the compiled file."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "gridtwin_zh_CN.ts"
    messages = "".join(
        f"  "
        f"<message><source>{escape(english)}</source><translation>{escape(chinese)}</translation></message>\n"
        for english, chinese in sorted(strings().items())
    )
    source.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN">\n'
        f"<context>\n  <name>{CONTEXT}</name>\n{messages}</context>\n</TS>\n",
        "utf-8",
    )
    tool = next((found for name in _TOOLS if (found := shutil.which(name))), None)
    if tool is None:
        raise SystemExit(
            "lrelease is missing, which compiles the Chinese strings: apt install qttools5-dev-tools"
        )
    compiled = source.with_suffix(".qm")
    subprocess.run([tool, "-silent", str(source), "-qm", str(compiled)], check=True)
    return compiled


def make_zip(file: Path) -> Path:
    """Write the zip that QGIS's plugin manager installs; returns it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    staged = stage(ROOT / "build" / "plugin")
    beside = file.with_suffix(".part")
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(staged.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                entry = zipfile.ZipInfo(f"{NAME}/{path.relative_to(staged).as_posix()}", _STAMP)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    beside.replace(file)
    return file


def main(arguments: list[str]) -> None:
    """Stage or zip, and say where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", type=Path, help="folder that becomes a QGIS_PLUGINPATH")
    parser.add_argument("--zip", type=Path, help="zip to write; default: dist/gridtwin-VERSION.zip")
    options = parser.parse_args(arguments)
    if options.stage is not None:
        print(stage(options.stage))
        return
    print(make_zip(options.zip or ROOT / "dist" / f"{NAME}-{plugin_metadata.version()}.zip"))


if __name__ == "__main__":
    main(sys.argv[1:])
