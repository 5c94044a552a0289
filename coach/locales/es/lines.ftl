lines-emergency = ¿Hay peligro ahora? Llama primero al { $number }.
lines-emergency-unknown = ¿Hay peligro ahora? Llama primero al número de emergencias de tu país; desde casi cualquier móvil funciona también el 112.
lines-line = { $name }: { $ways }
lines-elsewhere = En cualquier país: findahelpline.com
lines-call = Llama ahora al { $number }.
lines-call-unknown = Llama ahora al número de emergencias de tu país; desde casi cualquier móvil funciona también el 112.
lines-short = En peligro: { $number }. Para hablar: { $line }.
lines-short-unknown = En peligro: el número de emergencias de tu país; desde casi cualquier móvil, también el { $number }. Para hablar: { $line }.
