# What goes out by itself: digests, posts that are kept up to date, milestones, corrections.

digest-heading = Neler değişti
digest-nothing = Son bültenden bu yana bir şey değişmedi.
digest-more-elections = { $count ->
    [one] Bir seçimde daha değişiklik var.
   *[other] { $count } seçimde daha değişiklik var.
}
digest-button-results = Sonuçlar: { $contest }
digest-button-off = Artık gönderme
digest-button-settings = Bülten ayarları
changes-more = { $count ->
    [one] ve bir değişiklik daha
   *[other] ve { $count } değişiklik daha
}
follow-button-stop = Takibi bırak
follow-button-settings = Takip ettiklerim
living-updated = Güncelleme: { $time }
living-updated-at = Güncelleme: { $time }; sayılan: { $progress }
milestone-first-results = İlk sonuçlar
milestone-half = Yarısı sayıldı
milestone-complete = Sayım tamamlandı
milestone-certified = Sonuç onaylandı
correction-notice = Düzeltme: burada gösterilen rakamlar yanlıştı
repeat = Bu mesajı almış olabilirsiniz: Telegram, ilkinin ulaşıp ulaşmadığını bildirmedi.
