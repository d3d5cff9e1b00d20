import { primaryLanguage } from './primary-language.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const ENGLISH =
  words(`a about above after again against all also although among an and another any are as at be because
  been before being below between both but by can cannot could did do does doing down during each either else even ever
  every few for from further had has have having he her here hers him his how however i if in into is it its itself just
  many may me might more most much must my neither no nor not now of off on once one only or other our out over own per
  same shall she should since so some still such than that the their theirs them then there therefore these they this
  those through thus to too toward towards under until up upon us very via was we were what when where whether which while
  who whom whose why will with within without would yet you your including e.g i.e etc`);

const RUSSIAN =
  words(`а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до
  его ее если есть еще же за здесь и из или им их к как ко когда кто ли либо между меня мне мой мы на над надо наш не него
  нее нет ни них но ну о об однако он она они оно от очень по под после потому при про с со сам свой себя сейчас так также
  такой там те тем то того тоже той только том тот ту ты у уже хотя чего чей чем что чтобы чье эта эти это этого этой этом
  этот эту я который которая которое которые которого которой которых котором которую`);

const NONE: ReadonlySet<string> = new Set();

/** Folded words of a language that carry no subject; empty where no list is kept. */
export function functionWords(language: string): ReadonlySet<string> {
  const tag = primaryLanguage(language);
  if (tag === 'en') return ENGLISH;
  return tag === 'ru' ? RUSSIAN : NONE;
}
