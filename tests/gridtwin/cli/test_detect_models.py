"""`gridtwin detect models …`, `--detector FILE.toml` and `gridtwin detect train` as a user types them."""

import json
import os
import signal

import numpy as np
import pytest

from gridtwin.cli.detect import train as train_module
from gridtwin.store import open_workspace
from tests.change_detection import scenes
from tests.change_detection.learning import city

pytest.importorskip("onnx", reason="onnx makes the networks of these tests (extra test)")

from tests.change_detection import onnx_graphs as graphs


@pytest.fixture
def workspace(tmp_path):
    """A workspace without verdicts and with two versions of a model that looks at red only."""
    with city.workspace(tmp_path, verdicts=False) as made:
        root = made.root
    for number in (1, 2):
        folder = root / "models" / "ours" / f"v{number}"
        folder.mkdir(parents=True)
        graphs.model_file(
            graphs.red_difference(folder / "model.onnx"), name="ours", threshold=0.3, version=f"v{number}"
        )
    return root


def test_list_use_run_back(detect, workspace, tmp_path):
    listed = detect("models", "list", "-w", workspace)
    assert listed.returncode == 0
    assert "ours@v1" in listed.stdout
    assert "in use" not in listed.stdout
    assert detect("models", "use", "ours@v2", "-w", workspace).returncode == 0
    entries = json.loads(detect("models", "list", "-w", workspace, "--json").stdout)
    assert [(e["model"], e["is_in_use"]) for e in entries if "@" in e["model"]] == [
        ("ours@v1", False),
        ("ours@v2", True),
    ]
    pair = (
        scenes.write(tmp_path / "b.tif", scenes.town()),
        scenes.write(tmp_path / "a.tif", scenes.town((*scenes.TOWN, scenes.NEW))),
    )
    run = detect("run", "--before", pair[0], "--after", pair[1], "-w", workspace, "--trust-georeference")
    assert run.returncode == 1, run.stderr
    with open_workspace(workspace) as opened:
        runs = opened.read("detection_run")
    assert "ours" in set(runs["detector"])
    assert any(version.startswith("v2+") for version in runs["detector_version"])
    back = detect("models", "back", "-w", workspace)
    assert "the default detector" in back.stderr
    refused = detect("models", "back", "-w", workspace, language="zh")
    assert refused.returncode == 2
    assert "尚未选用任何模型" in refused.stderr


def _labelled(folder):
    """One pair of georeferenced pictures with a label of what is new."""
    label = np.zeros((300, 300, 1), np.uint8)
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 1
    pictures = {"A": scenes.town(), "B": scenes.town((*scenes.TOWN, scenes.NEW)), "label": label}
    for part, picture in pictures.items():
        (folder / part).mkdir(parents=True)
        scenes.write(folder / part / "t.tif", picture)
    return folder


def test_evaluate_knows_the_models_of_a_workspace(detect, workspace, tmp_path):
    data, figures = _labelled(tmp_path / "set"), tmp_path / "r.json"
    for given in (("-w", workspace), ("-w", workspace / "workspace.toml")):
        done = detect("evaluate", data, *given, "--detector", "ours@v2", "--json", figures)
        assert done.returncode == 0, done.stderr
        (told,) = json.loads(figures.read_text("utf-8"))
        assert told["detector"] == "ours"
        assert told["detector_version"].startswith("v2")
    assert detect("models", "use", "ours@v1", "-w", workspace).returncode == 0
    detect("evaluate", data, "-w", workspace, "--json", figures)
    (told,) = json.loads(figures.read_text("utf-8"))
    assert told["detector_version"].startswith("v1")


def test_a_model_file_is_a_detector(detect, workspace, tmp_path):
    file = workspace / "models/ours/v1/model.toml"
    for part in ("A", "B", "label"):
        (tmp_path / "set" / part).mkdir(parents=True)
    label = scenes.town()[..., 0] * 0
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 255
    scenes.write(tmp_path / "set/A/x.tif", scenes.town())
    scenes.write(tmp_path / "set/B/x.tif", scenes.town((*scenes.TOWN, scenes.NEW)))
    scenes.write(tmp_path / "set/label/x.tif", label)
    out = tmp_path / "figures.json"
    done = detect("evaluate", tmp_path / "set", "--detector", file, "--json", out)
    assert done.returncode == 0, done.stderr
    (figures,) = json.loads(out.read_text())
    assert figures["detector"] == "ours"
    assert figures["f1"] > 0.9


