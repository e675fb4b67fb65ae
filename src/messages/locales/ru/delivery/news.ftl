# What goes out by itself: digests, posts that are kept up to date, milestones, corrections.

digest-heading = Что изменилось
digest-nothing = С прошлой сводки ничего не изменилось.
digest-more-elections = { $count ->
    [one] Изменения есть ещё на { $count } выборах.
    [few] Изменения есть ещё на { $count } выборах.
    [many] Изменения есть ещё на { $count } выборах.
   *[other] Изменения есть ещё на { $count } выборах.
}
digest-button-results = Результаты: { $contest }
digest-button-off = Больше не присылать
digest-button-settings = Настройки сводок
changes-more = { $count ->
    [one] и ещё { $count } изменение
    [few] и ещё { $count } изменения
    [many] и ещё { $count } изменений
   *[other] и ещё { $count } изменения
}
follow-button-stop = Не следить
follow-button-settings = За чем я слежу
living-updated = Обновлено в { $time }
living-updated-at = Обновлено в { $time }, подсчитано: { $progress }
milestone-first-results = Первые результаты
milestone-half = Подсчитана половина
milestone-complete = Подсчёт завершён
milestone-certified = Результат утверждён
correction-notice = Исправление: здесь были показаны неверные цифры
repeat = Возможно, вы уже получили это сообщение: Telegram не сообщил, дошло ли первое.
