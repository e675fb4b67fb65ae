## Publishing

published = Yayımlandı: { $contest }, sürüm { $number }.
published-same = Okurlar bunların hepsini zaten görüyor: { $contest }, sürüm { $number }.
held = Henüz yayımlanmadı.
held-undecided = { $count ->
    [one] Bir bilgi hâlâ kararınızı bekliyor.
   *[other] { $count } bilgi hâlâ kararınızı bekliyor.
}
held-errors = { $count ->
    [one] Bir hata çözülmeli: rakamı düzeltin, çıkarın ya da ona kefil olun.
   *[other] { $count } hata çözülmeli: rakamları düzeltin, çıkarın ya da onlara kefil olun.
}
overtaken = Yayımlanmadı: siz başladıktan sonra başkası yeni bir sürüm yayımladı ({ $id }, sürüm { $number }). Değişenler:
overtaken-again = Lütfen yeniden bakın. Hâlâ doğruysa “Yayımla” düğmesine bir daha basın.
scheduled = Yayım zamanı: { $moment }. O zamana kadar kimse görmez.
unscheduled = Artık kendiliğinden yayımlanmayacak. Taslak yeniden açık.
publish-ask-time = Ne zaman yayımlansın? Saati, saat dilimiyle yanıt olarak yazın; örneğin 21:00Z ya da 2026-05-03 21:00Z.
publish-time-unclear = Saat, saat dilimiyle gerekiyor; örneğin 21:00Z ya da 2026-05-03 21:00Z. Lütfen bir daha yanıtlayın.
publish-at-ask = “{ $title }” yayımlansın mı? Zaman: { $moment }.
due = “{ $title }” için zaman geldi. { $outcome }
expired = “{ $title }” taslağına bir haftadır kimse dokunmadı, bu yüzden kaldırdım. Okurlar hiçbirini görmedi. Hâlâ gerekiyorsa haberi yeniden gönderin.
drafts-heading = Yayımlanmayı bekleyenler
drafts-none = Bekleyen taslak yok. Başlamak için bana bir haber iletin.
drafts-line = { $title } ({ $ids }): açılış { $opened }, en son { $expires }
drafts-line-scheduled = { $title } ({ $ids }): yayım zamanı { $moment }
