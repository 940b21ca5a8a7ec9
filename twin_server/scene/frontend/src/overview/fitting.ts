// One wall screen: everything is drawn for 1920 × 1080 and scaled to the window; narrow windows stack instead.
// A rem is a hundred of those pixels.

const DESIGN = {width: 1920, height: 1080};
const STACKED_BELOW = 1000;
const STACKED_SCALE = 0.84;
const LEAST_SCALE = 0.64;

export function fit(root: HTMLElement): () => void {
  const html = document.documentElement;
  const before = html.style.fontSize;
  const resize = (): void => {
    const isStacked = innerWidth < STACKED_BELOW;
    const scale = isStacked ? STACKED_SCALE : Math.max(LEAST_SCALE, Math.min(innerWidth / DESIGN.width, innerHeight / DESIGN.height));
    html.style.fontSize = `${100 * scale}px`;
    root.classList.toggle('stacked', isStacked);
  };
  resize();
  addEventListener('resize', resize);
  return () => {
    removeEventListener('resize', resize);
    html.style.fontSize = before;
  };
}
