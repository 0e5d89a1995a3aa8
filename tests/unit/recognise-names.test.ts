import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise/recognise';
import { KOSOVO, found, lexiconOf, pageOf } from '../support/small-pack';

const lexicon = lexiconOf(KOSOVO);
const read = (...args: Parameters<typeof pageOf>): string[] => found(pageOf(...args), lexicon);

describe('names', () => {
  it('finds names whatever their diacritics, quotes, hyphens and spaces', () => {
    expect(
      read(
        'KFOR’s troops stood in Zve\u010dan, Zvec\u030can and Zubin\u00a0Potok; Botsan\u2011Kharchenko spoke in Bel\u00adgrade.',
      ),
    ).toEqual([
      'KFOR → kfor',
      'Zve\u010dan → zvecan',
      '(Zvec\u030can → zvecan)',
      'Zubin\u00a0Potok → zubin-potok',
      'Botsan\u2011Kharchenko → botsan-kharchenko',
      'Bel\u00adgrade → belgrade',
    ]);
  });

  it('finds a name within no other word', () => {
    expect(read('The WORKFORCE of Kosovopress met in Zubin Potok.')).toEqual([
      'Zubin Potok → zubin-potok',
    ]);
  });

  it('takes the longest form, and of the rest what stands free', () => {
    expect(read('Northern Kosovo, Kosovo and Metohija, Kosovo’s police.')).toEqual([
      'Northern Kosovo → northern-kosovo',
      'Kosovo and Metohija → kosovo',
      'Kosovo’s police → police',
    ]);
  });

  it('reads both scripts and the spellings of other languages', () => {
    const spellings = ['Zvečan', 'Zveçan', 'Zvechan', 'Звечан', 'ZVEČAN'];
    for (const spelling of spellings)
      expect(read(`${spelling}, Kosovo.`)).toContain(`${spelling} → zvecan`);
    for (const name of [
      'Aleksandar Vučić',
      'Aleksandar Vuchich',
      'Aleksandër Vuçiq',
      'Александар Вучић',
      'Александр Вучич',
    ]) {
      expect(read(`${name}: Zubin Potok.`)).toContain(`${name} → vucic`);
    }
    for (const name of ['Bocan-Harčenko', 'Боцан-Харченко', 'Botsan-Karchenko']) {
      expect(read(`${name} met the president in Belgrade, Serbia, over Zvecan.`)).toContain(
        `${name} → botsan-kharchenko`,
      );
    }
  });

  it('reads the endings of Serbian, Russian and Albanian', () => {
    expect(
      read(
        'Sukobi u Zvečanu i na severu Kosova: šta kažu Vučićevi savetnici, Aleksandra Vučića i Kfora.',
        { lang: 'sr' },
      ),
    ).toEqual(expect.arrayContaining(['Zvečanu → zvecan']));
    expect(
      read('По словам Марии Захаровой, столкновения в Звечане и в Косове начались вечером.', {
        lang: 'ru',
      }),
    ).toEqual(
      expect.arrayContaining([
        'Марии Захаровой → zakharova',
        'Звечане → zvecan',
        'Косове → kosovo',
      ]),
    );
    expect(
      read('Përleshjet në Zveçanit dhe kryeministrit Albin Kurtit nga KFOR-it në Kosovës', {
        lang: 'sq',
      }),
    ).toEqual(expect.arrayContaining(['Albin Kurtit → kurti', 'KFOR → kfor', 'Kosovës → kosovo']));
  });
});

describe('near misses', () => {
  it('finds a misspelt name where the page supports it, and says what differs', () => {
    const page = pageOf('Police fired tear gas in Zvešan, northern Kosovo.');
    const mention = recognise(page, lexicon).mentions.find(({ subject }) => subject === 'zvecan');
    expect(page.text.slice(mention?.start, mention?.end)).toBe('Zvešan');
    expect(mention?.why[0]).toBe('one letter differs from “Zvecan”');
    expect(read('Serbian President Aleksandar Vucič spoke of Zvecan.')).toContain(
      'Aleksandar Vucič → vucic',
    );
  });

  it('does not guess without support, in lower case, or at people with other names', () => {
    expect(read('The Zvešan brewery won a prize.')).toEqual([]);
    const people =
      'Milos Vukcevic, Milos Vucetic, Tatiana Peskova and Igor Zakharov met in Zubin Potok, Serbia, near the Kremlin.';
    expect(
      read(people).filter((line) => /vucevic|peskov|zakharova/.test(line.split('→')[1] ?? '')),
    ).toEqual([]);
  });
});

