## /start and /help

start-hello = Merhaba. Seçim rakamlarını anlatırım: her biri kaynağı, aşaması ve geçtiği cümleyle birlikte.
start-about = Şu anda bunu anlatabilirim: { $contest }.
start-try = Bunlardan birini deneyin; hepsi /help komutunda.
help-heading = Neler sorabilirsiniz
help-results = sayım ve ne kadar ilerlediği
help-polls = sandık çıkış anketleri ve kamuoyu anketleri, belirtmedikleriyle
help-compare = anketler sayımın yanında
help-outlook = sayılmayan oylar neyi değiştirebilir, neyi değiştiremez
help-candidate = bir aday, adıyla
help-turnout = seçmenler, sandıklar, gözlemciler
help-statements = kim ne dedi
help-source = rakamların geldiği haberler
help-changes = son sürümle neler değişti
help-corrections = ne düzeltildi, neden
help-picture = rakamlar resim olarak: results, polls, progress ya da turnout
help-digest = neler değişti, seçtiğiniz saatte
help-follow = sonuçlar, anketler ya da bir aday, yayımlanır yayımlanmaz
help-elections = başka bir seçim seçmek
help-language = dili seçmek
help-timezone = saatler nerenin saatine göre
help-quiet = sessiz saatler
help-group = gruplarda: kime cevap verdiğim ve kimin gördüğü
help-privacy = bu sohbetle ilgili neler saklanıyor
help-forget = bu sohbetle ilgili saklananları silmek
help-help = bu liste
help-start = başlamak

## What Telegram shows of the bot before anybody has asked it anything

bot-description =
    Seçim rakamları, özenle: sayım ve ne kadar ilerlediği, anketler ve söylemedikleri, katılım, düzeltmeler. Her rakamın yanında kaynağı, aşaması ve geçtiği cümle var.

    Önde olmak kazanmak değildir, sandık çıkış anketi sayım değildir, “kaynak söylemiyor” da bir cevaptır.
bot-short-description = Seçim rakamları: her biri kaynağı, aşaması ve geçtiği cümleyle.

## When something is not there

no-edition = Bu seçimle ilgili henüz bir şey yayımlanmadı.
no-election = Henüz yüklenmiş bir seçim yok. Bir editör yayımladığında burada olacak.
unknown-command = { $command } komutunu bilmiyorum. Bildiklerim şunlar:
unknown-text = Bunu anlamadım. Şöyle sorabilirsiniz, hepsi /help komutunda:
question-results = Kim önde?
question-polls = Anketler ne diyor?
question-turnout = Kaç kişi oy kullandı?
unknown-link = Bu bağlantının istediği bende yok. Olanlar şunlar:
unknown-button = Bu düğme eski bir mesajdan. Lütfen yeniden sorun.
damaged = Bu cevap için saklanan rakamlar bozulmuş, bu yüzden göstermesem daha iyi. Masanın yayımlayacağı bir sonraki sürüm bunu düzeltecek.
