/**
 * Words that say nothing by themselves, as tokens: English and Russian articles, prepositions, conjunctions, pronouns,
 * auxiliaries. Left out are those that may be a name, a country or a month ("us", "may").
 */
export const SMALL = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from had has have
  he her him his how i if in into is it its me my no nor not of on or our she so some such than that the their them then
  there these they this those to too was we were what when which while who whom whose why will with would you your

  а без бы в вас вам вы во все да для до его ее если есть же за и из или им их к как когда ко который которая которое
  которые кто ли мне мы на над не него нее ней нем них но ну о об он она они оно от перед по под при про с сам себе себя
  со так такой там те тем то тогда того той только том тот тут ты у уже хотя чего чем что чтобы эта эти это этого этой
  этом этот я`.split(/\s+/),
);
