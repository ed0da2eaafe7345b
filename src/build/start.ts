import { build, preview } from 'vite';

// `npm start`: the production app, with the feed relayed live instead of copied.
process.env.NODE_ENV = 'production';
process.env.FEED_PATH ??= 'feed';

await build({ mode: 'production', logLevel: 'warn' });
const server = await preview({ mode: 'production', logLevel: 'warn' });
const { port } = server.config.preview;
console.log(`Waymark is ready: http://localhost:${port}${server.config.base}`);
