## /polls

polls-none = Bu seçki üçün nə exit-poll, nə də rəy sorğusu barədə məlumat var.
polls-kind-exit = Exit-poll
polls-kind-opinion = Rəy sorğusu
polls-kind-quick-count = Sürətli sayım
polls-by = { $kind }: { $pollster }
polls-partners = tərəfdaşlar: { $partners }
polls-in-area = ({ $area })
polls-sponsor = Sifarişçi: { $sponsor }
polls-universe = Kimlərdən soruşulub: { $universe }
polls-sample = Sorğuda iştirak edənlər: { $count }
polls-margin = Xəta həddi: ±{ $points } faiz bəndi
polls-mode = Sorğu üsulu: { $mode }
polls-dates = Sorğu vaxtı: { $dates }
polls-date-range = { $start } – { $end }
polls-date-until = ən geci { $end }
polls-date-from = ən tezi { $start }
polls-unstated = Mənbədə göstərilməyib: { $items }.
polls-each = { $text } Bu, sorğuların hər birinə aiddir.
polls-item-sponsor = sifarişçi
polls-item-universe = kimlərdən soruşulduğu
polls-item-sample = iştirakçıların sayı
polls-item-margin = xəta həddi
polls-item-mode = sorğu üsulu
polls-item-dates = tarixlər
polls-are-not-counts = Sorğu insanların cavabıdır, səslərin sayımı deyil.

## /compare

compare-none-polls = Sayımla müqayisə etmək üçün sorğu yoxdur.
compare-none-results = Sorğularla müqayisə etmək üçün sayım yoxdur.
compare-none-common = Sorğularda və sayımda ortaq ad yoxdur.
compare-poll = sorğu
compare-count = sayım
compare-difference = fərq
compare-explained = fərq: sorğudan sayımı çıxanda, faiz bəndi ilə (hesablanıb).
compare-count-not-final = Sayım yekun deyil, ona görə fərq hələ dəyişə bilər.
