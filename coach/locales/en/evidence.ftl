# "Why this?" under a topic: the study, its size, its limits. Source: coaching.md, 4.0 and 4.1.

evidence-quiet =
    In a four-week diary of 58 people, contact slowed the fading of love and sadness. Among 122 separated adults more meeting went with more distress two months later, but not for parents. Both only watched; there is no trial.

evidence-cues =
    Among 464 people, looking at an old partner's page went with more distress and longing and less growth, even apart from other contact. It was one survey: it can't tell which came first.

evidence-waves =
    With 123 smokers, a short exercise in watching the urge didn't lower the urge, but they smoked fewer cigarettes afterwards. It hasn't been tested on messages.

evidence-plans =
    If-then plans helped in 94 tests (a middling effect), and in 642 later ones from small to middling; more when said in those words and repeated. Nobody has tested them on this.

evidence-kindness =
    Among 109 divorced adults, those kinder to themselves had fewer intrusive thoughts for nine months. In four experiments, self-kindness after a mistake raised the wish to do better. The first only watched.

evidence-forecast =
    People tend to expect it to hurt more at first than it then does. That's one study; it says nothing about you in particular.

evidence-drink =
    There's no trial on this, only that people often report regretting messages sent drunk. Take it as common sense.

evidence-nights =
    When one is tired or low, help arrives worse. That's an idea from research on help by app, not a finding about this.

evidence-picture =
    In one small study, thinking of bad sides lowered love but also mood; a second one with 24 people found nothing clear. That's why it's optional.

evidence-pleasant =
    In one small study, distraction lifted mood and left love as it was. So it helps the day, not the cause.

evidence-self =
    Losing a relationship blurs who one is, and getting that back goes with feeling better (70 people over weeks; 210 in another study who were simply asked about it regularly).

evidence-tools =
    In a test of an app for giving up smoking, with 100 people, personal things were used more than advice: at least 92 in a hundred against 79.

evidence-talk =
    In diaries neither much talking nor pushing it away went with feeling better. It's a correlation, told to a newspaper by the researcher.

evidence-positive =
    Writing about the good that came of it raised good feelings in a trial with 87 people. It was short, and nobody looked years later.

evidence-letter =
    Sealing a written regret or longing in an envelope eased it in four experiments. In another trial with 90 separated adults, writing made those worse, for up to nine months, who kept searching for a meaning. Hence the limits.

evidence-setback =
    Broken streaks discourage, and a small reserve helps people go on; self-kindness after a mistake helped in four experiments. None was about breakups.

evidence-values =
    Of 155 people, many reported growth afterwards, more where the relationship had held them back. They were asked once, looking back.

evidence-new =
    Against the usual advice: people with new partners felt more confident and no worse, and for anxious people it eased letting go. Observed, not tested; so it's no recipe either.

evidence-cause =
    Couples who part and return again and again report more stress (545 people). Whether the cause has changed is a sound question, not a tested one.
