import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeCard } from '../../engine/compare/card';
import { withThisPage } from '../../engine/compare/this-page';
import { CardSchema } from '../../engine/model/card';
import { SubjectIdSchema } from '../../engine/model/ids';
import { PageAnswersSchema, type PageAnswers } from '../../engine/model/mention';
import { smallPack } from '../support/small-corpus';

const pack = smallPack();
const id = (text: string) => v.parse(SubjectIdSchema, text);

function number(quote: string, more: object = {}) {
  const [min, max] = [Number(quote), Number(quote)];
  return {
    start: 0,
    end: quote.length,
    quote,
    question: 'hurt',
    label: 'Passengers hurt',
    event: 'collision',
    value: { min, max, approximate: false },
    agrees: [],
    differs: [],
    within: null,
    block: 0,
    marked: true,
    ...more,
  };
}

const answers = (given: object): PageAnswers =>
  v.parse(PageAnswersSchema, { numbers: [], carries: [], gives: [], ...given });

function thisPage(given: object, subject = 'collision') {
  const card = makeCard(pack, id(subject));
  if (card === null) throw new Error(`${subject} has no card`);
  return v.parse(CardSchema, withThisPage(card, answers(given), pack)).thisPage;
}

const accounts = pack.accounts.filter(({ question }) => question === 'hurt').map((a) => a.id);

describe('what this page says', () => {
  it('is said of a number for the question it answers, once however often it is written', () => {
    const [first, second, third] = accounts;
    const fifteen = number('15', { agrees: [third], differs: [first, second] });
    expect(thisPage({ numbers: [fifteen, { ...fifteen, start: 40, end: 42 }] })?.numbers).toEqual([
      { question: 'hurt', quote: '15', carried: false, agrees: [third], differs: [first, second] },
    ]);
  });

  it('tells two numbers of one page apart, and one that stands in an article’s own text', () => {
    const numbers = [number('15'), number('12'), number('12', { within: 'night' })];
    expect(thisPage({ numbers })?.numbers.map(({ quote, carried }) => [quote, carried])).toEqual([
      ['15', false],
      ['12', false],
      ['12', true],
    ]);
  });

  it('leaves out what belongs to another event', () => {
    expect(thisPage({ numbers: [number('15', { question: 'elsewhere' })] })?.numbers).toEqual([]);
  });

  it('gives an account by its number or by its words, in the card’s order', () => {
    const aboard = pack.accounts.find(({ question }) => question === 'aboard')?.id;
    const found = thisPage({
      numbers: [number('15', { agrees: [accounts[2]] })],
      gives: [aboard, 'no-account-of-this-card'],
    })?.found;
    expect(found).toEqual([accounts[2], aboard]);
  });

  it('names the articles whose text the page carries on any card', () => {
    const carries = ['pier'];
    for (const subject of ['collision', 'kovac']) {
      expect(thisPage({ carries }, subject)?.carries).toEqual([
        {
          article: 'pier',
          publisher: 'Harbour Post',
          published: '2024-03-08',
          about: 'on the pier',
        },
      ]);
    }
  });

  it('of a figure’s card is no more than whose text it carries', () => {
    const said = thisPage({ numbers: [number('15')], gives: accounts }, 'kovac');
    expect(said).toEqual({ carries: [], numbers: [], found: [] });
  });
});
