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
privacy-kept = Söhbət haqqında: nömrəsi, seçdiyi dil və seçki. Rəqəmdə səhv bildirmirsinizsə, başqa heç nə.
privacy-reports = Bildirdiyiniz səhv haqqında: rəqəm, ona dair yazdığınız və redaktorlar cavab verənə qədər söhbətinizin nömrəsi.
privacy-desk = Redaktorlar haqqında: nömrələri və redaktor masasında etdikləri.
privacy-not-kept = Saxlanmır: adınız, başqa mesajlarınız, nəyi və kimi soruşduğunuz.
privacy-forget = /forget bu söhbət haqqında saxlananları dərhal silir.
forget-done = Oldu. Bu söhbət haqqında daha heç nə saxlanmır.
picture-nothing = Hələ çəkməyə bir şey yoxdur: mənbədə bu şəkil üçün rəqəm yoxdur, ya da cəmi bir sayım olub.
