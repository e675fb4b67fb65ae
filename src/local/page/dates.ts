const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Of seconds since 1970, in this laptop's zone, as an app shows it. */
export const timeOf = (seconds: number): string => time.format(seconds * 1000);
export const dayOf = (seconds: number): string => day.format(seconds * 1000);
export const momentOf = (ms: number): string => moment.format(ms);
export const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** As a field for a date and a time wants it. */
export function fieldOf(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
