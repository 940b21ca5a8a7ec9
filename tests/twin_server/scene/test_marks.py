from __future__ import annotations

from pathlib import Path

from tests.twin_server.scene.node import run_typescript


def test_days_are_those_of_china(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {dayOf, endOf} from '@/time/marks';
        const answer = {
          end: new Date(endOf('2025-10-12')).toISOString(),
          days: [dayOf(Date.parse('2025-10-12T15:59:59Z')), dayOf(Date.parse('2025-10-12T16:00:00Z'))]
        };""",
    )
    assert made["end"] == "2025-10-12T15:59:59.999Z"
    assert made["days"] == ["2025-10-12", "2025-10-13"]


def test_steps_between_stops(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {endOf, span, step, stops} from '@/time/marks';
        const mark = (day: string) => ({kind: 'found' as const, day, count: 1});
        const now = Date.parse('2026-03-02T04:00:00Z');
        const days = ['2026-03-02', '2025-10-12', '2025-04-18', '2025-10-12'];
        const all = stops(days.map(mark), now);
        const [first, second] = all;
        const answer = {
          stops: all.length, // today is not over: it is now
          firstIsApril: first === endOf('2025-04-18'),
          later: [step(all, first, 1) === second, step(all, second, 1), step(all, null, 1)],
          earlier: [
            step(all, null, -1) === second, step(all, second, -1) === first, step(all, first, -1) === first
          ],
          between: step(all, first + 1, 1) === second,
          nothing: [step([], null, -1), step([], null, 1)],
          span: span([], now).map(at => (now - at) / 86400000)
        };""",
    )
    assert made["stops"] == 2
    assert made["firstIsApril"] is True
    assert made["later"] == [True, None, None]
    assert made["earlier"] == [True, True, True]
    assert made["between"] is True
    assert made["nothing"] == [None, None]
    assert made["span"] == [7.21, 0]  # an empty workspace still has a week


def test_the_image_of_a_moment(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {endOf, sceneAt} from '@/time/marks';
        const scene = (id: string, captured_on: string | null, problem: string | null = null) =>
          ({
            id, title: id, captured_on, bounds: null, version: null, max_zoom: 20, problem
          });
        const scenes = [
          scene('new', '2025-10-12'), scene('broken', '2025-06-01', 'missing'), scene('old', '2025-04-18'),
          scene('undated', null)
        ];
        const days = ['2025-10-12', '2025-10-11', '2025-04-18', '2025-04-17'];
        const answer = days.map(day => sceneAt(scenes, endOf(day))?.id ?? null);""",
    )
    assert made == ["new", "old", "old", None]
