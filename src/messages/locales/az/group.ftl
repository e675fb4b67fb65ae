## /group, and manners in groups

group-heading = Bu qrupda
group-addressed = Yalnız əmrlərə və düymələrə cavab verirəm: sualın altında və öz mövzusunda. Eyni sual on dəqiqə içində təkrarlananda yeni cavab əvəzinə əvvəlkini göstərirəm. Qalanını administratorlar seçir:
group-asked-by-everybody = Hamı soruşa bilər
group-asked-by-admins = Yalnız administratorlar soruşa bilər
group-answers-to-everybody = Cavabı hamı görür
group-answers-to-asker = Cavabı yalnız soruşan görür
group-private = Bu, qruplara aiddir: /group əmrini qrupda göndərin.
group-only-admins = Qrupda bunu administratorlar seçir.
asked-before = Buna bir neçə dəqiqə əvvəl bu mesajın altında cavab verilib. O vaxtdan heç nə dəyişməyib: buraxılış { $number }.
