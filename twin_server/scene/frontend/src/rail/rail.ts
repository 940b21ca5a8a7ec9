// The column of tools beside the layers. A tool has a button here and a panel that it opens; of the panels that share
// a place only one is open. On a narrow screen layers and overview open from here as well.

import type {Host} from '../part';
import type {Lang} from '../types';
import {h, icon, replace} from '../ui/dom';
import {GLYPHS, glyph} from './glyphs';
import css from './rail.css';

export interface Tool {
  name: string;
  title(lang: Lang): string;
  panel: HTMLElement;
  isApart?: boolean; // has a place of its own and stays open beside the others
  opened?(): void;
  closed?(): void;
}

const rails = new WeakMap<HTMLElement, Rail>();

// The one rail of a scene, made when the first tool asks for it.
export function railOf(host: Host): Rail {
  const known = rails.get(host.root);
  if (known) return known;
  const made = new Rail(host);
  rails.set(host.root, made);
  host.root.append(made.element);
  return made;
}

export class Rail {
  readonly element = h('nav', {class: 'rail', 'data-testid': 'rail'});
  private buttons = h('div', {style: {display: 'contents'}});
  private tools: Tool[] = [];
  private open = new Set<string>();

  constructor(private host: Host) {
    this.element.append(h('style', {}, css), this.buttons);
    host.store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('catalogue')) this.render();
    });
  }

  add(tool: Tool): void {
    tool.panel.hidden = true;
    this.tools.push(tool);
  }

  isOpen(name: string): boolean {
    return this.open.has(name);
  }

  // Whether a tool has the place that they share.
  get isBusy(): boolean {
    return this.tools.some(tool => !tool.isApart && this.open.has(tool.name));
  }

  toggle(name: string, isOpen = !this.open.has(name)): void {
    const tool = this.tools.find(item => item.name === name)!;
    if (isOpen === this.open.has(name)) return;
    if (isOpen && !tool.isApart) {
      this.closeSheets();
      for (const other of this.tools) if (!other.isApart) this.toggle(other.name, false);
    }
    if (isOpen) this.open.add(name);
    else this.open.delete(name);
    tool.panel.hidden = !isOpen;
    (isOpen ? tool.opened : tool.closed)?.();
    this.render();
  }

  // Closes what shares the panels' place; whether there was something to close.
  closeOne(): boolean {
    const last = [...this.open].reverse().find(name => !this.tools.find(tool => tool.name === name)!.isApart);
    if (last) this.toggle(last, false);
    return !!last || this.closeSheets();
  }

  closeAll(): void {
    for (const name of [...this.open]) this.toggle(name, false);
    this.closeSheets();
  }

  private sheet(panel: string): void {
    const element = this.host.root.querySelector(`.panel.${panel}`);
    const isOpen = !element?.classList.contains('sheet');
    this.closeAll();
    element?.classList.toggle('sheet', isOpen);
    this.render();
  }

  private closeSheets(): boolean {
    const sheets = [...this.host.root.querySelectorAll('.sheet')];
    for (const sheet of sheets) sheet.classList.remove('sheet');
    return sheets.length > 0;
  }

  private render(): void {
    const {lang} = this.host.store.state;
    const button = (name: string, label: string, isOn: boolean, act: () => void, extra = ''): HTMLElement =>
      h('button', {class: `tool${isOn ? ' on' : ''}${extra}`, title: label, 'aria-label': label, 'aria-pressed': `${isOn}`, 'data-tool': name, onclick: act},
        name in GLYPHS ? glyph(name) : icon(name));
    const isSheet = (panel: string): boolean => !!this.host.root.querySelector(`.${panel}.sheet`);
    replace(this.buttons,
      button('layers', lang === 'zh' ? '图层' : 'Layers', isSheet('layers'), () => this.sheet('layers'), ' narrow'),
      button('figures', lang === 'zh' ? '总览' : 'Overview', isSheet('overview'), () => this.sheet('overview'), ' narrow'),
      ...this.tools.map(tool => button(tool.name, tool.title(lang), this.open.has(tool.name), () => this.toggle(tool.name))));
  }
}

// Title and close button of a tool's panel.
export function panelHead(host: Host, name: string, text: string): HTMLElement {
  const label = host.store.state.lang === 'zh' ? '关闭' : 'Close';
  return h('header', {}, h('h2', {}, text),
    h('button', {class: 'tool', title: label, 'aria-label': label, onclick: () => railOf(host).toggle(name, false)}, icon('close')));
}
