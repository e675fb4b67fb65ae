## /results

results-none = Bu seçimde henüz sayılmış oy bildirilmedi.
results-leads = { $name }, { $points } puan farkla önde (hesaplandı).
results-first = { $name }, { $points } puan farkla birinci (hesaplandı).
results-leads-votes = { $name }, { $votes } oy farkla önde (hesaplandı).
results-first-votes = { $name }, { $votes } oy farkla birinci (hesaplandı).
results-tied = Başa baş: { $names }.
results-sum = Belirtilen oranların toplamı: { $sum } (hesaplandı).
results-leading-is-not-won = Önde olmak kazanmak değildir: resmî sonuç henüz bildirilmedi.
results-declared = Kaynağa göre seçilen: { $names }.
results-carried = Kaynağa göre çıkan cevap: { $names }.
results-runoff = Kaynağa göre ikinci tura kalanlar: { $names }.
findings-heading = Bu rakamlarda dikkat edilecekler:
finding-w201 = Yuvarlama payı düşünülse bile oranların toplamı %100 etmiyor.
finding-w202 = Oranlar, oyların belirtilen geçerli oylara bölümüne uymuyor.
finding-w204 = Sayılan oran, neyin oranı olduğu söyleniyorsa ona uymuyor.
finding-w205 = Kaynağın başlığı ile metni farklı sayılar veriyor.
finding-w208 = Katılım, seçmen sayısına uymuyor.
finding-w209 = Oyların toplamı belirtilen toplama uymuyor.
finding-w302 = Bir adayın oyu önceki habere göre daha az.
finding-w304 = İki kaynak aynı sayım için farklı rakamlar veriyor. Yeni olan gösteriliyor.
finding-w305 = İki kaynak aynı anket için farklı rakamlar veriyor. Yeni olan gösteriliyor.
finding-n406 = Bir editör doğruladı: tuhaf görünen rakamlar kaynakta gerçekten böyle.
results-more = { $count ->
    [one] Bir satır daha var, gösterilmiyor.
   *[other] { $count } satır daha var, gösterilmiyor.
}
column-share = oran
column-votes = oy
column-seats = sandalye
called = { $authority }: kazanan { $name } ({ $when }, { $source }).
