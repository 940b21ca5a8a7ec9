// What stands in each panel: pure functions from the answer of the API to elements.

import {cityMoment} from '../city-time';
import {figure as thousands} from '../i18n';
import type {Lang, Selection} from '../types';
import {h} from '../ui/dom';
import {amount, columns, lines, stack, titleOf} from './charts';
import type {Board, Figure, Matter, Part, Place} from './data';
import {say} from './words';

export interface Acts {
  open(id: string, part?: string | null): void;
  visit(matter: Matter, index: number): void;
  show(selection: Selection): void;
  places(name: string): void;
}

type Child = HTMLElement | SVGElement | null;
interface View { board: Board; lang: Lang; acts: Acts }

const of = (board: Board, id: string): Figure => board.figures.find(figure => figure.id === id)!;
const TILES = ['open_a', 'open', 'cases', 'alarms', 'sensors', 'bridges', 'components'];
const ALERTING = new Set(['open_a', 'alarms', 'bridges']); // a number above zero asks for somebody

// ---- the strip of large numbers

export function tiles(view: View): HTMLElement[] {
  return TILES.map(id => tile(view, of(view.board, id)));
}

function tile({board, lang, acts}: View, figure: Figure): HTMLElement {
  const isAlert = ALERTING.has(figure.id) && !!figure.value;
  const content = [
    h('span', {class: 'title'}, titleOf(figure, lang)),
    figure.missing
      ? h('span', {class: 'number'}, '—')
      : h('span', {class: 'number', 'data-number': figure.id}, amount(figure.value!), numberSuffix(figure, lang)),
    figure.missing
      ? h('span', {class: 'missing'}, titleOf(figure.missing, lang))
      : h('span', {class: 'sub'}, sub(board, figure, lang)),
    asOf(figure, lang)
  ];
  const attributes = {class: `tile${isAlert ? ' alert' : ''}${figure.missing ? ' unknown' : ''}`, 'data-figure': figure.id, title: titleOf(figure.how, lang)};
  return figure.has_list && !figure.missing
    ? h('button', {...attributes, onclick: () => acts.open(figure.id)}, ...content)
    : h('div', attributes, ...content);
}

function numberSuffix(figure: Figure, lang: Lang): HTMLElement | null {
  if (['sensors', 'bridges'].includes(figure.id)) return h('small', {}, ` / ${amount(figure.of!)}`);
  const unit = titleOf(figure.unit, lang);
  return unit ? h('small', {}, ` ${unit}`) : null;
}

function sub(board: Board, figure: Figure, lang: Lang): string {
  const part = (value: string): number => figure.parts?.find(one => one.value === value)?.number ?? 0;
  switch (figure.id) {
    case 'open_a': return lang === 'zh' ? `占待审核 ${amount(figure.of!)} 处` : `of ${amount(figure.of!)} to review`;
    case 'open': {
      const review = of(board, 'review');
      return `${say('reviewed', lang)} ${review.value ?? 0}%`;
    }
    case 'alarms': {
      const pipes = of(board, 'pipe_alarms').value ?? '—';
      return lang === 'zh' ? `未确认 ${figure.of} · 管网 ${pipes}` : `${figure.of} unseen · ${pipes} in pipes`;
    }
    case 'sensors': return `${say('offline', lang)} ${part('offline') + part('fault')}`;
    case 'bridges': {
      const roads = of(board, 'roads');
      return roads.missing ? titleOf(roads.missing, lang) : `${say('poorRoads', lang)} ${amount(roads.value!)} ${titleOf(roads.unit, lang)}`;
    }
    case 'components': return `${say('of', lang)} ${thousands(figure.of!)}`;
    default: return '';
  }
}

export function asOf(figure: Figure, lang: Lang): HTMLElement | null {
  if (!figure.as_of) return null;
  return h('span', {class: 'as-of'}, `${titleOf(figure.as_of, lang)} ${moment(figure.as_of.at)}`);
}

// 2025-10-12, or 11:32 where it is today.
export function moment(at: string): string {
  if (at.length <= 10) return at;
  const {day, time} = cityMoment(new Date(at));
  return cityMoment(Date.now()).day === day ? time : `${day} ${time}`;
}

// ---- patches

