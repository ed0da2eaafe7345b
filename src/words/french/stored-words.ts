import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const storedWords: Catalogue['stored'] = {
  title: 'Ce qui est enregistré',
  counting: 'Calcul en cours…',
  kinds: {
    journal: 'Entrées',
    pictures: 'Images et morceaux de carte',
    made: 'Ce que vous avez fait',
    finding: 'Recherche et fils',
    app: 'L’application et sa carte',
  },
  counts: {
    journal: (count) => countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' }),
    pictures: (count) => countFrench(count, { one: '# image', many: '# d’images', other: '# images' }),
    made: (count) =>
      countFrench(count, {
        one: '# marque ou note',
        many: '# de marques et notes',
        other: '# marques et notes',
      }),
  },
  underSize: (size) => `moins de ${size}`,
  remove: 'Supprimer…',
  removeKind: (kind) => `Supprimer : ${kind}`,
  removeAll: 'Tout supprimer…',
  cancel: 'Garder',
  exportFirst: 'Exporter d’abord ce que j’ai fait',
  exported: 'Le fichier a été remis à votre navigateur.',
  notExported: 'Ce navigateur n’a pas laissé lire son stockage.',
  pictures: {
    title: 'Supprimer les images ?',
    text: 'Les entrées montrent les mots de leurs images jusqu’à ce qu’on les regarde à nouveau avec le réseau.',
    act: 'Supprimer les images',
    done: 'Images supprimées',
  },
  journal: {
    title: 'Supprimer les entrées ?',
    text: 'Vos marques et notes restent. La prochaine vérification rapporte les entrées encore présentes dans le flux du journal.',
    onlyHere: (count) =>
      countFrench(count, {
        one: '# entrée n’est plus dans le flux et ne reviendrait pas.',
        many: '# d’entrées ne sont plus dans le flux et ne reviendraient pas.',
        other: '# entrées ne sont plus dans le flux et ne reviendraient pas.',
      }),
    act: 'Supprimer les entrées',
    done: 'Entrées supprimées',
  },
  made: {
    title: 'Supprimer ce que vous avez fait ?',
    text: 'Marques et points de lecture, entrées gardées, surlignages, notes, verdicts et pronostics. Vos réglages restent. Vous pourrez annuler ensuite, ici ou dans la liste.',
    act: 'Supprimer ce que j’ai fait',
    done: (count) =>
      countFrench(count, {
        one: '# donnée supprimée',
        many: '# de données supprimées',
        other: '# données supprimées',
      }),
  },
  undo: 'Annuler',
  everything: {
    title: 'Tout supprimer ?',
    text: 'Les entrées, les images, tout ce que vous avez fait, vos réglages et l’application elle-même quittent cet appareil. C’est définitif.',
    act: 'Tout supprimer',
  },
  failed: 'Ce navigateur n’a pas voulu le supprimer. Rien n’a été changé.',
};
