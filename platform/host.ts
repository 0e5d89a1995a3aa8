// The package's main file is taken for Node's own module of that name.
import { toUnicode } from 'punycode/punycode.es6.js';

/**
 * A host name as its readers write it: each label that Punycode (RFC 3492) has made ASCII in its own script again
 * ("xn--h1alffa9f.xn--p1ai" → "россия.рф"). A name that is no Punycode stays as it is.
 */
export function unicodeHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}
