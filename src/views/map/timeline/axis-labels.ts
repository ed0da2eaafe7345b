import { dateOfDay, dayNumberOf } from '../../../model/calendar/calendar-day.ts';
import { addMonths } from '../../../model/calendar/calendar-month.ts';
import { dayFormat } from '../../ui/format/format-day.ts';
import { type DayAxis, startOfDay } from './day-axis.ts';

export interface AxisLabel {
  day: number;
  text: string;
  /** The label's middle; the label stays inside the axis. */
  xPx: number;
}

/** The largest width of a character in small figures, and the smallest gap between two labels. */
const characterPx = 6.6;
const gapPx = 14;
const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Chinese characters, which Japanese dates have, are about as wide as high. */
const widePx = 12;

const monthName = dayFormat({ month: 'short' });
const monthAndYear = dayFormat({ month: 'short', year: 'numeric' });
const dayName = dayFormat({ month: 'short', day: 'numeric' });
const dayAndYear = dayFormat({ month: 'short', day: 'numeric', year: 'numeric' });

/** What creates the formats of most axes, each for a task of its own. */
export const axisFormats: readonly (() => unknown)[] = [monthName, dayName];

/**
 * Labels along the axis, as many as fit without overlaps: days for a short span, else months, with years at January.
 *
 * @param textScale how much larger than usual the text is
 * @param needsYear the axis is a part of a longer life: if no label has a year, the first one gets it
 */
export function axisLabels(given: DayAxis, { needsYear = false, textScale = 1 } = {}): AxisLabel[] {
  // Larger text on an axis is like text of the usual size on a smaller one.
  const axis = { ...given, widthPx: given.widthPx / textScale };
  return fittingLabels(axis, needsYear).map((label) => ({ ...label, xPx: label.xPx * textScale }));
}

function fittingLabels(axis: DayAxis, needsYear: boolean): AxisLabel[] {
  const days = axis.lastDay + 1 - axis.firstDay;
  const byDays = (days < 62 ? daySteps : []).map((step) => ({
    step,
    labelsOf: dayLabels,
    dated: dayAndYear,
  }));
  const byMonths = monthSteps.map((step) => ({ step, labelsOf: monthLabels, dated: monthAndYear }));
  for (const { step, labelsOf, dated } of [...byDays, ...byMonths]) {
    const labels = labelsOf(axis, step);
    const named = needsYear ? withYear(axis, labels, dated()) : labels;
    if (named.length > 0 && !hasOverlap(named)) return named;
  }
  return withoutOverlaps([labelAt(axis, axis.firstDay, dayText), labelAt(axis, axis.lastDay, dayText)]);
}

function withYear(axis: DayAxis, [first, ...others]: AxisLabel[], dated: Intl.DateTimeFormat): AxisLabel[] {
  if (!first) return [];
  if ([first, ...others].some(({ text }) => /^\d{4}$/.test(text))) return [first, ...others];
  return [labelAt(axis, first.day, (day) => dated.format(Date.parse(day))), ...others];
}

function dayLabels(axis: DayAxis, step: number): AxisLabel[] {
  const labels: AxisLabel[] = [];
  for (let day = axis.firstDay; day <= axis.lastDay; day += step) labels.push(labelAt(axis, day, dayText));
  return labels;
}

function monthLabels(axis: DayAxis, step: number): AxisLabel[] {
  const first = new Date(dateOfDay(axis.firstDay));
  const month =
    Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + (first.getUTCDate() > 1 ? 1 : 0)) / step) *
    step;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  let day = dayNumberOf(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  const labels: AxisLabel[] = [];
  for (; day <= axis.lastDay; day = addMonths(day, step)) labels.push(labelAt(axis, day, monthText));
  return labels;
}

function labelAt(axis: DayAxis, day: number, textOf: (day: string) => string): AxisLabel {
  const text = textOf(dateOfDay(day));
  const half = widthOf(text) / 2;
  const xPx = Math.min(Math.max(startOfDay(axis, day), half), Math.max(half, axis.widthPx - half));
  return { day, text, xPx };
}

function monthText(day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthName().format(Date.parse(day));
}

function dayText(day: string): string {
  return dayName().format(Date.parse(day));
}

function widthOf(text: string): number {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return wide * widePx + (text.length - wide) * characterPx;
}

function hasOverlap(labels: readonly AxisLabel[]): boolean {
  return withoutOverlaps(labels).length < labels.length;
}

function withoutOverlaps(labels: readonly AxisLabel[]): AxisLabel[] {
  const kept: AxisLabel[] = [];
  for (const label of labels) {
    const before = kept.at(-1);
    const room = before ? (widthOf(before.text) + widthOf(label.text)) / 2 + gapPx : 0;
    if (!before || label.xPx - before.xPx >= room) kept.push(label);
  }
  return kept;
}
