import { foldWord } from '../text/fold';

/** Words of all languages that have cues, folded; a language's own words hardly meet another's. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u).map(foldWord));

const SOLDIERS = `soldier soldiers troop troops peacekeeper peacekeepers serviceman servicemen servicewomen personnel member members
  fighter fighters kfor
  vojnik vojnika vojnici vojnike vojnicima pripadnik pripadnika pripadnici pripadnike mirovnjak mirovnjaka mirovnjaci
  војник војника војници војнике војницима припадник припадника припадници припаднике мировњак мировњака мировњаци
  солдат солдата солдаты солдатам военнослужащих военнослужащие военных военные миротворцев миротворца миротворцы бойцов бойца бойцы
  военнослужащего
  ushtar ushtare ushtarë ushtarët ushtarëve paqeruajtës paqeruajtësve pjesëtarë pjesëtarëve
  Soldat Soldaten Soldatinnen Friedenssoldaten Friedenstruppler KFOR-Soldaten NATO-Soldaten Kräfte Blauhelme
  soldado soldados militares efectivos cascos pacificadores uniformados`;

const SERBS = `serbs protester protesters protestor protestors demonstrator demonstrators
  srba srbi srbin srbima demonstranata demonstranti demonstranata срба срби србин демонстраната демонстранти
  серб сербов серба сербы демонстрантов протестующих
  serbë serbët serbëve protestues protestuesve
  Serben Serbinnen Demonstranten
  serbio serbios manifestantes`;

/** A question's unit → words for what it counts. */
export const COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['soldiers', set(SOLDIERS)],
  [
    'troops',
    set(
      `${SOLDIERS} reinforcements forces pojačanja snaga појачања снага человек подкреплений forca trupa Kräfte Mann tropas fuerzas`,
    ),
  ],
  ['serbs', set(SERBS)],
  [
    'people',
    set(`${SERBS} people persons person men residents suspects individuals civilians
      ljudi osoba osobe građana људи особа особе грађана человек людей жителей граждан задержанных njerëz persona vetë qytetarë
      Menschen Personen Leute personas gente vecinos detenidos`),
  ],
  [
    'municipalities',
    set(`municipality municipalities opština opštine opštinama општина општине општинама муниципалитетах муниципалитетов общинах komuna komunat
      komunave Gemeinden Gemeinde municipios municipio`),
  ],
  ['per cent', set('percent per pct')],
]);

/** Words of a question's label that stand for what happened to what is counted: a cue concept, or `present`. */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  crowd: 'gather',
  'already there': 'present',
  additional: 'reinforce',
};

/** Words that say that troops were there before. */
export const PRESENT = set(`already currently total present stationed serving existing strong
  već trenutno ukupno već већ тренутно укупно уже сейчас всего tashmë aktualisht bereits derzeit schon ya actualmente`);

/** Words that say that they come on top of those. */
export const ADDED = set(`additional more extra another further fresh reinforcements reinforcing
  dodatnih dodatna još novih додатних још нових дополнительных дополнительно ещё еще shtesë të tjerë zusätzliche zusätzlichen weitere weiteren
  adicionales más otros`);
