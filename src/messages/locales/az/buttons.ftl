## Buttons

button-results = Nəticələr
button-polls = Sorğular
button-compare = Sorğu və sayım
button-outlook = Nə qalıb
button-turnout = Seçicilər
button-statements = Bəyanatlar
button-source = Mənbə
button-changes = Dəyişikliklər
button-sentences = Rəqəmlər haradandır
button-next = Növbəti səhifə
button-elections = Başqa seçkilər
button-doubt = Səhv bildirmək
button-picture = Şəkil kimi
button-picture-results = Şəkil: nəticələr
button-picture-polls = Şəkil: sorğular
button-picture-progress = Şəkil: sayımın gedişi
button-picture-turnout = Şəkil: səsvermə
button-picture-tall = Şaquli, telefon üçün
button-picture-wide = Üfüqi
button-in-bot = { $answer } botda
