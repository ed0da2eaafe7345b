import type { DayPart, Light, NightPart } from '../model/sky/light-at.ts';
import type { Catalogue } from './catalogue.ts';
import { countWordsIn } from './count-words.ts';

/** How many, in French. */
const countFrench = countWordsIn('fr');

const entries = (count: number) =>
  countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });
const unread = (count: number) =>
  countFrench(count, { one: '# non lue', many: '# non lues', other: '# non lues' });
const figure = (count: number) => countFrench(count, { other: '#' });
const lines = (count: number) =>
  countFrench(count, { one: '# ligne', many: '# de lignes', other: '# lignes' });
const small = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const written = (count: number, how: string) =>
  countFrench(count, {
    one: `# entrée écrite ${how}`,
    many: `# d’entrées écrites ${how}`,
    other: `# entrées écrites ${how}`,
  });

/** All interface text in French. */
export const french: Catalogue = {
  absence: {
    blocked: 'En attente d’un autre onglet',
    blockedText:
      'Waymark est ouvert dans un autre onglet, dans une version plus ancienne. Fermez cet onglet et celui-ci continuera.',
    outdated: 'Un Waymark plus récent est passé par ici',
    outdatedText:
      'Ce qui est enregistré sur cet appareil a été ouvert par un Waymark plus récent que celui de cet onglet. Rechargez pour l’obtenir ; rien n’est perdu.',
    unanswered: 'Le stockage ne répond pas',
    unansweredText:
      'Ce navigateur ne donne pas à Waymark, pour l’instant, ce qui est enregistré sur cet appareil. Fermer d’autres onglets aide souvent.',
    closed: 'Pas de place où garder les entrées',
    closedText: 'Ce navigateur n’a pas ouvert son stockage à Waymark. Une fenêtre privée l’interdit souvent.',
    reload: 'Recharger',

    offline: 'Vous êtes hors ligne',
    offlineText:
      'Rien n’a encore été reçu. Dès que cet appareil sera en ligne, chaque entrée sera gardée ici pour de bon.',
    nothingYet: 'Rien à lire pour l’instant',
    unfetched: 'Aucune entrée sur cet appareil',
    unfetchedText: 'Elles ont été supprimées, ou pas encore reçues. Ce que vous en avez fait est gardé.',
    fetch: 'Récupérer le journal',
    blank: 'Une page blanche',
    blankText: 'Le journal n’a pas encore d’entrées. La première apparaîtra ici d’elle-même.',
    checkNow: 'Vérifier maintenant',
    fetchingText: 'Il est gardé sur cet appareil, pour être lu partout.',
  },

  app: {
    titles: {
      map: 'Carte',
      ledger: 'Registre',
      noticed: 'Choses remarquées',
      threads: 'Fils',
      places: 'Lieux',
      search: 'Recherche',
      settings: 'Réglages',
      marks: 'Entrées gardées et notes',
      'catch-up': 'Rattraper la lecture',
      'on-this-day': 'Ce jour-là',
      share: 'Partagé',
      missing: 'Introuvable',
    },
    thread: 'Fil',
    entriesOf: (journal) => `${journal}, entrées`,
    navigation: {
      name: 'Principale',
      entries: 'Entrées',
      map: 'Carte',
      ledger: 'Registre',
      search: 'Recherche',
      settings: 'Réglages',
      due: (count) => countFrench(count, { other: '# à juger aujourd’hui' }),
    },
    cover: {
      newest: 'Lire la plus récente',
      oldest: 'Commencer par le début',
    },
  },

  backup: {
    export: 'Exporter ce que j’ai fait',
    exported: 'Le fichier a été remis à votre navigateur.',
    notExported: 'Ce navigateur n’a pas laissé lire son stockage.',
    importFile: 'Importer un fichier',
  },

  bookTabs: {
    label: 'Livres',
    books: { ledger: 'Attendu', noticed: 'Remarqué', threads: 'Fils', places: 'Lieux' },
  },

  bulk: {
    markAllRead: 'Tout marquer comme lu',
    markAllUnread: 'Tout marquer comme non lu',
    undoable: 'Peut être annulé',
    nothingToMark: 'Il ne restait rien à marquer.',
    name: 'Ce qui a été fait à plusieurs à la fois',
    done: {
      'mark-all-read': (count) =>
        countFrench(count, {
          one: '# entrée marquée comme lue',
          many: '# d’entrées marquées comme lues',
          other: '# entrées marquées comme lues',
        }),
      'mark-all-unread': (count) =>
        countFrench(count, {
          one: '# entrée marquée comme non lue',
          many: '# d’entrées marquées comme non lues',
          other: '# entrées marquées comme non lues',
        }),
      'remove-marks': (count) =>
        countFrench(count, {
          one: '# marque retirée',
          many: '# de marques retirées',
          other: '# marques retirées',
        }),
      import: (count) =>
        countFrench(count, {
          one: '# donnée importée',
          many: '# de données importées',
          other: '# données importées',
        }),
    },
    dismiss: 'Fermer',
    undoneBut: (kept) =>
      countFrench(kept, {
        one: 'Annulé, sauf # que vous avez changé depuis',
        many: 'Annulé, sauf # que vous avez changés depuis',
        other: 'Annulé, sauf # que vous avez changés depuis',
      }),
    failed: 'Ce navigateur n’a pas voulu l’enregistrer',
  },

  catchUp: {
    title: 'Rattraper la lecture',
    since: (count, day) => `${entries(count)} depuis le ${day}`,
    sinceUnread: (count, day, some) => `${entries(count)} depuis le ${day}, ${unread(some)}`,
    start: 'Lire depuis la plus ancienne',
    goOn: 'Poursuivre la lecture',
    dismiss: 'Mettre de côté',
    putAside: 'Mettre de côté ce qui est venu en votre absence',
    nothing:
      'Rien à rattraper. Après une absence de deux jours ou plus, ce qui est venu entre-temps se trouve ici.',
    allRead: (count, day) =>
      countFrench(count, {
        one: `Tout est lu : # entrée depuis le ${day}.`,
        many: `Tout est lu : # d’entrées depuis le ${day}.`,
        other: `Tout est lu : # entrées depuis le ${day}.`,
      }),
    stillUnread: (some) =>
      countFrench(some, {
        one: '# d’entre elles est encore non lue.',
        many: '# d’entre elles sont encore non lues.',
        other: '# d’entre elles sont encore non lues.',
      }),
    place: (position, count, day) => `${figure(position)} sur ${figure(count)} depuis le ${day}`,
    set: 'Tout l’ensemble',
    metPresent: 'Vous avez rejoint le présent.',
  },

  dialog: {
    close: 'Fermer',
  },

  entry: {
    facts: {
      date: 'Date',
      origin: 'Origine',
      routed: 'En passant par',
      localTime: 'Heure locale',
      state: 'État',
    },
    noticed: 'Aujourd’hui, j’ai remarqué',
    expects: 'Demain, je m’attends à',
    colon: ' :',

    backToEntries: 'Retour aux entrées',
    read: 'Lue',
    markRead: 'Marquer comme lue',
    markUnread: 'Marquer comme non lue',
    onMap: 'Voir sur la carte',
    more: 'Plus',
    previousEntry: 'Entrée précédente',
    nextEntry: 'Entrée suivante',

    fromTop: 'Depuis le début',
    placeOnMap: (place) => `Voir ${place ?? 'l’origine'} sur la carte`,
    mapOfOrigin: (place) => `Carte de l’origine : ${place}`,
    table: 'Tableau',
    pictureMissing: (alt) => `${alt || 'Une image'} (L’image n’est pas sur cet appareil.)`,
    struckOut: 'Barré\u00a0:',
    isCut: 'Le texte continue\u00a0: une entrée aussi longue n’est pas gardée en entier ici.',
    readWhole: 'La lire en entier là où elle a été publiée',

    expectedYesterday: 'La veille, il s’attendait à :',
    expectedThatDay: 'Plus tôt ce jour-là, il s’attendait à :',
    expectedIn: (number) => `Dans ${number}, il s’attendait à :`,
    expectedBefore: 'Auparavant, il s’attendait à :',
    expectedOn: (day) => `Le ${day}, il s’attendait à :`,
    missingOne: (number) => `${number} n’est pas dans ce journal.`,
    missingRow: (first, last) => `${first} à ${last} ne sont pas dans ce journal.`,
    daysBetween: (days) =>
      countFrench(days, {
        one: 'Un jour les sépare.',
        many: '# de jours les séparent.',
        other: '# jours les séparent.',
      }),

    due: (day) => `Pour le ${day}`,
    dueNever: 'Sans date',
    judgeInLedger: 'Juger dans le registre',
    inLedger: 'Dans le registre',

    neighbours: 'Entrées voisines',
    previous: 'Précédente',
    next: 'Suivante',
    begins: 'Le journal commence ici.',
    newest: 'C’est l’entrée la plus récente.',
    townAndDay: (town, day) => `${town}, ${day}`,
  },

  entryMenu: {
    title: 'Plus',
    type: 'Texte et thème',
    print: 'Imprimer',
    keepAwake: 'Garder l’écran allumé',
    keepAwakeNote: 'pendant la lecture d’une entrée',
    noKeepAwake: 'Ce navigateur ne peut pas garder l’écran allumé.',
    shareImage: 'Partager en image',
  },

  entryThreads: {
    heading: 'Fils',
    alsoIn: ['aussi dans ', ''],
    entry: ['Entrée ', ''],
    allUncounted: 'toutes',
    all: (count) => countFrench(count, { one: 'la #', many: 'les #', other: 'les #' }),
    allOf: (thread) => ` entrées : ${thread}`,
  },

  failure: {
    unreachable: 'Le journal est injoignable.',
    timeout: 'Le journal a mis trop de temps à répondre.',
    gone: 'Le journal ne paraît plus à cette adresse.',
    busy: 'Le journal est occupé pour le moment.',
    busyForMinutes: (minutes) =>
      countFrench(minutes, {
        one: 'Le journal est occupé et demande d’attendre # minute.',
        many: 'Le journal est occupé et demande d’attendre # de minutes.',
        other: 'Le journal est occupé et demande d’attendre # minutes.',
      }),
    busyForHours: (hours) =>
      countFrench(hours, {
        one: 'Le journal est occupé et demande d’attendre # heure.',
        many: 'Le journal est occupé et demande d’attendre # d’heures.',
        other: 'Le journal est occupé et demande d’attendre # heures.',
      }),
    busyForLong:
      'Le journal est occupé et demande d’attendre plus d’un jour. Il sera interrogé de nouveau demain.',
    http: (status) => `Le serveur du journal a répondu par une erreur (${status}).`,
    tooLarge: (megabytes) => `Le flux du journal dépasse ${megabytes} Mo : il est trop grand pour être lu.`,
    empty: 'Le serveur du journal a envoyé une réponse vide.',
    html: 'Une page web est arrivée à la place du journal. Il faut peut-être se connecter à ce réseau.',
    notAFeed: 'Ce qui est arrivé n’est pas un journal lisible.',
    noEntries: 'Le journal est arrivé, mais aucune de ses entrées n’a pu être lue.',
    storageFull: 'Il n’y a plus de place sur cet appareil pour de nouvelles entrées.',
    storageFailed: 'Ce navigateur n’a pas voulu enregistrer les entrées.',
    crashed: 'La recherche de nouvelles entrées s’est interrompue.',
    brokeOff: 'Le flux s’est interrompu avant la fin ; la prochaine vérification le redemandera.',
    lacksPages: 'Le flux a des pages plus anciennes, hors d’atteinte ; leurs entrées manquent ici.',
    skipped: (count) =>
      countFrench(count, {
        one: '# élément du flux n’a pas pu être lu.',
        many: '# d’éléments du flux n’ont pas pu être lus.',
        other: '# éléments du flux n’ont pas pu être lus.',
      }),
  },

  follow: {
    journal: 'Suivre le journal',
    follow: 'Suivre',
    followName: (name) => `Suivre ${name}`,
    substack: 'S’abonner sur Substack',
    email: 'Recevoir les nouvelles entrées par e-mail',
  },

  gaps: {
    missing: (numbers, count) =>
      countFrench(count, {
        one: `${numbers} n’est pas dans ce flux`,
        many: `${numbers} ne sont pas dans ce flux`,
        other: `${numbers} ne sont pas dans ce flux`,
      }),
    many: (count, first, last) =>
      countFrench(count, {
        one: `# numéro, de ${first} à ${last}, n’est pas dans ce flux`,
        many: `# de numéros, de ${first} à ${last}, ne sont pas dans ce flux`,
        other: `# numéros, de ${first} à ${last}, ne sont pas dans ce flux`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'Redemander',
    asking: 'Demande en cours…',
    came: (came, missing) =>
      missing === 0
        ? countFrench(came, {
            one: 'Elle est arrivée.',
            many: 'Elles sont arrivées, # en tout.',
            other: 'Les # sont arrivées.',
          })
        : countFrench(came, {
            one: `# arrivée, il en manque encore ${figure(missing)}.`,
            many: `# arrivées, il en manque encore ${figure(missing)}.`,
            other: `# arrivées, il en manque encore ${figure(missing)}.`,
          }),
    notThere: 'Flux vérifié à nouveau : toujours rien.',
    busy: 'Le journal est déjà interrogé.',
    stopped: 'Arrêté avant que le flux soit relu en entier.',
  },

  install: {
    title: 'Sur votre écran d’accueil',
    isApp: 'Vous êtes dans l’application installée.',
    why: 'Installée, elle s’ouvre comme toute application, et l’appareil garde plus longtemps ce qu’elle contient.',
    install: 'Installer',
    byMenu:
      'Le menu de votre navigateur propose peut-être de l’installer ou de l’ajouter à l’écran d’accueil.',
    how: 'Comment l’installer',
    taps: {
      share: 'Touchez le bouton de partage du navigateur',
      add: 'Choisissez « Sur l’écran d’accueil »',
    },
    ownStorage:
      'Sur cet appareil, l’application installée a son propre stockage : ce que vous avez fait ici ne suit pas tout seul. Emportez-le dans un fichier, et l’application proposera de le lire.',
    exported:
      'Le fichier a été remis à votre navigateur. Rangez-le là où vous le retrouverez, dans Fichiers par exemple.',
    bring: {
      title: 'Vous lisiez déjà ici, dans le navigateur ?',
      text: 'L’application installée commence avec un stockage à elle. Si vous avez exporté ce que vous avez fait, elle peut le lire maintenant.',
      choose: 'Choisir le fichier…',
      later: 'Pas maintenant',
    },
  },

  ledger: {
    title: 'Registre',
    subtitle: 'Ce qui était attendu, et ce qui est venu',

    shelves: 'Rayons',
    shelf: { due: 'Échu', waiting: 'En attente', judged: 'Jugé' },
    toJudge: (count) => countFrench(count, { other: '# à juger' }),
    soonestFirst: 'le plus proche d’abord',
    newestFirst: 'le plus récent d’abord',
    nothingDue: 'Rien à juger aujourd’hui.',
    nothingWaits: 'Rien n’attend : tous les délais sont clos.',
    nothingJudged: 'Rien n’est encore jugé.',
    nothingJudgedButDue: 'Rien n’est encore jugé. Ce qui est échu attend votre verdict.',
    nothingExpected: 'Aucune entrée de cet appareil n’a encore dit à quoi elle s’attend.',
    fetching: 'Réception du journal…',
    next: 'Ensuite',
    allThatWaits: 'Tout ce qui attend',

    noDate: 'Aucune date donnée',
    closedYesterday: 'Clos hier',
    closed: (day) => `Clos le ${day}`,
    closesToday: 'Se clôt aujourd’hui',
    opensTomorrow: 'S’ouvre demain',
    opens: (day) => `S’ouvre le ${day}`,
    untilTomorrow: 'Jusqu’à demain',
    until: (day) => `Jusqu’au ${day}`,
    open: 'Ouvert',
    lastDay: 'Dernier jour',
    daysLeft: (days) =>
      countFrench(days, {
        one: '# jour restant',
        many: '# de jours restants',
        other: '# jours restants',
      }),
    closedAgo: (days) =>
      countFrench(days, {
        one: 'Clos il y a # jour',
        many: 'Clos il y a # de jours',
        other: 'Clos il y a # jours',
      }),
    todayOnAxis: (day) => `Aujourd’hui, ${day}`,
    writtenSince: 'Écrit depuis : ',
    mentions: (count) => [
      countFrench(count, {
        one: '# entrée ultérieure mentionne ',
        many: '# d’entrées ultérieures mentionnent ',
        other: '# entrées ultérieures mentionnent ',
      }),
      '',
    ],

    verdict: 'Verdict',
    addNote: 'Ajouter une note',
    yourNote: 'Votre note',
    guessFirst: 'Pronostic d’abord',
    sealGuess: 'Sceller un pronostic',
    guessSealed: 'Pronostic scellé',
    judgeAlready: 'Juger dès maintenant',
    addToCalendar: 'Ajouter au calendrier',
    calendarTitle: (expects) => `Échéance : ${expects}`,

    howLikely: 'Est-ce probable ?',
    seal: 'Le sceller',
    sealInstead: 'Sceller celui-ci à la place',
    opensWithVerdict: 'Il s’ouvre avec votre verdict.',
    sealedAlready: 'Un pronostic est déjà scellé. Il s’ouvre avec votre verdict.',

    note: 'Note',
    evidence: 'Lien vers ce qui le montre',
    evidenceTrouble: 'Ce n’est pas l’adresse d’une page web ; elle ne sera pas gardée.',
    keep: 'Garder',
    keptWithVerdict: 'Gardé avec votre verdict.',

    youGuessed: (percent) => `Vous aviez pronostiqué ${percent}`,
    change: 'Modifier',
    history: 'Historique',
    verdictWithNote: (verdict, note) => `${verdict} : ${note}`,
    guessed: (percent) => `Pronostic : ${percent}`,
    guessedInVain: (percent) => `Pronostic : ${percent}, remplacé ou trop tardif pour compter`,
    takenBack: 'Verdict retiré',

    judgedAs: {
      'came-true': 'Jugé : réalisé',
      partly: 'Jugé : en partie',
      'did-not': 'Jugé : démenti',
      'cannot-tell': 'Jugé : on ne sait pas',
    },
    guessIsSealed: 'Votre pronostic est scellé',
  },

  light: {
    written: (light) => `écrite ${inLight(light)}`,
  },

  list: {
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
  },

  listen: {
    listen: 'Écouter',
    bar: 'Lecture à voix haute',
    play: 'Reprendre la lecture à voix haute',
    pause: 'Pause',
    back: 'Phrase précédente',
    forward: 'Phrase suivante',
    close: 'Arrêter la lecture à voix haute',
    more: 'Voix et vitesse',
    speed: 'Vitesse',
    rate: (rate) => `${rate} ×`,
    voice: 'Voix',
    bestVoice: 'Au choix de l’appareil',
    needsNetwork: (voice) => `${voice} (demande le réseau)`,
    goesOn: 'Continuer avec l’entrée suivante',
    fromTop: 'Depuis le début',
    progress: (at, of) => `${at} sur ${of}`,
    looking: 'Recherche d’une voix…',
    ended: 'C’était la fin.',
    noVoice:
      'Cet appareil n’a pas de voix pour lire. On peut en ajouter une dans ses réglages, sous synthèse vocale ou contenu énoncé.',
    noVoiceFor: (language) => `Aucune voix d’ici ne parle ${language} ; une autre essaie.`,
    failed: 'La voix s’est tue. Réessayez, ou choisissez une autre voix.',
  },

  map: {
    title: 'Carte',
    world: 'Carte du monde : les flèches la déplacent, plus et moins changent l’échelle',
    showAll: 'Montrer toutes les entrées',
    nearMe: 'Près de moi',
    more: 'Plus',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    show: 'Afficher',
    faces: { places: 'Lieux', route: 'Trajet', night: 'Nuit' },
    credit: 'Fait avec Natural Earth',
    placeless: 'Aucune de ces entrées n’a encore de lieu.',
    readInList: 'Les lire dans la liste',
    withoutPlace: (count) => `${entries(count)} sans lieu`,
    nightAs: (entry, written) =>
      written === null ? `La nuit quand ${entry} a été écrite` : `La nuit de ${entry}, ${written}`,
    entryNumber: (number) => `Entrée ${number}`,
    cluster: (count, place, isAround) =>
      `${entries(count)}${place && `, ${place}`}${isAround ? ' et alentours' : ''}`,
    outside: (marker) => `${marker}, hors de ces dates`,
    cardWithoutPlace: 'sans lieu',

    daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
    daysOfYears: (from, to) => `${from} – ${to}`,
    daysOfYearSaid: ({ from, toDated }) => `du ${from} au ${toDated}`,
    daysOfYearsSaid: (from, to) => `du ${from} au ${to}`,

    list: {
      name: 'Entrées sur la carte',
      title: 'Sur la carte',
      rows: 'Entrées sur la carte, de la plus récente à la plus ancienne',
      noneSeen: 'Aucune entrée de ces dates dans cette zone.',
      noneInRange: 'Aucune entrée n’a été écrite ces jours-là.',
      count: (listed, all, days) => `${figure(listed)} sur ${entries(all)} · ${days}`,
      onlySeen: 'Seulement ce que montre la carte',
      grabber: 'Liste des entrées',
      moreOfMap: 'Montrer plus de carte',
      moreOfList: 'Montrer plus de liste',
    },

    clusterDialog: {
      around: (town) => `Autour de ${town}`,
      here: 'Ici',
      count: entries,
    },

    moreDialog: {
      title: 'Plus sur la carte',
      places: 'Tous les lieux',
      placesNote: 'par pays, avec leurs entrées',
      saveRoute: (days) => `Enregistrer le trajet : ${days}`,
      formats: {
        gpx: 'pour les GPS et les applications de randonnée',
        kml: 'pour Google Earth et d’autres cartes',
        geojson: 'pour qui fait des cartes',
      },
      streets: 'Rues',
      streetsNote: (server) => `montre les rues ; ${server} verra quelles parties de la carte vous regardez`,
    },

    near: {
      note: 'Calculé sur cet appareil. Votre position n’est jamais enregistrée ni envoyée.',
      asking: 'L’appareil cherche où il se trouve…',
      none: 'Aucune entrée de ce journal ne dit où elle a été écrite.',
      nearest: (place, distance) =>
        place === null ? `La plus proche est ${distance}.` : `La plus proche est ${place}, ${distance}.`,
      entries: (count, newest) =>
        countFrench(count, {
          one: `# entrée, la plus récente le ${newest}`,
          many: `# d’entrées, la plus récente le ${newest}`,
          other: `# entrées, la plus récente le ${newest}`,
        }),
      lessThanOne: 'à moins de 1 km d’ici',
      kilometres: (kilometres) => `à ${kilometres} km d’ici`,
      failed: {
        unable: 'Ce navigateur ne peut pas dire où vous êtes.',
        denied:
          'Cet appareil n’a pas eu la permission de dire où il est. Vous pouvez la donner pour ce site dans les réglages du navigateur, puis réessayer.',
        unknown:
          'Cet appareil n’a pas pu savoir où il est. Dehors, ou avec le Wi-Fi allumé, il y arrivera peut-être.',
        late: 'Trouver où vous êtes a pris trop de temps. Réessayez dans un instant.',
      },
    },

    thread: {
      name: (title) => `Fil : ${title}. Montrer toutes les entrées du journal`,
      chip: ['Fil : ', ''],
    },

    timeline: {
      name: 'Frise du temps',
      upTo: (day) => `Jusqu’au ${day}`,
      chooseDates: '. Choisir des dates',
      shown: (inRange, all) => `${figure(inRange)} sur ${entries(all)}`,
      shownSaid: (inRange, all, days, entry) =>
        `${figure(inRange)} sur ${entries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
      gap: (days) =>
        countFrench(days, {
          one: '# jour sans entrée',
          many: '# de jours sans entrée',
          other: '# jours sans entrée',
        }),
      play: 'Lecture',
      pause: 'Pause',
      from: 'Du',
      to: 'Au',
      modes: 'Jours affichés',
      window: 'Fenêtre',
      windowNote: 'Les entrées entre deux jours',
      soFar: 'Jusque-là',
      soFarNote: 'Toutes les entrées jusqu’à un jour',
      speed: 'Vitesse de lecture',
      widen: 'Élargir la frise',
      narrow: 'Resserrer la frise',
    },

    dates: {
      title: 'Dates',
      journal: (days) => `Le journal : ${days}`,
      upTo: 'Jusqu’au',
      showUpTo: 'Montrer tout jusque-là',
      showDays: 'Montrer ces jours',
      whole: 'Tout le journal',
      notWhole: 'Cette date n’est pas encore complète.',
      begins: (day) => `Le journal commence le ${day}.`,
      newest: (day) => `L’entrée la plus récente est du ${day}.`,
      backwards: 'Le dernier jour vient avant le premier.',
    },
    searched: {
      chip: (query) => `Recherche : ${query}`,
      name: (query) => `Recherche : ${query}. Montrer toutes les entrées du journal`,
    },
  },

  marks: {
    colours: { sun: 'Jaune', leaf: 'Vert', sky: 'Bleu' },
    selection: {
      name: 'Texte sélectionné',
      highlight: { sun: 'Surligner en jaune', leaf: 'Surligner en vert', sky: 'Surligner en bleu' },
      note: 'Note',
      available: 'Appuyez sur Tab pour surligner la sélection ou ajouter une note.',
    },
    highlighted: 'Surligné',
    removed: 'Surlignage retiré',
    noteRemoved: 'Note retirée',
    copied: 'Copié',
    notCopied: 'Ce navigateur n’a pas voulu copier.',
    quoted: (quote) => `« ${quote} »`,
    source: (title, place, journal) =>
      place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
    sheet: {
      highlight: 'Surlignage',
      note: 'Note sur cette entrée',
      colour: 'Couleur',
      yourNote: 'Votre note',
      remove: 'Retirer',
      show: 'Voir dans le texte',
      done: 'Terminé',
      orphan: 'L’entrée a été révisée depuis : ces mots n’y sont plus.',
    },
    list: {
      title: 'Vos surlignages et notes',
      addNote: 'Ajouter une note à cette entrée',
      all: 'Toutes les entrées gardées et les notes',
      kinds: { sun: 'Surlignage jaune', leaf: 'Surlignage vert', sky: 'Surlignage bleu' },
      highlight: ({ quote, note, orphan, kind }) =>
        [quote, note, orphan, kind]
          .filter((part) => part !== '')
          .map((part) => part.replace(/\.$/, ''))
          .join('. '),
      note: (note) => `Note : ${note}`,
      orphan: 'N’est plus dans le texte',
    },
    page: {
      title: 'Entrées gardées et notes',
      about: 'Ce que vous avez gardé du journal',
      show: 'Afficher',
      all: 'Tout',
      saved: 'Gardées',
      highlights: 'Surlignages',
      notes: 'Notes',
      nothing:
        'Rien n’est encore gardé. Le signet au-dessus d’une entrée la garde ; sélectionnez-y des mots pour les surligner ou écrire une note.',
      nothingSaved: 'Aucune entrée n’est encore gardée. Le signet au-dessus d’une entrée la garde.',
      nothingMarked:
        'Rien n’est encore surligné. Sélectionnez des mots dans une entrée pour les surligner ou écrire une note.',
      nothingNoted:
        'Il n’y a pas encore de note. Sélectionnez des mots dans une entrée, ou ajoutez une note sous son texte.',
      missing: 'Une entrée qui n’est pas sur cet appareil',
      save: (title) => `Garder ${title}`,
      savedOn: (day) => `Gardée le ${day}`,
      export: 'Exporter en Markdown',
    },
    markdown: {
      title: (journal) => `${journal} : entrées gardées et notes`,
      file: 'notes',
    },
    copy: 'Copier',
  },

  missing: {
    page: {
      title: 'Rien à cette adresse',
      text: 'Les pages du journal sont ses entrées, la carte, le registre, la recherche et les réglages.',
    },
    entry: {
      title: (slug) => `Pas d’entrée ${slug} ici`,
      reason:
        'Le journal de cet appareil ne l’a pas. Elle n’est peut-être pas encore écrite, ou le flux ne l’a jamais contenue.',
    },
  },

  newEntries: {
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
    failed: 'Cela n’a pas marché. Réessayez avec le réseau.',
    quiet: 'Heures calmes',
    quietNote: 'Rien ne s’affiche pendant ce temps. Ce qui est arrivé s’affiche après.',
    from: 'De',
    until: 'À',
    count: 'Nombre de non lues sur l’icône de l’application',
    countNote:
      'Là où votre appareil y montre des nombres. Il est recompté chaque fois que l’application est ouverte.',
  },

  noticed: {
    title: 'Choses remarquées',
    subtitle: 'Une ligne par jour',
    search: 'Mots de ce qui a été remarqué',
    searchHint: 'N’importe quel mot remarqué',
    order: 'Ordre',
    orders: { newest: 'Récent', place: 'Par lieu', random: 'Au hasard' },
    drawAgain: 'Tirer à nouveau',
    drawnAgain: 'Nouveau tirage',
    onMap: 'Sur la carte',
    onMapWhere: (place) => ` : ${place}`,
    print: 'Imprimer en livre',
    list: 'Ce qui a été remarqué',
    lines,
    linesWith: (count, words) => `${lines(count)} avec « ${words} »`,
    noneFits: 'Rien de tel n’a été remarqué.',
    none: 'Aucune entrée de cet appareil n’a encore dit ce qu’elle a remarqué.',
    noPlace: 'Sans lieu',
    noDate: 'Sans date',
    linesFromTo: (count, first, last) => `${lines(count)}, du ${first} au ${last}`,
  },

  paths: {
    unreadOf: (some, all) =>
      some === 0 ? `Tout est lu : ${entries(all)}` : `${unread(some)} sur ${entries(all)}`,
    pace: (entriesADay, day) =>
      `À raison de ${small[entriesADay] ?? figure(entriesADay)} par jour, vous rejoindrez le présent le ${day}.`,

    notes: {
      title: 'Nouvelles entrées',
      ask: 'Une notification discrète par nouvelle entrée\u202f?',
      accept: 'Activer',
      decline: 'Pas de notification des nouvelles entrées',
      areOn: 'Les nouvelles entrées vous seront signalées. Les réglages permettent d’arrêter.',
      areOff: 'Cela n’a pas marché. Les réglages le proposent aussi.',
    },

    random: 'Entrée au hasard',
    randomNote: 'Une non lue, tant qu’il en reste',
    noOther: 'Il n’y a pas d’autre entrée.',

    onThisDay: {
      title: 'Ce jour-là',
      note: 'Les années passées, et il y a 7, 30, 100 et 365 jours',
      yearsAgo: (years) =>
        countFrench(years, { one: 'Il y a # an', many: 'Il y a # d’années', other: 'Il y a # ans' }),
      daysAgo: (days) =>
        countFrench(days, { one: 'Il y a # jour', many: 'Il y a # de jours', other: 'Il y a # jours' }),
      nothing: 'Rien n’a été écrit ce jour d’une année passée, ni il y a 7, 30, 100 ou 365 jours.',
    },
  },

  places: {
    title: 'Lieux',
    lead: 'Là où le journal est passé',
    none: 'Aucune entrée ne nomme encore de lieu.',
    nameless: (count) =>
      countFrench(count, {
        one: '# entrée ne nomme aucun lieu.',
        many: '# d’entrées ne nomment aucun lieu.',
        other: '# entrées ne nomment aucun lieu.',
      }),
    noCountry: 'Aucun pays nommé',
    onMap: (place) => `${place} sur la carte`,
    older: 'Montrer les entrées plus anciennes',
  },

  record: {
    title: 'Le bilan',
    judged: (count) => countFrench(count, { one: '# jugée', many: '# jugées', other: '# jugées' }),
    notCounted: (count) =>
      countFrench(count, {
        one: '# impossible à dire n’est pas comptée.',
        many: '# impossibles à dire ne sont pas comptées.',
        other: '# impossibles à dire ne sont pas comptées.',
      }),

    tooFewOverall: (missing) =>
      countFrench(missing, {
        one: 'Trop peu pour le dire : encore # verdict, et on saura combien de fois le journal a eu raison.',
        many: 'Trop peu pour le dire : encore # de verdicts, et on saura combien de fois le journal a eu raison.',
        other:
          'Trop peu pour le dire : encore # verdicts, et on saura combien de fois le journal a eu raison.',
      }),
    overall: ({ share, low, high, count }) => {
      const rest = `« en partie » compte pour moitié. À eux seuls, ils laissent la vérité n’importe où entre ${low} et ${high}.`;
      return countFrench(count, {
        one: `A eu raison dans ${share} des cas, en # verdict ; ${rest}`,
        many: `A eu raison dans ${share} des cas, en # de verdicts ; ${rest}`,
        other: `A eu raison dans ${share} des cas, en # verdicts ; ${rest}`,
      });
    },
    noneJudged: 'Aucune jugée',
    tooFew: (count) => countFrench(count, { other: '#, trop peu pour le dire' }),
    shareOf: (share, count) => countFrench(count, { other: `${share} sur #` }),
    between: (low, high) => `, entre ${low} et ${high}`,

    howFarAhead: 'À quelle échéance',
    horizon: {
      tomorrow: 'Le lendemain',
      week: 'Dans la semaine',
      month: 'Dans le mois',
      longer: 'Plus longtemps',
    },
    aboutWhat: 'À propos de quoi',

    yourGuesses: 'Vos pronostics',
    tooFewGuesses: (count) => {
      const rest =
        'Scellez un pronostic avant un verdict, et cinq d’entre eux montreront si vous connaissez bien ce journal.';
      if (count === 0) return `Aucun encore jugé. ${rest}`;
      return countFrench(count, {
        one: `# jugé, trop peu pour le dire. ${rest}`,
        many: `# jugés, trop peu pour le dire. ${rest}`,
        other: `# jugés, trop peu pour le dire. ${rest}`,
      });
    },
    howToRead:
      'En hauteur, la part qui s’est réalisée. En largeur, votre certitude. Sur la ligne pointillée, les deux s’accordent.',
    closeToLine: 'Près de la ligne',
    closeToLineWhy: (count) =>
      countFrench(count, {
        one: '# pronostic, et pas si loin de ce qui est venu que le hasard ne l’explique.',
        many: '# de pronostics, et aucun si loin de ce qui est venu que le hasard ne l’explique.',
        other: '# pronostics, et aucun si loin de ce qui est venu que le hasard ne l’explique.',
      }),
    tooSure: 'Trop de certitude',
    tooDoubtful: 'Trop de doute',
    saidAndCame: (said, came) =>
      `Là où vous disiez environ ${said}, cela s’est réalisé dans ${came} des cas.`,
    brier: (score, always, even) =>
      `Score de Brier : ${score}. 0 serait parfait ; ${always}, c’est toujours dire ${even}.`,
    plot: (bins) => `Vos pronostics face à ce qui est venu. ${bins.join('. ')}.`,
    bin: (count, said, came) =>
      countFrench(count, {
        one: `# pronostic d’environ ${said} : réalisé dans ${came} des cas`,
        many: `# de pronostics d’environ ${said} : réalisés dans ${came} des cas`,
        other: `# pronostics d’environ ${said} : réalisés dans ${came} des cas`,
      }),
  },

  release: {
    version: (version, date) => `Waymark ${version}, du ${date}`,
    whatIsNew: 'Nouveautés',
    whatIsNewIn: (version) => `Nouveautés de la version ${version}`,
    isEnglish: 'Cette liste est tenue en anglais.',
    update: {
      name: 'Mise à jour',
      isReady: 'Un Waymark plus récent est sur cet appareil.',
      reload: 'Recharger',
      later: 'Plus tard',
    },
  },

  revisions: {
    on: (day) => `Révisée le ${day}`,
    show: 'Ce qui a changé',
    hide: 'Masquer ce qui a changé',
    region: 'Ce qui a changé',
    added: 'Ajouté :',
    removed: 'Retiré :',
    sameWords: 'Les mots sont les mêmes ; les images, les liens ou la forme ont changé.',
    legend: 'Barré : avant. Souligné : maintenant.',
    unchanged: 'Le texte inchangé est omis',
  },

  rowMenu: {
    open: 'Ouvrir',
    unsave: 'Ne plus garder',
    share: 'Partager…',
  },

  save: {
    save: 'Garder',
    saveThis: 'Garder cette entrée',
    unsaveThis: 'Ne plus garder',
    saved: 'Gardée',
    unsaved: 'N’est plus gardée',
    isSaved: 'gardée',
  },

  search: {
    title: 'Recherche',
    field: 'Mots à chercher',
    placeholder: 'N’importe quel mot du journal',
    help: 'Chaque mot est cherché sur cet appareil. Mettez entre « guillemets » les mots qui se suivent.',
    filterHelp: (examples, excluded) =>
      `Pour préciser, utilisez les boutons ci-dessus, ou écrivez : ${examples.join(', ')}. Un signe moins juste devant un mot, des « guillemets » ou un filtre exclut les entrées qui y répondent : ${excluded}.`,
    noWords: 'Seuls des mots et des nombres peuvent être cherchés.',
    looking: 'Recherche…',
    failed: 'Impossible de chercher dans les entrées de cet appareil pour le moment.',
    found: entries,
    foundInPlaces: (count, places) =>
      `${entries(count)} dans ${countFrench(places, { one: '# lieu', many: '# de lieux', other: '# lieux' })}`,
    foundNone: 'Aucune entrée trouvée',
    stillReading: 'Lecture des entrées plus anciennes en cours…',
    onMap: 'Les voir sur la carte',
    order: 'Ordre',
    byRelevance: 'Pertinence',
    byDate: 'Plus récentes',
    more: (count) =>
      countFrench(count, {
        one: 'En montrer # de plus',
        many: 'En montrer # de plus',
        other: 'En montrer # de plus',
      }),
    note: 'Votre note\u00a0:',
    noticed: 'Aujourd’hui, j’ai remarqué :',
    expects: 'Demain, je m’attends à :',
    recent: {
      title: 'Recherches récentes',
      clear: 'Effacer',
      clearName: 'Effacer les recherches récentes',
      cleared: 'Recherches récentes effacées.',
    },
    filters: {
      name: 'Filtres',
      place: 'Lieu',
      state: 'État',
      before: 'Avant',
      after: 'Après',
      regions: 'Régions',
      places: 'Lieux',
      unread: 'Non lues',
      read: 'Lues',
      saved: 'Gardées',
      noted: 'Avec note',
      beforeDay: (day) => `Avant : ${day}`,
      afterDay: (day) => `Après : ${day}`,
      wholeYear: (year) => `Tout ${year}`,
      not: (filter) => `Sauf : ${filter}`,
      remove: (filter) => `Retirer le filtre ${filter}`,
    },
    faults: {
      empty: (key) => `${key}: attend ce qui doit suivre.`,
      noDay: (key, value) =>
        `${key}: « ${value} » ne se lit pas comme un jour. Écrivez 2026, 2026-06 ou 2026-06-25.`,
      unknownSet: (key, value) =>
        `${key}: ne connaît pas « ${value} ». Il connaît unread, read, saved et noted.`,
    },
    missing: {
      word: (word) => `Aucune entrée n’a le mot « ${word} ».`,
      phrase: (words) => `« ${words} » ne se suit dans aucune entrée.`,
      text: (text) => `Aucune entrée n’a « ${text} ».`,
      place: (place) => `Aucune entrée n’a été écrite dans un lieu nommé « ${place} ».`,
      state: (state) => `Aucune entrée n’a l’état « ${state} ».`,
      together: 'Chacun de ces mots est dans une entrée, mais aucune ne les a tous.',
      leftOut: 'Une fois ces mots exclus, il ne reste aucune entrée.',
      filtered: 'Aucune entrée avec ces mots ne passe les filtres.',
      onlyFilters: 'Aucune entrée ne passe ces filtres.',
      withoutFilters: 'Chercher sans filtres',
      meant: 'Vouliez-vous dire',
      quoted: (word) => `« ${word} »`,
      corrected: (word, used) => `Aucune entrée n’a « ${word} ». Celles-ci ont ${used}.`,
    },
  },

  settings: {
    title: 'Réglages',
    theme: 'Thème',
    type: 'Taille et police des entrées',
    language: 'Langue',
    systemLanguage: (name) => `Système (${name})`,
    languageNote: 'Ce que dit Waymark. Le journal reste tel qu’il a été écrit.',
    languageMissing: 'Cette langue n’est pas encore sur cet appareil, et le réseau ne l’a pas apportée.',
    onThisDevice: 'Sur cet appareil',
    isReadyOffline: 'Prêt hors ligne : toutes les pages s’ouvrent sans réseau.',
    isNotReadyOffline: 'Pas encore prêt hors ligne : l’application est en cours de téléchargement.',
    isPlainHttp:
      'Simple http : les navigateurs n’y gardent pas d’application hors ligne, n’en installent pas, ne partagent rien et ne disent pas où vous êtes. Tout le reste marche ici, et ce que vous faites est gardé ; https donne le reste.',
    isNotKept:
      'Pas prêt hors ligne : ce navigateur n’a pas gardé l’application. Une fenêtre privée ne le fait pas, ni un appareil sans place.',
    stored: (size) => `Environ ${size} enregistrés, application et carte comprises.`,
    isPromised: 'Le navigateur a promis de tout garder.',
    isNotPromised: 'Le navigateur peut l’effacer si l’appareil manque de place.',
    askToKeep: 'Lui demander de tout garder',
    nowPromised: 'Le navigateur a promis de tout garder',
    stillNotPromised:
      'Le navigateur n’a pas voulu le promettre ; une application installée est gardée plus longtemps',
    about: 'À propos',
    reading: (journal, author) =>
      `Vous lisez ${author === null ? journal : `${journal}, de ${author}`}, avec Waymark. Rien à votre sujet n’est envoyé nulle part : ni compte, ni pistage, ni tiers.`,
    aboutMap:
      'Carte faite avec Natural Earth. Les frontières sont tracées telles qu’elles sont tenues, ce qui n’est pas partout tel qu’elles sont revendiquées.',
    aboutType: 'Composé en Literata.',
    yourData: {
      title: 'Vos données',
      what: 'Ce que vous avez lu et gardé, où vous vous êtes arrêté, vos surlignages et notes, vos verdicts et pronostics et vos réglages ne sont que sur cet appareil. Un fichier les garde, et les apporte à un autre appareil.',
      import: 'Importer…',
      importAdds: 'L’import s’ajoute à ce qui est ici. Les marques et réglages plus récents d’ici restent.',
    },
    imported: {
      parts: (parts) => `Importé : ${parts}.`,
      nothing: 'Tout ce que contient ce fichier était déjà ici.',
      readMarks: (count) =>
        countFrench(count, {
          one: '# marque de lecture',
          many: '# de marques de lecture',
          other: '# marques de lecture',
        }),
      positions: (count) =>
        countFrench(count, {
          one: '# point de lecture',
          many: '# de points de lecture',
          other: '# points de lecture',
        }),
      saved: (count) =>
        countFrench(count, {
          one: '# entrée gardée',
          many: '# d’entrées gardées',
          other: '# entrées gardées',
        }),
      highlights: (count) =>
        countFrench(count, {
          one: '# surlignage ou note',
          many: '# de surlignages et notes',
          other: '# surlignages et notes',
        }),
      judgements: (count) =>
        countFrench(count, {
          one: '# verdict ou pronostic',
          many: '# de verdicts et pronostics',
          other: '# verdicts et pronostics',
        }),
      settings: (count) =>
        countFrench(count, { one: '# réglage', many: '# de réglages', other: '# réglages' }),
    },
    refused: {
      notABackup: 'Ce fichier n’a pas été exporté par Waymark. Rien n’a été changé.',
      newerVersion:
        'Ce fichier vient d’un Waymark plus récent. Mettez celui-ci à jour, puis importez-le à nouveau. Rien n’a été changé.',
      otherJournal: (title) =>
        `${title === null ? 'Ce fichier appartient à un autre journal.' : `Ce fichier appartient à un autre journal, ${title}.`} Rien n’a été changé.`,
      broken: (part) => `Ce fichier est abîmé : sa partie « ${part} » est illisible. Rien n’a été changé.`,
      tooLarge: 'Ce fichier est trop grand pour avoir été exporté par Waymark. Rien n’a été changé.',
      storageFailed:
        'Ce navigateur n’a pas voulu enregistrer ce que contient le fichier. Rien n’a été changé.',
    },
  },

  share: {
    share: 'Partager',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    linkNotCopied: (url) => `Ce navigateur n’a pas voulu copier. Le lien est ${url}`,
  },

  shareImage: {
    title: 'Partager en image',
    note: 'Dessinée sur cet appareil. Sélectionnez d’abord des mots de l’entrée pour les y voir.',
    drawing: 'L’image se dessine.',
    alt: (entry, where, quote) =>
      `${where ? `${entry}, ${where}` : entry}, avec une petite carte : « ${quote} »`,
    altWithoutMap: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry} : « ${quote} »`,
    save: 'Enregistrer en PNG',
    saved: 'L’image a été remise à votre navigateur.',
    failed: 'Ce navigateur n’a pas pu dessiner l’image.',
  },

  shared: {
    ask: 'De quoi cela parle-t-il ?',
    evidence:
      'L’adresse attend dans le registre comme preuve de ce que vous choisissez, et accompagne le verdict que vous y donnez.',
    nothingDue: 'Rien n’attend de verdict pour l’instant. L’adresse n’a été gardée nulle part.',
    toLedger: 'Vers le registre',
    noAddress: 'Ce qui a été partagé ne contient aucune adresse web.',
    search: 'Le chercher dans le journal',
    fileGone: 'Le fichier n’a pas pu être lu. Rien n’a été modifié.',
  },

  shortcuts: {
    title: 'Raccourcis clavier',
    note: 'Ils se reposent pendant que vous écrivez.',
    acts: {
      next: 'Suivante ; en liste, plus bas',
      previous: 'Précédente ; en liste, plus haut',
      search: 'Recherche',
      save: 'Garder, ou ne plus garder',
      read: 'Marquer comme lue ou non lue',
      note: 'Écrire une note',
      entries: 'Entrées',
      map: 'Carte',
      ledger: 'Registre',
      help: 'Cette liste',
    },
    arrows: 'Les flèches font de même : gauche et droite dans une entrée, haut et bas dans une liste.',
    isOn: 'Les touches seules agissent',
    areOn:
      'Les touches seules mènent à travers le journal : appuyez sur ? sur n’importe quelle page pour les voir.',
    areOff: 'Les touches seules ne font rien.',
    show: 'Voir les raccourcis',
  },

  stored: {
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
    everything: {
      title: 'Tout supprimer ?',
      text: 'Les entrées, les images, tout ce que vous avez fait, vos réglages et l’application elle-même quittent cet appareil. C’est définitif.',
      act: 'Tout supprimer',
    },
    failed: 'Ce navigateur n’a pas voulu le supprimer. Rien n’a été changé.',
  },

  threads: {
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
  },

  type: {
    title: 'Texte et thème',
    sample: 'Exemple',
    size: 'Taille du texte',
    sizeNow: (percent) => `Taille du texte : ${percent}`,
    smaller: 'Texte plus petit',
    larger: 'Texte plus grand',
    face: 'Police',
    faces: { serif: 'Literata', sans: 'Système', lexend: 'Lexend' },
    faceNote: 'Lexend est large et régulière, pour les lecteurs dyslexiques.',
    leading: 'Interligne',
    leadings: { tight: 'Serré', normal: 'Normal', loose: 'Large', looser: 'Très large' },
    measure: 'Longueur des lignes',
    measures: { narrow: 'Courte', normal: 'Normale', wide: 'Longue' },
    alignment: 'Alignement',
    alignments: { start: 'À gauche', justify: 'Justifié' },
    theme: 'Thème',
    themes: {
      system: 'Du système',
      light: 'Clair',
      sepia: 'Sépia',
      dark: 'Sombre',
      black: 'Noir',
      contrast: 'Contraste élevé',
    },
    reset: 'Revenir au texte du journal',
    isReset: 'Le texte est de nouveau celui du journal.',
  },

  ui: {
    skipToText: 'Aller au texte',
    tryAgain: 'Réessayer',
    partMissing:
      'Cette partie de Waymark n’est pas encore sur cet appareil, et le réseau ne l’a pas apportée.',
    notKept: 'Cet appareil n’a pas pu le garder.',
    markedRead: 'Marquée comme lue',
    markedUnread: 'Marquée comme non lue',
    justNow: 'à l’instant',
    lights: { dawn: 'aube', dusk: 'crépuscule', night: 'nuit', 'midnight sun': 'soleil de minuit' },
    near: (place) => `Près de ${place}`,
    undo: 'Annuler',
    undone: 'Annulé',
    allEntries: 'Toutes les entrées',
    comma: ', ',
  },

  verdict: {
    'came-true': 'Réalisé',
    partly: 'En partie',
    'did-not': 'Démenti',
    'cannot-tell': 'On ne sait pas',
  },

  written: {
    years: 'Toutes les entrées par année',
    newestOnly: (count) =>
      countFrench(count, {
        one: 'Voici la ligne la plus récente. Les autres se trouvent dans leurs entrées.',
        many: 'Voici les # de lignes les plus récentes. Les autres se trouvent dans leurs entrées.',
        other: 'Voici les # lignes les plus récentes. Les autres se trouvent dans leurs entrées.',
      }),
    othersByYear: 'Les précédentes sont rangées par année.',
    needsScript: 'Cette page se compose sur votre appareil et demande JavaScript.',
    withoutScript: 'Le journal lui-même se lit sans.',
    worldOf: (journal) => `${journal} sur une carte du monde`,
    keptHere: (journal) => `${journal} : un journal, gardé sur cet appareil.`,
    dueToday: 'À juger aujourd’hui',
    pictured: { list: 'Toutes les entrées, les plus récentes d’abord', map: 'Le voyage sur sa carte' },
  },
};

const minuteWords = {
  10: 'dix minutes',
  20: 'vingt minutes',
  30: 'une demi-heure',
  40: 'quarante minutes',
  50: 'cinquante minutes',
  60: 'une heure',
  90: 'une heure et demie',
};

const sides = { before: 'avant', after: 'après' };
const events = { sunrise: 'le lever du soleil', sunset: 'le coucher du soleil' };
const aroundEvents = { sunrise: 'vers le lever du soleil', sunset: 'vers le coucher du soleil' };

const dayWords: Record<DayPart, string> = {
  'early-morning': 'dans la première lumière du matin',
  'late-morning': 'dans la lumière de la fin de matinée',
  midday: 'dans la lumière de midi',
  'early-afternoon': 'dans la lumière du début d’après-midi',
  'late-afternoon': 'dans la lumière de la fin d’après-midi',
  evening: 'dans la lumière du soir',
};

const nightWords: Record<NightPart, string> = {
  evening: 'dans l’obscurité du soir',
  middle: 'au milieu de la nuit',
  morning: 'dans l’obscurité d’avant le matin',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return aroundEvents[light.event];
    case 'before':
    case 'after':
      return `environ ${minuteWords[light.minutes]} ${sides[light.kind]} ${events[light.event]}`;
    case 'day':
      return light.hasSunset
        ? dayWords[light.part]
        : `${dayWords[light.part]}, un jour sans coucher de soleil`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'dans le crépuscule d’une nuit claire';
    case 'midnight-sun':
      return 'sous le soleil de minuit';
    case 'polar-twilight':
      return 'dans le crépuscule de midi de la nuit polaire';
    case 'polar-night':
      return 'dans la nuit polaire';
  }
}
