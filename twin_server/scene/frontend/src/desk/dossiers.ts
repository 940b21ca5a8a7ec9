// Patches fetched ahead: the next ones of the queue stand ready when they are wanted.

import type {DeskApi} from './desk-api';
import type {Dossier} from './types';

const MOST = 40;
const FRESH_MS = 30_000;

export class Dossiers {
  private kept = new Map<string, {made: Promise<Dossier>; ready: Dossier | null; at: number}>();

  constructor(private api: DeskApi) {}

  ready(id: string): Dossier | null {
    return this.kept.get(id)?.ready ?? null;
  }

  // The patch, fetched now unless it is on its way or was fetched before.
  get(id: string): Promise<Dossier> {
    return (this.kept.get(id) ?? this.fetch(id)).made;
  }

  isFresh(id: string): boolean {
    const entry = this.kept.get(id);
    return !!entry && performance.now() - entry.at < FRESH_MS;
  }

  again(id: string): Promise<Dossier> {
    return this.fetch(id).made;
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  private fetch(id: string): {made: Promise<Dossier>} {
    const entry: {made: Promise<Dossier>; ready: Dossier | null; at: number} = {made: this.api.patch(id), ready: null, at: performance.now()};
    this.kept.set(id, entry);
    entry.made.then(dossier => { entry.ready = dossier; }, () => { if (this.kept.get(id) === entry) this.kept.delete(id); });
    for (const old of this.kept.keys()) {
      if (this.kept.size <= MOST) break;
      this.kept.delete(old);
    }
    return entry;
  }
}
