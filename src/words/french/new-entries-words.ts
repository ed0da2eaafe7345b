import type { Catalogue } from '../catalogue.ts';

export const newEntriesWords: Catalogue['newEntries'] = {
  title: 'Nouvelles entrées',
  tell: 'Une notification discrète par nouvelle entrée',
  what: 'Sans bruit, et une seule fois chacune\u00a0: titre, lieu et premiers mots. Le navigateur cherche de temps en temps les nouvelles entrées quand l’application est fermée\u202f; lire une entrée retire sa notification.',
  isBlocked:
    'Les notifications de ce journal sont bloquées\u00a0: rien ne s’affiche. Pour les retrouver, autorisez-les là où votre navigateur ou votre appareil garde les réglages de ce site ou de cette application, puis revenez ici.',
  isForgotten:
    'L’autorisation des notifications a été retirée\u00a0: rien ne s’affiche. Cochez la case pour qu’elle soit redemandée.',
  needsInstall:
    'Ce navigateur ne cherche les nouvelles entrées que pour une application installée. Une fois le journal sur votre écran d’accueil, il pourra vous les signaler.',
  cannot:
    'Ce navigateur ne cherche pas les nouvelles entrées quand l’application est fermée. Elles sont là quand vous l’ouvrez.',
  byEmail: 'Recevoir les nouvelles entrées par e-mail',
  failed: 'Cela n’a pas marché. Réessayez avec le réseau.',
  quiet: 'Heures calmes',
  quietNote: 'Rien ne s’affiche pendant ce temps. Ce qui est arrivé s’affiche après.',
  from: 'De',
  until: 'À',
  count: 'Nombre de non lues sur l’icône de l’application',
  countNote:
    'Là où votre appareil y montre des nombres. Il est recompté chaque fois que l’application est ouverte.',
};
