// Where the sun stands: the solar position of NOAA's calculator (Meeus, Astronomical Algorithms, chapter 25), good to a
// hundredth of a degree over decades around 2000; with refraction near the horizon.

export interface Sun { azimuth: number; altitude: number } // degrees: from north clockwise, above the horizon

const RAD = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * RAD);
const cos = (degrees: number): number => Math.cos(degrees * RAD);

interface Orbit { declination: number; equation: number } // degrees, minutes of time

function orbit(at: number): Orbit {
  const t = (at / 86_400_000 + 2_440_587.5 - 2_451_545) / 36_525;
  const longitude = 280.46646 + t * (36_000.76983 + t * 0.0003032);
  const anomaly = 357.52911 + t * (35_999.05029 - 0.0001537 * t);
  const eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
  const center = sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t)) + sin(2 * anomaly) * (0.019993 - 0.000101 * t) + sin(3 * anomaly) * 0.000289;
  const node = 125.04 - 1934.136 * t;
  const apparent = longitude + center - 0.00569 - 0.00478 * sin(node);
  const obliquity = 23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60 + 0.00256 * cos(node);
  const y = Math.tan((obliquity / 2) * RAD) ** 2;
  const equation = 4 / RAD * (y * sin(2 * longitude) - 2 * eccentricity * sin(anomaly) + 4 * eccentricity * y * sin(anomaly) * cos(2 * longitude)
    - 0.5 * y * y * sin(4 * longitude) - 1.25 * eccentricity ** 2 * sin(2 * anomaly));
  return {declination: Math.asin(sin(obliquity) * sin(apparent)) / RAD, equation};
}

// `at` in milliseconds since 1970 UTC.
export function sunAt(at: number, lon: number, lat: number): Sun {
  const {declination, equation} = orbit(at);
  const minutes = (at / 60_000) % 1440;
  const hour = (((minutes + equation + 4 * lon) / 4 - 180 + 540) % 360) - 180;
  const high = Math.asin(sin(lat) * sin(declination) + cos(lat) * cos(declination) * cos(hour)) / RAD;
  const azimuth = Math.atan2(-sin(hour) * cos(declination), sin(declination) * cos(lat) - cos(declination) * sin(lat) * cos(hour)) / RAD;
  return {azimuth: (azimuth + 360) % 360, altitude: high + refraction(high)};
}

// Sunrise and sunset of the UTC day that holds `noon`; null where the sun stays up or down.
export function daylight(noon: number, lon: number, lat: number): [number, number] | null {
  const {declination, equation} = orbit(noon);
  const cosine = cos(90.833) / (cos(lat) * cos(declination)) - Math.tan(lat * RAD) * Math.tan(declination * RAD);
  if (Math.abs(cosine) > 1) return null;
  const half = Math.acos(cosine) / RAD;
  const middle = Math.floor(noon / 86_400_000) * 86_400_000 + (720 - 4 * lon - equation) * 60_000;
  return [middle - half * 240_000, middle + half * 240_000];
}

function refraction(altitude: number): number {
  if (altitude > 85) return 0;
  const tangent = Math.tan(altitude * RAD);
  const seconds = altitude > 5 ? 58.1 / tangent - 0.07 / tangent ** 3 + 0.000086 / tangent ** 5
    : altitude > -0.575 ? 1735 + altitude * (-518.2 + altitude * (103.4 + altitude * (-12.79 + altitude * 0.711)))
      : -20.772 / tangent;
  return seconds / 3600;
}
