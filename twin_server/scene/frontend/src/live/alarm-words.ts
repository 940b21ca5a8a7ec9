// An alarm in words: what, value against limit, where.

import type {Lang} from '../types';
import type {Alarm, Limits} from './types';
import {numberText, say, spanText, unitText, valueText} from './words';

export const titleOf = (alarm: Alarm, lang: Lang): string => (lang === 'zh' ? alarm.title_zh : alarm.title_en);

// The limit that the value passed, as a sign and a number: > 15 °; or the change that was too fast.
export function limitText(alarm: Limits & {value: number | null; unit?: string | null}, lang: Lang): string | null {
  const {value, above, below} = alarm;
  const parts = [
    above !== null && above !== undefined && (value === null || below === null || value >= above) ? `> ${numberText(above)}` : null,
    below !== null && below !== undefined && (value === null || above === null || value <= below) ? `< ${numberText(below)}` : null
  ].filter(Boolean);
  if (parts.length) return `${say('limit', lang)} ${parts.join(' / ')} ${unitText(alarm.unit)}`.trim();
  const {change, within_s: within} = alarm;
  return change === null || change === undefined || !within ? null : `Δ ≥ ${valueText(change, alarm.unit)} / ${spanText(within, lang)}`;
}

export const placeText = (alarm: Alarm, lang: Lang): string | null => (alarm.grid_code ? `${say('grid', lang)} ${alarm.grid_code}` : null);
