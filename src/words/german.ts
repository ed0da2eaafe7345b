import type { DayPart, Light, NightPart } from '../model/sky/light-at.ts';
import type { Catalogue } from './catalogue.ts';
import { countWordsIn } from './count-words.ts';

/** How many, in German. */
const countGerman = countWordsIn('de');

const entries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträge' });
/** After a preposition such as `von`. */
const ofEntries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträgen' });
const figure = (count: number) => countGerman(count, { other: '#' });
const unread = (count: number) => countGerman(count, { other: '# ungelesen' });
const lines = (count: number) => countGerman(count, { one: '# Zeile', other: '# Zeilen' });
const small = ['keinem', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** All interface text in German. */
export const german: Catalogue = {
  absence: {
    blocked: 'Ein anderer Tab ist im Weg',
    blockedText:
      'Waymark ist in einem anderen Tab in einer älteren Version geöffnet. Sobald jener Tab geschlossen ist, geht es hier weiter.',
    outdated: 'Ein neueres Waymark war hier',
    outdatedText:
      'Was auf diesem Gerät gespeichert ist, hat zuletzt ein neueres Waymark geöffnet als das in diesem Tab. Neu laden bringt es her; nichts ist verloren.',
    unanswered: 'Der Speicher antwortet nicht',
    unansweredText:
      'Dieser Browser gibt gerade nicht heraus, was auf diesem Gerät gespeichert ist. Oft hilft es, andere Tabs zu schließen.',
    closed: 'Kein Ort für die Einträge',
    closedText:
      'Dieser Browser wollte seinen Speicher für Waymark nicht öffnen. In privaten Fenstern ist das oft untersagt.',
    reload: 'Neu laden',

    offline: 'Keine Verbindung',
    offlineText:
      'Noch ist nichts geladen. Sobald dieses Gerät online ist, bleibt jeder Eintrag für immer hier.',
    nothingYet: 'Noch nichts zu lesen',
    unfetched: 'Keine Einträge auf diesem Gerät',
    unfetchedText:
      'Die Einträge wurden gelöscht oder noch nicht geladen. Was Sie dazu festgehalten haben, ist noch da.',
    fetch: 'Journal laden',
    blank: 'Ein leeres Blatt',
    blankText: 'Das Journal hat noch keine Einträge. Der erste erscheint hier von selbst.',
    checkNow: 'Jetzt nachsehen',
    fetchingText: 'Es bleibt auf diesem Gerät und lässt sich überall lesen.',
  },

  app: {
    titles: {
      map: 'Karte',
      ledger: 'Bilanz',
      noticed: 'Aufgefallen',
      threads: 'Fäden',
      places: 'Orte',
      search: 'Suche',
      settings: 'Einstellungen',
      marks: 'Gemerktes und Notizen',
      'catch-up': 'Aufholen',
      'on-this-day': 'An diesem Tag',
      share: 'Geteilt',
      missing: 'Nicht gefunden',
    },
    thread: 'Faden',
    entriesOf: (journal) => `${journal}, Einträge`,
    navigation: {
      name: 'Hauptmenü',
      entries: 'Einträge',
      map: 'Karte',
      ledger: 'Bilanz',
      search: 'Suche',
      settings: 'Einstellungen',
      due: (count) => countGerman(count, { other: '# heute fällig' }),
    },
    cover: {
      newest: 'Den neuesten lesen',
      oldest: 'Von vorn beginnen',
    },
  },

  backup: {
    export: 'Eigene Daten exportieren',
    exported: 'Die Datei wurde dem Browser übergeben.',
    notExported: 'Dieser Browser wollte seinen Speicher nicht lesen lassen.',
    importFile: 'Datei importieren',
  },

  bookTabs: {
    label: 'Bücher',
    books: { ledger: 'Erwartet', noticed: 'Aufgefallen', threads: 'Fäden', places: 'Orte' },
  },

  bulk: {
    markAllRead: 'Alle als gelesen markieren',
    markAllUnread: 'Alle als ungelesen markieren',
    undoable: 'Lässt sich rückgängig machen',
    nothingToMark: 'Es war nichts mehr zu markieren.',
    name: 'Was mit vielen auf einmal geschah',
    done: {
      'mark-all-read': (count) => `${entries(count)} als gelesen markiert`,
      'mark-all-unread': (count) => `${entries(count)} als ungelesen markiert`,
      'remove-marks': (count) =>
        countGerman(count, { one: '# Angabe entfernt', other: '# Angaben entfernt' }),
      import: (count) => countGerman(count, { one: '# Angabe importiert', other: '# Angaben importiert' }),
    },
    dismiss: 'Ausblenden',
    undoneBut: (kept) =>
      countGerman(kept, {
        one: 'Rückgängig gemacht, bis auf #, das Sie seither geändert haben',
        other: 'Rückgängig gemacht, bis auf #, die Sie seither geändert haben',
      }),
    failed: 'Dieser Browser wollte das nicht speichern',
  },

  catchUp: {
    title: 'Aufholen',
    since: (count, day) => `${entries(count)} seit dem ${day}`,
    sinceUnread: (count, day, some) => `${entries(count)} seit dem ${day}, ${figure(some)} ungelesen`,
    start: 'Vom ältesten an lesen',
    goOn: 'Weiterlesen',
    dismiss: 'Beiseitelegen',
    putAside: 'Beiseitelegen, was in Ihrer Abwesenheit kam',
    nothing:
      'Nichts aufzuholen. Nach zwei oder mehr Tagen Abwesenheit steht hier, was inzwischen gekommen ist.',
    allRead: (count, day) =>
      countGerman(count, {
        one: `Der eine Eintrag seit dem ${day} ist gelesen.`,
        other: `Alle # Einträge seit dem ${day} sind gelesen.`,
      }),
    stillUnread: (some) =>
      countGerman(some, {
        one: '# davon ist noch ungelesen.',
        other: '# davon sind noch ungelesen.',
      }),
    place: (position, count, day) => `${figure(position)} von ${figure(count)} seit dem ${day}`,
    set: 'Alle auf einen Blick',
    metPresent: 'Sie sind in der Gegenwart angekommen.',
  },

  dialog: {
    close: 'Schließen',
  },

  entry: {
    facts: {
      date: 'Datum',
      origin: 'Ursprung',
      routed: 'Weg über',
      localTime: 'Ortszeit',
      state: 'Zustand',
    },
    noticed: 'Heute fiel mir auf',
    expects: 'Morgen erwarte ich',
    colon: ':',

    backToEntries: 'Zurück zu den Einträgen',
    read: 'Gelesen',
    markRead: 'Als gelesen markieren',
    markUnread: 'Als ungelesen markieren',
    onMap: 'Auf der Karte zeigen',
    more: 'Mehr',
    previousEntry: 'Voriger Eintrag',
    nextEntry: 'Nächster Eintrag',

    fromTop: 'Von oben',
    placeOnMap: (place) => `${place ?? 'Ursprung'} auf der Karte zeigen`,
    mapOfOrigin: (place) => `Karte des Ursprungs: ${place}`,
    table: 'Tabelle',
    pictureMissing: (alt) => `${alt || 'Ein Bild'} (Das Bild ist nicht auf diesem Gerät.)`,
    struckOut: 'Gestrichen:',
    isCut: 'Der Text geht weiter: So viel von einem Eintrag wird hier nicht aufbewahrt.',
    readWhole: 'Am Ort der Veröffentlichung ganz lesen',

    expectedYesterday: 'Gestern war erwartet:',
    expectedThatDay: 'Früher an diesem Tag war erwartet:',
    expectedIn: (number) => `In ${number} war erwartet:`,
    expectedBefore: 'Davor war erwartet:',
    expectedOn: (day) => `Am ${day} war erwartet:`,
    missingOne: (number) => `${number} fehlt in diesem Journal.`,
    missingRow: (first, last) => `${first} bis ${last} fehlen in diesem Journal.`,
    daysBetween: (days) =>
      countGerman(days, { one: 'Ein Tag liegt dazwischen.', other: '# Tage liegen dazwischen.' }),

    due: (day) => `Fällig: ${day}`,
    dueNever: 'Ohne Datum',
    judgeInLedger: 'In der Bilanz beurteilen',
    inLedger: 'In der Bilanz',

    neighbours: 'Benachbarte Einträge',
    previous: 'Voriger',
    next: 'Nächster',
    begins: 'Hier beginnt das Journal.',
    newest: 'Das ist der neueste Eintrag.',
    townAndDay: (town, day) => `${town}, ${day}`,
  },

  entryMenu: {
    title: 'Mehr',
    type: 'Schrift und Farben',
    print: 'Drucken',
    keepAwake: 'Bildschirm anlassen',
    keepAwakeNote: 'solange ein Eintrag gelesen wird',
    noKeepAwake: 'Dieser Browser kann den Bildschirm nicht anlassen.',
    shareImage: 'Als Bild teilen',
  },

  entryThreads: {
    heading: 'Fäden',
    alsoIn: ['auch in ', ''],
    entry: ['Eintrag ', ''],
    allUncounted: 'alle',
    all: (count) => `alle ${countGerman(count, { other: '#' })}`,
    allOf: (thread) => ` Einträge: ${thread}`,
  },

  failure: {
    unreachable: 'Das Journal war nicht zu erreichen.',
    timeout: 'Das Journal hat zu lange nicht geantwortet.',
    gone: 'Das Journal erscheint unter dieser Adresse nicht mehr.',
    busy: 'Das Journal ist gerade überlastet.',
    busyForMinutes: (minutes) =>
      countGerman(minutes, {
        one: 'Das Journal ist überlastet und bittet um eine Minute Geduld.',
        other: 'Das Journal ist überlastet und bittet um # Minuten Geduld.',
      }),
    busyForHours: (hours) =>
      countGerman(hours, {
        one: 'Das Journal ist überlastet und bittet um # Stunde Geduld.',
        other: 'Das Journal ist überlastet und bittet um # Stunden Geduld.',
      }),
    busyForLong:
      'Das Journal ist überlastet und bittet um mehr als einen Tag Geduld. Morgen wird wieder gefragt.',
    http: (status) => `Der Server des Journals hat mit einem Fehler geantwortet (${status}).`,
    tooLarge: (megabytes) => `Der Feed des Journals ist größer als ${megabytes} MB, zu groß zum Lesen.`,
    empty: 'Der Server des Journals hat eine leere Antwort geschickt.',
    html: 'Statt des Journals kam eine Webseite. Vielleicht ist in diesem Netz eine Anmeldung nötig.',
    notAFeed: 'Was zurückkam, ist kein lesbares Journal.',
    noEntries: 'Das Journal kam an, aber keiner seiner Einträge war lesbar.',
    storageFull: 'Auf diesem Gerät ist kein Platz mehr für neue Einträge.',
    storageFailed: 'Dieser Browser wollte die Einträge nicht speichern.',
    crashed: 'Die Suche nach neuen Einträgen brach ab.',
    brokeOff: 'Der Feed brach vor seinem Ende ab; beim nächsten Mal wird er erneut geholt.',
    lacksPages: 'Der Feed hat ältere Seiten, die nicht erreichbar sind; deren Einträge fehlen hier.',
    skipped: (count) =>
      countGerman(count, {
        one: '# Element des Feeds war nicht lesbar.',
        other: '# Elemente des Feeds waren nicht lesbar.',
      }),
  },

  follow: {
    journal: 'Dem Journal folgen',
    follow: 'Folgen',
    followName: (name) => `${name} folgen`,
    substack: 'Auf Substack abonnieren',
    email: 'Neue Einträge per E-Mail erhalten',
  },

  gaps: {
    missing: (numbers, count) =>
      countGerman(count, {
        one: `${numbers} steht nicht in diesem Feed`,
        other: `${numbers} stehen nicht in diesem Feed`,
      }),
    many: (count, first, last) =>
      countGerman(count, {
        one: `# Nummer von ${first} bis ${last} steht nicht in diesem Feed`,
        other: `# Nummern von ${first} bis ${last} stehen nicht in diesem Feed`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'Noch einmal fragen',
    asking: 'Fragt nach …',
    came: (came, missing) =>
      missing === 0
        ? countGerman(came, { one: 'Er ist da.', other: 'Alle # sind da.' })
        : countGerman(came, {
            one: `# ist da, ${figure(missing)} fehlen noch.`,
            other: `# sind da, ${figure(missing)} fehlen noch.`,
          }),
    notThere: 'Feed noch einmal geprüft: fehlt weiterhin.',
    busy: 'Das Journal wird schon gefragt.',
    stopped: 'Angehalten, bevor der Feed ganz gelesen war.',
  },

  install: {
    title: 'Auf dem Startbildschirm',
    isApp: 'Das ist die installierte App.',
    why: 'Installiert öffnet es sich wie jede App, und das Gerät bewahrt das Gespeicherte am längsten auf.',
    install: 'Installieren',
    byMenu: 'Im Menü des Browsers lässt es sich vielleicht installieren oder zum Startbildschirm hinzufügen.',
    how: 'So geht es',
    taps: { share: 'Im Browser auf „Teilen“ tippen', add: 'Dann „Zum Home-Bildschirm“ wählen' },
    ownStorage:
      'Auf diesem Gerät hat die installierte App einen eigenen Speicher: Was hier entstanden ist, kommt nicht von selbst mit. Eine Datei nimmt es mit, und die App bietet an, sie einzulesen.',
    exported:
      'Die Datei wurde dem Browser übergeben. Am besten liegt sie dort, wo sie leicht wiederzufinden ist, etwa in „Dateien“.',
    bring: {
      title: 'Schon im Browser hier gelesen?',
      text: 'Die installierte App beginnt mit einem eigenen Speicher. Exportierte eigene Daten lassen sich jetzt einlesen.',
      choose: 'Datei wählen …',
      later: 'Nicht jetzt',
    },
  },

  ledger: {
    title: 'Bilanz',
    subtitle: 'Was erwartet war und was kam',

    shelves: 'Fächer',
    shelf: { due: 'Fällig', waiting: 'Wartend', judged: 'Beurteilt' },
    toJudge: (count) => countGerman(count, { other: '# zu beurteilen' }),
    soonestFirst: 'nächste zuerst',
    newestFirst: 'neueste zuerst',
    nothingDue: 'Heute ist nichts fällig.',
    nothingWaits: 'Nichts wartet: Jede Frist ist abgelaufen.',
    nothingJudged: 'Noch ist nichts beurteilt.',
    nothingJudgedButDue: 'Noch ist nichts beurteilt. Was fällig ist, wartet auf Ihr Urteil.',
    nothingExpected: 'Noch hat kein Eintrag auf diesem Gerät gesagt, was er erwartet.',
    fetching: 'Das Journal wird geholt …',
    next: 'Demnächst',
    allThatWaits: 'Alles, was wartet',

    noDate: 'Kein Datum genannt',
    closedYesterday: 'Gestern abgelaufen',
    closed: (day) => `Abgelaufen am ${day}`,
    closesToday: 'Läuft heute ab',
    opensTomorrow: 'Beginnt morgen',
    opens: (day) => `Beginnt am ${day}`,
    untilTomorrow: 'Bis morgen',
    until: (day) => `Bis ${day}`,
    open: 'Offen',
    lastDay: 'Letzter Tag',
    daysLeft: (days) => countGerman(days, { one: 'noch # Tag', other: 'noch # Tage' }),
    closedAgo: (days) => countGerman(days, { one: 'Abgelaufen vor # Tag', other: 'Abgelaufen vor # Tagen' }),
    todayOnAxis: (day) => `Heute, ${day}`,
    writtenSince: 'Seither geschrieben: ',
    mentions: (count) => [
      countGerman(count, { one: '# späterer Eintrag erwähnt ', other: '# spätere Einträge erwähnen ' }),
      '',
    ],

    verdict: 'Urteil',
    addNote: 'Notiz hinzufügen',
    yourNote: 'Ihre Notiz',
    guessFirst: 'Erst tippen',
    sealGuess: 'Tipp versiegeln',
    guessSealed: 'Tipp versiegelt',
    judgeAlready: 'Schon urteilen',
    addToCalendar: 'In den Kalender',
    calendarTitle: (expects) => `Fällig: ${expects}`,

    howLikely: 'Wie wahrscheinlich ist es?',
    seal: 'Versiegeln',
    sealInstead: 'Stattdessen diesen versiegeln',
    opensWithVerdict: 'Er öffnet sich mit Ihrem Urteil.',
    sealedAlready: 'Ein Tipp ist schon versiegelt. Er öffnet sich mit Ihrem Urteil.',

    note: 'Notiz',
    evidence: 'Link zum Beleg',
    evidenceTrouble: 'Das ist keine Adresse einer Webseite; sie wird nicht aufbewahrt.',
    keep: 'Behalten',
    keptWithVerdict: 'Wird mit Ihrem Urteil aufbewahrt.',

    youGuessed: (percent) => `Ihr Tipp war ${percent}`,
    change: 'Ändern',
    history: 'Verlauf',
    verdictWithNote: (verdict, note) => `${verdict}: ${note}`,
    guessed: (percent) => `Getippt: ${percent}`,
    guessedInVain: (percent) => `Getippt: ${percent}, ersetzt oder zu spät, um zu zählen`,
    takenBack: 'Urteil zurückgenommen',

    judgedAs: {
      'came-true': 'Beurteilt: erfüllt',
      partly: 'Beurteilt: teilweise erfüllt',
      'did-not': 'Beurteilt: unerfüllt',
      'cannot-tell': 'Beurteilt: unklar',
    },
    guessIsSealed: 'Ihr Tipp ist versiegelt',
  },

  light: {
    written: (light) => `geschrieben ${inLight(light)}`,
  },

  list: {
    name: 'Einträge, neueste zuerst',
    checkNow: 'Nach neuen Einträgen sehen',
    kept: 'Gemerktes und Notizen',
    paths: 'Lesewege',
    revised: 'überarbeitet',
    rowMenu: (title) => `Mehr zu ${title}`,
    continueReading: 'Weiterlesen',
    minutesLeft: (minutes) => countGerman(minutes, { other: 'noch # Min.' }),
    reading: { unread: 'ungelesen', started: 'begonnen', read: 'gelesen' },
    undated: 'Ohne Datum',
    entries,
    inRange: (count) => countGerman(count, { other: '# im Zeitraum' }),
    inSight: (count) => countGerman(count, { other: '# im Bild' }),
    unread,
    unreadOf: (some, all) => `${figure(some)} von ${figure(all)} ungelesen`,

    sync: {
      storedOnPhone: (stored, all) => `${figure(stored)} von ${ofEntries(all)} auf dem Handy`,
      storedOnDevice: (stored, all) => `${figure(stored)} von ${ofEntries(all)} auf diesem Gerät`,
      fetching: 'Das Journal wird geholt',
      soFar: (count) => `bisher ${entries(count)}`,
      stop: 'Anhalten',
      checking: 'sieht nach …',
      offline: 'offline',
      checked: (ago) => `Stand: ${ago}`,
      lastReached: (ago) => `zuletzt erreicht ${ago}`,
    },
  },

  listen: {
    listen: 'Vorlesen',
    bar: 'Vorlesen',
    play: 'Weiter vorlesen',
    pause: 'Pause',
    back: 'Voriger Satz',
    forward: 'Nächster Satz',
    close: 'Vorlesen beenden',
    more: 'Stimme und Tempo',
    speed: 'Tempo',
    rate: (rate) => `${rate}×`,
    voice: 'Stimme',
    bestVoice: 'Vorgabe des Geräts',
    needsNetwork: (voice) => `${voice} (braucht das Netz)`,
    goesOn: 'Mit dem nächsten Eintrag weitermachen',
    fromTop: 'Von Anfang an',
    progress: (at, of) => `${at} von ${of}`,
    looking: 'Eine Stimme wird gesucht …',
    ended: 'Das war das Ende.',
    noVoice:
      'Dieses Gerät hat keine Stimme zum Vorlesen. In seinen Einstellungen lässt sich eine hinzufügen, unter Sprachausgabe oder gesprochene Inhalte.',
    noVoiceFor: (language) => `Keine Stimme hier spricht ${language}; eine andere versucht es.`,
    failed: 'Die Stimme ist verstummt. Noch einmal versuchen oder eine andere Stimme wählen.',
  },

  map: {
    title: 'Karte',
    world: 'Weltkarte: Pfeiltasten bewegen sie, Plus und Minus zoomen',
    showAll: 'Alle Einträge zeigen',
    nearMe: 'In der Nähe',
    more: 'Mehr',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    show: 'Zeigen',
    faces: { places: 'Orte', route: 'Route', night: 'Nacht' },
    credit: 'Mit Natural Earth gezeichnet',
    placeless: 'Noch hat keiner dieser Einträge einen Ort.',
    readInList: 'In der Liste lesen',
    withoutPlace: (count) => `${entries(count)} ohne Ort`,
    nightAs: (entry, written) =>
      written === null ? `Die Nacht, als ${entry} geschrieben wurde` : `Die Nacht bei ${entry}, ${written}`,
    entryNumber: (number) => `Eintrag ${number}`,
    cluster: (count, place, isAround) =>
      `${entries(count)}${place && `, ${place}`}${isAround ? ' und Umgebung' : ''}`,
    outside: (marker) => `${marker}, außerhalb dieses Zeitraums`,
    cardWithoutPlace: 'ohne Ort',

    daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
    daysOfYears: (from, to) => `${from} – ${to}`,
    daysOfYearSaid: ({ from, toDated }) => `${from} bis ${toDated}`,
    daysOfYearsSaid: (from, to) => `${from} bis ${to}`,

    list: {
      name: 'Einträge auf der Karte',
      title: 'Auf der Karte',
      rows: 'Einträge auf der Karte, neueste zuerst',
      noneSeen: 'In diesem Gebiet gibt es keine Einträge aus diesen Tagen.',
      noneInRange: 'An diesen Tagen wurde kein Eintrag geschrieben.',
      count: (listed, all, days) => `${figure(listed)} von ${ofEntries(all)} · ${days}`,
      onlySeen: 'Nur was die Karte zeigt',
      grabber: 'Liste der Einträge',
      moreOfMap: 'Mehr von der Karte zeigen',
      moreOfList: 'Mehr von der Liste zeigen',
    },

    clusterDialog: {
      around: (town) => `Um ${town}`,
      here: 'Hier',
      count: entries,
    },

    moreDialog: {
      title: 'Mehr zur Karte',
      places: 'Alle Orte',
      placesNote: 'nach Ländern, mit ihren Einträgen',
      saveRoute: (days) => `Route speichern: ${days}`,
      formats: {
        gpx: 'für GPS-Geräte und Wander-Apps',
        kml: 'für Google Earth und Karten',
        geojson: 'für alle, die Karten machen',
      },
      streets: 'Straßen',
      streetsNote: (server) => `zeigt Straßen; ${server} sieht dann, welche Kartenteile Sie ansehen`,
    },

    near: {
      note: 'Auf diesem Gerät berechnet. Ihr Standort wird nie gespeichert oder gesendet.',
      asking: 'Das Gerät wird nach seinem Standort gefragt …',
      none: 'Kein Eintrag dieses Journals sagt, wo er geschrieben wurde.',
      nearest: (place, distance) =>
        place === null ? `Der nächste liegt ${distance}.` : `Am nächsten liegt ${place}, ${distance}.`,
      entries: (count, newest) =>
        countGerman(count, {
          one: `# Eintrag, der neueste vom ${newest}`,
          other: `# Einträge, der neueste vom ${newest}`,
        }),
      lessThanOne: 'weniger als 1 km von hier',
      kilometres: (kilometres) => `${kilometres} km von hier`,
      failed: {
        unable: 'Dieser Browser kann den Standort nicht bestimmen.',
        denied:
          'Dieses Gerät durfte seinen Standort nicht mitteilen. In den Einstellungen des Browsers lässt es sich für diese Website erlauben.',
        unknown:
          'Dieses Gerät konnte seinen Standort nicht finden. Im Freien oder mit WLAN gelingt es vielleicht.',
        late: 'Die Suche nach dem Standort hat zu lange gedauert. Gleich noch einmal versuchen.',
      },
    },

    thread: {
      name: (title) => `Faden: ${title}. Alle Einträge des Journals zeigen`,
      chip: ['Faden: ', ''],
    },

    timeline: {
      name: 'Zeitleiste',
      upTo: (day) => `Bis ${day}`,
      chooseDates: '. Zeitraum wählen',
      shown: (inRange, all) => `${figure(inRange)} von ${ofEntries(all)}`,
      shownSaid: (inRange, all, days, entry) =>
        `${figure(inRange)} von ${ofEntries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
      gap: (days) => countGerman(days, { one: '# Tag ohne Eintrag', other: '# Tage ohne Eintrag' }),
      play: 'Abspielen',
      pause: 'Pause',
      from: 'Von',
      to: 'Bis',
      modes: 'Gezeigte Tage',
      window: 'Zeitraum',
      windowNote: 'Einträge zwischen zwei Tagen',
      soFar: 'Bis dahin',
      soFarNote: 'Alle Einträge bis zu einem Tag',
      speed: 'Wiedergabegeschwindigkeit',
      widen: 'Zeitleiste dehnen',
      narrow: 'Zeitleiste stauchen',
    },

    dates: {
      title: 'Zeitraum',
      journal: (days) => `Das Journal: ${days}`,
      upTo: 'Bis',
      showUpTo: 'Alles bis dahin zeigen',
      showDays: 'Diese Tage zeigen',
      whole: 'Ganzes Journal',
      notWhole: 'Das Datum ist noch nicht vollständig.',
      begins: (day) => `Das Journal beginnt am ${day}.`,
      newest: (day) => `Der neueste Eintrag ist vom ${day}.`,
      backwards: 'Der letzte Tag liegt vor dem ersten.',
    },
    searched: {
      chip: (query) => `Suche: ${query}`,
      name: (query) => `Suche: ${query}. Alle Einträge des Journals zeigen`,
    },
  },

  marks: {
    colours: { sun: 'Gelb', leaf: 'Grün', sky: 'Blau' },
    selection: {
      name: 'Ausgewählter Text',
      highlight: { sun: 'Gelb markieren', leaf: 'Grün markieren', sky: 'Blau markieren' },
      note: 'Notiz',
      available: 'Mit der Tabulatortaste geht es zum Markieren und zur Notiz.',
    },
    highlighted: 'Markiert',
    removed: 'Markierung entfernt',
    noteRemoved: 'Notiz entfernt',
    copied: 'Kopiert',
    notCopied: 'Dieser Browser wollte nicht kopieren.',
    quoted: (quote) => `„${quote}“`,
    source: (title, place, journal) =>
      place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
    sheet: {
      highlight: 'Markierung',
      note: 'Notiz zu diesem Eintrag',
      colour: 'Farbe',
      yourNote: 'Ihre Notiz',
      remove: 'Entfernen',
      show: 'Im Text zeigen',
      done: 'Fertig',
      orphan: 'Der Eintrag wurde seither überarbeitet: Diese Worte stehen nicht mehr darin.',
    },
    list: {
      title: 'Ihre Markierungen und Notizen',
      addNote: 'Notiz zu diesem Eintrag hinzufügen',
      all: 'Alles Gemerkte und alle Notizen',
      kinds: { sun: 'Gelbe Markierung', leaf: 'Grüne Markierung', sky: 'Blaue Markierung' },
      highlight: ({ quote, note, orphan, kind }) =>
        [quote, note, orphan, kind]
          .filter((part) => part !== '')
          .map((part) => part.replace(/\.$/, ''))
          .join('. '),
      note: (note) => `Notiz: ${note}`,
      orphan: 'Nicht mehr im Text',
    },
    page: {
      title: 'Gemerktes und Notizen',
      about: 'Was Sie vom Journal behalten',
      show: 'Zeigen',
      all: 'Alles',
      saved: 'Gemerkt',
      highlights: 'Markiert',
      notes: 'Notizen',
      nothing:
        'Noch ist nichts da. Das Lesezeichen über einem Eintrag merkt ihn; ausgewählte Worte lassen sich markieren oder mit einer Notiz versehen.',
      nothingSaved: 'Noch ist kein Eintrag gemerkt. Das Lesezeichen über einem Eintrag merkt ihn.',
      nothingMarked:
        'Noch ist nichts markiert. In einem Eintrag ausgewählte Worte lassen sich markieren oder mit einer Notiz versehen.',
      nothingNoted:
        'Noch gibt es keine Notiz. Sie entsteht zu ausgewählten Worten eines Eintrags oder unter seinem Text.',
      missing: 'Ein Eintrag, der nicht auf diesem Gerät ist',
      save: (title) => `${title} merken`,
      savedOn: (day) => `Gemerkt: ${day}`,
      export: 'Als Markdown exportieren',
    },
    markdown: {
      title: (journal) => `${journal}: Gemerktes und Notizen`,
      file: 'notizen',
    },
    copy: 'Kopieren',
  },

  missing: {
    page: {
      title: 'Unter dieser Adresse ist nichts',
      text: 'Die Seiten des Journals sind seine Einträge, die Karte, die Bilanz, die Suche und die Einstellungen.',
    },
    entry: {
      title: (slug) => `Kein Eintrag ${slug}`,
      reason:
        'Das Journal auf diesem Gerät enthält ihn nicht. Vielleicht ist er noch nicht geschrieben, oder er stand nie im Feed.',
    },
  },

  newEntries: {
    title: 'Neue Einträge',
    tell: 'Eine stille Mitteilung zu jedem neuen Eintrag',
    what: 'Ohne Ton und je einmal: Titel, Ort und die ersten Wörter. Der Browser sieht ab und zu nach neuen Einträgen, solange die App geschlossen ist; mit dem Lesen verschwindet die Mitteilung.',
    isBlocked:
      'Mitteilungen dieses Journals sind blockiert, es erscheint also nichts. Wieder erlauben lassen sie sich dort, wo Browser oder Gerät die Einstellungen dieser Website oder App haben; dann hierher zurückkehren.',
    isForgotten:
      'Die Erlaubnis für Mitteilungen wurde zurückgenommen, es erscheint also nichts. Ein Haken im Kästchen fragt neu danach.',
    needsInstall:
      'Dieser Browser sieht nur für installierte Apps nach neuen Einträgen. Ist das Journal auf dem Startbildschirm, kann er sie mitteilen.',
    cannot:
      'Dieser Browser sieht nicht nach neuen Einträgen, solange die App geschlossen ist. Beim Öffnen sind sie da.',
    failed: 'Das hat nicht geklappt. Bitte noch einmal mit Netz versuchen.',
    quiet: 'Ruhezeit',
    quietNote: 'In dieser Zeit erscheint nichts. Was gekommen ist, erscheint danach.',
    from: 'Von',
    until: 'Bis',
    count: 'Zahl der ungelesenen am Symbol der App',
    countNote: 'Wo das Gerät dort Zahlen zeigt. Gezählt wird neu, sooft die App offen ist.',
  },

  noticed: {
    title: 'Aufgefallen',
    subtitle: 'Eine Zeile am Tag',
    search: 'Worte von dem, was auffiel',
    searchHint: 'Ein Wort von dem, was auffiel',
    order: 'Reihenfolge',
    orders: { newest: 'Neueste', place: 'Nach Ort', random: 'Zufällig' },
    drawAgain: 'Neu ziehen',
    drawnAgain: 'Neu gezogen',
    onMap: 'Auf der Karte',
    onMapWhere: (place) => `: ${place}`,
    print: 'Als Buch drucken',
    list: 'Was auffiel',
    lines,
    linesWith: (count, words) => `${lines(count)} mit „${words}“`,
    noneFits: 'Nichts dergleichen ist aufgefallen.',
    none: 'Noch hat kein Eintrag auf diesem Gerät gesagt, was ihm auffiel.',
    noPlace: 'Ohne Ort',
    noDate: 'Ohne Datum',
    linesFromTo: (count, first, last) => `${lines(count)}, ${first} bis ${last}`,
  },

  paths: {
    unreadOf: (some, all) =>
      some === 0 ? `Alles gelesen: ${entries(all)}` : `${figure(some)} von ${ofEntries(all)} ungelesen`,
    pace: (entriesADay, day) =>
      `Mit ${small[entriesADay] ?? figure(entriesADay)} am Tag erreichen Sie die Gegenwart am ${day}.`,

    notes: {
      title: 'Neue Einträge',
      ask: 'Eine stille Mitteilung zu jedem neuen Eintrag?',
      accept: 'Einschalten',
      decline: 'Keine Mitteilungen zu neuen Einträgen',
      areOn: 'Neue Einträge werden ab jetzt mitgeteilt. Abschalten geht in den Einstellungen.',
      areOff: 'Das hat nicht geklappt. In den Einstellungen geht es auch.',
    },

    random: 'Zufälliger Eintrag',
    randomNote: 'Ein ungelesener, solange es einen gibt',
    noOther: 'Es gibt keinen anderen Eintrag.',

    onThisDay: {
      title: 'An diesem Tag',
      note: 'In früheren Jahren und vor 7, 30, 100 und 365 Tagen',
      yearsAgo: (years) => countGerman(years, { one: 'Vor einem Jahr', other: 'Vor # Jahren' }),
      daysAgo: (days) => countGerman(days, { one: 'Vor # Tag', other: 'Vor # Tagen' }),
      nothing:
        'An diesem Tag wurde in keinem früheren Jahr etwas geschrieben, auch nicht vor 7, 30, 100 oder 365 Tagen.',
    },
  },

  places: {
    title: 'Orte',
    lead: 'Wo das Journal war',
    none: 'Noch nennt kein Eintrag einen Ort.',
    nameless: (count) =>
      countGerman(count, { one: '# Eintrag nennt keinen Ort.', other: '# Einträge nennen keinen Ort.' }),
    noCountry: 'Kein Land genannt',
    onMap: (place) => `${place} auf der Karte`,
    older: 'Ältere Einträge zeigen',
  },

  record: {
    title: 'Die Trefferquote',
    judged: (count) => countGerman(count, { other: '# beurteilt' }),
    notCounted: (count) =>
      countGerman(count, {
        one: '# unklare wird nicht gezählt.',
        other: '# unklare werden nicht gezählt.',
      }),

    tooFewOverall: (missing) =>
      countGerman(missing, {
        one: 'Zu wenige: Erst mit # weiteren Urteil lässt sich sagen, wie oft das Journal recht hatte.',
        other: 'Zu wenige: Erst mit # weiteren Urteilen lässt sich sagen, wie oft das Journal recht hatte.',
      }),
    overall: ({ share, low, high, count }) =>
      countGerman(count, {
        one: `Nach # Urteil hatte das Journal in ${share} der Fälle recht, „teilweise“ halb gezählt. Danach allein kann die Wahrheit irgendwo zwischen ${low} und ${high} liegen.`,
        other: `Nach # Urteilen hatte das Journal in ${share} der Fälle recht, „teilweise“ halb gezählt. Danach allein kann die Wahrheit irgendwo zwischen ${low} und ${high} liegen.`,
      }),
    noneJudged: 'Keine beurteilt',
    tooFew: (count) => countGerman(count, { other: '#, zu wenige' }),
    shareOf: (share, count) => countGerman(count, { other: `${share} von #` }),
    between: (low, high) => `, zwischen ${low} und ${high}`,

    howFarAhead: 'Wie weit voraus',
    horizon: {
      tomorrow: 'Am nächsten Tag',
      week: 'Innerhalb einer Woche',
      month: 'Innerhalb eines Monats',
      longer: 'Länger',
    },
    aboutWhat: 'Worüber',

    yourGuesses: 'Ihre eigenen Tipps',
    tooFewGuesses: (count) =>
      countGerman(count, {
        other: `${count === 0 ? 'Noch keiner beurteilt' : '# beurteilt, zu wenige'}. Versiegeln Sie vor dem Urteil einen Tipp; fünf davon zeigen, wie gut Sie dieses Journal kennen.`,
      }),
    howToRead:
      'Nach oben: wie oft es sich erfüllte. Nach rechts: wie sicher Sie waren. Auf der gestrichelten Linie stimmt beides überein.',
    closeToLine: 'Nah an der Linie',
    closeToLineWhy: (count) =>
      countGerman(count, {
        one: '# Tipp, und nicht weiter von dem entfernt, was kam, als der Zufall erklären kann.',
        other: '# Tipps, und keiner weiter von dem entfernt, was kam, als der Zufall erklären kann.',
      }),
    tooSure: 'Zu sicher',
    tooDoubtful: 'Zu zweifelnd',
    saidAndCame: (said, came) => `Wo Sie etwa ${said} sagten, erfüllte es sich in ${came} der Fälle.`,
    brier: (score, always, even) =>
      `Brier-Wert ${score}: 0 wäre vollkommen, ${always} erreicht, wer immer ${even} sagt.`,
    plot: (bins) => `Ihre Tipps und was kam. ${bins.join('. ')}.`,
    bin: (count, said, came) =>
      countGerman(count, {
        one: `# Tipp um ${said}: in ${came} der Fälle erfüllt`,
        other: `# Tipps um ${said}: in ${came} der Fälle erfüllt`,
      }),
  },

  release: {
    version: (version, date) => `Waymark ${version} vom ${date}`,
    whatIsNew: 'Was neu ist',
    whatIsNewIn: (version) => `Was in ${version} neu ist`,
    isEnglish: 'Die Liste wird auf Englisch geführt.',
    update: {
      name: 'Aktualisierung',
      isReady: 'Ein neueres Waymark ist auf diesem Gerät.',
      reload: 'Jetzt neu laden',
      later: 'Später',
    },
  },

  revisions: {
    on: (day) => `Überarbeitet am ${day}`,
    show: 'Was sich geändert hat',
    hide: 'Änderungen ausblenden',
    region: 'Was sich geändert hat',
    added: 'Hinzugefügt:',
    removed: 'Entfernt:',
    sameWords: 'Die Worte sind dieselben; Bilder, Links oder ihre Form haben sich geändert.',
    legend: 'Durchgestrichen: wie es war. Unterstrichen: wie es jetzt ist.',
    unchanged: 'Unveränderter Text ausgelassen',
  },

  rowMenu: {
    open: 'Öffnen',
    unsave: 'Nicht mehr merken',
    share: 'Teilen …',
  },

  save: {
    save: 'Merken',
    saveThis: 'Diesen Eintrag merken',
    unsaveThis: 'Nicht mehr merken',
    saved: 'Gemerkt',
    unsaved: 'Nicht mehr gemerkt',
    isSaved: 'gemerkt',
  },

  search: {
    title: 'Suche',
    field: 'Gesuchte Worte',
    placeholder: 'Ein Wort aus den Einträgen',
    help: 'Jedes Wort wird auf diesem Gerät gesucht. Was zusammensteht, gehört in „Anführungszeichen“.',
    filterHelp: (examples, excluded) =>
      `Eingrenzen lässt es sich mit den Knöpfen oben oder in Worten: ${examples.join(', ')}. Ein Minus direkt vor einem Wort, vor „Anführungszeichen“ oder einem Filter schließt aus, was dazu passt: ${excluded}.`,
    noWords: 'Suchen lassen sich nur Worte und Zahlen.',
    looking: 'Sucht …',
    failed: 'Die Einträge auf diesem Gerät lassen sich gerade nicht durchsuchen.',
    found: (count) => entries(count),
    foundInPlaces: (count, places) =>
      `${entries(count)} an ${countGerman(places, { one: '# Ort', other: '# Orten' })}`,
    foundNone: 'Kein Eintrag gefunden',
    stillReading: 'Die älteren Einträge werden noch gelesen …',
    onMap: 'Auf der Karte zeigen',
    order: 'Reihenfolge',
    byRelevance: 'Beste zuerst',
    byDate: 'Neueste zuerst',
    more: (count) => countGerman(count, { one: '# weiteren zeigen', other: '# weitere zeigen' }),
    note: 'Ihre Notiz:',
    noticed: 'Heute fiel mir auf:',
    expects: 'Morgen erwarte ich:',
    recent: {
      title: 'Letzte Suchen',
      clear: 'Leeren',
      clearName: 'Letzte Suchen löschen',
      cleared: 'Letzte Suchen gelöscht.',
    },
    filters: {
      name: 'Filter',
      place: 'Ort',
      state: 'Zustand',
      before: 'Vor',
      after: 'Nach',
      regions: 'Gegenden',
      places: 'Orte',
      unread: 'Ungelesen',
      read: 'Gelesen',
      saved: 'Gemerkt',
      noted: 'Mit Notiz',
      beforeDay: (day) => `Vor ${day}`,
      afterDay: (day) => `Nach ${day}`,
      wholeYear: (year) => `Ganz ${year}`,
      not: (filter) => `Nicht: ${filter}`,
      remove: (filter) => `Filter ${filter} entfernen`,
    },
    faults: {
      empty: (key) => `${key}: wartet auf das, was danach kommt.`,
      noDay: (key, value) =>
        `${key}: „${value}“ ist nicht als Tag zu lesen. Möglich sind 2026, 2026-06 oder 2026-06-25.`,
      unknownSet: (key, value) => `${key}: kennt „${value}“ nicht, nur unread, read, saved und noted.`,
    },
    missing: {
      word: (word) => `In keinem Eintrag steht das Wort „${word}“.`,
      phrase: (words) => `„${words}“ steht in keinem Eintrag beieinander.`,
      text: (text) => `„${text}“ steht in keinem Eintrag.`,
      place: (place) => `Kein Eintrag wurde an einem Ort namens „${place}“ geschrieben.`,
      state: (state) => `Kein Eintrag hat den Zustand „${state}“.`,
      together: 'Jedes dieser Worte steht in einem Eintrag, aber alle zusammen in keinem.',
      leftOut: 'Ohne die ausgeschlossenen Worte bleibt kein Eintrag übrig.',
      filtered: 'Kein Eintrag mit diesen Worten passt zu den Filtern.',
      onlyFilters: 'Kein Eintrag passt zu diesen Filtern.',
      withoutFilters: 'Ohne Filter suchen',
      meant: 'War gemeint:',
      quoted: (word) => `„${word}“`,
      corrected: (word, used) => `„${word}“ steht in keinem Eintrag. In diesen steht ${used}.`,
    },
  },

  settings: {
    title: 'Einstellungen',
    theme: 'Farben',
    type: 'Größe und Schrift der Einträge',
    language: 'Sprache',
    systemLanguage: (name) => `Wie das System (${name})`,
    languageNote: 'Was Waymark selbst sagt. Das Journal bleibt, wie es geschrieben wurde.',
    languageMissing: 'Diese Sprache ist noch nicht auf diesem Gerät, und das Netz hat sie nicht gebracht.',
    onThisDevice: 'Auf diesem Gerät',
    isReadyOffline: 'Offline bereit: Jede Seite öffnet sich ohne Netz.',
    isNotReadyOffline: 'Noch nicht offline bereit: Die App wird noch geladen.',
    isPlainHttp:
      'Einfaches http: Darüber legen Browser keine App für offline ab, installieren keine, teilen nichts und sagen nicht, wo Sie sind. Alles andere geht hier, und was Sie anlegen, bleibt; https gibt den Rest.',
    isNotKept:
      'Nicht offline bereit: Dieser Browser hat die App nicht abgelegt. Ein privates Fenster tut es nicht, ein Gerät ohne Platz auch nicht.',
    stored: (size) => `Etwa ${size} gespeichert, App und Karte eingeschlossen.`,
    isPromised: 'Der Browser hat versprochen, es zu behalten.',
    isNotPromised: 'Der Browser darf es löschen, wenn dem Gerät der Platz ausgeht.',
    askToKeep: 'Bitten, alles zu behalten',
    nowPromised: 'Der Browser hat versprochen, es zu behalten',
    stillNotPromised:
      'Der Browser wollte es nicht versprechen; eine installierte App bleibt am längsten erhalten',
    about: 'Über Waymark',
    reading: (journal, author) =>
      `Sie lesen ${author === null ? journal : `${journal} von ${author}`} mit Waymark. Nichts über Sie wird irgendwohin gesendet: kein Konto, kein Tracking, keine Dritten.`,
    aboutMap:
      'Karte mit Natural Earth gezeichnet. Grenzen sind gezogen, wie sie gehalten werden, nicht überall, wie sie beansprucht werden.',
    aboutType: 'Gesetzt in Literata.',
    yourData: {
      title: 'Ihre Daten',
      what: 'Was Sie gelesen und gemerkt haben, wo Sie stehen geblieben sind, Ihre Markierungen und Notizen, Ihre Urteile und Tipps und Ihre Einstellungen sind allein auf diesem Gerät. Eine Datei bewahrt sie auf und bringt sie auf ein anderes.',
      import: 'Importieren …',
      importAdds: 'Ein Import ergänzt, was hier ist. Neuere Angaben und Einstellungen von hier bleiben.',
    },
    imported: {
      parts: (parts) => `Importiert: ${parts}.`,
      nothing: 'Alles in dieser Datei war schon hier.',
      readMarks: (count) => countGerman(count, { one: '# Lesevermerk', other: '# Lesevermerke' }),
      positions: (count) => countGerman(count, { one: '# Lesestelle', other: '# Lesestellen' }),
      saved: (count) => countGerman(count, { one: '# gemerkter Eintrag', other: '# gemerkte Einträge' }),
      highlights: (count) =>
        countGerman(count, { one: '# Markierung oder Notiz', other: '# Markierungen und Notizen' }),
      judgements: (count) => countGerman(count, { one: '# Urteil oder Tipp', other: '# Urteile und Tipps' }),
      settings: (count) => countGerman(count, { one: '# Einstellung', other: '# Einstellungen' }),
    },
    refused: {
      notABackup: 'Diese Datei stammt nicht aus einem Export von Waymark. Nichts wurde geändert.',
      newerVersion:
        'Diese Datei stammt von einem neueren Waymark. Erst dieses aktualisieren, dann erneut importieren. Nichts wurde geändert.',
      otherJournal: (title) =>
        `${title === null ? 'Diese Datei gehört zu einem anderen Journal.' : `Diese Datei gehört zu einem anderen Journal, ${title}.`} Nichts wurde geändert.`,
      broken: (part) =>
        `Diese Datei ist beschädigt: „${part}“ ist darin nicht lesbar. Nichts wurde geändert.`,
      tooLarge: 'Diese Datei ist zu groß für einen Export von Waymark. Nichts wurde geändert.',
      storageFailed: 'Dieser Browser wollte den Inhalt der Datei nicht speichern. Nichts wurde geändert.',
    },
  },

  share: {
    share: 'Teilen',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert',
    linkNotCopied: (url) => `Dieser Browser wollte nicht kopieren. Der Link lautet ${url}`,
  },

  shareImage: {
    title: 'Als Bild teilen',
    note: 'Auf diesem Gerät gezeichnet. Vorher im Eintrag ausgewählte Worte stehen dann darauf.',
    drawing: 'Das Bild wird gezeichnet.',
    alt: (entry, where, quote) =>
      `${where ? `${entry}, ${where}` : entry}, mit einer kleinen Karte: „${quote}“`,
    altWithoutMap: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry}: „${quote}“`,
    save: 'Als PNG speichern',
    saved: 'Das Bild wurde dem Browser übergeben.',
    failed: 'Dieser Browser konnte das Bild nicht zeichnen.',
  },

  shared: {
    ask: 'Worüber sagt das etwas?',
    evidence:
      'Die Adresse wartet in der Bilanz als Beleg für das, was Sie wählen, und geht mit dem Urteil, das Sie dort geben.',
    nothingDue: 'Nichts wartet gerade auf ein Urteil. Die Adresse wurde nirgends aufbewahrt.',
    toLedger: 'Zur Bilanz',
    noAddress: 'In dem, was geteilt wurde, ist keine Webadresse.',
    search: 'Im Journal danach suchen',
    fileGone: 'Die Datei ließ sich nicht lesen. Nichts wurde geändert.',
  },

  shortcuts: {
    title: 'Tastenkürzel',
    note: 'Beim Tippen ruhen sie.',
    acts: {
      next: 'Nächster Eintrag; in einer Liste eins nach unten',
      previous: 'Voriger Eintrag; in einer Liste eins nach oben',
      search: 'Suche',
      save: 'Merken oder nicht mehr merken',
      read: 'Als gelesen oder ungelesen markieren',
      note: 'Notiz schreiben',
      entries: 'Einträge',
      map: 'Karte',
      ledger: 'Bilanz',
      help: 'Diese Liste',
    },
    arrows: 'Die Pfeiltasten tun dasselbe: links und rechts im Eintrag, auf und ab in der Liste.',
    isOn: 'Einzelne Tasten bewirken etwas',
    areOn: 'Einzelne Tasten führen durch das Journal: ? zeigt sie auf jeder Seite.',
    areOff: 'Einzelne Tasten bewirken nichts.',
    show: 'Tastenkürzel zeigen',
  },

  stored: {
    title: 'Was gespeichert ist',
    counting: 'Wird gezählt …',
    kinds: {
      journal: 'Einträge',
      pictures: 'Bilder und Kartenkacheln',
      made: 'Eigene Daten',
      finding: 'Suche und Fäden',
      app: 'Die App und ihre Karte',
    },
    counts: {
      journal: (count) => countGerman(count, { one: '# Eintrag', other: '# Einträge' }),
      pictures: (count) => countGerman(count, { one: '# Bild', other: '# Bilder' }),
      made: (count) => countGerman(count, { one: '# Vermerk oder Notiz', other: '# Vermerke und Notizen' }),
    },
    underSize: (size) => `unter ${size}`,
    remove: 'Löschen …',
    removeKind: (kind) => `Löschen: ${kind}`,
    removeAll: 'Alles löschen …',
    cancel: 'Behalten',
    exportFirst: 'Erst eigene Daten exportieren',
    pictures: {
      title: 'Bilder löschen?',
      text: 'Einträge zeigen die Worte zu ihren Bildern, bis die Bilder mit Netz wieder angesehen werden.',
      act: 'Bilder löschen',
      done: 'Bilder gelöscht',
    },
    journal: {
      title: 'Einträge löschen?',
      text: 'Ihre Vermerke und Notizen bleiben. Beim nächsten Nachsehen kommen die Einträge wieder, die der Feed des Journals noch hat.',
      onlyHere: (count) =>
        countGerman(count, {
          one: '# Eintrag steht nicht mehr im Feed und käme nicht wieder.',
          other: '# Einträge stehen nicht mehr im Feed und kämen nicht wieder.',
        }),
      act: 'Einträge löschen',
      done: 'Einträge gelöscht',
    },
    made: {
      title: 'Eigene Daten löschen?',
      text: 'Lesevermerke, Lesestellen, gemerkte Einträge, Markierungen, Notizen, Urteile und Tipps. Ihre Einstellungen bleiben. Es lässt sich danach rückgängig machen, hier oder in der Liste.',
      act: 'Eigene Daten löschen',
      done: (count) => countGerman(count, { one: '# Angabe gelöscht', other: '# Angaben gelöscht' }),
    },
    everything: {
      title: 'Alles löschen?',
      text: 'Einträge, Bilder, Ihre eigenen Daten, Ihre Einstellungen und die App selbst verschwinden von diesem Gerät. Das lässt sich nicht rückgängig machen.',
      act: 'Alles löschen',
    },
    failed: 'Dieser Browser wollte es nicht löschen. Nichts wurde geändert.',
  },

  threads: {
    title: 'Fäden',
    lead: 'Worauf das Journal zurückkommt',
    find: 'Fäden, in deren Namen vorkommt',
    findExample: 'Ein Name oder ein Ding',
    none: 'Noch kehrt nichts wieder. Fäden werden auf diesem Gerät gefunden, sobald Einträge da sind.',
    noneFound: 'Kein Faden heißt so.',
    kinds: {
      name: 'Namen',
      subject: 'Dinge',
      place: 'Orte, im Umkreis von 50 km',
      light: 'Licht',
      state: 'Zustände',
    },
    entriesCounted: (count) => countGerman(count, { one: 'Eintrag', other: 'Einträge' }),
    all: 'Alle Fäden',
    onMap: 'Auf Karte und Zeitleiste',
    missing: 'Diesen Faden gibt es nicht',
    missingText:
      'Nichts dieses Namens zieht sich durch die Einträge auf diesem Gerät. Vielleicht stammt er aus einem anderen Journal.',

    met: (count) => `Kommt in ${ofEntries(count)} vor`,
    nearPlace: (count, place) => `${entries(count)}, im Umkreis von 50 km um ${place} geschrieben`,
    inState: (count, state) => `${entries(count)} im Zustand „${state}“`,
    atDawn: (count) => `${entries(count)}, in der Morgendämmerung geschrieben`,
    atDusk: (count) => `${entries(count)}, in der Abenddämmerung geschrieben`,
    atNight: (count) => `${entries(count)}, in der Nacht geschrieben`,
    underMidnightSun: (count) => `${entries(count)}, unter der Mitternachtssonne geschrieben`,
    byLight: (count, light) => `${entries(count)}, in diesem Licht geschrieben: ${light}`,
  },

  type: {
    title: 'Schrift und Farben',
    sample: 'Probe',
    size: 'Textgröße',
    sizeNow: (percent) => `Textgröße ${percent}`,
    smaller: 'Kleinerer Text',
    larger: 'Größerer Text',
    face: 'Schrift',
    faces: { serif: 'Literata', sans: 'System', lexend: 'Lexend' },
    faceNote: 'Lexend ist breit und gleichmäßig gezeichnet, für Menschen mit Legasthenie.',
    leading: 'Zeilenabstand',
    leadings: { tight: 'Eng', normal: 'Normal', loose: 'Weit', looser: 'Weiter' },
    measure: 'Zeilenlänge',
    measures: { narrow: 'Schmal', normal: 'Normal', wide: 'Breit' },
    alignment: 'Ausrichtung',
    alignments: { start: 'Flattersatz', justify: 'Blocksatz' },
    theme: 'Farben',
    themes: {
      system: 'Wie das System',
      light: 'Hell',
      sepia: 'Sepia',
      dark: 'Dunkel',
      black: 'Schwarz',
      contrast: 'Hoher Kontrast',
    },
    reset: 'Zurück zur Schrift des Journals',
    isReset: 'Die Schrift ist wieder die des Journals.',
  },

  ui: {
    skipToText: 'Zum Text',
    tryAgain: 'Noch einmal',
    partMissing:
      'Dieser Teil von Waymark ist noch nicht auf diesem Gerät, und das Netz hat ihn nicht gebracht.',
    notKept: 'Dieses Gerät konnte es nicht aufbewahren.',
    markedRead: 'Als gelesen markiert',
    markedUnread: 'Als ungelesen markiert',
    justNow: 'soeben',
    lights: {
      dawn: 'Morgendämmerung',
      dusk: 'Abenddämmerung',
      night: 'Nacht',
      'midnight sun': 'Mitternachtssonne',
    },
    near: (place) => `Nahe ${place}`,
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht',
    allEntries: 'Alle Einträge',
    comma: ', ',
  },

  verdict: {
    'came-true': 'Erfüllt',
    partly: 'Teilweise',
    'did-not': 'Unerfüllt',
    'cannot-tell': 'Unklar',
  },

  written: {
    years: 'Alle Einträge nach Jahren',
    newestOnly: (count) =>
      countGerman(count, {
        one: 'Hier steht die neueste Zeile. Die anderen stehen in ihren Einträgen.',
        other: 'Hier stehen die neuesten # Zeilen. Die anderen stehen in ihren Einträgen.',
      }),
    othersByYear: 'Die früheren stehen bei den Jahren.',
    needsScript: 'Diese Seite entsteht auf Ihrem eigenen Gerät und braucht JavaScript.',
    withoutScript: 'Das Journal selbst lässt sich ohne lesen.',
    worldOf: (journal) => `${journal} auf einer Weltkarte`,
    keptHere: (journal) => `${journal}: ein Journal, auf diesem Gerät aufbewahrt.`,
    dueToday: 'Heute fällig',
    pictured: { list: 'Alle Einträge, die neuesten zuerst', map: 'Die Reise auf ihrer Karte' },
  },
};

const minuteWords = {
  10: 'zehn Minuten',
  20: 'zwanzig Minuten',
  30: 'eine halbe Stunde',
  40: 'vierzig Minuten',
  50: 'fünfzig Minuten',
  60: 'eine Stunde',
  90: 'anderthalb Stunden',
};

const sides = { before: 'vor', after: 'nach' };
const events = { sunrise: 'Sonnenaufgang', sunset: 'Sonnenuntergang' };

const dayWords: Record<DayPart, string> = {
  'early-morning': 'im Licht des frühen Morgens',
  'late-morning': 'im Licht des Vormittags',
  midday: 'im Mittagslicht',
  'early-afternoon': 'im Licht des frühen Nachmittags',
  'late-afternoon': 'im Licht des späten Nachmittags',
  evening: 'im Abendlicht',
};

const nightWords: Record<NightPart, string> = {
  evening: 'im Dunkel des Abends',
  middle: 'mitten in der Nacht',
  morning: 'im Dunkel vor dem Morgen',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `um ${events[light.event]}`;
    case 'before':
    case 'after':
      return `etwa ${minuteWords[light.minutes]} ${sides[light.kind]} ${events[light.event]}`;
    case 'day':
      return light.hasSunset
        ? dayWords[light.part]
        : `${dayWords[light.part]}, an einem Tag ohne Sonnenuntergang`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'im Dämmerlicht einer hellen Nacht';
    case 'midnight-sun':
      return 'unter der Mitternachtssonne';
    case 'polar-twilight':
      return 'in der Mittagsdämmerung der Polarnacht';
    case 'polar-night':
      return 'in der Polarnacht';
  }
}
