## Who works here, and what they did

editors-heading = Editörler
editors-line = { $id }: { $role }
editors-configured = { $line }, ayarlarda belirtilmiş
editors-how = Değiştirmek için /editors add ID, /editors owner ID ya da /editors remove ID. ID, kişinin Telegram numarasıdır, adı değil.
editors-owners-only = Bu listeyi yalnızca sahipler değiştirir.
editors-unclear = Bunu anlamadım.
editor-added = { $id } artık editör.
owner-added = { $id } artık sahip.
editor-removed = { $id } artık editör değil.
role-owner = sahip
role-editor = editör
who = editör { $id }
who-operator = operatör
who-sample = örnek yükleyici
log-heading = Günlük: { $contest }
log-none = Burada henüz bir şey olmadı.
log-edition = { $moment }: { $who }, { $did }, sürüm { $number }.
log-deed = { $moment }: { $who }, { $did }: { $subject }.
log-noted = { $line } ({ $note })
log-approved-by = Onaylayan: { $who }.
log-differences = { $count ->
    [one] Bir bilgi okunandan farklı kararlaştırıldı.
   *[other] { $count } bilgi okunandan farklı kararlaştırıldı.
}
log-published = yayım
log-corrected = bir rakamın düzeltilmesi
log-clarified = bir rakama açıklık getirilmesi
log-retracted = bir haberin geri çekilmesi
log-undone = geri dönüş
log-called = kazananın ilanı
log-uncalled = kazanan ilanının geri alınması
log-loaded = taslak yüklendi
log-discarded = taslak atıldı
log-asked = onay istendi
log-approved = onaylandı
log-refused = reddedildi
log-held = durduruldu
log-resumed = bırakıldı
log-outlet-linked = bağlandı
log-outlet-unlinked = ayrıldı
log-post-made = mesaj kondu
log-post-ended = mesaj bitti
log-scheduled = taslağa zaman verildi
log-unscheduled = taslağın zamanı kaldırıldı
log-settings-changed = ayarlar değişti
log-editor-added = eklendi
log-editor-removed = çıkarıldı
log-report-answered = hata bildirimi cevaplandı
log-wish-publish = yayım
log-wish-correct = düzeltme
log-wish-retract = geri çekme
log-wish-undo = geri dönüş
log-wish-call = kazananın ilanı
log-wish-uncall = kazanan ilanının geri alınması

settings-heading = Ayarlar: { $id }
settings-how = Kazananın ilanı her zaman iki kişi ister. Prova olup olmadığı ilk sürümden önce belli olur ve öyle kalır.
settings-owners-only = Kazananın ilanı her zaman iki kişi ister. Bunları yalnızca sahipler değiştirir.
setting-on = { $setting }: evet
setting-off = { $setting }: hayır
setting-first = İlk sürüm için iki kişi
setting-final = Resmî sonuç için iki kişi
setting-retraction = Geri çekmek için iki kişi
setting-rehearsal = Prova
button-setting-on = { $setting }: aç
button-setting-off = { $setting }: kapat
