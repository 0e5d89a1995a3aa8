/**
 * Never read: code, what the reader types, other documents, media, and annotations that stand beside
 * the words they belong to (`rt`).
 */
const SKIPPED_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'code',
  'pre',
  'kbd',
  'samp',
  'input',
  'textarea',
  'select',
  'datalist',
  'progress',
  'meter',
  'math',
  'svg',
  'canvas',
  'audio',
  'video',
  'object',
  'embed',
  'iframe',
  'frame',
  'frameset',
  'noframes',
  'rt',
  'rp',
  'rtc',
]);

/** Of these, the ones that stand in the line like a picture, so that words do not run on past them. */
const REPLACED_TAGS = new Set([
  'img',
  'svg',
  'canvas',
  'audio',
  'video',
  'object',
  'embed',
  'iframe',
  'input',
  'textarea',
  'select',
  'progress',
  'meter',
  'math',
]);

/** Elements of the line: empty, they leave no trace in it. */
const PHRASING_TAGS = new Set(
  'a abbr b bdi bdo cite data dfn em i ins del label mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Whether an element of this tag, when it is empty, can be passed over without a look at its style. */
export function isPhrasing(tag: string): boolean {
  return PHRASING_TAGS.has(tag);
}

/** Whether what stands in an element of this tag is never read. */
export function isSkippedTag(tag: string): boolean {
  return SKIPPED_TAGS.has(tag);
}

/** Whether an element of this tag takes its place in the line, so that words end at it. */
export function isReplacedTag(tag: string): boolean {
  return REPLACED_TAGS.has(tag);
}

/** Whether the reader can type in this element: marks there would be in the way. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox' || role === 'combobox';
}

/** The numbers and signs that point to a note: "[3]", "12", "*", "†", "[a]", "1, 2". */
const NOTE_MARK = /^\s*(?:\[[^\]]{1,12}\]|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡§#]{1,3})\s*$/u;

/**
 * Whether a `sup` or `sub` only points to a note. "Zvecan<sup>1</sup>" reads "Zvecan", while
 * "29<sup>th</sup>" and "km<sup>2</sup>" keep theirs.
 */
export function isNoteMark(element: Element, textBefore: string): boolean {
  if (!NOTE_MARK.test(element.textContent ?? '')) return false;
  const linked = element.querySelector('a') !== null || element.closest('a') !== null;
  return linked || /[\p{L}.,;:!?"'”’»)\]]{3}$/u.test(textBefore);
}
