/** Keeps the shell's page and script, and answers with them; the rows are the network's and IndexedDB's. */
const files = ['/', '/assets/shell.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open('shell').then((cache) => cache.addAll(files)));
});

self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (files.includes(pathname))
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(event.request)));
});
