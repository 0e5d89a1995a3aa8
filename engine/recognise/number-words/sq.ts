import type { Row } from './row';

/** Numbers in Albanian. */
export const ALBANIAN: Row = {
  upTo19:
    'një/njëri/njëra dy tre/tri katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë',
  tens: 'njëzet/njizet tridhjetë dyzet/dyzetë pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë',
  hundreds:
    'njëqind dyqind treqind/triqind katërqind pesëqind gjashtëqind shtatëqind tetëqind nëntëqind',
  around: 'gjysmëqind:50',
  times: 'duzinë:~12 duzina:~12 qind:100 mijë:1000 milion:1000000',
  dozens: 'dhjetëra dhjetra dhjetëve',
  hundredsVague: 'qindra qindrave',
  thousandsVague: 'mijëra mijra mijërave',
  several: 'disa|shumë|ca',
  joins: 'e',
  andHalf: 'e gjysmë',
  half: 'gjysmë',
  point: 'presje pikë',
  beyond: 'e ca|e kusur|e më shumë',
  orSo: 'a diçka|apo diçka',
  between: 'midis mes ndërmjet nga',
  and: 'dhe e deri',
  ends: 'dhe ose apo u janë ishin ishte kanë kishin që në me nga për pas sipas por kur',
  labels: 'faqe numër nr neni rezoluta rezolutën rreshti kapitulli në deri më',
  since: 'që qysh',
  outOf: 'nga prej',
  rises: 'arriti arrin rrit',
  limits: {
    about:
      'rreth|afro|afërsisht|pothuajse|thuajse|rreth e rrotull|rreth rreth|gati|përafërsisht|diku rreth',
    'at-least': 'të paktën|së paku|jo më pak se|minimum',
    'more-than': 'më shumë se|mbi|më tepër se',
    'at-most': 'deri në|deri|jo më shumë se|së shumti|as',
    'less-than': 'më pak se|nën',
  },
};
