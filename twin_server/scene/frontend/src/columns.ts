// Reads the columnar message of twin_server/columnar.py: header and typed arrays without copying.

type Entry = {dtype: string; offset: number; length: number};
type Array = Float32Array | Uint32Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

interface ColumnEntry extends Entry { kind: 'number' | 'category'; values?: (string | null)[] }

export interface Header {
  class: string;
  count: number;
  skipped: number;
  implausible?: Record<string, number>; // numbers outside the range of their field, by field
  origin?: [number, number, number];
  dimensions?: 2 | 3;
  geometry?: string;
  ids: Entry & {kind: 'uuid' | 'text'};
  columns: Record<string, ColumnEntry>;
  [key: string]: unknown;
}

const TYPES: Record<string, (buffer: ArrayBuffer, offset: number, length: number) => Array> = {
  f4: (b, o, n) => new Float32Array(b, o, n),
  u4: (b, o, n) => new Uint32Array(b, o, n),
  i4: (b, o, n) => new Int32Array(b, o, n),
  i2: (b, o, n) => new Int16Array(b, o, n),
  u2: (b, o, n) => new Uint16Array(b, o, n),
  u1: (b, o, n) => new Uint8Array(b, o, n)
};

export class Columns {
  constructor(readonly header: Header, private buffer: ArrayBuffer, private start: number) {}

  get bytes(): number {
    return this.buffer.byteLength;
  }

  get count(): number {
    return this.header.count;
  }

  array(entry: Entry | undefined): Array {
    if (!entry) return new Uint8Array(0);
    return TYPES[entry.dtype](this.buffer, this.start + entry.offset, entry.length);
  }

  named(name: string): Array | null {
    const entry = this.header[name] as Entry | undefined;
    return entry ? this.array(entry) : null;
  }

  id(row: number): string {
    const {kind} = this.header.ids;
    const bytes = this.array(this.header.ids) as Uint8Array;
    if (kind === 'text') return new TextDecoder().decode(bytes).split('\n')[row];
    const hex = [...bytes.subarray(row * 16, row * 16 + 16)].map(b => b.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  // Row of the feature with this id, -1 if it is not in the message.
  rowOf(id: string): number {
    for (let row = 0; row < this.count; row++) if (this.id(row) === id) return row;
    return -1;
  }

  number(name: string): (row: number) => number {
    const entry = this.header.columns[name];
    if (!entry || entry.kind !== 'number') return () => NaN;
    const values = this.array(entry);
    return row => values[row];
  }

  category(name: string): (row: number) => string | null {
    const entry = this.header.columns[name];
    if (!entry || entry.kind !== 'category') return () => null;
    const codes = this.array(entry);
    return row => entry.values![codes[row]];
  }

  // The different texts of a column; null is none.
  valuesOf(name: string): string[] {
    return (this.header.columns[name]?.values ?? []).filter(value => value !== null);
  }

  // Longitude, latitude, height of every vertex; heights are absolute, 0 when the layer has none.
  vertices(): {positions: Float64Array; hasHeight: boolean} {
    const flat = this.named('positions');
    const size = this.header.dimensions ?? 2;
    const [lon, lat, base] = this.header.origin ?? [0, 0, 0];
    const count = flat ? flat.length / size : 0;
    const positions = new Float64Array(count * 3);
    for (let i = 0; i < count; i++) {
      positions[3 * i] = lon + flat![size * i];
      positions[3 * i + 1] = lat + flat![size * i + 1];
      positions[3 * i + 2] = size === 3 ? base + flat![size * i + 2] : 0;
    }
    return {positions, hasHeight: size === 3};
  }
}

export function decodeColumns(buffer: ArrayBuffer): Columns {
  const magic = new TextDecoder().decode(new Uint8Array(buffer, 0, 4));
  if (magic !== 'GTC1') throw new Error(`not a columnar message: begins with '${magic}'`);
  const length = new DataView(buffer).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  return new Columns(header, buffer, 8 + length);
}
