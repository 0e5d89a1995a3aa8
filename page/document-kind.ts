const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Whether a document is a page that someone wrote, and not a file in one of the browser's viewers.
 * XML, SVG, JSON, plain text, pictures, films and PDF are told by their content type, which the
 * viewers keep; only an older Chromium's PDF viewer calls itself text/html, around one `embed`.
 */
export function readable(document: Document): boolean {
  if (!READABLE_TYPES.has(document.contentType)) return false;
  const only = document.body?.childElementCount === 1 ? document.body.firstElementChild : null;
  return document.body !== null && !(only?.matches('embed[type$="pdf"]') ?? false);
}
