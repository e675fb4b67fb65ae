## Publishing

published = Dərc olundu: { $contest }, buraxılış { $number }.
published-same = Oxucular bunların hamısını artıq görür: { $contest }, buraxılış { $number }.
held = Hələ dərc olunmadı.
held-undecided = { $count ->
    [one] Bir fakt hələ qərarınızı gözləyir.
   *[other] { $count } fakt hələ qərarınızı gözləyir.
}
held-errors = { $count ->
    [one] Bir səhv həll olunmalıdır: rəqəmi düzəldin, çıxarın və ya ona zamin durun.
   *[other] { $count } səhv həll olunmalıdır: rəqəmləri düzəldin, çıxarın və ya onlara zamin durun.
}
overtaken = Dərc olunmadı: siz başlayandan sonra başqası yeni buraxılış dərc edib ({ $id }, buraxılış { $number }). Dəyişənlər:
overtaken-again = Xahiş edirəm, bir də baxın. Hələ doğrudursa, yenidən “Dərc et” düyməsini basın.
scheduled = Dərc vaxtı: { $moment }. O vaxta qədər heç kim görmür.
unscheduled = Bu, daha özü dərc olunmayacaq. Qaralama yenə açıqdır.
publish-ask-time = Nə vaxt dərc olunsun? Cavabda vaxtı saat qurşağı ilə yazın, məsələn, 21:00Z və ya 2026-05-03 21:00Z.
publish-time-unclear = Vaxt saat qurşağı ilə lazımdır, məsələn, 21:00Z və ya 2026-05-03 21:00Z. Xahiş edirəm, bir də cavab verin.
publish-at-ask = “{ $title }” dərc olunsun? Vaxt: { $moment }.
due = “{ $title }” üçün vaxt çatdı. { $outcome }
expired = “{ $title }” qaralamasına bir həftədir toxunan yoxdur, ona görə kənara qoydum. Oxucular ondan heç nə görməyib. Hələ lazımdırsa, məqaləni yenidən göndərin.
drafts-heading = Dərci gözləyənlər
drafts-none = Gözləyən qaralama yoxdur. Başlamaq üçün mənə məqalə yönləndirin.
drafts-line = { $title } ({ $ids }): açılıb: { $opened }; son vaxt: { $expires }
drafts-line-scheduled = { $title } ({ $ids }): dərc vaxtı: { $moment }
