// The one place that talks to the server. Addresses are relative to the page's own origin.

import type {Card, Catalogue, Figures, Me, SceneEntry, SearchHit} from './types';
import {decodeColumns, type Columns} from './columns';

export class ApiError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

export class Api {
  constructor(readonly base: string) {}

  catalogue = (): Promise<Catalogue> => this.json('layers');
  figures = (): Promise<Figures> => this.json('figures');
  me = (): Promise<Me> => this.json('access/me');
  health = (): Promise<{stamp: string}> => this.json('health');
  card = (name: string, id: string): Promise<Card> => this.json(`features/${name}/${encodeURIComponent(id)}`);

  async scenes(): Promise<SceneEntry[]> {
    return (await this.json<{scenes: SceneEntry[]}>('scenes')).scenes;
  }

  async search(query: string, signal: AbortSignal): Promise<SearchHit[]> {
    const path = `search?q=${encodeURIComponent(query)}`;
    return (await this.json<{results: SearchHit[]}>(path, signal)).results;
  }

  async columns(path: string, signal?: AbortSignal): Promise<Columns | null> {
    const response = await this.get(path, signal);
    return response.status === 204 ? null : decodeColumns(await response.arrayBuffer());
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

  private async get(path: string, signal?: AbortSignal): Promise<Response> {
    const response = await fetch(this.url(path), {signal});
    if (response.status === 401) signIn();
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new ApiError(response.status, problem.detail ?? `${response.status} ${response.statusText}`);
    }
    return response;
  }
}

// The session has ended: sign in again and come back here.
function signIn(): void {
  window.location.assign(`/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`);
}
