## Pictures

picture-share = Доля голосов
picture-votes = Голоса
picture-seats = Места
picture-polls-and-count = Опросы (контуром) рядом с подсчётом (заливкой), доля в процентах
picture-polls = Опросы: доля в процентах. Опрос — не подсчёт голосов.
picture-progress = Доля голосов по мере подсчёта
picture-turnout = Голосование в цифрах
picture-count = Подсчёт
picture-more = { $count ->
    [one] Здесь не поместилась ещё { $count } строка.
    [few] Здесь не поместились ещё { $count } строки.
    [many] Здесь не поместилось ещё { $count } строк.
   *[other] Здесь не поместилось ещё { $count } строки.
}
picture-more-sources = { $count ->
    [one] В текстовом ответе есть ещё { $count } источник.
    [few] В текстовом ответе есть ещё { $count } источника.
    [many] В текстовом ответе есть ещё { $count } источников.
   *[other] В текстовом ответе есть ещё { $count } источника.
}
picture-rehearsal = РЕПЕТИЦИЯ
picture-axis-ballots = подсчитано бюллетеней
picture-axis-polling-stations = подсчитано участков
picture-axis-expected-vote = подсчитано от ожидаемого числа голосов
picture-axis-unspecified = подсчитано; от чего, в источнике не сказано
