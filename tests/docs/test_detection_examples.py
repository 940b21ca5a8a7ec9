"""The Python examples of the detection pages run, one after another, on a small pair and a new workspace."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from change_detection.learning.plan import read_plan
from gridtwin.model import feature_classes
from gridtwin.store import create_workspace
from tests.change_detection import scenes
from tests.paths import ROOT

PAGES = ("detection.md", "detection-engine.md")


def _examples(page: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (ROOT / "docs" / page).read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_run(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenes.write(tmp_path / "before.tif", scenes.town())
    scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW)))
    now = datetime(2025, 10, 20, 9, 0, tzinfo=UTC)
    create_workspace(tmp_path / "city", name="city", crs=4544, division="620102", now=now).close()
    monkeypatch.chdir(tmp_path)
    examples, known = _examples(page), {}
    for number, example in enumerate(examples, 1):
        exec(compile(example, f"{page}, example {number}", "exec"), known)
    if "pair" in known:
        known["pair"].close()
    if "found" in known:
        assert len(known["found"]) == 1, "the one new roof is found"


def test_every_stage_has_an_example_and_each_picture_a_caption() -> None:
    page = (ROOT / "docs" / "detection.md").read_text("utf-8")
    stages = re.split(r"^### \d ", page.split("## Detectors")[0], flags=re.MULTILINE)[1:]
    assert len(stages) == 8
    assert [stage.splitlines()[0] for stage in stages if "```python" not in stage] == []
    assert [match for match in re.findall(r"!\[[^\]]*\]\([^)]+\)\n\n(.)", page) if match != "*"] == []


def test_the_training_plan_of_the_models_page_is_one(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "detection-models.md").read_text("utf-8")
    (example,) = [text for text in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if "[[source]]" in text]
    (tmp_path / "plan.toml").write_text(example, "utf-8")
    plan = read_plan(tmp_path / "plan.toml")
    assert (plan.name, plan.training.steps, [source.kind for source in plan.sources]) == (
        "ours",
        4000,
        ["drawn"],
    )


def test_layers_named_in_the_operators_recipe_exist() -> None:
    page = (ROOT / "docs" / "detection.md").read_text("utf-8")
    (line,) = [line for line in page.splitlines() if "gridtwin import" in line]
    named = re.findall(r"--into (\w+)", line) + line.split("also ")[1].split(", ")
    assert set(named) <= {declared.name for declared in feature_classes()}
