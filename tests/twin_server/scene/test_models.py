from __future__ import annotations

from pathlib import Path

from tests.twin_server.scene.node import run_typescript


def test_the_building_of_an_element(tmp_path: Path) -> None:
    """The only covered one; of several the one around the place, its court left out, and no other."""
    made = run_typescript(
        tmp_path,
        """
        import {buildingOf} from '@/models/building-of';
        const square = (x: number, y: number, s: number) =>
          [[x, y], [x + s, y], [x + s, y + s], [x, y + s], [x, y]];
        const feature = (id: string, type: string, coordinates: unknown) =>
          ({id, properties: {}, geometry: {type, coordinates}});
        const features = [
          feature('other', 'Polygon', [square(0, 0, 9)]),
          feature('court', 'Polygon', [square(0, 0, 3), square(1, 1, 1)]),
          feature('two', 'MultiPolygon', [[square(5, 5, 1)], [square(1, 1, 1)]])
        ];
        const asked: string[] = [];
        const api = {json: async (path: string) => { asked.push(path); return {features}; }} as never;
        const covers = ['court', 'two'];
        const answer = [
          await buildingOf(api, ['only'], [0, 0]), await buildingOf(api, [], [0, 0]), asked.length,
          await buildingOf(api, covers, [0.5, 0.5]), await buildingOf(api, covers, [1.5, 1.5]),
          await buildingOf(api, covers, [4, 4]),
          asked[0]
        ];""",
    )
    assert made[:3] == ["only", None, 0]
    assert made[3:6] == ["court", "two", None]
    assert made[6] == ("layers/building/features?bbox=0.4999980,0.4999980,0.5000020,0.5000020&limit=50")


def test_blocks_of_covered_buildings_are_left_out(tmp_path: Path) -> None:
    """The list stays the same one as long as nothing changes, so that nothing is drawn anew."""
    made = run_typescript(
        tmp_path,
        """
        (globalThis as {document?: unknown}).document = {createElement: () => ({getContext: () => null})};
        const {shownBlocks} = await import('@/layers/extrusion');
        const {HeightField} = await import('@/heights');
        const ring = (x: number) => [x, 0, x + 1, 0, x + 1, 1, x, 1, x, 0];
        const flat = [...ring(0), ...ring(3)];
        const named: Record<string, number[]> = {rings: [0, 5, 10], polygons: [0, 1, 2]};
        const high = flat.flatMap((v, i) => (i % 2 ? [v, 0] : [v]));
        const positions = (): Float64Array => Float64Array.from(high);
        const columns = {
          count: 2, named: (name: string) => named[name] ?? null, number: () => () => NaN,
          id: (row: number) => `b${row}`, vertices: () => ({positions: positions(), hasHeight: false})
        };
        const heights = HeightField.flat([0, 0, 9, 9]);
        const layer = (name: string) => ({entry: {name}, columns}) as never;
        const state = (...ids: string[]) => ({heights, covered: new Set(ids)}) as never;
        const hidden = state('b1');
        const rows = (blocks: {row: number}[]) => blocks.map(block => block.row);
        const all = shownBlocks(layer('building'), state());
        const answer = [
          rows(all), rows(shownBlocks(layer('building'), hidden)), rows(shownBlocks(layer('bridge'), hidden)),
          shownBlocks(layer('building'), hidden) === shownBlocks(layer('building'), hidden),
          shownBlocks(layer('building'), state('elsewhere')) === all
        ];""",
    )
    assert made == [[0, 1], [0], [0, 1], True, True]
