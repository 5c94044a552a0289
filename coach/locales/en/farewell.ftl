# Letting go, and the other ways in which it ends.

farewell-open =
    Then this is the end of it, and you're ending it well. Not being over it is fine; that takes its own time. What do you want to keep from these weeks?
    .all = Keep everything
    .some = Days and letters; the rest goes
    .wipe = Erase everything

farewell-look-in = Shall I look in after 30, 60 and 90 days? One line each time; nothing else comes.
    .yes = Yes
    .no = No

farewell-letter = One more thing, only if you want it: a closing letter. What's left to say, written here, sealed, never sent.
    .write = Write it
    .no = No letter

farewell-write = Write it as it comes, in as many messages as you like.
    .no = No letter after all
    .unclear = That's more than fits in one letter. A shorter piece, please.

farewell-more = I have it. More, or is that all?
    .or-2 = It's in. Is there more?
    .or-3 = Got that. Go on, or leave it there.
    .or-4 = That's in the letter now. More?
    .done = Seal it
    .burn = Burn it
    .unclear = That's more than fits in one letter. A shorter piece, or seal it.

farewell-sealed = Sealed. It's said, and it stays here, closed. Take good care of yourself.

farewell-burnt = Gone, nothing of it is kept. What you typed stays in this chat until you delete it. Take good care of yourself.

farewell-rested = Then that was it. I don't write any more than we agreed. Everything you kept is here, and so am I.

farewell-check = { $days } days have gone by since you put it down. How is it, seen from here?
    .or-2 = Only looking in, as we agreed: { $days } days now. How are you?
    .or-3 = { $days } days, and this is my one line. How has it become?
    .or-4 = As agreed, a short hello after { $days } days. How is it?
    .fine = All right
    .heavy = Still heavy
    .enough = No more of these

farewell-check-fine = Good to hear. Go well.
    .or-2 = I'm glad. Until then, or not.
    .or-3 = Good. That's all I wanted to know.
    .or-4 = Nice. I'll leave you to it.

farewell-check-heavy = That happens, and it's nothing gone wrong; it comes and goes for a long while. What would help?
    .again = Another quiet time
    .sos = The urge is here
    .people = Somebody to talk to

farewell-check-enough = Then I stay quiet. You know where I am.

farewell-other = What has changed?
    .unneeded = I don't need this any more
    .together = We are back together
    .died = They died
    .no = They asked me to stop, or blocked me

farewell-unneeded = Good. Then I've done my part, and most of it was yours. What shall become of it all?
    .keep = Keep it, end it here
    .wipe = Erase everything

farewell-together = Thank you for telling me. I wish you both well with it, and slowly. Your quiet ends here, and the door stays open, whatever comes. What shall become of it all?

farewell-together-careful = Thank you for telling me. What you noted for safety stays noted, and I think no less of you. If it's ever not safe, /crisis has people for it, at any hour. What shall become of it all?

farewell-died =
    I'm so sorry. Everything here about contact stops now; none of it matters. You don't have to do anything, and nothing you feel is wrong.

    Please let somebody be near you today. If you want a voice:
    { $lines }
    .rest = Thank you
    .letter = Write them a letter
    .people = I need help right now
    .mistake = That was a mistake

farewell-died-rest = I'm here, at any hour, without asking anything. /sos and /crisis work as always.

farewell-back = Good that it isn't so. Everything is as it was.

farewell-kept = Then it ends here. I won't write any more unless you do. Everything is kept; /wipe erases it.
