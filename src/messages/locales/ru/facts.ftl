## /candidate

candidate-ask = Кого вы имеете в виду?
candidate-whom = О ком рассказать? Напишите имя после команды или выберите.
# The name asked for is not repeated: Telegram would make a mention of an @name.
candidate-unknown = Такого имени в этом результате нет. Есть: { $names }.
candidate-rank = Место в подсчёте: { $rank } из { $count }
candidate-also-written = Пишут и так: { $names }
candidate-party = Партия: { $party }
candidate-share = Доля: { $share }
candidate-votes = Голоса: { $votes }
candidate-seats = Места: { $seats }
candidate-share-unstated = Доля: в источнике не указана
candidate-polls = В опросах (это не подсчёт):
candidate-poll = { $poll }: { $share }
candidate-in-area = { $name }, { $area }

## /turnout

context-registered-voters = Избиратели в списках: { $figure }
context-turnout = Явка: { $figure }
context-votes-cast = Подано голосов: { $figure }
context-valid-votes = Действительные голоса: { $figure }
context-rejected-votes = Недействительные голоса: { $figure }
context-polling-stations = Избирательные участки: { $figure }
context-constituencies = Избирательные округа: { $figure }
context-observers = Наблюдатели: { $figure }
context-turnout-unstated = Явка: в источнике не указана
context-none = Об избирателях, участках и наблюдателях в источнике ничего нет.
ratio-voters-per-station = Избирателей в списках на один участок: { $figure }
ratio-observers-per-station = Наблюдателей на один участок: { $figure }
ratio-turnout = Явка: { $figure }
ratio-rejected-share = Доля недействительных среди поданных голосов: { $figure }
computed-heading = Вычислено из этих чисел, в источнике этого нет:

## /statements

statements-none = О чьих-либо заявлениях не сообщали.
statements-intro = Это слова других людей, не Teller:
statement-speaker-role = { $speaker }, { $role }
statement-medium = { $who } ({ $medium })
statement-reported = Не дословно, { $source }: { $quote }
