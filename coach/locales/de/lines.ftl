lines-emergency = Gerade in Gefahr? Ruf zuerst { $number } an.
lines-emergency-unknown = Gerade in Gefahr? Ruf zuerst den Notruf deines Landes an; von den meisten Handys geht auch 112.
lines-line = { $name }: { $ways }
lines-elsewhere = In jedem Land: findahelpline.com
lines-call = Ruf jetzt { $number } an.
lines-call-unknown = Ruf jetzt den Notruf deines Landes an; von den meisten Handys geht auch 112.
lines-short = In Gefahr: { $number }. Zum Reden: { $line }.
lines-short-unknown = In Gefahr: der Notruf deines Landes, von den meisten Handys auch { $number }. Zum Reden: { $line }.
