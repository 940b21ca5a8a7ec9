"""One intake a workspace: the second is refused and told who is first; a killed one lets go."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.lock import only_intake
from gridtwin.sensing.store import SensingStore

_HOLD = """
import sys, time
from pathlib import Path
from gridtwin.sensing.intake.lock import only_intake
from gridtwin.sensing.store import open_sensing
from gridtwin.store import open_workspace
with open_workspace(Path(sys.argv[1])) as city, open_sensing(city) as store, only_intake(store):
    print("ready", flush=True)
    time.sleep(60)
"""


def test_two_intakes_at_once(store: SensingStore) -> None:
    with only_intake(store), pytest.raises(IntakeRuns) as refused, only_intake(store):
        pass
    assert refused.value.zh
    with only_intake(store):
        pass


def test_a_killed_intake_lets_go(store: SensingStore, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(tmp_path / "city")]
    other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    with pytest.raises(IntakeRuns) as refused, only_intake(store):
        pass
    if store.is_sqlite:
        assert f"process {other.pid}" in str(refused.value)
    other.kill()
    other.wait()
    other.stdout.close()
    for _ in range(100):
        try:
            with only_intake(store):
                return
        except IntakeRuns:  # PostgreSQL notices the lost line a moment later
            time.sleep(0.1)
    pytest.fail("the lock was not let go")
