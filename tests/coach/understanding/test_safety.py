"""What may speak of wanting to die or of self-harm is noticed; what only sounds so is not."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.understanding.safety import names_crisis

CRISIS = """
    # a wish to die
    i want to die
    I just really wanna die rn
    honestly wish i was dead
    wish id never been born tbh
    sometimes i think i'd be better off dead
    ready to die, no joke
    god please let me die tonight
    i hope i die in my sleep
    someone please kill me
    kill me now
    haha i want to be dead lol
    i feel like dying every single morning
    56 and widowed twice over now he left as well. i would like to die
    i pray for death
    # not wanting to live, wake, be here
    i don't want to live anymore
    dont wanna be here anymore
    I do not want to exist
    i no longer want to be alive
    i don\u2019t want to wake up tomorrow
    tired of living
    im so tired of being alive
    what's the point of living without him
    there's no reason to go on living
    life isn't worth living without her
    i have nothing to live for
    why am i still alive
    i hate being alive
    i cant live without him i just cant
    i've lost the will to live
    i wish i could just disappear forever
    i've given up on life
    not sure i want to be alive
    i shouldn't exist
    # killing oneself
    i'm going to kill myself
    thinking about killing myself again
    i feel suicidal
    i nearly hanged myself last week
    i tried to end my life in march
    i want to end it all
    gonna end it tonight
    might as well off myself
    i'll shoot myself if he doesn't come back
    survived an attempt two years ago and it is back
    he told me to kill myself and maybe he is right
    my boyfriend left me and im 16 and i wanna kill my self
    i want to take my own life
    my dad says men dont cry so i'll just top myself
    # slang and disguise
    kms
    might kms later lol
    he said kys so i will
    i want to unalive myself
    su1cide is on my mind
    s u i c i d e
    thinking of su*cide
    i want to d.i.e
    i want to k*ll myself
    wanna d*e
    k i l l myself
    i want to dieeeeee
    im gonna kil myslef
    sewerslide sounds nice
    feeling suicidle
    i'm having sucidal thoughts
    I WANT TO D1E
    gonna commit toaster bath
    i want to \uff44\uff49\uff45
    # means and places
    i took all my pills
    just swallowed 30 paracetamol
    i have a bottle of pills in front of me
    been saving up my meds
    i overdosed last night
    i bought a rope
    the noose is tied
    got a razor blade in my hand
    i am holding a knife to my wrist
    dad's gun is in the drawer and i want the gun
    i'm standing on the bridge
    i want to jump off a bridge
    thinking of jumping in front of a train
    sitting on the ledge, the street is far down
    i want to drive into a tree
    i could walk into the sea and not come back
    i was lying on the tracks yesterday
    took too many 💊
    the train tracks are calling
    # hurting oneself
    i cut myself again
    i want to hurt myself
    started cutting again after the breakup
    i burned my arm with a cigarette
    i relapsed on self harm
    the urge to cut is so strong
    i keep hitting myself when i think of her
    there are fresh cuts on my legs
    # goodbyes, and after
    goodbye everyone
    goodbye forever
    when i'm gone give him this
    will she cry if i died
    nobody would notice if i was gone
    tell my mum i love her and i'm sorry
    i wrote a note to my parents
    i gave away all my things
    who will take care of my dog when i'm dead
    i won't be here much longer
    this is my last night
    i've been planning my funeral
    soon you won't have to worry about me anymore
    i hope he finds my body
    # asking about dying
    how many pills does it take to die
    what is the most painless way to die
    does it hurt to die
    how long does it take to bleed out
    is hanging a quick death
    what happens after you die
    i keep thinking about death
    can't stop thinking about jumping
    i've been googling ways to die
    # being a burden
    everyone would be better off without me
    my kids would be happier without me
    i am such a burden to everyone
    the world would be better if i was gone
    no one would miss me
    # an end that is not named
    i can't go on
    i can't do this anymore
    cant take it anymore
    i can't keep going like this
    i don't think i can do this anymore
    i'm done with life
    i'm done with everything
    tired of it all
    there is no way out
    i just want it all to stop
    make it stop
    i want to give up on everything
    i want to sleep forever
    i want to fall asleep and never wake up
    ready to end everything
    i don't see a future anymore
    # a death let happen
    if i don't wake up tomorrow thats fine
    i wouldn't mind not waking up
    i hope a bus hits me
    i wish a car would hit me
    don't care if i die
    i stopped looking both ways when i cross
    hope i never wake up
    # asking for help against it
    i'm having dark thoughts again
    i don't feel safe with myself
    i'm scared of what i might do
    i don't trust myself alone tonight
    help me stay alive
    is there a suicide hotline
    """

ORDINARY = """
    # sayings
    i'm dying to see who she is with
    dying to know if he read it
    it's killing me that she's fine
    you kill me with these jokes
    i nearly died laughing
    i'm dead tired
    exam tomorrow, i'm so dead
    i killed my plant
    my phone is about to die
    my battery is going to die brb
    this silence is killing me
    that workout killed me
    i'd rather die than text him first
    leg day, kill me
    i'm bored to death at work
    he was my ride or die
    i feel dead inside when i see her photo
    gotta kill time until my train
    dying of embarrassment, i liked her old photo
    cut myself shaving this morning
    cut myself some slack today
    i shot myself in the foot with that text
    i could eat a horse
    suicide squad is on tv
    feels like i got hit by a truck
    didn't wake up thinking of him, first time
    i don't want to wake up to an empty bed
    i overdosed on chocolate
    # endings of other things
    can't do this job anymore
    i can't do this no contact thing anymore
    i'm done with him
    end the count please
    finish it, close my profile
    goodbye
    bye for now
    goodnight ebb
    stop everything, delete my data
    i want to end the program
    out of my life for good
    give up on her? never
    it's over between us
    i can do this
    i'm done, thanks
    # sadness
    i miss her so much it hurts
    i can't stop crying
    i'm so lonely tonight
    i hate him for leaving
    my heart is broken
    i can't sleep without her
    i don't want to be here at this party
    i don't want to live in this flat alone
    been lying on the floor crying
    he is happier without me
    nothing feels good anymore
    i'm tired
    everything reminds me of her
    i feel worthless next to his new girlfriend
    # daily talk
    i want to text her
    should i call him tonight
    i took my meds and went to bed
    took the train home
    walked over to his place
    walked across the bridge today, felt good
    we had lunch on the roof terrace
    i cut my hair
    jumped on the bus
    how long until the end
    what's the point of no contact
    tell him i love him
    i wrote him a letter
    i need more time
    will he miss me
    i'm taking my life back
    how many days left
    i'm not going to text him tomorrow
    i'll be gone for a week, pause please
    stop being so sad, i tell myself
    i deserve better
    i trust myself not to text
    keep the streak alive
    thanks for everything
    ok
    👍
    """


def lines_of(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#")]


@pytest.mark.parametrize("text", lines_of(CRISIS))
def test_a_text_that_may_speak_of_dying_is_noticed(text: str) -> None:
    assert names_crisis(text)


@pytest.mark.parametrize("text", lines_of(ORDINARY))
def test_a_text_that_only_sounds_so_is_let_pass(text: str) -> None:
    assert not names_crisis(text)


def test_a_saying_does_not_hide_what_stands_beside_it() -> None:
    assert names_crisis("i'm dying to see her and i want to die")
    assert names_crisis("dead tired. i don't want to live anymore")


@given(st.sampled_from(lines_of(CRISIS)))
def test_capitals_and_full_stops_change_nothing(text: str) -> None:
    assert names_crisis(text.upper() + ".")


@given(st.text(st.characters()) | st.text("dieksufhm 1!*.,'\u200b💊\n"))
def test_no_text_is_too_strange(text: str) -> None:
    assert names_crisis(text) in (True, False)


@pytest.mark.parametrize("text", ["\ud800", "\x00", "", " ", "İ", "ﷺ" * 100, "́" * 4096])
def test_these_texts_are_not_too_strange_either(text: str) -> None:
    assert not names_crisis(text)


@pytest.mark.parametrize("piece", ["a", "i ", "want to ", "k*l", "a.", "x y ", "1a", "dont want "])
def test_a_long_text_takes_no_long_time(piece: str) -> None:
    """Many times the 2 ms it should take, so that a busy machine does not fail it."""
    text = (piece * 4096)[:4096]
    started = perf_counter()
    names_crisis(text)
    assert perf_counter() - started < 0.1
