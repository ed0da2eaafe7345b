import type { DayPart, Light, NightPart } from '../model/sky/light-at.ts';
import type { Catalogue } from './catalogue.ts';
import { countWordsIn } from './count-words.ts';

/** How many, in Spanish. */
const countSpanish = countWordsIn('es');

const entries = (count: number) =>
  countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });
const unread = (count: number) =>
  countSpanish(count, { one: '# no leída', many: '# no leídas', other: '# no leídas' });
const figure = (count: number) => countSpanish(count, { other: '#' });
const lines = (count: number) =>
  countSpanish(count, { one: '# línea', many: '# de líneas', other: '# líneas' });
const small = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const written = (count: number, how: string) =>
  countSpanish(count, {
    one: `# entrada escrita ${how}`,
    many: `# de entradas escritas ${how}`,
    other: `# entradas escritas ${how}`,
  });

/** All interface text in Spanish. */
export const spanish: Catalogue = {
  absence: {
    blocked: 'Esperando a otra pestaña',
    blockedText:
      'Waymark está abierto en otra pestaña con una versión anterior. Cierra esa pestaña y esta seguirá.',
    outdated: 'Un Waymark más nuevo estuvo aquí',
    outdatedText:
      'Lo guardado en este dispositivo lo abrió un Waymark más nuevo que el de esta pestaña. Recarga para tenerlo; no se ha perdido nada.',
    unanswered: 'El almacenamiento no responde',
    unansweredText:
      'Este navegador no le da ahora a Waymark lo que está guardado en este dispositivo. Cerrar otras pestañas suele ayudar.',
    closed: 'No hay dónde guardar las entradas',
    closedText:
      'Este navegador no abrió su almacenamiento para Waymark. En una ventana privada suele estar prohibido.',
    reload: 'Recargar',

    offline: 'Sin conexión',
    offlineText:
      'Aún no se ha traído nada. Cuando este dispositivo tenga conexión, cada entrada quedará aquí para siempre.',
    nothingYet: 'Aún no hay nada que leer',
    unfetched: 'No hay entradas en este dispositivo',
    unfetchedText: 'Se quitaron o aún no se han traído. Lo que hiciste con ellas se conserva.',
    fetch: 'Traer el diario',
    blank: 'Una página en blanco',
    blankText: 'El diario aún no tiene entradas. La primera aparecerá aquí por sí sola.',
    checkNow: 'Comprobar ahora',
    fetchingText: 'Se guarda en este dispositivo, para leer en cualquier parte.',
  },

  app: {
    titles: {
      map: 'Mapa',
      ledger: 'Registro',
      noticed: 'Lo que noté',
      threads: 'Hilos',
      places: 'Lugares',
      search: 'Buscar',
      settings: 'Ajustes',
      marks: 'Guardado y notas',
      'catch-up': 'Ponerse al día',
      'on-this-day': 'Un día como hoy',
      share: 'Compartido',
      missing: 'No está aquí',
    },
    thread: 'Hilo',
    entriesOf: (journal) => `${journal}, entradas`,
    navigation: {
      name: 'Principal',
      entries: 'Entradas',
      map: 'Mapa',
      ledger: 'Registro',
      search: 'Buscar',
      settings: 'Ajustes',
      due: (count) => countSpanish(count, { other: '# por juzgar hoy' }),
    },
    cover: {
      newest: 'Leer lo más reciente',
      oldest: 'Empezar por el principio',
    },
  },

  backup: {
    export: 'Exportar lo que hice',
    exported: 'El archivo quedó en manos de tu navegador.',
    notExported: 'Este navegador no dejó leer su almacenamiento.',
    importFile: 'Importar un archivo',
  },

  bookTabs: {
    label: 'Libros',
    books: { ledger: 'Esperado', noticed: 'Notado', threads: 'Hilos', places: 'Lugares' },
  },

  bulk: {
    markAllRead: 'Marcar todo como leído',
    markAllUnread: 'Marcar todo como no leído',
    undoable: 'Se puede deshacer',
    nothingToMark: 'No quedaba nada por marcar.',
    name: 'Lo que se hizo con muchas a la vez',
    done: {
      'mark-all-read': (count) =>
        countSpanish(count, {
          one: '# entrada marcada como leída',
          many: '# de entradas marcadas como leídas',
          other: '# entradas marcadas como leídas',
        }),
      'mark-all-unread': (count) =>
        countSpanish(count, {
          one: '# entrada marcada como no leída',
          many: '# de entradas marcadas como no leídas',
          other: '# entradas marcadas como no leídas',
        }),
      'remove-marks': (count) =>
        countSpanish(count, {
          one: '# marca quitada',
          many: '# de marcas quitadas',
          other: '# marcas quitadas',
        }),
      import: (count) =>
        countSpanish(count, {
          one: '# dato importado',
          many: '# de datos importados',
          other: '# datos importados',
        }),
    },
    dismiss: 'Descartar',
    undoneBut: (kept) =>
      countSpanish(kept, {
        one: 'Deshecho, salvo # que cambiaste después',
        many: 'Deshecho, salvo # que cambiaste después',
        other: 'Deshecho, salvo # que cambiaste después',
      }),
    failed: 'Este navegador no quiso guardarlo',
  },

  catchUp: {
    title: 'Ponerse al día',
    since: (count, day) => `${entries(count)} desde el ${day}`,
    sinceUnread: (count, day, some) => `${entries(count)} desde el ${day}, ${unread(some)}`,
    start: 'Leer desde la más antigua',
    goOn: 'Seguir leyendo',
    dismiss: 'Dejar a un lado',
    putAside: 'Dejar a un lado lo que llegó en tu ausencia',
    nothing:
      'No hay nada pendiente. Cuando hayas estado fuera dos días o más, lo que llegó entretanto estará aquí.',
    allRead: (count, day) =>
      countSpanish(count, {
        one: `Todo leído: # entrada desde el ${day}.`,
        many: `Todo leído: # de entradas desde el ${day}.`,
        other: `Todo leído: # entradas desde el ${day}.`,
      }),
    stillUnread: (some) =>
      countSpanish(some, {
        one: '# de ellas sigue sin leer.',
        many: '# de ellas siguen sin leer.',
        other: '# de ellas siguen sin leer.',
      }),
    place: (position, count, day) => `${figure(position)} de ${figure(count)} desde el ${day}`,
    set: 'Todo el conjunto',
    metPresent: 'Has alcanzado el presente.',
  },

  dialog: {
    close: 'Cerrar',
  },

  entry: {
    facts: {
      date: 'Fecha',
      origin: 'Origen',
      routed: 'Pasando por',
      localTime: 'Hora local',
      state: 'Estado',
    },
    noticed: 'Hoy noté',
    expects: 'Mañana espero',
    colon: ':',

    backToEntries: 'Volver a las entradas',
    read: 'Leída',
    markRead: 'Marcar como leída',
    markUnread: 'Marcar como no leída',
    onMap: 'Ver en el mapa',
    more: 'Más',
    previousEntry: 'Entrada anterior',
    nextEntry: 'Entrada siguiente',

    fromTop: 'Desde el principio',
    placeOnMap: (place) => `Ver ${place ?? 'el origen'} en el mapa`,
    mapOfOrigin: (place) => `Mapa del origen: ${place}`,
    table: 'Tabla',
    pictureMissing: (alt) => `${alt || 'Una imagen'} (La imagen no está en este dispositivo.)`,
    struckOut: 'Tachado:',
    isCut: 'El texto sigue: una entrada tan larga no se guarda entera aquí.',
    readWhole: 'Leerla entera donde se publicó',

    expectedYesterday: 'Ayer esperaba:',
    expectedThatDay: 'Ese mismo día, antes, esperaba:',
    expectedIn: (number) => `En ${number} esperaba:`,
    expectedBefore: 'Antes de eso esperaba:',
    expectedOn: (day) => `El ${day} esperaba:`,
    missingOne: (number) => `${number} no está en este diario.`,
    missingRow: (first, last) => `${first} a ${last} no están en este diario.`,
    daysBetween: (days) =>
      countSpanish(days, {
        one: 'Hay un día de por medio.',
        many: 'Hay # de días de por medio.',
        other: 'Hay # días de por medio.',
      }),

    due: (day) => `Para el ${day}`,
    dueNever: 'Sin fecha',
    judgeInLedger: 'Juzgar en el registro',
    inLedger: 'En el registro',

    neighbours: 'Entradas vecinas',
    previous: 'Anterior',
    next: 'Siguiente',
    begins: 'El diario empieza aquí.',
    newest: 'Esta es la entrada más reciente.',
    townAndDay: (town, day) => `${town}, ${day}`,
  },

  entryMenu: {
    title: 'Más',
    type: 'Letra y tema',
    print: 'Imprimir',
    keepAwake: 'Mantener la pantalla encendida',
    keepAwakeNote: 'mientras se lee una entrada',
    noKeepAwake: 'Este navegador no puede mantener la pantalla encendida.',
    shareImage: 'Compartir como imagen',
  },

  entryThreads: {
    heading: 'Hilos',
    alsoIn: ['también en ', ''],
    entry: ['Entrada ', ''],
    allUncounted: 'todas',
    all: (count) => countSpanish(count, { one: 'la #', many: 'las #', other: 'las #' }),
    allOf: (thread) => ` entradas: ${thread}`,
  },

  failure: {
    unreachable: 'No se pudo llegar al diario.',
    timeout: 'El diario tardó demasiado en responder.',
    gone: 'El diario ya no se publica en esta dirección.',
    busy: 'El diario está ocupado en este momento.',
    busyForMinutes: (minutes) =>
      countSpanish(minutes, {
        one: 'El diario está ocupado y pide esperar un minuto.',
        many: 'El diario está ocupado y pide esperar # de minutos.',
        other: 'El diario está ocupado y pide esperar # minutos.',
      }),
    busyForHours: (hours) =>
      countSpanish(hours, {
        one: 'El diario está ocupado y pide esperar # hora.',
        many: 'El diario está ocupado y pide esperar # de horas.',
        other: 'El diario está ocupado y pide esperar # horas.',
      }),
    busyForLong: 'El diario está ocupado y pide esperar más de un día. Se le volverá a preguntar mañana.',
    http: (status) => `El servidor del diario respondió con un error (${status}).`,
    tooLarge: (megabytes) => `El canal del diario pasa de ${megabytes} MB: es demasiado grande para leerlo.`,
    empty: 'El servidor del diario envió una respuesta vacía.',
    html: 'En lugar del diario llegó una página web. Quizá haya que iniciar sesión en esta red.',
    notAFeed: 'Lo que llegó no es un diario que se pueda leer.',
    noEntries: 'El diario llegó, pero no se pudo leer ninguna de sus entradas.',
    storageFull: 'No queda sitio en este dispositivo para entradas nuevas.',
    storageFailed: 'Este navegador no quiso guardar las entradas.',
    crashed: 'La búsqueda de entradas nuevas se interrumpió.',
    brokeOff: 'El canal se cortó antes de su final; en la próxima comprobación se pedirá de nuevo.',
    lacksPages: 'El canal tiene páginas anteriores que no se pueden alcanzar; sus entradas faltan aquí.',
    skipped: (count) =>
      countSpanish(count, {
        one: 'No se pudo leer # elemento del canal.',
        many: 'No se pudieron leer # de elementos del canal.',
        other: 'No se pudieron leer # elementos del canal.',
      }),
  },

  follow: {
    journal: 'Seguir el diario',
    follow: 'Seguir',
    followName: (name) => `Seguir ${name}`,
    substack: 'Suscribirse en Substack',
    email: 'Recibir las entradas nuevas por correo',
  },

  gaps: {
    missing: (numbers, count) =>
      countSpanish(count, {
        one: `${numbers} no está en este canal`,
        many: `${numbers} no están en este canal`,
        other: `${numbers} no están en este canal`,
      }),
    many: (count, first, last) =>
      countSpanish(count, {
        one: `# número, de ${first} a ${last}, no está en este canal`,
        many: `# de números, de ${first} a ${last}, no están en este canal`,
        other: `# números, de ${first} a ${last}, no están en este canal`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'Pedir otra vez',
    asking: 'Pidiendo…',
    came: (came, missing) =>
      missing === 0
        ? countSpanish(came, { one: 'Llegó.', many: 'Llegaron # en total.', other: 'Llegaron las #.' })
        : countSpanish(came, {
            one: `Llegó #, faltan ${figure(missing)}.`,
            many: `Llegaron #, faltan ${figure(missing)}.`,
            other: `Llegaron #, faltan ${figure(missing)}.`,
          }),
    notThere: 'Se ha vuelto a comprobar el canal: sigue sin aparecer.',
    busy: 'Ya se le está preguntando al diario.',
    stopped: 'Detenido antes de leer todo el canal.',
  },

  install: {
    title: 'En tu pantalla de inicio',
    isApp: 'Estás en la app instalada.',
    why: 'Instalada, se abre como cualquier app, y el dispositivo conserva más tiempo lo guardado.',
    install: 'Instalar',
    byMenu: 'El menú de tu navegador quizá ofrezca instalarla o añadirla a la pantalla de inicio.',
    how: 'Cómo instalarla',
    taps: { share: 'Toca el botón de compartir del navegador', add: 'Elige “Añadir a pantalla de inicio”' },
    ownStorage:
      'En este dispositivo la app instalada tiene su propio almacenamiento: lo que hiciste aquí no pasa solo. Llévalo en un archivo, y la app te ofrecerá leerlo.',
    exported:
      'El archivo quedó en manos de tu navegador. Guárdalo donde lo encuentres después, por ejemplo en Archivos.',
    bring: {
      title: '¿Ya leías aquí, en el navegador?',
      text: 'La app instalada empieza con un almacenamiento propio. Si exportaste lo que hiciste, se puede leer ahora.',
      choose: 'Elegir el archivo…',
      later: 'Ahora no',
    },
  },

  ledger: {
    title: 'Registro',
    subtitle: 'Lo que se esperaba y lo que vino',

    shelves: 'Estantes',
    shelf: { due: 'Vencido', waiting: 'En espera', judged: 'Juzgado' },
    toJudge: (count) => countSpanish(count, { other: '# por juzgar' }),
    soonestFirst: 'lo más próximo primero',
    newestFirst: 'lo más reciente primero',
    nothingDue: 'Hoy no hay nada que juzgar.',
    nothingWaits: 'Nada espera: todos los plazos se han cerrado.',
    nothingJudged: 'Aún no hay nada juzgado.',
    nothingJudgedButDue: 'Aún no hay nada juzgado. Lo que ya venció espera tu veredicto.',
    nothingExpected: 'Ninguna entrada de este dispositivo ha dicho aún qué espera.',
    fetching: 'Trayendo el diario…',
    next: 'Lo siguiente',
    allThatWaits: 'Todo lo que espera',

    noDate: 'No se dio fecha',
    closedYesterday: 'Se cerró ayer',
    closed: (day) => `Se cerró el ${day}`,
    closesToday: 'Se cierra hoy',
    opensTomorrow: 'Se abre mañana',
    opens: (day) => `Se abre el ${day}`,
    untilTomorrow: 'Hasta mañana',
    until: (day) => `Hasta el ${day}`,
    open: 'Abierto',
    lastDay: 'Último día',
    daysLeft: (days) =>
      countSpanish(days, { one: 'queda # día', many: 'quedan # de días', other: 'quedan # días' }),
    closedAgo: (days) =>
      countSpanish(days, {
        one: 'Cerró hace # día',
        many: 'Cerró hace # de días',
        other: 'Cerró hace # días',
      }),
    todayOnAxis: (day) => `Hoy, ${day}`,
    writtenSince: 'Escrito desde entonces: ',
    mentions: (count) => [
      countSpanish(count, {
        one: '# entrada posterior menciona ',
        many: '# de entradas posteriores mencionan ',
        other: '# entradas posteriores mencionan ',
      }),
      '',
    ],

    verdict: 'Veredicto',
    addNote: 'Añadir una nota',
    yourNote: 'Tu nota',
    guessFirst: 'Antes, pronosticar',
    sealGuess: 'Sellar un pronóstico',
    guessSealed: 'Pronóstico sellado',
    judgeAlready: 'Juzgar ya',
    addToCalendar: 'Añadir al calendario',
    calendarTitle: (expects) => `Vence: ${expects}`,

    howLikely: '¿Qué probabilidad tiene?',
    seal: 'Sellarlo',
    sealInstead: 'Sellar este en su lugar',
    opensWithVerdict: 'Se abre con tu veredicto.',
    sealedAlready: 'Ya hay un pronóstico sellado. Se abre con tu veredicto.',

    note: 'Nota',
    evidence: 'Enlace a lo que lo muestra',
    evidenceTrouble: 'Esto no es la dirección de una página web; no se guardará.',
    keep: 'Guardar',
    keptWithVerdict: 'Se guarda junto con tu veredicto.',

    youGuessed: (percent) => `Habías pronosticado ${percent}`,
    change: 'Cambiar',
    history: 'Historial',
    verdictWithNote: (verdict, note) => `${verdict}: ${note}`,
    guessed: (percent) => `Pronóstico: ${percent}`,
    guessedInVain: (percent) => `Pronóstico: ${percent}, sustituido o demasiado tarde para contar`,
    takenBack: 'Veredicto retirado',

    judgedAs: {
      'came-true': 'Juzgado: acertó',
      partly: 'Juzgado: en parte',
      'did-not': 'Juzgado: no acertó',
      'cannot-tell': 'Juzgado: no se sabe',
    },
    guessIsSealed: 'Tu pronóstico está sellado',
  },

  light: {
    written: (light) => `escrita ${inLight(light)}`,
  },

  list: {
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
  },

  listen: {
    listen: 'Escuchar',
    bar: 'Lectura en voz alta',
    play: 'Seguir leyendo en voz alta',
    pause: 'Pausa',
    back: 'Frase anterior',
    forward: 'Frase siguiente',
    close: 'Dejar de leer en voz alta',
    more: 'Voz y velocidad',
    speed: 'Velocidad',
    rate: (rate) => `${rate}×`,
    voice: 'Voz',
    bestVoice: 'La que elija el dispositivo',
    needsNetwork: (voice) => `${voice} (necesita conexión)`,
    goesOn: 'Seguir con la entrada siguiente',
    fromTop: 'Desde el principio',
    progress: (at, of) => `${at} de ${of}`,
    looking: 'Buscando una voz…',
    ended: 'Hasta aquí llegaba.',
    noVoice:
      'Este dispositivo no tiene ninguna voz para leer. Se puede añadir una en sus ajustes, en texto a voz o contenido leído.',
    noVoiceFor: (language) => `Ninguna voz de aquí habla ${language}; otra lo intenta.`,
    failed: 'La voz se quedó callada. Inténtalo otra vez o elige otra voz.',
  },

  map: {
    title: 'Mapa',
    world: 'Mapa del mundo: las flechas lo mueven, más y menos lo acercan y lo alejan',
    showAll: 'Mostrar todas las entradas',
    nearMe: 'Cerca de mí',
    more: 'Más',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    show: 'Mostrar',
    faces: { places: 'Lugares', route: 'Ruta', night: 'Noche' },
    credit: 'Hecho con Natural Earth',
    placeless: 'Ninguna de estas entradas tiene aún un lugar.',
    readInList: 'Leerlas en la lista',
    withoutPlace: (count) => `${entries(count)} sin lugar`,
    nightAs: (entry, written) =>
      written === null ? `La noche cuando se escribió ${entry}` : `La noche de ${entry}, ${written}`,
    entryNumber: (number) => `Entrada ${number}`,
    cluster: (count, place, isAround) =>
      `${entries(count)}${place && `, ${place}`}${isAround ? ' y alrededores' : ''}`,
    outside: (marker) => `${marker}, fuera de estas fechas`,
    cardWithoutPlace: 'sin lugar',

    daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
    daysOfYears: (from, to) => `${from} – ${to}`,
    daysOfYearSaid: ({ from, toDated }) => `del ${from} al ${toDated}`,
    daysOfYearsSaid: (from, to) => `del ${from} al ${to}`,

    list: {
      name: 'Entradas en el mapa',
      title: 'En el mapa',
      rows: 'Entradas en el mapa, de la más reciente a la más antigua',
      noneSeen: 'No hay entradas de estas fechas en esta zona.',
      noneInRange: 'No se escribió ninguna entrada en estos días.',
      count: (listed, all, days) => `${figure(listed)} de ${entries(all)} · ${days}`,
      onlySeen: 'Solo lo que muestra el mapa',
      grabber: 'Lista de entradas',
      moreOfMap: 'Mostrar más mapa',
      moreOfList: 'Mostrar más lista',
    },

    clusterDialog: {
      around: (town) => `Alrededores de ${town}`,
      here: 'Aquí',
      count: entries,
    },

    moreDialog: {
      title: 'Más del mapa',
      places: 'Todos los lugares',
      placesNote: 'por país, con sus entradas',
      saveRoute: (days) => `Guardar la ruta: ${days}`,
      formats: {
        gpx: 'para dispositivos GPS y apps de senderismo',
        kml: 'para Google Earth y otros mapas',
        geojson: 'para quien hace mapas',
      },
      streets: 'Calles',
      streetsNote: (server) => `muestra las calles; ${server} podrá ver qué partes del mapa miras`,
    },

    near: {
      note: 'Se calcula en este dispositivo. Tu ubicación nunca se guarda ni se envía.',
      asking: 'Preguntando al dispositivo dónde está…',
      none: 'Ninguna entrada de este diario dice dónde se escribió.',
      nearest: (place, distance) =>
        place === null ? `La más cercana está ${distance}.` : `La más cercana es ${place}, ${distance}.`,
      entries: (count, newest) =>
        countSpanish(count, {
          one: `# entrada, la más reciente el ${newest}`,
          many: `# de entradas, la más reciente el ${newest}`,
          other: `# entradas, la más reciente el ${newest}`,
        }),
      lessThanOne: 'a menos de 1 km de aquí',
      kilometres: (kilometres) => `a ${kilometres} km de aquí`,
      failed: {
        unable: 'Este navegador no puede decir dónde estás.',
        denied:
          'Este dispositivo no tiene permiso para decir dónde está. Puedes dárselo en los ajustes del navegador para este sitio e intentarlo otra vez.',
        unknown:
          'Este dispositivo no pudo averiguar dónde está. Al aire libre, o con el wifi encendido, quizá pueda.',
        late: 'Averiguar dónde estás tardó demasiado. Inténtalo otra vez en un momento.',
      },
    },

    thread: {
      name: (title) => `Hilo: ${title}. Mostrar todas las entradas del diario`,
      chip: ['Hilo: ', ''],
    },

    timeline: {
      name: 'Línea de tiempo',
      upTo: (day) => `Hasta el ${day}`,
      chooseDates: '. Elegir fechas',
      shown: (inRange, all) => `${figure(inRange)} de ${entries(all)}`,
      shownSaid: (inRange, all, days, entry) =>
        `${figure(inRange)} de ${entries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
      gap: (days) =>
        countSpanish(days, {
          one: '# día sin entradas',
          many: '# de días sin entradas',
          other: '# días sin entradas',
        }),
      play: 'Reproducir',
      pause: 'Pausa',
      from: 'Desde',
      to: 'Hasta',
      modes: 'Días mostrados',
      window: 'Ventana',
      windowNote: 'Entradas entre dos días',
      soFar: 'Hasta aquí',
      soFarNote: 'Todas las entradas hasta un día',
      speed: 'Velocidad de reproducción',
      widen: 'Ampliar la línea de tiempo',
      narrow: 'Reducir la línea de tiempo',
    },

    dates: {
      title: 'Fechas',
      journal: (days) => `El diario: ${days}`,
      upTo: 'Hasta',
      showUpTo: 'Mostrar todo hasta ese día',
      showDays: 'Mostrar estos días',
      whole: 'Todo el diario',
      notWhole: 'Esta fecha aún no está completa.',
      begins: (day) => `El diario empieza el ${day}.`,
      newest: (day) => `La entrada más reciente es del ${day}.`,
      backwards: 'El último día es anterior al primero.',
    },
    searched: {
      chip: (query) => `Búsqueda: ${query}`,
      name: (query) => `Búsqueda: ${query}. Mostrar todas las entradas del diario`,
    },
  },

  marks: {
    colours: { sun: 'Amarillo', leaf: 'Verde', sky: 'Azul' },
    selection: {
      name: 'Texto seleccionado',
      highlight: { sun: 'Resaltar en amarillo', leaf: 'Resaltar en verde', sky: 'Resaltar en azul' },
      note: 'Nota',
      available: 'Pulsa Tab para resaltar la selección o añadir una nota.',
    },
    highlighted: 'Resaltado',
    removed: 'Resaltado quitado',
    noteRemoved: 'Nota quitada',
    copied: 'Copiado',
    notCopied: 'Este navegador no dejó copiar.',
    quoted: (quote) => `“${quote}”`,
    source: (title, place, journal) =>
      place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
    sheet: {
      highlight: 'Resaltado',
      note: 'Nota sobre esta entrada',
      colour: 'Color',
      yourNote: 'Tu nota',
      remove: 'Quitar',
      show: 'Ver en el texto',
      done: 'Listo',
      orphan: 'La entrada se revisó después: estas palabras ya no están en ella.',
    },
    list: {
      title: 'Tus resaltados y notas',
      addNote: 'Añadir una nota a esta entrada',
      all: 'Todo lo guardado y las notas',
      kinds: { sun: 'Resaltado amarillo', leaf: 'Resaltado verde', sky: 'Resaltado azul' },
      highlight: ({ quote, note, orphan, kind }) =>
        [quote, note, orphan, kind]
          .filter((part) => part !== '')
          .map((part) => part.replace(/\.$/, ''))
          .join('. '),
      note: (note) => `Nota: ${note}`,
      orphan: 'Ya no está en el texto',
    },
    page: {
      title: 'Guardado y notas',
      about: 'Lo que guardaste del diario',
      show: 'Mostrar',
      all: 'Todo',
      saved: 'Guardado',
      highlights: 'Resaltados',
      notes: 'Notas',
      nothing:
        'Aún no hay nada guardado. El marcador sobre una entrada la guarda; selecciona palabras en ella para resaltarlas o escribir una nota.',
      nothingSaved: 'Aún no hay entradas guardadas. El marcador sobre una entrada la guarda.',
      nothingMarked:
        'Aún no hay nada resaltado. Selecciona palabras en una entrada para resaltarlas o escribir una nota.',
      nothingNoted: 'Aún no hay notas. Selecciona palabras en una entrada o añade una nota bajo su texto.',
      missing: 'Una entrada que no está en este dispositivo',
      save: (title) => `Guardar ${title}`,
      savedOn: (day) => `Guardada el ${day}`,
      export: 'Exportar como Markdown',
    },
    markdown: {
      title: (journal) => `${journal}: guardado y notas`,
      file: 'notas',
    },
    copy: 'Copiar',
  },

  missing: {
    page: {
      title: 'No hay nada en esta dirección',
      text: 'Las páginas del diario son sus entradas, el mapa, el registro, la búsqueda y los ajustes.',
    },
    entry: {
      title: (slug) => `La entrada ${slug} no está aquí`,
      reason:
        'El diario de este dispositivo no la tiene. Puede que aún no esté escrita, o que nunca haya estado en el canal.',
    },
  },

  newEntries: {
    title: 'Entradas nuevas',
    tell: 'Un aviso discreto por cada entrada nueva',
    what: 'Sin sonido, y una sola vez cada uno: título, lugar y primeras palabras. El navegador busca entradas nuevas de vez en cuando con la app cerrada; al leer una, su aviso desaparece.',
    isBlocked:
      'Las notificaciones de este diario están bloqueadas: no se muestra nada. Para volver a tenerlas, permítelas donde tu navegador o tu dispositivo guarda los ajustes de este sitio o de esta app, y vuelve aquí.',
    isForgotten:
      'El permiso de notificaciones se retiró: no se muestra nada. Marca la casilla para que se vuelva a pedir.',
    needsInstall:
      'Este navegador solo busca entradas nuevas para una app instalada. Con el diario en tu pantalla de inicio, podrá avisarte de ellas.',
    cannot: 'Este navegador no busca entradas nuevas con la app cerrada. Están aquí cuando la abres.',
    failed: 'No ha funcionado. Inténtalo de nuevo con la red.',
    quiet: 'Horas de silencio',
    quietNote: 'Mientras tanto no se muestra nada. Lo que llegó se muestra después.',
    from: 'Desde',
    until: 'Hasta',
    count: 'Cuántas están sin leer, en el icono de la app',
    countNote:
      'Donde tu dispositivo muestre números ahí. Se vuelve a contar cada vez que la app está abierta.',
  },

  noticed: {
    title: 'Lo que noté',
    subtitle: 'Una línea al día',
    search: 'Palabras de lo que se notó',
    searchHint: 'Cualquier palabra notada',
    order: 'Orden',
    orders: { newest: 'Reciente', place: 'Por lugar', random: 'Al azar' },
    drawAgain: 'Sacar otras',
    drawnAgain: 'Se sacaron otras',
    onMap: 'En el mapa',
    onMapWhere: (place) => `: ${place}`,
    print: 'Imprimir como libro',
    list: 'Lo que se notó',
    lines,
    linesWith: (count, words) => `${lines(count)} con “${words}”`,
    noneFits: 'No se notó nada parecido.',
    none: 'Ninguna entrada de este dispositivo ha dicho aún qué notó.',
    noPlace: 'Sin lugar',
    noDate: 'Sin fecha',
    linesFromTo: (count, first, last) => `${lines(count)}, del ${first} al ${last}`,
  },

  paths: {
    unreadOf: (some, all) =>
      some === 0 ? `Todo leído: ${entries(all)}` : `${unread(some)} de ${entries(all)}`,
    pace: (entriesADay, day) =>
      `Con ${small[entriesADay] ?? figure(entriesADay)} al día, alcanzas el presente el ${day}.`,

    notes: {
      title: 'Entradas nuevas',
      ask: '¿Un aviso discreto por cada entrada nueva?',
      accept: 'Activar',
      decline: 'Sin avisos de entradas nuevas',
      areOn: 'A partir de ahora se te avisa de las entradas nuevas. Los ajustes permiten desactivarlo.',
      areOff: 'No ha funcionado. También está en los ajustes.',
    },

    random: 'Entrada al azar',
    randomNote: 'Una no leída, mientras quede alguna',
    noOther: 'No hay ninguna otra entrada.',

    onThisDay: {
      title: 'Un día como hoy',
      note: 'En años anteriores, y hace 7, 30, 100 y 365 días',
      yearsAgo: (years) =>
        countSpanish(years, { one: 'Hace un año', many: 'Hace # de años', other: 'Hace # años' }),
      daysAgo: (days) =>
        countSpanish(days, { one: 'Hace # día', many: 'Hace # de días', other: 'Hace # días' }),
      nothing: 'No se escribió nada en este día de un año anterior, ni hace 7, 30, 100 o 365 días.',
    },
  },

  places: {
    title: 'Lugares',
    lead: 'Dónde ha estado el diario',
    none: 'Ninguna entrada nombra aún un lugar.',
    nameless: (count) =>
      countSpanish(count, {
        one: '# entrada no nombra ningún lugar.',
        many: '# de entradas no nombran ningún lugar.',
        other: '# entradas no nombran ningún lugar.',
      }),
    noCountry: 'Sin país nombrado',
    onMap: (place) => `${place} en el mapa`,
    older: 'Mostrar entradas anteriores',
  },

  record: {
    title: 'El balance',
    judged: (count) => countSpanish(count, { one: '# juzgada', many: '# juzgadas', other: '# juzgadas' }),
    notCounted: (count) =>
      countSpanish(count, {
        one: '# de la que no se sabe no cuenta.',
        many: '# de las que no se sabe no cuentan.',
        other: '# de las que no se sabe no cuentan.',
      }),

    tooFewOverall: (missing) =>
      countSpanish(missing, {
        one: 'Muy pocos para saberlo: con # veredicto más se podrá decir cuántas veces acertó el diario.',
        many: 'Muy pocos para saberlo: con # de veredictos más se podrá decir cuántas veces acertó el diario.',
        other: 'Muy pocos para saberlo: con # veredictos más se podrá decir cuántas veces acertó el diario.',
      }),
    overall: ({ share, low, high, count }) => {
      const rest = `“en parte” cuenta la mitad. Solo con esto, la verdad puede estar en cualquier punto entre ${low} y ${high}.`;
      return countSpanish(count, {
        one: `Acertó el ${share} de las veces en # veredicto; ${rest}`,
        many: `Acertó el ${share} de las veces en # de veredictos; ${rest}`,
        other: `Acertó el ${share} de las veces en # veredictos; ${rest}`,
      });
    },
    noneJudged: 'Ninguna juzgada',
    tooFew: (count) =>
      countSpanish(count, {
        one: '#, muy poco para saberlo',
        many: '#, muy pocas para saberlo',
        other: '#, muy pocas para saberlo',
      }),
    shareOf: (share, count) => countSpanish(count, { other: `${share} de #` }),
    between: (low, high) => `, entre ${low} y ${high}`,

    howFarAhead: 'Con cuánta antelación',
    horizon: {
      tomorrow: 'Al día siguiente',
      week: 'En una semana',
      month: 'En un mes',
      longer: 'Más tiempo',
    },
    aboutWhat: 'Sobre qué',

    yourGuesses: 'Tus pronósticos',
    tooFewGuesses: (count) => {
      const rest =
        'Sella un pronóstico antes de un veredicto, y cinco de ellos mostrarán cuánto conoces este diario.';
      if (count === 0) return `Aún no hay ninguno juzgado. ${rest}`;
      return countSpanish(count, {
        one: `# juzgado, muy poco para saberlo. ${rest}`,
        many: `# juzgados, muy pocos para saberlo. ${rest}`,
        other: `# juzgados, muy pocos para saberlo. ${rest}`,
      });
    },
    howToRead:
      'Hacia arriba, cuántas veces se cumplió. A lo ancho, con cuánta seguridad lo dijiste. En la línea discontinua coinciden.',
    closeToLine: 'Cerca de la línea',
    closeToLineWhy: (count) =>
      countSpanish(count, {
        one: '# pronóstico, y no tan lejos de lo que vino que el azar no lo explique.',
        many: '# de pronósticos, y ninguno tan lejos de lo que vino que el azar no lo explique.',
        other: '# pronósticos, y ninguno tan lejos de lo que vino que el azar no lo explique.',
      }),
    tooSure: 'Demasiada seguridad',
    tooDoubtful: 'Demasiada duda',
    saidAndCame: (said, came) => `Donde dijiste cerca de ${said}, se cumplió el ${came} de las veces.`,
    brier: (score, always, even) =>
      `Puntuación de Brier: ${score}. 0 sería perfecto; ${always} es decir siempre ${even}.`,
    plot: (bins) => `Tus pronósticos frente a lo que vino. ${bins.join('. ')}.`,
    bin: (count, said, came) =>
      countSpanish(count, {
        one: `# pronóstico de cerca de ${said}: se cumplió el ${came} de las veces`,
        many: `# de pronósticos de cerca de ${said}: se cumplieron el ${came} de las veces`,
        other: `# pronósticos de cerca de ${said}: se cumplieron el ${came} de las veces`,
      }),
  },

  release: {
    version: (version, date) => `Waymark ${version}, del ${date}`,
    whatIsNew: 'Novedades',
    whatIsNewIn: (version) => `Novedades de la versión ${version}`,
    isEnglish: 'La lista se lleva en inglés.',
    update: {
      name: 'Actualización',
      isReady: 'Hay un Waymark más nuevo en este dispositivo.',
      reload: 'Recargar ahora',
      later: 'Más tarde',
    },
  },

  revisions: {
    on: (day) => `Revisada el ${day}`,
    show: 'Qué cambió',
    hide: 'Ocultar qué cambió',
    region: 'Qué cambió',
    added: 'Añadido:',
    removed: 'Quitado:',
    sameWords: 'Las palabras son las mismas; cambiaron las imágenes, los enlaces o la forma.',
    legend: 'Tachado: como era. Subrayado: como es ahora.',
    unchanged: 'Se omite el texto sin cambios',
  },

  rowMenu: {
    open: 'Abrir',
    unsave: 'Quitar de lo guardado',
    share: 'Compartir…',
  },

  save: {
    save: 'Guardar',
    saveThis: 'Guardar esta entrada',
    unsaveThis: 'Quitar de lo guardado',
    saved: 'Guardada',
    unsaved: 'Ya no está guardada',
    isSaved: 'guardada',
  },

  search: {
    title: 'Buscar',
    field: 'Palabras que buscar',
    placeholder: 'Cualquier palabra del diario',
    help: 'Cada palabra se busca en este dispositivo. Las que van juntas se escriben entre “comillas”.',
    filterHelp: (examples, excluded) =>
      `Para afinar, usa los botones de arriba o escribe: ${examples.join(', ')}. Un signo menos justo delante de una palabra, unas “comillas” o un filtro excluye las entradas que coinciden: ${excluded}.`,
    noWords: 'Solo se pueden buscar palabras y números.',
    looking: 'Buscando…',
    failed: 'Ahora mismo no se puede buscar en las entradas de este dispositivo.',
    found: entries,
    foundInPlaces: (count, places) =>
      `${entries(count)} en ${countSpanish(places, { one: '# lugar', many: '# de lugares', other: '# lugares' })}`,
    foundNone: 'No se encontró ninguna entrada',
    stillReading: 'Aún se leen las entradas más antiguas…',
    onMap: 'Ver en el mapa',
    order: 'Orden',
    byRelevance: 'Lo mejor primero',
    byDate: 'Lo nuevo primero',
    more: (count) =>
      countSpanish(count, { one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' }),
    note: 'Tu nota:',
    noticed: 'Hoy noté:',
    expects: 'Mañana espero:',
    recent: {
      title: 'Búsquedas recientes',
      clear: 'Borrar',
      clearName: 'Borrar las búsquedas recientes',
      cleared: 'Búsquedas recientes borradas.',
    },
    filters: {
      name: 'Filtros',
      place: 'Lugar',
      state: 'Estado',
      before: 'Antes',
      after: 'Después',
      regions: 'Regiones',
      places: 'Lugares',
      unread: 'No leídas',
      read: 'Leídas',
      saved: 'Guardadas',
      noted: 'Con notas',
      beforeDay: (day) => `Antes: ${day}`,
      afterDay: (day) => `Después: ${day}`,
      wholeYear: (year) => `Todo ${year}`,
      not: (filter) => `Excepto: ${filter}`,
      remove: (filter) => `Quitar el filtro ${filter}`,
    },
    faults: {
      empty: (key) => `${key}: espera lo que va detrás.`,
      noDay: (key, value) =>
        `${key}: “${value}” no se puede leer como un día. Escribe 2026, 2026-06 o 2026-06-25.`,
      unknownSet: (key, value) => `${key}: no conoce “${value}”. Conoce unread, read, saved y noted.`,
    },
    missing: {
      word: (word) => `Ninguna entrada tiene la palabra “${word}”.`,
      phrase: (words) => `“${words}” no aparece junto en ninguna entrada.`,
      text: (text) => `Ninguna entrada tiene “${text}”.`,
      place: (place) => `Ninguna entrada se escribió en un lugar llamado “${place}”.`,
      state: (state) => `Ninguna entrada tiene el estado “${state}”.`,
      together: 'Cada una de estas palabras está en alguna entrada, pero ninguna las tiene todas.',
      leftOut: 'Al excluir estas palabras no queda ninguna entrada.',
      filtered: 'Ninguna entrada con estas palabras pasa los filtros.',
      onlyFilters: 'Ninguna entrada pasa estos filtros.',
      withoutFilters: 'Buscar sin filtros',
      meant: 'Quizá buscabas',
      quoted: (word) => `“${word}”`,
      corrected: (word, used) => `Ninguna entrada tiene “${word}”. Estas tienen ${used}.`,
    },
  },

  settings: {
    title: 'Ajustes',
    theme: 'Tema',
    type: 'Tamaño y letra de las entradas',
    language: 'Idioma',
    systemLanguage: (name) => `Sistema (${name})`,
    languageNote: 'Lo que dice Waymark. El diario queda como se escribió.',
    languageMissing: 'Este idioma aún no está en el dispositivo, y la red no lo trajo.',
    onThisDevice: 'En este dispositivo',
    isReadyOffline: 'Listo sin conexión: todas las páginas se abren sin red.',
    isNotReadyOffline: 'Aún no está listo sin conexión: la app todavía se está descargando.',
    isPlainHttp:
      'http sin cifrar: con él los navegadores no guardan apps para usar sin conexión, no las instalan, no comparten nada ni dicen dónde estás. Todo lo demás funciona aquí, y lo que haces se guarda; https da el resto.',
    isNotKept:
      'No está listo sin conexión: este navegador no ha guardado la app. Una ventana privada no lo hace, ni un dispositivo sin sitio.',
    stored: (size) => `Unos ${size} guardados, con la app y el mapa.`,
    isPromised: 'El navegador ha prometido conservarlo.',
    isNotPromised: 'El navegador puede borrarlo si al dispositivo le falta sitio.',
    askToKeep: 'Pedirle que lo conserve todo',
    nowPromised: 'El navegador ha prometido conservarlo',
    stillNotPromised: 'El navegador no quiso prometerlo; una app instalada se conserva más tiempo',
    about: 'Acerca de',
    reading: (journal, author) =>
      `Estás leyendo ${author === null ? journal : `${journal}, de ${author}`}, con Waymark. Nada sobre ti se envía a ninguna parte: ni cuentas, ni rastreadores, ni terceros.`,
    aboutMap:
      'Mapa hecho con Natural Earth. Las fronteras están trazadas según quién las controla, que no siempre es según se reclaman.',
    aboutType: 'Compuesto en Literata.',
    yourData: {
      title: 'Tus datos',
      what: 'Lo que has leído y guardado, dónde te quedaste, tus resaltados y notas, tus veredictos y pronósticos y tus ajustes están solo en este dispositivo. Un archivo los conserva y los lleva a otro dispositivo.',
      import: 'Importar…',
      importAdds:
        'Importar añade a lo que hay aquí. Las marcas y los ajustes de aquí que son más recientes se quedan.',
    },
    imported: {
      parts: (parts) => `Importado: ${parts}.`,
      nothing: 'Todo lo de este archivo ya estaba aquí.',
      readMarks: (count) =>
        countSpanish(count, {
          one: '# marca de lectura',
          many: '# de marcas de lectura',
          other: '# marcas de lectura',
        }),
      positions: (count) =>
        countSpanish(count, {
          one: '# punto de lectura',
          many: '# de puntos de lectura',
          other: '# puntos de lectura',
        }),
      saved: (count) =>
        countSpanish(count, {
          one: '# entrada guardada',
          many: '# de entradas guardadas',
          other: '# entradas guardadas',
        }),
      highlights: (count) =>
        countSpanish(count, {
          one: '# resaltado o nota',
          many: '# de resaltados y notas',
          other: '# resaltados y notas',
        }),
      judgements: (count) =>
        countSpanish(count, {
          one: '# veredicto o pronóstico',
          many: '# de veredictos y pronósticos',
          other: '# veredictos y pronósticos',
        }),
      settings: (count) => countSpanish(count, { one: '# ajuste', many: '# de ajustes', other: '# ajustes' }),
    },
    refused: {
      notABackup: 'Este archivo no lo exportó Waymark. No se cambió nada.',
      newerVersion:
        'Este archivo lo escribió un Waymark más nuevo. Actualiza este y vuelve a importarlo. No se cambió nada.',
      otherJournal: (title) =>
        `${title === null ? 'Este archivo es de otro diario.' : `Este archivo es de otro diario, ${title}.`} No se cambió nada.`,
      broken: (part) => `Este archivo está dañado: su “${part}” no se puede leer. No se cambió nada.`,
      tooLarge: 'Este archivo es demasiado grande para ser uno que exportó Waymark. No se cambió nada.',
      storageFailed: 'Este navegador no quiso guardar lo que hay en el archivo. No se cambió nada.',
    },
  },

  share: {
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    linkCopied: 'Enlace copiado',
    linkNotCopied: (url) => `Este navegador no dejó copiar. El enlace es ${url}`,
  },

  shareImage: {
    title: 'Compartir como imagen',
    note: 'Se dibuja en este dispositivo. Selecciona antes unas palabras de la entrada para que aparezcan.',
    drawing: 'Se está dibujando la imagen.',
    alt: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry}, con un mapa pequeño: “${quote}”`,
    altWithoutMap: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry}: “${quote}”`,
    save: 'Guardar como PNG',
    saved: 'La imagen quedó en manos de tu navegador.',
    failed: 'Este navegador no pudo dibujar la imagen.',
  },

  shared: {
    ask: '¿Sobre qué dice algo?',
    evidence:
      'La dirección espera en el registro como prueba de lo que elijas y acompaña el veredicto que des allí.',
    nothingDue:
      'Ninguna expectativa espera ahora un veredicto. La dirección no se ha guardado en ninguna parte.',
    toLedger: 'Al registro',
    noAddress: 'En lo compartido no hay ninguna dirección web.',
    search: 'Buscarlo en el diario',
    fileGone: 'No se pudo leer el archivo. No se ha cambiado nada.',
  },

  shortcuts: {
    title: 'Atajos de teclado',
    note: 'Descansan mientras escribes.',
    acts: {
      next: 'Siguiente; en una lista, abajo',
      previous: 'Anterior; en una lista, arriba',
      search: 'Buscar',
      save: 'Guardar, o dejar de guardar',
      read: 'Marcar como leída o no leída',
      note: 'Escribir una nota',
      entries: 'Entradas',
      map: 'Mapa',
      ledger: 'Registro',
      help: 'Esta lista',
    },
    arrows: 'Las flechas hacen lo mismo: izquierda y derecha en una entrada, arriba y abajo en una lista.',
    isOn: 'Las teclas sueltas hacen algo',
    areOn: 'Las teclas sueltas llevan por el diario: pulsa ? en cualquier página para verlas.',
    areOff: 'Las teclas sueltas no hacen nada.',
    show: 'Ver los atajos',
  },

  stored: {
    title: 'Lo guardado',
    counting: 'Contando…',
    kinds: {
      journal: 'Entradas',
      pictures: 'Imágenes y partes del mapa',
      made: 'Lo que hiciste',
      finding: 'Búsqueda e hilos',
      app: 'La app y su mapa',
    },
    counts: {
      journal: (count) =>
        countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' }),
      pictures: (count) =>
        countSpanish(count, { one: '# imagen', many: '# de imágenes', other: '# imágenes' }),
      made: (count) =>
        countSpanish(count, {
          one: '# marca o nota',
          many: '# de marcas y notas',
          other: '# marcas y notas',
        }),
    },
    underSize: (size) => `menos de ${size}`,
    remove: 'Quitar…',
    removeKind: (kind) => `Quitar: ${kind}`,
    removeAll: 'Quitarlo todo…',
    cancel: 'Conservarlo',
    exportFirst: 'Antes, exportar lo que hice',
    pictures: {
      title: '¿Quitar las imágenes?',
      text: 'Las entradas mostrarán las palabras de sus imágenes hasta que se vuelvan a ver con conexión.',
      act: 'Quitar las imágenes',
      done: 'Imágenes quitadas',
    },
    journal: {
      title: '¿Quitar las entradas?',
      text: 'Tus marcas y notas se quedan. La próxima comprobación trae de vuelta las entradas que siguen en el canal del diario.',
      onlyHere: (count) =>
        countSpanish(count, {
          one: '# entrada ya no está en el canal y no volvería.',
          many: '# de entradas ya no están en el canal y no volverían.',
          other: '# entradas ya no están en el canal y no volverían.',
        }),
      act: 'Quitar las entradas',
      done: 'Entradas quitadas',
    },
    made: {
      title: '¿Quitar lo que hiciste?',
      text: 'Marcas de lectura, puntos de lectura, entradas guardadas, resaltados, notas, veredictos y pronósticos. Tus ajustes se quedan. Después puedes deshacerlo, aquí o en la lista.',
      act: 'Quitar lo que hice',
      done: (count) =>
        countSpanish(count, {
          one: '# dato quitado',
          many: '# de datos quitados',
          other: '# datos quitados',
        }),
    },
    everything: {
      title: '¿Quitarlo todo?',
      text: 'Las entradas, las imágenes, todo lo que hiciste, tus ajustes y la propia app se van de este dispositivo. No se puede deshacer.',
      act: 'Quitarlo todo',
    },
    failed: 'Este navegador no quiso quitarlo. No se cambió nada.',
  },

  threads: {
    title: 'Hilos',
    lead: 'Aquello a lo que vuelve el diario',
    find: 'Hilos cuyo nombre tiene',
    findExample: 'Un nombre o una cosa',
    none: 'Aún no se repite nada. Los hilos se buscan en este dispositivo cuando llegan entradas.',
    noneFound: 'Ningún hilo tiene ese nombre.',
    kinds: {
      name: 'Nombres',
      subject: 'Cosas',
      place: 'Lugares, a menos de 50 km',
      light: 'Luz',
      state: 'Estados',
    },
    entriesCounted: (count) => countSpanish(count, { one: 'entrada', many: 'entradas', other: 'entradas' }),
    all: 'Todos los hilos',
    onMap: 'En el mapa y su línea de tiempo',
    missing: 'No hay tal hilo',
    missingText: 'Nada con este nombre recorre las entradas de este dispositivo. Quizá venga de otro diario.',

    met: (count) => `Aparece en ${entries(count)}`,
    nearPlace: (count, place) => written(count, `a menos de 50 km de ${place}`),
    inState: (count, state) => `${entries(count)} con el estado “${state}”`,
    atDawn: (count) => written(count, 'al amanecer'),
    atDusk: (count) => written(count, 'al anochecer'),
    atNight: (count) => written(count, 'de noche'),
    underMidnightSun: (count) => written(count, 'bajo el sol de medianoche'),
    byLight: (count, light) => written(count, `con esta luz: ${light}`),
  },

  type: {
    title: 'Letra y tema',
    sample: 'Muestra',
    size: 'Tamaño del texto',
    sizeNow: (percent) => `Tamaño del texto: ${percent}`,
    smaller: 'Texto más pequeño',
    larger: 'Texto más grande',
    face: 'Tipo de letra',
    faces: { serif: 'Literata', sans: 'Sistema', lexend: 'Lexend' },
    faceNote: 'Lexend es ancha y regular, para lectores con dislexia.',
    leading: 'Interlineado',
    leadings: { tight: 'Justo', normal: 'Normal', loose: 'Amplio', looser: 'Máximo' },
    measure: 'Largo de línea',
    measures: { narrow: 'Corto', normal: 'Normal', wide: 'Largo' },
    alignment: 'Alineación',
    alignments: { start: 'Izquierda', justify: 'Justificado' },
    theme: 'Tema',
    themes: {
      system: 'Del sistema',
      light: 'Claro',
      sepia: 'Sepia',
      dark: 'Oscuro',
      black: 'Negro',
      contrast: 'Alto contraste',
    },
    reset: 'Volver a la letra del diario',
    isReset: 'La letra vuelve a ser la del diario.',
  },

  ui: {
    skipToText: 'Ir al texto',
    tryAgain: 'Intentar otra vez',
    partMissing: 'Esta parte de Waymark aún no está en el dispositivo, y la red no la trajo.',
    notKept: 'Este dispositivo no pudo guardarlo.',
    markedRead: 'Marcada como leída',
    markedUnread: 'Marcada como no leída',
    justNow: 'ahora',
    lights: { dawn: 'amanecer', dusk: 'anochecer', night: 'noche', 'midnight sun': 'sol de medianoche' },
    near: (place) => `Cerca de ${place}`,
    undo: 'Deshacer',
    undone: 'Deshecho',
    allEntries: 'Todas las entradas',
    comma: ', ',
  },

  verdict: {
    'came-true': 'Acertó',
    partly: 'En parte',
    'did-not': 'No acertó',
    'cannot-tell': 'No se sabe',
  },

  written: {
    years: 'Todas las entradas por año',
    newestOnly: (count) =>
      countSpanish(count, {
        one: 'Aquí está la línea más reciente. Las demás están en sus entradas.',
        many: 'Aquí están los # de líneas más recientes. Las demás están en sus entradas.',
        other: 'Aquí están las # líneas más recientes. Las demás están en sus entradas.',
      }),
    othersByYear: 'Las anteriores están ordenadas por año.',
    needsScript: 'Esta página se compone en tu propio dispositivo y necesita JavaScript.',
    withoutScript: 'El diario mismo se puede leer sin él.',
    worldOf: (journal) => `${journal} en un mapa del mundo`,
    keptHere: (journal) => `${journal}: un diario, guardado en este dispositivo.`,
    dueToday: 'Por juzgar hoy',
    pictured: { list: 'Todas las entradas, las más nuevas primero', map: 'El viaje en su mapa' },
  },
};

const minuteWords = {
  10: 'unos diez minutos',
  20: 'unos veinte minutos',
  30: 'una media hora',
  40: 'unos cuarenta minutos',
  50: 'unos cincuenta minutos',
  60: 'alrededor de una hora',
  90: 'alrededor de hora y media',
};

const sides = { before: 'antes', after: 'después' };
const events = { sunrise: 'la salida del sol', sunset: 'la puesta del sol' };

const dayWords: Record<DayPart, string> = {
  'early-morning': 'con la primera luz de la mañana',
  'late-morning': 'con la luz de media mañana',
  midday: 'con la luz del mediodía',
  'early-afternoon': 'con la luz de la primera tarde',
  'late-afternoon': 'con la luz de media tarde',
  evening: 'con la luz del final de la tarde',
};

const nightWords: Record<NightPart, string> = {
  evening: 'en la oscuridad de las primeras horas de la noche',
  middle: 'en plena noche',
  morning: 'en la oscuridad antes de la mañana',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `hacia ${events[light.event]}`;
    case 'before':
    case 'after':
      return `${minuteWords[light.minutes]} ${sides[light.kind]} de ${events[light.event]}`;
    case 'day':
      return light.hasSunset ? dayWords[light.part] : `${dayWords[light.part]}, en un día sin puesta de sol`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'en el crepúsculo de una noche clara';
    case 'midnight-sun':
      return 'bajo el sol de medianoche';
    case 'polar-twilight':
      return 'en el crepúsculo del mediodía de la noche polar';
    case 'polar-night':
      return 'en la noche polar';
  }
}
