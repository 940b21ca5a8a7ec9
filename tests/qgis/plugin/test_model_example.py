"""The example model of the docs: imports a census, checks all components, exports them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from qgis_plugin.processing_provider.provider import Provider

ROOT = Path(__file__).resolve().parents[3]
MODEL = ROOT / "docs" / "examples" / "qgis" / "census.model3"


def counted(root: Path, text: str) -> int:
    with closing(sqlite3.connect(root / "city.gpkg")) as link:
        return int(link.execute(text).fetchone()[0])


@pytest.mark.exhaustive
def test_the_census_model_imports_checks_and_exports(
    qgis_processing, gridtwin_program: str, city: Path, small_city: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("GRIDTWIN", gridtwin_program)
    with closing(sqlite3.connect(city / "city.gpkg")) as link:
        link.execute("DELETE FROM component")
        link.commit()
    registry = QgsApplication.processingRegistry()
    provider = Provider()
    registry.addProvider(provider)
    try:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(MODEL))
        assert model.validate() == (True, [])
        given = {"WORKSPACE": str(city), "CRS": "EPSG:4544"}
        given["CENSUS"] = str(small_city / "survey" / "部件普查.xlsx")
        targets = {each.name().rpartition(":")[2]: each for each in model.destinationParameterDefinitions()}
        assert set(targets) == {"IMPORT_FINDINGS", "CHECK_FINDINGS", "TABLE"}
        table = tmp_path / "components.csv"
        for name, each in targets.items():
            given[each.name()] = str(table) if name == "TABLE" else "memory:"
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        found, done = model.run(given, context, feedback, {}, False)  # noqa: FBT003 - by position in QGIS
        assert done, feedback.textLog()
        refused = QgsProcessingUtils.mapLayerFromString(found[targets["IMPORT_FINDINGS"].name()], context)
        stored = counted(city, "SELECT count(*) FROM component")
        assert stored > 0
        assert QgsVectorLayer(str(table), "table", "ogr").featureCount() == stored
        assert {each["severity"] for each in refused.getFeatures()} == {"error", "warning"}
    finally:
        registry.removeProvider(provider)
