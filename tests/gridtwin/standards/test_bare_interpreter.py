"""Standards and model run on the standard library alone, without site packages."""

import subprocess
import sys

import pytest

from tests.paths import ROOT

PROGRAM = """
import sys
sys.path.insert(0, {root!r})
import gridtwin.model as model, gridtwin.standards as standards
assert standards.component_class("0137").name == "路灯"
assert standards.UnitGridCode.is_valid("620102001001001")
assert model.check_row("street", {{"code": "620102001", "name": "a", "division_code": "620102"}}) == []
for name in standards.table_names():
    standards.load_table(name)
outside = [
    name
    for name, module in sys.modules.items()
    if "packages" in (getattr(module, "__file__", None) or "")
]
print(outside)
"""


@pytest.mark.parametrize("flags", [["-I", "-S"]], ids=["isolated, no site"])
def test_runs_without_any_package(flags: list[str]) -> None:
    program = PROGRAM.format(root=str(ROOT))
    done = subprocess.run(
        [sys.executable, *flags, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
