// Coordinates typed into the search box, as hits: one for each way to read them.

import type {Api} from '../api';
import type {Lang, LonLat, SearchHit} from '../types';

export const PLACE = 'place';

interface Place { lon: number; lat: number; x: number; y: number; zh: string; en: string }

// Two numbers and nothing else but signs, degrees and letters that name an axis: only then the server is asked.
export const mayBeCoordinates = (text: string): boolean => /\d.*[\s,，;；°'′NE].*\d/.test(text) && !/[^\d\s.,，;；:：=+\-°'"′″度分秒东西南北经纬xyenlatg]/i.test(text);

export async function coordinateHits(api: Api, text: string, lang: Lang, signal: AbortSignal): Promise<SearchHit[]> {
  const {crs, places} = await api.json<{crs: number; places: Place[]}>(`coordinates?q=${encodeURIComponent(text)}`, signal);
  return places.map(place => ({
    class: PLACE, class_zh: '坐标', class_en: 'Position', id: `${place.lon},${place.lat}`,
    title: `${place.lon.toFixed(6)}, ${place.lat.toFixed(6)}`,
    subtitle: `${lang === 'zh' ? `按“${place.zh}”读取` : `read as ${place.en}`} · X ${place.y.toFixed(2)}, Y ${place.x.toFixed(2)} (EPSG:${crs})`
  }));
}

export function lonLatOf(hit: SearchHit): LonLat | null {
  const numbers = hit.id.split(',').map(Number);
  const [lon, lat] = numbers;
  return numbers.length === 2 && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? [lon, lat] : null;
}
