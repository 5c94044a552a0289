lines-emergency = Gerade in Gefahr? Ruf zuerst { $number } an.
lines-emergency-unknown = Gerade in Gefahr? Ruf zuerst den Notruf deines Landes an; von den meisten Handys geht auch 112.
lines-line = { $name }: { $ways }
lines-elsewhere = In jedem Land: findahelpline.com
