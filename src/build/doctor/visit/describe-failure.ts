/** What the codes of Node's sockets and TLS mean to who reads them (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const sentences: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Its name is not known: look at the spelling, and at the name’s DNS records.',
  EAI_AGAIN: 'Its name could not be looked up: is this machine online?',
  ECONNREFUSED: 'Nothing listens there: is the server running, and is the port the right one?',
  ECONNRESET: 'The connection was broken off.',
  EHOSTUNREACH: 'There is no way to its machine from here.',
  ENETUNREACH: 'There is no way to its network from here: is this machine online?',
  ETIMEDOUT: 'It did not answer in time.',
  UND_ERR_CONNECT_TIMEOUT: 'It did not answer in time.',
  UND_ERR_SOCKET: 'The connection was broken off.',
  CERT_HAS_EXPIRED: 'Its certificate has expired: renew it.',
  CERT_NOT_YET_VALID: 'Its certificate is not valid yet: is the clock of this machine right?',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'Its certificate is signed by itself, which no browser trusts: get one from an authority.',
  SELF_SIGNED_CERT_IN_CHAIN:
    'Its certificate leads to an authority that is not trusted: get one from another.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'Its certificate comes without those that vouch for it: have the server send the whole chain.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'Its certificate is from an authority that is not trusted, or comes without those that vouch for it: have the server send the whole chain.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name: get one for this name.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'It does not speak HTTPS at this port.',
  EPROTO:
    'No secure connection could be agreed on: the server’s TLS is too old, or it speaks no HTTPS at this port.',
};

/** Why an address could not be asked, as a sentence, from what `fetch` rejected with. */
export function describeFailure(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'It did not answer in time.';
  for (const code of codesOf(error)) {
    const sentence = sentences[code];
    if (sentence !== undefined) return sentence;
    if (/^(?:CERT_|ERR_TLS_|ERR_SSL_)/.test(code)) return `No secure connection could be made (${code}).`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `It could not be asked: ${cause instanceof Error ? cause.message : String(cause)}.`;
}

/** The codes of an error, of what caused it, and of the attempts that it stands for, the nearest first. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as NodeJS.ErrnoException;
  const within = error instanceof AggregateError ? error.errors : [];
  return [...(code === undefined ? [] : [code]), ...[...within, error.cause].flatMap(codesOf)];
}
