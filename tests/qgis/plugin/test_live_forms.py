"""Open forms: what is missing in words, lists to type in, values that follow, words on buttons, size."""

from collections.abc import Iterator

import pytest
from qgis.core import QgsFeature, QgsSettings, QgsVectorLayerUtils
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox

from qgis_plugin import settings
from qgis_plugin.forms.live.follows import declared as follows
from qgis_plugin.forms.live.live_form import LiveForm, enliven
from qgis_plugin.forms.live.search_list import SearchList, make_searchable
from qgis_plugin.forms.live.size import fitting_size
from qgis_plugin.forms.live.watcher import FormWatcher
from qgis_plugin.matching import UNFIT, rank
from qgis_plugin.workspace.layers import find_layer

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture(autouse=True)
def chinese() -> Iterator[None]:
    settings.put("language", "zh")
    yield
    settings.put("language", "auto")


def wait() -> None:
    for _ in range(10):
        QApplication.processEvents()


def opened_form(layer, feature, *, is_new: bool) -> tuple[QgsAttributeDialog, LiveForm]:
    owns_row, shows_buttons = False, True
    dialog = QgsAttributeDialog(layer, feature, owns_row, None, shows_buttons, QgsAttributeEditorContext())
    if is_new:
        dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
    dialog.show()
    live = enliven(dialog.attributeForm())
    assert live is not None
    wait()
    return dialog, live


@pytest.fixture
def new_component(opened) -> Iterator[tuple[QgsAttributeDialog, LiveForm]]:
    layer = find_layer(opened, "component")
    layer.startEditing()
    grid = next(find_layer(opened, "unit_grid").getFeatures())
    feature = QgsVectorLayerUtils.createFeature(layer, grid.geometry().pointOnSurface())
    dialog, live = opened_form(layer, feature, is_new=True)
    yield dialog, live
    dialog.hide()
    layer.rollBack()


def values(live: LiveForm) -> dict[str, object]:
    return {each.name: each.wrapper.value() for each in live.fields}


def class_list(live: LiveForm) -> QComboBox:
    return next(each.wrapper.widget() for each in live.fields if each.name == "class_code")


def choose(live: LiveForm, code: str) -> None:
    combo = class_list(live)
    combo.setCurrentIndex(combo.findData(code))
    wait()


def test_a_new_component_asks_for_its_class_and_then_is_complete(new_component) -> None:
    dialog, live = new_component
    assert live.banner.text().count("<a href=") == 1  # name, code and authority come from the class
    assert "class_code" in live.banner.text()
    button = dialog.attributeForm().findChild(QDialogButtonBox, "buttonBox").button(OK)
    assert (button.isEnabled(), button.text()) == (False, "确定")
    choose(live, "0137")
    given = values(live)
    assert given["name"] == "路灯"
    assert given["code"][6:10] == "0137"
    assert given["dept_code"]
    assert given["dept_name"]
    assert (live.banner.text(), button.isEnabled()) == ("", True)


def test_values_follow_another_class_unless_they_were_typed(new_component, opened) -> None:
    _, live = new_component
    layer = find_layer(opened, "component")
    firm = {code: authority(layer, code) for code in ("0137", "0101")}
    assert firm["0137"] != firm["0101"]
    choose(live, "0137")
    choose(live, "0101")
    assert (values(live)["dept_name"], values(live)["code"][6:10]) == (firm["0101"], "0101")
    live._form.changeAttribute("dept_name", "另一单位")
    choose(live, "0137")
    assert values(live)["dept_name"] == "另一单位"


def authority(layer, code: str) -> str:
    return str(next(layer.getFeatures(f"\"class_code\" = '{code}'"))["dept_name"])


def test_what_is_missing_is_told_with_its_tab_and_linked(new_component) -> None:
    _, live = new_component
    choose(live, "0137")
    live._form.changeAttribute("dept_name", None)
    live._tabs.setCurrentIndex(1)
    wait()
    assert "基本" in live.banner.text()  # the tab, as it is not in front
    live.go_to("dept_name")
    wait()
    assert live._tabs.currentIndex() == 0
    assert "基本" not in live.banner.text()
    live._form.changeAttribute("code", "12")
    wait()
    assert "标识码" in live.banner.text()
    assert "16" in live.banner.text()  # the rule of the code


