"""Words that may mean somebody wants to die or hurt themself: they come before all else.

A first word list, for English: it would rather ask once too often than miss one. It never
diagnoses, and keeps nothing of what it reads; what follows it is the crisis flow with its door
"that is not what I meant".

A text is made plain (`_plain_forms`) and every phrase of every family is looked for (`_FAMILIES`);
if one is found, idioms that only sound dangerous are taken out (`_IDIOM`) and it is looked for
again. How a phrase is written: items in their order, with up to three other words of the same
sentence between two of them; "/" between phrases, "|" between words of equal meaning, "-" inside
words that stand directly together, CAPITALS for a list of `_WORDS`, "." for the end of a
sentence. No apostrophes.
Doubled letters count as one on both sides, so "kil", "kill" and "killlll" are the same word.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby

_MOST_WORDS_BETWEEN = 3
_PAUSES = frozenset(".,")

_WORDS = {
    "WANT": """want wanna wnt need wish hope hoping pray beg ready rather deserve deserved prefer
    going gonna gunna trying tried plan decided about time should shouldve tempted prepared long
    crave craving might-as-well feel-like felt-like let-me lemme urge can-i would-like id-like
    keen like-to love-to""",
    "NOT": """dont do-not donot dnt didnt did-not doesnt no-longer never not cant cannot can-not
    couldnt wont wouldnt would-not will-not aint stopped without no isnt hardly barely unable""",
    "CANT": """cant cannot can-not cnt couldnt could-not can-no-longer unable i-can can-i
    dont-want dont-wanna wont dunno-how""",
    "DIE": """die dead died dying death perish ded killed""",
    "LIVE": """live alive exist be-here being-here living existence wake-up waking-up wakeup
    woke-up breathe breathing survive survived this-earth this-planet this-world life tomorrow
    see-another-day being on-earth around-anymore go-on going-on carry-on""",
    "ALL": """it-all everything all-of-it all-of-this this-life this-world living life being-alive
    existing existence breathing being-here everything-and-everyone fighting trying the-world""",
    "KILL": """kill kll klil kilin murder end off offing offed top neck hang hung shoot drown
    delete deleting gas rope yeet poison strangle stab starve starving destroy erase hurt harm cut
    burn burnt injure injured scratch slice slicing slit hit punch bite biting punish bang throw
    fling choke choking bleed dispose""",
    "SELF": """myself my-self myslef mysef myslf myelf mysel meself me-self miself my-life
    my-own-life""",
    "HURT": """cut slit slash slice slicing burn burnt open carve carving scratch hurt bang hit
    smash bleed bruise""",
    "BODY": """my-wrist my-arm my-thigh my-leg my-veins my-skin my-throat my-neck my-stomach
    my-head my-own-skin my-hip my-flesh""",
    "SHARP": """blade razor razorblade knife knives scissors scalpel glass lighter gun pistol
    shotgun rifle revolver bullet noose rope belt""",
    "MEDS": """pill tablet meds medication medicine painkillers paracetamol tylenol ibuprofen
    advil aspirin xanax xans benzos valium ambien insulin opioids oxy zoloft antidepressants
    sertraline prozac codeine tramadol bleach drugs poison fentanyl sleepers""",
    "TAKE": """took take taking taken swallow downed popped ate eat had necked drank drink have
    bought got""",
    "MUCH": """all too-many too-much whole entire full handful bunch bottle lot every box pack
    packet strip enough more dozens so-many rest 10 12 15 16 20 24 25 30 32 40 50 60 80 100""",
    "HIGH": """bridge roof rooftop ledge railing railings parapet cliff overpass viaduct tower
    floor building balcony window tracks railway train tube tram metro subway bus truck lorry car
    traffic platform edge road motorway highway""",
    "JUMP": """jump leap throw fling launch step hurl swerve swerving drive driving drove crash
    steer walk lie lying lay fall roll run""",
    "DOWN": """off in-front-of infront-of under onto out-of into on over from""",
    "FAMILY": """mum mom mama mother dad father sister brother kids son daughter family parents
    children nan gran grandma everyone everybody them-all friends""",
    "PEOPLE": """everyone everybody every1 world kids family parents friends they people all mum
    mom dad daughter son yall children you-all anyone""",
    "GONE": """gone dead died die disappeared vanished here not-here alive around existed wasnt
    werent never-existed never-born""",
    "WHEN": """when once after if until till incase whether""",
    "HOW": """how way what-happens does is-it will-it easiest painless painlessly quickest quickly
    fastest peaceful best-way method""",
    "THINK": """think thought dream dreamt fantasise fantasize picture fantasising fantasizing
    imagine imagining googling google searching research looked-up considering obsessed envy
    jealous picturing planning joke joking""",
    "MORE": """anymore any-more any-longer much-longer no-more nomore longer another-day
    another-night another-hour .""",
    "NOBODY": """no-one nobody noone no1 anyone anybody who they not-a-soul he she""",
    "GIVE": """gave give giving given giveaway sold left leaving""",
}

# What a family is for, and its phrases.
_FAMILIES = {
    "a wish to die, to be dead, or never to have been born": """
        WANT DIE / wish|WANT never|not born|existed / better|better-off|happier dead /
        should|shouldnt|shouldve|never born / ready|want|wanna|gonna|going|go|meet
        god|heaven|my-maker / please|pls|plz|just|somebody|someone|anyone|god
        kill-me|end-me|shoot-me / kill-me|end-me now|already|please|pls|plz|. / put me|us misery /
        envy|jealous dead / welcome|embrace|bring-on|waiting-for death""",
    "not wanting to live, wake, exist or be here": """
        NOT want|wanna|wish|need|deserve|care|see-myself|plan|intend LIVE /
        tired|sick|exhausted|bored|done|finished|fed-up|had-enough of|with|being ALL /
        hate|regret|tired being-alive|living|existing|life|waking-up / no|any|without|lost|lack|zero
        will|reason|point|desire|purpose|willpower LIVE /
        nothing|noone|no-one|nobody|anyone|anything|little live-for|living-for|wake-up-for /
        whats|what-is|wheres|see the-point|point LIVE|ALL|anymore|. / life|living|it|its NOT|isnt
        worth|meaning|point / life pointless|meaningless|over . / worth living|live / why
        am|im|do|should|would alive|living|exist|live|keep-going|wake-up|still-here /
        stop|quit|cease exist|living|breathing|being /
        wish|sorry|sad|angry|mad|annoyed|disappointed|gutted|upset|ashamed alive|woke-up|survived /
        shouldnt|not-meant-to|not-supposed-to be|be-here exist|alive|. / wish|want|wanna|could|just
        disappear|vanish|cease|fade-away|evaporate / give-up|giving-up|gave-up|given-up
        life|living|everything|it-all|SELF / cant live / want|wanna|ready|im out|out-of
        it|life|this-life|this-world""",
    "killing or hurting oneself": """
        KILL SELF / kill|hang|off yourself|urself|ur-self|ya-self / HURT BODY /
        end|take|taking|took|finish my|this life|existence|suffering|misery|story / end|finish|stop
        it|this|everything|things all|now|tonight|forever|today|already /
        end-it-all|end-everything|end-the-pain / want|wanna|gonna|ready|should|just end-it . /
        my|first|second|survived|survive|failed|suicide attempt / attempted again|last|before|twice
        / blow|blew my-brains|my-head / commit die|toaster|alive /
        start|want|wanna|need|urge|gonna|going|keep|resist|back cut|bleed again|deep|tonight|. /
        started|been|urge|resist|scars cutting-again|to-bleed|to-cut|harming / cut deep|again|deeper
        / relapse|relapsed cutting|sh|harm|blade / clean|stopped cutting|sh|harm /
        blood|bleeding|cutting calm|calmer|relief|release|relaxes|helps / log-off|log-out|check-out
        life|earth|permanently|forever / my|fresh|hiding-my|new cuts|self-harm-scars /
        tonight|planning|finally|courage|brave do-it|doing-it|go-through . / planning
        how|method|date|means|my-death""",
    "means and places, together with the self": """
        TAKE MUCH MEDS / all|whole-bottle|handful|enough|too-many|pile|stash|hoard|box|bottle MEDS /
        stash|hoarding|saving|counting|collecting|staring|lined MEDS|SHARP / MEDS
        in-front-of|in-my-hand|lined|calling|next-to-me|vodka|wine|whiskey|whisky|booze /
        stopped|skipping|without taking insulin|medication / rope|noose|pills|gun|blade|razor is|are
        ready / noose|tie|tied|tying|buy|bought|found|got|around rope|noose|my-neck / SHARP
        to|on|against|across|in|into|at|through|near|beside|next-to my|me|hand /
        got|have|bought|found|hid|grabbed|holding|picked-up|reach-for|looking-at|want SHARP / JUMP
        DOWN HIGH / HIGH jump / JUMP into|in
        traffic|sea|ocean|river|tree|wall|water|lake|pole|barrier|canal|lane /
        im|am|standing|stood|sitting|sat|climbed|leaning|walked|standing-on|up-on
        on|off|over|at|from|edge|onto
        bridge|roof|rooftop|ledge|railing|railings|cliff|overpass|viaduct|tracks|parapet /
        bridge|tracks|platform|water|river|train|balcony|roof close|calling|inviting|tempting / jump
        . / bleed out|bleeding-out""",
    "goodbyes, and what is to happen after": """
        WHEN im|i|ive|me|id|iam GONE / goodbye|bye|good-bye
        forever|everyone|world|for-good|cruel|mum|mom|dad / this-is
        goodbye|the-end|my-last|my-goodbye / my|the last|final
        night|hours|goodbye|note|sunset|birthday|christmas . / last|final
        day|night|hours|birthday|christmas alive|on-earth|here / tell|let FAMILY
        sorry|love|loved|goodbye|fault|know / wrote|write|writing|written|left|leave|leaving
        note|will|letters FAMILY / wrote|writing|written|finished|left
        notes|my-will|my-note|a-note|the-note|goodbye-letters . / say|said goodbye FAMILY|. / GIVE
        my|all
        my-stuff|things|belongings|possessions|cat|dog|passwords|watch|jewellery|stuff|records /
        my-funeral|my-grave|my-gravestone|my-obituary|my-coffin|my-own-funeral / my
        obituary|coffin|tombstone|gravestone|ashes|dead-body / find|found|identify
        my-body|me-dead|me-hanging|body / wont|not-gonna|not-going-to|never|not
        be|be-here|being-here|around|see
        here|alive|christmas|tomorrow|birthday|spring|summer|morning / wont|not|planning|dont
        be-here|being-here|be-around for|by|when|tomorrow|next|. / ill|i-will|be gone
        soon|tomorrow|tonight|forever|morning / wont|not|never worry|deal|bother about|with me /
        leave|leaving this-world|this-earth|this-life|this-planet|the-world|for-good /
        see|join|be-with|reunite|with mum|mom|dad|nan|gran|grandma|brother|him|her|you
        heaven|other-side|soon / sorry|forgive for what im / tonight|today
        the-night|the-day|my-last|it . / who|someone|somebody take|look|feed|have
        my-cat|my-dog|my-kids|after-my-cat|after-my-dog""",
    "asking about dying": """
        HOW die|dying|death|fatal|lethal|deadly|bleed-out|suffocate / how|which many|much|high|deep
        MEDS|is-enough|floor|storeys|fall / enough|too-many|much|dose kill|die
        me|someone|you|person|. / easiest|easy|quickest|quick|painless|peaceful|fastest
        way|method|death / when|after|happens|like you|we|i|to die|dead|dying / THINK
        die|dying|death|dead|jumping|tracks|pills|rope|blade|end-it|end-it-all|end-everything|bridge|not-being|not-waking|drown
        / THINK KILL SELF""",
    "being a burden": """
        im|am|being|just|only|such|feel|be|become|burden
        burden|dead-weight|waste-of-space|oxygen|air / better-off|best-off without|if|when me|im|i /
        PEOPLE better|happier|easier|best|relieved|lighter|fine|nicer|glad
        without-me|if-i|when-im|once-im / better|happier|easier everyone|everybody|all
        if-i|without-me / NOBODY notice|care|miss|cry|mourn if|when|once GONE /
        no-one|nobody|noone|no1 notice|miss|mourn me|.""",
    "an end that is not named": """
        CANT
        go-on|carry-on|keep-going|continue|do-this|take-this|take-it|cope|bear-it|bear-this|do-it|do-life|handle-it|handle-this|stand-it|stand-this|hold-on|hang-on|make-it|keep-on|keep-doing-this|live|survive|endure|fight|face-it|face-this|face-tomorrow|keep-fighting
        MORE / how|much long|longer i-can|can-i / cant|cannot|dont go-on|carry-on|keep-going
        like|without|with|. / im|so|just|am|completely|totally done .|with .|ALL /
        tired|exhausted|sick fighting|trying|hurting|pretending|it-all|everything .|ALL /
        want|wanna|need|ready|wish|make|let it|everything|pain|this|life|all stop|end|over|black
        .|ALL / no|only|not|find|a|easy|any|other way-out / no|NOT hope|future left|for-me|anymore|.
        / want|wanna|ready|time|need|just give-up|let-go|check-out|be-done|giving-up .|ALL /
        sleep|rest|asleep forever|for-good|eternally|never|not wake|wake-up|waking|. / sleep|rest
        forever|eternally / never wake|wake-up|waking-up|woke-up .|again|anymore|ever /
        over-for-me|nothing-left|im-out|want-out .|for / what-is|whats left for-me|.""",
    "a death let happen": """
        if|hope|wish|pray|rather|mind NOT wake|wake-up|waking-up|woke-up|make-it|survive|exist /
        go|fall|went|going sleep|asleep NOT wake|wake-up|waking-up / NOT mind|care|sad|matter|fight
        die|died|dying|live|wake|hit|crash|exist|happens-to-me|alive|survive /
        hope|hoping|wish|want|pray|mind|waiting
        car|bus|truck|train|lorry|cancer|plane|lightning|something|accident
        hit|kill|take|crash|crashes|run|ends / hope|wish|want|mind hit|run-over by|me /
        live-or-die|dead-or-alive|alive-or-dead / dont|stopped|not|without look
        both-ways|cross|crossing""",
    "asking for help against it": """
        dark|intrusive|bad|scary|those|these|ugly thoughts|urges again|back|about|of|. /
        NOT|am-i|keep|stay safe from|with|around|by|alone|on SELF|alone / cant|dont|not trust myself
        alone|around|near|pills|knife|meds|stay / scared|afraid|terrified of|what myself|do|might
        .|do|SELF / do|did|done|doing something drastic|permanent|irreversible|to-myself|final /
        need|have|a|the|call|number crisis-line|hotline|samaritans|helpline|988 / stay|keep me|alive""",
}

# What needs no company, with its disguises.
_ALONE = re.compile(
    r"\b(?:s(?:ui|iu|u|ue|i|iui) ?[csz]+[iuy]?[cs]?[iy]?d(?:e|al|es|ality|aly)?|suicid\w*|kms\w*|"
    r"kys|un ?aliv\w*|ctb|sewer ?slid\w*|sui|death ?wish|toaster bath|over ?dos\w*|od(?:ed|ing)?|"
    r"noose|self ?(?:harm|delet|destruct|exit|terminat|end|kil|murder|inflict|injur|mutilat)\w*|"
    r"\w*(?:kilmyself|wan(?:t|na)(?:to|2)?die|endmylife|endital|dontwanttolive)|lethal dose|s h)\b"
)

# Sayings that only sound dangerous, and things that die without anybody dying.
_IDIOM = re.compile(
    r"\b(?:(?:dying|die|dead|died|killed) (?:to (?:know|see|hear|find|tell|ask|text|get|eat|try)|"
    r"for)|(?:dying|die|died|dead) (?:of |from )?(?:laugh\w*|embar\w*|boredom|hunger|cringe|"
    r"thirst|curios\w*)|(?:dead|die) (?:tired|sure|serious|set|ends?|lines?|weight lift\w*|"
    r"bater\w+|phone|meat|hard|out|down|inside|plants?|silen\w+|lift\w*|on my fet|on time|alone|"
    r"single)|suicide squad|atempt at|(?:ride|do) or die|cross my heart (?:and )?hope to die|"
    r"before i die|like death|last words to|(?:phone|batery|laptop|car|plants?|cactus|flowers?|"
    r"fish|basil|garden|love|felings?|chat|spark|wifi|signal|engine|app|streak|joke|"
    r"conversation) (?:\w+ ){0,3}(?:die|dead|died|dying|kiled)|(?:exam|finals?|test|homework|"
    r"mondays?|metings?|deadline|esay|gym|leg day|workout|stairs|comute|trafic|heat|shift|job|bos|"
    r"boots|thesis|maths?) (?:\w+ ){0,4}(?:kil me|dead|dying|to die|gona die)|rather (?:die|"
    r"be dead) than (?!live|be here|go on|wake|fel|kep|exist|spend|face)|(?:cut|cuting|hurt|"
    r"burn\w*|hit|scratch\w*) myself (?:some slack|off|a |shaving|coking|on the|at the|while|"
    r"out of|runing|fre|making|choping|lose|lifting|playing)|(?:shot|shoot) myself in the fot|"
    r"(?:drown\w*|bury|throw\w*) myself (?:in|into) (?:work|wine|ice|netflix|study\w*|my)|tak(?:e|"
    r"ing) my life (?:back|in)|over ?dos\w* on (?:choc\w*|sugar|caf\w*|cof\w*|netflix|ice|carbs|"
    r"memes|nostalgia|piza|cake|tv|chese|love)|kil\w* (?:time|plants?|myself laugh\w*)|jump rope|"
    r"(?:not|dont|didnt|never|without) (?:want to |wana )?(?:wake up|waking up|woke up) (?:to|"
    r"thinking|crying|sad|at|til|until|before|early|late|mising|next to|beside|with|and)|"
    r"cant live without (?:cofe|wifi)|live (?:here|there|alone|with|together|near|next|in (?:the|"
    r"this|that|his|her|our|my) (?:flat|house|city|town|apartment|place|country|rom))|(?:disapear|"
    r"vanish) from (?:insta\w*|social|his|her|their)|(?:like|as if) (?:i |ive |was |got |been |"
    r"being )*(?:hit|run over) by|digging my own grave)\b"
)

# Reading a disguised text: what is dropped, what stands for a letter, what breaks up a word.
_DROPPED = re.compile(
    "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff'`\u00b4\u2018\u2019\u02bc]"
)
_PICTURES = {"💊": " pills ", "🔫": " gun ", "🔪": " knife "}
_ALPHABETS = zip("\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456", "aeopcyxi", strict=True)
_LETTERS = str.maketrans(_PICTURES | dict(_ALPHABETS))
_SPELLED_OUT = re.compile(r"\b[a-z0-9@$](?:([ ._*-])[a-z0-9@$](?![a-z0-9@$])){2,}")
_LOOK_ALIKES = str.maketrans("013457@$!|", "oieastasii")
_LOOK_ALIKE = re.compile(
    r"[013457@$!|](?:(?<=[a-z].)(?=[a-z])|(?<=[a-z][013457@$])(?!\d)|(?<=[013457@$])(?=[a-z]))"
)
_BROKEN_UP = re.compile(r"[a-z]+(?:[^\w\s,]+[a-z]+)+")
_NEITHER = re.compile(r"[^\w\s.,!?;:]+|_+|\.{2,}")
_SENTENCE_END = re.compile(r"[.!?;:\n]+")


def names_crisis(text: str) -> bool:
    """Tell whether a text may speak of wanting to die or of self-harm, misspelt or not.

    True is a reason to ask, not a finding. Raises: nothing, on any text.
    """
    plain = _plain(text)
    return _alarms(plain) and _alarms(_IDIOM.sub(" ~ ", plain))


def _plain(text: str) -> str:
    """Return plain small letters, single spaces, sentences ended by " . " and commas apart."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    plain = _DROPPED.sub("", text).casefold()
    plain = _SPELLED_OUT.sub(lambda run: run[0].replace(run[1], ""), plain)
    plain = _LOOK_ALIKE.sub(lambda sign: sign[0].translate(_LOOK_ALIKES), plain)
    plain = _BROKEN_UP.sub(lambda word: _mended(word[0]), plain)
    plain = _SENTENCE_END.sub(" . ", _NEITHER.sub(" ", plain)).replace(",", " , ")
    return _squeezed(" ".join(plain.split())) + " ."


