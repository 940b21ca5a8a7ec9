// Makes elements. Text always goes in as text, never as HTML: values from the city cannot become markup.

type Props = Record<string, unknown>;
type Child = Node | string | number | null | undefined | false;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, props: Props = {}, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2).toLowerCase(), value as EventListener);
    else if (key === 'style') for (const [name, text] of Object.entries(value as Props)) element.style.setProperty(name, `${text}`);
    else if (key === 'class') element.className = value as string;
    else if (key in element && key !== 'list') (element as unknown as Props)[key] = value;
    else element.setAttribute(key, `${value === true ? '' : value}`);
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child as Node | string);
  return element;
}

export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren(...(children.filter(child => child !== null && child !== undefined && child !== false) as (Node | string)[]));
}

const ICONS: Record<string, string> = {
  search: 'M11 4a7 7 0 1 0 4.4 12.4l4.1 4.1 1.4-1.4-4.1-4.1A7 7 0 0 0 11 4Zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  home: 'M12 3 3 10.5V21h6v-6h6v6h6V10.5L12 3Zm0 2.6 7 5.8V19h-2v-6H7v6H5v-7.6l7-5.8Z',
  north: 'M12 2 6 21l6-4 6 4L12 2Zm0 6.4 2.8 9L12 15.5V8.4Z',
  tilt: 'M12 2 3 7v10l9 5 9-5V7l-9-5Zm0 2.3L18.5 8 12 11.7 5.5 8 12 4.3ZM5 9.7l6 3.4v6.3l-6-3.4V9.7Zm14 0v6.3l-6 3.4v-6.3l6-3.4Z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6V5Z',
  minus: 'M5 11h14v2H5v-2Z',
  help: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 3a4 4 0 0 0-4 4h2a2 2 0 1 1 2.8 1.8c-1 .5-1.8 1.4-1.8 2.7h2c0-.5.3-.8.8-1A4 4 0 0 0 12 7Zm-1 9v2h2v-2h-2Z',
  person: 'M12 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 10c-4.4 0-8 2.2-8 5v1h16v-1c0-2.8-3.6-5-8-5Zm0 2c2.7 0 5 .9 5.8 2H6.2c.8-1.1 3.1-2 5.8-2Z',
  play: 'M8 5v14l11-7L8 5Z',
  pause: 'M7 5h3.5v14H7V5Zm6.5 0H17v14h-3.5V5Z',
  full: 'M4 4h6v2H6v4H4V4Zm10 0h6v6h-2V6h-4V4ZM4 14h2v4h4v2H4v-6Zm14 0h2v6h-6v-2h4v-4Z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4 6.4 5Z',
  target: 'M11 2h2v3.1A7 7 0 0 1 18.9 11H22v2h-3.1a7 7 0 0 1-5.9 5.9V22h-2v-3.1A7 7 0 0 1 5.1 13H2v-2h3.1A7 7 0 0 1 11 5.1V2Zm1 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  pipe: 'M4 4h5v5H8v4a2 2 0 0 0 2 2h6v-1h5v5h-5v-1h-6a5 5 0 0 1-5-5V9H4V4Z',
  layers: 'm12 3 9 5-9 5-9-5 9-5Zm0 2.3L7.1 8 12 10.7 16.9 8 12 5.3ZM3 12.5l2-1.1 7 3.9 7-3.9 2 1.1-9 5-9-5Z'
};

export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
