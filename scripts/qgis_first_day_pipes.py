"""Part of scripts/qgis_first_day.py: the pipe survey, a burst and its report."""

# ruff: noqa: F821 - the names are given by whoever runs it
from qgis.core import QgsFeatureRequest

BURST_LINE = "JP00122-JP00123"


def theme(*names):
    """Choose a map theme in the panel; a name that is none changes nothing."""
    box = plugin._window.dock._themes
    place = max(box.findText(name) for name in names)
    box.setCurrentIndex(place)
    box.activated.emit(place)


theme("管网", "Pipes")
pipes = tool("pipe_import").wizard
later(lambda: answer_file(*sorted(files.glob("*_*.xlsx"))))
press(button(pipes, "Add files …", "添加文件…"))
assert wait(lambda: pipes.checked is not None, seconds=120), pipes.state.text()
shot("first-12-pipes")
FACTS["pipes checked"] = pipes.state.text()
press(pipes.store)
assert wait(lambda: pipes.checked is None and pipes.recheck.isEnabled(), seconds=120), pipes.state.text()
FACTS["pipes stored"] = pipes.state.text()
FACTS["pipe_point"], FACTS["pipe_line"] = count("pipe_point"), count("pipe_line")
pipes.reject()

lines = room.layer("pipe_line")
line = next(lines.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"line_no\" = '{BURST_LINE}'")))
spot = line.geometry().interpolate(line.geometry().length() / 2).asPoint()
zoom(spot.x(), spot.y(), 60)
burst = tool("pipe_burst")
click(spot.x(), spot.y())
assert wait(lambda: burst.answer is not None, seconds=90)
burst._show_all()
wait()
shot("first-13-burst")
FACTS["burst"] = {
    "at": burst.answer["at"],
    "valves": len(burst.answer["close"]),
    "buildings": len(burst.answer["buildings_estimated"]),
}
REPORT = out / f"first-14-report-{language}.pdf"
later(lambda: answer_file(REPORT))
press(button(burst.opened_dock(), "Report (PDF) …", "报告（PDF）…"))
assert wait(REPORT.is_file, seconds=90)
burst.stop()
burst.opened_dock().hide()
