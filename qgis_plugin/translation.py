"""Two languages: English strings in the code, Chinese ones from the `.qm` that packaging makes.

Each folder keeps its translations in a `zh.toml` of its own ("English" = "中文"); scripts/package_plugin.py
gathers them into i18n/gridtwin_zh_CN.ts and compiles that with lrelease.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from . import settings
from .compat import qt_translations
from .paths import PLUGIN

CONTEXT = "GridTwin"
_installed: list[QTranslator] = []
_spoken: list[str] = []


def language() -> str:
    """`zh` or `en`: the setting, else QGIS's own language."""
    chosen = _spoken[-1] if _spoken else settings.get("language")
    if chosen in {"zh", "en"}:
        return str(chosen)
    return "zh" if QgsApplication.locale().lower().startswith("zh") else "en"


def speak(name: str) -> None:
    """Take `zh` or `en` for the language of this process, whatever the settings say."""
    _spoken.append(name)


def tr(text: str, /, **values: object) -> str:
    """A text in the user's language; `{name}` in it is replaced by the value of that name."""
    shown = str(QCoreApplication.translate(CONTEXT, text))
    return shown.format(**values) if values else shown


def pick(zh: str, en: str) -> str:
    """One of two titles that the model or a declaration has in both languages."""
    return zh if language() == "zh" else en


def install(folder: Path = PLUGIN / "i18n") -> bool:
    """Load the language's strings; whether there are any to load."""
    remove()
    _install_of_qt()
    path = folder / "gridtwin_zh_CN.qm"
    if language() != "zh" or not path.is_file():
        return language() != "zh"
    translator = QTranslator()
    if not translator.load(str(path)):
        return False
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
    return True


def _install_of_qt() -> None:
    """Qt's own Chinese (OK, Close, file dialogs), where QGIS is Chinese and did not find it.

    QGIS looks for it under its own name of the language, zh-Hans; Qt's files are called zh_CN.
    """
    is_chinese = QgsApplication.locale().lower().replace("_", "-") in {"zh", "zh-cn", "zh-hans"}
    if not is_chinese or QCoreApplication.translate("QPlatformTheme", "Close") != "Close":
        return
    for name in ("qtbase_zh_CN", "qt_zh_CN"):
        translator = QTranslator()
        if translator.load(name, qt_translations()):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def remove() -> None:
    """Take the strings out again."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
