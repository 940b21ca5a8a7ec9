// How a sensor looks: the shape and colour say the state or the gravest alarm, the glyph the sector. Shapes differ, so
// that they read without colour. Drawn on canvases for the scene and as SVG for panels, from the same outlines.

import {MARKS, SEVERITIES, type Mark} from './types';

export const COLORS: Record<Mark, string> = {
  online: '#36e0c2', offline: '#8794a3', fault: '#d08bff', maintenance: '#e3ebf2',
  info: '#6fb6ff', minor: '#ffd866', major: '#ff9a3d', critical: '#ff4d4d'
};

// Outlines on a square of 100; the glyph stands in the middle.
const circle = 'M50 12a38 38 0 1 0 0 76a38 38 0 1 0 0-76Z';
const OUTLINES: Record<Mark, string> = {
  online: circle,
  offline: circle,
  fault: 'M22 16H78Q84 16 84 22V78Q84 84 78 84H22Q16 84 16 78V22Q16 16 22 16Z',
  maintenance: 'M50 9 86 29V71L50 91 14 71V29Z',
  info: 'M50 8 92 40 76 90H24L8 40Z',
  minor: 'M50 5 97 90H3Z',
  major: 'M50 1 99 50 50 99 1 50Z',
  critical: 'M30 2H70L98 30V70L70 98H30L2 70V30Z'
};
// Where the glyph stands and how large it is: a triangle has its room below the middle.
const ROOM: Partial<Record<Mark, [number, number]>> = {minor: [64, 42], major: [50, 50], info: [54, 48]};

const GLYPHS: Record<string, string> = { // on a square of 24
  water: 'M12 3C9 7.5 6 10.8 6 14.5a6 6 0 0 0 12 0C18 10.8 15 7.5 12 3Z',
  drainage: 'M2 8c2 0 3-2 5-2s3 2 5 2 3-2 5-2 3 2 5 2v3c-2 0-3-2-5-2s-3 2-5 2-3-2-5-2-3 2-5 2V8Zm0 7c2 0 3-2 5-2s3 2 5 2 3-2 5-2 3 2 5 2v3c-2 0-3-2-5-2s-3 2-5 2-3-2-5-2-3 2-5 2v-3Z',
  gas: 'M13 2c.5 4-5 6.5-5 11a5.5 5.5 0 0 0 11 .5c0-2.5-1.5-4.5-2.5-6-.3 1.5-1 2.5-2 3C15.5 7.5 15 4 13 2Z',
  heat: 'M10 3a2.5 2.5 0 0 1 5 0v10.3a5 5 0 1 1-5 0V3Zm1.7 4v7.7a3 3 0 1 0 1.6 0V7h-1.6Z',
  lamp_pole: 'M12 2a6.5 6.5 0 0 0-3.5 12c.5.4.7 1 .7 1.5V17h5.6v-1.5c0-.5.2-1.1.7-1.5A6.5 6.5 0 0 0 12 2ZM9.2 18.5h5.6V20l-1.4 2h-2.8l-1.4-2v-1.5Z',
  manhole: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4ZM8 8h3v3H8V8Zm5 0h3v3h-3V8Zm-5 5h3v3H8v-3Zm5 0h3v3h-3v-3Z',
  air: 'M3 8h10a2 2 0 1 0-2-2H8.5A4.5 4.5 0 1 1 13 10.5H3V8Zm0 4.5h14.5a4 4 0 1 1-4 4H16a1.5 1.5 0 1 0 1.5-1.5H3v-2.5Z',
  bridge: 'M2 7h20v3h-1v8h-3c0-4-2.5-6-6-6s-6 2-6 6H3v-8H2V7Z',
  noise: 'M3 9h4l5-5v16l-5-5H3V9Zm11.5-1a5 5 0 0 1 0 8v-2.4a3 3 0 0 0 0-3.2V8Zm0-4.5a9 9 0 0 1 0 17v-2.6a6.5 6.5 0 0 0 0-11.8V3.5Z',
  river: 'M3 3h4c0 4 4 5 4 9s-4 5-4 9H3c0-4 4-5 4-9s-4-5-4-9Zm10 0h4c0 4 4 5 4 9s-4 5-4 9h-4c0-4 4-5 4-9s-4-5-4-9Z',
  toilet: 'M7 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM4.5 7h5l1 6H9l-.5 9h-3L5 13H3.5l1-6ZM17 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm-2 5h4l2.5 8H19l-.5 7h-3l-.5-7h-2.5L15 7Z',
  other: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z'
};

