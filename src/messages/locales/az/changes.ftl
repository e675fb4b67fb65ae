## /changes

changes-first = Bu, ilk buraxılışdır, hələ heç nə dəyişməyib.
changes-none = Buraxılış { $number } əvvəlki ilə eyni rəqəmləri göstərir.
changes-heading = Buraxılış { $number } nəyi dəyişdi:
change-new = { $what }: { $to } (yeni)
change-gone = { $what }: { $from }, artıq göstərilmir
change-moved = { $what }: { $from } → { $to }
change-stage = Mərhələ
change-progress = Sayılıb
change-of = { $name }, { $what }
change-votes = səs
change-seats = mandat
change-outcome = yekun
change-call = qalibin elanı
change-poll = Sorğu: { $pollster }; { $name }
change-stage-exit-polls = yalnız exit-poll
change-stage-unofficial-partial = sayım başa çatmayıb
change-stage-unofficial-complete = sayım başa çatıb
change-stage-official = rəsmi nəticə
change-stage-certified = təsdiqlənmiş nəticə
change-stage-none = göstərilməyib
change-outcome-leading = öndədir
change-outcome-runoff = ikinci tur
change-outcome-elected = mənbəyə görə, seçilib
change-context-registered-voters = Siyahıdakı seçicilər
change-context-turnout = Seçici fəallığı
change-context-votes-cast = Verilən səslər
change-context-valid-votes = Etibarlı səslər
change-context-rejected-votes = Etibarsız səslər
change-context-polling-stations = Seçki məntəqələri
change-context-constituencies = Seçki dairələri
change-context-observers = Müşahidəçilər
change-correction = Düzəliş
change-clarification = Dəqiqləşdirmə
change-retraction = Geri götürmə
change-reason = Səbəb: { $reason }
fact-in-area = { $what } ({ $area })
fact-votes = səs
fact-seats = mandat
corrections-none = Bu seçkidə heç nə düzəldilməyib, dəqiqləşdirilməyib və geri götürülməyib.
corrections-more = { $count ->
    [one] Daha bir əvvəlki bildiriş göstərilməyib.
   *[other] Daha { $count } əvvəlki bildiriş göstərilməyib.
}
correction-line = { $kind }: buraxılış { $number }, { $moment }
draft-more = və daha { $count }
