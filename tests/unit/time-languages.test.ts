import { describe, expect, it } from 'vitest';
import type { Day } from '../../engine/model/dates';
import { findDates } from '../../engine/time/find';

/** "expression=value" of each date of a text of Thursday, 1 June 2023, or another day. */
function read(lang: string, text: string, reference: Day = '2023-06-01'): string[] {
  return findDates(text, reference, { lang }).map((found) => `${found.text}=${found.value}`);
}

describe('adjectives of months', () => {
  it.each([
    ['ru', 'после майских беспорядков', 'майских=2023-05'],
    ['ru', 'Апрельские выборы бойкотировали', 'Апрельские=2023-04'],
    ['de', 'die Aprilwahlen', 'Aprilwahlen=2023-04'],
    ['sr', 'posle majskih nereda', 'majskih=2023-05'],
    ['sr', 'izabrani na aprilskim izborima', 'aprilskim=2023-04'],
    ['sr', 'Априлско гласање назива лажним', 'Априлско=2023-04'],
    ['sr', 'после мајских немира', 'мајских=2023-05'],
    ['de', 'seit den Mai-Unruhen', 'Mai-Unruhen=2023-05'],
    ['de', 'nach der Aprilwahl', 'Aprilwahl=2023-04'],
    ['de', 'die Maiunruhen', 'Maiunruhen=2023-05'],
    ['sq', 'zgjedhjet e prillit', 'prillit=2023-04'],
    ['sq', 'trazirat e majit', 'majit=2023-05'],
    ['es', 'las elecciones de abril', 'abril=2023-04'],
    ['es', 'la tensión de mayo', 'mayo=2023-05'],
  ])('%s: %s', (lang, text, date) => {
    expect(read(lang, text)).toEqual([date]);
  });
});

it('take the year that follows what an adjective of a month belongs to', () => {
  expect(read('ru', 'апрельские выборы 2021 года')).toEqual([
    'апрельские=2021-04',
    '2021 года=2021',
  ]);
});

describe('weekdays', () => {
  it.each([
    ['ru', 'в последний понедельник мая', 'в последний понедельник мая=2023-05-29'],
    ['sr', 'poslednjeg ponedeljka u maju', 'poslednjeg ponedeljka u maju=2023-05-29'],
    ['sr', 'последњег понедељка у мају', 'последњег понедељка у мају=2023-05-29'],
    ['de', 'am letzten Montag im Mai', 'am letzten Montag im Mai=2023-05-29'],
    ['sq', 'të hënën e fundit të majit', 'të hënën e fundit të majit=2023-05-29'],
    ['es', 'el último lunes de mayo', 'el último lunes de mayo=2023-05-29'],
    ['es', 'el primer lunes de mayo de 2022', 'el primer lunes de mayo de 2022=2022-05-02'],
  ])('of a month, in %s: %s', (lang, text, date) => {
    expect(read(lang, text)).toEqual([date]);
  });

  it.each([
    ['ru', 'в прошлую пятницу'],
    ['ru', 'в прошлый четверг'],
    ['sr', 'prošlog petka'],
    ['sr', 'прошлог четвртка'],
    ['de', 'vergangenen Freitag'],
    ['de', 'am letzten Donnerstag'],
    ['sq', 'të premten e kaluar'],
    ['sq', 'të enjten e kaluar'],
    ['es', 'el viernes pasado'],
    ['es', 'el pasado jueves'],
  ])('last, in %s, are before today: %s', (lang, text) => {
    const day = /vier|пят|pet|Frei|prem/u.test(text) ? '2023-05-26' : '2023-05-25';
    expect(read(lang, text)).toEqual([`${text}=${day}`]);
  });

  it.each([
    ['sr', 'u ponedeljak, 29. maja', 'ponedeljak, 29. maja'],
    ['sr', 'у понедељак, 29. маја', 'понедељак, 29. маја'],
    ['ru', 'в понедельник, 29 мая', 'понедельник, 29 мая'],
    ['de', 'am Montag, den 29. Mai', 'Montag, den 29. Mai'],
    ['de', 'am Montag (29. Mai)', 'Montag (29. Mai'],
    ['sq', 'të hënën, më 29 maj', 'të hënën, më 29 maj'],
    ['es', 'el lunes 29 de mayo', 'lunes 29 de mayo'],
  ])('with their date are one expression, in %s: %s', (lang, text, quote) => {
    expect(read(lang, text)).toEqual([`${quote}=2023-05-29`]);
  });
});

