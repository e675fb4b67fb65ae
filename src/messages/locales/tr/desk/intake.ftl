## The editors' desk: what came in

desk-heading = Editör masası
desk-intake = Bana bir haber iletin, metnini yapıştırın ya da .txt, .md, .html dosyası olarak gönderin. Okuyup her rakamı cümlesinin yanında gösteririm. Siz demeden hiçbir şey yayımlanmaz.
desk-help-drafts = yayımlanmayı bekleyenler
desk-help-load = haber: yanıtladığınız mesajdan, komuttan sonraki metinden ya da sonraki mesajlardan
desk-help-done = metin bu kadardı
desk-help-publish = taslağın kartı; “at 21:00Z” ile o saatte
desk-help-correct = yayımlanmış bir rakamı düzeltmek
desk-help-clarify = yayımlanmış bir rakama açıklık getirmek
desk-help-retract = bir haberi geri çekmek
desk-help-undo = eski bir sürüme dönmek
desk-help-call = adı verilen bir kurumun sözüyle kazananı ilan etmek
desk-help-uncall = bu ilanı geri almak
desk-help-approvals = ikinci kişiyi bekleyenler
desk-help-reports = okurların kuşku duyduğu rakamlar
desk-help-channels = masanın yazdığı yerler
desk-help-post = results, polls ya da compare, kanalda güncel tutulan bir mesaj olarak
desk-help-hold = giden her şeyi ya da koduyla bir seçimi hemen durdurmak
desk-help-resume = nelerin gideceğini görmek ve bırakmak
desk-help-log = bu seçimde kim ne yaptı
desk-help-export = bu sürüm dosya olarak: json, csv, nist ya da ropf
desk-help-editors = bu masada kimler çalışıyor
desk-help-settings = burada neler iki kişi ister ve bu bir prova mı
load-how = Şimdi haberi kaç mesaj gerekiyorsa öyle gönderin, sonuncudan sonra /done yazın. Tek mesajlık haberleri ve .txt, .md, .html dosyalarını /load olmadan da her zaman gönderebilirsiniz.
load-part = { $parts ->
    [one] Saklandı: bir parça
   *[other] Saklandı: { $parts } parça
}, şimdilik { $characters } karakter. Sonrakini gönderin ya da /done yazın.
load-full = Telegram mesajı bundan uzun olamıyor. Haberin devamı varsa /load yazın, tamamını gönderin, sonra /done.
load-link-closed = O mesajı göremiyorum. Bana iletin ya da metnini yapıştırın.
load-page-paste = Sayfaları yalnızca bu kurulduysa okurum. Lütfen haberin metnini yapıştırın ya da dosya olarak gönderin.
load-page-address = Bu adresi açmıyorum. Lütfen haberin metnini yapıştırın.
load-page-silent = Sayfa gelmedi. Bir daha deneyin ya da haberin metnini yapıştırın.
load-page-missing = Bu adreste sayfa yok. Adrese bakın ya da haberin metnini yapıştırın.
load-page-other = Bu, okuyabildiğim bir metin değil. Lütfen haberin metnini yapıştırın.
load-page-long = Bu sayfa 1 MiB’den uzun. Lütfen haberin metnini yapıştırın.
load-nothing = Burada bekleyen haber parçası yok. /load ile başlayın; ardından gelenler bir saat saklanır.
load-not-readable = .txt, .md ve .html dosyalarını okurum. Lütfen haberi böyle gönderin ya da metnini yapıştırın.
load-not-fetched = Telegram bu dosyayı bana vermedi. Lütfen bir daha gönderin.
unreadable-no-figures = Bu metinde seçim rakamı bulamadım, bu yüzden incelenecek bir şey yok.
unreadable-language = Bu dili henüz okuyamıyorum, rakamları tahmin etmek de istemem.
unreadable-empty = Burada metin yok.
unreadable-not-text = Bu bir metin değil. Lütfen .txt, .md ya da .html dosyası gönderin.
unreadable-too-long = Bu, bütün seçim haberlerinden uzun: 1 MiB’den, 3000 cümleden ya da 6000 sayıdan fazla. Okumadım.
unreadable-front-matter = Dosyanın başında, “---” arasındaki satırlar bildiğim biçimde değil. Lütfen düzeltin ya da silin.
