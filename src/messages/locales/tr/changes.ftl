## /changes

changes-first = Bu ilk sürüm, henüz hiçbir şey değişmedi.
changes-none = Sürüm { $number } bir öncekiyle aynı rakamları gösteriyor.
changes-heading = Sürüm { $number } ile değişenler:
change-new = { $what }: { $to } (yeni)
change-gone = { $what }: { $from }, artık belirtilmiyor
change-moved = { $what }: { $from } → { $to }
change-stage = Aşama
change-progress = Sayılan
change-of = { $name }, { $what }
change-votes = oy
change-seats = sandalye
change-outcome = sonuç
change-call = kazananın ilanı
change-poll = Anket: { $pollster }; { $name }
change-stage-exit-polls = yalnızca sandık çıkış anketleri
change-stage-unofficial-partial = sayım tamamlanmadı
change-stage-unofficial-complete = sayım tamamlandı
change-stage-official = resmî sonuç
change-stage-certified = onaylanmış sonuç
change-stage-none = belirtilmemiş
change-outcome-leading = önde
change-outcome-runoff = ikinci tur
change-outcome-elected = kaynağa göre seçildi
change-context-registered-voters = Kayıtlı seçmen
change-context-turnout = Katılım
change-context-votes-cast = Kullanılan oy
change-context-valid-votes = Geçerli oy
change-context-rejected-votes = Geçersiz oy
change-context-polling-stations = Sandık
change-context-constituencies = Seçim çevresi
change-context-observers = Gözlemci
change-correction = Düzeltme
change-clarification = Açıklık
change-retraction = Geri çekme
change-reason = Gerekçe: { $reason }
fact-in-area = { $what } ({ $area })
fact-votes = oy
fact-seats = sandalye
corrections-none = Bu seçimde düzeltilen, açıklanan ya da geri çekilen bir şey yok.
corrections-more = { $count ->
    [one] Daha eski bir bildirim gösterilmiyor.
   *[other] Daha eski { $count } bildirim gösterilmiyor.
}
correction-line = { $kind }: sürüm { $number }, { $moment }
draft-more = ve { $count } tane daha
