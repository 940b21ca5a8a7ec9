// What the sensing API answers.

export const STATES = ['online', 'offline', 'fault', 'maintenance'] as const;
export const SEVERITIES = ['info', 'minor', 'major', 'critical'] as const; // least grave first
export type SensorState = (typeof STATES)[number];
export type Severity = (typeof SEVERITIES)[number];
// What a symbol says: the gravest open alarm, else the state.
export type Mark = SensorState | Severity;
export const MARKS: readonly Mark[] = [...STATES, ...SEVERITIES];

export interface SensorRow {
  channel: number;
  id: string;
  code: string;
  name: string | null;
  sector: string;
  sector_zh: string | null;
  sector_en: string | null;
  property: string;
  property_zh: string | null;
  property_en: string | null;
  unit: string | null;
  status: string;
  thing: string;
  grid_code: string;
  range_min: number | null;
  range_max: number | null;
  interval_s: number | null;
  silent_after_s: number | null;
  is_in_maintenance: boolean;
  lon: number | null;
  lat: number | null;
}

export type Quality = 'good' | 'suspect' | 'out_of_range' | 'late';
// channel, code, at, value, quality
export type ValueRow = [number, string | null, string, number, Quality];

export interface Limits {
  kind: string | null;
  above: number | null;
  below: number | null;
  change: number | null;
  within_s: number | null;
}

export interface Alarm extends Limits {
  alarm_no: string;
  rule: string;
  severity: Severity;
  state: 'raised' | 'acknowledged' | 'cleared';
  value: number | null;
  raised_at: string;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  cleared_at: string | null;
  cleared_by: string | null;
  note: string | null;
  title_zh: string;
  title_en: string;
  channel: number;
  code: string | null;
  name?: string | null;
  sector?: string;
  unit?: string | null;
  grid_code?: string;
  lon?: number | null;
  lat?: number | null;
}

export interface AlarmEvent extends Alarm {
  event: 'raised' | 'acknowledged' | 'cleared';
  at: string;
  actor: string;
}

export interface RuleRow extends Limits {
  rule: string;
  severity: Severity;
  zh: string;
  en: string;
  clear: number | null;
  for_s: number | null;
  advice_zh: string;
  advice_en: string;
}

export interface SensorValue extends SensorRow {
  value: number | null;
  at: string | null;
  received_at: string | null;
  quality: Quality | null;
}

export interface Window {
  number: number;
  scope: string;
  target: string;
  reason: string;
  actor: string;
  starts_at: string;
  ends_at: string;
}

export interface SensorCard {
  values: SensorValue[];
  rules: RuleRow[];
  alarms: Alarm[];
  windows: Window[];
}

export interface CurveAnswer {
  code: string;
  unit: string | null;
  step_s: number;
  at: string[];
  count: number[];
  least: (number | null)[];
  most: (number | null)[];
  mean: (number | null)[];
}
