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
from qgis_plugin.processing_provider import algorithm
from qgis_plugin.processing_provider.provider import Provider, algorithm_names

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
