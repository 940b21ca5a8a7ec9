"""From a plan to a model folder that detection can use, and back to a network that can be trained further."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch (extra train)")
pytest.importorskip("onnx", reason="exporting needs onnx (extra train)")

import numpy as np  # noqa: E402

from change_detection.errors import BadDataSet, BadModel, BadPlan, ModelMissing  # noqa: E402
from change_detection.learning import export as export_module  # noqa: E402
from change_detection.learning.card import figures_from  # noqa: E402
from change_detection.learning.export import (  # noqa: E402
    TOLERANCE,
    Description,
    ExportReport,
    compare,
    export,
    write_model_files,
)
from change_detection.learning.loop import Run  # noqa: E402
from change_detection.learning.network import ChangeNetwork  # noqa: E402
from change_detection.learning.plan import read_plan  # noqa: E402
from change_detection.learning.training import train_plan  # noqa: E402
from change_detection.learning.weights import load_weights, save_weights  # noqa: E402
from change_detection.model_file import Figures, read_model_file  # noqa: E402
from change_detection.pair import PairView  # noqa: E402
from change_detection.score import load_detector  # noqa: E402
from gridtwin.progress import Cancelled  # noqa: E402
from tests.change_detection.learning.tiny import MakeSquares, Squares, plan  # noqa: E402

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
ABOUT = Description("tiny", "1", "tiny", "小", "CC0-1.0", (0.5, 0.5))


@pytest.fixture(autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def _network(seed=0):
    """Some network whose statistics are not the fresh ones."""
    torch.manual_seed(seed)
    network = ChangeNetwork(4).train()
    for _ in range(3):
        network(torch.rand(2, 3, 32, 32) * 255, torch.rand(2, 3, 32, 32) * 255)
    return network.eval()


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A folder with a trained model."""
    folder = tmp_path_factory.mktemp("model") / "m"
    figures = (Figures("ours", 0.61, 0.8, None),)
    outcome = train_plan(
        plan(steps=60), MakeSquares(), Run(folder, device="cpu"), now=lambda: NOW, figures=figures
    )
    return folder, outcome


def test_the_folder_is_a_detector(model):
    folder, _ = model
    detector = load_detector(str(folder / "model.toml"))
    assert detector.model.output("building_after").role == "building_after"
    pair = next(p for i in range(9) if (p := Squares().pair(np.random.default_rng(i))).change.any())
    view = PairView(
        pair.before.astype(np.float32), pair.after.astype(np.float32), np.ones(pair.change.shape, bool), 0.5
    )
    answer = detector.score(view)
    assert ((answer.values >= 0.5) == (pair.change > 0)).mean() > 0.9
    assert answer.direction[pair.change > 0].mean() > 0.3
    swapped = detector.score(view.swapped())
    assert swapped.values == pytest.approx(answer.values, abs=1e-4)
    assert swapped.direction == pytest.approx(-answer.direction, abs=1e-4)


def test_report_record_plan_and_card(model):
    folder, outcome = model
    report = outcome.report
    assert report.difference < TOLERANCE
    assert report.bytes_onnx == (folder / "model.onnx").stat().st_size < 10e6
    assert report.int8_difference < 0.1
    assert 0 <= report.int8_flips < 0.1
    record = json.loads((folder / "training.json").read_text())
    assert (record["seed"], record["steps"]) == (1, 60)
    assert record["finished_at"].startswith("2025-10-20")
    assert read_plan(folder / "plan.toml") == plan(steps=60)
    card = (folder / "card.md").read_text("utf-8")
    assert "| ours | 0.610 | 0.800 | – |" in card
    assert "60 steps of 4 pairs of 32 × 32 pixels, seed 1" in card
    assert "| drawn | 100 % | none: drawn by the program |" in card
    assert read_model_file(folder / "model.toml").figures == (Figures("ours", 0.61, 0.8, None),)


def test_both_networks_have_a_model_file(model):
    folder, _ = model
    networks = {name: load_detector(str(folder / f"{name}.toml")) for name in ("model", "model-fp32")}
    assert {name: found.model.onnx.name for name, found in networks.items()} == {
        "model": "model-int8.onnx",
        "model-fp32": "model.onnx",
    }
    flat = np.full((40, 40, 3), 100, np.float32)
    for found in networks.values():
        assert found.score(PairView(flat, flat, np.ones((40, 40), bool), 0.5)).values.shape == (40, 40)


