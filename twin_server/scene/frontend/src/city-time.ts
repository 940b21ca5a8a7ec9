// Moments as the city's clocks show them, wherever the screen stands: the time of Asia/Shanghai, as the server tells it.

const ZONE = 'Asia/Shanghai';
export const ZONE_MS = 8 * 3_600_000; // ahead of UTC; no summer time since 1991
// In Swedish dates and times are written as in ISO 8601.
const form = new Intl.DateTimeFormat('sv-SE', {timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium'});

export interface CityMoment { day: string; time: string; seconds: string; weekday: number }

// day 2025-10-12, time 08:20, seconds 08:20:05, weekday 0 for Sunday.
export function cityMoment(moment: Date | number): CityMoment {
  const [day, seconds] = form.format(moment).split(' ');
  return {day, seconds, time: seconds.slice(0, 5), weekday: new Date(`${day}T00:00:00Z`).getUTCDay()};
}
