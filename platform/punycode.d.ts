/** What is used of punycode; the types of Node's module of that name are of its main file. */
declare module 'punycode/punycode.es6.js' {
  /** @throws RangeError for what is no Punycode */
  export function toUnicode(domain: string): string;
}
