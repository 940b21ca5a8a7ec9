"""3D symbols of QGIS, carried by the same QML.

QGIS draws lines in 3D either flat at one height or as lines along their true heights with a width in pixels:
pipes take the second, by class and size, because depth matters more than the shape of the pipe.
"""

from __future__ import annotations

from qgis._3d import (
    Qgs3DTypes,
    QgsLine3DSymbol,
    QgsPhongMaterialSettings,
    QgsPoint3DSymbol,
    QgsPolygon3DSymbol,
    QgsRuleBased3DRenderer,
    QgsSimpleLineMaterialSettings,
)
from qgis.core import QgsAbstract3DSymbol, QgsProperty, QgsPropertyCollection
from qgis.PyQt.QtGui import QColor, QMatrix4x4

from map_styles.rules import class_filter, pipe_rows
from map_styles.symbol_table import Entry, quoted

CLAMPS = {
    "terrain": Qgs3DTypes.AltitudeClamping.AltClampTerrain,
    "absolute": Qgs3DTypes.AltitudeClamping.AltClampAbsolute,
    "relative": Qgs3DTypes.AltitudeClamping.AltClampRelative,
}
SIZES = ((0, 200, 2), (200, 400, 3), (400, 800, 4), (800, 100_000, 6))  # from mm, below mm, width in pixels
TREES = ((0, 5, 4.0), (5, 9, 7.0), (9, 14, 11.0), (14, 200, 17.0))  # from m, below m, height drawn
CROWN = {"street_tree": "#4f9a43", "ancient": "#b0851f", "park": "#6fb35f", "other": "#8dbf80"}


def scene_of(entry: Entry) -> QgsRuleBased3DRenderer:
    """3D renderer of a layer's `scene` table."""
    scene = entry["scene"]
    makers = {
        "polygon": _blocks,
        "line": _strips,
        "pipe": _pipes,
        "point": _solids,
        "tree": _trees,
        "wells": _wells,
    }
    root = QgsRuleBased3DRenderer.Rule(None)
    for symbol, where, title in makers[scene["kind"]](entry, scene):
        root.appendChild(QgsRuleBased3DRenderer.Rule(symbol, where, title))
    return QgsRuleBased3DRenderer(root)


Made = list[tuple[QgsAbstract3DSymbol, str, str]]


def _material(colour: str) -> QgsPhongMaterialSettings:
    material = QgsPhongMaterialSettings()
    material.setDiffuse(QColor(colour[:7]))
    material.setAmbient(QColor(colour[:7]).darker(180))
    material.setShininess(0)
    return material


def _blocks(entry: Entry, scene: Entry) -> Made:
    if "colour" in scene:
        return [(_block(scene, scene["colour"]), "", "")]
    return [
        (_block(scene, values["colour"]), class_filter(entry, value), value)
        for value, values in entry["classes"].items()
    ]


def _block(scene: Entry, colour: str) -> QgsPolygon3DSymbol:
    symbol = QgsPolygon3DSymbol()
    symbol.setAltitudeClamping(CLAMPS[scene["clamp"]])
    symbol.setMaterial(_material(colour))
    properties = QgsPropertyCollection()
    names = QgsAbstract3DSymbol.Property
    properties.setProperty(names.PropertyHeight, QgsProperty.fromExpression(scene["height"]))
    properties.setProperty(names.PropertyExtrusionHeight, QgsProperty.fromExpression(scene["extrusion"]))
    symbol.setDataDefinedProperties(properties)
    if "edges" in scene:
        symbol.setEdgesEnabled(True)
        symbol.setEdgeColor(QColor(scene["edges"]))
    return symbol


def _strips(entry: Entry, scene: Entry) -> Made:
    symbol = QgsLine3DSymbol()
    symbol.setAltitudeClamping(CLAMPS[scene["clamp"]])
    symbol.setWidth(scene["width"])
    symbol.setHeight(scene.get("height", 0))
    symbol.setExtrusionHeight(scene.get("extrusion", 0))
    symbol.setMaterial(_material(scene["colour"]))
    return [(symbol, "", "")]


