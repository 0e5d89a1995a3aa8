import { expect, test } from 'vitest';
import { readable } from '../../page/document-kind';

const parsed = (text: string, type: DOMParserSupportedType) =>
  new DOMParser().parseFromString(text, type);

test('pages are read, in HTML and in XHTML', () => {
  expect(readable(document)).toBe(true);
  expect(readable(parsed('<p>text</p>', 'text/html'))).toBe(true);
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>text</p></body></html>';
  expect(readable(parsed(xhtml, 'application/xhtml+xml'))).toBe(true);
});

test('XML and SVG are left alone', () => {
  expect(readable(parsed('<feed/>', 'application/xml'))).toBe(false);
  expect(readable(parsed('<feed/>', 'text/xml'))).toBe(false);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(readable(parsed(svg, 'image/svg+xml'))).toBe(false);
});

test.each([
  'application/json',
  'text/plain',
  'text/css',
  'application/pdf',
  'image/png',
  'video/mp4',
])('what a viewer shows of a file of type %s is left alone', async (type) => {
  const frame = document.createElement('iframe');
  const address = URL.createObjectURL(new Blob(['{"text": "KFOR"}'], { type }));
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  // A document that this one may not look into is not one whose text is read.
  const shown = frame.contentDocument;
  if (shown !== null) expect(readable(shown)).toBe(false);
  frame.remove();
  URL.revokeObjectURL(address);
});

test('a page around a single embedded PDF is a viewer, one with more to it is not', () => {
  const embed = '<embed type="application/x-google-chrome-pdf">';
  expect(readable(parsed(embed, 'text/html'))).toBe(false);
  expect(readable(parsed(`<p>Report</p>${embed}`, 'text/html'))).toBe(true);
  expect(readable(parsed(`<div>Report ${embed}</div>`, 'text/html'))).toBe(true);
});
