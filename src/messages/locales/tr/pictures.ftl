## Pictures

picture-share = Oy oranı
picture-votes = Oylar
picture-seats = Sandalyeler
picture-polls-and-count = Anketler (içi boş) sayımın (dolu) yanında, yüzde oran
picture-polls = Anketler: yüzde oran. Anket, oy sayımı değildir.
picture-progress = Sayım ilerledikçe oy oranları
picture-turnout = Rakamlarla oylama
picture-count = Sayım
picture-more = { $count ->
    [one] Biri daha buraya sığmadı.
   *[other] { $count } satır daha buraya sığmadı.
}
picture-more-sources = { $count ->
    [one] Yazılı cevapta bir kaynak daha var.
   *[other] Yazılı cevapta { $count } kaynak daha var.
}
picture-rehearsal = PROVA
picture-axis-ballots = sayılan oy pusulaları
picture-axis-polling-stations = sayılan sandıklar
picture-axis-expected-vote = beklenen oylardan sayılan
picture-axis-unspecified = sayılan; kaynak, neyin yüzdesi olduğunu söylemiyor
