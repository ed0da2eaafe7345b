/** An excerpt of an entry's text around a match, in parts; the matched parts are marked. */
export interface Excerpt {
  text: string;
  isMatch: boolean;
}
