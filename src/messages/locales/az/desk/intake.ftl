## The editors' desk: what came in

desk-heading = Redaktor masası
desk-intake = Mənə məqaləni yönləndirin, mətnini yapışdırın və ya .txt, .md, .html faylı kimi göndərin. Oxuyub hər rəqəmi öz cümləsi ilə göstərərəm. Siz deməyincə heç nə dərc olunmur.
desk-help-drafts = dərci gözləyənlər
desk-help-load = məqalə: cavab verdiyiniz mesajdan, əmrdən sonrakı mətndən və ya sonrakı mesajlardan
desk-help-done = mətn bu qədər idi
desk-help-publish = qaralamanın kartı; “at 21:00Z” ilə həmin vaxta
desk-help-correct = dərc olunmuş rəqəmi düzəltmək
desk-help-clarify = dərc olunmuş rəqəmi dəqiqləşdirmək
desk-help-retract = məqaləni geri götürmək
desk-help-undo = əvvəlki buraxılışa qayıtmaq
desk-help-call = adı çəkilən qurumun sözü ilə qalibi elan etmək
desk-help-uncall = həmin elanı geri götürmək
desk-help-approvals = ikinci adamı gözləyənlər
desk-help-reports = oxucuların şübhə etdiyi rəqəmlər
desk-help-channels = masanın yazdığı yerlər
desk-help-post = results, polls və ya compare, kanalda yenilənən mesaj kimi
desk-help-hold = gedən hər şeyi, ya da kodu ilə bir seçkini dərhal dayandırmaq
desk-help-resume = nəyin gedəcəyini görmək və buraxmaq
desk-help-log = bu seçki üzrə kim nə edib
desk-help-export = bu buraxılış fayl kimi: json, csv, nist və ya ropf
desk-help-editors = bu masada kim işləyir
desk-help-settings = burada nə iki nəfər tələb edir və bu, sınaqdırmı
load-how = Məqaləni indi göndərin, neçə mesaj lazımdırsa; sonuncudan sonra /done yazın. Bir mesajlıq məqaləni və .txt, .md, .html fayllarını istənilən vaxt, /load yazmadan da göndərə bilərsiniz.
load-part = { $parts ->
    [one] Saxlandı: bir hissə
   *[other] Saxlandı: { $parts } hissə
}, hələlik { $characters } işarə. Növbətini göndərin və ya /done yazın.
load-full = Telegram mesajı bundan uzun olmur. Məqalənin davamı varsa, /load yazın, hamısını göndərin, sonra /done.
load-link-closed = Bu mesajı görə bilmirəm. Onu mənə yönləndirin və ya mətnini yapışdırın.
load-page-paste = Səhifələri yalnız bu qurulubsa oxuyuram. Xahiş edirəm, məqalənin mətnini yapışdırın və ya fayl kimi göndərin.
load-page-address = Bu ünvanı açmıram. Xahiş edirəm, məqalənin mətnini yapışdırın.
load-page-silent = Səhifə gəlmədi. Bir də yoxlayın və ya məqalənin mətnini yapışdırın.
load-page-missing = Bu ünvanda səhifə yoxdur. Ünvana baxın və ya məqalənin mətnini yapışdırın.
load-page-other = Bu, oxuya bildiyim mətn deyil. Xahiş edirəm, məqalənin mətnini yapışdırın.
load-page-long = Bu səhifə 1 MiB həcmindən uzundur. Xahiş edirəm, məqalənin mətnini yapışdırın.
load-nothing = Burada gözləyən məqalə hissəsi yoxdur. /load ilə başlayın; sonra gələnlər bir saat saxlanır.
load-not-readable = Mən .txt, .md və .html fayllarını oxuyuram. Məqaləni belə göndərin və ya mətnini yapışdırın.
load-not-fetched = Telegram bu faylı mənə vermədi. Xahiş edirəm, bir də göndərin.
unreadable-no-figures = Bu mətndə seçki rəqəmi tapmadım, ona görə yoxlanacaq bir şey yoxdur.
unreadable-language = Bu dildə hələ oxuya bilmirəm, rəqəmləri isə təxmin etmək istəmirəm.
unreadable-empty = Burada mətn yoxdur.
unreadable-not-text = Bu, mətn deyil. Xahiş edirəm, .txt, .md və ya .html faylı göndərin.
unreadable-too-long = Bu, hər hansı seçki xəbərindən uzundur: 1 MiB-dən, 3000 cümlədən və ya 6000 rəqəmdən çoxdur. Oxumadım.
unreadable-front-matter = Faylın əvvəlində, “---” arasındakı sətirlər mənim tanıdığım kimi deyil. Düzəldin və ya silin.
