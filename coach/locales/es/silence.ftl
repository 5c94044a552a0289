silence-open = Ahora me callo, para no ser una cosa más que parpadea. Todo se guarda 12 meses y después se borra. Escribe una palabra cuando quieras.
