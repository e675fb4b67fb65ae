## /polls

polls-none = Bu seçim için ne sandık çıkış anketi ne de kamuoyu anketi bildirildi.
polls-kind-exit = Sandık çıkış anketi
polls-kind-opinion = Kamuoyu anketi
polls-kind-quick-count = Hızlı sayım
polls-by = { $kind }: { $pollster }
polls-partners = ortaklar: { $partners }
polls-in-area = ({ $area })
polls-sponsor = Anketi yaptıran: { $sponsor }
polls-universe = Kimlere soruldu: { $universe }
polls-sample = Ankete katılan: { $count }
polls-margin = Hata payı: ±{ $points } puan
polls-mode = Yöntem: { $mode }
polls-dates = Anket tarihi: { $dates }
polls-date-range = { $start } – { $end }
polls-date-until = en geç { $end }
polls-date-from = en erken { $start }
polls-unstated = Kaynakta belirtilmeyenler: { $items }.
polls-each = { $text } Bu, anketlerin her biri için geçerli.
polls-item-sponsor = anketi yaptıran
polls-item-universe = kimlere sorulduğu
polls-item-sample = katılan sayısı
polls-item-margin = hata payı
polls-item-mode = yöntem
polls-item-dates = tarih
polls-are-not-counts = Anket insanlara sorularak yapılır; oy sayımı değildir.

## /compare

compare-none-polls = Sayımla karşılaştırılacak bir anket yok.
compare-none-results = Anketlerle karşılaştırılacak bir sayım yok.
compare-none-common = Anketlerde ve sayımda ortak bir ad yok.
compare-poll = anket
compare-count = sayım
compare-difference = fark
compare-explained = fark: anket eksi sayım, yüzde puan olarak (hesaplandı).
compare-count-not-final = Sayım kesin değil, bu yüzden fark değişebilir.
