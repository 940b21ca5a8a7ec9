// The scene as it is drawn, at once or with finer pixels.

import type {Deck} from '@deck.gl/core';

const PATIENCE_MS = 6000;
const LONGEST_SIDE = 8192; // graphics cards take no larger canvas

// WebGL forgets a frame when it has been shown: it is drawn anew and copied in the same breath.
export async function capture(deck: Deck<any>, fineness: number): Promise<HTMLCanvasElement> { // any: whatever views it has
  const usual = deck.props.useDevicePixels as number | boolean;
  const canvas = deck.getCanvas()!;
  if (fineness !== 1) {
    const base = canvas.width;
    const most = LONGEST_SIDE / Math.max(canvas.width, canvas.height);
    deck.setProps({useDevicePixels: (typeof usual === 'number' ? usual : 1) * Math.min(fineness, most)});
    await until(() => canvas.width !== base);
  }
  try {
    deck.redraw('picture');
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    copy.getContext('2d')!.drawImage(canvas, 0, 0);
    return copy;
  } finally {
    if (fineness !== 1) deck.setProps({useDevicePixels: usual});
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo() && performance.now() < end) await new Promise(done => setTimeout(done, 50));
  await new Promise(done => requestAnimationFrame(() => done(null)));
}
