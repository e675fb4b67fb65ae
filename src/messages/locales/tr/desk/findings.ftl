## What the referee remarks

# The referee writes English, where it names figures; other languages say before it what the code means.
finding = { $code }: { $message }
finding-abroad = { $code }: { $meaning } (İngilizcesi: { $message })
meaning-e101 = Bir oran %100’den fazla.
meaning-e102 = Oranların toplamı %100’den çok fazla.
meaning-e103 = Toplam ne olursa olsun oylarla oranlar çelişiyor.
meaning-e104 = Adayların oyu toplam oydan fazla.
meaning-e105 = Sayılan, sayılacak olandan fazla.
meaning-e106 = Oy kullananlar seçmenlerden fazla.
meaning-w201 = Oranların toplamı tuhaf.
meaning-w202 = Oranlar, belirtilen geçerli oyların oranı değil.
meaning-w203 = Bir aday listede iki kez geçiyor.
meaning-w204 = Sayımın ilerleyişi birimine uymuyor.
meaning-w205 = Başlık ile metin farklı sayılar veriyor.
meaning-w206 = Sözler kimin kazandığını söylüyor, ama sayım kesin değil.
meaning-w207 = Önde denilen kişi rakamlara göre geride.
meaning-w208 = Katılım, seçmen sayısına uymuyor.
meaning-w209 = Oyların toplamı belirtilen toplama uymuyor.
meaning-w301 = Daha sonraki haberde daha azı sayılmış.
meaning-w302 = Oylar azalmış.
meaning-w303 = Daha sonraki haber daha geri bir aşamada.
meaning-w304 = İki kaynak aynı sayımda ayrışıyor.
meaning-w305 = İki kaynak aynı ankette ayrışıyor.
meaning-n401 = Anketin ne zaman yapıldığı söylenmiyor.
meaning-n402 = Metindeki tarih ile yayım tarihi ayrı.
meaning-n403 = Bir haber birden çok kez yüklenmiş.
meaning-n404 = Her şey tek bir kaynağa dayanıyor.
meaning-n405 = Bir oran ötekilerden daha az kesin, toplam da tutmuyor.
meaning-n406 = Bir editör, yanlış görünen rakamlara kefil oluyor.
