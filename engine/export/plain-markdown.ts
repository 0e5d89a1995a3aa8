/** Text without line breaks, for one line of a list. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Text that Markdown shows as it stands: every sign that could mean something is escaped (CommonMark 2.4), and line breaks, which could
 * begin a list or a heading, become blanks.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>#|~&!$^{}]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&');
}
