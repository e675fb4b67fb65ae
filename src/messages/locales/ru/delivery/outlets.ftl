# What editors set about that which goes out: outlets, posts, the stop button.

outlets-heading = Где я могу писать
outlet-line-linked = { $title }
outlet-line-waiting = { $title }: ещё не подключено
outlet-line-barred = { $title }: писать там мне нельзя
outlets-how = Чтобы добавить канал, сделайте меня его администратором с правом писать и редактировать или напишите его имя после команды, например /channels @nordnews. Чтобы добавить группу или одну из её тем, напишите там /here.
outlet-not-there = Писать там я не могу. Сделайте меня администратором этого канала с правом писать и редактировать; добавить его может только тот, кто им управляет.
outlet-brought-in = Я теперь здесь: { $title }. Пока вы не подключите это место, я там ничего не пишу.
outlet-noted = Запомнил. Подключить это место можно в личном чате: /channels.
outlet-gone = Этого места в списке больше нет. /channels покажет те, что есть.
outlet-barred = { $title }: писать там мне нельзя. Дайте мне право писать и редактировать и попробуйте ещё раз.
outlet-not-linked = { $title }: не подключено, поэтому я там ничего не пишу.
outlet-not-yours = { $title }: подключить это место может только его администратор, а вас я среди них не вижу.
outlet-rights-lost = { $title }: писать там мне больше нельзя. То, что там стоит, останется как есть и не обновляется.
outlet-rights-back = { $title }: я снова могу там писать.
outlet-state-linked = Подключено
outlet-state-waiting = Не подключено: я здесь ничего не пишу
outlet-state-barred = Сейчас писать здесь мне нельзя
outlet-language = Язык: { $language }
outlet-zone = Часы: { $zone }
outlet-no-template = Ни подписи, ни хештегов
outlet-template = Под каждым сообщением: { $template }
outlet-post = Здесь обновляется: { $answer }, { $contest }
outlet-how-to-post = /post results, /post polls или /post compare сначала покажут сообщение. Оно уйдёт, когда вы скажете.
outlet-choose-language = { $title }: на каком языке там писать?
outlet-unlink-ask = { $title }: отключить? То, что я там написал, останется, но больше не будет обновляться.
outlet-button-view = Показать
outlet-button-link = Подключить
outlet-button-languages = Язык
outlet-button-zone = По моим часам
outlet-button-template = Подпись и хештеги
outlet-button-unlink = Отключить
outlet-button-unlink-surely = Да, отключить
outlet-button-end = Завершить: { $answer }, { $contest }
template-ask = { $title }: что стоит там под каждым сообщением? Ответьте подписью до 200 знаков, хештегами (до пяти #хештегов) или тем и другим; если ничего не нужно — «-». Стадия, источник и время всегда показаны выше.
template-unclear = Это слишком длинно, или один из хештегов не хештег. Пожалуйста, до 200 знаков и до пяти хештегов из букв, цифр и «_».
post-how = Что именно? /post results, /post polls или /post compare.
post-where = Куда?
post-preview = Предпросмотр. { $title }: там это будет выглядеть так:
post-option-pinned = Закрепить
post-option-silent = Без звука
post-option-milestones = Вехи отдельными сообщениями
post-button-send = Отправить
post-sent = Сейчас уйдёт: { $title }. Каждый выпуск будет это обновлять.
post-ended = Завершено. { $title }: сообщение там останется как есть.
post-rehearsal = Эти выборы — репетиция. Их цифры нигде не размещаются.
post-no-edition = Об этих выборах ещё ничего не опубликовано, так что размещать нечего.
hold-all = Всё придержано: ни сообщений, ни сводок, само ничего не уходит.
hold-one = Придержано всё об этих выборах: { $contest }.
hold-none = Ничего не придержано.
hold-button-resume-all = Что уйдёт?
hold-button-resume = Что уйдёт: { $contest }
resume-all = Если отпустить всё, сразу уйдёт вот что:
resume-one = { $contest }: если отпустить, сразу уйдёт вот что:
resume-nothing = Ничего не ждёт.
resume-more = и другое
resume-button = Отпустить
resume-done = Уходит. Ничего не придержано.
due-to-private = личный чат
due-to-group = группа
due-to-channel = канал
due-digest = Сводка ({ $where })
due-follow = Новости: { $contest } ({ $where })
due-post = { $answer }, { $contest }: обновляемое сообщение ({ $where })
due-correction = Исправление, { $contest } ({ $where })
due-milestone = Веха, { $contest } ({ $where })
desk-outgoing = На выходе: ждут — { $due }, в пути — { $under }, не больше { $pace } в секунду.
desk-sent = Отправлено, считая правки: { $count } с { $time } UTC, { $before } за час до того.
desk-troubles = { $count ->
    [one] Не удалась { $count } отправка, или неизвестно, дошла ли она: список даёт teller deliveries.
    [few] Не удались { $count } отправки, или неизвестно, дошли ли они: список даёт teller deliveries.
    [many] Не удалось { $count } отправок, или неизвестно, дошли ли они: список даёт teller deliveries.
   *[other] Не удались { $count } отправки, или неизвестно, дошли ли они: список даёт teller deliveries.
}
