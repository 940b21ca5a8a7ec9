"""A workspace learns from its verdicts: versions, promotion, refusal, going back."""

import json
from dataclasses import replace

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch (extra train)")
pytest.importorskip("onnx", reason="exporting needs onnx (extra train)")

from change_detection import models  # noqa: E402
from change_detection.errors import BadPlan, ModelMissing, TooFewLabels  # noqa: E402
from change_detection.learning import finetune  # noqa: E402
from change_detection.learning.finetune import TuneOptions, fine_tune  # noqa: E402
from change_detection.learning.loop import Run  # noqa: E402
from change_detection.learning.on_the_job import Lesson, base_model, learn  # noqa: E402
from change_detection.learning.training import train_plan  # noqa: E402
from change_detection.learning.verdicts import VerdictOptions, Verdicts, verdict_chips  # noqa: E402
from change_detection.score import load_detector  # noqa: E402
from gridtwin.progress import Cancelled  # noqa: E402
from tests.change_detection.learning import city  # noqa: E402
from tests.change_detection.learning.tiny import MakeSquares, plan  # noqa: E402

NOW = city.NOW
SHORT = TuneOptions(steps=40, batch=4, learning_rate=5e-3, replay=0.0, hold_back=0.3)


@pytest.fixture(autouse=True)
def _one_thread():
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """A model that knows bright squares only."""
    folder = tmp_path_factory.mktemp("base") / "m"
    given = replace(plan(steps=60), size_px=64)
    train_plan(given, MakeSquares(), Run(folder, device="cpu"), now=lambda: NOW)
    return folder / "model.toml"


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    with city.workspace(tmp_path_factory.mktemp("city")) as opened:
        found = verdict_chips(opened, VerdictOptions(block_m=150))
    # One more copy of a chip, so that the least number is reached.
    return replace(
        found, chips=(*found.chips, replace(found.chips[0], name="again", group=found.chips[0].group))
    )


def test_a_city_learns_and_the_version_is_in_use(tmp_path, base, verdicts):
    learned = learn(tmp_path, Lesson(verdicts, base), SHORT, now=lambda: NOW)
    tuned = learned.tuned
    assert learned.reference == "tiny@v1"
    assert learned.is_promoted
    assert tuned.after.f1 > tuned.before.f1
    assert models.in_use(tmp_path) == "tiny@v1"
    folder = tmp_path / "models/tiny/v1"
    record = json.loads((folder / "learned_from.json").read_text("utf-8"))
    assert record["verdicts"] == {"true": 10, "not_building": 4}
    assert set(record["learned"]).isdisjoint(record["held_back"])
    assert record["after"]["f1"] == tuned.after.f1
    assert record["base"]["version"] == "1"
    detector = load_detector("tiny@v1", workspace=tmp_path)
    assert detector.version.startswith("v1+")
    assert [f.set for f in detector.model.figures] == ["held back", "held back, base model"]
    assert not (folder / "checkpoint.pt").exists()


def test_a_worse_version_is_kept_but_not_used_unless_forced(tmp_path, base, verdicts, monkeypatch):
    monkeypatch.setattr(finetune, "is_no_worse", lambda *_: False)
    few = replace(SHORT, steps=1)
    refused = learn(tmp_path, Lesson(verdicts, base), few, now=lambda: NOW)
    assert not refused.is_promoted
    assert models.in_use(tmp_path) is None
    assert models.versions(tmp_path, "tiny") == [1]
    forced = learn(tmp_path, Lesson(verdicts, base, is_forced=True), few, now=lambda: NOW)
    assert forced.is_promoted
    assert forced.reference == "tiny@v2"
    assert models.in_use(tmp_path) == "tiny@v2"
    assert models.back(tmp_path) is None


def test_stopped_is_resumed_or_begun_anew(tmp_path, base, verdicts):
    def stop(fraction, message=""):
        if "step 3/" in message:
            raise Cancelled

    lesson = Lesson(verdicts, base)
    stopped = learn(tmp_path, lesson, replace(SHORT, steps=5), now=lambda: NOW, progress=stop)
    assert stopped.reference is None
    assert models.versions(tmp_path, "tiny") == []
    again = learn(tmp_path, lesson, replace(SHORT, steps=5, is_resumed=True), now=lambda: NOW)
    assert again.tuned.trained.step == 5
    assert again.reference == "tiny@v1"
    assert not (tmp_path / "models/tiny/.training").exists()


def test_too_few_verdicts_is_one_message(tmp_path, base):
    none = Verdicts((), 2, 1, ("a.tif … b.tif: image a.tif does not exist",))
    with pytest.raises(
        TooFewLabels, match=r"2 confirmed patches and 1 .*1 pair.* at least 5 confirmed"
    ) as caught:
        learn(tmp_path, Lesson(none, base), SHORT, now=lambda: NOW)
    assert caught.value.zh
    assert not (tmp_path / "models").exists()


def test_replay_of_the_base_plan(tmp_path, base, verdicts):
    options = replace(SHORT, steps=2, replay=0.5)
    made = finetune._source(verdicts.chips, finetune.tuned_plan(base, _model(base), options, None), options)
    assert made.replay.plan.sources[0].kind == "drawn"
    tuned = fine_tune(base, verdicts.chips, tmp_path / "m", now=lambda: NOW, options=options)
    assert tuned.model.version == "1-tuned"


def _model(path):
    from change_detection.model_file import read_model_file

    return read_model_file(path)


def test_a_base_without_weights_is_told(tmp_path, base, verdicts):
    for name in ("model.toml", "model.onnx"):
        (tmp_path / name).write_bytes((base.parent / name).read_bytes())
    with pytest.raises(ModelMissing, match=r"weights\.npz does not exist; fine-tuning starts from"):
        fine_tune(tmp_path / "model.toml", verdicts.chips, tmp_path / "m", now=lambda: NOW, options=SHORT)


def test_where_to_start_from(tmp_path, base, monkeypatch):
    from change_detection.learning import on_the_job

    monkeypatch.setattr(on_the_job, "shipped_models", lambda: ())
    assert base_model(tmp_path, str(base)) == base
    with pytest.raises(BadPlan, match="no learned model '' to start from; name one with --base"):
        base_model(tmp_path, None)
    with pytest.raises(BadPlan, match="no learned model 'building' to start from"):
        base_model(tmp_path, "building")
