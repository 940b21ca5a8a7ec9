// What the desk knows at a moment, and who wants to hear of changes.

import type {Lang, LonLat, Me} from '../types';
import type {AllFigures, Claim, DayFigures, Decision, Dossier, Options, Person, Row} from './types';

export interface Filters {
  status: string[]; grade: string[]; change_class: string[]; street: string; grid: string; q: string;
  assigned: '' | 'me' | 'any'; order: 'grade' | 'score' | 'distance' | 'newest' | 'area';
  near: LonLat | null; nearTitle: string;
}

export const START: Filters = {
  status: ['new'], grade: [], change_class: [], street: '', grid: '', q: '', assigned: '', order: 'grade', near: null, nearTitle: ''
};

export interface State {
  lang: Lang; me: Me | null; options: Options | null; people: Person[];
  filters: Filters; rows: Row[]; total: number; counts: Record<string, Record<string, number>>; isQueueLoading: boolean;
  current: Dossier | null; currentId: string | null; isPatchLoading: boolean;
  claims: Map<string, Claim>; note: string; own: Decision[];
  figures: DayFigures | null; all: AllFigures | null;
  problem: {zh: string; en: string} | null; tab: 'queue' | 'view' | 'facts';
}

export class DeskState {
  readonly now: State;
  private listeners: ((changed: Set<keyof State>) => void)[] = [];

  constructor(lang: Lang) {
    this.now = {
      lang, me: null, options: null, people: [], filters: {...START}, rows: [], total: 0, counts: {}, isQueueLoading: true,
      current: null, currentId: null, isPatchLoading: false, claims: new Map(), note: '', own: [], figures: null, all: null,
      problem: null, tab: 'view'
    };
  }

  set(change: Partial<State>): void {
    Object.assign(this.now, change);
    const changed = new Set(Object.keys(change) as (keyof State)[]);
    for (const listener of this.listeners) listener(changed);
  }

  // Calls back when one of these changed; at once for the first picture.
  watch(keys: (keyof State)[], tell: () => void): void {
    this.listeners.push(changed => { if (keys.some(key => changed.has(key))) tell(); });
    tell();
  }

  get mayDecide(): boolean {
    const {me} = this.now;
    return me?.kind === 'person' && me.role !== 'viewer';
  }

  get mayGive(): boolean {
    return this.mayDecide && ['operator', 'administrator'].includes(this.now.me!.role);
  }

  // Somebody else who has the patch open.
  other(id: string | null): Claim | null {
    const claim = id ? this.now.claims.get(id) : undefined;
    return claim && claim.user_name !== this.now.me?.name ? claim : null;
  }

  label(domain: string, value: unknown): string {
    const entry = this.now.options?.labels[domain]?.[`${value}`];
    return entry ? entry[this.now.lang] : `${value ?? '—'}`;
  }
}
