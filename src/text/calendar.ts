/** Days in a month of the Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** "2026-03-07". */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "+07:00" for 420 minutes east of UTC. */
export function isoZone(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** A moment as a clock in a zone shows it: "2026-03-07T08:01:53+07:00". */
export function isoMoment(epochMs: number, zoneMinutes: number): string {
  const shifted = new Date(epochMs + zoneMinutes * 60_000);
  return shifted.toISOString().slice(0, 19) + isoZone(zoneMinutes);
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
