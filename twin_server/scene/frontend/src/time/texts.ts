import {texts} from '../part';

export const say = texts({
  time: ['时间轴', 'Time'],
  now: ['现在', 'Now'],
  play: ['播放', 'Play'],
  pause: ['暂停', 'Pause'],
  previous: ['上一时点', 'Earlier'],
  next: ['下一时点', 'Later'],
  imagery: ['影像', 'Imagery'],
  detection: ['检测', 'Detection'],
  found: ['发现图斑', 'Patches found'],
  verdict: ['审核', 'Verdicts'],
  alarm: ['报警', 'Alarms'],
  noImage: ['当日及以前没有影像，地面显示地图', 'No imagery by then: the ground shows the map'],
  image: ['地面影像', 'Ground'],
  scope: ['影像、图斑、报警为所选时间；其余图层、总览、卡片为当前', 'Imagery, patches and alarms as of then; everything else as of now'],
  empty: ['工作空间没有带日期的数据', 'Nothing in this workspace has a date'],
  compare: ['对比', 'Compare'],
  with: ['与', 'with'],
  failed: ['时间轴加载失败', 'The time line could not be loaded'],
  patches: ['图斑', 'patches'],
  alarms: ['报警', 'alarms']
});
