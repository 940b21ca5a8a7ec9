// What somebody may do with alarms, and why not.

import {atLeast} from '../roles';
import type {Lang, Me} from '../types';
import {roleWord, say} from './words';

export const mayAcknowledge = (me: Me | null): boolean => atLeast(me, 'inspector');
export const mayClear = (me: Me | null): boolean => atLeast(me, 'operator');

// Why not, for whoever may not do everything; null for who may.
export function whyNot(me: Me | null, isPast: boolean, lang: Lang): string | null {
  if (isPast) return say('pastOnly', lang);
  if (!me || me.kind === 'demo') return say('demoOnly', lang);
  if (!mayAcknowledge(me)) return `${say('needsInspector', lang)} ${roleWord(me.role, lang)}`;
  return mayClear(me) ? null : `${say('needsOperator', lang)} ${roleWord(me.role, lang)}`;
}
