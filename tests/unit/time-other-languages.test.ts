import { describe, expect, it } from 'vitest';
import { findDates } from '../../engine/time/find';

/** Thursday, 1 June 2023. */
function read(lang: string, text: string): string[] {
  return findDates(text, '2023-06-01', { lang }).map(({ value }) => value);
}

describe('dates in other languages', () => {
  it.each([
    ['sr', 'Most je zatvoren 29. maja 2023. godine.'],
    ['sr-Cyrl', 'Мост је затворен 29. маја 2023. године.'],
    ['hr', 'Most je zatvoren 29. svibnja 2023.'],
    ['ru', 'Мост закрыли 29 мая 2023 года.'],
    ['de', 'Die Brücke wurde am 29. Mai 2023 gesperrt.'],
    ['es', 'El puente se cerró el 29 de mayo de 2023.'],
    ['sq', 'Ura u mbyll më 29 maj 2023.'],
    ['sr', 'Most je zatvoren 29.05.2023.'],
    ['sr', 'Most je zatvoren 29. 5. 2023. godine.'],
  ])('reads a whole date in %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual(['2023-05-29']);
  });

  it.each([
    ['sr', 'Most je zatvoren u ponedeljak.'],
    ['sr', 'Мост је затворен у понедељак.'],
    ['ru', 'Мост закрыли в понедельник.'],
    ['de', 'Die Brücke wurde am Montagabend gesperrt.'],
    ['es', 'El puente se cerró el lunes.'],
    ['sq', 'Ura u mbyll të hënën.'],
  ])('reads a weekday in %s as the last one: %s', (lang, text) => {
    expect(read(lang, text)).toEqual(['2023-05-29']);
  });

  it.each([
    ['sr', 'Dve godine posle požara most je i dalje zatvoren.'],
    ['sr-Cyrl', 'Две године након пожара мост је затворен.'],
    ['ru', 'Через два года после пожара мост закрыт.'],
    ['de', 'Zwei Jahre nach dem Brand ist die Brücke gesperrt.'],
    ['es', 'Dos años después del incendio el puente sigue cerrado.'],
    ['sq', 'Dy vjet pas zjarrit ura është e mbyllur.'],
  ])('reads in %s how long ago it was as a distance from today: %s', (lang, text) => {
    const [found] = findDates(text, '2023-06-01', { lang });
    expect(found).toMatchObject({ value: '2021', mod: 'APPROX', isDistance: true });
  });

  it('reads nothing from days and weeks after something, which are reckoned from the story', () => {
    expect(read('de', 'Zwei Tage nach dem Brand kam der Minister.')).toEqual([]);
  });

  it.each([
    ['es', 'La policía entró el viernes 26 por la mañana.', ['2023-05-26']],
    ['de', 'Am Freitag, dem 26., kam die Polizei.', ['2023-05-26']],
    // No Friday of these weeks was the 17th.
    ['es', 'El viernes 17 personas fueron detenidas.', ['2023-05-26']],
  ])('reads a weekday with its number in %s: %s', (lang, text, days) => {
    expect(read(lang, text)).toEqual(days);
  });

  it.each([
    ['sr', 'Most je zatvoren prošle nedelje, a izbori su bili u aprilu.'],
    ['ru', 'Мост закрыли на прошлой неделе, а выборы были в апреле.'],
    ['de', 'Die Brücke wurde letzte Woche gesperrt, die Wahl war im April.'],
    ['es', 'El puente se cerró la semana pasada, las elecciones fueron en abril.'],
    ['sq', 'Ura u mbyll javën e kaluar, zgjedhjet ishin në prill.'],
  ])('reads last week and a month in %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual(['2023-W21', '2023-04']);
  });

  it.each([
    ['sr', 'Sporazum je potpisan pre deset godina, a zatvor otvoren 2008. godine.'],
    ['ru', 'Договор подписали 10 лет назад, а тюрьму открыли в 2008 году.'],
    ['de', 'Der Vertrag wurde vor zehn Jahren geschlossen, das Gefängnis steht seit 2008.'],
    ['es', 'El acuerdo se firmó hace diez años y la cárcel existe desde 2008.'],
    ['sq', 'Marrëveshja u nënshkrua para dhjetë vitesh, burgu është nga viti 2008.'],
  ])('reads years ago and a year in %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual(['2013', '2008']);
  });

  it('takes no mother for May and no five for Friday', () => {
    expect(read('sr', 'Majka i pet sinova stoje u sredini.')).toEqual([]);
  });

  it('gives offsets into the text as it is written, whatever its letters', () => {
    const text = 'İzmir: most je zatvoren 29. maja 2023.';
    const [found] = findDates(text, '2023-06-01', { lang: 'sr' });
    expect(text.slice(found?.start, found?.end)).toBe('29. maja 2023');
  });
});
