## /polls

polls-none = Ни об экзитполах, ни об опросах к этим выборам не сообщали.
polls-kind-exit = Экзитпол
polls-kind-opinion = Опрос
polls-kind-quick-count = Быстрый подсчёт
polls-by = { $kind }: { $pollster }
polls-partners = партнёры: { $partners }
polls-in-area = ({ $area })
polls-sponsor = Заказчик: { $sponsor }
polls-universe = Кого опрашивали: { $universe }
polls-sample = Опрошено: { $count }
polls-margin = Погрешность в процентных пунктах: ±{ $points }
polls-mode = Как опрашивали: { $mode }
polls-dates = Когда опрашивали: { $dates }
polls-date-range = { $start } — { $end }
polls-date-until = до { $end }
polls-date-from = с { $start }
polls-unstated = В источнике не указаны: { $items }.
polls-each = { $text } Это относится к каждому из опросов.
polls-item-sponsor = заказчик
polls-item-universe = круг опрошенных
polls-item-sample = число опрошенных
polls-item-margin = погрешность
polls-item-mode = способ опроса
polls-item-dates = даты
polls-are-not-counts = Опрос — это ответы людей, а не подсчёт голосов.

## /compare

compare-none-polls = Сравнить подсчёт не с чем: опросов нет.
compare-none-results = Сравнить опросы не с чем: подсчёта ещё нет.
compare-none-common = В опросах и в подсчёте нет общих имён.
compare-poll = опрос
compare-count = подсчёт
compare-difference = разн.
compare-explained = разн.: опрос минус подсчёт, в процентных пунктах (вычислено).
compare-count-not-final = Подсчёт не окончательный, так что разница ещё может измениться.
