import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

const entries = (count: number) =>
  countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });
const unread = (count: number) =>
  countFrench(count, { one: '# non lue', many: '# non lues', other: '# non lues' });
const figure = (count: number) => countFrench(count, { other: '#' });

export const listWords: Catalogue['list'] = {
  name: 'Entrées, de la plus récente à la plus ancienne',
  checkNow: 'Chercher de nouvelles entrées',
  kept: 'Entrées gardées et notes',
  paths: 'Chemins',
  revised: 'révisée',
  rowMenu: (title) => `Plus pour ${title}`,
  continueReading: 'Reprendre la lecture',
  minutesLeft: (minutes) => countFrench(minutes, { other: 'encore # min' }),
  reading: { unread: 'non lue', started: 'commencée', read: 'lue' },
  undated: 'Sans date',
  entries,
  inRange: (count) => countFrench(count, { other: '# sur la période' }),
  inSight: (count) => countFrench(count, { other: '# en vue' }),
  unread,
  unreadOf: (some, all) => `${unread(some)} sur ${figure(all)}`,

  sync: {
    storedOnPhone: (stored, all) => `${figure(stored)} sur ${entries(all)} dans ce téléphone`,
    storedOnDevice: (stored, all) => `${figure(stored)} sur ${entries(all)} dans cet appareil`,
    fetching: 'Réception du journal',
    soFar: (count) => `${entries(count)} jusqu’ici`,
    stop: 'Arrêter',
    checking: 'vérification…',
    offline: 'hors ligne',
    checked: (ago) => `vérifié ${ago}`,
    lastReached: (ago) => `dernier contact ${ago}`,
  },

  notice: {
    fetchingText: 'Il est gardé sur cet appareil, pour être lu partout.',
  },
};
