import { primaryLanguage } from './primary-language.js';

/** Abbreviations that end in a stop, folded, without it. */
interface Abbreviations {
  /** Never end a sentence: what follows belongs to them (titles, `e.g.`). */
  readonly joining: ReadonlySet<string>;
  /** Belong to a number that follows. */
  readonly numbered: ReadonlySet<string>;
  /** End a sentence only before a word that seldom stands capitalised within one. */
  readonly either: ReadonlySet<string>;
  /** Such words, folded. */
  readonly starters: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const ENGLISH: Abbreviations = {
  joining:
    words(`mr mrs ms mx dr prof rev hon fr st ste mt gen lt col maj capt cpt cmdr adm brig sgt cpl pvt gov sen
    rep pres amb sec messrs mme mlle e.g i.e cf viz vs approx ca eds ed trans dept`),
  numbered:
    words(`no nos vol vols p pp par para art arts ch chap fig figs sect ver op app n nr jan feb mar apr jun jul
    aug sep sept oct nov dec c`),
  either: words(
    `etc al inc ltd co corp bros jr sr a.m p.m u.s u.k u.n e.u u.s.s.r u.s.a d.c ph.d ibid est dist mil`,
  ),
  starters:
    words(`the a an this that these those it its he she they we i you his her their our in on at by for from with
    as after before since while when where although though however but and or if because there here such other another
    some many most all both each no not what who which how why to of under over during until once also moreover
    furthermore nevertheless meanwhile instead then thus therefore yet so still only even`),
};

const RUSSIAN: Abbreviations = {
  joining:
    words(`т.е т.к т.н проф акад им гр г-н г-жа тов ген гл ст лейт полк кап адм мл напр ср см св ул бульв пл наб пос пр просп
    обл р-н`),
  numbered: words(
    `№ стр с п пп ст д корп кв гл рис табл т тт вып ч разд янв фев февр мар апр авг сен сент окт ноя нояб дек`,
  ),
  either: words(`г гг в вв др т.д т.п пр руб коп тыс млн млрд трлн чел км м кг н.э сша рф`),
  starters:
    words(`в на по с со к ко о об от из за для при это этот эта эти тот та те он она оно они мы вы я его её ее их
    но а и или если когда хотя однако так также кроме после до как что кто где там тогда затем поэтому впрочем между тем
    все всё каждый многие некоторые такой такие`),
};

const NONE: Abbreviations = {
  joining: new Set(),
  numbered: new Set(),
  either: new Set(),
  starters: new Set(),
};

/** The abbreviations of a language; English ones where the language has no list of its own. */
export function abbreviations(language: string): Abbreviations {
  const tag = primaryLanguage(language);
  if (tag === 'ru' || tag === 'be' || tag === 'uk') return RUSSIAN;
  return tag === 'zh' || tag === 'ja' || tag === 'th' ? NONE : ENGLISH;
}
