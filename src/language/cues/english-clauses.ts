import type { CueLists } from './lists.js';

/** By what the clauses of an English sentence, and who speaks in it, are told. */
export const ENGLISH_CLAUSES: Omit<CueLists, 'cues' | 'pseudo' | 'doubles'> = {
  openers: {
    relative: `which | who | whom | whose | in which | of which | for which | by which | on which | from which |
      under which | to which | with which | at which | of whom | for whom | with whom`,
    aside: `although | though | even though | while | whereas | because | since | given that | now that | in that |
      despite the fact that | in spite of the fact that | despite | in spite of | notwithstanding | even as`,
    time: `until | till | before | after | when | whenever | once | as soon as | by the time`,
    condition: `if | even if | only if | unless | provided that | providing that | provided > the | on condition that |
      as long as | so long as | in the event that | in case | on the assumption that | assuming that | supposing |
      supposing that | should > the | should > a | should > an | should > any | should > it | should > they |
      should > he | should > she | should > there | should > this | should > these | should > its`,
    complement: `that`,
    participle: '',
    contrast: `but | however | yet | except | except for | nevertheless | nonetheless | but not | on the contrary | by contrast |
      on the other hand | and yet | whereas`,
  },
  noOpeners: `nothing but | none but | cannot but | could not but | all but | anything but | but for | not yet | yet to |
    yet another | as yet | and that is | since # | since then | that is to say | that is | not that | so that | not until | if any |
    as if | if only | if not | if necessary | if needed | if required | if possible | in case of | no one but | once again | once more |
    at once | more than once | at that | in that case | what if | after all | before long | since when | long before | shortly before |
    shortly after | soon after | all that | while away | a while | for a while | once a | once every | yet be | who's who`,
  commaOpeners: 'yet',
  coordinators: 'and or',
  finite: `is are was were am has have had will would shall should may might must can could cannot does did do said says
    remains remained became becomes lies stands stood`,
  inverted: 'should were had',
  speaker: {
    articles: 'the a an',
    determiners: `this these those its their his her our my some several many most all both two three four five other another
      each every no few various such certain one`,
    connectors: 'of for',
    prepositions: `in at on by to from with about into onto over under after before since during against between among
      through until within without as than like despite around near behind beyond off via regarding concerning`,
    pronouns: `he she it they we i you who which whom that what one someone somebody everyone everybody nobody none others
      there here this these those himself herself itself themselves him her them us me nothing something anything`,
    times: `yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
      may june july august september october november december morning evening afternoon night week month year spring summer
      autumn winter last next earlier later ago now then once again recently already still also so far however moreover
      meanwhile therefore thus instead furthermore nevertheless early late mid here there first second finally repeatedly`,
    between: `has have had will would may might must can could shall should also not never yet still already now then thus
      again repeatedly long since until recently just only once twice often always sometimes later earlier even further
      himself herself itself themselves and finds found it more expedient convenient useful to is are was were be been being
      am did does do so far first soon today yesterday continue continues continued likes like tried tries try chose chooses
      had went goes on used prefers preferred began begins wants wanted still both`,
    joints: `and or but that as when while because although though if whereas so since unless where whether nor yet how why
      until before after because besides than`,
    inverting: 'said says wrote writes added adds replied replies',
    be: 'is are was were be been being am',
    by: 'by',
  },
};
