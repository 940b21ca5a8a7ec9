// The stream of server-sent events: goes on where it stopped after a break, and knows since when it is broken.

import type {AlarmEvent, ValueRow} from './types';

export interface FeedEvents {
  values(rows: ValueRow[]): void;
  alarm(event: AlarmEvent): void;
  state(state: FeedState): void;
  restart(): void; // the server counts from the beginning again: what is known is no longer true
  refused(): void; // the server answered, but not with a stream: perhaps the session has ended
}

export interface FeedState {
  kind: 'connecting' | 'live' | 'lost';
  sinceMs: number;
}

const SILENT_MS = 35_000; // the server gives a sign of life every 15 s
const WATCH_MS = 5_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

export class Feed {
  state: FeedState = {kind: 'connecting', sinceMs: Date.now()};
  private source: EventSource | null = null;
  private last = '';
  private heardMs = 0;
  private waitMs = FIRST_WAIT_MS;
  private retry = 0;
  private watch = 0;
  private readonly online = (): void => this.again();

  constructor(private address: (since: string) => string, private on: FeedEvents) {}

  // From the batch whose values are known.
  start(batch: number): void {
    this.last = String(batch);
    clearInterval(this.watch);
    this.watch = window.setInterval(() => this.check(), WATCH_MS);
    window.addEventListener('online', this.online);
    this.open();
  }

  stop(): void {
    clearTimeout(this.retry);
    clearInterval(this.watch);
    window.removeEventListener('online', this.online);
    this.source?.close();
    this.source = null;
  }

  private open(): void {
    clearTimeout(this.retry);
    this.source?.close();
    const source = new EventSource(this.address(this.last));
    this.source = source;
    this.heardMs = Date.now();
    source.addEventListener('hello', event => this.hello(event));
    for (const kind of ['position', 'heartbeat']) source.addEventListener(kind, event => this.heard(event));
    source.addEventListener('values', event => {
      this.heard(event);
      this.on.values((JSON.parse(event.data) as {rows: ValueRow[]}).rows);
    });
    source.addEventListener('alarm', event => {
      this.heard(event);
      this.on.alarm(JSON.parse(event.data) as AlarmEvent);
    });
    source.addEventListener('dropped', () => this.again());
    source.onerror = () => this.broken(source);
  }

  private hello(event: MessageEvent): void {
    const {since, is_resumed: isResumed} = JSON.parse(event.data) as {since: number; is_resumed: boolean};
    const isOther = isResumed && since < Number(this.last || 0);
    this.heardMs = Date.now();
    this.waitMs = FIRST_WAIT_MS;
    this.tell('live');
    if (isOther) this.on.restart();
  }

  // The browser keeps the id for its own new connection; a connection that we open ourselves says it in its address.
  private heard(event: MessageEvent): void {
    this.heardMs = Date.now();
    if (event.lastEventId) this.last = event.lastEventId;
  }

  // The browser connects again by itself unless the server refused.
  private broken(source: EventSource): void {
    if (source !== this.source) return;
    this.tell('lost');
    if (source.readyState !== EventSource.CLOSED) return;
    this.on.refused();
    this.retry = window.setTimeout(() => this.open(), this.waitMs);
    this.waitMs = Math.min(LONGEST_WAIT_MS, this.waitMs * 2);
  }

  private check(): void {
    if (this.state.kind === 'live' && Date.now() - this.heardMs > SILENT_MS) this.again();
  }

  private again(): void {
    this.tell('lost');
    this.open();
  }

  private tell(kind: FeedState['kind']): void {
    if (kind === this.state.kind) return;
    this.state = {kind, sinceMs: kind === 'lost' ? this.heardMs || Date.now() : Date.now()};
    this.on.state(this.state);
  }
}
