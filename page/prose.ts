/** Shorter paragraphs are captions, datelines and teasers. */
const PARAGRAPH_AT_LEAST = 80;

/** Measures where the running text of a page is: how much of it an element holds. */
export class Prose {
  readonly #document: Document;
  #whole: number | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** An element's share of all characters in the page's longer paragraphs, 0 to 1. */
  shareOf(element: Element): number {
    this.#whole ??= charactersIn(this.#document);
    return this.#whole === 0 ? 0 : charactersIn(element) / this.#whole;
  }
}

function charactersIn(root: ParentNode): number {
  let count = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length >= PARAGRAPH_AT_LEAST) count += length;
  }
  return count;
}
