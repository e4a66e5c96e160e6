story-title = Notre année, en quelques phrases
standing-title = Ce que ces chiffres ne sont pas
key-title = Quatre repères, pas davantage
