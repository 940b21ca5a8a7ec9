// Symbols of the tools.

export const GLYPHS: Record<string, string> = {
  time: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-1 2v7l5 3 1-1.7-4-2.4V6h-2Z',
  measure: 'm16.2 2 5.8 5.8L7.8 22 2 16.2 16.2 2Zm0 2.8L4.8 16.2l3 3 .9-.9-1.8-1.8 1.2-1.2 1.8 1.8 1.1-1.1-2.6-2.6 1.2-1.2 2.6 2.6 1.1-1.1-1.8-1.8 1.2-1.2 1.8 1.8 1.1-1.1-2.6-2.6 1.2-1.2 2.6 2.6 1.4-1.4-3-3Z',
  views: 'M6 3h12v18l-6-4-6 4V3Zm2 2v12.3l4-2.7 4 2.7V5H8Z',
  picture: 'M9 4h6l1.6 2H20a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h3.4L9 4Zm1 2L8.4 8H4v10h16V8h-4.4L14 6h-4Zm2 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm0 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  sun: 'M11 1h2v3h-2V1Zm0 19h2v3h-2v-3ZM1 11h3v2H1v-2Zm19 0h3v2h-3v-2ZM4.2 2.8l2.1 2.1-1.4 1.4-2.1-2.1 1.4-1.4Zm14.9 14.9 2.1 2.1-1.4 1.4-2.1-2.1 1.4-1.4ZM19.8 2.8l1.4 1.4-2.1 2.1-1.4-1.4 2.1-2.1ZM4.9 17.7l1.4 1.4-2.1 2.1-1.4-1.4 2.1-2.1ZM12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12Zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  grids: 'M3 3h8v8H3V3Zm2 2v4h4V5H5Zm8-2h8v8h-8V3ZM3 13h8v8H3v-8Zm10 0h8v8h-8v-8Zm2 2v4h4v-4h-4Z',
  section: 'M3 5h10v2H3V5Zm0 4h8v10H3V9Zm2 2v6h4v-6H5ZM19 2l2 .6-6.4 19.8-2-.6L19 2Zm2 9v2h-3l.6-2H21Zm0 6v2h-5l.6-2H21Z',
  models: 'M4 21V7l8-4 8 4v14h-6v-5h-4v5H4Zm2-2h2v-5h8v5h2V8.3l-6-3-6 3V19Zm3-9h2v2H9v-2Zm4 0h2v2h-2v-2Z',
  play: 'M7 4v16l13-8L7 4Z',
  pause: 'M6 4h4v16H6V4Zm8 0h4v16h-4V4Z',
  previous: 'M6 5h2v14H6V5Zm12 0v14L9 12l9-7Z',
  next: 'M16 5h2v14h-2V5ZM6 5l9 7-9 7V5Z',
  copy: 'M8 2h12v14H8V2Zm2 2v10h8V4h-8ZM4 6h2v14h10v2H4V6Z',
  undo: 'M8 5V1L2 7l6 6V9h5a4 4 0 0 1 0 8H7v2h6a7 7 0 0 0 0-14H8Z',
  trash: 'M9 3h6l1 2h4v2H4V5h4l1-2ZM6 9h2v10h8V9h2v12H6V9Zm4 0h1.6v8H10V9Zm2.4 0H14v8h-1.6V9Z',
  up: 'm12 6 7 8H5l7-8Z',
  down: 'm12 18-7-8h14l-7 8Z',
  figures: 'M4 12h4v8H4v-8Zm6-8h4v16h-4V4Zm6 5h4v11h-4V9Z'
};

export function glyph(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', GLYPHS[name]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
