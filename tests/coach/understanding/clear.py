"""Messages of clear meaning, written for the tests and never learned from."""

from typing import Final

CLEAR: Final = {
    "en": """
        urge: i want to text him so badly | should i call her tonight? | about to check his insta
        urge: my fingers are itching to message her | can i look at her story just once
        slip: i texted him last night | i called her, drunk of course | looked at his profile
        slip: we met and i slept with her | i answered his message
        ex_reached_out: he texted me this morning | my ex just called me, what now
        ex_reached_out: she liked my photo | got a message from my ex out of nowhere
        low_mood: i miss him so much | i feel so lonely tonight | cried all day
        low_mood: my heart is broken | i can't sleep, i keep thinking about her
        doing_well: today was a good day | i feel so much better | proud of myself today
        doing_well: i wanted to text him but i didn't, feeling strong
        ask_progress: how many days has it been | what day am i on | show me my streak
        ask_progress: how long until it's over
        pause: pause the reminders until monday | no messages this week please | mute for today
        pause: i'm on holiday, please hold the nudges
        resume: you can start sending reminders again | i'm back, unpause | resume please
        reset: start over from zero | reset my counter | begin again from day one
        change_settings: change my timezone | send the nudge at 9 pm instead | switch to spanish
        change_settings: make the period 60 days
        stop_forever: delete my account and all my data | unsubscribe | stop messaging me forever
        help: what can you do | are you a real person? | how does this work
        help: who can read my messages
        write_letter: i want to write a letter i won't send | write an unsent letter to her
        why: does no contact really work | why can't i just text him | will she come back
        reach_out_now: the 30 days are over, what should i write to her first
        reach_out_now: help me write the first message to my ex
        smalltalk: hi | thank you | good morning | lol | ok | bye
        none: what's the weather tomorrow | how do i fix a python error | recipe for pancakes
        crisis_self_harm: i want to die | i'm going to kill myself
        crisis_self_harm: i don't want to wake up tomorrow
        crisis_self_harm: i cut myself again last night | i took all the pills | i wanna kms
        danger_abuse: he hit me | she is stalking me | he said he will kill me if i leave
        danger_abuse: he put a tracker on my car | i want to hurt her new boyfriend
        danger_abuse: my ex threatens to post my nudes
        """,
    "es": """
        urge: quiero escribirle | tengo muchas ganas de llamarla | estoy a punto de mirar su perfil
        slip: le escribí anoche | la llamé borracho | miré su instagram otra vez
        ex_reached_out: me ha escrito mi ex | mi ex me llamó esta mañana | me escribió ella
        low_mood: la echo mucho de menos | estoy muy triste | no paro de llorar
        doing_well: hoy ha sido un buen día | me siento mucho mejor
        ask_progress: cuántos días llevo | cuánto falta para el final
        pause: pausa los avisos hasta el lunes | no me mandes mensajes esta semana
        resume: reanuda los avisos | ya puedes volver a mandarme mensajes
        reset: quiero empezar de cero | reinicia el contador
        change_settings: cambia la hora del aviso | cambia el idioma a inglés
        stop_forever: borra mi cuenta y todos mis datos | no me escribas nunca más
        help: qué puedes hacer | cómo funciona esto | eres un bot?
        write_letter: quiero escribirle una carta sin enviarla
        why: funciona de verdad el contacto cero | por qué no puedo escribirle
        reach_out_now: ya terminó el periodo, qué le escribo | ayúdame con el primer mensaje
        smalltalk: hola | muchas gracias | jajaja
        none: qué tiempo hace mañana | receta de tortilla de patatas
        crisis_self_harm: me quiero morir | quiero matarme | no quiero seguir viviendo
        danger_abuse: me pegó | mi ex me amenaza | me sigue a todas partes y tengo miedo
        """,
    "de": """
        urge: ich will ihm schreiben | soll ich sie anrufen? | ich bin kurz davor ihr zu schreiben
        slip: ich habe ihm gestern geschrieben | hab sie angerufen | ich hab auf sein profil geguckt
        ex_reached_out: er hat mir geschrieben | meine ex hat sich gemeldet
        low_mood: ich vermisse sie so sehr | ich bin so traurig | ich kann nicht aufhören zu weinen
        doing_well: heute war ein guter tag | mir geht es viel besser
        ask_progress: wie viele tage sind es schon | wie lange noch
        pause: pause bis montag bitte | diese woche keine nachrichten bitte
        resume: du kannst wieder erinnerungen schicken | weiter gehts, ich bin wieder da
        reset: ich will von vorne anfangen | setz den zähler auf null
        change_settings: stell die uhrzeit um | ändere die sprache auf englisch
        stop_forever: lösche alle meine daten | melde mich ab, für immer
        help: was kannst du | wie funktioniert das hier | bist du ein mensch?
        write_letter: ich möchte einen brief schreiben, den ich nicht abschicke
        why: bringt die kontaktsperre überhaupt was | warum darf ich ihm nicht schreiben
        reach_out_now: die zeit ist um, was schreibe ich ihr als erstes
        smalltalk: hallo | danke schön | haha
        none: wie wird das wetter morgen | rezept für pfannkuchen
        crisis_self_harm: ich will sterben | ich will mich umbringen | ich will nicht mehr leben
        danger_abuse: er hat mich geschlagen | mein ex bedroht mich | sie verfolgt mich, hab angst
        """,
}


def clear(language: str) -> list[tuple[str, str]]:
    """Return each message of a language with its label."""
    found = []
    for line in CLEAR[language].strip().splitlines():
        label, _, messages = line.strip().partition(": ")
        found += [(message.strip(), label) for message in messages.split(" | ")]
    return found
