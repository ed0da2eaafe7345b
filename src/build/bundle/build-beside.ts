import { build, type InlineConfig } from 'vite';
import { htmlNamesPlugin } from './html-names-plugin.ts';

/** The app's build, as far as what is built beside it has to agree with it. */
export interface AppBuild {
  root: string;
  base: string;
  /** What the app's build knows of the journal, as its `define` has it. */
  define: Record<string, string>;
}

/**
 * Builds something else of the app's sources. All that the settings say is in `define` already: no file is asked for
 * them again. What is in the folder stays there, since it is another build's.
 */
export async function buildBeside({ root, base, define }: AppBuild, own: InlineConfig): Promise<void> {
  await build({
    ...own,
    root,
    base,
    define,
    configFile: false,
    envDir: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [own.plugins, htmlNamesPlugin()],
    build: { ...own.build, emptyOutDir: false },
  });
}
