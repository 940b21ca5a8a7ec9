// Texts of the living sensors, and how values, units and times are written.

import {cityMoment} from '../city-time';
import {texts} from '../part';
import type {Lang} from '../types';
import type {Mark, Quality} from './types';

export const say = texts({
  alarms: ['报警', 'Alarms'],
  noAlarms: ['当前没有报警', 'No open alarms'],
  noneOfThese: ['没有符合筛选的报警', 'None of the open alarms fits the filter'],
  noSensors: ['没有登记传感器', 'No sensors registered'],
  live: ['实时', 'Live'],
  connecting: ['正在连接', 'Connecting'],
  lost: ['连接中断', 'Connection lost'],
  sinceWhen: ['自', 'since'],
  asOf: ['历史时刻', 'As of'],
  ofOnline: ['在线', 'online'],
  sensors: ['传感器', 'Sensors'],
  unseen: ['仅未确认', 'not acknowledged only'],
  sound: ['提示音：新的重要、紧急报警', 'Sound for new major and critical alarms'],
  soundOn: ['提示音已开', 'Sound is on'],
  soundOff: ['提示音已关', 'Sound is off'],
  acknowledge: ['确认', 'Acknowledge'],
  clear: ['解除', 'Clear'],
  note: ['备注', 'Note'],
  noteNeeded: ['解除须填写原因', 'Say why it is cleared'],
  cancel: ['取消', 'Cancel'],
  go: ['定位', 'Go there'],
  close: ['关闭', 'Close'],
  seenBy: ['已确认', 'acknowledged by'],
  unseenOne: ['未确认', 'not acknowledged'],
  demoOnly: ['只读演示：登录后方可确认、解除报警', 'Read-only demo: sign in to acknowledge or clear'],
  pastOnly: ['正在查看历史，不能处理报警', 'This is the past: alarms are handled in the present'],
  needsInspector: ['确认报警需要巡查员以上角色；您是', 'Acknowledging needs the role inspector; yours is'],
  needsOperator: ['解除报警需要操作员以上角色；您是', 'Clearing needs the role operator; yours is'],
  tooMany: ['仅列出最新的', 'Only the newest are listed:'],
  limit: ['限值', 'limit'],
  grid: ['网格', 'grid'],
  curve: ['变化曲线', 'Course'],
  day: ['24小时', '24 h'],
  week: ['7天', '7 days'],
  month: ['30天', '30 days'],
  unzoom: ['还原', 'Reset'],
  zoomHint: ['拖动可放大', 'drag to zoom'],
  noValues: ['此时段没有数据', 'No values in this time'],
  never: ['尚无数据', 'no value yet'],
  stale: ['数据已过期：应每', 'Stale: reports every'],
  staleEnd: ['上报一次', ''],
  mean: ['均值', 'mean'],
  beyond: ['图外', 'off the chart'],
  others: ['同一设备的其他观测', 'Also observed here'],
  rules: ['报警规则', 'Alarm rules'],
  noRules: ['没有报警规则', 'No alarm rules'],
  history: ['报警记录', 'Alarm history'],
  noHistory: ['没有报警记录', 'No alarms so far'],
  maintenance: ['维护时段', 'Maintenance'],
  attributes: ['登记信息', 'Register'],
  loading: ['正在加载', 'Loading'],
  failed: ['无法加载', 'Could not load'],
  legend: ['传感器图例', 'Sensor symbols'],
  open: ['未解除', 'open'],
  now: ['刚刚', 'now'],
  noData: ['无数据', 'no data']
});

const MARK_WORDS: Record<Mark, readonly [string, string]> = {
  online: ['在线', 'Online'], offline: ['离线', 'Offline'], fault: ['故障', 'Fault'], maintenance: ['维护中', 'Maintenance'],
  info: ['提示', 'Info'], minor: ['一般', 'Minor'], major: ['重要', 'Major'], critical: ['紧急', 'Critical']
};
const QUALITY_WORDS: Record<Quality, readonly [string, string]> = {
  good: ['正常', 'good'], suspect: ['时钟可疑', 'suspect clock'], out_of_range: ['超量程', 'out of range'], late: ['迟到', 'late']
};
const ROLE_WORDS: Record<string, readonly [string, string]> = {
  viewer: ['查看员', 'viewer'], inspector: ['巡查员', 'inspector'], operator: ['操作员', 'operator'], administrator: ['管理员', 'administrator']
};
const UNITS: readonly (readonly [string, string])[] = [
  ['m3', 'm³'], ['m2', 'm²'], ['s2', 's²'], ['degC', '°C'], ['deg', '°'], ['ug', 'µg'], ['ue', 'µε']
];
const SPANS: readonly (readonly [number, string, string])[] = [
  [86_400, '天', 'd'], [3600, '小时', 'h'], [60, '分钟', 'min'], [1, '秒', 's']
];

const pick = (pair: readonly [string, string] | undefined, lang: Lang, otherwise: string): string =>
  pair ? pair[lang === 'zh' ? 0 : 1] : otherwise;
export const markWord = (mark: Mark, lang: Lang): string => pick(MARK_WORDS[mark], lang, mark);
export const qualityWord = (quality: Quality, lang: Lang): string => pick(QUALITY_WORDS[quality], lang, quality);
export const roleWord = (role: string, lang: Lang): string => pick(ROLE_WORDS[role], lang, role);

export function unitText(unit: string | null | undefined): string {
  if (!unit || unit === '1') return '';
  return UNITS.reduce((text, [plain, written]) => text.replace(plain, written), unit);
}

// As many digits as say something; — where there is no value.
export function numberText(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '—';
  const size = Math.abs(value);
  if (size >= 10_000) return Math.round(value).toLocaleString('en-US');
  return size === 0 ? '0' : String(Number(value.toPrecision(size >= 1000 ? 5 : 4)));
}

export const valueText = (value: number | null | undefined, unit: string | null | undefined): string =>
  `${numberText(value)} ${unitText(unit)}`.trim();

// 40 s, 12 min, 3 h, 2 d: the largest unit of which there is a whole one.
export function spanText(seconds: number, lang: Lang): string {
  const [size, zh, en] = SPANS.find(([least]) => seconds >= least) ?? SPANS[SPANS.length - 1];
  const count = Math.max(0, Math.floor(seconds / size));
  return lang === 'zh' ? `${count}${zh}` : `${count} ${en}`;
}

export function ageText(atMs: number, nowMs: number, lang: Lang): string {
  const seconds = (nowMs - atMs) / 1000;
  if (seconds < 2) return say('now', lang);
  return lang === 'zh' ? `${spanText(seconds, lang)}前` : `${spanText(seconds, lang)} ago`;
}

// 11-30 08:20; with seconds where they matter.
export function momentText(ms: number, withSeconds = false): string {
  const {day, time, seconds} = cityMoment(ms);
  return `${day.slice(5)} ${withSeconds ? seconds : time}`;
}

// Today only the time, else with the day.
export function shortMoment(ms: number, nowMs: number): string {
  const text = momentText(ms);
  return cityMoment(ms).day === cityMoment(nowMs).day ? text.slice(6) : text;
}
