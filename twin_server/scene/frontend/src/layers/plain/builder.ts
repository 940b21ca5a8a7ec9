// Gathers vertices and triangles.

import type {Plain} from './plain-layer';

export class Builder {
  private positions: number[] = [];
  private colors: number[] = [];
  private rows: number[] = [];
  private indices: number[] = [];

  constructor(private origin: [number, number]) {}

  get count(): number {
    return this.rows.length;
  }

  // `shade` darkens or lightens the colour.
  vertex(lon: number, lat: number, z: number, color: readonly number[], shade: number, row: number): void {
    this.positions.push(lon - this.origin[0], lat - this.origin[1], z);
    for (let i = 0; i < 3; i++) this.colors.push(Math.min(255, color[i] * shade));
    this.colors.push(color[3] ?? 255);
    this.rows.push(row);
  }

  triangle(a: number, b: number, c: number): void {
    this.indices.push(a, b, c);
  }

  finish(): Plain {
    return {
      origin: this.origin,
      positions: Float32Array.from(this.positions),
      colors: Uint8Array.from(this.colors),
      rows: Float32Array.from(this.rows),
      ...(this.indices.length ? {indices: Uint32Array.from(this.indices)} : {})
    };
  }
}
