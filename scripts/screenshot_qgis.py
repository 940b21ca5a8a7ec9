"""Runs a scenario in a real QGIS window with the plugin of this tree and keeps pictures of the window.

`python scripts/screenshot_qgis.py SCENARIO.py OUT_FOLDER [--workspace FOLDER] [--files FOLDER]
[--language zh|en|both] [--size 1600x1000] [--timeout S]`. Needs qgis and xvfb. A scenario is Python that
runs inside QGIS with these names:

- `room`, `iface`, `workspace` (folder or None), `language`, `out` (Path)
- `wait(predicate=None, seconds=20)`: lets QGIS work until the predicate is true and the map is drawn
- `shot("name")`: the whole window as OUT/name-LANGUAGE.png; texts cut off in it are told (text_fit.py)
- `files`: the folder given as --files; `scenario`: the path of the scenario
- `press(button)`, `browse(file_widget, path)`, `answer_file(path, …)` inside `later(call)`: as the mouse does
- `start("tool_name")`: starts a tool; `click(x, y)`, `zoom(x, y, metres)`: in the map, at map coordinates
- `print(…)`: comes out of this script
- `dialog("name")`: inside `later(call)`, the picture of a modal dialog, which is then closed

Ends with status 1 and the traceback when the scenario fails. Each run has a profile and a screen of its own.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import package_plugin

_HERE = Path(__file__).resolve().parent
_LOCALES = {"zh": "zh-Hans", "en": "en_US"}
_INI = """[locale]
overrideFlag=true
userLocale={locale}
globalLocale={locale}
[PythonPlugins]
gridtwin=true
processing=true
[qgis]
checkVersion=false
showTips=false
[app]
splashScreen=false
"""


def run(
    scenario: Path,
    out: Path,
    *,
    language: str,
    workspace: Path | None = None,
    files: Path | None = None,
    size: str = "1600x1000",
    timeout_s: int = 240,
) -> int:
    """Run a scenario in one language; the exit status of the scenario (124: too slow)."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gridtwin-qgis-", ignore_cleanup_errors=True) as text:
        folder = Path(text)
        package_plugin.stage(folder / "plugins")
        _profile(folder, language)
        status = folder / "status"
        environment = {
            **os.environ,
            "HOME": text,
            "TMPDIR": text,  # QGIS marks every layer below the folder of temporary files as a temporary one
            "XDG_RUNTIME_DIR": text,
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "GRIDTWIN_SCENARIO": str(scenario.resolve()),
            "GRIDTWIN_SCRIPTS": str(_HERE),
            "GRIDTWIN_OUT": str(out.resolve()),
            "GRIDTWIN_LANGUAGE": language,
            "GRIDTWIN_WORKSPACE": str(workspace.resolve()) if workspace else "",
            "GRIDTWIN_FILES": str(files.resolve()) if files else "",
            "GRIDTWIN_SIZE": size,
            "GRIDTWIN_STATUS": str(status),
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):  # QGIS has a Python of its own
            environment.pop(name, None)
        command = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(folder / "profiles"), "--code", str(_HERE / "qgis_scenario.py")]
        done = _wait(command, environment, folder / "log.txt", timeout_s)
        said = status.with_name("said")
        if said.is_file():
            print(said.read_text("utf-8"), end="")
        if status.is_file():
            problem = status.read_text("utf-8")
            if problem:
                print(problem, file=sys.stderr)
            return 1 if problem else 0
        print((folder / "log.txt").read_text("utf-8", "replace")[-3000:], file=sys.stderr)
        return done or 1


def _profile(folder: Path, language: str) -> None:
    ini = folder / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(_INI.format(locale=_LOCALES[language]), "utf-8")


def _wait(command: list[str], environment: dict[str, str], log: Path, timeout_s: int) -> int:
    """Run to its end; a QGIS that hangs is ended with everything it started."""
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command, env=environment, stdout=stream, stderr=stream, start_new_session=True
        )
        try:
            return process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
            print(f"QGIS did not end within {timeout_s} s", file=sys.stderr)
            return 124


def main(arguments: list[str]) -> int:
    """Run in one language or in both."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scenario", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--files", type=Path)
    parser.add_argument("--language", choices=["zh", "en", "both"], default="both")
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--timeout", type=int, default=240, metavar="S")
    options = parser.parse_args(arguments)
    missing = [name for name in ("qgis", "xvfb-run") if shutil.which(name) is None]
    if missing:
        print(f"missing: {', '.join(missing)} (apt install qgis xvfb)", file=sys.stderr)
        return 2
    languages = ["zh", "en"] if options.language == "both" else [options.language]
    statuses = [
        run(
            options.scenario,
            options.out,
            language=language,
            workspace=options.workspace,
            files=options.files,
            size=options.size,
            timeout_s=options.timeout,
        )
        for language in languages
    ]
    return max(statuses)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
