/** Host names are shown as their readers write them. */
import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeHost } from '../../platform/host';

const LETTERS = Array.from('abcšđčћљњџёжщъыэюяçëäöüßαω中文字日本');

describe('a host name', () => {
  it.each([
    ['вести.срб'],
    ['правда.рф'],
    ['zeitung-müller.de'],
    ['news.example'],
    ['日本語.jp'],
    ['127.0.0.1'],
    ['[2001:db8::1]'],
  ])('reads %s', (host) => {
    expect(unicodeHost(domainToASCII(host) || host)).toBe(host);
  });

  it('reads as Node reads it', () => {
    const label = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(label, label, (one, other) => {
        const host = domainToASCII(`${one}.${other}`);
        expect(unicodeHost(host)).toBe(domainToUnicode(host));
      }),
    );
  });

  it('stays as it is where it is no Punycode', () => {
    for (const host of ['xn--', 'xn--a_b.example', 'xn--zz.example', 'xn--99999999.example']) {
      const shown = unicodeHost(host);
      expect([host, host.replace('xn--', '')]).toContain(shown);
    }
  });
});
