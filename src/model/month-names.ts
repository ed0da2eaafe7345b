/**
 * The months' names as feeds write them, one row a month: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish, Russian (both with the case that follows a day) and Arabic (the world's names and the Levant's).
 */
const ROWS = [
  'january januar janner janvier enero gennaio janeiro januari styczen stycznia январь января يناير',
  'february februar feber fevrier febrero febbraio fevereiro februari luty lutego февраль февраля فبراير شباط',
  'march marz mrz mars marzo marco maart mrt marzec marca март марта مارس آذار',
  'april avril abril aprile kwiecien kwietnia апрель апреля أبريل إبريل نيسان',
  'may mai mayo maggio maio mei maj maja май мая مايو أيار',
  'june juni juin junio giugno junho czerwiec czerwca июнь июня يونيو حزيران',
  'july juli juillet julio luglio julho juil lipiec lipca июль июля يوليو تموز',
  'august aout agosto augustus sierpien sierpnia август августа أغسطس آب',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia сентябрь сентября سبتمبر أيلول',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika октябрь октября أكتوبر',
  'november novembre noviembre novembro listopad listopada ноябрь ноября نوفمبر',
  'december dezember decembre diciembre dicembre dezembro grudzien grudnia декабрь декабря ديسمبر',
].map((row) => fold(row).split(' '));

const known = new Map<string, number | null>();

/** 1 … 12 from a month's name, or from three letters or more of its beginning; null where it is no month or several. */
export function monthByName(name: string): number | null {
  const word = fold(name).replace(/\.$/, '');
  const found = known.get(word);
  if (found !== undefined) return found;
  const month = findMonth(word);
  if (known.size < 1000) known.set(word, month);
  return month;
}

function findMonth(word: string): number | null {
  const exact = ROWS.findIndex((names) => names.includes(word));
  if (exact >= 0) return exact + 1;
  if (word.length < 3) return null;
  const months = ROWS.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [index + 1] : [],
  );
  const [only] = months;
  return only !== undefined && months.length === 1 ? only : null;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