describe('seasons', () => {
  it.each([
    ['ru', 'Весной 2022 года', '2022-SP'],
    ['ru', 'весной', '2023-SP'],
    ['ru', 'прошлой осенью', '2022-FA'],
    ['ru', 'этой весной', '2023-SP'],
    ['sr', 'prolećos', '2023-SP'],
    ['sr', 'zimus', '2022-WI'],
    ['sr', 'prošle jeseni', '2022-FA'],
    ['sr', 'u proleće 2022.', '2022-SP'],
    ['sr', 'пролетос', '2023-SP'],
    ['de', 'im Frühjahr', '2023-SP'],
    ['de', 'vergangenen Sommer', '2022-SU'],
    ['sq', 'verën e kaluar', '2022-SU'],
    ['sq', 'në pranverë', '2023-SP'],
    ['es', 'el verano pasado', '2022-SU'],
    ['es', 'en la primavera de 2022', '2022-SP'],
  ])('%s: %s', (lang, text, value) => {
    expect(read(lang, text).map((date) => date.split('=')[1])).toEqual([value]);
  });
});

describe('dates reckoned from another', () => {
  it.each([
    ['sr', 'U petak, 26. maja, ušli su. Tri dana kasnije izbio je sukob.', 'Tri dana kasnije'],
    ['sr', '26. маја су ушли. Три дана касније је избио сукоб.', 'Три дана касније'],
    ['ru', '26 мая они вошли. Тремя днями позже начались столкновения.', 'Тремя днями позже'],
    ['ru', '26 мая они вошли. Через три дня начались столкновения.', 'Через три дня'],
    ['de', 'Am 26. Mai zogen sie ein. Drei Tage später kam es zu Krawallen.', 'Drei Tage später'],
    ['sq', 'Më 26 maj hynë. Tri ditë më vonë u përleshën.', 'Tri ditë më vonë'],
    ['es', 'El 26 de mayo entraron. Tres días después hubo choques.', 'Tres días después'],
  ])('in %s, some days later: %s', (lang, text, quote) => {
    const found = findDates(text, '2023-06-01', { lang })[1];
    expect([found?.text, found?.value]).toEqual([quote, '2023-05-29']);
    expect(found?.derivation).toContain('seen from');
    expect(read(lang, text.slice(text.indexOf(quote)))).toEqual([]);
  });

  it.each([
    ['sr', 'istog dana', 0],
    ['sr', 'tri dana ranije', -3],
    ['sr', 'sledećeg dana', 1],
    ['sr', 'истог дана', 0],
    ['ru', 'в тот же день', 0],
    ['ru', 'на следующий день', 1],
    ['ru', 'тремя днями ранее', -3],
    ['de', 'am selben Tag', 0],
    ['de', 'tags darauf', 1],
    ['de', 'drei Tage zuvor', -3],
    ['sq', 'të njëjtën ditë', 0],
    ['sq', 'të nesërmen', 1],
    ['sq', 'tri ditë më parë', -3],
    ['es', 'ese mismo día', 0],
    ['es', 'al día siguiente', 1],
    ['es', 'tres días antes', -3],
  ])('in %s: %s', (lang, quote, days) => {
    const text = `26.05.2022 – ${quote}`;
    expect(read(lang, text)[1]).toBe(`${quote}=2022-05-${26 + days}`);
  });

  it('take a story’s year for months that are no news', () => {
    const text = 'U novembru 2013. sporazum je sproveden. U decembru su bili izbori.';
    expect(read('sr', text)).toEqual(['novembru 2013=2013-11', 'decembru=2013-12']);
    expect(read('sr', 'U aprilu 2013. dogovor. U maju ove godine sukob, u aprilu izbori.')).toEqual(
      ['aprilu 2013=2013-04', 'maju ove godine=2023-05', 'aprilu=2023-04'],
    );
    expect(
      read('ru', '17 марта 2004 года. Осенью того же года сербы бойкотировали выборы.'),
    ).toEqual(['17 марта 2004 года=2004-03-17', 'Осенью того же года=2004-FA']);
  });
});

