import type { FunctionComponent } from 'preact';
import { runInTasks } from '../../ui/next-task.ts';
import { rangeFormats } from '../points/format-days.ts';
import { axisFormats } from '../timeline/axis-labels.ts';
import { MapPage } from './map-page.tsx';

/** Resolves with the page once its dates can be written: each of their formats is made in a task of its own. */
export async function prepareMapPage(): Promise<FunctionComponent> {
  await runInTasks([...rangeFormats, ...axisFormats]);
  return MapPage;
}
