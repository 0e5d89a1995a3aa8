import type { DateInterval } from '../model/dates';
import type { Pack } from '../model/pack';
import { parseEdtf } from '../time/edtf';
import { saidTooLate } from './statements';

/** Dates whose days are not those of their EDTF text, and statements printed before they were said. */
export function dateFaults(pack: Pack): string[] {
  const dates: [string, DateInterval][] = [
    ...pack.events.map(({ id, happened }): [string, DateInterval] => [`event ${id}`, happened]),
    ...pack.likes.map(({ label, happened }): [string, DateInterval] => [
      `like “${label}”`,
      happened,
    ]),
    ...pack.accounts.map(({ id, happened }): [string, DateInterval] => [`account ${id}`, happened]),
    ...pack.statements.map(({ id, said }): [string, DateInterval] => [`statement ${id}`, said]),
  ];
  const faults = dates.flatMap(([place, date]) => {
    const parsed = parseEdtf(date.edtf);
    if (!parsed.ok) return [`${place}: ${parsed.error}`];
    const { first, last, precision } = parsed.value;
    const same = first === date.first && last === date.last && precision === date.precision;
    return same
      ? []
      : [
          `${place}: ${date.edtf} is ${first ?? '..'} to ${last ?? '..'} (${precision}), not what stands beside it`,
        ];
  });
  const published = new Map(pack.articles.map((article) => [article.id, article.published]));
  for (const { id, said, article } of pack.statements) {
    const day = published.get(article);
    if (day !== undefined && saidTooLate(said, day))
      faults.push(`statement ${id}: said ${said.edtf}, published ${day}`);
  }
  const ends = [...published.values()].sort().at(-1);
  if (ends !== pack.ends)
    faults.push(
      `ends: ${pack.ends} is not the day of the latest article (${ends ?? 'there is none'})`,
    );
  return faults;
}
