## Who works here, and what they did

editors-heading = Редакторы
editors-line = { $id }: { $role }
editors-configured = { $line }, назначен в настройках
editors-how = Изменить список: /editors add ID, /editors owner ID или /editors remove ID. ID — это номер человека в Telegram, а не имя.
editors-owners-only = Этот список меняют только владельцы.
editors-unclear = Этого я не понял.
editor-added = { $id } теперь редактор.
owner-added = { $id } теперь владелец.
editor-removed = { $id } больше не редактор.
role-owner = владелец
role-editor = редактор
who = редактор { $id }
who-operator = оператор
who-sample = загрузчик примеров
log-heading = Журнал: { $contest }
log-none = Здесь ещё ничего не происходило.
log-edition = { $moment }: { $who }, { $did }, выпуск { $number }.
log-deed = { $moment }: { $who }, { $did }: { $subject }.
log-noted = { $line } ({ $note })
log-approved-by = Подтвердил второй человек: { $who }.
log-differences = { $count ->
    [one] Не так, как прочитано, решён { $count } факт.
    [few] Не так, как прочитано, решены { $count } факта.
    [many] Не так, как прочитано, решено { $count } фактов.
   *[other] Не так, как прочитано, решено { $count } факта.
}
log-published = публикация
log-corrected = исправление цифры
log-clarified = уточнение цифры
log-retracted = отзыв статьи
log-undone = возврат назад
log-called = объявление победителя
log-uncalled = снятие объявления победителя
log-loaded = загружен черновик
log-discarded = отброшен черновик
log-asked = запрошено подтверждение
log-approved = подтверждено
log-refused = отклонено
log-held = придержано
log-resumed = отпущено
log-outlet-linked = подключено
log-outlet-unlinked = отключено
log-post-made = размещено сообщение
log-post-ended = завершено сообщение
log-scheduled = назначено время черновику
log-unscheduled = снято время с черновика
log-settings-changed = изменены настройки
log-editor-added = добавлен человек
log-editor-removed = убран человек
log-report-answered = дан ответ на сообщение об ошибке
log-wish-publish = публикация
log-wish-correct = исправление
log-wish-retract = отзыв статьи
log-wish-undo = возврат назад
log-wish-call = объявление победителя
log-wish-uncall = снятие объявления победителя

settings-heading = Настройки: { $id }
settings-how = Победителя всегда объявляют вдвоём. Репетиция это или нет, решают до первого выпуска, и навсегда.
settings-owners-only = Победителя всегда объявляют вдвоём. Эти настройки меняют только владельцы.
setting-on = { $setting }: да
setting-off = { $setting }: нет
setting-first = Двое для первого выпуска
setting-final = Двое для официального результата
setting-retraction = Двое для отзыва
setting-rehearsal = Репетиция
button-setting-on = { $setting }: включить
button-setting-off = { $setting }: выключить
quarantine-told = Кто-то прислал то, с чем я не справился; я отложил это, а чат работает дальше. В командной строке «teller quarantine» покажет, что это было, и попробует ещё раз.