def test_checking_a_model_file(detect, workspace):
    file = workspace / "models/ours/v1/model.toml"
    report = json.loads(detect("models", "check", file, "--json").stdout)
    assert report["identical_pair_max"] == 0
    assert report["swapped_difference"] == 0
    assert report["inputs"]["before"][1] == 3
    assert 0 < report["changed_share"] < 0.3
    file.with_name("model.onnx").write_bytes(b"damaged")
    damaged = detect("models", "check", file)
    assert damaged.returncode == 2
    assert "SHA-256" in damaged.stderr
    assert detect("models", "check", workspace / "none.toml").returncode == 2


def test_training_without_pytorch_says_what_to_install(detect, monkeypatch, tmp_path):
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    done = detect("train", "--out", tmp_path / "m")
    assert done.returncode == 2
    assert "pip install 'gridtwin[train]'" in done.stderr


@pytest.mark.parametrize(
    ("words", "match"),
    [
        ((), "give --out FOLDER"),
        (("--labels", "nowhere"), "give --out FOLDER, or --from-workspace"),
        (("--labels", "nowhere", "--out", "m"), "nowhere has no folder A/"),
        (("--labels", "x", "--out", "m", "--part", "tail"), "--part 'tail' is neither"),
        (("--labels", "x", "--out", "m", "--hold-back", "0.9"), "--hold-back 0.9 is not in"),
        (("--labels", "x", "--out", "m", "--weak", "2"), "--weak 2 is not in"),
        (("--plan", "none.toml", "--out", "m"), "plan none.toml cannot be read"),
    ],
)
def test_wrong_use(detect, tmp_path, monkeypatch, words, match):
    pytest.importorskip("torch", reason="training needs PyTorch (extra train)")
    monkeypatch.chdir(tmp_path)
    done = detect("train", *words)
    assert done.returncode == 2
    assert match in done.stderr


def test_too_few_verdicts(detect, workspace):
    pytest.importorskip("torch", reason="training needs PyTorch (extra train)")
    base = workspace / "models/ours/v1/model.toml"
    done = detect("train", "--from-workspace", workspace, "--base", base)
    assert done.returncode == 2
    assert "there are 0 confirmed patches" in done.stderr
    assert "at least 5 confirmed ones" in done.stderr
    told = detect("train", "--from-workspace", workspace, "--base", base, language="zh")
    assert "请继续审核" in told.stderr


def test_a_plan_is_trained_stopped_and_resumed(detect, tmp_path, monkeypatch):
    torch = pytest.importorskip("torch", reason="training needs PyTorch (extra train)")
    torch.set_num_threads(1)
    plan = tmp_path / "plan.toml"
    plan.write_text(
        'name = "small"\nversion = "1"\ntitle_en = "small"\ntitle_zh = "小"\nwidth = 4\nsize_px = 32\n'
        "[training]\nsteps = 3\nbatch = 2\n"
        "[buffer]\ncapacity = 4\nfirst = 2\nfresh_per_step = 0.5\nworkers = 0\n"
        '[[source]]\nkind = "drawn"\n',
        "utf-8",
    )
    real = train_module.progress_bar

    class _Stops:
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def __call__(self, fraction, message=""):
            os.kill(os.getpid(), signal.SIGTERM)  # what a service manager sends; Ctrl-C is the same

    monkeypatch.setattr(train_module, "progress_bar", lambda *_: _Stops())
    stopped = detect("train", "--plan", plan, "--out", tmp_path / "m")
    assert stopped.returncode == 130
    assert "--resume" in stopped.stderr
    monkeypatch.setattr(train_module, "progress_bar", real)
    again = detect("train", "--plan", plan, "--out", tmp_path / "m")
    assert again.returncode == 2
    assert "go on with it by --resume" in again.stderr
    done = detect("train", "--plan", plan, "--out", tmp_path / "m", "--resume", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["steps"] == 3
    assert detect("models", "check", tmp_path / "m/model.toml").returncode == 0
