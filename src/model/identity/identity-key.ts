import { parseUrl } from '../text/parse-url.ts';

/** What newsletters, networks and counters add to an address: it identifies the visitor, never the page. */
const trackers =
  /^(?:utm_|mtm_|matomo_|pk_|piwik_|itm_|hsa_|ns_|wt_|at_|_hs|mc_|vero_|oly_|ga_|fb_)|^(?:fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mkt_tok|hsctatracking|wickedid|_ga|_gl|__s|s_cid|cmpid|ncid|xtor|ref_src|ref_url|spm|wtrid|rb_clickid|soc_src|soc_trk|guce_referrer|guce_referrer_sig|guccounter|__twitter_impression|_openstat|trk|trkcampaign)$/i;
/** Session ids under the names that servers give them. */
const sessions = /^(?:phpsessid|jsessionid|aspsessionid\w*|session_?id|sess_?id|cfid|cftoken|oscsid|zenid)$/i;
/** May be a session, a sender or a signature, but may also identify the page. */
const ambiguous =
  /^(?:s|sid|ssid|sess|token|access_token|auth|ref|referer|referrer|source|src|from|via|share|shared|cb|cache|cachebust(?:er)?|nocache|rnd|rand|random|ts|timestamp|t|_|v|ver|nonce|sig|sign|signature|expires|policy|key-pair-id|hash|key|rss|feed|cid|m|amp)$|session|^x-(?:amz|goog|ms|oss)-/i;

/**
 * An entry's id for comparison: ids whose addresses differ only in scheme, `www.`, the trailing slash, tracking
 * parameters or a server's session have the same key, whether the feed calls them guid or link. Ids that are not web
 * addresses are their own keys.
 *
 * @param id `guid:…`, `link:…` or `hash:…`
 */
export function identityKey(id: string): string {
  return keyOf(id, false);
}

/**
 * Like {@link identityKey}, without the fragment and without parameters that may be a session's or a sender's:
 * entries with the same such key may be one entry or two, and need further evidence.
 */
export function looseIdentityKey(id: string): string {
  return keyOf(id, true);
}

/**
 * An address for comparison: null for one that names no page of its own, such as a host's front page. `isTail` leaves
 * the host out: the rest survives when a journal moves.
 */
export function addressKey(address: string | null, isTail = false): string | null {
  const url = address === null ? null : parseUrl(address);
  if (!url) return null;
  const page = pageOf(url, false);
  if (page === '') return null;
  return isTail ? page : hostOf(url) + page;
}

function keyOf(id: string, isLoose: boolean): string {
  const url = webUrlOf(id.replace(/^(?:guid|link):/, ''));
  return url ? `url:${hostOf(url)}${pageOf(url, isLoose)}` : id;
}

function webUrlOf(text: string): URL | null {
  return /^https?:\/\//i.test(text) ? parseUrl(text) : null;
}

function hostOf({ hostname, port }: URL): string {
  const isUsual = port === '' || port === '80' || port === '443';
  return hostname.replace(/^www\./, '') + (isUsual ? '' : `:${port}`);
}

function pageOf({ pathname, search, hash }: URL, isLoose: boolean): string {
  const whole = pathname.replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '');
  let end = whole.length;
  // A regular expression for trailing slashes would backtrack at every run of slashes.
  while (whole[end - 1] === '/') end -= 1;
  const path = whole.slice(0, end);
  // Some pages are rendered in the browser, and the fragment is their address.
  const fragment = isLoose && !/^#[!/]/.test(hash) ? '' : hash.length > 1 ? hash : '';
  return path + (search === '' ? '' : queryOf(search, isLoose)) + fragment;
}

function queryOf(search: string, isLoose: boolean): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = pair.split('=', 1)[0] ?? '';
      return (
        name !== '' && !trackers.test(name) && !sessions.test(name) && !(isLoose && ambiguous.test(name))
      );
    });
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}