@pytest.mark.parametrize(
    ("flips", "expected"),
    [
        (None, {"model.toml": "model.onnx"}),
        (0.01, {"model.toml": "model-int8.onnx", "model-fp32.toml": "model.onnx"}),
        (0.011, {"model.toml": "model.onnx", "model-int8.toml": "model-int8.onnx"}),
    ],
)
def test_the_quantised_network_is_the_usual_one_only_where_it_holds(tmp_path, flips, expected):
    for name in ("model.onnx", "model-int8.onnx"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "model-int8.toml").write_text("of an earlier export")
    write_model_files(tmp_path, ABOUT, ExportReport(0.0, 1, 1, int8_flips=flips))
    found = {path.name: read_model_file(path).onnx.name for path in tmp_path.glob("*.toml")}
    assert found == expected


def test_onnx_equals_torch(tmp_path):
    network = _network()
    report = export(network, tmp_path, ABOUT)
    assert report.difference < TOLERANCE
    assert compare(network, tmp_path / "model.onnx") == report.difference
    assert compare(_network(seed=1), tmp_path / "model.onnx") > TOLERANCE


def test_an_export_that_differs_is_refused_and_leaves_no_model(tmp_path, monkeypatch):
    monkeypatch.setattr(export_module, "compare", lambda *_: 0.2)
    with pytest.raises(BadModel, match=r"differs from the trained network by 0\.2"):
        export(_network(), tmp_path, ABOUT)
    assert not (tmp_path / "model.toml").exists()


def test_weights_come_back_in_half_precision(tmp_path):
    network = _network()
    save_weights(network, tmp_path / "w.npz")
    again = load_weights(tmp_path / "w.npz")
    for (name, one), other in zip(network.state_dict().items(), again.state_dict().values(), strict=True):
        assert torch.allclose(one, other, rtol=1e-3, atol=1e-6), name
    date = torch.rand(1, 3, 32, 32) * 255
    with torch.no_grad():
        assert torch.allclose(
            torch.sigmoid(network(date, date.flip(3))["change"]),
            torch.sigmoid(again.eval()(date, date.flip(3))["change"]),
            atol=5e-3,
        )


def test_weights_that_are_none_are_told(tmp_path):
    with pytest.raises(ModelMissing, match=r"fine-tuning starts from"):
        load_weights(tmp_path / "none.npz")
    (tmp_path / "w.npz").write_bytes(b"PK\x03\x04 half")
    with pytest.raises(BadModel, match="holds no weights of this network"):
        load_weights(tmp_path / "w.npz")
    np.savez(tmp_path / "o.npz", width=np.asarray(4), other=np.zeros(3))
    with pytest.raises(BadModel, match="holds no weights of this network"):
        load_weights(tmp_path / "o.npz")


def test_a_stopped_training_has_no_model_and_can_be_resumed(tmp_path):
    def stop(fraction, message=""):
        raise Cancelled

    run = Run(tmp_path / "m", device="cpu")
    outcome = train_plan(plan(steps=2), MakeSquares(), run, now=lambda: NOW, progress=stop)
    assert outcome.report is None
    assert not (tmp_path / "m" / "model.toml").exists()
    with pytest.raises(BadPlan, match="holds a training already; go on with it by --resume"):
        train_plan(plan(steps=2), MakeSquares(), run, now=lambda: NOW)
    again = Run(tmp_path / "m", device="cpu", is_resumed=True)
    assert train_plan(plan(steps=2), MakeSquares(), again, now=lambda: NOW).report
    assert (tmp_path / "m" / "model.toml").exists()


def test_nothing_is_trained_over_a_model_or_a_file(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(BadPlan, match="is a file"):
        train_plan(plan(), MakeSquares(), Run(tmp_path / "file"), now=lambda: NOW)
    (tmp_path / "model.toml").write_text("")
    with pytest.raises(BadPlan, match="holds a model already"):
        train_plan(plan(), MakeSquares(), Run(tmp_path), now=lambda: NOW)


def test_figures_are_read_from_an_evaluation(tmp_path):
    path = tmp_path / "r.json"
    row = {
        "data_set": "a",
        "detector_version": "1+ab",
        "f1": 0.5,
        "object_hit_rate": None,
        "false_alarms_per_km2": 3.0,
    }
    path.write_text(json.dumps([row, {**row, "detector_version": "2+cd", "f1": 0.6}]))
    assert [entry.f1 for entry in figures_from(path)] == [0.5, 0.6]
    assert [entry.f1 for entry in figures_from(path, "2+")] == [0.6]
    path.write_text("{}[")
    with pytest.raises(BadDataSet, match="holds no figures"):
        figures_from(path)
