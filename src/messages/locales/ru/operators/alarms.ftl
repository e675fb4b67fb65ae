## Alarms, to the owners

alarm-raised = Тревога ({ $stage }): { $what }
alarm-over = Прошло ({ $stage }): { $what }
alarm-advice = Что делать, сказано в docs/operators.md, раздел «When something breaks».
alarm-webhook-errors = функция, которая отвечает читателям, падает или не успевает.
alarm-webhook-throttles = одновременно приходит больше вопросов, чем можно обработать.
alarm-webhook-slow = один ответ из ста занимает больше пяти секунд.
alarm-updates-failed = вопросы остаются без ответа из-за ошибки.
alarm-table-unavailable = таблица не отвечает. Telegram скоро спросит снова.
alarm-table-throttles = таблица отклоняет запросы.
alarm-refused = кто-то обращается по адресу бота, не зная секрета. Читатели этого не замечают.
alarm-dead-letters = что-то не удалось доставить, и оно ждёт человека.
alarm-dispatch-errors = функция, которая рассылает посты и сводки, падает или не успевает.
alarm-dispatch-silent = посты и сводки не уходят: уже четыре минуты ничего не запускалось.
alarm-dispatch-behind = посты ждут дольше полутора минут после выпуска.
alarm-delivery-troubles = от сообщения пришлось отказаться, или неизвестно, дошло ли оно. Его покажет «teller deliveries».
alarm-delivery-late = посты или сводки ждут дольше десяти минут после срока.
alarm-pace-waits = Telegram дольше минуты не даёт боту ничего отправлять. Всё, что ждёт, потом уйдёт само.
