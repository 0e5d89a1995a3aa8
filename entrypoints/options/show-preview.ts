import type { MarkStyle } from '../../engine/model/settings';
import { ContrastMeter } from '../../page/contrast';
import { HIGHLIGHTS, highlightRules } from '../../page/highlight-style';

/** Marks an element's text as a mention on a page is marked: by the same rules, through the same registry. */
export function showPreview(element: HTMLElement, style: MarkStyle, sheet: CSSStyleSheet): void {
  sheet.replaceSync(highlightRules(style));
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  const text = document.createRange();
  text.selectNodeContents(element);
  const tone = new ContrastMeter().toneUnder(element);
  CSS.highlights.set(HIGHLIGHTS[tone], new Highlight(text));
}
