// What somebody may do with alarms. The server decides; this only says beforehand what it would say.

import type {Lang, Me} from '../types';
import {roleWord, say} from './words';

const RANK = ['viewer', 'inspector', 'operator', 'administrator'];

const atLeast = (me: Me | null, role: string): boolean => !!me && me.kind !== 'demo' && RANK.indexOf(me.role) >= RANK.indexOf(role);

export const mayAcknowledge = (me: Me | null): boolean => atLeast(me, 'inspector');
export const mayClear = (me: Me | null): boolean => atLeast(me, 'operator');

// Why not, for whoever may not do everything; null for who may.
export function whyNot(me: Me | null, isPast: boolean, lang: Lang): string | null {
  if (isPast) return say('pastOnly', lang);
  if (!me || me.kind === 'demo') return say('demoOnly', lang);
  if (!mayAcknowledge(me)) return `${say('needsInspector', lang)} ${roleWord(me.role, lang)}`;
  return mayClear(me) ? null : `${say('needsOperator', lang)} ${roleWord(me.role, lang)}`;
}
