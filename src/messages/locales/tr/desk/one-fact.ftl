## One fact

fact = { $what }: { $value }
fact-new = , yeni
fact-same = , önceki gibi
fact-changed = , önce { $from }
fact-edited = . Editörün düzeltmesi: { $edits }
fact-edit-value = { $value }
fact-edit-name = ad { $name }
fact-edit-area = bölge { $area }
fact-edit-whole = seçimin tamamı için
fact-outcome = sonuç
fact-poll = Anket: { $pollster }
fact-mark-open = ▫️
fact-mark-must = ❗
fact-mark-accept = ✅
fact-mark-drop = ❌
fact-mark-edit = ✏️
fact-heading = Bilgi { $number } / { $count }
fact-whole-article = Bu, tek bir cümleden değil, haberin bütününden çıkıyor.
fact-ask-value = { $fact }

    Doğru değeri yanıt olarak yazın.
fact-ask-stage = { $fact }

    Doğru aşamayı yanıt olarak yazın: exit-polls, unofficial-partial, unofficial-complete, official ya da certified.
fact-ask-name = { $fact }

    Doğru adı yanıt olarak yazın. Aynı satırın bütün rakamları için geçer.
fact-ask-area = { $fact }

    Hangi bölge için olduğunu yanıt olarak yazın; seçimin tamamı içinse “-” yazın.
fact-done-accept = Kabul edildi: { $what }.
fact-done-drop = Çıkarıldı: { $what }.
fact-done-edit = Düzeltildi: { $what }. Cümlesi yanında kalıyor.
