import type { Row } from './row';

/** Numbers in Spanish. */
export const SPANISH: Row = {
  upTo19:
    'uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  hundreds:
    'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
  others:
    'veintiuno:21 veintiún:21 veintiuna:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29',
  times: `docena:~12 docenas:~12 decena:~10 veintena:~20 treintena:~30 cincuentena:~50 centenar:~100 centena:~100 centenares:~100
    millar:~1000 mil:1000 millón:1000000 millones:1000000`,
  dozens: 'decenas docenas',
  hundredsVague: 'cientos centenares',
  thousandsVague: 'miles millares',
  several: 'varios|varias|algunos|algunas|unos|unas|unos cuantos|unas cuantas|muchos|muchas',
  joins: 'y',
  of: 'de',
  andHalf: 'y medio|y media',
  half: 'medio|media',
  point: 'coma',
  beyond: 'y pico|largo|larga|o más|y tantos|y tantas',
  orSo: 'o así|más o menos',
  between: 'entre',
  and: 'y',
  ends: 'y e o u fueron fue son es eran han había habían quedaron resultaron que quienes en con para según pero cuando tras',
  labels: 'página número artículo resolución línea capítulo en desde hasta',
  since: 'desde',
  outOf: 'de',
  rises: 'ascend sub aument elev lleg',
  limits: {
    about:
      'unos|unas|cerca de|alrededor de|casi|aproximadamente|en torno a|cosa de|más o menos|prácticamente',
    'at-least': 'al menos|por lo menos|como mínimo|no menos de|no menos del|cuando menos',
    'more-than': 'más de|más del|por encima de|por encima del',
    'at-most': 'hasta|no más de|no más del|como máximo|ni siquiera|ni',
    'less-than': 'menos de|menos del|por debajo de|por debajo del',
  },
};
