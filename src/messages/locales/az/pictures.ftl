## Pictures

picture-share = Səslərin payı
picture-votes = Səslər
picture-seats = Mandatlar
picture-polls-and-count = Sorğular (içi boş) sayımla (dolu) yanaşı, pay faizlə
picture-polls = Sorğular: pay faizlə. Sorğu səslərin sayımı deyil.
picture-progress = Sayım irəlilədikcə səslərin payı
picture-turnout = Səsvermə rəqəmlərdə
picture-count = Sayım
picture-more = { $count ->
    [one] Daha biri buraya sığmadı.
   *[other] Daha { $count } sətir buraya sığmadı.
}
picture-more-sources = { $count ->
    [one] Mətnli cavabda daha bir mənbə var.
   *[other] Mətnli cavabda daha { $count } mənbə var.
}
picture-rehearsal = SINAQ
picture-axis-ballots = sayılan bülletenlər
picture-axis-polling-stations = sayılan məntəqələr
picture-axis-expected-vote = gözlənilən səslərdən sayılan
picture-axis-unspecified = sayılıb; nəyin faizi olduğunu mənbə demir