def _mended(word: str) -> str:
    """Return "su.icide" and "d*e" as the words they stand for, and all others as they are."""
    whole = re.sub(r"[^a-z]+", "", re.sub(r"^d[*#](?=e$|ing$)", "di", word))
    return whole if _rooted(whole) in _VOCABULARY or _ALONE.match(whole) else word


def _squeezed(text: str) -> str:
    """Let doubled letters count as one."""
    return re.sub(r"([a-z])\1+", r"\1", text)


def _rooted(words: str) -> str:
    """Let "jump", "jumps", "jumped" and "jumping" be one word."""
    return re.sub(r"(?<=[a-z]{3})(?:ing|ed|s)\b", "", _squeezed(words))


def _alarms(form: str) -> bool:
    return _ALONE.search(form) is not None or _holds_phrase(
        [w for w, _ in groupby(_rooted(form).split())]
    )


def _holds_phrase(words: list[str]) -> bool:
    """Tell whether the words hold a phrase; only those all of whose items occur are tried."""
    starting, places = _known_at(words)
    return any(
        _follows(starting, phrase, place)
        for phrase in _PHRASES
        if not any(item.isdisjoint(places) for item in phrase)
        for word in phrase[0] & places.keys()
        for place in places[word]
    )


def _known_at(words: list[str]) -> tuple[list[dict[str, int]], dict[str, list[int]]]:
    """Return the known words starting at each place, with their ends, and the places of each."""
    starting: list[dict[str, int]] = []
    places: dict[str, list[int]] = {}
    for place in range(len(words)):
        here = {}
        most = _LONGEST if words[place] in _BEGINNINGS else 1
        for end in range(place + 1, min(place + most, len(words)) + 1):
            known = "-".join(words[place:end])
            if known in _VOCABULARY:
                here[known] = end
                places.setdefault(known, []).append(place)
        starting.append(here)
    return starting, places