export const CELL = 64;
// Height of the symbol in pixels, from near.
export const SIZES: Record<Mark, number> = {
  online: 24, offline: 22, fault: 25, maintenance: 25, info: 28, minor: 31, major: 35, critical: 38
};

const isAlarm = (mark: Mark): boolean => (SEVERITIES as readonly string[]).includes(mark);

// One picture with all symbols: a row a sector, a column a mark.
export function drawAtlas(sectors: readonly {name: string; letter: string}[]): ImageBitmap {
  const canvas = new OffscreenCanvas(CELL * MARKS.length, CELL * Math.max(1, sectors.length));
  const paint = canvas.getContext('2d')!;
  sectors.forEach((sector, row) => MARKS.forEach((mark, column) => {
    paint.setTransform(CELL / 112, 0, 0, CELL / 112, column * CELL + (6 * CELL) / 112, row * CELL + (6 * CELL) / 112);
    drawSymbol(paint, mark, sector.name, sector.letter);
  }));
  return canvas.transferToImageBitmap();
}

function drawSymbol(paint: OffscreenCanvasRenderingContext2D, mark: Mark, sector: string, letter: string): void {
  const outline = new Path2D(OUTLINES[mark]);
  const isHollow = mark === 'offline';
  paint.lineJoin = 'round';
  paint.lineWidth = 12;
  paint.strokeStyle = '#060b12e6';
  paint.stroke(outline);
  paint.fillStyle = isHollow ? '#1a2430' : COLORS[mark];
  paint.fill(outline);
  paint.lineWidth = isHollow ? 8 : 4;
  paint.strokeStyle = isHollow ? COLORS[mark] : '#ffffffcc';
  paint.setLineDash(isHollow ? [16, 10] : []);
  paint.stroke(outline);
  paint.setLineDash([]);
  paint.fillStyle = isHollow ? '#b9c6d3' : '#0a121b';
  drawGlyph(paint, mark, sector, letter);
}

function drawGlyph(paint: OffscreenCanvasRenderingContext2D, mark: Mark, sector: string, letter: string): void {
  const [middle, size] = ROOM[mark] ?? [50, isAlarm(mark) ? 58 : 50];
  const path = GLYPHS[sector];
  if (!path) {
    paint.font = `700 ${size * 0.86}px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
    paint.textAlign = 'center';
    paint.textBaseline = 'middle';
    paint.fillText(letter, 50, middle + 2);
    return;
  }
  paint.save();
  paint.translate(50 - size / 2, middle - size / 2);
  paint.scale(size / 24, size / 24);
  paint.fill(new Path2D(path), 'evenodd');
  paint.restore();
}

const NS = 'http://www.w3.org/2000/svg';

// The same symbol for a panel.
export function symbol(mark: Mark, sector: string | null = null, pixels = 22): SVGSVGElement {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', '-5 -5 110 110');
  svg.setAttribute('class', `live-symbol ${mark}`);
  svg.setAttribute('aria-hidden', 'true');
  Object.assign(svg.style, {width: `${pixels}px`, height: `${pixels}px`});
  const add = (d: string, attributes: Record<string, string>): void => {
    const path = document.createElementNS(NS, 'path');
    path.setAttribute('d', d);
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  };
  const isHollow = mark === 'offline';
  add(OUTLINES[mark], isHollow
    ? {fill: '#1a2430', stroke: COLORS[mark], 'stroke-width': '8', 'stroke-dasharray': '16 10'}
    : {fill: COLORS[mark]});
  if (sector && GLYPHS[sector]) {
    const [middle, size] = ROOM[mark] ?? [50, isAlarm(mark) ? 58 : 50];
    add(GLYPHS[sector], {
      fill: isHollow ? '#b9c6d3' : '#0a121b', 'fill-rule': 'evenodd',
      transform: `translate(${50 - size / 2} ${middle - size / 2}) scale(${size / 24})`
    });
  }
  return svg;
}
