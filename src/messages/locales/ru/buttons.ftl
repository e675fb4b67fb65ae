## Buttons

button-results = Результаты
button-polls = Опросы
button-compare = Опросы и подсчёт
button-outlook = Что осталось
button-turnout = Избиратели
button-statements = Заявления
button-source = Источник
button-changes = Изменения
button-sentences = Откуда эти цифры
button-next = Дальше
button-elections = Другие выборы
button-doubt = Сообщить об ошибке
button-picture = Картинкой
button-picture-results = Картинка: результаты
button-picture-polls = Картинка: опросы
button-picture-progress = Картинка: ход подсчёта
button-picture-turnout = Картинка: голосование
button-picture-tall = Вертикально, для телефона
button-picture-wide = Горизонтально
button-in-bot = { $answer } в боте