def _pipes(entry: Entry, scene: Entry) -> Made:
    by_colour: dict[str, list[str]] = {}
    for row in pipe_rows():
        by_colour.setdefault(row["colour_hex"] or "#808080", []).append(row["code"])
    size = 'coalesce("diameter_mm", to_int(regexp_substr("section", \'^([0-9]+)\')), 300)'
    return [
        (
            _pipe(colour, width, scene),
            f'"pipe_class" IN ({", ".join(map(quoted, codes))}) AND {size} >= {low} AND {size} < {high}',
            f"{'/'.join(codes[:3])} DN {low}–{high}",
        )
        for colour, codes in by_colour.items()
        for low, high, width in SIZES
    ]


def _pipe(colour: str, width: float, scene: Entry) -> QgsLine3DSymbol:
    material = QgsSimpleLineMaterialSettings()
    material.setAmbient(QColor(colour))
    symbol = QgsLine3DSymbol()
    symbol.setRenderAsSimpleLines(True)
    symbol.setAltitudeClamping(CLAMPS[scene["clamp"]])
    symbol.setAltitudeBinding(Qgs3DTypes.AltitudeBinding.AltBindVertex)
    symbol.setWidth(width)
    symbol.setMaterial(material)
    return symbol


def _solid(shape: object, sizes: dict[str, float], colour: str, clamp: str, lift: float) -> QgsPoint3DSymbol:
    symbol = QgsPoint3DSymbol()
    symbol.setShape(shape)
    symbol.setShapeProperties(sizes)
    symbol.setAltitudeClamping(CLAMPS[clamp])
    symbol.setMaterial(_material(colour))
    move = QMatrix4x4()
    move.translate(0, lift, 0)  # the scene's second axis points upwards
    symbol.setTransform(move)
    return symbol


def _solids(entry: Entry, scene: Entry) -> Made:
    shapes = QgsPoint3DSymbol.Shape
    shape = {"cylinder": shapes.Cylinder, "cube": shapes.Cube, "sphere": shapes.Sphere}[scene["shape"]]
    sizes = {key: scene[key] for key in ("radius", "length", "size") if key in scene}
    lift = scene.get("length", scene.get("size", 2 * scene.get("radius", 0))) / 2
    return [(_solid(shape, sizes, scene["colour"], scene["clamp"], lift), "", "")]


def _trees(entry: Entry, scene: Entry) -> Made:
    shapes = QgsPoint3DSymbol.Shape
    made: Made = []
    for low, high, height in TREES:
        where = f'coalesce("height_m", 6) >= {low} AND coalesce("height_m", 6) < {high}'
        trunk = {"radius": 0.03 * height, "length": height * 0.5}
        made.append((_solid(shapes.Cylinder, trunk, "#6b4a2b", scene["clamp"], height * 0.25), where, ""))
        for kind, colour in CROWN.items():
            crown = _solid(shapes.Sphere, {"radius": height * 0.3}, colour, scene["clamp"], height * 0.7)
            made.append((crown, f"{where} AND coalesce(\"kind\", 'other') = {quoted(kind)}", ""))
    return made


def _wells(entry: Entry, scene: Entry) -> Made:
    shapes = QgsPoint3DSymbol.Shape
    made: Made = []
    for low, high, depth in ((0.01, 1.5, 1.0), (1.5, 3, 2.2), (3, 6, 4.0), (6, 100, 7.0)):
        where = f'"well_depth_m" >= {low} AND "well_depth_m" < {high}'
        sizes = {"radius": 0.5, "length": depth}
        made.append(
            (_solid(shapes.Cylinder, sizes, "#8c8c8c", scene["clamp"], -depth / 2), where, f"{low}–{high} m")
        )
    joint = _solid(shapes.Sphere, {"radius": 0.25}, "#555555", scene["clamp"], 0)
    made.append((joint, 'coalesce("well_depth_m", 0) < 0.01', ""))
    return made
