// A picture of the view as PNG, or as a PDF on A4: made in the browser, from what the screen shows.

import type {Host, Part} from '../part';
import {texts} from '../part';
import {cityMoment} from '../city-time';
import {panelHead, railOf} from '../rail/rail';
import {dayOf} from '../time/marks';
import {h, replace} from '../ui/dom';
import {capture} from './capture';
import {compose, type Content} from './compose';
import {legendOf} from './legend';
import {pdfOf} from './pdf';
import {metresPerPixel} from './scale';

const say = texts({
  picture: ['出图', 'Picture'],
  title: ['标题', 'Title'],
  legend: ['图例', 'Legend'],
  fine: ['高清（2 倍像素）', 'Fine (twice the pixels)'],
  png: ['保存 PNG', 'Save PNG'],
  pdf: ['保存 PDF（A4 横向）', 'Save PDF (A4 landscape)'],
  working: ['正在出图…', 'Drawing …'],
  failed: ['出图失败', 'The picture could not be made'],
  more: ['项未列出', 'more'],
  middle: ['画面中心处比例', 'scale in the middle of the view'],
  north: ['北', 'N'],
  imagery: ['影像', 'Imagery'],
  map: ['底图：工作空间图层', 'Ground: layers of the workspace'],
  moment: ['所示时间', 'Shown as of'],
  light: ['日照', 'Light of'],
  data: ['数据时间', 'Data as of'],
  system: ['坐标系', 'Coordinate system'],
  made: ['制图', 'Made'],
  by: ['制图人', 'by'],
  default: ['三维实景', '3D view'],
  hint: ['画面中的内容即图中内容；界面面板不入图', 'What the screen shows, without the panels']
});

const A4_PIXELS = {width: 2480, height: 1754}; // 212 dots an inch

export function picturePart(host: Host): Part {
  return new Picture(host).part;
}

class Picture {
  private heading = h('input', {type: 'text', maxLength: 60, class: 'grow', 'data-testid': 'picture-title'});
  private hasLegend = h('input', {type: 'checkbox', checked: true});
  private isFine = h('input', {type: 'checkbox'});
  private note = h('p', {role: 'status'});
  private element = h('section', {class: 'panel tool-panel picture', hidden: true, 'data-testid': 'picture'});
  readonly part: Part;

  constructor(private host: Host) {
    railOf(host).add({name: 'picture', title: lang => `${say('picture', lang)} (I)`, panel: this.element});
    host.store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('catalogue')) this.render();
    });
    this.part = {
      elements: [this.element],
      keys: {i: () => railOf(host).toggle('picture')},
      shortcuts: [['I', '出图（PNG、PDF）', 'picture (PNG, PDF)']],
      reset: () => { this.heading.value = ''; railOf(host).toggle('picture', false); }
    };
  }

  private render(): void {
    const {lang} = this.host.store.state;
    this.heading.placeholder = this.usualTitle;
    replace(this.element, panelHead(this.host, 'picture', say('picture', lang)), h('div', {class: 'scroll'},
      h('p', {}, say('hint', lang)),
      h('div', {class: 'row'}, this.heading),
      h('label', {class: 'row'}, this.hasLegend, say('legend', lang)),
      h('label', {class: 'row'}, this.isFine, say('fine', lang)),
      h('div', {class: 'chips'},
        h('button', {class: 'chip', 'data-act': 'png', onclick: () => void this.save('png')}, say('png', lang)),
        h('button', {class: 'chip', 'data-act': 'pdf', onclick: () => void this.save('pdf')}, say('pdf', lang))),
      this.note));
  }

  private get usualTitle(): string {
    const {lang, catalogue} = this.host.store.state;
    return `${catalogue?.workspace.name ?? ''} ${say('default', lang)}`.trim();
  }

  private async save(kind: 'png' | 'pdf'): Promise<void> {
    const {lang} = this.host.store.state;
    this.note.textContent = say('working', lang);
    this.note.className = '';
    try {
      const name = (this.heading.value.trim() || this.usualTitle).replace(/[\\/:*?"<>|\x00-\x1f]+/g, ' ');
      download(await this.make(kind), `${name} ${stamp()}.${kind}`);
      this.note.textContent = '';
    } catch (error) {
      this.note.textContent = `${say('failed', lang)}: ${(error as Error).message}`;
      this.note.className = 'problem';
    }
  }

  private async make(kind: 'png' | 'pdf'): Promise<Blob> {
    const picture = await capture(this.host.scene.deck, this.isFine.checked ? 2 : 1);
    const content = this.content(picture);
    if (kind === 'png') return blobOf(compose(content, null), 'image/png');
    const sheet = compose(content, A4_PIXELS);
    const jpeg = new Uint8Array(await (await blobOf(sheet, 'image/jpeg', 0.92)).arrayBuffer());
    const bytes = pdfOf({jpeg, width: sheet.width, height: sheet.height, title: content.title, made: new Date()});
    return new Blob([bytes as BlobPart], {type: 'application/pdf'});
  }

  private content(picture: HTMLCanvasElement): Content {
    const {scene, store} = this.host;
    const {state} = store;
    const {lang} = state;
    const viewport = scene.deck.getViewports()[0];
    const perPixel = metresPerPixel(viewport, state.heights);
    return {
      picture, title: this.heading.value.trim() || this.usualTitle, subtitle: this.subtitle, north: say('north', lang), middle: say('middle', lang),
      legend: this.hasLegend.checked ? legendOf(state, scene.parts, scene.view.zoom) : [], more: say('more', lang), lines: this.sources(),
      metresPerPixel: perPixel && (perPixel * viewport.width) / picture.width,
      bearing: scene.view.bearing ?? 0, pitch: scene.view.pitch ?? 0
    };
  }

  private get subtitle(): string {
    const {lang, at, catalogue} = this.host.store.state;
    const moment = at === null ? '' : ` · ${say('moment', lang)} ${dayOf(at)}`;
    return `${catalogue?.workspace.name ?? ''} ${catalogue?.workspace.division ?? ''}${moment}`;
  }

  private sources(): string[] {
    const {lang, ground, before, after, catalogue, me, at, light} = this.host.store.state;
    const dates = {map: [], before: [before], after: [after], swipe: [before, after], fade: [before, after]}[ground]
      .map(scene => scene?.captured_on ?? scene?.title).filter(Boolean);
    const images = dates.length ? `${say('imagery', lang)} ${dates.join(' / ')}` : say('map', lang);
    const by = me?.kind === 'person' ? ` · ${say('by', lang)} ${me.title}` : '';
    const now = cityMoment(Date.now());
    const data = `${say('data', lang)} ${at === null ? `${now.day} ${now.time}` : dayOf(at)}`;
    const sun = light === null ? '' : ` · ${say('light', lang)} ${cityMoment(light).day} ${cityMoment(light).time}`;
    return [
      `${data}${sun}`,
      `${images} · ${say('system', lang)} CGCS2000 EPSG:${catalogue?.workspace.crs ?? ''}`,
      `${say('made', lang)} ${new Date().toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB', {timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short'})}${by} · GridTwin 网格孪生`
    ];
  }

}

function stamp(): string {
  const {day, time} = cityMoment(Date.now());
  return `${day}-${time}`.replace(/-(?=\d\d-)|:/g, '');
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((done, fail) => canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('canvas'))), type, quality));
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  h('a', {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