describe('years and parts of months', () => {
  it.each([
    ['sr', 'pre godinu dana', '2022'],
    ['sr', 'prošle godine', '2022'],
    ['sr', 'lane', '2022'],
    ['sr', 'пре десет година', '2013'],
    ['ru', 'год назад', '2022'],
    ['ru', 'в прошлом году', '2022'],
    ['de', 'vor einem Jahr', '2022'],
    ['de', 'im Vorjahr', '2022'],
    ['de', 'voriges Jahr', '2022'],
    ['sq', 'një vit më parë', '2022'],
    ['sq', 'vitin e kaluar', '2022'],
    ['es', 'hace un año', '2022'],
    ['es', 'el año pasado', '2022'],
    ['sr', '29. maja prošle godine', '2022-05-29'],
    ['ru', 'в ноябре прошлого года', '2022-11'],
    ['ru', 'в декабре 2022-го', '2022-12'],
    ['de', 'im Mai vergangenen Jahres', '2022-05'],
    ['sq', 'votimi i prillit të këtij viti', '2023-04'],
    ['es', 'en mayo del año pasado', '2022-05'],
    ['sr', 'prošlog decembra', '2022-12'],
    ['sr', '26-29. maja', '2023-05-26/2023-05-29'],
    ['sr', 'od 26. do 29. maja', '2023-05-26/2023-05-29'],
    ['sr', 'двадесет деветог маја', '2023-05-29'],
    ['sr', 'dvadeset i devetog maja', '2023-05-29'],
    ['ru', 'двадцать девятого мая', '2023-05-29'],
    ['de', 'vom 29.5. an', '2023-05-29'],
    ['sr', 'od 29. 5. do danas', '2023-05-29'],
    ['de', 'am Pfingstmontag', '2023-05-29'],
    ['sr', 'о Духовдану', '2023-06-04'],
    ['es', 'el lunes de Pentecostés', '2023-05-29'],
    ['sr', 'prije tačno godinu dana', '2022-06-01'],
    ['sr', 'пре тачно две године', '2021-06-01'],
    ['ru', 'ровно год назад', '2022-06-01'],
    ['de', 'heute vor zwei Jahren', '2021-06-01'],
    ['sq', 'saktësisht një vit më parë', '2022-06-01'],
    ['es', 'hoy hace un año', '2022-06-01'],
  ])('%s: %s', (lang, text, value) => {
    expect(read(lang, text)[0]?.split('=')[1]).toBe(value);
  });

  it.each([
    ['sr', 'krajem maja', 'END'],
    ['sr', 'крајем маја', 'END'],
    ['ru', 'в конце мая', 'END'],
    ['de', 'Ende Mai', 'END'],
    ['sq', 'në fund të majit', 'END'],
    ['es', 'a finales de mayo', 'END'],
    ['es', 'a mediados de mayo', 'MID'],
    ['ru', 'в начале мая', 'START'],
  ])('%s: %s is a part', (lang, text, mod) => {
    const [found] = findDates(text, '2023-06-01', { lang });
    expect([found?.text, found?.value, found?.mod]).toEqual([text, '2023-05', mod]);
  });

  it.each([
    ['ru', 'поле боя, средства и окружающей среды, среди людей'],
    ['de', 'Thomas Mai und ein Maibaum, das Oktoberfest'],
    ['sq', 'pas 24 vjet burg, e majtë'],
    ['es', 'la Plaza de Mayo y Santo Domingo'],
    ['sr', 'majka, maja na plaži, trojica i duhovi'],
    ['sr', 'u 19.30 i 3.5 odsto'],
  ])('%s: none in “%s”', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