def test_a_list_is_found_by_initials_code_and_name(new_component) -> None:
    _, live = new_component
    combo = class_list(live)
    search = combo.findChild(SearchList)
    for text in ("ld", "0137", "路灯"):
        assert combo.itemData(search.find(text)[0]) == "0137", text
    assert search.find("没有这类") == []
    combo.lineEdit().setText("")
    QTest.keyClicks(combo.lineEdit(), "0101")
    search._take_best()
    wait()
    assert values(live)["class_code"] == "0101"
    combo.lineEdit().setText("xyz")
    combo.completer().popup().hide()
    search._settle()
    assert "(0101)" in combo.lineEdit().text()  # what was chosen stays


def test_short_lists_stay_as_they_are() -> None:
    combo = QComboBox()
    combo.addItems(["完好", "破损"])
    assert make_searchable(combo) is None
    assert not combo.isEditable()


def test_the_better_name_comes_first() -> None:
    class Entry:
        code, zh, en, initials = "0137", "路灯", "Street lamp", "ld"

    assert [rank(Entry, text) for text in ("ld", "01", "l", "路", "lamp", "eet")] == [0, 1, 2, 3, 4, 5]
    assert rank(Entry, "xx") == UNFIT


def test_a_defect_is_sent_to_the_form_of_its_object(opened) -> None:
    layer = find_layer(opened, "defect")
    layer.startEditing()
    dialog, live = opened_form(layer, QgsVectorLayerUtils.createFeature(layer), is_new=True)
    shown = live.banner.text()
    dialog.hide()
    layer.rollBack()
    assert "<a " not in shown
    assert "病害" in shown


def test_a_form_that_is_only_looked_at_asks_for_nothing(opened) -> None:
    layer = find_layer(opened, "component")
    dialog, live = opened_form(layer, QgsFeature(next(layer.getFeatures())), is_new=False)
    assert (live.banner.text(), live.banner.isVisible()) == ("", False)
    assert enliven(dialog.attributeForm()) is live  # once
    dialog.hide()


def test_the_size_fits_the_form_and_one_that_somebody_gave_is_kept(opened) -> None:
    sizes, wanted = {}, {}
    for name in ("component", "bridge"):
        layer = find_layer(opened, name)
        dialog, _ = opened_form(layer, QgsFeature(next(layer.getFeatures())), is_new=False)
        sizes[name], wanted[name] = dialog.size(), fitting_size(dialog.attributeForm()).width()
        dialog.resize(dialog.size() + QSize(90, 40))
        wait()
        dialog.reject()
    assert wanted["component"] < wanted["bridge"] <= 1180
    kept = QgsSettings().value("gridtwin/form_size/component")
    QgsSettings().remove("gridtwin/form_size")
    assert kept == sizes["component"] + QSize(90, 40)


def test_what_follows_names_fields_of_the_model(opened) -> None:
    for name, by_field in follows().items():
        fields = find_layer(opened, name).fields().names()
        for source, targets in by_field.items():
            assert {source, *targets} <= set(fields)


def test_a_form_that_gets_the_focus_is_found(opened) -> None:
    layer = find_layer(opened, "component")
    watcher = FormWatcher()
    feature, owns_row, shows_buttons = QgsFeature(next(layer.getFeatures())), False, True
    dialog = QgsAttributeDialog(layer, feature, owns_row, None, shows_buttons, QgsAttributeEditorContext())
    dialog.show()
    wait()
    watcher._look(None, dialog.attributeForm().findChild(QDialogButtonBox))
    found = [each for each in dialog.attributeForm().children() if isinstance(each, LiveForm)]
    watcher.unload()
    dialog.hide()
    assert len(found) == 1


def test_a_form_that_outlives_its_layer_asks_for_nothing_more(opened) -> None:
    """QGIS's form keeps a bare pointer to its layer: to ask for it then ends QGIS."""
    layer = find_layer(opened, "street")
    layer.startEditing()
    dialog, live = opened_form(layer, QgsVectorLayerUtils.createFeature(layer), is_new=True)
    layer.rollBack()
    live._let_go()
    live.refresh()
    live._changed("name", "x", is_change=True)
    assert not live._later.isActive()
    dialog.hide()
