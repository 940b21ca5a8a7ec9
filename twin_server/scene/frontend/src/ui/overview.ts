// The figures: patches by grade, what to look at first, counts, data times.

import type {Store} from '../store';
import type {Figures, PatchRow, Selection} from '../types';
import {figure, text, title} from '../i18n';
import {h, replace} from './dom';

const COUNTS = ['building', 'component', 'unit_grid', 'pipe_line', 'sensor', 'tree'] as const;
const LENGTH_OF = new Set(['pipe_line']);

export class Overview {
  readonly element = h('section', {class: 'panel overview', 'data-testid': 'overview'});

  constructor(private store: Store, private select: (selection: Selection, flyTo: boolean) => void) {
    store.listen((state, changed) => {
      if (changed.has('figures') || changed.has('lang') || changed.has('card') || changed.has('catalogue')) this.render();
      this.element.hidden = !!state.card;
    });
  }

  private render(): void {
    const {figures, lang} = this.store.state;
    if (!figures) return;
    replace(this.element,
      h('h2', {}, text('overview', lang)),
      h('div', {class: 'scroll'}, this.grades(figures), this.counts(figures), this.gravest(figures), this.components(figures), this.times(figures)));
  }

  private grades({patches}: Figures): HTMLElement {
    const {lang} = this.store.state;
    const most = Math.max(1, ...patches.grades.map(grade => grade.count));
    return h('div', {class: 'block'},
      h('h3', {}, text('patchesByGrade', lang), h('b', {}, figure(patches.total))),
      patches.total === 0 ? h('p', {class: 'muted'}, text('noPatches', lang)) : null,
      ...patches.grades.map(grade => h('div', {class: 'grade', style: {'--c': grade.color}},
        h('span', {class: 'badge'}, grade.value),
        h('span', {class: 'label'}, title(grade, lang).replace(/^[A-Z]\s*/, '')),
        h('span', {class: 'bar'}, h('i', {style: {width: `${(100 * grade.count) / most}%`}})),
        h('b', {}, figure(grade.count)))));
  }

  private counts(figures: Figures): HTMLElement {
    const {lang, catalogue} = this.store.state;
    const titles = new Map(catalogue?.layers.map(layer => [layer.name, layer]));
    return h('div', {class: 'tiles'}, ...COUNTS.map(name => {
      const length = LENGTH_OF.has(name) ? figures.lengths_km[name] : null;
      const count = figures.counts[name] ?? 0;
      return h('div', {class: 'tile'},
        h('b', {}, count === 0 ? '—' : length ? figure(length, 1) : figure(count), length ? h('small', {}, ' km') : null),
        h('span', {}, titles.has(name) ? title(titles.get(name)!, lang) : name));
    }));
  }

  private gravest({patches}: Figures): HTMLElement | null {
    const {lang} = this.store.state;
    if (!patches.gravest.length) return null;
    return h('div', {class: 'block'},
      h('h3', {}, text('gravest', lang)),
      h('ul', {class: 'rows'}, ...patches.gravest.slice(0, 8).map(patch => this.patchRow(patch, patches.grades))));
  }

  private patchRow(patch: PatchRow, grades: Figures['patches']['grades']): HTMLElement {
    const {lang} = this.store.state;
    const color = grades.find(grade => grade.value === patch.grade)?.color ?? '#999999';
    const rise = patch.height_change_m;
    return h('li', {},
      h('button', {'data-patch': patch.id, onclick: () => this.select({class: 'change_patch', id: patch.id}, true)},
        h('span', {class: 'badge', style: {'--c': color}}, patch.grade ?? '?'),
        h('span', {class: 'what'},
          h('b', {}, lang === 'zh' ? patch.class_zh : patch.class_en),
          h('small', {}, patch.patch_no ?? '')),
        h('span', {class: 'size'},
          h('b', {}, patch.area_m2 === null ? '—' : `${figure(patch.area_m2)} m²`),
          h('small', {}, rise === null ? '' : `${rise > 0 ? '+' : ''}${rise.toFixed(1)} m`))));
  }

  private components({components}: Figures): HTMLElement | null {
    const {lang} = this.store.state;
    if (!components.total) return null;
    return h('div', {class: 'block'},
      h('h3', {}, text('components', lang), h('b', {}, figure(components.total))),
      h('div', {class: 'stack'}, ...components.groups.map(group =>
        h('i', {style: {flex: `${group.count}`, background: group.color ?? '#888888'}, title: `${title(group, lang)} ${figure(group.count)}`}))),
      h('ul', {class: 'legend wide'}, ...components.groups.map(group =>
        h('li', {}, h('i', {style: {background: group.color ?? '#888888'}}), h('span', {}, title(group, lang)), h('b', {}, figure(group.count))))));
  }

  private times(figures: Figures): HTMLElement {
    const {lang} = this.store.state;
    const images = figures.imagery.map(image => image.captured_on ?? text('noDate', lang)).join(' · ');
    const run = figures.last_run;
    return h('div', {class: 'block times'},
      h('h3', {}, text('dataTime', lang)),
      h('dl', {},
        h('dt', {}, text('imageryDates', lang)), h('dd', {}, images || text('noImagery', lang)),
        h('dt', {}, text('lastRun', lang)),
        h('dd', {}, run ? `${run.started_at.slice(0, 16).replace('T', ' ')} · ${run.detector}` : text('noRun', lang))));
  }
}
