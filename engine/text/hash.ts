/** FNV-1a, 32 bit (draft-eastlake-fnv), over the UTF-16 units of a text; an unsigned integer. */
export function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
