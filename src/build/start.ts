import { build, preview } from 'vite';

// `npm start`: the production app, with the feed relayed live instead of copied.
process.env.NODE_ENV = 'production';
process.env.FEED_PATH ??= 'feed';
// This server is the host.
process.env.HOST = '';

try {
  await build({ mode: 'production', logLevel: 'warn' });
  const server = await preview({ mode: 'production', logLevel: 'warn' });
  console.log(`Waymark is ready: http://localhost:${server.config.preview.port}${server.config.base}`);
} catch (error) {
  // Wrong settings and a taken port say all in a sentence; anything else needs its stack.
  const isPlain =
    error instanceof Error && (error.name === 'SettingsError' || /^Port \d+/.test(error.message));
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
