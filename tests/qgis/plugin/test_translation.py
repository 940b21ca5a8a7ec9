"""Qt's own words are Chinese where QGIS is, which looks for them under another name; and go again."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox

from qgis_plugin import translation
from qgis_plugin.compat import qt_translations


@pytest.fixture(autouse=True)
def _as_before():
    yield
    translation.remove()


def words() -> list[str]:
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Ok | buttons.Close)
    return [each.text().replace("&", "") for each in box.buttons()]


@pytest.mark.parametrize("locale", ["zh-Hans", "zh_Hans", "zh_CN"])
def test_buttons_are_chinese_where_qgis_is(monkeypatch, locale: str) -> None:
    if not list(Path(qt_translations()).glob("qt*_zh_CN.qm")):
        pytest.skip("Qt's translations are not installed (apt install qttranslations5-l10n)")
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    translation.install()
    assert words() == ["确定", "关闭"]
    translation.remove()
    assert words() == ["OK", "Close"]


@pytest.mark.parametrize("locale", ["en_US", "zh-Hant", "C"])
def test_buttons_stay_where_qgis_speaks_another_language(monkeypatch, locale: str) -> None:
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    translation.install()
    assert QCoreApplication.translate("QPlatformTheme", "Close") == "Close"