export function patchPanel({board, lang, acts}: View): Child[] {
  const open = of(board, 'open');
  if (open.missing) return [head(say('patchPanel', lang)), missing(open, lang)];
  const review = of(board, 'review');
  const found = of(board, 'found');
  return [
    head(say('patchPanel', lang), asOf(open, lang)),
    h('div', {class: 'grow'},
      lines(open.parts!, lang, part => acts.open('open', part.value), true)),
    h('div', {},
      caption(titleOf(review, lang), review.missing ? '—' : `${amount(review.value!)}%`, () => acts.open('review'), thisWeek(review, lang)),
      review.missing ? null : stack(review.parts!, lang, part => acts.open(part.value === 'new' ? 'open' : 'review', part.value === 'new' ? null : part.value))),
    h('div', {class: 'chart'},
      caption(say('perImage', lang) + (found.trend && found.trend.points.length > 1 ? ` · ${say(found.trend.step === 'week' ? 'byWeek' : 'byMonth', lang)}` : ''),
        `${amount(found.value!)}${change(found, lang)}`, () => acts.open('found')),
      found.trend && found.trend.points.length > 1
        ? columns(found.trend, colorsOf(found.parts!), ['A', 'B', 'C'], titleOf(found, lang))
        : h('p', {class: 'muted'}, `${found.as_of?.at ?? ''} ${say('oneImage', lang)}`)),
    found.trend && found.trend.points.length > 1 ? null : kinds(of(board, 'kinds'), lang, acts)
  ];
}

// Verdicts of the running week.
function thisWeek(review: Figure, lang: Lang): HTMLElement | null {
  const last = review.trend?.points.at(-1);
  if (!last?.number) return null;
  return h('em', {}, lang === 'zh' ? `  本周 ${last.number}` : `  ${last.number} this week`);
}

// Where there is no trend yet, what kinds of change there are.
function kinds(figure: Figure, lang: Lang, acts: Acts): HTMLElement | null {
  if (!figure.parts?.length) return null;
  return h('div', {class: 'kinds'},
    caption(titleOf(figure, lang), '', () => acts.open('kinds')),
    lines(figure.parts.slice(0, 5).map(part => ({...part, color: '#5aa9e6'})), lang, part => acts.open('kinds', part.value), false));
}

function change(figure: Figure, lang: Lang): string {
  if (figure.change === null || figure.change === undefined) return '';
  const sign = figure.change > 0 ? '▲' : figure.change < 0 ? '▼' : '=';
  return `  ${sign}${figure.change === 0 ? '' : Math.abs(figure.change)}${lang === 'zh' ? ' 较上期' : ''}`;
}

const colorsOf = (parts: Part[]): Record<string, string> => Object.fromEntries(parts.map(part => [part.value, part.color ?? '#7fa8c9']));

// ---- alarms and sensors

export function sensingPanel({board, lang, acts}: View): Child[] {
  const alarms = of(board, 'alarms');
  const sensors = of(board, 'sensors');
  const pipes = of(board, 'pipe_alarms');
  if (alarms.missing && sensors.missing) return [head(say('sensingPanel', lang)), missing(alarms, lang)];
  return [
    head(say('sensingPanel', lang), asOf(alarms, lang)),
    h('div', {class: 'cells'}, ...(alarms.parts ?? []).map(part => h('button', {class: part.number ? '' : 'none', style: {'--c': part.color}, onclick: () => acts.open('alarms', part.value), 'data-severity': part.value},
      h('b', {}, amount(part.number)), h('span', {}, titleOf(part, lang))))),
    h('div', {class: 'chart'},
      caption(say('last24', lang), amount(sum(alarms)), () => acts.open('alarms')),
      alarms.trend ? columns(alarms.trend, colorsOf(alarms.parts!), ['critical', 'major', 'minor', 'info'], say('last24', lang), 76) : null),
    caption(titleOf(pipes, lang), pipes.missing ? '—' : amount(pipes.value!), () => acts.open('pipe_alarms'), named(pipes, lang)),
    h('div', {},
      caption(titleOf(sensors, lang), sensors.missing ? '—' : `${amount(sensors.value!)} / ${amount(sensors.of!)}`, () => acts.open('sensors')),
      sensors.parts ? stack(sensors.parts, lang, part => acts.open('sensors', part.value)) : null)
  ];
}

// The parts above zero in words, behind a caption.
function named(figure: Figure, lang: Lang): HTMLElement | null {
  const shown = figure.parts?.filter(part => part.number > 0) ?? [];
  return shown.length ? h('em', {}, `  ${shown.map(part => `${titleOf(part, lang)} ${amount(part.number)}`).join(' · ')}`) : null;
}

const sum = (figure: Figure): number => figure.trend?.points.reduce((total, point) => total + point.number, 0) ?? 0;

// ---- bridges and roads

export function conditionPanel({board, lang, acts}: View): Child[] {
  const row = (id: string, head: string, number: (figure: Figure) => string): Child => {
    const figure = of(board, id);
    return h('div', {class: 'condition'},
      caption(head, figure.missing ? '—' : number(figure), figure.missing ? null : () => acts.open(id), asOf(figure, lang)),
      figure.missing ? missing(figure, lang) : stack(figure.parts!, lang, part => acts.open(id, part.value), titleOf(figure.unit, lang)));
  };
  return [
    head(say('conditionPanel', lang)),
    row('bridges', say('bridges', lang), figure => (lang === 'zh' ? `D、E级 ${amount(figure.value!)} 座` : `${amount(figure.value!)} of grade D or E`)),
    row('roads', say('roads', lang), figure => (lang === 'zh' ? `C、D级 ${amount(figure.value!)} 公里` : `${amount(figure.value!)} km of grade C or D`)),
    row('defects', say('defects', lang), figure => (lang === 'zh' ? `重度 ${amount(figure.value!)} 处` : `${amount(figure.value!)} severe`))
  ];
}

