const anyTag =
  /<\/?(?:a|abbr|article|b|blockquote|br|center|code|dd|del|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|picture|pre|q|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?:\s[^<>]*)?\/?>|<!--/i;

/** Whether a text is meant as HTML: it holds at least one of the tags that prose is written with. */
export function looksLikeHtml(text: string): boolean {
  return anyTag.test(text);
}
