"""Words that may mean somebody wants to die or hurt themself: they come before all else.

A first word list, for English: it would rather ask once too often than miss one. It never
diagnoses and keeps nothing of what it reads; what follows it is the crisis flow with its door
"that is not what I meant". A text is alarming if it holds a phrase of `_FAMILIES` that is no part
of a saying of `_IDIOMS`. Phrases stand between "/", without apostrophes, and are read so:
    a b  a +b   "b" after "a" with up to three words of the sentence between; directly after it
    a|b  c-d    "a" or "b"; "c d" as if it were one word
    WANT  +.    any word of that list in `_WORDS`; a comma or the end of the sentence, directly
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from typing import TypeAlias

_MOST_WORDS_BETWEEN = 3

# The words that may stand there, and how many others before them.
_Item: TypeAlias = tuple[frozenset[str], int]
_Phrase: TypeAlias = tuple[_Item, ...]

_WORDS = {
    "WANT": """want wanna wnt need wish hope hoping pray ready rather deserve prefer going gonna
    trying tried plan decided about time should shouldve tempted long crave might-as-well feel-like
    felt-like let-me lemme urge can-i would-like id-like""",
    "NOT": """dont do-not donot dnt didnt did-not doesnt no-longer never not cant cannot can-not
    couldnt wont wouldnt would-not will-not aint stopped without no isnt""",
    "CANT": """cant cannot can-not cnt couldnt can-no-longer dont-want dont-wanna dont-think-i-can
    dont-know-how-i-can dont-know-if-i-can not-sure-i-can how-long-can-i""",
    "DIE": "die dead died dying death perish ded",
    "LIVE": """live alive exist be-here being-here living existence wake-up waking-up wakeup breathe
    breathing survive survived this-earth this-planet this-world this-life see-tomorrow be-anymore
    a-person continue-my-life""",
    "ALL": """it-all everything all-of-it all-of-this this-life this-world living life being-alive
    existing existence breathing being-here the-world waking-up being-me""",
    "KILL": """kill kll kl klil kilin murder end off offing top neck hang hung shoot drown delete
    deleting gas rope yeet poison strangle stab starve drink hurt harm cut burn burnt injure injured
    scratch slice slit hit punch bite punish bang throw choke""",
    "SELF": "myself my-self myslef mysef myslf myelf mysel meself miself my-life",
    "HURT": "cut slit slash slice slicing burn burnt carve carving scratch hurt bang hit bit",
    "BODY": "my-wrist my-arm my-thigh my-leg my-veins my-skin my-throat my-stomach my-head my-hips",
    "SHARP": "blade razor razorblade knife knives scissors scalpel gun pistol shotgun rifle bullet",
    "MEDS": """pill tablet meds medication painkillers paracetamol tylenol ibuprofen advil aspirin
    xanax benzos valium ambien insulin antidepressants sertraline codeine tramadol bleach""",
    "MUCH": """all too-many whole entire full handful bunch bottle lot every box pack enough more
    dozens so-many 10 12 15 16 20 24 30 40 50""",
    "HEIGHT": "bridge roof rooftop ledge railing cliff overpass building balcony window floor edge",
    "LEAP": "jump leap throw fling launch step hurl yeet chuck",
    "FAMILY": "mum mom dad sister brother kids son daughter family parents nan everyone friends",
    "PEOPLE": "everyone everybody every1 world kids family parents they theyll people all mum dad",
    "I_AM": "i im ive id i-was i-were i-am i-just i-had i-ever me-being",
    "GONE": """gone dead die died disappear vanish not-here wasnt-here werent-here no-longer-here
    not-around wasnt-around werent-around wasnt-alive didnt-exist never-existed""",
    "ASK": """how-to how-do how-does how-can how-would how-long how-many how-much how-fast ways-to
    way-to does-it is-it will-it would-it quickest easiest painless fastest best-way""",
    "THINK": "think thought dream fantasise picture imagine googling google search planning joke",
    "MORE": ". , anymore any-more any-longer much-longer longer another-day another-night tonight",
    ".": ". ,",
}

# What a family is for, and its phrases.
_FAMILIES = {
    "a wish to die, to be dead, or never to have been born": """WANT DIE / wish|should|shouldve|
    shouldnt never|not born|existed / better|better-off|happier +dead / guess|maybe|already +ill|im|
    i-should|just|dead +die|dead|. / want|wanna heaven / meet|be-with god|jesus|my-maker / envy dead
    / death only|answer|option / be-dead +by|soon|tomorrow|. / please|pls|plz|just|someone|anyone|
    god kill-me|end-me|shoot-me / kill-me|end-me +now|already|please|pls|.""",
    "not wanting to live, wake, exist or be here": """NOT want|wanna|wish|need|deserve|care|
    see-myself|plan|intend LIVE / tired|sick|exhausted|bored|done|finished|fed-up|enough of|with|
    being ALL / hate|regret|tired being-alive|living|existing|my-life|life|waking-up / cant live|
    exist / no|any|without|lost|lack|zero will|reason|point|desire|purpose|willpower LIVE|going-on|
    my-life|keep-going / nothing|noone|no-one|nobody|anyone|anything|little +live-for|to-live-for|
    to-wake-up-for / whats|what-is|wheres|see the-point|point|use|sense ALL|LIVE|going-on|my-life|
    anymore / whats|what-is the-point +. / life|living NOT worth|meaning|point / life pointless|
    meaningless|over +. / life NOT +for-me / done|finished +living|existing|breathing / worth|
    bother|why living|live|alive / cant +anymore +. / six-feet +under / why am|im|do|should|would
    alive|living|exist|live|keep-going|still-here|wake-up / stop|quit|cease exist|breathing|
    being-alive / shouldnt|not-meant alive|exist / wish|sorry|sad|angry|mad|disappointed alive|
    i-woke-up|survived / wish|want|wanna|could|just disappear|vanish|cease|fade-away / give-up|
    giving-up|gave-up|given-up life|living|everything|it-all|SELF / want|wants|wanna|ready|way
    out-of|out it|life|this-life|this-world""",
    "killing or hurting oneself": """suicide|suicidal|overdose|overdosed|od|over-dose / KILL SELF /
    kill|hang|off yourself|urself|ur-self|themselves|himself|herself / HURT BODY / BODY bleeding|
    bleed|bled / blow|blew my-brains|my-head / end|take|taking|took|finish my +life|own-life|
    existence|suffering|misery|pain / end|finish it|everything|things +all|now|tonight|tonite|tn|
    soon|forever|today / end-it-all|end-everything / feel-like|about|of +ending-things|ending-it /
    want|wanna|gonna|ready|should|just end-it +. / suicide|survived|failed|after attempt / tonight|
    finally|courage|brave do-it|go-through +. / planning|plan|figured how do-it / almost|nearly
    +did-it|ended-it / my-life +ended / urge +to-cut|to-harm|to-bleed|to-burn / want|need|urge|
    gonna|going|keep to-cut|cutting|to-bleed +. / cut +again|deep|deeper / started|start|back|been|
    resist +cut|to-cut|harming +. / relapse|relapsed|clean cutting|sh|harm|blade / blood|bleeding
    calm|calmer|relief / my|fresh +cuts""",
    "means and places, together with the self": """took|take|taking|swallow|down|pop|ate|eat|had|
    drank|have|bought MUCH MEDS / MUCH +MEDS / all|handful|whole-bottle|pile|stash|hoard|enough +my|
    of|of-my|the MEDS / stash|hoarding|saving|counting|collecting|staring|lined|hold MEDS|knife /
    MEDS in-front-of|in-my-hand|counted|lined|calling|next-to-me|vodka|wine|whiskey / stopped|
    skipping insulin|meds / rope|noose|pills|gun|blade|razor +is|are +ready|tied|loaded|calling /
    noose|tie|tied|tying|around +a|the|my rope|noose|neck / SHARP to|on|against|across|at my / hold|
    keep|hiding|grabbed|reach-for|want SHARP / got|have|bought|found|buy rope|noose / blade|gun|
    pistol|shotgun|rifle / with|and|a +razor +. / jump +. / almost|nearly +step|jump|swallow|hang /
    on|off +the|a +bridge|roof|rooftop|ledge|tracks +.|again|last-night|looking|thinking / LEAP off|
    from|over|out-of HEIGHT / LEAP in-front-of|infront-of|under train|tube|tram|metro|subway|bus|
    truck|lorry|car / bleed-out / LEAP into|onto|on traffic|tracks|rails|river|canal / HEIGHT|tracks
    +and|to|then +jump / drive|driving|drove|crash|swerve|swerving|steer into|off tree|wall|bridge|
    cliff|pole|river|lane|road|traffic / walk|run|step|swim into|in-front-of|out-to traffic|sea|
    ocean|river|train|water / lie|lying|lay|laying|sit|sitting on|across tracks|rails|motorway|
    highway / im|am|standing|stood|sitting|sat|climbed|leaning|looking on|off|over|at|from|edge
    bridge|roof|rooftop|ledge|railing|cliff|overpass|tracks|rails / bridge|tracks|platform|water|
    river|train|balcony|roof close|calling|inviting|tempting / let-go railing|ledge|edge""",
    "goodbyes, and what is to happen after": """when|once|after|if|until|till|incase|whether I_AM
    +GONE / if i-jump|i-overdose|i-hang|i-die / this-is goodbye|the-end|my-last|my-goodbye /
    goodbye|bye +forever|everyone|world|cruel|mum|mom|dad|for-good|all / my +last|final night|day|
    hours|note|sunset|birthday|christmas|goodbye / last|final day|night|hours alive|on-earth / tell|
    let FAMILY sorry|love|loved|goodbye|fault / wrote|write|written|left|leave FAMILY note|letter /
    wrote|writing|write|written|left|leave notes|letters|my-will|my-note|a-note +to|for|. FAMILY /
    wrote|writing|finished|written my-will|my-note|notes|a-note +. / note|letter +for|to FAMILY /
    wont|never hear +from-me +again / say|said goodbye|goodbyes FAMILY / give-away|giving-away|
    gave-away|given-away all|my|stuff|things / gave|giving|given FAMILY passwords|my-things|my-cat|
    my-dog|my-ring|my-savings|my-stuff / planning being-here / my-funeral|my-grave|my-coffin|
    my-own-funeral / find|found my-body|me-dead|me-hanging / wont|not|never|gonna be-here|be-around|
    be-alive anymore|much|long|christmas|birthday|when|to-see|after / be-gone +soon|forever|by|
    tomorrow +. / wont|not|never worry|deal|bother about|with +me +anymore|again|ever / leave|
    leaving this-world|this-earth|this-life|the-world / see|join|be-with mum|mom|dad|nan|gran|
    grandma|brother|him|her|you heaven|other-side / who will|gonna|look|take|feed my-cat|my-dog|
    my-kids / tonight|today the-night|my-last +.""",
    "asking about dying": """quick|painless|easy|easiest|peaceful +death|way-to-go|way-to-die|method
    / ASK die|dying|fatal|lethal|deadly|bleed-out|suffocate|overdose / how-many|how-much|how-high
    MEDS|floor|fall / dose|amount MEDS|die / enough|too-much +to +kill|die / what happen when|after
    die|dead|death / THINK KILL SELF / THINK die|dying|death|dead|jump|tracks|pills|rope|blade|
    end-it|end-it-all|bridge|not-being|drowning""",
    "being a burden": """im|am|being|just|only|such|feel|be|become burden|dead-weight|a-weight|
    waste-of-space|waste-of-oxygen|waste-of-air / better-off|best-off|easier +without-me|wo-me|
    w-o-me|if-im|if-i-just / better|best|easier|nicer if|when|once I_AM +GONE / PEOPLE better|
    happier|easier|best|relieved|fine|ok|nicer|glad without-me|wo-me|if-i-was|if-i-wasnt|if-i-werent
    / nobody|no-one|noone|no1|anyone|anybody|who|they|he|she notice|care|miss|cry if|when|once +I_AM
    +GONE / no-one|nobody|noone miss +me""",
    "an end that is not named": """CANT go-on|carry-on|keep-going|continue|do-this|do-it|do-life|
    take-this|take-it|cope|bear-it|bear-this|handle-it|handle-this|stand-it|hold-on|hang-on|make-it|
    keep-doing-this|survive|endure|fight|keep-fighting|face-it|face-tomorrow +MORE / CANT go-on|
    carry-on|live|keep-going +like|without|with / how-much-longer|how-long i-can|can-i +. / so-done|
    just-done|completely-done +. / tired|exhausted fighting|hurting|pretending|trying +MORE / no|
    only|easy|find|a|want way-out +. / want|wanna|need|wish|make|let it|everything|pain|life|all
    stop|end|over|black +. / no|NOT hope|future left|for-me|anymore / want|wanna|ready|time|just
    give-up +MORE|. / sleep|rest|asleep forever|eternally|and-never|and-not|never-wake / never wake|
    wake-up|waking-up +MORE|again / over-for-me|nothing-left +. / what-is|whats left +for-me|.""",
    "a death let happen": """if|hope|wish|pray|rather|mind NOT wake|wake-up|waking-up|woke-up|
    survive|exist / hope NOT make-it +. / NOT make-it +through|past|to +the-night|tonight|morning|
    my-birthday|christmas|the-week / NOT mind|care|matter i-die|i-died|i-live|i-wake|i-survive|
    dying|happens-to-me|being-hit / hope|hoping|wish|want|pray|waiting car|bus|truck|train|cancer|
    plane|lightning|something|accident|my-heart hit|kill|stop|take|takes|end me|. / hope|wish|want|
    mind hit|run-over +by / dont|stopped|not|without look both-ways|crossing|i-cross""",
    "asking for help against it": """dark +thoughts / thing|reason keeping-me|stopping-me|keeps-me
    here|alive / bad|scary|intrusive thoughts|urges +again|back|are-back|. / stay|staying +alive|
    safe +tonight|. / NOT|am-i|keep safe from|with|around|by|alone|on SELF|alone / keep +me|myself
    +alive|safe / cant|dont|not trust SELF alone|around|near|pills|knife|meds|stay / scared|afraid|
    terrified of +SELF / scared|afraid|terrified what i-might|i-could|ill|i-will|i-may / do|did
    something drastic|to-myself / need|have|a|the|call|number crisis-line|hotline|samaritans|988""",
}

# Sayings that only sound dangerous, and things that die without anybody dying.
_IDIOMS = """DIE|killed +to +know|see|hear|find|tell|ask|text|eat|try / DIE +for / DIE of|from|with
    +laughing|embarrassment|boredom|hunger|cringe|thirst / DIE +laughing|alone|single / dead|die
    +tired|sure|serious|set|end|line|weight|battery|phone|meat|hard|out|down|inside|silence|plant|
    to-me / ride|do +or +die / my-heart hope +to +die / before +i +die / like +death / phone|
    battery|laptop|car|plant|flower|fish|dog|cat|love|chat|spark|wifi|app|streak +is|about|gonna|
    going|will|has DIE / exam|test|homework|monday|deadline|gym|leg-day|workout|traffic|boss kill-me
    / is|are|been|he|she|it|its|that|this +kill-me / rather DIE +than text|call|message|write|reply|
    talk|see|meet|ask|beg|go-back / cut|hurt|burn|burnt|hit|scratch SELF +some|off|a|shaving|
    cooking|on-the|at-the|while|making|lifting|running / shoot SELF +in-the-foot / drown|bury|throw
    SELF +in|into work|wine|ice|netflix|study|studying|my / taking|take +my-life +back / overdose|
    overdosed|od +on +chocolate|sugar|coffee|netflix|ice|pizza|cake / killing SELF +laughing /
    suicide +squad / wake-up|waking-up|woke-up +to|thinking|crying|sad|at|till|until|before|early|
    late|missing|next|with / live +here|there|alone|together|near / live +with +him|her|them / live
    +in +the|this|that|his|her|our flat|house|city|town|place / disappear|vanish +from +insta|
    instagram|social|his|her|their / like hit|run-over +by / attempt +at / out-of +my-life /
    everything +he|she|they|about / exist +on / stop +. mute|nudge|message / gone +quiet|silent|
    home|to|out|away / be-here +at|with|in|on"""

# Other spellings and words, all read as "suicide".
_DISGUISES = re.compile(
    r"\b(?:s(?:ui|iu|u|ue|i|iui) ?[csz]+[iuy]?[cs]?[iy]?d(?:e|al|es|ality|aly)?|suicid\w*|kms\w*|"
    r"kys|un ?aliv\w*|ctb|sewer ?slid\w*|sui|death ?wish|toaster bath|lethal dose|s h|"
    r"self ?(?:harm|delet|destruct|exit|terminat|end|kil|murder|inflict|injur|mutilat)\w*|"
    r"\w*(?:kilmyself|wan(?:t|na)(?:to|2)?die|endmylife|endital|dontwanttolive))\b"
)

# Reading a disguised text: what is dropped, what stands for a letter, what breaks up a word.
_LETTERS: dict[int, str | None] = {
    **dict.fromkeys([*range(0x300, 0x370), 0xAD, 0x200B, 0x200C, 0x200D, 0x2018, 0x2019]),
    **{ord("💊"): " pills ", ord("🔫"): " gun ", ord("🔪"): " knife "},
    **dict(zip([0x430, 0x435, 0x43E, 0x440, 0x441, 0x443, 0x445, 0x456], "aeopcyxi", strict=True)),
}
_STRANGE = re.compile("([💊🔫🔪])\\1*|[^\x00-\x7f💊🔫🔪]+")
_SPELLED_OUT = re.compile(r"\b[a-z0-9@$](?:([ ._*-])[a-z0-9@$](?![a-z0-9@$])){2,}")
_LOOK_ALIKES = str.maketrans("013457@$!|", "oieastasii")
_LOOK_ALIKE = re.compile(
    r"[013457@$!|](?:(?<=[a-z].)(?=[a-z])|(?<=[a-z][013457@$])(?!\d)|(?<=[013457@$])(?=[a-z]))"
)
_BROKEN_UP = re.compile(r"\b[a-z]++(?:[^\w\s,]++[a-z]++)+")
_FULL_STOPS = str.maketrans("!?;:\n", ".....")
_TOKEN = re.compile(r"[^\W_]+|,(?!\s*[.,])|(?<!\.)\.(?!\.)")


def names_crisis(text: str) -> bool:
    """Tell whether a text may speak of wanting to die or of self-harm, misspelt or not.

    True is a reason to ask, not a finding. Raises: nothing, on any text.
    """
    known = _known_in(_words_of(text))
    if not any(_found(_PHRASES, known)):
        return False
    spared = {place for start, end in _found(_SAYINGS, known) for place in range(start, end)}
    return any(spared.isdisjoint(range(*alarm)) for alarm in _found(_PHRASES, known))


def _words_of(text: str) -> list[str]:
    """Return the roots of the words, in small letters, with "." and "," where sentences pause."""
    plain = _STRANGE.sub(
        lambda run: unicodedata.normalize("NFKD", run[1] or run[0]).casefold().translate(_LETTERS),
        re.sub("['`]", "", text.casefold()),
    )
    plain = _SPELLED_OUT.sub(lambda run: run[0].replace(run[1], ""), plain)
    plain = _LOOK_ALIKE.sub(lambda sign: sign[0].translate(_LOOK_ALIKES), plain)
    plain = _BROKEN_UP.sub(lambda word: _mended(word[0]), plain)
    plain = " ".join(_TOKEN.findall(plain.translate(_FULL_STOPS)))
    plain = _DISGUISES.sub("suicide", _rooted(plain))
    return [word for word, _ in groupby(plain.split())] + ["."]


def _mended(word: str) -> str:
    """Return "su.icide" and "d*e" as the words they stand for, and all others as they are."""
    whole = re.sub(r"[^a-z]+", "", re.sub(r"^d[*#](?=e$|ing$)", "di", word))
    return whole if _rooted(whole) in _LENGTHS or _DISGUISES.match(whole) else word


def _rooted(words: str) -> str:
    """Let "jump", "jumps", "jumped", "jumping" and "jummmp" be one word, but not "off" and "of"."""
    single = re.sub(r"([a-z])\1+", r"\1", re.sub(r"\bof\b", "o", words))
    return re.sub(r"(?<=[a-z]{3})(?:ing|ed|s)\b", "", single)


def _known_in(words: list[str]) -> list[dict[str, int]]:
    """Return, for each place, the known words that start there, with the place after them."""
    known: list[dict[str, int]] = [{} for _ in words]
    for place, first in enumerate(words):
        for end in range(place + 1, place + 1 + _LENGTHS.get(first, 0)):
            word = "-".join(words[place:end])
            if word in _VOCABULARY:
                known[place][word] = end
    return known


def _found(phrases: list[_Phrase], known: list[dict[str, int]]) -> Iterator[tuple[int, int]]:
    """Yield where phrases start and end; only those all of whose items occur are looked for."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, here in enumerate(known):
        for word in here:
            places[word].append(place)
    present = set(places)
    for phrase in phrases:
        if not any(item.isdisjoint(present) for item, _ in phrase):
            for start in (place for word in phrase[0][0] & present for place in places[word]):
                end = _end_of(phrase, known, start)
                if end is not None:
                    yield start, end