describe('people with the same name', () => {
  it('never takes somebody else for a covered person', () => {
    for (const name of ['Ivan Peskov', 'Milos Vucic', 'Agim Kurti', 'B. Kurti']) {
      expect(
        read(`In Zubin Potok, Serbia, ${name} spoke.`).filter((line) =>
          /peskov|vucic|kurti/.test(line),
        ),
      ).toEqual([]);
    }
  });

  it('knows the person by surname once the full name stands on the page', () => {
    expect(read(['Albin Kurti spoke.', 'Kurti left.'])).toEqual([
      'Albin Kurti → kurti',
      'Kurti → kurti',
    ]);
    expect(read(['Agim Kurti scored in Zubin Potok.', 'Kurti left.'])).toEqual([
      'Zubin Potok → zubin-potok',
    ]);
  });

  it('gives a bare surname to whoever was named in full last', () => {
    const page = [
      'Albin Kurti spoke.',
      'Agim Kurti scored.',
      'Kurti left the pitch.',
      'Later Albin Kurti called. Kurti was glad.',
    ];
    expect(read(page)).toEqual(['Albin Kurti → kurti', 'Albin Kurti → kurti', '(Kurti → kurti)']);
  });

  it('knows the person by surname where an office and related names speak for it', () => {
    expect(read('Prime Minister Kurti said in Pristina that Zvecan was calm.')).toContain(
      'Kurti → kurti',
    );
    expect(read('Midfielder Kurti scored twice.')).toEqual([]);
  });

  it('accepts the person’s own given name in another spelling, and an initial', () => {
    expect(read('Aleksander Vucic and A. Vucic in Zubin Potok, Serbia.')).toEqual([
      'Aleksander Vucic → vucic',
      '(A. Vucic → vucic)',
      'Zubin Potok → zubin-potok',
      'Serbia → serbia',
    ]);
  });
});

describe('other things with the same name', () => {
  it('does not take a broadcaster for the force', () => {
    expect(
      read('OKLAHOMA CITY (KFOR) — NATO leaders met, KFOR-TV and KFOR News 4 reported.'),
    ).toEqual([]);
    expect(read('OKLAHOMA CITY (KFOR) — A storm closed roads on Monday.')).toEqual([]);
    expect(read('KFOR troops patrolled in Kosovo.')).toEqual(['KFOR → kfor', 'Kosovo → kosovo']);
  });

  it('takes a numbered paper only for the one the page is about', () => {
    expect(read('House Resolution 1244 honours nurses.')).toEqual([]);
    expect(read('Kosovo is under resolution 1244.')).toEqual([
      'Kosovo → kosovo',
      'resolution 1244 → resolution-1244',
    ]);
  });

  it('takes an ambiguous form only beside related names', () => {
    expect(read(['Zvecan was calm.', 'There the mayors waited.'])).toContain('the mayors → mayors');
    const far = ['Zvecan was calm.', 'Weather.', 'Sport.', 'In Paris the mayors waited.'];
    expect(read(far)).toEqual(['Zvecan → zvecan']);
  });
});

describe('pages about something else', () => {
  it('leaves a page of broad names alone', () => {
    expect(read('NATO and the Kremlin spoke of Serbia and Kosovo, said Dmitry Peskov.')).toEqual(
      [],
    );
  });

  it('leaves a page alone whose only covered name stands in a link, a list, a comment or a teaser', () => {
    const article =
      'The council of Springfield voted on a new park on Tuesday, after a debate that lasted four hours.';
    for (const teaser of [
      { text: 'Clashes in Zvecan leave KFOR soldiers hurt', linked: 1, role: 'list-item' as const },
      { text: 'Zubin Potok: what we know', region: 'aside' as const },
      { text: 'Remember Zubin Potok!', region: 'comments' as const },
      { text: 'Northern Kosovo', region: 'navigation' as const },
    ]) {
      expect(read([article, teaser])).toEqual([]);
    }
    expect(
      read([
        article,
        { text: 'Tension in the north', role: 'heading', linked: 1 },
        'Soldiers stand before the town hall of Zubin Potok in northern Kosovo.',
        { text: 'Park to open in May', role: 'heading', linked: 1 },
        'The park opens.',
      ]),
    ).toEqual([]);
  });

  it('lists what stands in boilerplate of a related page, unmarked', () => {
    expect(read(['Zubin Potok was calm.', { text: 'More on Kosovo', region: 'aside' }])).toEqual([
      'Zubin Potok → zubin-potok',
      '(Kosovo → kosovo)',
    ]);
  });
});

describe('counting', () => {
  it('marks the first mention of a subject in each block and counts all', () => {
    const page = pageOf(['Zvecan and Zvecan.', 'Zvecan.']);
    const reading = recognise(page, lexicon);
    expect(reading.mentions.map(({ marked }) => marked)).toEqual([true, false, true]);
    expect(reading.subjects).toEqual([
      { subject: 'zvecan', kind: 'place', label: 'Zvecan', mentions: 3, differences: 0 },
    ]);
  });
});
