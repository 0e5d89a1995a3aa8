import { cyrillic } from '../../time/languages/cyrillic';
import type { Row } from './row';

/** Numbers in Serbian in Latin letters, men's and mixed groups with their own words ("petorica", "petoro"). */
const LATIN: Row = {
  upTo19: `jedan/jedna/jedno/jednog/jednoga/jednu/jedne/jednom/jednoj dva/dve/dvije/dvoje/dvoga/dvaju/dvema/dvama/dvojica/dvojice/dvojicu/dvojici
    tri/triju/trima/troje/trojica/trojice/trojicu/trojici četiri/četirima/četvoro/četvorica/četvorice/četvoricu
    pet/petoro/petorica/petorice/petoricu šest/šestoro/šestorica/šestorice/šestoricu sedam/sedmoro/sedmorica/sedmorice/sedmoricu
    osam/osmoro/osmorica/osmorice/osmoricu devet/devetoro/devetorica/devetorice/devetoricu deset/desetoro/desetorica/desetorice/desetoricu
    jedanaest/jedanaestoro/jedanaestorica/jedanaestorice dvanaest/dvanaestoro/dvanaestorica/dvanaestorice
    trinaest/trinaestoro/trinaestorica četrnaest/četrnaestoro/četrnaestorica petnaest/petnaestoro/petnaestorica
    šesnaest/šesnaestoro/šesnaestorica sedamnaest/sedamnaestoro/sedamnaestorica osamnaest/osamnaestoro/osamnaestorica
    devetnaest/devetnaestoro/devetnaestorica`,
  tens: `dvadeset/dvadesetoro/dvadesetorica trideset/tridesetoro/tridesetorica četrdeset/četrdesetoro pedeset/pedesetoro šezdeset/šezdesetoro
    sedamdeset/sedamdesetoro osamdeset/osamdesetoro devedeset/devedesetoro`,
  hundreds:
    'sto/stotinu dvesta/dvjesta/dvesto/dvjesto trista/tristo četiristo petsto šeststo sedamsto osamsto devetsto',
  around: `desetak:10 petnaestak:15 dvadesetak:20 tridesetak:30 četrdesetak:40 pedesetak:50 šezdesetak:60 sedamdesetak:70 osamdesetak:80
    devedesetak:90 stotinak:100 dvestotinak:200 dvjestotinjak:200 tristotinak:300`,
  times: `stotina:100 stotine:100 hiljada:1000 hiljade:1000 hiljadu:1000 tisuća:1000 tisuće:1000 tisuću:1000 hilj:1000 milion:1000000
    miliona:1000000`,
  dozens: 'desetine desetina desetinama',
  hundredsVague: 'stotine stotina stotinama',
  thousandsVague: 'hiljade hiljadama tisuće tisućama',
  several: 'nekoliko|više|na|par|nekolike|mnogo',
  joins: 'i',
  andHalf: 'i po|i pol|i pola',
  half: 'pola|pol',
  point: 'zapeta zarez cela celih',
  beyond: 'i kusur|i više|i nešto|i neki',
  orSo: 'ili tako nešto',
  between: 'između od',
  and: 'i do',
  ends: 'i ili a je su bilo bila bili koji koje koja kojih da u na za po kod posle nakon prema ali kada kad se koliko',
  labels: 'strana broj br član rezolucija rezolucije rezoluciji u do od',
  since: 'od',
  outOf: 'od',
  rises: 'poras popeo popel pove dosti',
  limits: {
    about: 'oko|otprilike|približno|skoro|gotovo|nekih|blizu|bezmalo|negde oko|po proceni',
    'at-least': 'najmanje|bar|barem|ne manje od|makar',
    'more-than': 'više od|preko|iznad',
    'at-most': 'najviše|do|ne više od|maksimalno',
    'less-than': 'manje od|ispod',
  },
};

const both = (words: string, between = ' '): string =>
  words === '' ? '' : words + between + cyrillic(words);
/** Numbers in order: the Cyrillic word is one more form of each. */
const formsInBoth = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map((forms) => both(forms, '/'))
    .join(' ');

/** Numbers in Serbian, in both scripts. */
export const SERBIAN: Row = {
  upTo19: formsInBoth(LATIN.upTo19),
  tens: formsInBoth(LATIN.tens),
  hundreds: formsInBoth(LATIN.hundreds),
  around: both(LATIN.around ?? ''),
  times: both(LATIN.times),
  dozens: both(LATIN.dozens),
  hundredsVague: both(LATIN.hundredsVague),
  thousandsVague: both(LATIN.thousandsVague),
  several: both(LATIN.several, '|'),
  joins: both(LATIN.joins),
  andHalf: both(LATIN.andHalf, '|'),
  half: both(LATIN.half, '|'),
  point: both(LATIN.point),
  beyond: both(LATIN.beyond, '|'),
  orSo: both(LATIN.orSo ?? '', '|'),
  between: both(LATIN.between),
  and: both(LATIN.and),
  ends: both(LATIN.ends),
  labels: both(LATIN.labels),
  since: both(LATIN.since),
  outOf: both(LATIN.outOf),
  rises: both(LATIN.rises),
  limits: {
    about: both(LATIN.limits.about, '|'),
    'at-least': both(LATIN.limits['at-least'], '|'),
    'more-than': both(LATIN.limits['more-than'], '|'),
    'at-most': both(LATIN.limits['at-most'], '|'),
    'less-than': both(LATIN.limits['less-than'], '|'),
  },
};
