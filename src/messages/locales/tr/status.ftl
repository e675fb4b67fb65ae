## The election a message is about

contest = { $place }: { $kind }
contest-dated = { $place }: { $kind }, { $date }
contest-round = { $contest }, { $round }. tur
place-unstated = Yer belirtilmemiş
kind-presidential = cumhurbaşkanlığı seçimi
kind-parliamentary = parlamento seçimi
kind-local = yerel seçim
kind-referendum = referandum
kind-party = parti içi oylama
kind-other = seçim

## Stage and progress

stage-none = Kaynak, sayımın ne aşamada olduğunu söylemiyor.
stage-exit-polls = Şimdilik yalnızca sandık çıkış anketleri var: oy sayısı bildirilmedi.
stage-unofficial-partial = Sayım tamamlanmadı, sonuç resmî değil.
stage-unofficial-complete = Sayım tamamlandı, sonuç henüz resmî değil.
stage-official = Resmî sonuç.
stage-certified = Onaylanmış sonuç.
progress = Sayılan: { $progress }.
progress-unstated = Kaynak, ne kadarının sayıldığını söylemiyor.
progress-ballots = oy pusulalarının %{ POSSESSED($percent) }
progress-polling-stations = sandıkların %{ POSSESSED($percent) }
progress-expected-vote = beklenen oyların %{ POSSESSED($percent) }
progress-unspecified = %{ $percent }; kaynak, neyin yüzdesi olduğunu söylemiyor
progress-of-total = { $progress } ({ $counted } / { $total })
progress-worded = { $progress }; kaynaktaki ifade: “{ $wording }”

## Source, as-of time, edition

source-article = { $name }
source-brief = { $name } haberinin özeti
source-agency = { $agency } ({ $publisher } aracılığıyla)
source-unnamed = adı verilmeyen bir kaynak
source-line = Kaynak: { $source }.
source-line-dated = Kaynak: { $source }, yayım tarihi { $date }.
as-of = Verilerin tarihi: { $date }.
as-of-unstated = Kaynak, verilerin hangi güne ait olduğunu söylemiyor.
edition-line = Sürüm { $number }, yayım zamanı { $moment }.
one-source = Buradaki her şey tek bir kaynağa dayanıyor: { $source }.

## Figures

date = { $day } { $year }
moment = { $date }, { $time }
moment-soon = { $day } { $weekday }, { $time }
percent = %{ $value }
qualifier-over = { ABLATIVE($figure) } fazla
qualifier-about = yaklaşık { $figure }
qualifier-under = { ABLATIVE($figure) } az
not-stated = belirtilmemiş
unnamed-pollster = kaynağın adını vermediği bir araştırma şirketi

## Rehearsals

rehearsal = Prova: gerçek bir sayım değil
