// The one place that talks to the server. Addresses are relative to the page's own origin.

import type {Card, Catalogue, Figures, Lang, Me, SceneEntry, SearchHit} from './types';
import {decodeColumns, type Columns} from './columns';
import {signInAddress} from './sign-in';

export class ApiError extends Error {
  constructor(readonly status: number, message: string, readonly zh?: string) {
    super(message);
  }
}

export class Api {
  private known = new Map<string, {tag: string; columns: Columns | null}>();
  language: () => Lang = () => 'zh'; // of the screen: errors come in both

  constructor(readonly base: string) {}

  catalogue = (): Promise<Catalogue> => this.json('layers');
  figures = (): Promise<Figures> => this.json('figures');
  me = (): Promise<Me> => this.json('access/me');
  health = (): Promise<{stamp: string; scene: string}> => this.json('health');
  card = (name: string, id: string): Promise<Card> => this.json(`features/${name}/${encodeURIComponent(id)}`);

  async scenes(): Promise<SceneEntry[]> {
    return (await this.json<{scenes: SceneEntry[]}>('scenes')).scenes;
  }

  async search(query: string, signal: AbortSignal): Promise<SearchHit[]> {
    const path = `search?q=${encodeURIComponent(query)}`;
    return (await this.json<{results: SearchHit[]}>(path, signal)).results;
  }

  // The same bytes as before are the same object, so that what was made of them is kept.
  async columns(path: string, signal?: AbortSignal): Promise<Columns | null> {
    const response = await this.get(path, signal);
    const tag = response.headers.get('ETag');
    const known = this.known.get(path);
    if (tag && known?.tag === tag) return known.columns;
    const columns = response.status === 204 ? null : decodeColumns(await response.arrayBuffer());
    if (tag && !signal && !path.startsWith('timeline/')) this.known.set(path, {tag, columns});
    return columns;
  }

  async tile(path: string, signal?: AbortSignal): Promise<ImageBitmap | null> {
    const response = await this.get(path, signal);
    return response.status === 204 ? null : createImageBitmap(await response.blob());
  }

  url(path: string): string {
    return `${this.base}/${path}`;
  }

  async json<T>(path: string, signal?: AbortSignal): Promise<T> {
    return (await this.get(path, signal)).json() as Promise<T>;
  }

  // Change something: the answer, or an error with the server's reason.
  async post<T>(path: string, body: unknown): Promise<T> {
    const options = {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)};
    return (await this.ask(path, options)).json() as Promise<T>;
  }

  async remove<T>(path: string): Promise<T> {
    return (await this.ask(path, {method: 'DELETE'})).json() as Promise<T>;
  }

  private get(path: string, signal?: AbortSignal): Promise<Response> {
    return this.ask(path, {signal});
  }

  private async ask(path: string, options: RequestInit): Promise<Response> {
    const response = await fetch(this.url(path), options);
    if (response.status === 401) window.location.assign(signInAddress());
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      const said = (this.language() === 'zh' && problem.detail_zh) || problem.detail;
      throw new ApiError(response.status, said || `${response.status} ${response.statusText}`, problem.detail_zh);
    }
    return response;
  }
}
