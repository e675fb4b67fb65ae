## A second person

approval-asked = Здесь нужны двое: { $why }. Другой редактор может подтвердить это через /approvals в течение суток.
approval-why-first-publication = это первый выпуск об этих выборах
approval-why-final-stage = результат будет показан как официальный
approval-why-retraction = отзывается статья
approval-why-call = речь о том, кто победил
approvals-heading = Ждут второго человека
approvals-none = Второго человека ничто не ждёт.
approvals-line = { $number }. { $id }: { $what }
    Просит { $who }, открыто до { $expires }. Нужны двое: { $why }.
approval-approved = Подтверждено: { $what }.
approval-refused = Отклонено: { $what }. Читатели ничего из этого не видели.
proposal-publish = публикация «{ $title }»
proposal-publish-at = публикация «{ $title }», { $moment }
proposal-correct = исправление: { $what }, новое значение { $value } (причина: { $reason })
proposal-retract = отзыв статьи { $hash } (причина: { $reason })
proposal-undo = возврат к выпуску { $number } (причина: { $reason })
proposal-call = объявление победителя: { $name }; кто объявил: { $authority } ({ $when }, { $source })
proposal-uncall = снятие объявления победителя (причина: { $reason })
