"""What is written: fonts inside, both languages, no network, and nothing but the kinds that exist."""

import json
import math
import re

import ezdxf
import ezdxf.units
import numpy as np
import pytest

from gridtwin.fonts import FontMissing, find_fonts
from pipe_network.errors import BadPipeData
from pipe_network.sections.bands import section_style
from pipe_network.sections.cut import cross_section
from pipe_network.sections.drawing import Drawing, Ellipse, Stroke, same
from pipe_network.sections.dxf import write_dxf
from pipe_network.sections.files import write_section
from pipe_network.sections.fonts import font_subset
from pipe_network.sections.page import page_text
from pipe_network.sections.path import shortest_way
from pipe_network.sections.profile import long_section
from pipe_network.sections.profile_sheet import profile_band, profile_sheets, profile_strip
from pipe_network.sections.records import band_record, cut_record, profile_record
from tests.pipe_network.sections.small import ORIGIN, Plane, street

try:
    find_fonts()
except FontMissing:
    pytest.skip("Noto Sans CJK is not installed (requirements/debian.txt)", allow_module_level=True)


@pytest.fixture(scope="module")
def profile():
    city = street()
    return long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())


def written(profile, path, language="zh"):
    style = section_style()
    write_section(
        path,
        language,
        sheets=lambda: profile_sheets(profile, style),
        strip=lambda: profile_strip(profile, style),
    )
    return path.read_bytes()


def test_a_pdf_has_a3_pages_and_an_embedded_truetype_font(profile, tmp_path) -> None:
    content = written(profile, tmp_path / "a.pdf")
    assert content.startswith(b"%PDF")
    assert b"/CIDFontType2" in content
    assert b"/FontFile2" in content
    width, height = re.search(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", content).groups()
    assert (float(width), float(height)) == pytest.approx((420 * 72 / 25.4, 297 * 72 / 25.4), abs=0.01)


def test_an_svg_is_in_millimetres_and_carries_its_font(profile, tmp_path) -> None:
    text = written(profile, tmp_path / "a.svg").decode()
    assert re.search(r'width="[\d.]+mm"', text)
    assert "data:font/woff;base64," in text
    assert "地面高程" in text


def test_a_dxf_has_the_sheet_in_millimetres_with_its_data_band(profile, tmp_path) -> None:
    written(profile, tmp_path / "a.dxf")
    document = ezdxf.readfile(tmp_path / "a.dxf")
    assert document.header["$INSUNITS"] == ezdxf.units.MM
    assert not document.audit().errors
    space = document.modelspace()
    texts = [text.dxf.text for text in space.query("TEXT")]
    assert {"管底高程 (m)", "地面高程 (m)", "W1", "W4"} <= set(texts)
    strip = profile_strip(profile, section_style())
    strokes = [item for item in strip.items if isinstance(item, Stroke)]
    ground = next(item for item in strokes if item.key == "ground")
    drawn = next(line for line in space.query("LWPOLYLINE") if line.dxf.layer == "SECTION_GROUND")
    # y goes up in a drawing: the sheet's lower edge is 0
    assert [place[:2] for place in drawn.get_points()] == [
        pytest.approx((x, strip.height_mm - y)) for x, y in ground.points
    ]
    assert len(space.query("LWPOLYLINE")) == sum(item.pen is not None for item in strokes)
    assert len(space.query("HATCH")) == sum(
        bool(item.fill) for item in strip.items if isinstance(item, Stroke | Ellipse)
    )


def test_an_ellipse_lies_in_a_dxf_as_it_is_turned_on_the_paper(tmp_path) -> None:
    pipe = Ellipse((10, 20), (3, 6), turn_deg=30, fill="#f00", key="cut-0")
    write_dxf(Drawing(same("断面"), 100, 50, (pipe,)), tmp_path / "e.dxf", "zh")
    found = ezdxf.readfile(tmp_path / "e.dxf").modelspace().query("ELLIPSE").first
    assert found.dxf.layer == "SECTION_CUT"
    assert tuple(found.dxf.center) == pytest.approx((10, 30, 0))
    assert found.dxf.ratio == pytest.approx(0.5)
    # Half axis 6 stands upright on the paper and is turned by 30° clockwise: it points 60° above the right.
    x, y, _ = found.dxf.major_axis
    assert math.hypot(x, y) == pytest.approx(6)
    assert math.degrees(math.atan2(y, x)) % 180 == pytest.approx(60)


def test_a_png_is_a_png(profile, tmp_path) -> None:
    assert written(profile, tmp_path / "a.png")[:4] == b"\x89PNG"


def test_a_picture_of_an_endless_drawing_stays_small_enough_to_open(tmp_path) -> None:
    from pipe_network.sections.figure import write_png

    write_png(Drawing(same("长"), 50_000, 100, ()), tmp_path / "long.png", "zh")
    head = (tmp_path / "long.png").read_bytes()[16:24]  # width and height
    assert max(int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")) <= 30_001


def test_a_page_speaks_both_languages_and_asks_nobody(profile) -> None:
    page = page_text(profile_strip(profile, section_style()), "en")
    assert '<html lang="en"' in page
    assert '<tspan class="zh">坡度 (‰)</tspan><tspan class="en">Slope (‰)</tspan>' in page
    addresses = set(re.findall(r"https?://[^\"'\s<]+", page))
    assert addresses <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"@[A-Z]+@", page)
    data = json.loads(re.search(r'<script id="data"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
    assert data["facts"]["crossing-0"][0][1] == ["J", "J"]
    assert len(data["readouts"]) == 5


def test_names_from_the_data_cannot_become_markup(profile) -> None:
    city = street()
    city.lines.loc[0, "material"] = "</script><b>&"
    bad = long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())
    assert "</script><b>" not in page_text(profile_strip(bad, section_style()), "zh")


def test_records_are_strict_json(profile) -> None:
    record = profile_record(profile)
    assert json.loads(json.dumps(record, allow_nan=False))["crossings"][0]["gap_m"] == 0.25
    band = json.loads(json.dumps(band_record(profile_band(profile, section_style())), allow_nan=False))
    assert band[0]["cells"][0]["en"] == record["nodes"][0]["point_no"]
    assert next(len(row["cells"]) for row in band if row["at"] == "pipe") == len(record["pipes"])
    cut = cross_section(street(), ORIGIN + np.array([[30.0, -5], [31, 5]]), terrain=Plane())
    assert {
        pipe["line_no"] for pipe in json.loads(json.dumps(cut_record(cut), allow_nan=False))["pipes"]
    } == {"A", "J"}


def test_another_ending_is_refused(profile, tmp_path) -> None:
    with pytest.raises(BadPipeData, match=r"not to 'a\.dwg'"):
        written(profile, tmp_path / "a.dwg")


def test_a_font_has_the_simplified_letters_and_little_else() -> None:
    from io import BytesIO

    from fontTools.ttLib import TTFont

    font = TTFont(BytesIO(font_subset("纵断面")))
    assert set(map(ord, "纵断面")) <= set(font.getBestCmap())
    assert ord("龘") not in font.getBestCmap()
    assert "glyf" in font


def test_a_named_font_must_exist(monkeypatch) -> None:
    monkeypatch.setenv("GRIDTWIN_FONT", "/nowhere.ttf")
    with pytest.raises(FontMissing, match="does not exist"):
        find_fonts()
    monkeypatch.delenv("GRIDTWIN_FONT")
    with pytest.raises(FontMissing, match="install Noto Sans CJK"):
        find_fonts([])
