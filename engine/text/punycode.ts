/** Parameters of Punycode as host names use it (RFC 3492, section 5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

const PREFIX = 'xn--';

/**
 * A host name as its readers write it: each label that Punycode has made ASCII in its own script again
 * ("xn--h1alffa9f.xn--p1ai" → "россия.рф"). A label that is no Punycode stays as it is.
 */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) =>
      label.startsWith(PREFIX) ? (decode(label.slice(PREFIX.length)) ?? label) : label,
    )
    .join('.');
}

/** RFC 3492, section 6.2; null for what no encoder makes. */
function decode(text: string): string | null {
  const split = text.lastIndexOf('-');
  const codes = split > 0 ? Array.from(text.slice(0, split), (one) => one.charCodeAt(0)) : [];
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let at = 0;
  let index = split > 0 ? split + 1 : 0;
  while (index < text.length) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = parseDigit(text.charAt(index));
      index += 1;
      if (digit === null) return null;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = codes.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    if (code > 0x10_ff_ff) return null;
    at %= length;
    codes.splice(at, 0, code);
    at += 1;
  }
  return String.fromCodePoint(...codes);
}

/** "a" to "z" are 0 to 25, "0" to "9" are 26 to 35. */
function parseDigit(char: string): number | null {
  if (/^[a-z]$/.test(char)) return char.charCodeAt(0) - 0x61;
  return /^\d$/.test(char) ? Number(char) + 26 : null;
}

/** RFC 3492, section 6.1. */
function adapted(change: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE)
    delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
