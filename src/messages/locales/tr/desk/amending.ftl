## Correcting, retracting, calling

amend-unchanged = Bu hiçbir şeyi değiştirmezdi: okurlar zaten böyle görüyor. { $contest }, sürüm { $number }.
figure-choice-corrects = Hangi rakam yanlış?
figure-choice-clarifies = Hangi rakama açıklık getirilsin?
figure-choice-doubts = Hangi rakamda hata bildirmek istiyorsunuz?
correct-ask = { $what }: { $value }

    İki satırla yanıtlayın: doğru değer, altında gerekçe. Okurlar ikisini de görecek.
retract-line = { $hash } – { $title }
retract-how = Bir haberi geri çekmek için /retract, hash değerinin başını ve gerekçeyi yazın: /retract { $hash } Ajans haberi geri çekti.
undo-how = Dönülecek sürümü ve gerekçeyi yazın: /undo 2 Sonraki rakamlar yanlıştı. Okurların şimdi gördüğü: sürüm { $number }; geri dönüş yeni bir sürüm yaratır.
call-how = Kazananın ilanı dört satır ve ikinci bir kişi ister:
    /call kazananın adı
    bunu söyleyen, örneğin Merkez Seçim Komisyonu
    nerede söylediği, örneğin bir adres
    ne zaman, örneğin 2024-02-11
uncall-how = İlanın neden geri alındığını yazın: /uncall Komisyon ilanını geri aldı.
