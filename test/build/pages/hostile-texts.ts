import { droppedElements, mutatedMarkup, scriptLinks } from '../../support/hostile-markup.ts';

/** What an author's feed may hold where a head has a line of text. */
export const hostileTexts: readonly string[] = [
  ...scriptLinks,
  ...droppedElements,
  ...mutatedMarkup,
  'She said "no" & \'yes\' <i>at once</i>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</ScRiPt ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '<![CDATA[ ]]> --> --!>',
  '"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '" onload="alert(1)',
  "' onload='alert(1)",
  '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;',
  'one\nline\r\nand\ranother\u2028and\u2029one\tmore',
  'half \ud83d a pair, \udc00 another',
  '\u202egnirts\u2066 that \u2067turns\u200f round',
  'a \u0000null\u0001 and \u001b[31m red',
  '__proto__',
  'javascript:alert(1)',
];
