// All sensors with their newest values and open alarms, in arrays by place; knows which symbols changed.

import {MARKS, SEVERITIES, type Alarm, type AlarmEvent, type Mark, type SensorRow, type Severity, type ValueRow} from './types';

const BROKEN = new Set(['suspect', 'out_of_range']);
const CALM = MARKS.length - SEVERITIES.length;

export class Sensors {
  readonly values: Float64Array; // NaN: none
  readonly atMs: Float64Array;
  readonly marks: Uint8Array; // places in MARKS
  readonly alarms = new Map<string, Alarm>();
  readonly changed = new Set<number>(); // symbols whose mark changed since they were drawn
  private heardMs: Float64Array;
  private isBroken: Uint8Array;
  private worst: Int8Array; // gravest open alarm, −1: none
  private places: Map<number, number>;
  private codes: Map<string, number>;

  constructor(readonly rows: SensorRow[]) {
    const count = rows.length;
    this.values = new Float64Array(count).fill(NaN);
    this.atMs = new Float64Array(count).fill(NaN);
    this.heardMs = new Float64Array(count);
    this.isBroken = new Uint8Array(count);
    this.worst = new Int8Array(count).fill(-1);
    this.marks = new Uint8Array(count);
    this.places = new Map(rows.map((row, place) => [row.channel, place]));
    this.codes = new Map(rows.map((row, place) => [row.code, place]));
  }

  place(channel: number): number | undefined {
    return this.places.get(channel);
  }

  placeOf(code: string): number | undefined {
    return this.codes.get(code);
  }

  mark(place: number): Mark {
    return MARKS[this.marks[place]];
  }

  // Values that came in just now; where `nowMs` is left out they count as heard when they were measured.
  take(rows: ValueRow[], nowMs?: number): boolean {
    let isUnknown = false;
    for (const [channel, , at, value, quality] of rows) {
      const place = this.places.get(channel);
      if (place === undefined) {
        isUnknown = true;
        continue;
      }
      const atMs = Date.parse(at);
      this.values[place] = value;
      this.atMs[place] = atMs;
      this.heardMs[place] = nowMs ?? atMs;
      this.isBroken[place] = BROKEN.has(quality) ? 1 : 0;
      this.remark(place, nowMs ?? atMs);
    }
    return isUnknown;
  }

  setAlarms(alarms: Alarm[], nowMs: number): void {
    this.alarms.clear();
    for (const alarm of alarms) this.alarms.set(alarm.alarm_no, alarm);
    this.worst.fill(-1);
    for (const alarm of alarms) this.count(alarm);
    this.remarkAll(nowMs);
  }

  // An event of the stream, or an alarm as the server answers it; false where its beginning was never heard of.
  takeAlarm(event: AlarmEvent | Alarm, nowMs: number): boolean {
    const known = this.alarms.get(event.alarm_no);
    const alarm = 'event' in event ? fromEvent(event, known) : event;
    if (!alarm) return event.state === 'cleared';
    if (alarm.state === 'cleared') this.alarms.delete(alarm.alarm_no);
    else this.alarms.set(alarm.alarm_no, alarm);
    const place = this.places.get(alarm.channel);
    if (place !== undefined) {
      this.worst[place] = -1;
      for (const one of this.alarms.values()) if (one.channel === alarm.channel) this.count(one);
      this.remark(place, nowMs);
    }
    return true;
  }

  // Time passes: sensors that have been silent for too long go offline.
  remarkAll(nowMs: number): void {
    for (let place = 0; place < this.rows.length; place++) this.remark(place, nowMs);
  }

  isStale(place: number, nowMs: number): boolean {
    const silent = this.rows[place].silent_after_s;
    return !this.heardMs[place] || (silent !== null && nowMs - this.heardMs[place] > 1000 * silent);
  }

  tally(): Record<Mark, number> {
    const made = Object.fromEntries(MARKS.map(mark => [mark, 0])) as Record<Mark, number>;
    for (const mark of this.marks) made[MARKS[mark]]++;
    return made;
  }

  // Sensors that are heard of and not in trouble themselves, whatever alarms they raise.
  online(nowMs: number): number {
    let count = 0;
    for (let place = 0; place < this.rows.length; place++) if (this.stateOf(place, nowMs) === 0) count++;
    return count;
  }

  bySeverity(): Record<Severity, number> {
    const made = Object.fromEntries(SEVERITIES.map(severity => [severity, 0])) as Record<Severity, number>;
    for (const alarm of this.alarms.values()) made[alarm.severity]++;
    return made;
  }

  private count(alarm: Alarm): void {
    const place = this.places.get(alarm.channel);
    if (place !== undefined) this.worst[place] = Math.max(this.worst[place], SEVERITIES.indexOf(alarm.severity));
  }

  private remark(place: number, nowMs: number): void {
    const mark = this.worst[place] >= 0 ? CALM + this.worst[place] : this.stateOf(place, nowMs);
    if (mark === this.marks[place]) return;
    this.marks[place] = mark;
    this.changed.add(place);
  }

  // The same rule as on the server (twin_server/sensing/states.py).
  private stateOf(place: number, nowMs: number): number {
    const row = this.rows[place];
    if (row.is_in_maintenance) return 3;
    if (this.isStale(place, nowMs)) return 1;
    return this.isBroken[place] || row.status === 'fault' ? 2 : 0;
  }
}

function fromEvent(event: AlarmEvent, known: Alarm | undefined): Alarm | null {
  const {event: kind, at, actor, ...rest} = event;
  if (kind === 'raised') {
    return {...rest, raised_at: at, acknowledged_at: null, acknowledged_by: null, cleared_at: null, cleared_by: null, note: null};
  }
  if (!known) return null;
  const times = kind === 'acknowledged' ? {acknowledged_at: at, acknowledged_by: actor} : {cleared_at: at, cleared_by: actor};
  return {...known, ...times, state: event.state, note: event.note ?? known.note};
}
