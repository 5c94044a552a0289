lines-emergency = If it's happening now, call { $number }.
lines-emergency-unknown = If it's happening now, call your local emergency number. From most mobile phones 112 works too.
lines-line = { $name }: { $ways }
