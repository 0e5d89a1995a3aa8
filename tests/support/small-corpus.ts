/** A made-up corpus, small enough to see at a glance: two ferries collide, and three articles tell of it. */
import { compile } from '../../engine/compile/compile';
import type { Problem } from '../../engine/compile/problem';
import type { Sources } from '../../engine/compile/stamp';
import type { Pack } from '../../engine/model/pack';

const background = `Alder Ferries runs nine boats between Port Alder and the islands, most of them built forty years ago. In 2019 the harbour council asked the line to replace its radios, and the line replaced two.`;

export const small = {
  night: ` date 2024-03-05 Two ferries collided off Port Alder on Monday evening. Harbour master Jana Kovač said that “nobody on the bridge answered the radio for ten minutes.” The coastguard declared that some 12 passengers were hurt.

“We waited on the deck in the dark, and nobody told us anything at all for an hour,” the passenger Tom Reyes said. “We waited on the deck in the dark, and nobody then told us anything at all for an hour,” he repeated on the pier.
`,
  council: ` date 2024-03-08 The ferry Lark struck the ferry Heron on March 4. Fourteen people were taken to hospital, and 12 of them were passengers. “The captain swore to me that his radio was dead,” Jana Kovac told the council, “and I believe him.”

${background}
`,
  pier: ` date 2024-03-08 Tom Reyes stood on the pier again on Friday. The Lark hit the Heron after its steering failed, and 15 passengers were hurt. The harbour master says little.

${background}
`,
};

const yaml = `format: crosslight-dossier/1
id: ferries
title: Ferries
revision: 1
lang: en
parties: [kovac, reyes, alder-ferries, coastguard, lind]

articles:
  night: {file: night.txt, publisher: null, published: 2024-03-05, lang: en, about: on the night}
  council: {file: council.txt, publisher: Harbour Post, published: 2024-03-08, lang: en, about: on the council}
  pier: {file: pier.txt, publisher: Harbour Post, published: 2024-03-08, lang: en, about: on the pier}

subjects:
  kovac:
    kind: person
    class: own
    label: Jana Kovač
    aliases: [Jana Kovač, {text: Kovač, needs: full-name}, Harbour master]
    role: {text: Harbour master, article: night}
    group: harbour officials
    related: [port-alder]
  lind: {kind: person, class: own, label: Captain Lind, aliases: [Captain Lind], group: harbour officials}
  reyes: {kind: person, class: broad, label: Tom Reyes, aliases: [Tom Reyes]}
  coastguard: {kind: body, class: broad, label: the coastguard, aliases: [{text: coastguard, case: any}]}
  alder-ferries: {kind: body, class: own, label: Alder Ferries, aliases: [Alder Ferries]}
  harbour-post: {kind: body, class: broad, label: Harbour Post, aliases: [Harbour Post]}
  port-alder: {kind: place, class: own, label: Port Alder, aliases: [Port Alder]}
  radio-order: {kind: document, class: own, label: Radio order, aliases: [Radio order]}

statements:
  radio-silent:
    article: night
    quote: nobody on the bridge answered the radio for ten minutes
    mode: quoted
    speaker: kovac
    said: {edtf: ../2024-03-05, how: an article of 5 March 2024 gives no day}
    about: [lind]
  twelve-hurt:
    article: night
    quote: some 12 passengers were hurt
    mode: reported
    speaker: coastguard
    said: {edtf: ../2024-03-05}
    about: [collision]
  waited:
    article: night
    quote: We waited on the deck in the dark, and nobody told us anything at all for an hour
    mode: quoted
    speaker: reyes
    said: {edtf: 2024-03-04~}
    about: [alder-ferries]
  waited-again:
    article: night
    quote: We waited on the deck in the dark, and nobody then told us anything at all for an hour
    mode: quoted
    speaker: reyes
    said: {edtf: 2024-03-04~}
    about: [alder-ferries]
  twelve-of-fourteen:
    article: council
    quote: 12 of them were passengers
    mode: article
    said: {edtf: 2024-03-08}
  radio-dead:
    article: council
    quote: his radio was dead
    mode: quoted
    speaker: lind
    relay: [{by: kovac, how: 'as {by} tells it'}]
    to: the council
    said: {edtf: ../2024-03-08}
    about: [radio-order]
  believes:
    article: council
    quote: and I believe him
    mode: quoted
    speaker: kovac
    said: {edtf: ../2024-03-08}
    about: [lind]
  boats-council:
    article: council
    quote: the harbour council asked the line to replace its radios, and the line replaced two
    mode: article
    said: {edtf: 2024-03-08}
    about: [alder-ferries]
  fifteen-hurt:
    article: pier
    quote: 15 passengers were hurt
    mode: article
    said: {edtf: 2024-03-08}
  steering:
    article: pier
    quote: its steering failed
    mode: article
    said: {edtf: 2024-03-08}
  boats-pier:
    article: pier
    quote: the harbour council asked the line to replace its radios, and the line replaced two.
    mode: article
    said: {edtf: 2024-03-08}
    about: [alder-ferries]

events:
  collision:
    label: Collision of 4 March 2024
    happened: {edtf: 2024-03-04, how: “Monday” in an article of 5 March 2024}
    place: Port Alder
    where: [port-alder]
    who: [lind, coastguard]
    cues: [collide]
    parties: [kovac, lind, alder-ferries, coastguard]
    questions:
      hurt:
        label: Passengers hurt
        kind: quantity
        unit: passengers
        accounts:
          - {answer: 15, statements: [fifteen-hurt]}
          - {answer: {min: 12, max: 12, approximate: true}, statements: [twelve-hurt]}
          - {answer: 12, statements: [twelve-of-fourteen]}
      radio:
        label: The radio
        kind: action
        accounts:
          - {answer: null, statements: [radio-silent]}
          - {answer: null, statements: [radio-dead, believes]}
      radios-replaced:
        label: Radios replaced
        kind: quantity
        accounts:
          - {answer: 2, statements: [boats-council], happened: {edtf: '2019'}}
          - {answer: 2, statements: [boats-pier], happened: {edtf: '2019'}}
      aboard:
        label: On deck
        kind: wording
        accounts:
          - {answer: waited, statements: [waited, waited-again]}
`;

/** A change of the dossier's text. */
export type Change = readonly [from: string, to: string];

/** The sources as files; `changes` are put into the dossier, each `from` exactly once in it. */
export function smallSources(...changes: Change[]): Sources {
  let text = yaml;
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2)
      throw new Error(`“${from}” is not exactly once in the dossier`);
    text = text.replace(from, () => to);
  }
  const articles = new Map(
    Object.entries(small).map(([name, content]) => [`${name}.txt`, content]),
  );
  return { dossier: { file: 'dossier.yaml', text }, articles };
}

/** The compiled corpus. */
export function smallPack(...changes: Change[]): Pack {
  return packOf(smallSources(...changes));
}

export function packOf(sources: Sources): Pack {
  const result = compile(sources);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

/** What the compiler says about a corpus that it must refuse. */
export function problemsOf(sources: Sources): Problem[] {
  const result = compile(sources);
  if (result.ok) throw new Error('the compiler accepted it');
  return result.error;
}

/** The line, from 1, of the only place in the dossier where `text` stands. */
export function lineOf({ dossier }: Sources, text: string): number {
  const [before, ...rest] = dossier.text.split(text);
  if (before === undefined || rest.length !== 1)
    throw new Error(`“${text}” is not exactly once in the dossier`);
  return before.split('\n').length;
}
