menu-open = What would help now?
    .sos = SOS
    .today = Today
    .slip = I had contact
    .begin = Set this up
    .again = Another period
    .help = What can you do?

menu-unclear = I can't read everything, but I'm here. Which of these is nearest?
    .urge = I want to write to them
    .slip = There was contact
    .low_mood = I'm low
    .ask_progress = How far am I
    .pause = A pause
    .resume = End the pause
    .reset = Begin anew
    .change_settings = Settings
    .stop_forever = No more messages
    .help = What can you do?
    .why = I doubt it
    .reach_out_now = How it could end
    .sos = SOS
    .today = Today
    .again = Another period
    .menu-help = What can you do?

menu-left = All right. I'm here.
