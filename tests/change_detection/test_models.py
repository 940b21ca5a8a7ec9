"""Shipped models, a workspace's versions, and which one is in use."""

import shutil
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

pytest.importorskip("onnx", reason="onnx makes the networks of these tests (extra test)")

from change_detection import models
from change_detection.errors import BadModel, ModelMissing, UnknownDetector
from change_detection.score import load_detector, registry
from tests.change_detection import onnx_graphs as graphs

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture
def city(tmp_path):
    """A folder with two versions of a model, and a half-made third."""
    for number in (1, 2):
        folder = tmp_path / "models" / "ours" / f"v{number}"
        folder.mkdir(parents=True)
        path = graphs.model_file(graphs.red_difference(folder / "model.onnx"), name="ours")
        assert path.name == models.MODEL
    (tmp_path / "models" / "ours" / "v3").mkdir()
    return tmp_path


def test_versions_are_listed_and_a_half_made_one_is_not(city):
    assert models.versions(city, "ours") == [1, 2]
    listed = [entry for entry in models.models(city) if "@" in entry.reference]
    assert [entry.reference for entry in listed] == ["ours@v1", "ours@v2"]
    assert listed[0].bytes > 0
    assert not any(entry.is_in_use for entry in listed)


def test_use_and_back(city):
    assert models.in_use(city) is None
    assert models.use(city, "ours@v1", now=NOW) == "ours@v1"
    assert models.use(city, "ours", now=NOW) == "ours@v2"
    assert models.use(city, "ours@v2", now=NOW) == "ours@v2"  # choosing it again adds nothing to go back from
    assert [e.reference for e in models.models(city) if e.is_in_use] == ["ours@v2"]
    assert models.back(city) == "ours@v1"
    assert models.in_use(city) == "ours@v1"
    assert models.back(city) is None
    with pytest.raises(UnknownDetector, match="nothing to go back from"):
        models.back(city)


def test_a_version_is_a_detector(city):
    detector = load_detector("ours@v2", workspace=city)
    assert detector.model.path == city / "models/ours/v2/model.toml"
    with pytest.raises(UnknownDetector, match=r"no model 'ours@v7' in .*ours@v1, ours@v2"):
        load_detector("ours@v7", workspace=city)
    with pytest.raises(UnknownDetector, match="name its workspace with --workspace"):
        load_detector("ours@v2")


def test_only_what_exists_and_works_can_be_used(city):
    with pytest.raises(UnknownDetector, match="no model 'theirs'"):
        models.use(city, "theirs", now=NOW)
    (city / "models/ours/v2/model.onnx").write_bytes(b"damaged")
    with pytest.raises(BadModel, match="SHA-256"):
        models.use(city, "ours@v2", now=NOW)
    (city / "models/ours/v1/model.onnx").unlink()
    with pytest.raises(ModelMissing):
        models.use(city, "ours@v1", now=NOW)
    assert models.in_use(city) is None


def test_a_damaged_note_says_what_to_do(city):
    models.use(city, "ours@v1", now=NOW)
    (city / "models" / "in_use.toml").write_text("[[use]\n")
    with pytest.raises(BadModel, match=r"is damaged .*delete it"):
        models.in_use(city)


def test_models_in_the_data_folder_are_registered(city, monkeypatch, tmp_path):
    shipped = tmp_path / "package" / "data" / "models" / "shipped"
    shutil.copytree(city / "models/ours/v1", shipped)
    monkeypatch.setattr(models, "files", lambda _: tmp_path / "package")
    models.shipped_models.cache_clear()
    try:
        assert [model.name for model in models.shipped_models()] == ["ours"]
        assert models.use(city, "ours@v1", now=NOW) == "ours@v1"
        assert models.model_path("ours") == shipped / models.MODEL
    finally:
        models.shipped_models.cache_clear()


def test_every_registered_model_file_is_there():
    assert all(entry.model is None or entry.model.is_file() for entry in registry())
