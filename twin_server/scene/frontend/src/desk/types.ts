// What the routes of the desk answer.

import type {CardField, Evidence, LonLat, Titled} from '../types';

export interface Row {
  id: string; patch_no: string; grade: string; score: number; status: string; change_class: string; area_m2: number;
  height_change_m: number | null; grid_code: string | null; date_after: string | null; permit_state: string | null;
  zone_state: string | null; lineage_state: string | null; row_version: number; edited_by: string;
  lon: number; lat: number; distance_m?: number; assignment: Assignment | null;
}
export interface Claim { patch_id: string; user_name: string; user_title: string; since: string; until: string }
export interface Assignment {
  patch_id: string; assignee: string; assignee_title: string; due_on: string; note: string; assigned_by: string;
}
export interface Decision {
  number: number; hash: string; at: string; actor: string; title: string; patch_id: string; patch_no: string;
  status: string; earlier_status: string; reason: string; note: string; seconds: number | null; undo_of: number | null;
}
export interface QueuePage {
  rows: Row[]; total: number; counts: Record<string, Record<string, number>>; claims: Claim[];
}
export interface Reason extends Titled { code: string; needs_note: boolean }
export interface Verdict extends Titled { status: string; key: string; color: string; reasons: Reason[] }
export interface Options {
  workspace: {name: string; crs: number}; verdicts: Verdict[]; labels: Record<string, Record<string, Titled>>;
  streets: {code: string; name: string | null}[]; renew_s: number; due_days: number;
}
export interface Coded { value: string | number | null; zh: string; en: string }
export type Polygon = {type: string; coordinates: unknown};
export type Thing = {
  id: string; overlap_m2: number; overlap_share: number; geometry: Polygon; validity?: string;
} & {[field: string]: Coded};
export interface Heights {
  before_m: number | null; after_m: number | null; change_m: number | null; rise_p98_m: number | null;
  volume_m3: number | null; line: [LonLat, LonLat] | null;
  profile: {length_m: number; patch_m: [number, number]; before_m: (number | null)[]; after_m: (number | null)[]} | null;
}
export interface Picture extends Evidence { corners: [LonLat, LonLat, LonLat] | null }
export interface SceneRef { id: string; title: string; version: string; captured_on: string | null }
export interface Dossier {
  id: string; patch_no: string; row_version: number; status: string; grade: string; edited_by: string; note: string | null;
  evidence_sha256: string | null; fields: CardField[]; geometry: Polygon | null; center: LonLat | null;
  place: {crs: number; x: number; y: number} | null; suggested: Record<string, string>;
  evidence: {pictures: Picture[]; pixel_m: [number, number] | null; heights: Heights | null};
  scenes: {before: SceneRef | null; after: SceneRef | null};
  permit_now: {state: string; permit_no: string | null; share: number};
  lineage: ({id: string} & {[field: string]: Coded})[];
  permits: Thing[]; zones: Thing[]; buildings: Thing[]; patches: Thing[];
  claim: Claim | null; decisions: Decision[]; assignment: Assignment | null;
}
export interface DayFigures {
  decided: number; undone: number; work_minutes: number; per_hour: number | null; median_seconds: number | null;
  by_verdict: Record<string, number>; by_hour: Record<string, number>;
  agreement: Record<string, {decided: number; change_share: number | null; confirmed_share: number | null}>;
}
export interface Person { name: string; title: string; role: string }
export interface AllFigures { decided: number; people: (DayFigures & {name: string; title: string})[] }

export const named = (thing: {[field: string]: unknown}, field: string): Coded =>
  (thing[field] as Coded | undefined) ?? {value: null, zh: '', en: ''};
