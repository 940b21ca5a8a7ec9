import {texts} from '../part';

export const say = texts({
  grids: ['网格指标', 'Grids by figure'],
  choose: ['选择指标，单元网格按值着色', 'Choose a figure: unit grids take its colour'],
  off: ['不着色', 'No colour'],
  none: ['没有数据，无法计算', 'no data, cannot be computed'],
  unknown: ['无法计算的网格', 'Grids without a value'],
  outside: ['个对象不在任何网格内，未计入', 'features lie in no grid and are not counted'],
  opacity: ['不透明度', 'Opacity'],
  noGrids: ['工作空间没有单元网格', 'This workspace has no unit grids'],
  quantiles: ['分级：分位数（每级网格数相近）', 'Classes by quantiles: about as many grids each'],
  count: ['个网格', 'grids'],
  failed: ['指标加载失败', 'The figure could not be loaded']
});
