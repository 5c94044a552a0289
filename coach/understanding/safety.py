"""Words that may mean somebody wants to die or hurt themself: they come before all else.

A first word list, for English: it would rather ask once too often than miss one. It never
diagnoses, and keeps nothing of what it reads; what follows it is the crisis flow with its door
"that is not what I meant".

A text is first made plain (`_plain_forms`), then idioms that only sound dangerous are taken out
(`_IDIOMS`), then every phrase of every family is looked for (`_FAMILIES`). Phrases are written in
lower case without apostrophes, as regular expressions in which a word in CAPITALS stands for a
piece of `_PIECES` or `_OPTIONAL`. Doubled letters count as one on both sides, so "kil", "kill" and
"killlll" are the same word.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Family:
    purpose: str
    phrases: tuple[str, ...]


_PIECES = {
    "WANT": "want(ed|ing|s)?|wana|wanna|wnt|wan|need(ed)?|wish(ed|ing)?|hop(e|ed|ing)|pray(ing)?|"
    "beg(ging)?|ready|rather|deserved?|prefer|going|gonna|gona|gunna|trying|tried|plan(ned|ning)?|"
    "decided|about|time|should|shouldve|tempted|prepared|long(ing)?|crav(e|ing)|might as well|"
    "f(eel|elt|eels|eeling) like|would like|id like|let me|lemme|urges?|can i",
    "NOT": "dont|do not|donot|dnt|dont even|didnt|did not|doesnt|no longer|never|not|cant|cannot|"
    "can not|couldnt|wont|wouldnt|aint|stopped|without",
    "SELF": "my ?self|my ?slef|my ?sefl?|my ?slf|myelf|mysel|me ?self",
    "DIE": "die|dead|died|dying|death|drop dead|perish",
    "LIVE": "live|be alive|exist|be here|be around END|wake up|wakeup|breathe|survive|"
    "be (on|in) this (earth|planet|world|life)|see (tomorrow|another day|the (sun|morning))",
    "LIVING": "living|life|being (alive|here|around END)|existing|existence|waking up|breathing|"
    "it all|everything|all of (it|this)|this (life|world)|going on|any of (it|this)",
    "KILL": "kil+(ing|in|ed)?|kll(ing)?|klil|kyll|unaliv(e|ing|ed)|off(ing|ed)?|end(ing|ed)?|"
    "top(ping)?|neck(ing)?|hang(ing|ed)?|hung|shoot(ing)?|shot|drown(ing|ed)?|delet(e|ing)|"
    "gas(sing)?|rop(e|ing)|yeet(ing)?|murder(ing)?|poison(ing|ed)?|suffocat(e|ing)|erase|eras(ing)?|"
    "strangl(e|ing|ed)|stab(bing|bed)?|starv(e|ing)|destroy(ing)?|execute|sacrifice",
    "HURT": "hurt(ing)?|harm(ed|ing)?|cut(ting)?|burn(ing|ed|t)?|injur(e|ed|ing)|scratch(ing|ed)?|"
    "slic(e|ing|ed)|slit(ting)?|bit(e|ing)|hit(ting)?|punch(ing|ed)?|mutilat(e|ing)|maim",
    "BODY": "wrists?|arms?|thighs?|legs?|veins?|skin|throat|neck|stomach|flesh",
    "BLADE": "blades?|razors?|razor ?blades?|knife|knives|scissors|scalpel|broken glass",
    "GUN": "gun|pistol|shotgun|rifle|revolver|bullet|barrel",
    "MEDS": "pills?|tablets?|meds|medication|medicines?|painkillers?|sleepers|paracetamols?|"
    "tylenols?|ibuprofens?|advils?|aspirins?|xanax|xans?|benzos?|valium|ambien|insulin|opioids?|"
    "oxy|antidepressants?|sertraline|zoloft|prozac|codeine|tramadol|bleach|drugs|rat poison",
    "HEIGHT": "bridge|roof|rooftop|ledge|railings?|parapet|cliff|overpass|viaduct|tower|building|"
    "balcony|window|car park|top floor|multi ?stor[e]?y|(th|\\d+(st|nd|rd|th)) floor|pier|edge",
    "TRACKS": "(train |tram |railway |rail |tube )?tracks|rails|railway( line)?",
    "VEHICLE": "trains?|tubes?|trams?|metro|subway|bus|truck|lorry|trucks|cars?|traffic|van",
    "FAMILY": "my (mum|mom|mam|mother|dad|father|sister|brother|kids?|son|daughter|family|parents|"
    "children|nan|gran|friends|cat|dog)|mum|mom|dad|everyone|everybody|the kids|(th|m)em all",
    "ALL": "everyone|everybody|every1|the (whole )?world|(my|the) (kids|family|parents|friends)|"
    "they|people|my (mum|mom|dad|son|daughter|children|sister|brother)|you all|yall|all of you",
    "GONE": "(im|i am|ive|i have|id|i) (was |were |wasnt |werent |just |ever |suddenly |is )?"
    "(dead|gone|died|die|disappeared|vanished|not here|no longer here|not around|not alive|here|"
    "around|alive|dissapeared|didnt exist|did not exist|never existed|never been born)",
    "MORE": "any ?more|anymor|any longer|much longer|no more|nomore|another (day|night|hour|minute)",
    "WITHOUT": "without|w o|wo|witout",
    "END": "(?= [.,]|$)",
}
# Up to so many words of a kind, none included; each takes the space after it along.
_OPTIONAL = {
    "SOFT": (6, "i|im|to|2|too|just|simply|so|bad|badly|f[a-z]*k[a-z]*|really|literally|kinda|even|"
             "be|was|were|am|could|would|can|get|go|have|had|already|finally|only|all|pls|please|"
             "lowkey|honestly|actually|sometimes|still|now|maybe|like|that|god|quietly|rn|it|want|"
             "wanna|more than anything|in my sleep|peacefully|painlessly|somehow|here"),
    "FEW": (3, r"\w+"),
}  # fmt: skip

_FAMILIES = (
    _Family(
        "a wish to die, to be dead, or never to have been born",
        (
            "WANT SOFT DIE",
            "wish SOFT (id |i had )?(never|not) (been born|existed|exist)",
            "(better( off)?|prefer|happier) (being )?dead",
            "(bring on|welcome|waiting for|wait for|embrace|looking forward to) (my )?death",
            "(should|shouldnt|wish i|never shouldve) (have |ve )?(never )?(been born|be alive)",
            "(wanna|want to|gonna|going to) (meet|go to) (god|heaven|my maker)",
            "(please|pls|plz|just|some ?(one|body)|any ?(one|body)|god) (just )?(kill|end|shoot) me",
            "kill me (now|already|please|pls|plz|END)|put me out of my misery",
        ),
    ),
    _Family(
        "not wanting to live, wake, exist or be here",
        (
            "NOT SOFT (want|wanna|wana|wish|need|deserve|care|see myself|plan|intend) SOFT LIVE",
            "NOT SOFT (want|like|enjoy|see (a|the|any)? ?(point|reason) (of|in|for)) SOFT LIVING",
            "(tired|sick|exhausted|bored|done|finished|fed up|over|had enough|hate) "
            "(of |with |from )?LIVING",
            "(no|any|the|without|lost( the| my| all)?|lack|zero|see) (more |real |good )?"
            "(will|reason|reasons|point|desire|wish|purpose) (left |anymore )?"
            "(to|in|of|for) (keep |even |me )?(to )?(LIVE|LIVING|go on|carry on|continue|keep going)",
            "(nothing|no ?one|nobody|anything|little) (left |more )?(to|worth) (live|living)( for)?",
            "(whats|what is|wheres|see) (even )?the point (of|in|to) (even )?(LIVING|LIVE|anything)",
            "(whats|what is) (even )?the point (MORE )?END",
            "(life|living|it|its) (is|isnt|is not|aint|not|no longer|hardly|barely) (really |even )?"
            "worth (living|it MORE)",
            "why (am|im) i (even |still )?(alive|living|here|breathing)",
            "why (do|should|would) i (even )?(keep |have to |bother )?(to )?(LIVE|LIVING|keep going)",
            "(stop|quit|cease|ceased|done|end) (to )?(exist|existing|living|breathing|being alive)",
            "(wish|hate|sorry|sad|angry|mad|annoyed|disappointed|gutted|regret|upset) "
            "(that |when )?(i|im|i am|being) (still |was |were )?(alive|woke up|wake up|survived)",
            "(shouldnt|should not|not meant to|wasnt meant to|not supposed to) (be alive|exist|be here)",
            "(wish|want|wanna|if|could) SOFT (disappear|dissapear|vanish|cease|fade away|evaporate)",
            "(give|giving|gave|given|giv) up (on )?(life|living|everything|it all|SELF)",
            "(my life|life) (is |s )?(over|finished|pointless|meaningless|ruined beyond)|cant live SOFT "
            "(END|like this|WITHOUT|with this)",
        ),
    ),
    _Family(
        "killing oneself, in plain words",
        (
            "KILL SOFT (SELF|ur ?self|your ?self)",
            r"s(ui|iu|u|ue|i|iui) ?[csz]+[iuy]?[cs]?[iy]?d(e|al|es|ality|ally)?",
            r"suicid\w*",
            r"(end|ending|take|taking|took|finish) (my|this) (own )?"
            "(life|lives|existence|suffering|misery|pain|days|story|journey)",
            "(end|ending|finish|stop) (it|this|every ?thing) "
            "(all|now|tonight|tn|for good|forever|today|already|once and for all|right here)",
            "(end|ending|finish) (every ?thing|things|the (pain|suffering))",
            "(want|wanna|wana|gonna|going|ready|should|just|might|could|time) (to )?(just )?end it END",
            "(my|an|another|second|first|last|failed|previous) attempt (END|last|again|on my|in)|"
            "attempted (again|last|before|on my life)|stomach pumped",
            "(blow|blew|blowing) my (brains|head)( out| off)?",
        ),
    ),
    _Family(
        "killing oneself, in slang and disguise",
        (
            r"kms\w*|kmfs|kys|unaliv\w*|un alive\w*|unlive|ctb|sewer ?slid\w*|sui|deathwish|death wish",
            r"commit (die|toaster|not alive|sewer\w*|alive|unalive|sue\w*|self)|toaster bath",
            r"self ?(harm|delet|destruct|exit|terminat|end|kil|murder|inflict|injur|mutilat)\w*",
            "(log|logging|log me) (off|out) (of |from )?(life|forever|permanently|this world)",
            r"alt f4 (my life|irl|life|SELF)|end me END|\w*(kilmyself|wan(t|na)(to|2)?die|"
            r"endmylife|killme|enditall|hatebeingalive|dontwanttolive|dontwannalive)",
        ),
    ),
    _Family(
        "means and places, together with the self",
        (
            r"(took|take|taking|taken|swallow\w*|down(ed|ing)?|pop(ped|ping)?|eat|ate|had|neck(ed)?|"
            "crush(ed)?|wash(ed)?) FEW (all|too many|to many|whole|entire|full|handfuls?|bunch|bottle|"
            r"lot|lots|loads|rest|every|box|pack|packet|strip|enough|more|\d\d+|dozens?|so many) "
            "FEW MEDS",
            "(all|whole bottle of|handful of|enough|too many|box of|pile of|stash of|bottle of) "
            "(of )?(the |my |his |her |mums |these )?MEDS",
            r"(stash|hoard|sav|count|collect|star|look|hold|thinking about|lin)(ed|ing|e)? "
            "(up )?(at |of )?(up )?(all )?(the |my |these |some |a |of )*(MEDS|BLADE|noose|rope|GUN)",
            "MEDS FEW (in front of me|in my hand|lined up|on the table|next to me|calling|and (a |some )?"
            r"(vodka|wine|whisk\w*|alcohol|booze|gin))",
            r"over ?dos\w*|od(ed|ing)?|lethal dose|swallow(ed)? bleach|drink(ing)? bleach",
            "noose|(a|the|some|this|my) rope|rope (around|ready|in the|round)|(belt|cord) (a?round) my neck",
            "(BLADE|GUN) FEW (to|on|against|across|in|into|at|through|near|under|inside) my",
            "(BLADE|GUN) (is |are )?(in my hand|next to me|beside me|in (the|my) (drawer|bedside))",
            "(got|have|bought|found|hid|hiding|buy|grab(bed)?|want|need|reach(ed)? for|picked up|keep) "
            "(out )?(a|the|my|dads|his|that) (BLADE|GUN)|eat a bullet|loaded gun",
            "(jump|leap|throw|fling|hurl|chuck|launch|step|yeet|div|drop|roll|toss)(ing|ped|s|ed|e)? "
            "SOFT (SELF )?(right |straight |down |out )?(off|of|from|out|out of|over|in ?front of|"
            "infront|under|into|onto|down) FEW (HEIGHT|TRACKS|VEHICLE)",
            "(jump|jumping) END|jump(ing)? (on|onto|in) the (TRACKS|river|canal)",
            "(walk|run|wander|step|swim)(ing|ed|ning)? (out |right |straight )?(in ?front of|into|in) "
            "FEW (traffic|VEHICLE|sea|ocean|river|water|lake|motorway|highway|road)",
            "(driv|crash|swerv|steer|ram|drov)(e|ing)? (SELF |my car |the car |it )?(straight |right )?"
            "(into|off|in ?front of) FEW (tree|wall|bridge|cliff|river|lane|pole|truck|lorry|ditch|"
            "barrier|traffic|median|road|lake|oncoming)",
            "(lie|lay|lying|laying|sit|sitting) (down )?(on|across) FEW (TRACKS|motorway|highway)",
            "(im|i am|standing|stood|sitting|sat|climb(ed|ing)?|lean(ed|ing)?|looking|staring|walking|"
            "heading|drove|driving|going) (here )?(up |down |out )?(on|off|over|onto|at|to|from|by|next to) "
            "(to )?(the |a |this |that |my )?(top of |edge of |side of |wrong side of )*(the |a |my )?"
            "(bridge|roof|rooftop|ledge|railings?|parapet|cliff|overpass|viaduct|TRACKS)",
            "the (bridge|TRACKS|platform|water|river|train|pills|balcony|roof) (is |are |looks? |keeps? )"
            "(so |really |very |too )?(close|calling|inviting|near|tempting|high|peaceful|right there)",
            "bleed(ing)? out|(want|wanna) (to )?bleed|carbon monoxide|helium tank|exhaust pipe",
        ),
    ),
    _Family(
        "hurting oneself",
        (
            "HURT SOFT SELF|(HURT|open(ed|ing)?) (up )?(my|both|both my) (own )?BODY",
            "(start|started|want|wanna|need|urge|urges|going|gonna|back|been|keep|resist|about|thoughts? of)"
            " (to )?(just )?(cut|cutting|bleed|harm|harming)( again| deep(er)?| so bad)? "
            "?(END|again|tonight|so|because)",
            "(cut|cutting|cuts|hurt|harm) (too deep|so deep|deeper|again|my wrist)|fresh cuts|my cuts",
            "relapsed? (with|on|into|and) (cutting|sh|self|cut|harm|hurting)|sh (relapse|urges?|again)",
            "(clean|sober|stopped) (from )?(sh|cutting|harm)|cig(arette|s)? (out )?on my (BODY)",
        ),
    ),
    _Family(
        "goodbyes, and what is to happen after",
        (
            "(when|once|after|if|until|till|before|incase|in case) GONE",
            "good ?bye (forever|everyone|every1|all|world|for good|cruel|mum|mom|dad|life|then world)",
            "farewell|this is (my |the )?(goodbye|good bye|the end|last goodbye)( for me)?",
            "(my|the) (last|final) (day|night|hours?|words?|goodbyes?|note|evening|sunset|birthday|"
            "christmas|message (ever|to everyone|to you all|here))|last (day|night) (alive|on earth)",
            "(tell|let) FAMILY FEW (sorry|love|loved|know i|goodbye|forgive|not (his|her|their) fault)",
            "(wrote|write|writing|written|left|leave|leaving) (a |the |my |them |some )*(will|note|notes|"
            "(goodbye |last |final )?letters? (to|for) FAMILY)",
            "(say|said|saying) (my )?(last |final )?(goodbyes|good ?bye to FAMILY)",
            "(giv(e|ing|en)|gave) (away )?(all )?my (stuff|things|belongings|possessions|cat|dog|pets)( away)?",
            r"my (own )?(funeral|grave|coffin|obituary|ashes|tombstone|gravestone|dead body|suicide\w*)",
            "(find|found|finds|identify|discover) (my body|me (dead|hanging|cold|gone|in the morning))",
            "(wont|not gonna|not going to|wont even|wont still|never) be (here|around|alive) "
            "(MORE|tomorrow|much|long|next|by|when|for|to see|in the morning|after|END)",
            "(ill|i will|i) be gone (soon|by|tomorrow|tonight|before|in the|END)",
            "(wont|not|never) have to (worry|deal|put up|bother|care) (about |with )?me MORE",
            "leav(e|ing) (this|the) (world|earth|life|planet)|other side soon|see you (on the|in) "
            "(other side|heaven|next life|hell)|(join|be with|reunite with) FEW (in heaven|up there)",
            "(sorry|forgive me) for what i(m| am)? (about|going|will|have)|tonight(s| is) (the night|it) END",
        ),
    ),
    _Family(
        "asking about dying",
        (
            "(how|way|ways) (to|do|can|does|would|could|should|long|many|much|high|fast|deep|quick\\w*) "
            "FEW FEW (die|dying|death|bleed out|hang|overdose|fatal|lethal|deadly|kill (you|u|me|a person|"
            "someone|an adult|SELF))",
            "how (many|much|high|deep) (of )?(MEDS|is enough|to take)|(enough|too much) to (kill|die)",
            "(easiest|easy|quick(est)?|fast(est)?|best|painless|peaceful|least painful|good|cleanest) "
            "(and \\w+ )?(way|ways|method|methods|death|place) (out|to (die|go|end it|do it|jump)|of dying|END)",
            "(does|do|is|will|would) (it |drowning |hanging |dying |death |jumping )(even )?(to die )?"
            "(hurt|painful|peaceful|scary)( to| when| if)? (die|dying|you die|END)",
            "(what|whats|where) (happens|happen|comes|is it like|it like|it feels like|do we go) "
            "(when|after|if|to) (you|we|i|u|one)? ?(die|death|dead|being dead)|being dead (feel|is|like)",
            "(think|thinking|thought|thoughts|thot|dream|dreaming|fantasi\\w+|imagin\\w+|obsess\\w+|googl\\w+|"
            "search\\w+|research\\w+|looked up|consider\\w*|plan\\w*|joke|joking) (a lot |constantly |lately "
            "|again |more )?(about|of|how|up)? ?FEW (jumping|tracks|pills|rope|BLADE|cutting|dying|ending|"
            "death|drowning|the bridge|hanging|not being (here|alive)|being dead|methods|hurting SELF)",
        ),
    ),
    _Family(
        "being a burden",
        (
            "(im|i am|being|just|only|such|feel like|be|become) (just |only |such |nothing but |like )*"
            "(a )?(huge |big |total )?(burden|dead weight|waste of (space|air|oxygen|life|breath)|"
            "mistake that|burdening)",
            "(better|best) off (WITHOUT me|if i|when im|once im)",
            "ALL FEW (better|happier|easier|best|relieved|lighter|fine|nicer|glad) FEW "
            "(WITHOUT me|if i|when im|once im)|easier for ALL (if i|WITHOUT me)",
            "(no ?one|nobody|no1|noone|not a soul|any ?one|any ?body|who|they|he|she|people)( would| will|d|"
            "ll|s going to)? (even |ever |really |actually )?(notice|care|miss me|cry|mourn|blink) "
            "(if|when|once) (i|im) (died?|was|were|wasnt|werent|just|gone|dead|disappear\\w*|vanish\\w*|did)",
            "(no ?one|nobody|noone|no1) (would|will|is going to|gonna) (even )?(miss me|mourn|notice) END",
        ),
    ),
    _Family(
        "an end that is not named",
        (
            "(cant|cannot|can not|cnt|couldnt|can no longer|how (much )?(long|longer) (i|can i|i can)|"
            "(dont|do not) (think|know|believe) (if |how |that )?(i|ill|i can|i could)( be able)?( to)?|"
            "unable to|idk (if|how) i can|not sure i can|wont|dont want to|dont wanna) SOFT "
            "(go on|carry on|keep (going|on|doing this|living|fighting|this up)|continue|do (this|it|life)|"
            "take (it|this|the pain|any)|cope|bear (it|this)|handle (it|this|life|the pain)|endure|"
            "stand (it|this|being me)|face (it|this|life|tomorrow)|hold on|hang on|fight|make it|survive|"
            "live)( it| this| on| all| like this| with this)* (MORE|END|tonight|like this)",
            "(im|i am|so|just|am|be|completely|totally) done (with )?(LIVING|trying|fighting|being alive)",
            "(tired|exhausted|sick) of (trying|fighting|being alive|it all|everything|hurting|pretending)",
            "(want|wanna|need|ready for|wish|make|let) SOFT (it|everything|this|life|the pain|thi?ngs) "
            "(all )?(to |would |could |just )*(stop|end|be over|over|go dark|go black|be done|finish) END",
            "(no|not|only|see|find|want|a|any) (other |easy |a )?way out|no (hope|future|tomorrow) "
            "(left|for me|MORE|END)|(cant|dont) see (a|any|my) (future|tomorrow)( for me)? END",
            "(want|wanna|need|ready|time|just) (to )?(just )?(give up|let go of (life|everything)|check out) "
            "?END|(had|have) enough of (LIVING)|(want|wanna) out of (life|this life|this world|here|it all)",
            "(sleep|rest) (forever|for ever|for good|and (just )?(not|never)|eternally)|never (ever )?wake",
            "its (all )?over for me|game over for me|nothing left (for me|in me|here for me|to lose) END",
        ),
    ),
    _Family(
        "a death let happen",
        (
            "(if|hope|wish|pray|rather|mind|so) SOFT NOT SOFT (wake up|waking up|woke up|wake|make it)",
            "(go|fall|went|going) to (sleep|bed) FEW (not|never|dont|without) (wake|waking)",
            "(fall|drift) asleep FEW (not|never|forever|dont|without)( wake| waking)?",
            "(wouldnt|would not|dont|not|wont) (even )?(mind|care|be sad|be mad|fight it|complain|bother me) "
            "(whether |if |about )?(i |im |to )?(just )?(DIE|live|dying|wake|waking|not|survive|make it|"
            "crash|get hit|got hit|being hit|exist|living|staying alive|a (bus|car|truck)|my life)",
            "(dont|not|no longer) care (about )?(what happens (to|with) me|whether i|if im alive|living)",
            "(hop(e|ing)|wish(ing)?|want|pray(ing)?|mind|wait(ing)?) SOFT (for )?(a |an |the |some |that |"
            "something |my |this )*(VEHICLE|cancer|plane|lightning|meteor|heart|illness|accident|crash|"
            "something) (would |will |could |to |just |crashes |happens |attack )*"
            "(hits?|kills?|takes?|runs?|end|ends|crash|gets?|strikes?|and) (me|i)",
            "(hope|wish|want|wanna|mind|if) SOFT (hit|run over|ran over|knocked down) by",
            "(live or die|dead or alive|alive or dead|whether i (live|die|wake|survive))",
            "(dont|stopped|not|didnt|without) (even )?look(ing)? (both ways|left and right|before i cross|"
            "when (i cross|crossing)|before crossing)",
        ),
    ),
    _Family(
        "asking for help against it",
        (
            "(dark|intrusive|bad|scary|ugly|those|these|the) (dark )?(thoughts|urges) "
            "(again|are back|back|about (not|end|death|dying|SELF)|of (end|not|death|dying|harm)|came back|END)",
            "(not|dont|never|isnt|no longer|am i|keep|stay|be) (feel |feeling |really |SELF )*safe "
            "(from|with|around|by|on) SELF|not safe alone|im not safe END|keep SELF (safe|alive)|stay alive",
            "(dont|cant|not|never) trust SELF (to be |being |when im )?(alone|around|near (the|a)|on the|"
            "with (the |my |these |all )*(MEDS|BLADE|GUN|rope)|to (stay|live|make it))",
            "(scared|afraid|terrified|frightened) (of|at|about) (what i (might|could|may|will|would|am going to)"
            " do|SELF END)|(do|did|done|doing) (something|smth|sth) (bad |stupid |awful |terrible )?"
            "(to SELF|drastic|permanent|irreversible|final)",
            "(crisis|suicide|help|emergency) ?(line|hotline|team|text)|hotline|samaritans|988",
        ),
    ),
)

# Sayings that only sound dangerous, and things that die without anybody dying.
_IDIOMS = (
    "(dying|die|dead|died|kill|killed) (to (know|see|hear|find|tell|ask|text|go|get|show|eat|try)|for)",
    "(die|dying|died|dead) (of |from )?(laugh\\w*|embarras\\w*|boredom|hunger|cringe|thirst|curiosity|cute\\w*|"
    "second ?hand)",
    "(dead|die) (tired|sure|serious|set|end|ends|line|lines|weight lift|batter\\w+|phone|meat|hard|out|down|sea|"
    "inside|plants?|silence|silent|lift\\w*|pool|on my feet|on time|right|wrong|ringer|alone|single)",
    "(ride|do) or die|(hope|wish) to die cross|cross my heart (and )?hope to die|before i die|to die for|like death",
    "(phone|battery|laptop|pc|car|plants?|cactus|flowers?|fish|basil|garden|love|feelings?|hope|chat|spark|"
    "conversation|wifi|signal|engine|houseplants?|character|server|app|show|streak|joke) FEW "
    "(die|dies|died|dead|dying|killed|end it)",
    "(exam|finals?|test|homework|monday|mondays|meetings?|deadline|essay|gym|leg day|workout|stairs|commute|"
    "traffic|heat|shift|job|boss|boots|shoes|feet|squats|essay|diet|thesis|math|maths) FEW FEW "
    "(kill me|killing me|so dead|dead|dying|gonna die|going to die)( now| already| tomorrow| today)?",
    "rather (die|be dead) than (text|call|messag|writ|repl|answer|talk|speak|see|meet|let|ask|beg|admit|go back|"
    "eat|watch|listen|give|unblock|like|take|crawl|get back|date|be seen|run into|drink|work|pay)\\w*",
    "(going to|gonna|ill|might) die (if|when) (he|she|they|i (see|get|have)|this|that|my (boss|mum|mom))",
    "(cut|cutting|hurt|burn(t|ed)?|hit|scratch\\w*) SELF (some slack|off|a (slice|piece|fringe)|shaving|cooking|"
    "on the|at the gym|while|bangs|out of|running|free|making|chopping|loose|lifting|playing)",
    "(shoot|shot) SELF in the foot|(drown|bury|throw)\\w* SELF (in|into) (work|wine|ice|netflix|studying|my)",
    "(killing|kill|end|ending|offing) (time|it (with|by text|over text|between))|(kill|killing) SELF laughing",
    "suicide squad|suicide doors?|attempt at|tak(e|ing) my life (back|in)|over ?dos\\w* (on|of) (choc\\w*|sugar|caf\\w*|"
    "coffee|netflix|ice|carbs|memes|nostalgia|pizza|cake|tv|reality|cheese|sad|love|true|taylor)",
    "(not|dont|didnt|never|wont|without) (want |wanna )?(to )?(wake up|waking up|woke up) (to|thinking|crying|sad|at|"
    "til|until|before|in time|early|late|missing|next to|beside|with|and (check|reach|think|look|cry|miss))",
    "live (here|there|alone|with|together|near|next|in (the|this|that|his|her|our|my) (same )?(flat|house|city|town|"
    "apartment|place|country|room|area|street|village|building))",
    "(disappear|vanish) (from (insta\\w*|social|his|her|their|the (app|chat|group)|face\\w*)|for (a|the|two|few)|again)",
    "(like|as if|as though) (ive been|i was|i were|i got|being|i had been|i have been|getting)? ?(hit|run over) by",
    "future (with|together|for us)|way out (of|to) (the|this|my) (lease|contract|car|maze|flat|level|friend\\w*)",
    "(jump|skip|tight|climbing) rope|(learn(ing|ed)?|show(n|ed)?) (me )?the ropes",
)

# Reading a disguised text: what is dropped, what stands for a letter, what covers one up.
_DROPPED = re.compile(
    "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff'`\u00b4\u2018\u2019\u02bc]"
)
_ALPHABETS = str.maketrans("\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456", "aeopcyxi")
_PICTURES = str.maketrans({"💊": " pills ", "🔫": " gun ", "🔪": " knife "})
_SPELLED_OUT = re.compile(r"\b[a-z0-9@$](?:([ ._*-])[a-z0-9@$](?![a-z0-9@$])){2,}")
_LOOK_ALIKES = str.maketrans("013457@$!|", "oieastasii")
_LOOK_ALIKE = re.compile(r"(?<=[a-z])[013457@$](?!\d)|[013457@$](?=[a-z])|(?<=[a-z])[!|](?=[a-z])")
_COVERED = re.compile(r"[a-z]+[*#%]+[a-z]+(?:[*#%]+[a-z]+)*")
_COVERED_WORDS = ("die", "dead", "dying", "kill", "killing", "suicide", "suicidal", "overdose")


def names_crisis(text: str) -> bool:
    """Tell whether a text may speak of wanting to die or of self-harm, misspelt or not.

    True is a reason to ask, not a finding. Raises: nothing, on any text.
    """
    return any(_CRISIS.search(_IDIOM.sub(" ~ ", form)) for form in _plain_forms(text))


def _plain_forms(text: str) -> set[str]:
    """Return the text in plain small letters, read in two ways.

    Once with its sentences kept apart by " . ", once with all that stands between letters dropped.
    """
    plain = unicodedata.normalize("NFKD", text.translate(_PICTURES)).casefold()
    plain = _DROPPED.sub("", plain.translate(_ALPHABETS))
    plain = _SPELLED_OUT.sub(lambda run: run[0].replace(run[1], ""), plain)
    plain = _COVERED.sub(lambda word: _uncovered(word[0]), plain)
    plain = _LOOK_ALIKE.sub(lambda sign: sign[0].translate(_LOOK_ALIKES), plain)
    apart = re.sub(r"(?<![.,])[.!?;:,\n](?![.,])", " . ", plain)
    joined = re.sub(r"(?<=\w)[^\w\s]+(?=\w)", "", plain)
    return {_single_spaced(apart, keep="."), _single_spaced(joined, keep="")}


def _single_spaced(text: str, *, keep: str) -> str:
    return _squeezed(" ".join(re.sub(rf"[^\w{keep}]+|_+|\.{{2,}}", " ", text).split()))


def _squeezed(text: str) -> str:
    """Let doubled letters count as one; a letter after a backslash belongs to the expression."""
    return re.sub(r"(?<!\\)([a-z])\1+", r"\1", text)


def _uncovered(word: str) -> str:
    """Return the word of `_COVERED_WORDS` that a word like "k*ll" stands for, else itself."""
    for known in _COVERED_WORDS:
        if len(known) == len(word) and all(
            sign in (letter, "*", "#", "%") for sign, letter in zip(word, known, strict=True)
        ):
            return known
    return word


def _expanded(phrase: str) -> str:
    """Write out the words in capitals."""

    def piece(match: re.Match[str]) -> str:
        if match[1] in _OPTIONAL:
            most, words = _OPTIONAL[match[1]]
            return f"(?:(?:{words}) ){{0,{most}}}"
        return f"(?:{_PIECES[match[1]]}){match[2]}"

    return re.sub(r"\b([A-Z]{2,})\b( ?)", piece, phrase)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    written_out = "|".join(_expanded(_expanded(phrase)) for phrase in phrases)
    return re.compile(rf"\b(?:{_squeezed(written_out)})(?!\w)")


_CRISIS = _any_of(phrase for family in _FAMILIES for phrase in family.phrases)
_IDIOM = _any_of(_IDIOMS)
