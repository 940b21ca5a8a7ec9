// A wall screen shows everything larger: people stand metres away from it.

const DESIGN = {width: 1920, height: 1080};
const WALL_FROM_PX = 2800; // a desk's screen of that many pixels has a scale of its own, set in the system
const LARGEST = 3;

export function scaleFor(width: number, height: number): number {
  return width < WALL_FROM_PX ? 1 : Math.min(LARGEST, Math.max(1, Math.min(width / DESIGN.width, height / DESIGN.height)));
}

// How much larger panels, symbols and texts are than on a desk's screen.
export const wallScale = (): number => scaleFor(window.innerWidth, window.innerHeight);

// Tells the style sheet, now and when the window changes; returns what ends that.
export function fitToWall(root: HTMLElement, changed: () => void): () => void {
  const tell = (): void => root.style.setProperty('--wall', `${wallScale()}`);
  const resize = (): void => {
    tell();
    changed();
  };
  tell();
  window.addEventListener('resize', resize);
  return () => window.removeEventListener('resize', resize);
}