def _follows(starting: list[dict[str, int]], phrase: Sequence[frozenset[str]], place: int) -> bool:
    """Tell whether the phrase starts at this place; the end of a sentence must come at once."""
    if not phrase:
        return True
    for start in range(place, min(place + 1 + _MOST_WORDS_BETWEEN, len(starting))):
        here = starting[start]
        if start > place and here.keys() & _PAUSES:
            found = False
        else:
            found = any(
                _follows(starting, phrase[1:], end)
                for word, end in here.items()
                if word in phrase[0]
            )
        if found or "." in here:
            return found
    return False


def _read(phrase: str) -> tuple[frozenset[str], ...]:
    """Return the words that may stand for each item of a phrase."""
    return tuple(
        frozenset(
            word
            for name in item.split("|")
            for word in (_PAUSES if name == "." else _rooted(_WORDS.get(name, name)).split())
        )
        for item in phrase.split()
    )


_PHRASES = [_read(phrase) for family in _FAMILIES.values() for phrase in family.split("/")]
_VOCABULARY = frozenset(word for phrase in _PHRASES for item in phrase for word in item) | _PAUSES
_LONGEST = max(word.count("-") + 1 for word in _VOCABULARY)
_BEGINNINGS = {word.split("-")[0] for word in _VOCABULARY if "-" in word}
