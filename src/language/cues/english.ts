import { ENGLISH_CLAUSES } from './english-clauses.js';
import type { CueLists } from './lists.js';

/** Trigger phrases for English, after NegEx and ConText; how a phrase is written is told at `CueLists`. */
export const ENGLISH: CueLists = {
  cues: {
    negated: {
      clause: `not | cannot | can't | won't | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | hasn't |
        haven't | hadn't | wouldn't | couldn't | shouldn't | mustn't | shan't | needn't | mightn't | ain't | could not |
        can not | never | no | none | neither | nobody | nothing | nowhere | no longer | has yet to | have yet to | had yet to | no one | not yet |
        not any longer | fail to | fails to | failed to | failing to | failure to | refus* to | refused | refuses |
        declin* to | lacks | lacked | lacking | unable to | unwilling to | reluctant to | ceased to | ceases to |
        cease to | stopped short of | impossible | hardly | scarcely | by no means | in no way | at no time |
        under no circumstances | on no account | anything but | out of the question | is absent | are absent |
        was absent | were absent`,
      forward: `nor | deny | denied reports | denies reports | denies | denied | denying | denial of | reject | rejects | rejected | rejecting |
        rejection of | resist | resists | resisted | resisting | rule out | rules out | ruled out | ruling out | oppose |
        opposes | opposed | opposing | abandon | abandons | abandoned | abandoning | cancelled | canceled | cancels |
        prevented | prevents | refusal to | refusal of | stopped > *ing | declined > the | dismissed | renounce* |
        forgo | forgoes | refrain* from | abstain* from | scrapped | repudiat*`,
      phrase: `without | lack of | absence of | free of | free from | devoid of | rather than | instead of | short of`,
    },
    conditional: {
      host: ENGLISH_CLAUSES.openers.condition,
      clause: `would | would have | wouldn't have | in case of | in the event of | were to | otherwise | depending on |
        depends on | contingent on | conditional on | conditional upon | subject to | hypothetical* | if necessary |
        if needed | if required | if possible`,
    },
    hedged: {
      clause: `may | might | could | perhaps | maybe | possible | possibly | probable | probably | likely | unlikely |
        apparent | apparently | seem | seems | seemed | seeming | seemingly | appear | appears | appeared | appearing |
        suggest | suggests | suggested | suggesting | presumably | presumed | potential | potentially | arguably |
        plausible | plausibly | imply | implies | implied | implying | hint | hints | hinted | hinting | indicate |
        indicates | indicated | indicating | believed to | thought to | understood to | assumed to | expected to | is expected | are expected | was expected | were expected |
        forecast to | projected to | uncertain | unclear | suspected | suspect | suspects | supposedly | tend to |
        tends to | doubt | doubts | doubted | doubtful | questionable | must have been | speculat* | conceivabl* |
        ostensibly | in theory | remains to be seen | to some extent | evidently | not clear | not certain | not sure |
        not known`,
      forward: `whether`,
      phrase: `about > ## | approximately | roughly | around > ## | some > ## | an estimated | estimated |
        about > a > ## | almost > ## | nearly > ##`,
    },
    intended: {
      clause: `plan to | plans to | planned | planning to | is planning | are planning | was planning | were planning | aims for | aim for | plans for | plan for | plans | planned to | intend | intends |
        intended | intending | intention | intentions | will | aim to | aims to | aimed to |
        aiming to | aims at | aimed at | seek to | seeks to | sought to | seek | seeks | seeking to | going to | hope to |
        hopes to | hoped to | hoping to | want to | wants to | wanted to | wish to | wishes to | propose to |
        proposes to | proposed to | proposed | prepar* to | ready to | is to | are to | was to | am to | consent to |
        consents to | consented to | pledge to | pledges to | pledged to | pledged | promise* to | promised | vow* to |
        agree to | agrees to | agreed to | agreeing to | agreement to | agreed that | agreed on | agreed upon | agree on |
        agrees on | decide to | decides to | decided to | decided on | decided that | decision to | resolved to |
        resolves to | expects to | expect to | is set to | are set to | is due to | are due to | about to | scheduled |
        slated | under consideration | under active consideration | in preparation | would like to |
        determined to | eager to | keen to | willing to | is destined to | is poised to | are poised to | envisag* |
        foresees | foreseen | looks forward to | in the pipeline`,
    },
    obliged: {
      clause: `must | shall | should | ought to | have to | has to | had to | having to | need to | needs to | needed to |
        need > not | obliges | oblige | obliged | obliging | obligated to | obligation | obligations | required |
        requires | require | requiring | mandates | mandated | mandatory | compulsory | prohibit | prohibits | prohibited | prohibiting | forbid | forbids | forbidden | forbade | compelled to | forced to |
        bound to | committed to | commits to | commit to | commits itself | commit themselves | undertake to |
        undertakes to | undertook to | undertaken to | duty to | is necessary | are necessary | was necessary |
        it is imperative | imperative | supposed to`,
      forward: `called on | calls on | call on | called upon | calls for | called for | calls upon | urge | urges | urged | urging | demand |
        demands | demanded | demanding | instruct* to | ordered to`,
    },
    reported: {
      follows: `according to | in the words of | in the view of | in the opinion of | in the eyes of | in the judgement of |
        in the judgment of | on the word of | as seen by | as reported by | in the telling of`,
      verb: `said | says | say | saying | told | tells | stated | states that | state that | stating that | announce |
        announces | announced | announcing | claim > that | claims | claimed | claiming | reports > that | report > that |
        reported | reporting > that | alleges | alleged that | allege | alleging | argue | argues | argued | arguing |
        insist | insists | insisted | insisting | assert | asserts | asserted | asserting | declare | declares |
        declared | declaring | rationaliz* | rationalis* | portray | portrays | portrayed | portraying | describe |
        describes | described | describing | depict | depicts | depicted | depicting | characteriz* | characteris* |
        maintains that | maintained that | maintain that | contend | contends | contended | interviewed | quoted |
        quoted by | took credit for | takes credit for | take credit for | explained | explains | warn | warns |
        warned | warning > that | acknowledge | acknowledges | acknowledged | acknowledging | admit | admits |
        admitted | admitting | justif* | called it | calls it | confirm | confirms | confirmed | confirming |
        noted that | notes that | noting that | note that | accuse | accuses | accused | accusing | blame | blames |
        blamed | blaming | conceded | concedes | testified | testifies | complain | complains | complained | stressed |
        stresses | emphasised | emphasized | emphasises | emphasizes | believes | believe | believed | thinks | think |
        thought that | considers | regards | regard | views > * as | view > * as | viewed > as | sees > * as |
        see > * as | saw > * as | presents > * as | presented > * as | frames > * as | framed > * as | cited | cites |
        boasted | boasts | put it | predicts | predict | predicted | proclaim* | reiterat* | remarked | revealed that`,
      quoting: `added | adds | wrote | writes | replied | replies | continued | concluded | concludes | observed |
        observes | asked | commented | recalled | recalls | reads | retorted | responded | called | calls | termed`,
      hearsay: `reportedly | accused of | alleged > * | allegedly | alleged | purported | purportedly | so called | rumoured |
        rumored | rumours | rumors | said to | is said | are said | was said | were said | by all accounts |
        allegation* | hearsay`,
    },
  },
  pseudo: `not only | not merely | not just | not simply | not least | not so much | no less | no doubt | no sooner |
    no matter | no wonder | no fewer than | no less than | no more than | not more than | not less than |
    not fewer than | no later than | not later than | no earlier than | not earlier than | not until | no #  |
    without doubt | without a doubt | without exception | without question | nothing but | nothing less than |
    nothing short of | none other than | not to mention | not that | not long | not far from | cannot but | could not but |
    can not but | cannot help but | could not help but | cannot help > *ing | cannot fail to | no other than | there is no denying | no question that |
    no less a | whether or not | whether or no | if not | free of charge | free from > # | short of > # | little short of |
    needless to say | if any | as if | if only | as well as | as would | as soon as possible | as * as possible |
    as may be | be that as it may | come what may | the will | a will | political will | free will | good will |
    goodwill | ill will | last will | strong will | iron will | popular will | public will | general will | collective will |
    national will | own will | at will | its will | their will | his will | her will | our will | my will | people's will |
    nation's will | will to | will of | against the will | will and testament | military might | naval might | economic might |
    industrial might | financial might | imperial might | political might | air might | combined might | full might | sheer might |
    growing might | the might | its might | their might | his might | all might | might of | might and main | might is right |
    claim to | claims to > the | claims for | claims against | claims on | claims of | land claims | fishing claims | territorial claims |
    insurance claims | rival claims | competing claims | the claims | these claims | such claims | any claims | all claims | # claims |
    may day | early may | late may | appear* in | appear* on | appear* at | appear* before | appear* as | appear* with |
    would often | would usually | would always | would regularly | would sometimes | would frequently | would typically |
    would routinely | would generally | would occasionally | would normally | would never fail | would every | used to |
    planned economy | planned economies | planned obsolescence | planned parenthood | floor plans | site plans | street plans |
    plan and section | five year plans | office plans | seating plans | pension plans | plans and drawings | plans and sections |
    that is to say | is to say | is to blame | are to blame | is to the | is to date | is to its | was to the | are to the | is to some |
    was to date | is to a | was to blame | has to do with | have to do with | had to do with | having to do with |
    said port | the said | port said | most likely to succeed | agreed price | agreed prices | agreed date | agreed text |
    going to sea | going to school | going to market | going to church | going to town | going to court | going to war | going to the |
    hide and seek | asylum seekers | an intended | well intended | news reports | press reports | media reports | according to plan | according to schedule |
    according to size | according to need | according to age | according to law | according to type | committed to the flames |
    resist* > corrosion | military potential | combat potential | economic potential | industrial potential | human potential |
    full potential | great potential | state obligations | demand for | supply and demand | in demand | demand and supply |
    required reading | regard to | regard for | with regard | in this regard | in that regard | view of | think tank |
    think tanks | blame for | state that > was | became apparent | become apparent | becomes apparent | becoming apparent |
    must see | about face | the rejected | report card | so called > *`,
  doubles: {
    negators:
      'refused refuses refuse declined declines not never cannot no neither nor hardly nobody nothing none',
    fillers: `be been being yet ever at all have has had in any way is was were are to do does did the entirely
      altogether necessarily`,
    asserted: `without | lacking | lack | lacks | lack of | fail to | failed to | fails to | fail | failing to | devoid of |
      absence of | free of | free from | cease to | ceased to | abandon | abandoned | absent |
      insignificant | doubt | doubts | doubted | inconsiderable | negligible`,
    hedged: `deny | denied | denying | denies | rule out | ruled out | ruling out | rules out | refuse | refused | refuse to |
      refused to | refusing | reject | rejected | impossible | unlikely | improbable | oppose | opposed | opposing | unwilling to |
      resist | resisted | resisting | exclude | excluded | inconceivable | unthinkable | opposed to | unable to | dismissed |
      object to | reluctant to | implausible | uncommon | unknown`,
  },
  ...ENGLISH_CLAUSES,
};
