/** An object of JSON-LD as a page embeds it; nothing about its properties is certain. */
export type LinkedObject = Readonly<Record<string, unknown>>;

const OBJECTS_AT_MOST = 500;

/**
 * All objects in a page's JSON-LD scripts, nested ones included, outer before inner. What is not JSON is passed over;
 * raw line breaks in strings, a mistake of many publishing systems, are mended.
 */
export function linkedObjects(document: Document): LinkedObject[] {
  const found: LinkedObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), found);
  }
  return found;
}

/** Whether an object is of a type whose name matches. */
export function isOfType(object: LinkedObject, type: RegExp): boolean {
  const types: unknown[] = [object['@type'], object['type']].flat();
  return types.some((one) => typeof one === 'string' && type.test(one));
}

/** A property's text, or the first of its list; of a property that is an object, the text under `inner`. */
export function textOf(object: LinkedObject, property: string, inner = '@value'): string | null {
  const value: unknown = [object[property]].flat()[0];
  if (typeof value === 'string') return value;
  return isObject(value) ? textOf(value, inner) : null;
}

function collect(value: unknown, found: LinkedObject[]): void {
  if (found.length >= OBJECTS_AT_MOST) return;
  if (Array.isArray(value)) value.forEach((one) => collect(one, found));
  if (!isObject(value)) return;
  found.push(value);
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, found);
}

function isObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replaceAll(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}
