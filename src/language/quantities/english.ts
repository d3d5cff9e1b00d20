import type { QuantityLists } from './lists.js';

export const ENGLISH: QuantityLists = {
  units: {
    percent: 'percent | per cent | pct',
    'percentage point': 'percentage point | percentage points',
    'square kilometre': 'square kilometre | square kilometres | square kilometer | square kilometers | sq km',
    'square metre': 'square metre | square metres | square meter | square meters',
    'square mile': 'square mile | square miles',
    'cubic metre': 'cubic metre | cubic metres | cubic meter | cubic meters',
    'cubic kilometre': 'cubic kilometres | cubic kilometers',
    'nautical mile': 'nautical mile | nautical miles',
    kilometre: 'km | kilometre | kilometres | kilometer | kilometers',
    metre: 'metre | metres | meter | meters',
    centimetre: 'cm | centimetre | centimetres | centimeter | centimeters',
    millimetre: 'mm | millimetre | millimetres | millimeter | millimeters',
    mile: 'mile | miles',
    foot: 'foot | feet',
    hectare: 'hectare | hectares | ha',
    acre: 'acre | acres',
    litre: 'litre | litres | liter | liters',
    barrel: 'barrel | barrels',
    tonne: 'tonne | tonnes | metric ton | metric tons',
    ton: 'ton | tons',
    kilogram: 'kg | kilogram | kilograms',
    kiloton: 'kiloton | kilotons',
    megaton: 'megaton | megatons',
    megawatt: 'mw | megawatt | megawatts',
    gigawatt: 'gw | gigawatt | gigawatts',
    kilowatt: 'kw | kilowatt | kilowatts',
    degree: 'degrees',
    second: 'seconds',
    minute: 'minute | minutes',
    hour: 'hour | hours',
    day: 'day | days',
    week: 'week | weeks',
    month: 'month | months',
    year: 'year | years',
    decade: 'decade | decades',
    USD: 'dollar | dollars | us dollars | u.s. dollars | usd',
    EUR: 'euro | euros | eur',
    GBP: 'pounds sterling | gbp',
    RUB: 'rouble | roubles | ruble | rubles | rub',
    UAH: 'hryvnia | hryvnias | uah',
    BYN: 'belarusian rubles | belarusian roubles',
    CNY: 'yuan',
    JPY: 'yen',
  },
  per: 'per | a | an | each | every',
  perUnits: {
    second: 'second',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year | annum',
    head: 'head | capita | person',
    kilogram: 'kilogram | kg',
    tonne: 'tonne',
    ton: 'ton',
    barrel: 'barrel',
  },
  scales: {
    3: 'thousand | k',
    6: 'million | mn | mln',
    9: 'billion | bn | bln',
    12: 'trillion | tn | trn',
  },
  before: `about | around | some | nearly | almost | roughly | approximately | over | more than | less than | fewer than |
    at least | at most | up to | under | as many as | as much as | as few as | no more than | no fewer than | no less than |
    not more than | not less than | not fewer than | not exceeding | well over | just over | just under | close to |
    an estimated | estimated | only | only some | below | above | exceeding | a maximum of | a minimum of | a total of`,
  behind: 'or more | or so | or fewer | or less | plus',
  known:
    'the | these | those | both | all | its | their | our | his | her | other | which | any | no | of the',
  past: 'past | last | next | previous | coming | recent | first | final | following | preceding | initial | every | another',
  joiners: 'to | or',
  openers: 'between | from',
  and: 'and',
  labels: `article | articles | art | no | nos | nr | number | numbers | resolution | resolutions | paragraph | paragraphs |
    para | paras | section | sections | sec | chapter | chapters | page | pages | p | pp | vol | volume | volumes | issue |
    protocol | directive | regulation | law | decree | order | annex | annexes | table | tables | figure | figures | fig |
    chart | charts | box | appendix | point | points | item | items | part | parts | phase | stage | level | line | route |
    highway | flight | room | block | type | model | mark | mk | class | tier | basket | pillar | title | rule | clause |
    step | version | edition | footnote | note | ref | document | agenda | vision | category | code | id | tel | phone |
    fax | isbn | issn | doi | channel | zone | area | sector | unit | station | gate | pier | lot | window | pub`,
  nouns: `people | men | women | children | troops | personnel | aircraft | police | staff | infantry | servicemen |
    servicewomen | policemen | spacecraft | sheep | fish | crew | cavalry | artillery | manpower | hovercraft | cattle |
    headquarters | airmen | businessmen | fishermen | civilians | dead | wounded | refugees | infantrymen | rifle`,
  notNouns: `times | ways | reasons | things | sides | hands | always | perhaps | besides | towards | afterwards | overseas |
    thus | plus | minus | versus | whereas | various | numerous | serious | previous | religious | previously | less | us |
    others | ones | terms | cases | aspects | respects | fronts | points | words | lines | levels | as | is | was | has |
    does | its | this | yes | steps | paragraphs | pages | per | goods | halves |
    thirds | quarters | fifths | sixths | tenths | hundreds | thousands | millions | billions`,
};
