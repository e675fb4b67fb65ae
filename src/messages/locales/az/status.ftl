## The election a message is about

contest = { $place }: { $kind }
contest-dated = { $place }: { $kind }, { $date }
contest-round = { $contest }, { $round ->
    [1] birinci tur
    [2] ikinci tur
   *[other] { $round } nömrəli tur
}
place-unstated = Yer göstərilməyib
kind-presidential = prezident seçkisi
kind-parliamentary = parlament seçkisi
kind-local = yerli seçki
kind-referendum = referendum
kind-party = partiyadaxili səsvermə
kind-other = seçki

## Stage and progress

stage-none = Sayımın nə qədər irəlilədiyini mənbə demir.
stage-exit-polls = Hələlik yalnız exit-poll var: səslərin sayı barədə məlumat verilməyib.
stage-unofficial-partial = Sayım başa çatmayıb, nəticə rəsmi deyil.
stage-unofficial-complete = Sayım başa çatıb, amma nəticə hələ rəsmi deyil.
stage-official = Rəsmi nəticə.
stage-certified = Təsdiqlənmiş nəticə.
progress = Sayılıb: { $progress }.
progress-unstated = Nə qədər sayıldığını mənbə demir.
progress-ballots = bülletenlərin { $percent }%-i
progress-polling-stations = məntəqələrin { $percent }%-i
progress-expected-vote = gözlənilən səslərin { $percent }%-i
progress-unspecified = { $percent }%, nəyin faizi olduğunu mənbə demir
progress-of-total = { $progress } ({ $counted } / { $total })
progress-worded = { $progress }; mənbədə: “{ $wording }”

## Source, as-of time, edition

source-article = { $name }
source-brief = { $name } məlumatının xülasəsi
source-agency = { $agency } ({ $publisher } vasitəsilə)
source-unnamed = adı göstərilməyən mənbə
source-line = Mənbə: { $source }.
source-line-dated = Mənbə: { $source }, dərc tarixi: { $date }.
as-of = Məlumatın tarixi: { $date }.
as-of-unstated = Məlumatın hansı günə aid olduğunu mənbə demir.
edition-line = Buraxılış { $number }, dərc vaxtı: { $moment }.
one-source = Buradakı hər şey bir mənbəyə əsaslanır: { $source }.

## Figures

date = { $day } { $year }
moment = { $date }, { $time }
moment-soon = { $weekday }, { $day }, { $time }
percent = { $value }%
qualifier-over = { ABLATIVE($figure) } çox
qualifier-about = təxminən { $figure }
qualifier-under = { ABLATIVE($figure) } az
not-stated = göstərilməyib
unnamed-pollster = mənbənin adını çəkmədiyi sorğu mərkəzi

## Rehearsals

rehearsal = Sınaq: əsl sayım deyil
