// What the API answers, and the state of the scene.

export type Lang = 'zh' | 'en';
export type LonLat = [number, number];
export type Bbox = [number, number, number, number];
export type Color = [number, number, number, number];
export type LayerKind =
  | 'base' | 'area' | 'outline' | 'line' | 'pipe' | 'dots' | 'trees' | 'extrusion' | 'patch' | 'live';

export interface Titled { zh: string; en: string }

export interface LegendEntry extends Titled { value: string; color: string }

export interface LayerEntry extends Titled {
  name: string;
  group: string;
  kind: LayerKind;
  color: string;
  color_by: string | null;
  color_prefix: number | null;
  visible: boolean;
  size: number;
  width: number;
  min_zoom: number;
  count: number;
  legend: LegendEntry[];
  tiles: {version: string; first: number; last: number; roots: [number, number][]} | null;
}

export interface Catalogue {
  workspace: {name: string; crs: number; division: string};
  extent: Bbox | null;
  layers: LayerEntry[];
}

export interface SceneEntry {
  id: string;
  title: string;
  captured_on: string | null;
  bounds: Bbox | null;
  version: string | null;
  max_zoom: number;
  problem: string | null;
}

export interface CardField extends Titled {
  name: string;
  value: unknown;
  text_zh: string;
  text_en: string;
  unit: string | null;
  to_be_confirmed: boolean;
}

export interface Evidence extends Titled { name: string; path: string }

export interface Card {
  class: string;
  id: string;
  class_zh: string;
  class_en: string;
  code: string | null;
  title: string;
  fields: CardField[];
  row_version: number | null;
  valid_from: string | null;
  edited_by: string | null;
  evidence: Evidence[];
  geometry: Geometry | null;
  center: LonLat | null;
  bbox: Bbox | null;
}

export interface Geometry { type: string; coordinates: unknown }

export interface Tally extends Titled { value: string; count: number; color?: string }

export interface PatchRow {
  id: string;
  patch_no: string | null;
  grade: string | null;
  class_zh: string;
  class_en: string;
  status_zh: string;
  status_en: string;
  area_m2: number | null;
  height_change_m: number | null;
  center: LonLat;
}

// Who is signed in; a demo has nobody.
export interface Me {
  name: string;
  title: string;
  role: string;
  kind: 'person' | 'token' | 'demo';
}

export interface Figures {
  counts: Record<string, number>;
  lengths_km: Record<string, number | null>;
  grid_area_km2: number | null;
  patches: {
    total: number;
    area_m2: number | null;
    grades: (Tally & {color: string; area_m2: number})[];
    statuses: Tally[];
    classes: Tally[];
    gravest: PatchRow[];
  };
  components: {total: number; groups: Tally[]; states: Tally[]; classes: number};
  imagery: {id: string; title: string; captured_on: string | null}[];
  last_run: {detector: string; detector_version: string; started_at: string; patch_count: number} | null;
}

export interface SearchHit {
  class: string;
  class_zh: string;
  class_en: string;
  id: string;
  title: string;
  subtitle: string;
}

export interface Selection { class: string; id: string }
