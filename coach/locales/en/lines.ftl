lines-emergency = In danger now? Call { $number } first.
lines-emergency-unknown = In danger now? Call your local emergency number first; from most mobile phones 112 works too.
lines-line = { $name }: { $ways }
lines-elsewhere = Any country: findahelpline.com
lines-call = Call { $number } now.
lines-call-unknown = Call your local emergency number now; from most mobile phones 112 works too.
lines-short = In danger: { $number }. To talk: { $line }.
lines-short-unknown = In danger: your local emergency number, from most mobile phones { $number } too. To talk: { $line }.
