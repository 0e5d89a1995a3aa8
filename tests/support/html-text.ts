/** Of these, not even the text is shown. */
const UNREAD =
  /<!--[\s\S]*?-->|<(script|style|noscript|template|svg|head|pre|code|textarea|select|iframe)\b[\s\S]*?<\/\1\s*>/gi;

const TAG = /<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<![^>]*>/gi;

/** Elements whose text goes on in the line of the text around them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite del dfn em font i img input ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00A0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00AD',
};

/**
 * The readable text of an HTML page without a browser: one line a block, in the order of the source, white space folded. It knows
 * nothing of styles and scripts, so it is for pages that show what their source says.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(UNREAD, ' ')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(TAG, (_, name: string | undefined) =>
      name !== undefined && (INLINE.has(name.toLowerCase()) || name.includes('-')) ? '' : '\n',
    )
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, decode)
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' '))
    .filter((line) => /\S/.test(line))
    .join('\n');
}

function decode(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const hex = /^#x/i.test(name);
  return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
}
