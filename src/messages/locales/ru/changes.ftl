## /changes

changes-first = Это первый выпуск, меняться было нечему.
changes-none = В выпуске { $number } те же цифры, что и в предыдущем.
changes-heading = Что изменил выпуск { $number }:
change-new = { $what }: { $to } (новое)
change-gone = { $what }: { $from }, теперь не указано
change-moved = { $what }: { $from } → { $to }
change-stage = Стадия
change-progress = Подсчитано
change-of = { $name }, { $what }
change-votes = голоса
change-seats = места
change-outcome = исход
change-call = объявление победителя
change-poll = Опрос: { $pollster }; { $name }
change-stage-exit-polls = только экзитполы
change-stage-unofficial-partial = подсчёт не завершён
change-stage-unofficial-complete = подсчитано всё
change-stage-official = официальный результат
change-stage-certified = утверждённый результат
change-stage-none = не указана
change-outcome-leading = лидирует
change-outcome-runoff = второй тур
change-outcome-elected = избрание, по данным источника
change-context-registered-voters = Избиратели в списках
change-context-turnout = Явка
change-context-votes-cast = Подано голосов
change-context-valid-votes = Действительные голоса
change-context-rejected-votes = Недействительные голоса
change-context-polling-stations = Избирательные участки
change-context-constituencies = Избирательные округа
change-context-observers = Наблюдатели
change-correction = Исправление
change-clarification = Уточнение
change-retraction = Отзыв
change-reason = Причина: { $reason }
fact-in-area = { $what } ({ $area })
fact-votes = голоса
fact-seats = места
corrections-none = На этих выборах ничего не исправляли, не уточняли и не отзывали.
corrections-more = { $count ->
    [one] Ещё { $count } более раннее сообщение не показано.
    [few] Ещё { $count } более ранних сообщения не показаны.
    [many] Ещё { $count } более ранних сообщений не показано.
   *[other] Ещё { $count } более раннего сообщения не показано.
}
correction-line = { $kind } в выпуске { $number }, { $moment }
draft-more = и ещё { $count }
