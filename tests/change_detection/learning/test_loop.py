"""Training: it learns, repeats itself, and survives Ctrl-C and kill −9."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch (extra train)")

import numpy as np  # noqa: E402

from change_detection.errors import BadPlan, ModelMissing  # noqa: E402
from change_detection.learning import checkpoint  # noqa: E402
from change_detection.learning.loop import LOG, Run, rate_at, train  # noqa: E402
from change_detection.learning.network import ChangeNetwork  # noqa: E402
from change_detection.learning.options import TrainOptions  # noqa: E402
from change_detection.learning.weights import save_weights  # noqa: E402
from gridtwin.progress import Cancelled  # noqa: E402
from tests.change_detection.learning.tiny import MakeSquares, Squares, plan  # noqa: E402


@pytest.fixture(autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def _same(one, other):
    return all(torch.equal(a, b) for a, b in zip(one.values(), other.values(), strict=True))


def test_it_learns(tmp_path):
    trained = train(plan(steps=120), MakeSquares(), Run(tmp_path, device="cpu"))
    assert not trained.is_stopped
    assert trained.step == 120
    hits = []
    for seed in range(6):
        pair = Squares().pair(np.random.default_rng([9, seed]))
        before, after = (
            torch.from_numpy(p.transpose(2, 0, 1)[None].astype(np.float32)) for p in (pair.before, pair.after)
        )
        with torch.no_grad():
            found = trained.network(before, after)["change"][0, 0].numpy() > 0
        hits.append((found == (pair.change > 0)).mean())
    assert np.mean(hits) > 0.95
    entries = [json.loads(line) for line in (tmp_path / LOG).read_text().splitlines()]
    assert entries[0]["step"] == 1
    assert entries[-1]["loss"] < 0.7 * entries[0]["loss"]


def test_the_same_seed_gives_the_same_weights(tmp_path):
    runs = [
        train(plan().changed(seed=seed), MakeSquares(), Run(tmp_path / str(i), device="cpu"))
        for i, seed in enumerate((3, 3, 4))
    ]
    states = [run.network.state_dict() for run in runs]
    assert _same(states[0], states[1])
    assert not _same(states[0], states[2])


def test_stopped_and_resumed_is_the_same_as_never_stopped(tmp_path):
    whole = train(plan(), MakeSquares(), Run(tmp_path / "whole", device="cpu"))

    def stop(fraction, message=""):
        if fraction >= 0.5:
            raise Cancelled

    first = train(plan(), MakeSquares(), Run(tmp_path / "parts", device="cpu"), progress=stop)
    assert first.is_stopped
    assert first.step == 4
    second = train(plan(), MakeSquares(), Run(tmp_path / "parts", device="cpu", is_resumed=True))
    assert not second.is_stopped
    assert _same(whole.network.state_dict(), second.network.state_dict())


def test_ctrl_c_saves(tmp_path):
    def interrupt(fraction, message=""):
        raise KeyboardInterrupt

    trained = train(plan(), MakeSquares(), Run(tmp_path, device="cpu"), progress=interrupt)
    assert trained.is_stopped
    assert checkpoint.load(tmp_path, plan()).step == 1


def test_minutes_bound_the_training(tmp_path):
    ticks = iter(range(10_000))
    run = Run(tmp_path, minutes=1, device="cpu", clock=lambda: 10.0 * next(ticks))
    trained = train(plan(steps=100_000), MakeSquares(), run)
    assert not trained.is_stopped
    assert trained.step < 20


def test_the_whole_network_or_only_its_head(tmp_path):
    start = ChangeNetwork(4)
    before = {name: value.clone() for name, value in start.state_dict().items()}
    trained = train(plan(part="head"), MakeSquares(), Run(tmp_path / "head", start=start, device="cpu"))
    moved = {
        name.split(".")[0]
        for name, value in trained.network.state_dict().items()
        if not torch.allclose(value.float(), before[name].float(), atol=1e-6)
    }
    assert moved == {"building_fine", "building_head", "change_fine", "change_head"}
    whole = train(plan(), MakeSquares(), Run(tmp_path / "whole", start=start, device="cpu"))
    assert not torch.allclose(whole.network.stem[0][0].weight, before["stem.0.0.weight"])


def test_bf16_runs(tmp_path):
    trained = train(plan(steps=2, precision="bf16"), MakeSquares(), Run(tmp_path, device="cpu"))
    assert trained.network.stem[0][0].weight.dtype == torch.float32


def test_a_checkpoint_of_another_plan_is_refused(tmp_path):
    train(plan(steps=1), MakeSquares(), Run(tmp_path, device="cpu"))
    with pytest.raises(BadPlan, match="is of another plan or seed"):
        train(plan().changed(seed=8), MakeSquares(), Run(tmp_path, is_resumed=True, device="cpu"))
    # More steps are the same plan: a training may be made longer.
    longer = train(plan(steps=2), MakeSquares(), Run(tmp_path, is_resumed=True, device="cpu"))
    assert longer.step == 2


def test_a_damaged_checkpoint_is_told(tmp_path):
    (tmp_path / checkpoint.CHECKPOINT).write_bytes(b"PK half a file")
    with pytest.raises(BadPlan, match=r"is damaged .*; delete it"):
        checkpoint.load(tmp_path, plan())


def test_another_training_can_begin_where_one_stands(tmp_path):
    trained = train(plan(), MakeSquares(), Run(tmp_path / "first", device="cpu"))
    begun = checkpoint.start_of(tmp_path / "first")
    stored = checkpoint.load(tmp_path / "first", plan())
    assert _same(begun.state_dict(), stored.network)
    (tmp_path / "model").mkdir()
    save_weights(trained.network, tmp_path / "model" / "weights.npz")
    for path in (tmp_path / "model", tmp_path / "model" / "model.toml"):
        assert checkpoint.start_of(path).width == 4
    again = train(plan(steps=1), MakeSquares(), Run(tmp_path / "second", device="cpu", start=begun))
    fresh = train(plan(steps=1), MakeSquares(), Run(tmp_path / "third", device="cpu"))
    assert again.loss < fresh.loss


def test_a_start_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ModelMissing, match=r"weights\.npz does not exist"):
        checkpoint.start_of(tmp_path)


def test_a_rate_that_runs_away_is_told(tmp_path):
    with pytest.raises(BadPlan, match="ran away; lower learning_rate"):
        train(plan(steps=200, learning_rate=1e30, clip=1e30), MakeSquares(), Run(tmp_path, device="cpu"))


def test_the_rate_rises_and_falls():
    options = TrainOptions(learning_rate=1.0, warm_share=0.2)
    rates = [rate_at(done / 20, options) for done in range(21)]
    assert max(rates) == rates[4] == 1.0
    assert rates[0] < 0.01
    assert rates[-1] == pytest.approx(0.01)


_CHILD = """
import sys
sys.path.insert(0, sys.argv[2])
if __name__ == "__main__":
    from dataclasses import replace
    from pathlib import Path
    import torch
    torch.set_num_threads(1)
    from change_detection.learning.loop import Run, train
    from change_detection.learning.options import BufferOptions
    from tests.change_detection.learning.tiny import MakeSquares, plan
    given = replace(plan(steps=100000, checkpoint_minutes=0.001),
                    buffer=BufferOptions(capacity=24, first=12, fresh_per_step=1.0, workers=1))
    train(given, MakeSquares(), Run(Path(sys.argv[1]), device="cpu"))
"""


def test_kill_9_leaves_a_whole_checkpoint_and_no_producer(tmp_path):
    from tests.paths import ROOT

    script = tmp_path / "child.py"
    script.write_text(_CHILD, "utf-8")
    folder = tmp_path / "run"
    child = subprocess.Popen([sys.executable, str(script), str(folder), str(ROOT)], start_new_session=True)
    deadline = time.monotonic() + 120
    while not (folder / checkpoint.CHECKPOINT).is_file() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    stored = torch.load(folder / checkpoint.CHECKPOINT, weights_only=True)
    assert stored["step"] >= 1
    again = plan(steps=stored["step"] + 2, checkpoint_minutes=0.001)
    from dataclasses import replace

    from change_detection.learning.options import BufferOptions

    again = replace(again, buffer=BufferOptions(capacity=24, first=12, fresh_per_step=1.0, workers=0))
    resumed = train(again, MakeSquares(), Run(folder, is_resumed=True, device="cpu"))
    assert resumed.step == stored["step"] + 2
    deadline = time.monotonic() + 60
    while _alive(child.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _alive(child.pid)  # the producer noticed that its parent is gone


def _alive(session: int) -> bool:
    try:
        os.killpg(session, 0)
    except ProcessLookupError:
        return False
    return True