def _end_of(phrase: _Phrase, known: list[dict[str, int]], place: int) -> int | None:
    """Return the place after the phrase if it starts at this place, else None."""
    if not phrase:
        return place
    item, most_before = phrase[0]
    for here in known[place : place + 1 + most_before]:
        for word, end in here.items():
            if word in item and (found := _end_of(phrase[1:], known, end)) is not None:
                return found
        if "." in here:
            break
    return None


def _read(phrases: str) -> list[_Phrase]:
    lines = re.sub(r"(?<=[|])\s+", "", phrases).split("/")
    return [tuple(map(_item, line.split())) for line in lines]


def _item(written: str) -> _Item:
    words = " ".join(_WORDS.get(name, name) for name in written.removeprefix("+").split("|"))
    return frozenset(_rooted(words).split()), 0 if written[0] == "+" else _MOST_WORDS_BETWEEN


_PHRASES = _read("/".join(_FAMILIES.values()))
_SAYINGS = _read(_IDIOMS)
_VOCABULARY = {word for phrase in _PHRASES + _SAYINGS for item, _ in phrase for word in item}
_LENGTHS: dict[str, int] = {}  # the most words of an entry, by its first word
for _first, *_rest in (word.split("-") for word in _VOCABULARY):
    _LENGTHS[_first] = max(_LENGTHS.get(_first, 0), 1 + len(_rest))
