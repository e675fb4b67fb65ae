# What goes out by itself: digests, posts that are kept up to date, milestones, corrections.

digest-heading = Nə dəyişdi
digest-nothing = Son icmaldan bəri heç nə dəyişməyib.
digest-more-elections = { $count ->
    [one] Daha bir seçkidə dəyişiklik var.
   *[other] Daha { $count } seçkidə dəyişiklik var.
}
digest-button-results = Nəticələr: { $contest }
digest-button-off = Daha göndərmə
digest-button-settings = İcmal parametrləri
changes-more = { $count ->
    [one] və daha bir dəyişiklik
   *[other] və daha { $count } dəyişiklik
}
follow-button-stop = İzləmə
follow-button-settings = Nələri izləyirəm
living-updated = Yenilənib: { $time }
living-updated-at = Yenilənib: { $time }; sayılıb: { $progress }
milestone-first-results = İlk nəticələr
milestone-half = Yarısı sayılıb
milestone-complete = Sayım başa çatıb
milestone-certified = Nəticə təsdiqlənib
correction-notice = Düzəliş: burada göstərilən rəqəmlər səhv idi
repeat = Bu mesajı bəlkə də artıq almısınız: Telegram birincisinin çatıb-çatmadığını bildirmədi.