// ---- components

export function componentPanel({board, lang, acts}: View): Child[] {
  const figure = of(board, 'components');
  if (figure.missing) return [head(say('componentPanel', lang)), missing(figure, lang)];
  const share = figure.of ? (100 * figure.value!) / figure.of : 0;
  return [
    head(say('componentPanel', lang), asOf(figure, lang)),
    caption(titleOf(figure, lang), `${thousands(figure.value!)} · ${share.toFixed(1)}%`, () => acts.open('components')),
    h('div', {class: 'grow'}, lines(figure.parts!, lang, part => acts.open('components', part.value), false))
  ];
}

// ---- what needs attention

export function matterPanel({board, lang, acts}: View, current: number): Child[] {
  return [
    head(say('matters', lang), h('span', {class: 'as-of'}, board.matters.length ? `${board.matters.length}` : '')),
    board.matters.length
      ? h('ol', {class: 'matters', 'data-testid': 'matters'}, ...board.matters.map((matter, i) =>
        h('li', {class: i === current ? 'on' : ''},
          h('button', {onclick: () => acts.visit(matter, i), 'data-matter': matter.id},
            h('span', {class: 'badge', style: {'--c': matter.color}}, matter.badge),
            h('span', {class: 'what'}, h('b', {}, titleOf(matter, lang)), h('small', {}, lang === 'zh' ? matter.why_zh : matter.why_en)),
            matter.at ? h('time', {}, moment(matter.at)) : null))))
      : h('p', {class: 'muted'}, say('noMatters', lang))
  ];
}

// ---- the ranking

const WEIGHED = ['patches', 'alarms', 'components'] as const;
const WEIGHED_COLORS: Record<string, string> = {patches: '#ff7a59', alarms: '#ffd84a', components: '#5aa9e6'};

export function rankingPanel({board, lang, acts}: View, shown: string, choose: (name: string) => void): Child[] {
  const ranking = board.rankings.find(one => one.id === shown)!;
  const most = Math.max(1, ...ranking.rows.map(place => place.points));
  return [
    h('h2', {}, say('ranking', lang),
      h('span', {class: 'switch'}, ...board.rankings.map(one =>
        h('button', {class: one.id === shown ? 'on' : '', onclick: () => choose(one.id), 'data-ranking': one.id}, say(one.id as 'streets' | 'grids', lang)))),
      h('button', {class: 'rule-link', onclick: () => acts.places(shown), 'data-testid': 'ranking-list'}, `${amount(ranking.total)} ›`)),
    ranking.total === 0
      ? h('p', {class: 'missing'}, `${say('notComputed', lang)} — ${titleOf(ranking.missing, lang)}`)
      : ranking.rows.length === 0
        ? h('p', {class: 'muted'}, say('nothingRanked', lang))
        : h('ol', {class: 'places'}, ...ranking.rows.slice(0, 6).map(place => placeRow(place, most, lang, acts))),
    h('p', {class: 'key'}, ...WEIGHED.map(name => h('span', {}, h('i', {style: {background: WEIGHED_COLORS[name]}}), say(name, lang))),
      board.outside ? h('em', {}, `${board.outside} ${say('outside', lang)}`) : null)
  ];
}

function placeRow(place: Place, most: number, lang: Lang, acts: Acts): HTMLElement {
  const told = WEIGHED.map(name => `${say(name, lang)} ${place[name].number}`).join(' · ');
  return h('li', {}, h('button', {onclick: () => acts.show({class: place.class, id: place.id}), title: `${place.code} · ${told}`, 'data-place': place.code},
    h('span', {class: 'what'}, place.name),
    h('span', {class: 'track'}, ...WEIGHED.map(name =>
      h('i', {style: {width: `${(100 * place[name].points) / most}%`, background: WEIGHED_COLORS[name]}}))),
    h('b', {}, amount(place.points))));
}

// ---- pieces

function head(text: string, more: HTMLElement | null = null): HTMLElement {
  return h('h2', {}, text, more);
}

function caption(text: string, number: string, act: (() => void) | null, more: HTMLElement | null = null): HTMLElement {
  const content = [h('span', {}, text, more), h('b', {}, number)];
  return act ? h('button', {class: 'caption', onclick: act}, ...content) : h('div', {class: 'caption'}, ...content);
}

function missing(figure: Figure, lang: Lang): HTMLElement {
  return h('p', {class: 'missing'}, `${say('notComputed', lang)} — ${titleOf(figure.missing!, lang)}`);
}
