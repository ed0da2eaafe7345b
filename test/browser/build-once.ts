import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildApp } from './build-app.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the app built for the sample journal: `inject('sampleApp')`. */
    sampleApp: string;
  }
}

/** Before the browser tests: makes sure of a Chromium, and builds the app for the sample journal once for all of them. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  const folder = await buildApp();
  project.provide('sampleApp', folder);
  return () => rm(folder, { recursive: true, force: true });
}
