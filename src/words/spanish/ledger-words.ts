import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const ledgerWords: Catalogue['ledger'] = {
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
    countSpanish(days, { one: 'Cerró hace # día', many: 'Cerró hace # de días', other: 'Cerró hace # días' }),
  todayOnAxis: (day) => `Hoy, ${day}`,

  comma: ', ',
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
  undo: 'Deshacer',
  undone: 'Deshecho',
  notKept: 'Este dispositivo no pudo guardarlo.',
};
