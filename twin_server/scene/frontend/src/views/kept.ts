// Bookmarks of this browser, for one workspace; what is stored may have been written by anybody and is checked.

import {readView} from './link';

export interface Bookmark { name: string; view: string }

const MOST = 200;
const LONGEST_NAME = 80;

const key = (workspace: string): string => `gridtwin-views:${workspace}`;

export function keptViews(workspace: string): Bookmark[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(workspace)) ?? '[]');
    return Array.isArray(found) ? found.filter(isBookmark).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepViews(workspace: string, views: readonly Bookmark[]): void {
  localStorage.setItem(key(workspace), JSON.stringify(views.slice(0, MOST)));
}

function isBookmark(item: unknown): item is Bookmark {
  const {name, view} = (item ?? {}) as Partial<Bookmark>;
  return typeof name === 'string' && name.length > 0 && name.length <= LONGEST_NAME && typeof view === 'string' && !!readView(view).view;
}
