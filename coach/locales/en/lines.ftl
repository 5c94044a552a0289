lines-emergency = In danger now? Call { $number } first.
lines-emergency-unknown = In danger now? Call your local emergency number first; from most mobile phones 112 works too.
lines-line = { $name }: { $ways }
lines-elsewhere = Any country: findahelpline.com
