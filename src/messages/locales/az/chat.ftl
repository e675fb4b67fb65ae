## /elections

elections-heading = Seçkilər
elections-none = Hələ heç bir seçki yoxdur.
elections-line = { $contest }: buraxılış { $number }
elections-choose = Bu söhbətin hansı seçkini soruşduğunu seçin.
elections-chosen = İndi bu söhbət bunu soruşur: { $contest }.
elections-unknown = Elə seçki artıq burada yoxdur.
elections-line-test = { $contest }: buraxılış { $number } (sınaq, əsl sayım deyil)

## /language

language-heading = Dil
language-choose = Bu söhbətin dilini seçin.
language-chosen = İndi bu söhbətdə Azərbaycan dilində danışıram.

## /privacy and /forget

privacy-heading = Teller nəyi saxlayır
privacy-kept = Söhbət haqqında: nömrəsi və burada seçdikləri: dil, seçki, saat qurşağı, sakit saatlar, icmallar, nəyi və kimi izlədiyi və hansı mövzuda. Bir də ona göndərilən və ya göstərilən son buraxılış, otuz gün, düzəliş çata bilsin deyə. Söhbətin cədvəl göstərib-göstərmədiyi, qrupda isə kimin soruşa bildiyi və son cavablar da qeyd olunur.
privacy-reports = Bildirdiyiniz səhv haqqında: rəqəm, ona dair yazdığınız və redaktorlar cavab verənə qədər söhbətinizin nömrəsi.
privacy-desk = Redaktorlar haqqında: nömrələri, redaktor masasında etdikləri, gətirdikləri kanalların adı və nömrəsi.
privacy-not-kept = Saxlanmır: adınız, başqa mesajlarınız, harada olduğunuz, nəyi və kimi soruşduğunuz.
privacy-forget = /forget bu söhbət haqqında saxlananları dərhal silir və icmallarını dayandırır; qrupda bunu administratorlar edir. 36 gün ərzində yalnız hansı söhbət olduğunu heç kimə deməyən bir işarə qalır ki, ehtiyat nüsxə söhbəti geri qaytarmasın. Bura indicə nəsə göndərilibsə, söhbətin nömrəsi göndərmə sürətinin saxlandığı yerdə növbəti göndərmə dövrəsi bitənədək qalır, adətən ən çoxu iki dəqiqə.
forget-done = Oldu. Bu söhbət haqqında daha heç nə saxlanmır.
picture-nothing = Hələ çəkməyə bir şey yoxdur: mənbədə bu şəkil üçün rəqəm yoxdur, ya da cəmi bir sayım olub.
