"""A scenario of scripts/screenshot_qgis.py: the two 3D views of the sample city, for docs/styles.md.

Its names (room, iface, start, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
from qgis.PyQt.QtWidgets import QDockWidget

_DRAWN_S = 15  # until all tiles are there, drawn by the processor


def close_views():
    """Views of QGIS 3.22 are docks; later ones are asked for by their title."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.metaObject().className() == "Qgs3DMapCanvasDockWidget":
            dock.close()
            dock.deleteLater()
    if hasattr(iface, "closeMapCanvas3D"):
        for name in ("scene_view", "scene_underground"):
            iface.closeMapCanvas3D(room.registry.tool(name).declaration.title)


zoom(391980, 3991800, 300)
for tool, picture in (("scene_view", "scene-city"), ("scene_underground", "scene-underground")):
    iface.messageBar().clearWidgets()
    assert start(tool), tool
    wait(lambda: False, seconds=_DRAWN_S)
    shot(picture)
    close_views()
