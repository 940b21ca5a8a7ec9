// What the picture shows, in words and colours: figures and the like of the parts first, then layers, the topmost first.

import {title} from '../i18n';
import {isDrawn} from '../layers/shown';
import type {LegendRow, Part} from '../part';
import type {LayerState, State} from '../store';
import type {LegendEntry} from '../types';

// A layer with colours by value has a heading and a row for each value.
export function legendOf(state: State, parts: readonly Part[], zoom: number): LegendRow[] {
  const {lang} = state;
  const own = parts.flatMap(part => part.legend?.(lang) ?? []);
  const layers = [...state.layers.values()].reverse()
    .filter(({entry}) => entry.count > 0 && isDrawn(state, entry.name, zoom))
    .flatMap((layer): LegendRow[] => {
      const {entry} = layer;
      return entry.color_by && entry.legend.length > 1
      ? [{color: null, text: title(entry, lang)}, ...presentOf(layer).map(item => ({color: item.color, text: title(item, lang)}))]
      : [{color: entry.legend[0]?.color ?? entry.color, text: title(entry, lang)}];
    });
  return [...own, ...layers];
}

// Rows of the legend that something in the data has; all of them where that is not known.
function presentOf({entry, columns, tiles}: LayerState): LegendEntry[] {
  const messages = tiles ? [...tiles.current.tiles.values()].map(tile => tile.columns) : columns ? [columns] : [];
  if (!messages.length) return entry.legend;
  const prefix = entry.color_prefix;
  const values = new Set(messages.flatMap(message => message.valuesOf(entry.color_by!)).map(value => (prefix ? value.slice(0, prefix) : value)));
  return entry.legend.filter(item => values.has(item.value));
}

// As many rows as there is room for, in columns; what is left out is counted.
export function columnsOf(rows: readonly LegendRow[], height: number, most: number): {columns: LegendRow[][]; left: number} {
  const columns: LegendRow[][] = [];
  let at = 0;
  while (at < rows.length && columns.length < most) {
    let end = Math.min(rows.length, at + height);
    if (end < rows.length && end - 1 > at && rows[end - 1].color === null) end--; // a heading goes with what it is of
    columns.push(rows.slice(at, end));
    at = end;
  }
  return {columns, left: rows.length - at};
}
