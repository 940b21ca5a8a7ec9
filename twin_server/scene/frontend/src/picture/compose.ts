// The sheet: picture of the scene, title, scale bar, north arrow, legend, date and sources, on one canvas.

import {lengthText, roundLength} from '../metres';
import type {LegendRow} from '../part';
import {columnsOf} from './legend';

export interface Content {
  picture: HTMLCanvasElement | ImageBitmap;
  title: string;
  subtitle: string;
  legend: readonly LegendRow[];
  more: string; // the words for rows of the legend that found no room
  lines: readonly string[]; // sources and date
  metresPerPixel: number | null; // of the picture's own pixels, in its middle
  middle: string; // the note that the scale is that of the middle
  bearing: number; // degrees
  pitch: number;
  north: string;
}

export interface Size { width: number; height: number }

const FONT = '"Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif';
const PAPER = '#0b131d';
const INK = '#eef4fa';
const DIM = '#9fb2c4';

// A sheet as wide as its picture for the screen; of the given size, with the picture cut to fit, for paper.
export function compose(content: Content, paper: Size | null): HTMLCanvasElement {
  const {picture} = content;
  const unit = (paper ? paper.width / 1600 : Math.max(0.6, Math.min(2.5, picture.width / 1600)));
  const head = Math.round(84 * unit);
  const foot = Math.round((44 + 19 * content.lines.length) * unit);
  const width = paper?.width ?? picture.width;
  const height = paper?.height ?? picture.height + head + foot;
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const pen = sheet.getContext('2d')!;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  const scale = placePicture(pen, picture, {x: 0, y: head, width, height: height - head - foot});
  writeHead(pen, content, unit, width);
  writeLegend(pen, content, unit, {x: 20 * unit, y: head + 16 * unit, width: width * LEGEND_SHARE, height: height - head - foot - 32 * unit});
  writeFoot(pen, content, {unit, width, top: height - foot, scale});
  return sheet;
}

interface Box { x: number; y: number; width: number; height: number }

// Fills the box and keeps the proportions; returns the enlargement.
function placePicture(pen: CanvasRenderingContext2D, picture: HTMLCanvasElement | ImageBitmap, box: Box): number {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const [w, h] = [box.width / scale, box.height / scale];
  const glow = pen.createRadialGradient(box.x + box.width / 2, box.y, 0, box.x + box.width / 2, box.y, box.width * 0.8);
  glow.addColorStop(0, '#1d3146');
  glow.addColorStop(1, '#090f17');
  pen.fillStyle = glow;
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.drawImage(picture, (picture.width - w) / 2, (picture.height - h) / 2, w, h, box.x, box.y, box.width, box.height);
  return scale;
}

function write(pen: CanvasRenderingContext2D, text: string, [x, y]: [number, number], font: string, color: string, most?: number): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.textBaseline = 'alphabetic';
  if (most) pen.fillText(text, x, y, most);
  else pen.fillText(text, x, y);
}

function writeHead(pen: CanvasRenderingContext2D, {title, subtitle, bearing, pitch, north}: Content, unit: number, width: number): void {
  write(pen, title, [32 * unit, 42 * unit], `600 ${27 * unit}px ${FONT}`, INK, width - 150 * unit);
  write(pen, subtitle, [32 * unit, 68 * unit], `${14 * unit}px ${FONT}`, DIM, width - 150 * unit);
  arrow(pen, [width - 52 * unit, 46 * unit], 30 * unit, bearing, pitch);
  write(pen, north, [width - 96 * unit, 52 * unit], `600 ${15 * unit}px ${FONT}`, INK);
}

// Lies on the ground as the city does: turned by the bearing and flattened by the pitch.
function arrow(pen: CanvasRenderingContext2D, [x, y]: [number, number], size: number, bearing: number, pitch: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, Math.max(0.35, Math.cos((pitch * Math.PI) / 180)));
  pen.rotate((-bearing * Math.PI) / 180);
  for (const [side, color] of [[-1, INK], [1, DIM]] as const) {
    pen.beginPath();
    pen.moveTo(0, -size);
    pen.lineTo(side * size * 0.5, size * 0.75);
    pen.lineTo(0, size * 0.4);
    pen.closePath();
    pen.fillStyle = color;
    pen.fill();
  }
  pen.restore();
}

const LEGEND_SHARE = 0.42; // of the width, at most

function writeLegend(pen: CanvasRenderingContext2D, {legend, more}: Content, unit: number, box: Box): void {
  if (!legend.length) return;
  const row = 20 * unit;
  const font = `${12.5 * unit}px ${FONT}`;
  pen.font = font;
  const widest = Math.max(...legend.map(item => pen.measureText(item.text).width)) + 46 * unit;
  const most = Math.max(1, Math.floor(box.width / widest));
  const {columns, left} = columnsOf(legend, Math.max(2, Math.floor((box.height - 16 * unit) / row) - 1), most);
  const rows = Math.max(...columns.map(column => column.length)) + (left ? 1 : 0);
  pen.fillStyle = '#0b131dd0';
  pen.fillRect(box.x, box.y, widest * columns.length + 8 * unit, rows * row + 16 * unit);
  columns.forEach((column, c) => column.forEach(({color, text}, i) => {
    const [x, y] = [box.x + 12 * unit + c * widest, box.y + 8 * unit + row * (i + 0.5)];
    if (color) swatch(pen, color, {x, y: y - 5 * unit, width: 12 * unit, height: 10 * unit});
    write(pen, text, [color ? x + 20 * unit : x, y + 5 * unit], color ? font : `600 ${font}`, color ? INK : DIM);
  }));
  if (left) write(pen, `+ ${left} ${more}`, [box.x + 12 * unit, box.y + 8 * unit + row * (rows - 0.5) + 5 * unit], font, DIM);
}

function swatch(pen: CanvasRenderingContext2D, color: string, {x, y, width, height}: Box): void {
  if (color !== 'hatched') {
    pen.fillStyle = color;
    pen.fillRect(x, y, width, height);
    return;
  }
  pen.strokeStyle = '#d7e0e8';
  pen.lineWidth = width / 10;
  pen.strokeRect(x, y, width, height);
  pen.beginPath();
  for (const share of [0.33, 0.67, 1]) {
    pen.moveTo(x, y + height * share);
    pen.lineTo(x + width * share, y);
  }
  pen.stroke();
}

function writeFoot(pen: CanvasRenderingContext2D, content: Content, {unit, width, top, scale}: {unit: number; width: number; top: number; scale: number}): void {
  const left = 32 * unit;
  content.lines.forEach((line, i) => write(pen, line, [left, top + (34 + 19 * i) * unit], `${13 * unit}px ${FONT}`, DIM, width - 330 * unit));
  if (content.metresPerPixel === null) return;
  const perPixel = content.metresPerPixel / scale;
  const length = roundLength(perPixel * 200 * unit);
  const bar = length / perPixel;
  const right = width - 32 * unit;
  const text = lengthText(length);
  const y = top + 40 * unit;
  pen.strokeStyle = INK;
  pen.lineWidth = 2 * unit;
  pen.beginPath();
  pen.moveTo(right - bar, y - 8 * unit);
  pen.lineTo(right - bar, y);
  pen.lineTo(right, y);
  pen.lineTo(right, y - 8 * unit);
  pen.stroke();
  pen.textAlign = 'right';
  write(pen, text, [right, y - 14 * unit], `600 ${13 * unit}px ${FONT}`, INK);
  write(pen, content.middle, [right, y + 18 * unit], `${11 * unit}px ${FONT}`, DIM);
  pen.textAlign = 'left';
}
