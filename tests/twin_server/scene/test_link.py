"""The text of a view, as it stands in addresses that anybody may send to anybody."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.scene.node import run_typescript

READ = """
import {readView, writeView} from '@/views/link';
const told = (text: string) => {
  const {view, refused} = readView(text);
  return {refused, view: view && {...view, layers: view.layers ? [...view.layers] : null}};
};
"""


def read(folder: Path, *texts: str) -> list[Any]:
    found: list[Any] = run_typescript(folder, f"{READ} const answer = {json.dumps(texts)}.map(told);")
    return found


def test_a_view_survives_its_text(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        READ
        + """
        const text = writeView({
          camera: [103.8012345678, 36.05, 16.239, 54.04, -18], ground: 'swipe', before: 'old-1',
          after: 'new-2', share: 0.333, underground: true,
          layers: new Map([['building', 1], ['change_patch', 0.5]]),
          at: 1760284799999, selection: {class: 'change_patch', id: '1111-2222'}
        });
        const answer = {text, ...told(text)};""",
    )
    assert made["text"] == (
        "c=103.801235,36.05,16.24,54,-18;g=swipe;b=old-1;a=new-2;s=0.33;u=1;l=building,change_patch*0.5;"
        "t=1760284799999;f=change_patch:1111-2222"
    )
    assert made["refused"] == []
    assert made["view"] == {
        "camera": [103.801235, 36.05, 16.24, 54, -18],
        "ground": "swipe",
        "before": "old-1",
        "after": "new-2",
        "share": 0.33,
        "underground": True,
        "layers": [["building", 1], ["change_patch", 0.5]],
        "at": 1760284799999,
        "selection": {"class": "change_patch", "id": "1111-2222"},
    }


CAMERA = "c=103.8,36.05,16,54,18"


@pytest.mark.parametrize(
    "part",
    [
        "g=moon",
        "b=../../etc",
        "a=<b>",
        "s=2",
        "s=NaN",
        "u=yes",
        "l=building*7",
        "l=building*0.5*0.5",
        "l=Building",
        "t=-1",
        "t=1e99",
        "f=change_patch",
        "f=a:b:c",
        "z=1",
        "=1",
        "constructor",
        "toString=1",
        "__proto__=1",
    ],
)
def test_parts_that_are_none_are_named_and_left_out(tmp_path: Path, part: str) -> None:
    (found,) = read(tmp_path, f"{CAMERA};{part}")
    assert found["refused"] == [part]
    assert found["view"] == {"camera": [103.8, 36.05, 16, 54, 18], "layers": None}


def test_without_a_camera_there_is_no_view(tmp_path: Path) -> None:
    texts = [
        "",
        "g=map",
        "c=103.8,36.05,16,54",
        "c=203.8,36.05,16,54,18",
        "c=103.8,36.05,16,95,18",
        "c=a,b,c,d,e",
        "c=" + "1" * 2001,
    ]
    assert [found["view"] for found in read(tmp_path, *texts)] == [None] * len(texts)


def test_bookmarks_of_the_browser_are_checked(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {keepViews, keptViews} from '@/views/kept';
        const kept = new Map<string, string>();
        (globalThis as any).localStorage = {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => void kept.set(key, value)
        };
        const good = {name: 'A', view: 'c=103.8,36.05,16,54,18'};
        keepViews('one', [good]);
        kept.set('gridtwin-views:two', '{broken');
        const bad = [{name: '', view: good.view}, {name: 'B', view: 'x'}, null, 7];
        kept.set('gridtwin-views:three', JSON.stringify([good, ...bad]));
        const answer = ['one', 'two', 'three', 'four'].map(keptViews);""",
    )
    good = {"name": "A", "view": CAMERA}
    assert made == [[good], [], [good], []]


def test_a_tour_waits_for_each_view(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {Tour} from '@/views/tour';
        let now = 0;
        let settled = false;
        const log: unknown[] = [];
        const tour = new Tour({
          count: 2, show: index => log.push(index), isSettled: () => settled,
          moved: index => index === null && log.push('end')
        }, 5, () => now);
        tour.play();
        const at = (time: number, isSettled: boolean) => {
          now = time; settled = isSettled; tour.check(); log.push(time);
        };
        at(9000, false);    // still flying: the seconds have not begun
        at(10000, true);    // stands there
        at(14000, true);
        at(15000, true);    // five seconds later: the next
        at(34000, false);   // never finishes loading
        at(36000, false);   // patience is over: its seconds begin
        at(41000, false);   // the end
        const answer = {log, isPlaying: tour.isPlaying};""",
    )
    assert made["log"] == [0, 9000, 10000, 14000, 1, 15000, 34000, 36000, "end", 41000]
    assert made["isPlaying"] is False


def test_cut_figure_and_light_are_part_of_a_view(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        READ
        + """
        const text = writeView({
          camera: [103.8, 36.05, 16, 54, 18], cut: {from: [103.7912345678, 36.05], to: [103.81, 36.0412345]},
          figure: 'patches_open', light: 1782050400000.4
        });
        const answer = {text, ...told(text)};""",
    )
    assert made["text"] == f"{CAMERA};x=103.791235,36.05,103.81,36.041235;d=patches_open;n=1782050400000"
    assert made["refused"] == []
    assert made["view"]["cut"] == {"from": [103.791235, 36.05], "to": [103.81, 36.041235]}
    assert (made["view"]["figure"], made["view"]["light"]) == ("patches_open", 1782050400000)


def test_what_is_no_cut_figure_or_light_is_named(tmp_path: Path) -> None:
    parts = ["x=1,2,3", "x=1,2,1,2", "x=1,2,3,86", "x=1,2,3,4,5", "d=../a", "d=", "n=-1", "n=today"]
    (found,) = read(tmp_path, ";".join([CAMERA, *parts]))
    assert found["refused"] == parts
    assert not {"cut", "figure", "light"} & set(found["view"])
