// The desk's requests. A session that has ended does not send the page away: what is being decided would be lost.

import type {Me, SearchHit} from '../types';
import type {
  AllFigures, Assignment, Claim, DayFigures, Decision, Dossier, Options, Person, QueuePage
} from './types';

export class DeskError extends Error {
  constructor(readonly status: number, readonly zh: string, readonly en: string) {
    super(en);
  }
  // Not the answer's fault: the same may be sent again later.
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface SentDecision {
  status: string; row_version: number; reason: string; note: string; seen: string[]; evidence_sha256?: string; key: string;
}

export class DeskApi {
  constructor(readonly base: string) {}

  me = (): Promise<Me> => this.get('access/me');
  options = (): Promise<Options> => this.get('desk/options');
  queue = (query: URLSearchParams): Promise<QueuePage> => this.get(`desk/queue?${query}`);
  patch = (key: string): Promise<Dossier> => this.get(`desk/patches/${encodeURIComponent(key)}`);
  claims = (): Promise<{stamp: string; claims: Claim[]}> => this.get('desk/claims');
  decisions = (): Promise<{decisions: Decision[]}> => this.get('desk/decisions?limit=30');
  figures = (): Promise<DayFigures> => this.get('desk/figures');
  allFigures = (): Promise<AllFigures> => this.get('desk/figures/all');
  people = (): Promise<{people: Person[]}> => this.get('desk/people');
  search = (words: string): Promise<{results: SearchHit[]}> => this.get(`search?q=${encodeURIComponent(words)}`);
  place = (hit: SearchHit): Promise<{center: [number, number] | null}> =>
    this.get(`features/${hit.class}/${encodeURIComponent(hit.id)}`);
  claim = (id: string, takeOver: boolean): Promise<{claim: Claim}> =>
    this.post(`desk/patches/${id}/claim`, {take_over: takeOver});
  decide = (id: string, decision: SentDecision): Promise<Decision> => this.post(`desk/patches/${id}/decision`, decision);
  undo = (number: number): Promise<Decision> => this.post(`desk/decisions/${number}/undo`, {});
  assign = (id: string, body: {assignee?: string; due_on: string; note: string}): Promise<{assignment: Assignment}> =>
    this.post(`desk/patches/${id}/field-check${body.assignee ? '' : '/mine'}`, body);

  // Lets a patch go also while the page closes.
  release(id: string): void {
    void fetch(this.url(`desk/patches/${id}/release`), {method: 'POST', keepalive: true}).catch(() => undefined);
  }

  url(path: string): string {
    return `${this.base}/${path}`;
  }

  async picture(path: string, signal?: AbortSignal): Promise<ImageBitmap | null> {
    const response = await fetch(this.url(path), {signal});
    return response.status === 200 ? createImageBitmap(await response.blob()) : null;
  }

  private get<T>(path: string): Promise<T> {
    return this.ask(path, {});
  }

  private post<T>(path: string, body: unknown): Promise<T> {
    return this.ask(path, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
  }

  private async ask<T>(path: string, init: RequestInit): Promise<T> {
    let response: Response;
    try {
      response = await fetch(this.url(path), init);
    } catch {
      throw new DeskError(0, '连接不上服务器', 'the server cannot be reached');
    }
    if (response.ok) return await response.json() as T;
    const problem = await response.json().catch(() => ({})) as {detail?: string; detail_zh?: string};
    const plain = `${response.status} ${response.statusText}`;
    throw new DeskError(response.status, problem.detail_zh ?? problem.detail ?? plain, problem.detail ?? plain);
  }
}
