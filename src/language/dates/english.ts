import type { DateLists } from './lists.js';

export const ENGLISH: DateLists = {
  months: [
    'january | jan',
    'february | feb',
    'march | mar',
    'april | apr',
    'may',
    'june | jun',
    'july | jul',
    'august | aug',
    'september | sept | sep',
    'october | oct',
    'november | nov',
    'december | dec',
  ],
  seasons: ['spring', 'summer', 'autumn | fall', 'winter'],
  parts: [
    'early | early in | beginning of | start of | first months of',
    'mid | middle of',
    'late | late in | end of | close of | last months of',
  ],
  ordinals: ['first | 1st', 'second | 2nd', 'third | 3rd', 'fourth | 4th'],
  shifts: ['last', 'this | current', 'next | coming'],
  units: ['day | days', 'week | weeks', 'month | months', 'year | years'],
  quarter: 'quarter',
  half: 'half',
  century: 'century',
  of: 'of | of the | of the year | in | in the year',
  yearWord: 'year | years',
  article: 'the | a | its | his | her | their | our | this | that',
  beforeYear: `in | since | by | until | till | before | after | during | throughout | from | of | circa | around | as of |
    as early as | as late as | as far back as | year | years | between | back to | pre | post`,
  beforeCount: 'by | of | from | after | around | circa | between | to',
  loosening: `since | by | until | till | before | after | around | circa | about | as of | as early as | as late as |
    no later than | not later than | no earlier than | from | prior to | up to | beyond`,
  openers: 'from',
  joiners: 'to | until | till | through | up to',
  between: 'between',
  and: 'and',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  ago: 'ago',
  everyTime: 'every | each | annually | yearly | annual',
  events: `election* | protest* | talks | exercise* | manoeuvre* | maneuver* | attacks | events | reforms | amendments |
    sanctions | negotiations | accords | agreements | hostilities | olympics | games | guidelines | budgets | hearings`,
  counted: `troops | soldiers | men | women | people | persons | civilians | personnel | servicemen | aircraft | vehicles |
    tanks | missiles | warheads | houses | villages | years | days | weeks | months | hours | minutes | km | kilometres |
    kilometers | miles | metres | meters | tonnes | tons | kg | dollars | euros | roubles | rubles | percent | per cent |
    units | pages | copies | jobs | cases | deaths | square | cubic | thousand | million | billion | delegates | members`,
  sizes: `total | force | army | number | sum | strength | maximum | minimum | average | contingent | population |
    altitude | height | range | distance | price | cost | fine | group | crowd`,
};
