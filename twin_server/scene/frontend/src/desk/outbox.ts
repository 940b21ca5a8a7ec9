// Decisions on their way. Each is kept in the browser until the server has answered, so that neither a lost
// connection nor an ended session nor a closed window loses one; what the server refuses stays until it is read.

import {DeskError, type DeskApi, type SentDecision} from './desk-api';
import type {Decision} from './types';

export interface Item { patch_id: string; patch_no: string; at: string; decision: SentDecision; refused?: {zh: string; en: string} }
export type Trouble = 'offline' | 'signed-out' | null;

const LONGEST_WAIT_MS = 30_000;

export class Outbox {
  trouble: Trouble = null;
  private items: Item[] = [];
  private user = '';
  private isSending = false;
  private wait = 1000;
  private timer = 0;

  constructor(private api: DeskApi, private events: {
    changed(): void; sent(item: Item, decision: Decision): void; refused(item: Item, error: DeskError): void;
  }) {
    window.addEventListener('online', this.retry);
  }

  // What this person left here before: in this browser, not sent yet.
  open(user: string): void {
    this.user = user;
    this.items = Object.keys(localStorage).filter(key => key.startsWith(this.prefix))
      .map(key => JSON.parse(localStorage.getItem(key) ?? 'null') as Item | null)
      .filter((item): item is Item => !!item)
      .sort((a, b) => a.at.localeCompare(b.at));
    this.events.changed();
    void this.send();
  }

  get waiting(): Item[] { return this.items.filter(item => !item.refused); }
  get refused(): Item[] { return this.items.filter(item => item.refused); }

  add(item: Item): void {
    this.items.push(item);
    this.keep(item);
    this.events.changed();
    void this.send();
  }

  // Takes back what has not been sent yet.
  withdraw(key: string): boolean {
    const item = this.waiting.find(one => one.decision.key === key);
    if (!item || (this.isSending && this.waiting[0] === item)) return false;
    this.drop(item);
    return true;
  }

  dismiss(item: Item): void { this.drop(item); }

  retry = (): void => {
    clearTimeout(this.timer);
    this.wait = 1000;
    void this.send();
  };

  stop(): void {
    clearTimeout(this.timer);
    window.removeEventListener('online', this.retry);
  }

  // Waits until everything that is being sent has been answered.
  get isIdle(): boolean { return !this.isSending && !this.waiting.length; }

  private async send(): Promise<void> {
    if (this.isSending || !this.user) return;
    this.isSending = true;
    try {
      for (let item = this.waiting[0]; item; item = this.waiting[0]) {
        if (!await this.sendOne(item)) return;
      }
      this.trouble = null;
    } finally {
      this.isSending = false;
      this.events.changed();
    }
  }

  private async sendOne(item: Item): Promise<boolean> {
    try {
      const decision = await this.api.decide(item.patch_id, item.decision);
      this.trouble = null;
      this.wait = 1000;
      this.drop(item);
      this.events.sent(item, decision);
      return true;
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      if (error.status === 401 || error.isPassing) return this.later(error);
      item.refused = {zh: error.zh, en: error.en};
      this.keep(item);
      this.events.refused(item, error);
      return true;
    }
  }

  private later(error: DeskError): false {
    this.trouble = error.status === 401 ? 'signed-out' : 'offline';
    this.timer = window.setTimeout(() => void this.send(), this.wait);
    this.wait = Math.min(LONGEST_WAIT_MS, this.wait * 2);
    return false;
  }

  private get prefix(): string { return `gridtwin-desk:${this.user}:`; }

  private keep(item: Item): void {
    localStorage.setItem(this.prefix + item.decision.key, JSON.stringify(item));
  }

  private drop(item: Item): void {
    this.items = this.items.filter(one => one !== item);
    localStorage.removeItem(this.prefix + item.decision.key);
    this.events.changed();
  }
}

// A name for a decision that no other has; `crypto.randomUUID` is missing where there is no TLS.
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
