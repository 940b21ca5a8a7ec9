"""Icons of the algorithms: each has its own, they differ at 16 px, and read on light and on dark themes."""

from itertools import combinations

import pytest
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from qgis_plugin.processing_provider.declaration import declarations

SIZE = 16
THEMES = {"light": "#ffffff", "dark": "#2b2b2b"}
LEAST_CONTRAST = 2.5  # of WCAG 2's measure, which asks 3 of figures that nothing else explains
LEAST_SEEN = 0.05  # of the icon's square
LEAST_DIFFERENT = 0.04


def drawn(path, background: str) -> list[QColor]:
    """Its pixels over a background."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    return [image.pixelColor(x, y) for y in range(SIZE) for x in range(SIZE)]


def luminance(colour: QColor) -> float:
    """Relative luminance of sRGB (WCAG 2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def seen(path, background: str) -> float:
    """Share of the square that stands out from the background."""
    ground = luminance(QColor(background))
    lights = (luminance(each) for each in drawn(path, background))
    ratios = [(max(each, ground) + 0.05) / (min(each, ground) + 0.05) for each in lights]
    return sum(each >= LEAST_CONTRAST for each in ratios) / len(ratios)


def difference(one: list[QColor], other: list[QColor]) -> float:
    """Mean difference of the channels, 0 to 1."""
    parts = [
        abs(a.redF() - b.redF()) + abs(a.greenF() - b.greenF()) + abs(a.blueF() - b.blueF())
        for a, b in zip(one, other, strict=True)
    ]
    return sum(parts) / len(parts) / 3


def test_contrast_is_measured_as_wcag_does() -> None:
    assert luminance(QColor("#ffffff")) == pytest.approx(1.0)
    assert luminance(QColor("#777777")) == pytest.approx(0.1845, abs=1e-4)  # 4.48 to 1 on white


def test_each_algorithm_has_an_icon_of_its_own() -> None:
    paths = [each.icon_path for each in declarations()]
    assert [str(path) for path in paths if not QSvgRenderer(str(path)).isValid()] == []
    assert len(set(paths)) == len(paths)


def test_no_two_icons_look_alike_at_16_pixels() -> None:
    pictures = {each.name: drawn(each.icon_path, THEMES["light"]) for each in declarations()}
    alike = [
        (one, other)
        for one, other in combinations(pictures, 2)
        if difference(pictures[one], pictures[other]) < LEAST_DIFFERENT
    ]
    assert alike == []


@pytest.mark.parametrize("background", THEMES.values(), ids=THEMES)
def test_each_icon_reads_on_the_theme(background: str) -> None:
    found = {each.name: seen(each.icon_path, background) for each in declarations()}
    assert {name: round(share, 3) for name, share in found.items() if share < LEAST_SEEN} == {}
