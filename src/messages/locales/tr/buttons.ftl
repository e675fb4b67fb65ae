## Buttons

button-results = Sonuçlar
button-polls = Anketler
button-compare = Anket ve sayım
button-outlook = Geriye ne kaldı
button-turnout = Seçmenler
button-statements = Açıklamalar
button-source = Kaynak
button-changes = Değişiklikler
button-sentences = Rakamların geçtiği cümleler
button-next = Sonraki sayfa
button-elections = Öteki seçimler
button-doubt = Hata bildir
button-picture = Resim olarak
button-picture-results = Resim: sonuçlar
button-picture-polls = Resim: anketler
button-picture-progress = Resim: sayımın seyri
button-picture-turnout = Resim: oylama
button-picture-tall = Dikey, telefon için
button-picture-wide = Yatay
button-in-bot = { $answer } botta
