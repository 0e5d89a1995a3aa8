import type { ArticleSpan } from '../model/article';
import type { Pack } from '../model/pack';

/** Quotes, roles and shared passages that do not stand where the pack says they do. */
export function textFaults(pack: Pack): string[] {
  const texts = new Map<string, string>(pack.articles.map(({ id, text }) => [id, text]));
  const faults: string[] = [];
  const read = ({ article, start, end }: ArticleSpan): string | undefined => {
    const text = texts.get(article);
    return start < end && text !== undefined && end <= text.length
      ? text.slice(start, end)
      : undefined;
  };
  for (const { id, quote, alsoPrinted, ...span } of pack.statements) {
    if (read(span) !== quote)
      faults.push(
        `statement ${id}: the quote does not stand at its offsets in article “${span.article}”`,
      );
    for (const place of alsoPrinted) {
      if (read(place) === undefined)
        faults.push(
          `statement ${id}: article “${place.article}” has no ${place.start} to ${place.end}`,
        );
    }
  }
  for (const { id, role } of pack.entities) {
    if (role && read(role) !== role.text)
      faults.push(
        `subject ${id}: the role does not stand at its offsets in article “${role.article}”`,
      );
  }
  for (const { text, places } of pack.shared) {
    const [first] = places;
    const short = text.slice(0, 40);
    if (first && read(first) !== text)
      faults.push(`shared passage “${short}”: the text is not that of its first place`);
    for (const place of places) {
      if (read(place) === undefined)
        faults.push(
          `shared passage “${short}”: article “${place.article}” has no ${place.start} to ${place.end}`,
        );
    }
  }
  return faults;
}
