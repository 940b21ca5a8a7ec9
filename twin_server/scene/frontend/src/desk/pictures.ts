// Pictures of the viewer: tiles of the orthophotos and chips of the evidence, fetched once and kept while there is room.

import type {DeskApi} from './desk-api';

const TILES = 400;
const CHIPS = 60;
const AT_ONCE = 8;

type Slot = {picture: ImageBitmap | null; isLoading: boolean; failed: boolean};

class Kept {
  private slots = new Map<string, Slot>();
  private waiting: string[] = [];
  private running = 0;

  constructor(private api: DeskApi, private most: number, private arrived: () => void) {}

  // The picture of a path, or null while it is on its way or when there is none.
  get(path: string): ImageBitmap | null {
    const slot = this.slots.get(path);
    if (slot) {
      this.slots.delete(path);
      this.slots.set(path, slot);
      return slot.picture;
    }
    this.ask(path);
    return null;
  }

  has(path: string): boolean {
    const slot = this.slots.get(path);
    return !!slot && !slot.isLoading;
  }

  ask(path: string): void {
    if (this.slots.has(path)) return;
    this.slots.set(path, {picture: null, isLoading: true, failed: false});
    this.waiting.push(path);
    this.next();
  }

  get isBusy(): boolean { return this.running + this.waiting.length > 0; }

  clearFailed(): void {
    for (const [path, slot] of this.slots) if (slot.failed) this.slots.delete(path);
  }

  private next(): void {
    while (this.running < AT_ONCE && this.waiting.length) {
      const path = this.waiting.pop()!; // the newest wish first: it is what is looked at now
      this.running += 1;
      void this.load(path).finally(() => {
        this.running -= 1;
        this.next();
        this.arrived();
      });
    }
  }

  private async load(path: string): Promise<void> {
    const slot = this.slots.get(path)!;
    try {
      slot.picture = await this.api.picture(path);
    } catch {
      slot.failed = true;
    }
    slot.isLoading = false;
    for (const [old, {picture, isLoading}] of this.slots) {
      if (this.slots.size <= this.most) break;
      if (isLoading) continue;
      picture?.close();
      this.slots.delete(old);
    }
  }
}

export class Pictures {
  readonly tiles: Kept;
  readonly chips: Kept;

  constructor(api: DeskApi, arrived: () => void) {
    this.tiles = new Kept(api, TILES, arrived);
    this.chips = new Kept(api, CHIPS, arrived);
  }

  get isBusy(): boolean { return this.tiles.isBusy || this.chips.isBusy; }
}
