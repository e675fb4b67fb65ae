## One fact

fact = { $what }: { $value }
fact-new = , новое
fact-same = , без изменений
fact-changed = , было { $from }
fact-edited = . Правка редактора: { $edits }
fact-edit-value = { $value }
fact-edit-name = имя { $name }
fact-edit-area = территория { $area }
fact-edit-whole = для всех выборов целиком
fact-outcome = исход
fact-poll = Опрос: { $pollster }
fact-mark-open = ▫️
fact-mark-must = ❗
fact-mark-accept = ✅
fact-mark-drop = ❌
fact-mark-edit = ✏️
fact-heading = Факт { $number } из { $count }
fact-whole-article = Это следует из статьи целиком, а не из одного предложения.
fact-ask-value = { $fact }

    Ответьте верным значением.
fact-ask-stage = { $fact }

    Ответьте верной стадией: exit-polls, unofficial-partial, unofficial-complete, official или certified.
fact-ask-name = { $fact }

    Ответьте верным именем. Оно заменит имя у всех цифр этой строки.
fact-ask-area = { $fact }

    Ответьте названием территории или знаком «-», если цифра относится к выборам целиком.
fact-done-accept = Принято: { $what }.
fact-done-drop = Отброшено: { $what }.
fact-done-edit = Исправлено: { $what }. Предложение остаётся рядом.
