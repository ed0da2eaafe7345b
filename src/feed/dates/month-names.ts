/**
 * Month names in feeds: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Chinese, and
 * Arabic of the Nile and the Gulf, of the Levant, and of the Maghreb. Polish and Russian in both cases.
 */
const languages = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber maerz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sept okt nov dec',
  'jan feb mrz apr mai jun jul aug setiembre okt nov dez',
  'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
  'كانون·الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين·الاول تشرين·الثاني كانون·الاول',
  'جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر',
];

/** `mardi`, `martes` and `martedì` are abbreviated to the same three letters as March. */
const alsoAWeekday = 'mar';
const minCutLength = 3;

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const months = new Map<string, number>();
for (const names of languages) {
  plain(names)
    .split(' ')
    .forEach((name, index) => {
      for (let length = Math.min(minCutLength, name.length); length <= name.length; length += 1) {
        const cut = name.slice(0, length);
        if (!months.has(cut)) months.set(cut, index + 1);
      }
    });
}

/** A month in a text: 1 … 12, and where its name begins and ends. */
export interface NamedMonth {
  month: number;
  start: number;
  end: number;
}

/**
 * The first month named in a text, in full or abbreviated to three letters or more, in any of the languages above,
 * with or without diacritics. Null if there is none.
 */
export function findMonth(text: string): NamedMonth | null {
  let doubtful: NamedMonth | null = null;
  for (const { 0: word, index } of text.matchAll(/(?:كانون|تشرين)\s+\p{L}+|[\p{L}\p{M}]+/gu)) {
    const name = plain(word).replace(/\s+/, '·');
    const month = months.get(name);
    if (month === undefined) continue;
    const found = { month, start: index, end: index + word.length };
    if (name !== alsoAWeekday) return found;
    // The later of the two is the month: `mar. 3 mar. 2026`.
    doubtful = found;
  }
  return doubtful;
}
