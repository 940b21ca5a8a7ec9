// What the living part knows: the present from the stream, or one moment of the past; who listens is told what changed.

import type {Api} from '../api';
import {Feed, type FeedState} from './feed';
import {Sensors} from './sensors';
import type {Alarm, AlarmEvent, SensorRow, ValueRow} from './types';

export type Change = 'sensors' | 'values' | 'alarms' | 'feed' | 'time' | 'filter' | 'lang';

const AT_ONCE = 10_000;
const ALARMS_AT_ONCE = 1000;
const MOST_ALARMS = 5000;
const AGE_MS = 5_000;

export class LiveStore {
  shown = new Sensors([]); // the present, or the past while it is looked at
  atMs: number | null = null; // null: the present
  feed: FeedState = {kind: 'connecting', sinceMs: Date.now()};
  busy = 0;
  problem: string | null = null;
  raised: (alarm: AlarmEvent) => void = () => {};
  private present = this.shown;
  private known = '';
  private stream: Feed;
  private listeners: ((changed: Set<Change>) => void)[] = [];
  private changed = new Set<Change>();
  private asked: AbortController | null = null;
  private timer = 0;
  private isStopped = false;

  constructor(private api: Api) {
    this.stream = new Feed(since => api.url(`sensing/stream?since=${since}`), {
      values: rows => this.values(rows),
      alarm: event => this.alarm(event),
      state: state => { this.feed = state; this.tell('feed'); },
      restart: () => void this.load(true),
      refused: () => void api.me().catch(() => {})
    });
  }

  listen(listener: (changed: Set<Change>) => void): void {
    this.listeners.push(listener);
  }

  // Listeners hear of all changes of one frame at once.
  tell(change: Change): void {
    if (!this.changed.size) requestAnimationFrame(() => this.deliver());
    this.changed.add(change);
  }

  // The register, the newest values and the open alarms; then the stream from there on.
  async load(isForced = false): Promise<void> {
    this.busy++;
    try {
      const rows = await this.rows();
      const mark = JSON.stringify(rows.map(row => [row.channel, row.code, row.status, row.lon, row.lat, row.is_in_maintenance]));
      if (mark === this.known && !isForced) return;
      const [latest, alarms] = await Promise.all([this.latest(), this.alarms()]);
      const fresh = new Sensors(rows);
      fresh.take(latest.rows);
      fresh.setAlarms(alarms.list, Date.now());
      this.known = mark;
      this.present = fresh;
      if (this.atMs === null) this.shown = fresh;
      this.problem = null;
      if (!this.isStopped) this.follow(rows.length ? Math.min(latest.batch, alarms.batch) : null);
      for (const change of ['sensors', 'values', 'alarms'] as const) this.tell(change);
    } catch (error) {
      this.problem = (error as Error).message;
      this.tell('feed');
    } finally {
      this.busy--;
    }
  }

  // Show everything as it was at a moment; null: the present again.
  async setTime(atMs: number | null): Promise<void> {
    this.asked?.abort();
    this.asked = null;
    if (atMs === null) {
      if (this.atMs === null) return;
      this.atMs = null;
      this.show(this.present);
      return;
    }
    const asked = new AbortController();
    this.asked = asked;
    this.busy++;
    try {
      const at = encodeURIComponent(new Date(atMs).toISOString());
      const [latest, alarms] = await Promise.all([this.latest(`?at=${at}`, asked.signal), this.alarms(`&active_at=${at}`, asked.signal)]);
      if (this.asked !== asked) return;
      const past = new Sensors(this.present.rows);
      past.take(latest.rows);
      past.setAlarms(alarms.list, atMs);
      this.atMs = atMs;
      this.show(past);
    } catch (error) {
      if (!asked.signal.aborted) this.problem = (error as Error).message;
      this.tell('feed');
    } finally {
      this.busy--;
    }
  }

  get nowMs(): number {
    return this.atMs ?? Date.now();
  }

  // An alarm as the server answers it after somebody did something with it.
  settle(alarm: Alarm): void {
    this.present.takeAlarm(alarm, Date.now());
    this.tell('alarms');
  }

  stop(): void {
    this.isStopped = true;
    clearInterval(this.timer);
    this.asked?.abort();
    this.stream.stop();
  }

  private show(sensors: Sensors): void {
    this.shown = sensors;
    for (const change of ['time', 'sensors', 'values', 'alarms'] as const) this.tell(change);
  }

  private follow(batch: number | null): void {
    this.stream.stop();
    clearInterval(this.timer);
    if (batch === null) return;
    this.stream.start(batch);
    this.timer = window.setInterval(() => {
      if (this.feed.kind === 'live') this.present.remarkAll(Date.now());
      this.tell('values');
    }, AGE_MS);
  }

  private async rows(): Promise<SensorRow[]> {
    const rows: SensorRow[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const answer: {sensors: SensorRow[]; next_offset: number | null} =
        await this.api.json(`sensing/sensors?limit=${AT_ONCE}&offset=${offset}`);
      rows.push(...answer.sensors);
      offset = answer.next_offset;
    }
    return rows;
  }

  private latest(query = '', signal?: AbortSignal): Promise<{batch: number; rows: ValueRow[]}> {
    return this.api.json(`sensing/latest${query}`, signal);
  }

  private async alarms(query = '', signal?: AbortSignal): Promise<{batch: number; list: Alarm[]}> {
    const list: Alarm[] = [];
    let batch = Infinity;
    for (let offset: number | null = 0; offset !== null && list.length < MOST_ALARMS;) {
      const answer: {alarms: Alarm[]; batch: number; next_offset: number | null} =
        await this.api.json(`sensing/alarms?limit=${ALARMS_AT_ONCE}&offset=${offset}${query}`, signal);
      list.push(...answer.alarms);
      batch = Math.min(batch, answer.batch);
      offset = answer.next_offset;
    }
    return {batch, list};
  }

  private values(rows: ValueRow[]): void {
    const isUnknown = this.present.take(rows, Date.now());
    if (isUnknown) void this.load();
    this.tell('values');
  }

  private alarm(event: AlarmEvent): void {
    const isNew = event.event === 'raised' && event.state !== 'cleared' && !this.present.alarms.has(event.alarm_no);
    if (!this.present.takeAlarm(event, Date.now())) void this.load(true);
    if (isNew) this.raised(event);
    this.tell('alarms');
  }

  private deliver(): void {
    const {changed} = this;
    this.changed = new Set();
    for (const listener of this.listeners) listener(changed);
  }
}
