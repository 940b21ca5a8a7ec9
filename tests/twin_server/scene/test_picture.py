from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from PIL import Image

from tests.twin_server.scene.node import run_typescript


def test_the_pdf_is_one_page_with_the_picture(tmp_path: Path) -> None:
    raw = io.BytesIO()
    Image.new("RGB", (200, 100), (200, 30, 60)).save(raw, "JPEG")
    made = run_typescript(
        tmp_path,
        f"""
        import {{pdfOf}} from '@/picture/pdf';
        const jpeg = Uint8Array.from({json.dumps(list(raw.getvalue()))});
        const made = new Date('2026-03-02T01:02:03Z');
        const answer = [...pdfOf({{jpeg, width: 200, height: 100, title: '河边 (A)', made}})];""",
    )
    pdf = bytes(made)
    assert pdf.startswith(b"%PDF-1.4")
    assert pdf.endswith(b"%%EOF\n")
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[0])
    assert pdf[start : start + 4] == b"xref"
    offsets = [int(line[:10]) for line in pdf[start:].split(b"\n")[3:9]]
    assert [pdf[at : at + 7] for at in offsets] == [f"{i} 0 obj".encode() for i in range(1, 7)]
    picture = pdf[pdf.index(b"DCTDecode") :]
    length = int(re.findall(rb"/Length (\d+)", picture)[0])
    begin = picture.index(b"stream\n") + 7
    assert Image.open(io.BytesIO(picture[begin : begin + length])).size == (200, 100)
    assert picture[begin + length :].startswith(b"\nendstream")
    title = re.findall(rb"/Title <FEFF([0-9A-F]+)>", pdf)[0]
    assert bytes.fromhex(title.decode()).decode("utf-16-be") == "河边 (A)"
    assert b"D:20260302010203Z" in pdf
    # Twice as wide as high on A4: as wide as the page, in the middle of its height.
    numbers = re.findall(rb"q (\S+) 0 0 (\S+) (\S+) (\S+) cm", pdf)[0]
    assert [float(one) for one in numbers] == pytest.approx([841.89, 420.945, 0, 87.1675], abs=0.001)


@pytest.mark.parametrize(
    ("most", "expected"), [(7, 5), (1, 1), (19.9, 10), (20, 20), (4999, 2000), (0.7, 0.5)]
)
def test_round_lengths(tmp_path: Path, most: float, expected: float) -> None:
    call = f"import {{roundLength}} from '@/metres'; const answer = roundLength({most});"
    assert run_typescript(tmp_path, call) == pytest.approx(expected)


def test_a_long_legend_is_set_in_columns_and_what_is_left_out_is_counted(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {columnsOf} from '@/picture/legend';
        const rows = ['#A', 'a', 'b', '#B', 'c', 'd', 'e']
          .map(text => ({color: text[0] === '#' ? null : 'red', text}));
        const told = (height: number, most: number) => {
          const {columns, left} = columnsOf(rows, height, most);
          return [columns.map(column => column.map(row => row.text).join('')), left];
        };
        const answer = [told(9, 2), told(4, 2), told(3, 2), told(3, 1)];""",
    )
    # A heading is not left alone at the foot of a column.
    assert made == [[["#Aab#Bcde"], 0], [["#Aab", "#Bcde"], 0], [["#Aab", "#Bcd"], 1], [["#Aab"], 4]]
