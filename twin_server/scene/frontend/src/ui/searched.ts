// What was chosen in the search box before, in this browser, newest first.

import type {SearchHit} from '../types';

const KEY = 'gridtwin-searched';
const MOST = 8;

export function searched(workspace: string): SearchHit[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(`${KEY}:${workspace}`) ?? '[]');
    return Array.isArray(found) ? found.filter(isHit).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(workspace: string, hit: SearchHit): void {
  const others = searched(workspace).filter(other => other.class !== hit.class || other.id !== hit.id);
  localStorage.setItem(`${KEY}:${workspace}`, JSON.stringify([hit, ...others].slice(0, MOST)));
}

export function forget(workspace: string): void {
  localStorage.removeItem(`${KEY}:${workspace}`);
}

function isHit(item: unknown): item is SearchHit {
  const hit = (item ?? {}) as Record<string, unknown>;
  return ['class', 'class_zh', 'class_en', 'id', 'title', 'subtitle'].every(key => typeof hit[key] === 'string' && (hit[key] as string).length <= 300);
}
