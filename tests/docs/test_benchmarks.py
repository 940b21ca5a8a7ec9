"""Every benchmark that a page names exists, and takes what the page gives it."""

import argparse
import re
import runpy
import shlex
import shutil
import subprocess
import sys

import pytest

from tests.paths import ROOT

_PAGES = sorted((ROOT / "docs").glob("**/*.md"))
_COMMAND = re.compile(r"python (benchmarks/\w+\.py)([^`\n]*)")


def _commands() -> list[tuple[str, str]]:
    found = {
        (script, words.split("#")[0].strip().rstrip(".,:;)"))
        for page in _PAGES
        for script, words in _COMMAND.findall(page.read_text("utf-8"))
    }
    return sorted(found)


class _Read(Exception):
    """The command line was read."""


def test_the_pages_name_benchmarks():
    assert len({script for script, _ in _commands()}) > 8


def test_every_detection_benchmark_is_named_on_a_page():
    text = "".join(page.read_text("utf-8") for page in _PAGES)
    scripts = sorted(path.name for path in (ROOT / "benchmarks").glob("detection*.py"))
    assert [name for name in scripts if f"benchmarks/{name}" not in text] == []


@pytest.mark.parametrize(("script", "words"), _commands(), ids=lambda words: words.strip() or "-")
def test_a_command_of_the_pages_is_understood(script, words, monkeypatch):
    """Run until its arguments are read; wrong ones end it before."""
    assert (ROOT / script).is_file()
    if "argparse" not in (ROOT / script).read_text("utf-8"):
        pytest.skip(f"{script} reads its arguments itself")
    read = argparse.ArgumentParser.parse_args

    def stop_after(parser: argparse.ArgumentParser, *given: object) -> None:
        read(parser, *given)
        raise _Read

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", stop_after)
    monkeypatch.setattr(sys, "argv", [script, *shlex.split(words)])
    with pytest.raises(_Read):
        runpy.run_path(str(ROOT / script), run_name="__main__")


@pytest.mark.parametrize("path", sorted((ROOT / "benchmarks").glob("detection*.py")), ids=lambda p: p.stem)
def test_detection_benchmarks_explain_themselves(path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", [str(path), "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(path), run_name="__main__")
    assert ended.value.code == 0
    assert "--quick" in capsys.readouterr().out


def test_all_benchmarks_run_and_those_that_failed_are_named_in_the_end(tmp_path):
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name, text in {
        "scripts/bootstrap.sh": "#!/bin/sh\n",
        "benchmarks/a.py": "raise SystemExit(3)",
        "benchmarks/b.py": "print('b has run')",
        "benchmarks/c.py": "raise ValueError('c')",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        path.chmod(0o755)
    words = ["make", "bench", f"BIN={tmp_path}/bin"]
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "b has run" in done.stdout
    assert "failed: benchmarks/a.py benchmarks/c.py\n" in done.stdout
    (tmp_path / "benchmarks" / "a.py").write_text("", "utf-8")
    (tmp_path / "benchmarks" / "c.py").write_text("", "utf-8")
    assert subprocess.run(words, cwd=tmp_path, capture_output=True, check=False).returncode == 0
