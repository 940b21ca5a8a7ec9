import type {Color, LayerEntry} from './types';
import type {Columns} from './columns';

export function rgba(hex: string, alpha = 255): Color {
  return [parseInt(hex.slice(1, 3), 16), parseInt(hex.slice(3, 5), 16), parseInt(hex.slice(5, 7), 16), alpha];
}

// Colour of each row by the layer's legend.
export function rowColor(layer: LayerEntry, columns: Columns, alpha = 255): (row: number) => Color {
  const plain = rgba(layer.color, alpha);
  if (!layer.color_by) return () => plain;
  const table = new Map(layer.legend.map(entry => [entry.value, rgba(entry.color, alpha)]));
  const value = columns.category(layer.color_by);
  const prefix = layer.color_prefix;
  return row => {
    const text = value(row);
    return (text !== null && table.get(prefix ? text.slice(0, prefix) : text)) || plain;
  };
}

export function mix(color: Color, other: Color, share: number): Color {
  return color.map((part, i) => Math.round(part * (1 - share) + other[i] * share)) as Color;
}
