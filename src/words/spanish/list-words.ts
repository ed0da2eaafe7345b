import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

const entries = (count: number) =>
  countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });
const unread = (count: number) =>
  countSpanish(count, { one: '# no leída', many: '# no leídas', other: '# no leídas' });
const figure = (count: number) => countSpanish(count, { other: '#' });

export const listWords: Catalogue['list'] = {
  name: 'Entradas, de la más reciente a la más antigua',
  checkNow: 'Buscar entradas nuevas',
  kept: 'Guardado y notas',
  paths: 'Caminos',
  revised: 'revisada',
  rowMenu: (title) => `Más para ${title}`,
  continueReading: 'Seguir leyendo',
  minutesLeft: (minutes) =>
    countSpanish(minutes, { one: 'queda # min', many: 'quedan # min', other: 'quedan # min' }),
  reading: { unread: 'no leída', started: 'empezada', read: 'leída' },
  undated: 'Sin fecha',
  entries,
  inRange: (count) => countSpanish(count, { other: '# en el periodo' }),
  inSight: (count) => countSpanish(count, { other: '# a la vista' }),
  unread,
  unreadOf: (some, all) => `${unread(some)} de ${figure(all)}`,

  sync: {
    storedOnPhone: (stored, all) => `${figure(stored)} de ${entries(all)} en este teléfono`,
    storedOnDevice: (stored, all) => `${figure(stored)} de ${entries(all)} en este dispositivo`,
    fetching: 'Trayendo el diario',
    soFar: (count) => `${entries(count)} hasta ahora`,
    stop: 'Detener',
    checking: 'comprobando…',
    offline: 'sin conexión',
    checked: (ago) => `comprobado ${ago}`,
    lastReached: (ago) => `última conexión ${ago}`,
  },

  notice: {
    fetchingText: 'Se guarda en este dispositivo, para leer en cualquier parte.',
  },
};
