## /results

results-none = Bu seçkidə səslərin sayı barədə hələ məlumat verilməyib.
results-leads = { $name } { $points } faiz bəndi fərqlə öndədir (hesablanıb).
results-first = { $name } { $points } faiz bəndi fərqlə birincidir (hesablanıb).
results-leads-votes = { $name } { $votes } səs fərqi ilə öndədir (hesablanıb).
results-first-votes = { $name } { $votes } səs fərqi ilə birincidir (hesablanıb).
results-tied = Göstəriciləri bərabərdir: { $names }.
results-sum = Göstərilən payların cəmi: { $sum } (hesablanıb).
results-leading-is-not-won = Öndə olmaq qalib gəlmək deyil: rəsmi nəticə hələ elan olunmayıb.
results-declared = Mənbəyə görə, seçilib: { $names }.
results-carried = Mənbəyə görə, cavab: { $names }.
results-runoff = Mənbəyə görə, ikinci tura çıxır: { $names }.
findings-heading = Bu rəqəmlərlə bağlı qeydlər:
finding-w201 = Yuvarlaqlaşdırma nəzərə alınsa belə, payların cəmi 100% etmir.
finding-w202 = Paylar səslərin göstərilən etibarlı səslərə nisbətinə uyğun gəlmir.
finding-w204 = Sayılan hissə onun nəyin hissəsi olduğuna uyğun gəlmir.
finding-w205 = Mənbənin başlığında və mətnində fərqli rəqəmlər var.
finding-w208 = Seçici fəallığı seçicilərin sayına uyğun gəlmir.
finding-w209 = Səslərin cəmi göstərilən yekuna uyğun gəlmir.
finding-w302 = Bir namizədin səsi əvvəlki məlumatdakından azdır.
finding-w304 = Eyni sayım üçün iki mənbə fərqli rəqəmlər göstərir. Daha yeni olanı göstərilib.
finding-w305 = Eyni sorğu üçün iki mənbə fərqli rəqəmlər göstərir. Daha yeni olanı göstərilib.
finding-n406 = Redaktor təsdiq edir: qəribə görünən rəqəmlər mənbədə məhz belədir.
results-more = { $count ->
    [one] Daha bir sətir göstərilməyib.
   *[other] Daha { $count } sətir göstərilməyib.
}
column-share = pay
column-votes = səs
column-seats = mandat
called = { $authority }: qalib – { $name } ({ $when }, { $source }).
