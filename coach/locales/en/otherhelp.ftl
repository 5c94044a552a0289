otherhelp-eating =
    Thank you for saying it. When food and the body become a fight, prepared words are too little. A doctor is a good first door; you needn't explain it well.

    People who listen, and know who is near you:
    { $lines }

    { $emergency }
    .not-safe = I'm not safe
    .where = Numbers for my country
    .go-on = Back to where I was

otherhelp-drugs =
    Thank you for saying it. That's more than prepared words should carry. A doctor or a drugs advice centre will have heard it before.

    { $emergency }

    People who listen, and know who is near you:
    { $lines }

otherhelp-psychosis =
    That sounds frightening, and it's nothing a program should judge. Please tell somebody today: a doctor, a clinic, a person you trust. Let them stay with you.

    { $emergency }

    People who listen:
    { $lines }

otherhelp-child =
    { $emergency } You needn't be certain to ask.

    If it's you who might do it: leave the room now, and let somebody else take over.

    People whose job it is:
    { $lines }

otherhelp-on = All right. I'm here.
