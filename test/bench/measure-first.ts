import { Device } from './device.ts';
import type { DistantServer } from './distant-server.ts';
import type { FirstCase, VisitState } from './first-cases.ts';
import { isVisitDone } from './is-visit-done.ts';
import type { Certificate } from './make-certificate.ts';
import {
  type AnswerFigures,
  measureAnswer,
  measureVisit,
  type VisitFigures,
  type VisitPlan,
} from './measure-visit.ts';
import { firstRow } from './watch-first-entry.ts';

export interface FirstFigures {
  visits: Map<VisitState, VisitFigures>;
  /** Of a first visit of its own; null for a page without a map. */
  answer: AnswerFigures | null;
}

/** Visits a page with a device that has never been there, and then again with that device. */
export async function measureFirst(
  one: FirstCase,
  server: DistantServer,
  certificate: Certificate,
): Promise<FirstFigures> {
  const visits = new Map<VisitState, VisitFigures>();
  await withNewDevice(one, server, certificate, async (plan) => {
    for (const state of one.states) {
      await (state === 'offline' ? server.cut() : server.renew());
      visits.set(state, await measureVisit(plan));
    }
  });
  const hasMap = one.first === firstRow && one.count !== undefined;
  if (!hasMap) return { visits, answer: null };
  await server.renew();
  return { visits, answer: await withNewDevice(one, server, certificate, measureAnswer) };
}

async function withNewDevice<T>(
  { path, first, count }: FirstCase,
  server: DistantServer,
  { pin }: Certificate,
  act: (plan: VisitPlan) => Promise<T>,
): Promise<T> {
  const device = await Device.create();
  const flags = [`--ignore-certificate-errors-spki-list=${pin}`];
  try {
    return await act({
      ...{ device, server, path, first, flags },
      bypassCSP: count === undefined,
      isDone: (page) => isVisitDone(page, count),
    });
  } finally {
    await device.remove();
  }
}
