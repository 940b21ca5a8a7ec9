"""Algorithms: each is whole in both languages; findings of the engine become a layer; errors speak."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)

from qgis_plugin.engine.errors import EngineError
from qgis_plugin.processing_provider import algorithm, declaration
from qgis_plugin.processing_provider.choices import Choice
from qgis_plugin.processing_provider.declaration import BadAlgorithm
from qgis_plugin.processing_provider.kinds import input_of
from qgis_plugin.processing_provider.provider import Provider, algorithm_names
from qgis_plugin.workspace.workspace import load

ANSWER = {
    "grids": 2,
    "counts": {"error": 1, "warning": 1},
    "findings": {
        "name": "finding",
        "title": {"en": "Findings", "zh": "检查结果"},
        "columns": [
            {"name": name, "title": {"en": name, "zh": name}, "unit": None, "type": kind}
            for name, kind in (
                ("rule", "text"),
                ("severity", "text"),
                ("message_en", "text"),
                ("area", "real"),
            )
        ],
        "rows": [["G03", "error", "overlap", 2.5], ["G10", "warning", "too large", None]],
        "geometry": [{"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 2], [0, 0]]]}, None],
        "total": 2,
    },
}


@pytest.fixture(scope="module")
def provider():
    made = Provider()
    made.refreshAlgorithms()
    return made


def test_every_file_is_an_algorithm_with_help(provider) -> None:
    found = provider.algorithms()
    assert len(found) == len(algorithm_names())
    for each in found:
        declared = each.declared
        assert each.name().isidentifier()
        assert all((declared.title_zh, declared.title_en, declared.help_zh, declared.help_en))
        assert each.group()
        assert declared.icon_path.is_file(), declared.icon_path


def test_help_says_inputs_outputs_and_an_example(provider, monkeypatch) -> None:
    monkeypatch.setattr("qgis_plugin.processing_provider.algorithm.language", lambda: "zh")
    text = provider.algorithm("pipetrace").shortHelpString()
    assert "输入：工作区目录（留空：当前工程的工作区）；管点或管线编号（必填）；方向；" in text
    assert "输出：管线（图层）；管点（图层）；总长（米）；管线数；管点数" in text
    assert "示例：qgis_process run gridtwin:pipetrace -- WORKSPACE=/data/city START=YS00022" in text
    for each in provider.algorithms():
        known = {one.name(): one for one in each.parameterDefinitions()}
        example = set(each.declared.example)
        assert example <= set(known), each.name()
        needed = {name for name, one in known.items() if not one.flags() & one.Flag.FlagOptional}
        assert {name for name in needed if known[name].defaultValue() is None} <= example, each.name()
        for choice in (one for one in each.inputs if isinstance(one, Choice)):
            assert not choice.problem(each.declared.example.get(choice.name)), each.name()


def test_a_declaration_is_refused_with_its_file_and_key(tmp_path: Path) -> None:
    path = tmp_path / "odd.toml"
    whole = 'title_zh = "a"\ntitle_en = "a"\nhelp_zh = "a"\nhelp_en = "a"\ngroup = "pipe"\n'
    path.write_text(whole + "colour = 1\n", "utf-8")
    with pytest.raises(BadAlgorithm, match=r"odd\.toml: .*colour.*; its keys are title_zh"):
        declaration.read(path)
    path.write_text(whole + "[inputs.NOTHING]\n", "utf-8")
    with pytest.raises(BadAlgorithm, match=r"NOTHING has no kind, and there is no NOTHING in inputs\.toml"):
        declaration.read(path)
    path.write_text(whole + '[inputs.A]\nkind = "colour"\nzh = "a"\nen = "a"\n', "utf-8")
    with pytest.raises(BadAlgorithm, match="A: there is no kind colour; there are text"):
        input_of(declaration.read(path).inputs[0])


def test_wrong_words_and_options_of_the_program_are_told_as_inputs(provider, city: Path, monkeypatch) -> None:
    def refuse(*_, **__):
        raise EngineError({"code": -32010, "message": "name it with --crs", "data": {}})

    context = QgsProcessingContext()
    found = provider.algorithm("pipetrace").checkParameterValues({"START": "1", "DIRECTION": "side"}, context)
    assert found == (False, "DIRECTION: 'side' is not in the list; choose from both, up, down")
    monkeypatch.setattr(algorithm, "ask", refuse)
    with pytest.raises(QgsProcessingException, match=r"^name it with CRS$"):
        run(
            provider,
            "componentimport",
            {"WORKSPACE": str(city), "FILE": "/data/a.csv", "FINDINGS": "memory:"},
        )


def test_an_extent_that_was_not_given_is_none_at_all(provider, city: Path) -> None:
    algorithm, context = provider.algorithm("layoutprint"), QgsProcessingContext()
    given = {"OUT": "/tmp/a.pdf"}
    assert "EXTENT" not in algorithm.values(given, context, load(city))
    found = algorithm.values(
        {**given, "EXTENT": "500000,500010,3990000,3990020 [EPSG:4544]"}, context, load(city)
    )
    assert found["EXTENT"].boundingBox().width() == 10
    assert (found["LAYOUT"], found["OUT"]) == ("component_map", "/tmp/a.pdf")


def run(provider, name, parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    found, _ = provider.algorithm(name).run(parameters, context, feedback, {}, False)  # noqa: FBT003 - by position in QGIS
    return found, context


def test_findings_become_a_layer(provider, city: Path, monkeypatch) -> None:
    asked = []

    def answer(method, params, *, feedback):
        asked.append((method, params["workspace"]))
        return ANSWER

    monkeypatch.setattr(algorithm, "ask", answer)
    found, context = run(provider, "gridcheck", {"WORKSPACE": str(city), "FINDINGS": "memory:"})
    assert asked == [("grids.check", str(city.resolve()))]
    assert (found["ERRORS"], found["WARNINGS"]) == (1, 1)
    layer = QgsProcessingUtils.mapLayerFromString(found["FINDINGS"], context)
    assert layer.crs().authid() == "EPSG:4544"
    first, second = layer.getFeatures()
    assert (first["rule"], first["area"], first.geometry().area()) == ("G03", 2.5, 4.0)
    assert second.geometry().isNull()


def test_a_refusal_and_a_folder_that_is_no_workspace_are_sentences(
    provider, city: Path, tmp_path: Path, monkeypatch
) -> None:
    def refuse(*_, **__):
        raise EngineError({"code": -32005, "message": "the database is busy", "data": {}})

    monkeypatch.setattr(algorithm, "ask", refuse)
    with pytest.raises(QgsProcessingException, match="the database is busy"):
        run(provider, "gridcheck", {"WORKSPACE": str(city), "FINDINGS": "memory:"})
    with pytest.raises(QgsProcessingException, match="is not a workspace"):
        run(provider, "gridcheck", {"WORKSPACE": str(tmp_path), "FINDINGS": "memory:"})
