import type { Limit } from '../number-words';

/** The numbers of a language as they are written down here. Words are parted by blanks, phrases by "|"; both are folded when read. */
export interface Row {
  /** From 1 upward, one number each; "/" parts its forms. */
  readonly upTo19: string;
  readonly tens: string;
  readonly hundreds: string;
  /** Other numbers, with their value ("veintiuno:21"). */
  readonly others?: string;
  /** Words for a number or so ("tridesetak:30"). */
  readonly around?: string;
  /** What multiplies the number before it ("hundred:100"); with "~" it is a round one ("dozen:~12"). */
  readonly times: string;
  readonly dozens: string;
  readonly hundredsVague: string;
  readonly thousandsVague: string;
  /** Tens and hundreds of thousands, where they are one word. */
  readonly tenThousandsVague?: string;
  readonly hundredThousandsVague?: string;
  /** "Several" before what multiplies, which then means many. */
  readonly several: string;
  /** Words between tens and ones, and between "hundreds" and "thousands". */
  readonly joins: string;
  readonly of?: string;
  /** "And a half" after a number, "half a" before what multiplies. */
  readonly andHalf: string;
  readonly half: string;
  /** Between a number and its decimals, and what may follow those. */
  readonly point: string;
  readonly decimals?: string;
  /** After a number: it is some more. */
  readonly beyond: string;
  /** After a number: it is that or nearly so ("or so"). */
  readonly orSo?: string;
  /** Before two numbers that a word of `and` joins: from the one to the other. */
  readonly between: string;
  readonly and: string;
  /** Words that end what a number may count: after them begins something else. */
  readonly ends: string;
  /** Words whose number is a name or a time ("page 30", "Article 52"). */
  readonly labels: string;
  /** Words before a time that a number is compared with ("the most since 2004"). */
  readonly since: string;
  /** Between a part and its whole ("nineteen of the 30"). */
  readonly outOf: string;
  /** Beginnings of words after which "up to 41" is 41 and no bound. */
  readonly rises: string;
  readonly limits: Readonly<Record<Limit, string>>;
}
