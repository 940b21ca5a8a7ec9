// What /api/overview answers.

import {signInAddress} from '../sign-in';
import type {Titled} from '../types';

export interface Part extends Titled { value: string; number: number; color: string | null }
export interface Trend {
  step: 'hour' | 'week' | 'month';
  points: {at: string; number: number; parts: Record<string, number>}[];
  undated: number;
}
export interface Head extends Titled {
  id: string;
  group: string;
  unit: Titled;
  how: Titled;
  sources: (Titled & {class: string})[];
  has_list: boolean;
}
export interface Figure extends Head {
  value: number | null;
  missing: Titled | null;
  of?: number | null;
  parts?: Part[];
  trend?: Trend | null;
  change?: number | null;
  as_of?: (Titled & {at: string}) | null;
}
export interface Weighed { number: number; points: number }
export interface Place { class: string; id: string; code: string; name: string; points: number; patches: Weighed; alarms: Weighed; components: Weighed }
export interface Ranking extends Head { missing: Titled; total: number; rows: Place[] }
export interface Matter extends Titled {
  kind: 'alarm' | 'patch' | 'bridge';
  class: string;
  id: string;
  code: string;
  badge: string;
  color: string;
  why_zh: string;
  why_en: string;
  at: string | null;
}
export interface Weight extends Titled { table: string; value: string; weight: number }
export interface Board {
  city: {name: string; division: string};
  figures: Figure[];
  rankings: Ranking[];
  rule: Weight[];
  outside: number;
  matters: Matter[];
  times: {images: string[]; last_run: string | null};
}
export type Cell = string | [string, string];
export interface Column extends Titled { name: string; unit: string | null; is_number: boolean }
export interface Row { class: string | null; id: string | null; color: string | null; cells: Cell[] }
export interface Rows { total: number; columns: Column[]; rows: Row[] }

export interface Question { words: string; part: string | null; sort: string | null; descending: boolean }

export class Source {
  constructor(readonly base: string) {}

  board = (): Promise<Board> => this.json('overview');
  me = (): Promise<{title: string; kind: string}> => this.json('access/me');

  rows(figure: string, question: Question, offset: number, limit: number): Promise<Rows> {
    return this.json(`overview/${figure}/rows?${query(question)}&limit=${limit}&offset=${offset}`);
  }

  csv(figure: string, question: Question, lang: string): string {
    return `${this.base}/overview/${figure}/rows.csv?${query(question)}&lang=${lang}`;
  }

  private async json<T>(path: string): Promise<T> {
    const response = await fetch(`${this.base}/${path}`);
    if (response.status === 401) {
      window.location.assign(signInAddress());
    }
    if (!response.ok) {
      const problem = await response.json().catch(() => ({})) as {detail?: string; detail_zh?: string};
      throw new Problem(problem.detail ?? `${response.status} ${response.statusText}`, problem.detail_zh);
    }
    return response.json() as Promise<T>;
  }
}

export class Problem extends Error {
  constructor(message: string, readonly zh?: string) {
    super(message);
  }
}

function query({words, part, sort, descending}: Question): string {
  const asked = new URLSearchParams();
  if (words) asked.set('q', words);
  if (part !== null) asked.set('part', part);
  if (sort) {
    asked.set('sort', sort);
    asked.set('descending', `${descending}`);
  }
  return asked.toString();
}
