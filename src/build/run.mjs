// Node 20 runs no TypeScript: Vite compiles the named module (its imports too) and runs it.
import { runnerImport } from 'vite';

const [path] = process.argv.splice(2, 1);
await runnerImport(new URL(path, `file://${process.cwd()}/`).pathname);
