import type { CueLists } from './lists.js';

/** Trigger phrases after the manner of NegEx (Chapman et al. 2001): folded words, `*` for any ending. */
export const ENGLISH: CueLists = {
  cues: {
    negated: `not | cannot | can't | won't | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | hasn't | haven't |
      hadn't | wouldn't | couldn't | shouldn't | never | no | none | neither | nor | nobody | nothing | without | no longer |
      fail* to | refus* to | declin* to | deny | denies | denied | denying | reject* | resist* | rul* out | unable to |
      unwilling to | absence of | lack of | lacks | lacked | oppos* | abandon* | ceased to | stopped short of`,
    conditional: `if | unless | would | provided that | providing that | in case of | in the event of | in the event that |
      on condition that | as long as | were to | otherwise | depending on | contingent on`,
    hedged: `may | might | could | perhaps | possible | possibly | probable | probably | likely | unlikely | apparent |
      apparently | seem* | appear to | appears to | appeared to | suggest* | presumably | potential | potentially | arguably |
      plausibl* | impl* | hint* | indicat* | believed to | thought to | estimated | uncertain | unclear | suspected |
      supposedly | tend to | tends to`,
    intended: `plan to | plans to | planned | planning to | plans for | intend* | intention | will | aim to | aims to |
      aimed at | seek to | seeks to | sought to | going to | hope to | hopes to | hoped to | want to | wants to | wanted to |
      propose to | proposes to | prepar* to | is to be | are to be | consented to | pledg* to | promis* to | vow* to |
      expects to | under consideration | under active consideration`,
    obliged: `must | shall | should | ought to | have to | has to | had to | need to | needs to | oblig* | required to |
      is required | are required | mandat* | compelled to | forced to | bound to | committed to | called upon to`,
    reported: `according to | said | says | say | told | stated | states that | announc* | claim that | claims that |
      claimed | claims to | reported | reportedly | reports that | alleged* | argue | argues | argued | insist* | assert* |
      declar* | rationaliz* | rationalis* | portray* | describ* | maintains | maintained that | interviewed | quoted |
      took credit | explained | warn* | acknowledg* | admit* | justif* | called it | confirmed | noted that | in the words of`,
  },
  pseudo: `not only | not merely | not just | not least | no less | no doubt | no sooner | no matter | no wonder |
    without doubt | without a doubt | nothing but | not without | if any | as if | if not | as well as |
    at will | free will | good will | political will | claim to | could not but | may day`,
  terminators: `but | although | though | whereas | while | however | yet | except | because`,
  starters: `the a an this that these those it its he she they we i in on at by for from with as after before since while
    when where although however but and or if there here such moreover furthermore nevertheless meanwhile then thus
    therefore according both each all many some most no not`,
};
