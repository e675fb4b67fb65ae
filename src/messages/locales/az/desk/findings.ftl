## What the referee remarks

# The referee writes English, where it names figures; other languages say before it what the code means.
finding = { $code }: { $message }
finding-abroad = { $code }: { $meaning } (ingiliscə: { $message })
meaning-e101 = Pay 100%-dən çoxdur.
meaning-e102 = Payların cəmi 100%-dən xeyli çoxdur.
meaning-e103 = Yekun nə olursa olsun, səslərlə paylar bir-birinə ziddir.
meaning-e104 = Namizədlərin səsi ümumi səslərdən çoxdur.
meaning-e105 = Sayılan sayılmalı olandan çoxdur.
meaning-e106 = Səs verənlər seçicilərdən çoxdur.
meaning-w201 = Payların cəmi qəribədir.
meaning-w202 = Paylar göstərilən etibarlı səslərin payı deyil.
meaning-w203 = Namizəd siyahıda iki dəfə var.
meaning-w204 = Sayımın gedişi vahidinə uyğun gəlmir.
meaning-w205 = Başlıqda və mətndə fərqli rəqəmlər var.
meaning-w206 = Sözlər kimin qalib gəldiyini deyir, amma sayım yekun deyil.
meaning-w207 = Öndə olduğu deyilən adam rəqəmlərə görə geridədir.
meaning-w208 = Seçici fəallığı seçicilərin sayına uyğun gəlmir.
meaning-w209 = Səslərin cəmi yekuna uyğun gəlmir.
meaning-w301 = Sonrakı məqalədə daha az sayılıb.
meaning-w302 = Səslər azalıb.
meaning-w303 = Sonrakı məqalənin mərhələsi daha aşağıdır.
meaning-w304 = Eyni sayım üçün iki mənbə fərqlidir.
meaning-w305 = Eyni sorğu üçün iki mənbə fərqlidir.
meaning-n401 = Sorğunun nə vaxt aparıldığı deyilmir.
meaning-n402 = Mətndəki tarixlə dərc tarixi fərqlidir.
meaning-n403 = Məqalə birdən çox yüklənib.
meaning-n404 = Hər şey bir mənbəyə əsaslanır.
meaning-n405 = Bir pay o birilərdən az dəqiqdir, cəm də düz gəlmir.
meaning-n406 = Redaktor səhv görünən rəqəmlərə zamin durur.
