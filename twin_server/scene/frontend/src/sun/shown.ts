// The light that is shown now, for what is coloured by its own shader: deck.gl's lights do not reach it.

export interface Shown {
  tint: [number, number, number]; // of colours that have the light of day in them
  night: number; // 0 by day … 1 at night: lit windows
}

const DAY: Shown = {tint: [1, 1, 1], night: 0};
let shown = DAY;

export const shownLight = (): Shown => shown;

export function showLight(light: Shown | null): void {
  shown = light ?? DAY;
}
