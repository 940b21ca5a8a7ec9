// Texts of the scene in both languages. Titles of layers, fields and values come from the model through the API.

import type {Lang, Titled} from './types';

const TEXTS = {
  product: ['网格孪生', 'GridTwin'],
  subtitle: ['城市管理一屏总览', 'The city on one screen'],
  search: ['搜索编码、名称、地址、坐标', 'Search code, name, address, coordinates'],
  searchedBefore: ['搜索过', 'Searched before'],
  forgetSearches: ['清除记录', 'Clear'],
  inQgis: ['在 QGIS 中打开：复制图层地址', 'Open in QGIS: copy the layer’s address'],
  qgisCopied: ['已复制：QGIS › 图层 › 添加 WFS / OGC API – Features', 'Copied: QGIS › Layer › Add WFS / OGC API – Features'],
  noHits: ['没有找到', 'Nothing found'],
  layers: ['图层', 'Layers'],
  overview: ['总览', 'Overview'],
  opacity: ['不透明度', 'Opacity'],
  empty: ['暂无数据', 'no data'],
  ground: ['底图', 'Ground'],
  map: ['地图', 'Map'],
  before: ['前时相', 'Before'],
  after: ['后时相', 'After'],
  swipe: ['卷帘', 'Swipe'],
  fade: ['叠化', 'Fade'],
  underground: ['地下', 'Underground'],
  home: ['全城', 'Whole city'],
  north: ['正北俯视', 'North up, from above'],
  tilt: ['三维视角', '3D view'],
  zoomIn: ['放大', 'Zoom in'],
  zoomOut: ['缩小', 'Zoom out'],
  help: ['快捷键', 'Shortcuts'],
  account: ['账号', 'Account'],
  close: ['关闭', 'Close'],
  flyTo: ['定位', 'Go there'],
  patchesByGrade: ['图斑分级', 'Patches by grade'],
  gravest: ['重点图斑', 'To look at first'],
  components: ['城市部件', 'Components'],
  imageryDates: ['影像时相', 'Imagery'],
  noDate: ['日期未知', 'no date'],
  lastRun: ['最近检测', 'Last detection'],
  dataTime: ['数据时间', 'Data as of'],
  noRun: ['尚未检测', 'no run yet'],
  loading: ['正在加载', 'Loading'],
  emptyCity: ['工作空间还没有数据', 'This workspace has no data yet'],
  emptyCityHint: ['先导入图层或运行 gridtwin demo create', 'Import layers, or run: gridtwin demo create'],
  noImagery: ['没有可用的影像', 'No imagery to show'],
  noPatches: ['没有图斑；运行 gridtwin detect run 后在此显示', 'No patches; run gridtwin detect run to see them here'],
  toBeConfirmed: ['待按标准原文核实', 'to be confirmed against the standard'],
  evidence: ['影像证据', 'Evidence'],
  noEvidence: ['没有影像证据', 'No evidence pictures'],
  version: ['版本', 'Version'],
  since: ['起', 'since'],
  failed: ['加载失败', 'Could not load'],
  retry: ['重试', 'Try again'],
  noWebgl: ['此浏览器没有 WebGL 2，无法显示三维场景', 'This browser has no WebGL 2, which the 3D scene needs'],
  readOnly: ['只读演示', 'Read-only'],
  legend: ['图例', 'Legend'],
  skipped: ['个对象没有可用图形', 'features without a usable geometry'],
  implausible: ['个数值超出合理范围，按未知显示', 'values outside their range, shown as not known'],
  part: ['部分', 'part'],
  partOf: ['视野内显示 {shown} / {total}，放大后显示全部', '{shown} of {total} in view are drawn; zoom in for all'],
  height: ['地面', 'ground']
} as const;

export type TextKey = keyof typeof TEXTS;

const GROUPS: Record<string, readonly [string, string]> = {
  admin: ['行政区划', 'Administration'],
  grid: ['网格', 'Grids'],
  building: ['建筑与规划', 'Buildings and planning'],
  change: ['变化监测', 'Change detection'],
  component: ['部件', 'Components'],
  facility: ['设施', 'Facilities'],
  green: ['园林绿化', 'Greenery'],
  pipe: ['地下管线', 'Underground pipes'],
  road: ['道路桥隧', 'Roads, bridges, tunnels'],
  sensing: ['感知', 'Sensing'],
  base: ['地表', 'Surface']
};

export const SHORTCUTS: readonly (readonly [string, string, string])[] = [
  ['1 – 5', '地图 / 前时相 / 后时相 / 卷帘 / 叠化', 'map / before / after / swipe / fade'],
  ['G', '单元网格', 'unit grids'],
  ['B', '建筑', 'buildings'],
  ['P', '图斑', 'patches'],
  ['C', '部件', 'components'],
  ['U', '地下', 'underground'],
  ['H', '全城', 'whole city'],
  ['R', '恢复初始画面', 'start over'],
  ['N', '正北俯视', 'north up'],
  ['[  ]', '旋转', 'turn'],
  ['+  −', '缩放', 'zoom'],
  ['/', '搜索', 'search'],
  ['L', '中文 / English', '中文 / English'],
  ['Esc', '关闭', 'close'],
  ['?', '快捷键', 'shortcuts']
];

export const text = (key: TextKey, lang: Lang): string => TEXTS[key][lang === 'zh' ? 0 : 1];
export const groupTitle = (group: string, lang: Lang): string => GROUPS[group]?.[lang === 'zh' ? 0 : 1] ?? group;
export const title = (item: Titled, lang: Lang): string => (lang === 'zh' ? item.zh : item.en);

// 12,345 or 1.2 million, always with its thousands.
export const figure = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', {minimumFractionDigits: digits, maximumFractionDigits: digits});
