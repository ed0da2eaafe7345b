import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

const entries = (count: number) =>
  countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });
const written = (count: number, how: string) =>
  countFrench(count, {
    one: `# entrée écrite ${how}`,
    many: `# d’entrées écrites ${how}`,
    other: `# entrées écrites ${how}`,
  });

export const threadsWords: Catalogue['threads'] = {
  title: 'Fils',
  lead: 'Ce à quoi le journal revient',
  find: 'Fils dont le nom contient',
  findExample: 'Un nom ou une chose',
  none: 'Rien ne revient encore. Les fils se trouvent sur cet appareil une fois les entrées arrivées.',
  noneFound: 'Aucun fil ne porte ce nom.',
  kinds: {
    name: 'Noms',
    subject: 'Choses',
    place: 'Lieux, à moins de 50 km',
    light: 'Lumière',
    state: 'États',
  },
  entriesCounted: (count) => countFrench(count, { one: 'entrée', many: 'entrées', other: 'entrées' }),
  all: 'Tous les fils',
  onMap: 'Sur la carte et sa frise',
  missing: 'Ce fil n’existe pas',
  missingText:
    'Rien de ce nom ne traverse les entrées de cet appareil. Il vient peut-être d’un autre journal.',

  met: (count) => `Présent dans ${entries(count)}`,
  nearPlace: (count, place) => written(count, `à moins de 50 km de ${place}`),
  inState: (count, state) => `${entries(count)} avec l’état « ${state} »`,
  atDawn: (count) => written(count, 'à l’aube'),
  atDusk: (count) => written(count, 'au crépuscule'),
  atNight: (count) => written(count, 'la nuit'),
  underMidnightSun: (count) => written(count, 'sous le soleil de minuit'),
  byLight: (count, light) => written(count, `sous cette lumière : ${light}`),
};
