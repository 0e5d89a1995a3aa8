import { expect, it, vi } from 'vitest';
import { wordsIn } from '../support/words';

it('no formatter is made or looked up before a text needs it, since the first takes long', () => {
  const asked = (['PluralRules', 'NumberFormat', 'ListFormat', 'DateTimeFormat'] as const).flatMap(
    (name) => [vi.spyOn(Intl, name), vi.spyOn(Intl[name], 'supportedLocalesOf')],
  );
  expect(wordsIn('de').t('product')).toBe('Crosslight');
  for (const each of asked) expect(each).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
