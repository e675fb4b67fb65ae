## Who works here, and what they did

editors-heading = Redaktorlar
editors-line = { $id }: { $role }
editors-configured = { $line }, parametrlərdə göstərilib
editors-how = Dəyişmək üçün: /editors add ID, /editors owner ID və ya /editors remove ID. ID insanın Telegram nömrəsidir, adı deyil.
editors-owners-only = Bu siyahını yalnız sahiblər dəyişir.
editors-unclear = Bunu başa düşmədim.
editor-added = { $id } indi redaktordur.
owner-added = { $id } indi sahibdir.
editor-removed = { $id } daha redaktor deyil.
role-owner = sahib
role-editor = redaktor
who = redaktor { $id }
who-operator = operator
who-sample = nümunə yükləyicisi
log-heading = Jurnal: { $contest }
log-none = Burada hələ heç nə baş verməyib.
log-edition = { $moment }: { $who }, { $did }, buraxılış { $number }.
log-deed = { $moment }: { $who }, { $did }: { $subject }.
log-noted = { $line } ({ $note })
log-approved-by = Təsdiq edən: { $who }.
log-differences = { $count ->
    [one] Bir fakta oxunduğundan fərqli qərar verilib.
   *[other] { $count } fakta oxunduğundan fərqli qərar verilib.
}
log-published = dərc
log-corrected = rəqəmin düzəldilməsi
log-clarified = rəqəmin dəqiqləşdirilməsi
log-retracted = məqalənin geri götürülməsi
log-undone = geri qayıdış
log-called = qalibin elanı
log-uncalled = qalibin elanının geri götürülməsi
log-loaded = qaralama yükləndi
log-discarded = qaralama atıldı
log-asked = təsdiq istəndi
log-approved = təsdiq olundu
log-refused = rədd olundu
log-held = saxlanıldı
log-resumed = buraxıldı
log-outlet-linked = bağlandı
log-outlet-unlinked = ayrıldı
log-post-made = mesaj qoyuldu
log-post-ended = mesaj bitdi
log-scheduled = qaralamaya vaxt qoyuldu
log-unscheduled = qaralamanın vaxtı götürüldü
log-settings-changed = parametrlər dəyişdi
log-editor-added = əlavə olundu
log-editor-removed = çıxarıldı
log-report-answered = səhv bildirişinə cavab verildi
log-wish-publish = dərc
log-wish-correct = düzəliş
log-wish-retract = geri götürmə
log-wish-undo = geri qayıdış
log-wish-call = qalibin elanı
log-wish-uncall = qalibin elanının geri götürülməsi

settings-heading = Parametrlər: { $id }
settings-how = Qalibin elanı həmişə iki nəfər istəyir. Sınaq olub-olmadığı ilk buraxılışdan əvvəl həll olunur və belə də qalır.
settings-owners-only = Qalibin elanı həmişə iki nəfər istəyir. Bunları yalnız sahiblər dəyişir.
setting-on = { $setting }: hə
setting-off = { $setting }: yox
setting-first = İlk buraxılış üçün iki nəfər
setting-final = Rəsmi nəticə üçün iki nəfər
setting-retraction = Geri götürmək üçün iki nəfər
setting-rehearsal = Sınaq
button-setting-on = { $setting }: yandır
button-setting-off = { $setting }: söndür
