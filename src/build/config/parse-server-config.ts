import type { JournalEnv } from './parse-journal-config.ts';
import { SettingsError } from './settings-error.ts';

/** Where the app is served: the base path with its slashes, and the preview server's port. */
export interface ServerConfig {
  base: string;
  port: number;
}

/** Reads `BASE_PATH` and `PORT`; throws one plain sentence for a value that is wrong. */
export function parseServerConfig(env: JournalEnv): ServerConfig {
  const path = env.BASE_PATH?.trim() || '/';
  if (!/^[\w./~-]*$/.test(path) || path.includes('..')) {
    throw new SettingsError([`BASE_PATH must be a path such as /journal/, not "${path}".`]);
  }
  const port = Number(env.PORT?.trim() || 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new SettingsError([`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`]);
  }
  return { base: `/${path}/`.replaceAll(/\/{2,}/g, '/'), port };
}
